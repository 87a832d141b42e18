// SPDX-License-Identifier: MIT
#include "common/irc/isupport.h"
#include "tests/fuzz/fuzz.h"

/// Written tokens must parse to the same value.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    irc::Isupport read;
    for (const QByteArray &token : fuzz::view(data, size).toByteArray().split(' '))
        read.applyToken(token);
    irc::Isupport again;
    for (const QByteArray &token : read.tokens()) {
        FUZZ_REQUIRE(!token.isEmpty() && !token.contains(' '));
        again.applyToken(token);
    }
    FUZZ_REQUIRE(again.tokens() == read.tokens());
    FUZZ_REQUIRE(read.prefixes().modes.size() == read.prefixes().symbols.size());
    FUZZ_REQUIRE(read.number("NICKLEN", 9) >= 0);
    read.channelModes();
    read.casemapping();
    return 0;
}
