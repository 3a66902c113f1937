#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The scripts of the README: POSIX syntax, one list of packages, clear answers to wrong use.
. "$(dirname "$0")/tools.sh"
for script in "$top"/packaging/*.sh "$top"/packaging/dev/* "$top"/tests/packaging/*.sh; do
    [ -f "$script" ] || continue
    case "$(head -n 1 "$script")" in
        *bin/sh | *"shellcheck shell=sh"*) sh -n "$script" || fail "$script cannot be read" ;;
    esac
done
[ -x "$top/.ci/run" ] || fail ".ci/run cannot be executed"

list=$(sh "$top/packaging/dependencies.sh" --list test)
for package in g++ cmake ninja-build qt6-base-dev libqcustomplot-dev libboost-dev xvfb appstream; do
    printf '%s\n' "$list" | grep -qxF "$package" || fail "$package is not in the list of packages"
done
sh "$top/packaging/dependencies.sh" --list build | grep -qx xvfb && fail "building must not need xvfb"

status=0
sh "$top/packaging/dependencies.sh" nonsense >"$scratch/log" 2>&1 || status=$?
[ "$status" -eq 2 ] || fail "wrong use of dependencies.sh ended with $status"
status=0
sh "$top/packaging/run.sh" "$scratch/missing.fabric" >"$scratch/log" 2>&1 || status=$?
[ "$status" -eq 2 ] || fail "a missing design ended run.sh with $status"
grep -q "there is no file" "$scratch/log" || fail "run.sh did not name the missing design"

# A system without apt and without a single tool of dpkg: the list is printed and the build may go on.
mkdir -p "$scratch/bin"
for tool in sh sed printf tr id head; do ln -sf "$(command -v $tool)" "$scratch/bin/$tool"; done
PATH="$scratch/bin" sh "$top/packaging/dependencies.sh" build >"$scratch/log" 2>&1 || fail "no apt: $(cat "$scratch/log")"
grep -q "does not use apt" "$scratch/log" || fail "a system without apt is not told so"
grep -q "  qt6-charts-dev" "$scratch/log" || fail "a system without apt gets no list"

# Missing packages, an ordinary user, no sudo: the script must say which and stop, not hang or pretend.
cat >"$scratch/bin/dpkg-query" <<'END'
#!/bin/sh
echo "installed g++"
END
printf '#!/bin/sh\nexit 0\n' >"$scratch/bin/apt-get"
printf '#!/bin/sh\nexit 0\n' >"$scratch/bin/apt-cache"
rm -f "$scratch/bin/id"
printf '#!/bin/sh\necho 1000\n' >"$scratch/bin/id"
chmod +x "$scratch/bin/dpkg-query" "$scratch/bin/apt-get" "$scratch/bin/apt-cache" "$scratch/bin/id"
status=0
PATH="$scratch/bin" sh "$top/packaging/dependencies.sh" build >"$scratch/log" 2>&1 || status=$?
[ "$status" -eq 1 ] || fail "without root and sudo the script ended with $status"
grep -q "no sudo here" "$scratch/log" || fail "without root and sudo the script does not say so"
grep -q "  cmake" "$scratch/log" || fail "the missing packages are not named"
grep -q "  g++" "$scratch/log" && fail "an installed package is named as missing"
exit 0
