#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From nothing to the running program: installs what building needs, builds, and opens a design. Without a display,
# or with --no-window, it writes what the program makes of the design to build/demo instead.
#
#   sh packaging/run.sh [--no-window] [FILE]
set -eu

name=run
root=$(cd "$(dirname "$0")/.." && pwd -P)
. "$root/packaging/common.sh"

window=yes
file=$root/resources/samples/contoso.fabric
for argument in "$@"; do
    case "$argument" in
        --no-window) window=no ;;
        -h | --help)
            sed -n 's/^#   //p' "$0"
            exit 0
            ;;
        -*)
            echo "$name: unknown option $argument; the only one is --no-window" >&2
            exit 2
            ;;
        *) file=$argument ;;
    esac
done
if [ ! -f "$file" ]; then
    echo "$name: there is no file $file" >&2
    exit 2
fi

say "checking the packages that building needs"
sh "$root/packaging/dependencies.sh" build

build=$root/build/release
configure "$build" -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF
say "building"
cmake --build "$build" --parallel "$(jobs_for_this_machine)"
gui=$build/bin/fabric-designer
cli=$build/bin/fabric-designer-cli

case "${LC_ALL:-${LANG:-C}}" in
    *.[Uu][Tt][Ff]8 | *.[Uu][Tt][Ff]-8) ;;
    *)
        LANG=C.UTF-8
        unset LC_ALL
        export LANG
        ;;
esac
private_runtime

if [ "$window" = yes ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "opening $file"
    # The session's own run-time folder holds the socket of the display; only a missing one is replaced.
    status=0
    XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$runtime}" "$gui" "$file" || status=$?
    # Qt stops with SIGABRT (128 + 6) when it cannot connect to the display.
    [ "$status" -eq 134 ] || exit "$status"
    say "the window could not be opened; writing files instead" >&2
elif [ "$window" = yes ]; then
    say "no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): writing files instead of opening a window"
fi

out=$root/build/demo
rm -rf "$out"
mkdir -p "$out"
export LC_ALL=C.UTF-8 XDG_RUNTIME_DIR="$runtime" QT_QPA_PLATFORM=offscreen
stem=$(basename "$file")
stem=${stem%.fabric}
failures=0
# attempt WHAT COMMAND...: status 1 is an answer ("there are findings"), anything above is a failure.
attempt() {
    what=$1
    shift
    status=0
    "$cli" "$@" </dev/null || status=$?
    if [ "$status" -gt 1 ]; then
        say "$what failed with status $status" >&2
        failures=$((failures + 1))
    fi
}

say "drawing the diagram of $file"
for form in svg png pdf; do
    attempt "the diagram as $form" diagram "$file" --view physical -o "$out/$stem.$form"
done
say "writing the report"
attempt "the report" report "$file" -o "$out/$stem-report.html"
say "checking the design"
attempt "checking" validate "$file" --format text -o "$out/findings.txt"
attempt "checking" validate "$file" --format json -o "$out/findings.json"
say "simulating its traffic"
attempt "the simulation" simulate "$file" --format json -o "$out/simulation.json"
attempt "the simulation" simulate "$file" --format csv -o "$out/simulation.csv"

say "written to $out:"
(
    cd "$out"
    for written in *; do
        if [ -f "$written" ]; then printf '  %10d bytes  %s\n' "$(wc -c <"$written")" "$written"; fi
    done
)
[ "$failures" -eq 0 ] || {
    say "$failures of the steps above failed" >&2
    exit 1
}
