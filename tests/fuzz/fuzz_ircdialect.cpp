// SPDX-License-Identifier: MIT
#include "server/dialect/ircdialect.h"
#include "tests/fuzz/dialectstream.h"
#include "tests/fuzz/fuzz.h"

namespace {

constexpr qsizetype maxUnreadBytes = 4096 + 512; ///< The longest tags and the longest line.

void requireLettersOnly(const QByteArray &command)
{
    FUZZ_REQUIRE(command.size() <= 32);
    for (char byte : command)
        FUZZ_REQUIRE(byte >= 'A' && byte <= 'Z');
}

/// Requires the same result for @p stream in pieces of any size.
void tryStream(const QByteArray &stream)
{
    server::IrcDialect whole;
    whole.append(stream);
    fuzz::Conversation expected;
    while (auto received = whole.next())
        expected.received.append(std::move(*received));
    for (const server::Dialect::Received &received : std::as_const(expected.received)) {
        if (const auto *refusal = std::get_if<server::RefusedLine>(&received))
            requireLettersOnly(refusal->command);
        FUZZ_REQUIRE(!std::holds_alternative<server::AnsweredLine>(received));
    }
    for (qsizetype longest : {1, 3, 700}) {
        server::IrcDialect dialect;
        FUZZ_REQUIRE(fuzz::converse(dialect, stream, longest, maxUnreadBytes) == expected);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray stream = fuzz::view(data, size).toByteArray();
    tryStream(stream);
    if (size > 0 && data[0] % 16 == 0)
        tryStream('@' + stream.repeated(6) + ' ' + stream);
    return 0;
}
