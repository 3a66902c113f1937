# shellcheck shell=sh disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests of this folder share. Each is called with the top folder and a scratch folder of its own.
set -eu
top=$1
scratch=$2
linux=$top/packaging/linux
id=org.fabricdesigner.FabricDesigner
rm -rf "$scratch"
mkdir -p "$scratch"

fail() {
    echo "FAILED: $*" >&2
    exit 1
}
# needs TOOL PACKAGE: without the tool the test is skipped, and says so.
needs() {
    command -v "$1" >/dev/null 2>&1 || {
        echo "SKIPPED: $1 is not installed (package $2)"
        exit 77
    }
}
# must_fail WHAT COMMAND...: the tool has to notice a planted mistake, or its silence would prove nothing.
must_fail() {
    what=$1
    shift
    if "$@" >"$scratch/planted.log" 2>&1; then fail "$1 did not notice $what"; fi
}
