// SPDX-License-Identifier: MIT
#include "common/irc/formatting.h"
#include "common/irc/utf8.h"
#include "tests/fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = fuzz::view(data, size);
    const QByteArray plain = irc::withoutFormatting(input);
    FUZZ_REQUIRE(plain.size() <= input.size());
    for (char code : {'\x02', '\x03', '\x04', '\x0f', '\x11', '\x16', '\x1d', '\x1e', '\x1f'})
        FUZZ_REQUIRE(!plain.contains(code));
    FUZZ_REQUIRE(!input.isValidUtf8() || plain.isValidUtf8());

    const qsizetype limit = qsizetype(size) / 2;
    const QByteArrayView cut = irc::truncatedUtf8(input, limit);
    FUZZ_REQUIRE(cut.size() <= limit && cut.size() + 4 > limit && input.startsWith(cut));
    FUZZ_REQUIRE(!input.isValidUtf8() || cut.isValidUtf8());
    return 0;
}
