// SPDX-License-Identifier: MIT
#include "server/control/controlsocket.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

#include <unistd.h>

using server::ControlSocket;

class tst_ControlSocket : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersACommand();
    void answersSeveralRequestsInOrder();
    void refusesUnknownRequests_data();
    void refusesUnknownRequests();
    void closesAConnectionWithAnEndlessRequest();
    void closesConnectionsWithoutARequest();
    void keepsConnectionsThatHaveSentARequest();
    void replacesIdleConnectionsWhenFull();
    void keepsTheOrderOfSlowAnswers();
    void reportsTheUserAndProcessOfACommand();
    void replacesTheSocketOfACrashedServer();
    void reportsWhyItCannotListen();

private:
    QJsonObject reply();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ControlSocket> m_control;
    std::unique_ptr<QLocalSocket> m_client;
};

void tst_ControlSocket::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_control = std::make_unique<ControlSocket>();
    m_control->addCommand(QStringLiteral("echo"), [](const QJsonObject &request) {
        return QJsonObject{{QStringLiteral("said"), request.value(QStringLiteral("say"))}};
    });
    QCOMPARE(m_control->listen(m_folder->filePath(QStringLiteral("c.sock"))), QString());
    m_client = std::make_unique<QLocalSocket>();
    m_client->connectToServer(m_folder->filePath(QStringLiteral("c.sock")));
    QVERIFY(m_client->waitForConnected());
}

void tst_ControlSocket::cleanup()
{
    m_client.reset();
    m_control.reset();
    m_folder.reset();
}

QJsonObject tst_ControlSocket::reply()
{
    if (!QTest::qWaitFor([this] { return m_client->canReadLine(); }))
        return {};
    return QJsonDocument::fromJson(m_client->readLine()).object();
}

void tst_ControlSocket::answersACommand()
{
    m_client->write("{\"command\":\"echo\",\"say\":\"hi\"}\n");
    const QJsonObject answer = reply();
    QCOMPARE(answer.value(QStringLiteral("ok")).toBool(), true);
    QCOMPARE(answer.value(QStringLiteral("said")).toString(), QStringLiteral("hi"));
}

void tst_ControlSocket::answersSeveralRequestsInOrder()
{
    m_client->write("{\"command\":\"echo\",\"say\":1}\n{\"command\":\"echo\",\"say\":2}\n{\"comm");
    QCOMPARE(reply().value(QStringLiteral("said")).toInt(), 1);
    QCOMPARE(reply().value(QStringLiteral("said")).toInt(), 2);
    m_client->write("and\":\"echo\",\"say\":3}\n");
    QCOMPARE(reply().value(QStringLiteral("said")).toInt(), 3);
}

void tst_ControlSocket::refusesUnknownRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("unknown command") << QByteArray("{\"command\":\"dance\"}\n");
    QTest::newRow("no command") << QByteArray("{}\n");
    QTest::newRow("command of the wrong kind") << QByteArray("{\"command\":[]}\n");
    QTest::newRow("no object") << QByteArray("[1]\n");
    QTest::newRow("no JSON") << QByteArray("status\n");
    QTest::newRow("zeros") << QByteArray("\0\0\n", 3);
    QTest::newRow("deeply nested") << QByteArray(2000, '[') + '\n';
}

void tst_ControlSocket::refusesUnknownRequests()
{
    QFETCH(QByteArray, request);
    m_client->write(request);
    const QJsonObject answer = reply();
    QCOMPARE(answer.value(QStringLiteral("ok")).toBool(true), false);
    QVERIFY(!answer.value(QStringLiteral("error")).toString().isEmpty());
}

void tst_ControlSocket::closesAConnectionWithAnEndlessRequest()
{
    QSignalSpy closed(m_client.get(), &QLocalSocket::disconnected);
    m_client->write(QByteArray(1024 * 1024, 'x'));
    QVERIFY(closed.wait());
}

void tst_ControlSocket::closesConnectionsWithoutARequest()
{
    m_control->setRequestTimeoutMs(1);
    QLocalSocket silent;
    QSignalSpy closed(&silent, &QLocalSocket::disconnected);
    silent.connectToServer(m_client->serverName());
    QVERIFY(silent.waitForConnected());
    silent.write("{\"command\":");
    QVERIFY(closed.wait());
}

