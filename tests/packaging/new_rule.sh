#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/dev/new-rule writes its four pieces, the catalogue stays in order, and the source compiles as it stands.
. "$(dirname "$0")/tools.sh"
mkdir -p "$scratch/core/validation"
cp -R "$top/core/validation/rules" "$scratch/core/validation/rules"
catalog=$scratch/core/validation/rules/catalog.cpp
before=$(grep -c '^ *RULE(' "$catalog")

FD_ROOT="$scratch" sh "$top/packaging/dev/new-rule" vlan-planted-by-test network >"$scratch/log" || fail "$(cat "$scratch/log")"
for file in core/validation/rules/network/vlan_planted_by_test.cpp resources/rules/vlan-planted-by-test.md \
    tests/fixtures/rules/vlan-planted-by-test; do
    [ -e "$scratch/$file" ] || fail "$file was not written"
    grep -q "$file" "$scratch/log" || fail "$file is not named"
done
[ "$(grep -c '^ *RULE(' "$catalog")" -eq $((before + 1)) ] || fail "the catalogue has not got one line more"
[ "$(grep -c 'RULE(vlanPlantedByTest)' "$catalog")" -eq 1 ] || fail "the catalogue does not name the rule once"

for wrong in "vlan-planted-by-test" "Vlan-Upper" "nosuchfamily-rule" "single"; do
    cp "$catalog" "$scratch/before.cpp"
    if FD_ROOT="$scratch" sh "$top/packaging/dev/new-rule" "$wrong" >"$scratch/log" 2>&1; then fail "'$wrong' was taken"; fi
    cmp -s "$catalog" "$scratch/before.cpp" || fail "refusing '$wrong' changed the catalogue"
done

compiler=${CXX:-c++}
needs "$compiler" g++
for file in "$catalog" "$scratch/core/validation/rules/network/vlan_planted_by_test.cpp"; do
    "$compiler" -std=c++20 -fsyntax-only -Wall -Wextra -Werror -I"$top/core" "$file" || fail "$file does not compile"
done
