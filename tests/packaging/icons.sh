#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The icons are well-formed and an independent renderer paints them.
. "$(dirname "$0")/tools.sh"
needs xmllint libxml2-utils
needs rsvg-convert librsvg2-bin
for icon in "$linux/$id.svg" "$linux/$id-symbolic.svg"; do
    xmllint --noout --nonet "$icon"
    rsvg-convert --width 64 --output "$scratch/icon.png" "$icon"
    [ "$(wc -c <"$scratch/icon.png")" -gt 600 ] || fail "$icon is painted as (nearly) nothing"
done
