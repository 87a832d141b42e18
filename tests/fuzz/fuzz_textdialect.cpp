// SPDX-License-Identifier: MIT
#include "server/dialect/textdialect.h"
#include "tests/fuzz/dialectstream.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/readable.h"

#include <QByteArrayList>

namespace {

constexpr qsizetype maxUnreadBytes = 4096 + 4; ///< An unfinished line and half a character.

QByteArray show(server::TextDialect &dialect, const QByteArray &line)
{
    const auto message = irc::Message::parse(line);
    return message ? dialect.encode(*message, {}) : QByteArray();
}

void enter(server::TextDialect &dialect)
{
    fuzz::requireReadable(
        show(dialect, "@time=2026-11-24T18:30:05.000Z :irc.test 001 guest-1 :Hi"));
    fuzz::requireReadable(show(dialect, ":guest-1!t@h JOIN #lobby"));
}

void requireAllSplitsAlike(QByteArrayView stream)
{
    server::TextDialect whole;
    enter(whole);
    const fuzz::Conversation expected =
        fuzz::converse(whole, stream, std::max<qsizetype>(stream.size(), 1), maxUnreadBytes);
    for (qsizetype longest : {1, 2, 7}) {
        server::TextDialect dialect;
        enter(dialect);
        const fuzz::Conversation conversation =
            fuzz::converse(dialect, stream, longest, maxUnreadBytes);
        FUZZ_REQUIRE(conversation.received == expected.received);
    }
}

/// Requires that the text for any message of the hub is safe for a terminal.
void requireReadableLines(const QByteArray &stream)
{
    static const QByteArrayList starts = {
        "",
        ":ana!u@h PRIVMSG #lobby :",
        ":ana!u@h PRIVMSG guest-1 :\001ACTION ",
        ":ana!u@h NOTICE #other :",
        ":irc.test NOTICE * :",
        ":ana!u@h TOPIC #lobby :",
        ":ana!u@h QUIT :",
        ":ana!u@h KICK #lobby guest-1 :",
        ":ana!u@h MODE #lobby +b ",
        ":guest-1!u@h NICK ",
        ":irc.test 353 guest-1 = #lobby :",
        ":irc.test 352 guest-1 #lobby ",
        ":irc.test 311 guest-1 ",
        ":irc.test 433 guest-1 ",
        ":irc.test FAIL X ",
        ":",
    };
    server::TextDialect dialect;
    enter(dialect);
    qsizetype turn = stream.size();
    for (const QByteArray &line : stream.split('\n')) {
        fuzz::requireReadable(show(dialect, line));
        fuzz::requireReadable(show(dialect, starts.at(turn++ % starts.size()) + line));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    requireAllSplitsAlike(fuzz::view(data, size));
    requireReadableLines(fuzz::view(data, size).toByteArray());
    return 0;
}
