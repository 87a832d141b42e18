#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs missing packages, builds Hearth and opens its window. Without a display it runs the
# server in the foreground. Passes its arguments to the program.
set -eu
here=$(pwd)
cd "$(dirname "$0")/.."
. resources/packages.sh
programs=$(pwd)/build/release/bin

# Prints how to connect to each address that the server prints.
explain_addresses() {
    hosts=$(hostname -I 2>/dev/null || true)
    while read -r word url; do
        case $word in
        listening) explain_address "$url" ;;
        ready) say "The server is ready. Ctrl+C stops it." ;;
        *) printf '%s %s\n' "$word" "$url" ;;
        esac
    done
}

explain_address() {
    scheme=${1%%://*}
    authority=${1#*://}
    authority=${authority%%/*}
    port=${authority##*:}
    case ${authority%:*} in
    '*' | 0.0.0.0 | '[::]') reachable="localhost $hosts" ;;
    *) reachable=${authority%:*} ;;
    esac
    for host in $reachable; do
        host=${host#\[}
        host=${host%\]}
        case $scheme in
        text) printf '    telnet %s %s\n' "$host" "$port" ;;
        *) case $host in
            *:*) printf '    %s://[%s]:%s\n' "$scheme" "$host" "$port" ;;
            *) printf '    %s://%s:%s\n' "$scheme" "$host" "$port" ;;
            esac ;;
        esac
    done
}

install_packages build run
if [ ! -f build/release/build.ninja ]; then
    say "Configuring build/release"
    cmake --preset release || fail "CMake could not configure the build."
fi
say "Building Hearth in build/release (the first time takes a few minutes)"
cmake --build --preset release --target hearth hearthd ||
    fail "The build failed; see the output above."
cd "$here"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Opening the window"
    exec "$programs/hearth" "$@"
fi

say "There is no display, so this runs the server. Connect with telnet or any IRC client:"
pipe=$(mktemp -d)
trap 'rm -rf "$pipe"' EXIT
mkfifo "$pipe/addresses"
explain_addresses <"$pipe/addresses" &
exec 3>"$pipe/addresses"
rm -rf "$pipe"
trap - EXIT
exec "$programs/hearthd" "$@" >&3 3>&-
