// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>
#include <vector>

using support::Hearthd;
using support::IrcClient;

class tst_Order : public QObject
{
    Q_OBJECT

private slots:
    void deliversAllLinesToAllInOneOrder();
};

namespace {

constexpr int senders = 4;
constexpr int readers = 3;
constexpr int linesEach = 1000;

/// The messages in the room, as `nick text`.
QByteArrayList said(const IrcClient &client)
{
    QByteArrayList result;
    for (const QByteArray &line : client.lines()) {
        const qsizetype place = line.indexOf(" PRIVMSG #room :");
        if (place > 0)
            result.append(line.mid(1, line.indexOf('!') - 1) + ' ' + line.mid(place + 16));
    }
    return result;
}

} // namespace

void tst_Order::deliversAllLinesToAllInOneOrder()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    std::vector<std::unique_ptr<IrcClient>> clients;
    for (int i = 0; i < senders + readers; ++i) {
        clients.push_back(std::make_unique<IrcClient>("c" + QByteArray::number(i)));
        IrcClient &client = *clients.back();
        QVERIFY(client.connectTo(server.host(QStringLiteral("irc")),
                                 server.port(QStringLiteral("irc"))));
        client.send("CAP REQ :echo-message");
        QVERIFY(client.join("#room"));
    }
    for (int line = 0; line < linesEach; ++line) {
        for (int i = 0; i < senders; ++i)
            clients[size_t(i)]->send("PRIVMSG #room :line " + QByteArray::number(line));
    }

    for (const auto &client : clients)
        QTRY_COMPARE_WITH_TIMEOUT(said(*client).size(), senders * linesEach, support::patienceMs);
    const QByteArrayList order = said(*clients.front());
    for (const auto &client : clients)
        QCOMPARE(said(*client), order);
    for (int i = 0; i < senders; ++i) {
        const QByteArray nick = 'c' + QByteArray::number(i) + ' ';
        int next = 0;
        for (const QByteArray &line : order) {
            if (line.startsWith(nick))
                QCOMPARE(line, nick + "line " + QByteArray::number(next++));
        }
        QCOMPARE(next, linesEach);
    }
}

HEARTH_LOOP_TEST(tst_Order)
#include "tst_order.moc"
