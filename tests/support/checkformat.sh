#!/bin/sh
# SPDX-License-Identifier: MIT
# Fails when a source file is not formatted as .clang-format says. Exits with 77 (skipped)
# when clang-format is missing.
set -eu
cd "$(dirname "$0")/../.."
if ! command -v clang-format >/dev/null; then
    echo "clang-format is missing"
    exit 77
fi
sources() {
    if ! git ls-files -z -- '*.cpp' '*.h' 2>/dev/null; then
        find client common server tests \( -name '*.cpp' -o -name '*.h' \) -print0
    fi
}
sources | xargs -0 -r clang-format --dry-run -Werror
