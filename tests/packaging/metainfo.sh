#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The software centre's description is valid and names the version that is built.
. "$(dirname "$0")/tools.sh"
needs appstreamcli appstream
needs xmllint libxml2-utils
xmllint --noout --nonet "$linux/$id.metainfo.xml"
appstreamcli validate --no-net "$linux/$id.metainfo.xml"
version=$(sed -n 's/^project(FabricDesigner VERSION \([0-9.]*\).*/\1/p' "$top/CMakeLists.txt")
grep -q "<release version=\"$version\"" "$linux/$id.metainfo.xml" || fail "version $version has no release entry"
sed 's/<summary>.*<\/summary>//' "$linux/$id.metainfo.xml" >"$scratch/$id.metainfo.xml"
must_fail "a missing summary" appstreamcli validate --no-net "$scratch/$id.metainfo.xml"
