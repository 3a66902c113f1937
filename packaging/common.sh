# shellcheck shell=sh disable=SC2154  # $name and $root come from the script that reads this file
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share; read with ".", after $root has been set to the top folder of the sources.

say() { printf '%s\n' "$name: $*"; }

# Compilers started at once: one for each processor, but no more than memory allows (about 1 GB for each).
jobs_for_this_machine() {
    processors=$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
    megabytes=$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo 2>/dev/null || true)
    fitting=$((${megabytes:-8192} / 1000))
    [ "$fitting" -ge 1 ] || fitting=1
    if [ "$processors" -lt "$fitting" ]; then echo "$processors"; else echo "$fitting"; fi
}

# A build folder that came here with a copy of the sources belongs to another place: CMake would refuse it.
forget_moved_build() {
    if [ -f "$1/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$1/CMakeCache.txt"; then
        say "$1 was configured for another folder; starting it anew"
        rm -rf "$1"
    fi
}

# configure FOLDER OPTION...: runs CMake if it has not run here before with exactly these options.
configure() {
    folder=$1
    shift
    forget_moved_build "$folder"
    # Precompiled headers defeat the compiler cache; with the cache, plain headers are faster over time. A check from
    # nothing (CI=true) has no warm cache and must not hang on what a machine calls ccache: it precompiles.
    if [ "${CI:-}" != true ] && command -v ccache >/dev/null 2>&1; then
        set -- "$@" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DFD_PRECOMPILE_QT=OFF
    fi
    if [ -f "$folder/build.ninja" ] && [ "$(cat "$folder/.configured-with" 2>/dev/null)" = "$*" ]; then
        return 0
    fi
    say "configuring $folder"
    cmake -S "$root" -B "$folder" -G Ninja "$@"
    printf '%s\n' "$*" >"$folder/.configured-with"
}

# A private folder for run-time files, for programs that insist on one; removed at the end.
private_runtime() {
    runtime=$(mktemp -d "${TMPDIR:-/tmp}/fabric-designer.XXXXXX")
    chmod 700 "$runtime"
    trap 'rm -rf "$runtime"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
}
