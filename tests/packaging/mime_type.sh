#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The file type is taken into a scratch database, and .fabric files are known by it.
. "$(dirname "$0")/tools.sh"
needs xmllint libxml2-utils
needs update-mime-database shared-mime-info
xmllint --noout --nonet "$linux/$id.mime.xml"
mkdir -p "$scratch/mime/packages"
cp "$linux/$id.mime.xml" "$scratch/mime/packages/"
XDG_DATA_DIRS="$scratch" update-mime-database "$scratch/mime" >"$scratch/log" 2>&1 || fail "$(cat "$scratch/log")"
grep -iE "error|warning|invalid" "$scratch/log" && fail "$(cat "$scratch/log")"
grep -q ':application/vnd.fabric-designer+json:\*\.fabric' "$scratch/mime/globs2" || fail ".fabric is not known"
