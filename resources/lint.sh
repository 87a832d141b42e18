#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs clang-tidy and clazy over the sources: sh resources/lint.sh [FOLDER OR FILE...]
set -eu
cd "$(dirname "$0")/.."
. resources/packages.sh

install_packages build test lint
# The tools contain Clang, which cannot read GCC's precompiled headers, and they do not understand a
# compiler launcher in the database.
cmake --fresh --preset dev -B build/lint -DCMAKE_CXX_COMPILER=clang++ -DHEARTH_PCH=OFF \
    -DHEARTH_CCACHE=OFF >/dev/null ||
    fail "CMake could not configure the build."

[ $# -gt 0 ] || set -- client common server
sources=$(git ls-files -- "$@" | grep '\.cpp$') || fail "There is no source file in: $*"
failed=0
say "clang-tidy"
echo "$sources" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/lint --quiet || failed=1
say "clazy"
checks=$(tr -d '\n' <.clazy)
echo "$sources" | xargs -P "$(nproc)" -n 4 clazy-standalone -p build/lint -checks="$checks" ||
    failed=1
exit $failed
