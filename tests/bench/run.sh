#!/bin/sh
# SPDX-License-Identifier: MIT
# usage: tests/bench/run.sh [BUILD FOLDER]
# Prints what hearthd delivers with 2, 100, 200 and 1,000 clients in a room, one message at a time
# and eight on their way, and with 1,000 clients in pairs. About half a minute. Build the preset
# "release" first; figures of other builds say little.
set -eu
build=${1:-$(dirname "$0")/../../build/release}
bench=$build/bin/hearth-bench
if [ ! -x "$bench" ]; then
    echo "There is no $bench: build it with cmake --build --preset release --target hearth-bench" >&2
    exit 1
fi

head=
for clients in 2 100 200 1000; do
    for flight in 1 8; do
        "$bench" $head --clients "$clients" --in-flight "$flight" --messages 20000 --seconds 3
        head=--no-head
    done
done
echo "in pairs:"
"$bench" --no-head --pairs --clients 1000 --in-flight 1 --messages 20000 --seconds 3
"$bench" --no-head --pairs --clients 1000 --in-flight 32 --messages 100000 --seconds 3
