// SPDX-License-Identifier: MIT
#include "common/irc/tagmap.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = fuzz::view(data, size);
    const irc::TagMap tags = irc::TagMap::parse(input);
    FUZZ_REQUIRE(std::is_sorted(tags.begin(), tags.end()));
    for (const auto &[key, value] : tags) {
        FUZZ_REQUIRE(!key.isEmpty());
        FUZZ_REQUIRE(tags.contains(key) && tags.value(key) == value);
    }
    if (!input.contains('\0')) { // The parser rejects lines with NULs.
        QByteArray text;
        tags.appendTo(text);
        FUZZ_REQUIRE(irc::TagMap::parse(text) == tags);
    }

    QByteArray escaped;
    irc::appendEscapedTagValue(escaped, input);
    for (char byte : escaped)
        FUZZ_REQUIRE(byte != ' ' && byte != ';' && byte != '\r' && byte != '\n' && byte != '\0');
    QByteArray value = input.toByteArray();
    value.removeIf([](char byte) { return byte == '\0'; });
    FUZZ_REQUIRE(irc::unescapeTagValue(escaped) == value);
    return 0;
}
