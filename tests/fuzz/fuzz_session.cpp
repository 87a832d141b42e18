// SPDX-License-Identifier: MIT
#include "tests/fuzz/bytesource.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/serverlines.h"
#include "tests/fuzz/sessionworld.h"

namespace {

using fuzz::ByteSource;
using fuzz::SessionWorld;

constexpr int maxLines = 400; ///< Lines of the grammar for one input.

void welcome(SessionWorld &world, ByteSource &source)
{
    world.connectSession(source.oneIn(2));
    if (source.oneIn(4))
        return;
    const QByteArray capabilities =
        source.any(QByteArrayList{"", "echo-message", "sasl=PLAIN",
                                  "echo-message labeled-response message-tags batch away-notify",
                                  "message-tags no-implicit-names away-notify extended-monitor "
                                  "setname account-notify"});
    world.receive(":irc.test CAP * LS :" + capabilities + "\r\n:irc.test CAP * ACK :" + capabilities
                  + "\r\n:irc.test 001 ana :Welcome\r\n");
    if (!source.oneIn(4))
        world.receive(":irc.test 422 ana :No MOTD\r\n:ana!ana@host JOIN #a\r\n"
                      ":irc.test 353 ana = #a :@ana +ben cara\r\n:irc.test 366 ana #a :End\r\n");
}

void actAsServer(SessionWorld &world, ByteSource &source, int &budget)
{
    const int count = std::min(budget, 1 + source.below(48));
    budget -= count;
    const quint32 high = source.byte();
    source.begin(1 + (high << 8 | source.byte()));
    QByteArray bytes;
    for (int i = 0; i < count; ++i) {
        bytes += fuzz::serverLine(source) + (source.oneIn(64) ? "\n" : "\r\n");
        if (source.oneIn(4))
            world.receive(std::exchange(bytes, {}));
    }
    world.receive(bytes);
    source.end();
}

void actAsUser(SessionWorld &world, ByteSource &source)
{
    const QList<QString> typed{QStringLiteral("/join #b"),
                               QStringLiteral("/part"),
                               QStringLiteral("/nick ben"),
                               QStringLiteral("/me waves"),
                               QStringLiteral("/away"),
                               QStringLiteral("/names"),
                               QStringLiteral("/topic"),
                               QStringLiteral("/raw PING x"),
                               QStringLiteral("/whois ben"),
                               QStringLiteral("/setname Ana of the hill"),
                               QStringLiteral("/msg ben hello"),
                               QStringLiteral("/query NickServ identify s3cr3t"),
                               QString(2'000, QChar(0x20ac)),
                               QStringLiteral("one\ntwo\nthree"),
                               QStringLiteral("/kick ben why"),
                               QStringLiteral("/list"),
                               QStringLiteral("/join ") + QString(600, QChar(u'x'))};
    const QByteArray target = source.any(QByteArrayList{"#a", "#a", "#b", "ben", ""});
    switch (source.below(8)) {
    case 7:
        world.watchUsers(target);
        break;
    case 6:
        world.replyPrivately(target);
        break;
    case 0:
        world.type(target, source.any(typed));
        break;
    case 1:
        world.retryOne();
        break;
    case 2:
        world.discardOne();
        break;
    default:
        for (int count = source.below(20); count > 0; --count)
            world.sendMessage(target);
    }
}

void step(SessionWorld &world, ByteSource &source, int &budget)
{
    switch (source.below(12)) {
    case 0:
        world.disconnectSession(source.byte());
        break;
    case 1:
    case 2:
        if (!world.isConnected())
            welcome(world, source);
        break;
    case 3:
        world.advanceMs(qint64(source.byte()) * source.byte());
        break;
    case 4:
        world.receive(source.raw(1 + source.below(128)) + (source.oneIn(4) ? "" : "\r\n"));
        break;
    case 5:
    case 6:
    case 7:
        actAsUser(world, source);
        break;
    default:
        actAsServer(world, source, budget);
    }
    world.requireConsistent();
}

} // namespace

/// The input chooses when connections begin and end, the user's actions and the server's lines. In
/// any case no typed text may be sent twice, memory must be bounded, and shown text must be valid.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ByteSource source(fuzz::view(data, size));
    SessionWorld world;
    welcome(world, source);
    int budget = maxLines;
    while (!source.isEmpty() && budget > 0)
        step(world, source, budget);
    world.disconnectSession(source.byte());
    world.requireConsistent();
    return 0;
}
