// SPDX-License-Identifier: MIT
#include "client/networks/networks.h"
#include "tests/support/program.h"
#include "tests/support/terminal.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

/// A session of the client with a server that has none of the newer capabilities.
class tst_OtherServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void talksWithNgircd();
    void marksARejectedMessageAsFailed();
    void reportsATooLongNick();
    void cleanupTestCase() { m_server.kill(); }

private:
    net::ServerAddress address() const;
    static Conversation *room(const ConversationList &list);

    QTemporaryDir m_folder;
    support::Program m_server;
    quint16 m_port = 0;
};

void tst_OtherServers::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(
        u"ngircd"_s, {qEnvironmentVariable("HEARTH_UNPACKED") + u"/ngircd/usr/sbin"_s,
                      u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s});
    if (program.isEmpty())
        QSKIP("ngircd is not installed");
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        m_port = free.serverPort();
    }
    QFile file(m_folder.filePath(u"ngircd.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Global]\nName = irc.example.net\nInfo = Test\nListen = 127.0.0.1\nPorts = "
               + QByteArray::number(m_port)
               + "\n[Limits]\nMaxConnectionsIP = 0\n[Options]\nDNS = no\nIdent = no\nPAM = no\n");
    file.close();
    QVERIFY(m_server.start(program, {u"-n"_s, u"-f"_s, file.fileName()}));
    QVERIFY(m_server.sees("listening on"));
}

net::ServerAddress tst_OtherServers::address() const
{
    net::ServerAddress made;
    made.host = u"127.0.0.1"_s;
    made.port = m_port;
    made.security = net::ServerAddress::Security::Plain;
    return made;
}

Conversation *tst_OtherServers::room(const ConversationList &list)
{
    const QList<Conversation *> open = list.conversations(list.networks().value(0));
    return open.isEmpty() || !open.first()->isJoined() ? nullptr : open.first();
}

void tst_OtherServers::talksWithNgircd()
{
    ConversationList anaList;
    ConversationList tomList;
    Networks ana(anaList);
    Networks tom(tomList);
    ana.connectTo(address(), u"ana"_s, {u"#r"_s});
    QTRY_VERIFY(room(anaList));
    tom.connectTo(address(), u"tom"_s, {u"#r"_s});
    QTRY_VERIFY(room(tomList));
    QTRY_COMPARE(room(anaList)->members().rowCount(), 2);
    QCOMPARE(room(anaList)->members().at(0).prefix, u"@"_s);
    ana.submit(room(anaList), u"hello"_s);
    const auto newest = [](Conversation *conversation) {
        return conversation->messages().at(conversation->messages().rowCount() - 1);
    };
    QTRY_COMPARE(newest(room(tomList)).text, u"hello"_s);
    QTRY_COMPARE(newest(room(anaList)).delivery, ChatMessage::Delivery::Sent);
}

void tst_OtherServers::marksARejectedMessageAsFailed()
{
    ConversationList anaList;
    ConversationList tomList;
    Networks ana(anaList);
    Networks tom(tomList);
    ana.connectTo(address(), u"anna"_s, {u"#m"_s});
    QTRY_VERIFY(room(anaList));
    ana.submit(room(anaList), u"/mode +m"_s);
    tom.connectTo(address(), u"thom"_s, {u"#m"_s});
    QTRY_VERIFY(room(tomList));
    tom.submit(room(tomList), u"may I?"_s);
    const auto newest = [&] {
        return room(tomList)->messages().at(room(tomList)->messages().rowCount() - 1);
    };
    QTRY_COMPARE(newest().delivery, ChatMessage::Delivery::Failed);
    QVERIFY(newest().failure.contains(u"cannot write"_s));
}

void tst_OtherServers::reportsATooLongNick()
{
    ConversationList list;
    Networks networks(list);
    QSignalSpy failed(&networks, &Networks::connectFailed);
    networks.connectTo(address(), u"a_very_long_name"_s);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY2(failed.first().at(1).toString().contains(u"too long"_s),
             qPrintable(failed.first().at(1).toString()));
}

HEARTH_LOOP_TEST(tst_OtherServers)
#include "tst_otherservers.moc"
