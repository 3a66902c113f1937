#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop entry is valid and starts the program that is installed, with the icon that is installed.
. "$(dirname "$0")/tools.sh"
needs desktop-file-validate desktop-file-utils
desktop-file-validate --warn-kde "$linux/$id.desktop"
grep -qx "Icon=$id" "$linux/$id.desktop" || fail "the icon is not named after the program"
grep -qx "MimeType=application/vnd.fabric-designer+json;" "$linux/$id.desktop" || fail "the file type is missing"
sed 's/^Type=.*/Type=Nonsense/' "$linux/$id.desktop" >"$scratch/planted.desktop"
must_fail "a wrong type" desktop-file-validate "$scratch/planted.desktop"
