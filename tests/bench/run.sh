#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds Hearth and measures hearthd beside other servers and the window beside other clients.
# Writes resources/doc/performance.md and performance.svg. sh tests/bench/run.sh --help
#
# InspIRCd and ngIRCd are unpacked, not installed. ERGO names the program of Ergo, and
# KONVERSATION that of Konversation. HexChat, irssi, ncat and Xvfb (with openbox and xdotool) are used
# where they are installed.
set -eu
cd "$(dirname "$0")/../.."
. resources/packages.sh

case " $* " in
*' --help '* | *' -h '* | *' --report '*) exec python3 -B tests/bench/compare "$@" ;;
esac
install_packages build run
command -v python3 >/dev/null || fail "Install python3, then start this again."
# shellcheck disable=SC2086 # a list of words
unpack_packages build/packages $packages_bench_unpacked
[ -f build/release/build.ninja ] || cmake --preset release ||
    fail "CMake could not configure the build."
cmake --build --preset release --target hearth hearthd hearth-bench bench-epoll bench-qt \
    bench-store ||
    fail "The build failed; see the output above."
exec python3 -B tests/bench/compare "$@"
