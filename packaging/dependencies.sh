#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building (and with "test" also testing) needs on Debian, Ubuntu and their relatives. This file holds
# the only list of packages. Nothing is downloaded, and no privilege is asked for, when nothing is missing.
#
#   sh packaging/dependencies.sh build|test         install what is missing
#   sh packaging/dependencies.sh --list build|test  print the list and change nothing
set -eu

# One entry for each need. "a|b" means that either will do; the first that the system offers is installed.
build_packages='
    g++ cmake ninja-build
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev|libqt6charts6-dev qt6-svg-dev|libqt6svg6-dev
    qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
    libqcustomplot-dev libboost-dev
    fonts-dejavu-core fonts-wqy-microhei'
test_packages='
    xvfb xauth openbox xdotool
    poppler-utils librsvg2-bin libxml2-utils
    desktop-file-utils appstream shared-mime-info python3'

say() { printf '%s\n' "dependencies: $*"; }
usage() {
    echo "usage: dependencies.sh [--list] build|test" >&2
    exit 2
}

list_only=no
if [ "${1:-}" = --list ]; then
    list_only=yes
    shift
fi
case "${1:-}" in
    build) packages=$build_packages ;;
    test) packages="$build_packages $test_packages" ;;
    *) usage ;;
esac

if [ "$list_only" = yes ]; then
    for entry in $packages; do printf '%s\n' "$entry"; done
    exit 0
fi

if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
    say "this system does not use apt. Please see to it that the counterparts of these packages are there:"
    for entry in $packages; do say "  ${entry%%|*}"; done
    say "going on; CMake will name what it does not find."
    exit 0
fi

# The whole database is asked once: that takes a few milliseconds, one question for each package ten times as long.
installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
is_installed() {
    case "
$installed
" in
        *"
$1
"*) return 0 ;;
    esac
    return 1
}

# The first name of an entry that the package lists know; empty if none.
offered() {
    for name in $(printf '%s' "$1" | tr '|' ' '); do
        if [ -n "$(apt-cache show --no-all-versions "$name" 2>/dev/null | head -n 1)" ]; then
            printf '%s' "$name"
            return 0
        fi
    done
}

missing=
for entry in $packages; do
    found=no
    for name in $(printf '%s' "$entry" | tr '|' ' '); do
        if is_installed "$name"; then found=yes; fi
    done
    [ "$found" = yes ] || missing="$missing $entry"
done
# Other releases have merged some packages into others. Where the lists are there and do not know a name, there is
# nothing to install; CMake will tell if the contents are missing after all.
if [ -n "$missing" ] && [ -n "$(offered cmake)" ]; then
    wanted=
    for entry in $missing; do
        if [ -n "$(offered "$entry")" ]; then wanted="$wanted $entry"; fi
    done
    missing=$wanted
fi
if [ -z "$missing" ]; then
    say "everything is installed."
    exit 0
fi

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        say "these packages are missing:" >&2
        for entry in $missing; do say "  ${entry%%|*}" >&2; done
        say "installing them needs the administrator, and there is no sudo here. Run as root:" >&2
        say "  sh $0 $1" >&2
        exit 1
    fi
    as_root=sudo
fi

apt() {
    # shellcheck disable=SC2086  # $as_root is empty or one word
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
        -o DPkg::Lock::Timeout=120 "$@" </dev/null
}

say "refreshing the package lists"
attempt=1
until apt update; do
    if [ "$attempt" -ge 3 ]; then
        say "the package lists could not be refreshed; trying with the ones that are here." >&2
        break
    fi
    attempt=$((attempt + 1))
    sleep $((attempt * 2))
done

chosen=
for entry in $missing; do
    choice=$(offered "$entry")
    if [ -z "$choice" ]; then
        say "this release has no package ${entry%%|*}; going on without it." >&2
    else
        chosen="$chosen $choice"
    fi
done
[ -n "$chosen" ] || exit 0
say "installing:$chosen"
# shellcheck disable=SC2086  # a list of words
apt install -y --no-install-recommends $chosen || {
    say "not everything could be fetched; trying once more" >&2
    sleep 5
    apt update || true
    # shellcheck disable=SC2086
    apt install -y --no-install-recommends $chosen
}
say "done."
