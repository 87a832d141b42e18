// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "common/irc/formatting.h"
#include "common/irc/linebuffer.h"
#include "common/irc/mask.h"
#include "common/irc/message.h"
#include "server/turn/outbox.h"

#include <QTest>

class bench_Irc : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void toLine_data();
    void toLine();
    void encodeForAProfile();
    void cutIntoLines();
    void fold();
    void matchMask_data();
    void matchMask();
    void stripFormatting();
};

void bench_Irc::parse_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("PING") << QByteArray("PING :irc.example.org");
    QTest::newRow("PRIVMSG") << QByteArray(":ana!ana@host PRIVMSG #lobby :good morning, everybody");
    QTest::newRow("PRIVMSG with tags")
        << QByteArray("@time=2026-11-24T18:30:05.123Z;msgid=63E1033A051D;account=ana "
                      ":ana!ana@host PRIVMSG #lobby :good morning, everybody");
    QByteArray tags = "@";
    for (int i = 0; tags.size() < 4'000; ++i)
        tags += QByteArray::number(7'919 * i % 10'000) + ';';
    QTest::newRow("4,000 bytes of tags") << QByteArray(tags + " PING x");
}

void bench_Irc::parse()
{
    QFETCH(QByteArray, line);
    QBENCHMARK
    {
        const auto message = irc::Message::parse(line);
        Q_UNUSED(message);
    }
}

void bench_Irc::toLine_data()
{
    parse_data();
}

void bench_Irc::toLine()
{
    QFETCH(QByteArray, line);
    const auto message = irc::Message::parse(line);
    QBENCHMARK
    {
        const QByteArray written = message->toLine();
        Q_UNUSED(written);
    }
}

void bench_Irc::encodeForAProfile()
{
    const irc::Message message = {{{"time", "2026-11-24T18:30:05.123Z"}, {"msgid", "63E1033A"}},
                                  "ana!ana@host",
                                  "PRIVMSG",
                                  {"#lobby", "good morning, everybody"}};
    QBENCHMARK
    {
        const QByteArray line = server::encodeIrc(message, {server::TagProfile::Time});
        Q_UNUSED(line);
    }
}

void bench_Irc::cutIntoLines()
{
    const QByteArray stream =
        QByteArray("PRIVMSG #lobby :good morning, everybody\r\n").repeated(100);
    irc::LineBuffer buffer(510);
    QBENCHMARK
    {
        buffer.append(stream);
        while (buffer.next())
            ;
    }
}

void bench_Irc::fold()
{
    const QByteArray name = "#Lobby-Of-The-House[1]";
    QBENCHMARK
    {
        const QByteArray key = irc::folded(name, irc::Casemapping::Rfc1459);
        Q_UNUSED(key);
    }
}

void bench_Irc::matchMask_data()
{
    QTest::addColumn<QByteArray>("mask");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("usual") << QByteArray("*!*@*.example.org")
                           << QByteArray("ana!ana@host-17.example.org");
    QTest::newRow("hostile") << QByteArray("*a").repeated(200).append("b") << QByteArray(400, 'a');
}

void bench_Irc::matchMask()
{
    QFETCH(QByteArray, mask);
    QFETCH(QByteArray, text);
    QBENCHMARK
    {
        volatile bool matched = irc::matchesMask(mask, text);
        Q_UNUSED(matched);
    }
}

void bench_Irc::stripFormatting()
{
    const QByteArray text = "\x02good\x02 \x03"
                            "04,01morning\x03, \x1d"
                            "everybody\x1d";
    QBENCHMARK
    {
        const QByteArray plain = irc::withoutFormatting(text);
        Q_UNUSED(plain);
    }
}

QTEST_APPLESS_MAIN(bench_Irc)
#include "bench_irc.moc"