void tst_ControlSocket::keepsConnectionsThatHaveSentARequest()
{
    m_control->setRequestTimeoutMs(1);
    QLocalSocket first;
    first.connectToServer(m_client->serverName());
    first.write("{}\n");
    QTRY_VERIFY(first.canReadLine());
    // A later connection is closed by its own timeout.
    QLocalSocket silent;
    QSignalSpy closed(&silent, &QLocalSocket::disconnected);
    silent.connectToServer(m_client->serverName());
    QVERIFY(closed.wait());
    QCOMPARE(first.state(), QLocalSocket::ConnectedState);
}

void tst_ControlSocket::replacesIdleConnectionsWhenFull()
{
    m_client->write("{\"command\":\"echo\",\"say\":1}\n");
    QCOMPARE(reply().value(QStringLiteral("said")).toInt(), 1);
    std::vector<std::unique_ptr<QLocalSocket>> idle;
    for (int i = 0; i < 40; ++i) {
        idle.push_back(std::make_unique<QLocalSocket>());
        idle.back()->connectToServer(m_client->serverName());
        QVERIFY(idle.back()->waitForConnected());
    }
    QLocalSocket late;
    late.connectToServer(m_client->serverName());
    late.write("{\"command\":\"echo\",\"say\":2}\n");
    QTRY_VERIFY(late.canReadLine());
    QTRY_COMPARE(idle.front()->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(idle.back()->state(), QLocalSocket::ConnectedState);
    // Connections that have sent a request are closed last.
    m_client->write("{\"command\":\"echo\",\"say\":3}\n");
    QCOMPARE(reply().value(QStringLiteral("said")).toInt(), 3);
}

void tst_ControlSocket::keepsTheOrderOfSlowAnswers()
{
    ControlSocket::Reply pending;
    m_control->addSlowCommand(
        QStringLiteral("slow"),
        [&pending](const QJsonObject &, const ControlSocket::Reply &reply) { pending = reply; });
    m_client->write("{\"command\":\"slow\"}\n{\"command\":\"echo\",\"say\":2}\n");
    QTRY_VERIFY(pending);
    QVERIFY(!m_client->canReadLine());
    pending({{QStringLiteral("said"), 1}});
    pending({{QStringLiteral("said"), 99}}); // too late
    QCOMPARE(reply().value(QStringLiteral("said")).toInt(), 1);
    QCOMPARE(reply().value(QStringLiteral("said")).toInt(), 2);

    m_client->write("{\"command\":\"slow\"}\n");
    pending = {};
    QTRY_VERIFY(pending);
    QSignalSpy closed(m_client.get(), &QLocalSocket::disconnected);
    m_client->abort();
    QTRY_COMPARE(closed.size(), 1);
    pending({}); // the client is gone
}

void tst_ControlSocket::reportsTheUserAndProcessOfACommand()
{
    QSignalSpy commands(m_control.get(), &ControlSocket::commandReceived);
    m_client->write("{\"command\":\"dance\"}\n{\"command\":\"echo\"}\n");
    reply();
    reply();
    QCOMPARE(commands.size(), 1);
    QCOMPARE(commands.at(0).at(0).toString(), QStringLiteral("echo"));
    QCOMPARE(commands.at(0).at(1).toLongLong(), qint64(geteuid()));
    QCOMPARE(commands.at(0).at(2).toLongLong(), QCoreApplication::applicationPid());
}

void tst_ControlSocket::replacesTheSocketOfACrashedServer()
{
    QFile stale(m_folder->filePath(QStringLiteral("stale.sock")));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    ControlSocket control;
    QCOMPARE(control.listen(stale.fileName()), QString());
}

void tst_ControlSocket::reportsWhyItCannotListen()
{
    ControlSocket control;
    const QString path = m_folder->filePath(QString(200, u'x'));
    QVERIFY(control.listen(path).contains(path));
}

HEARTH_LOOP_TEST(tst_ControlSocket)
#include "tst_controlsocket.moc"
