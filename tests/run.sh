#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs missing packages, builds Hearth and runs its tests. With HEARTH_WERROR=ON in the
# environment, warnings are errors.
set -eu
cd "$(dirname "$0")/.."
. resources/packages.sh

usage() {
    cat <<'END'
usage: sh tests/run.sh [OPTION]
  (none)     every test on the release build, then the unit tests and fuzz targets with the
             address and undefined behaviour sanitizers
  --quick    only the unit tests and fuzz targets on the release build
  --release  only the release build, every test
  --asan     only the unit tests and fuzz targets with address and undefined behaviour sanitizers
  --tsan     the same with the thread sanitizer
END
}

jobs=$(nproc 2>/dev/null || echo 2)

# build PRESET TARGET...
build() {
    preset=$1
    shift
    say "Configuring build/$preset"
    cmake --preset "$preset" ${HEARTH_WERROR:+"-DHEARTH_WERROR=$HEARTH_WERROR"} ||
        fail "CMake could not configure build/$preset."
    say "Building $* in build/$preset"
    cmake --build --preset "$preset" --parallel "$jobs" --target "$@" ||
        fail "The build failed; see the output above."
}

# run_tests PRESET [ctest options]
run_tests() {
    preset=$1
    shift
    say "Running the tests of build/$preset"
    ctest --preset "$preset" --parallel "$jobs" --no-tests=error "$@"
}

unit_tests() {
    build "$1" unit_tests fuzz_tests
    run_tests "$1" --label-regex '^(unit|fuzz)$'
}

every_test() {
    build release all
    run_tests release
}

[ $# -le 1 ] || { usage >&2; exit 2; }
option=${1:-}
case $option in
--help | -h) usage; exit ;;
'' | --quick | --release | --asan | --tsan) ;;
*) usage >&2; exit 2 ;;
esac

install_packages build run test
# shellcheck disable=SC2086 # a list of words
unpack_packages build/packages $packages_test_unpacked
case $option in
'')
    every_test
    unit_tests asan
    ;;
--quick) unit_tests release ;;
--release) every_test ;;
--asan) unit_tests asan ;;
--tsan) unit_tests tsan ;;
esac
