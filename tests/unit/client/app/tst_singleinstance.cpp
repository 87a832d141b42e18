// SPDX-License-Identifier: MIT
#include "client/app/singleinstance.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using client::SingleInstance;

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void passesOnTheRequestOfASecondStart();
    void reportsAFirstWindowThatDoesNotAnswer();
    void worksWithALongPath();
    void runsTwoProfilesSideBySide();
    void replacesAFirstWindowThatHasEnded();
    void ignoresInvalidRequests_data();
    void ignoresInvalidRequests();
};

void tst_SingleInstance::passesOnTheRequestOfASecondStart()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.acquire());
    QSignalSpy activated(&first, &SingleInstance::activated);

    SingleInstance second(folder.path());
    QVERIFY(!second.acquire());
    QSignalSpy done(&second, &SingleInstance::handedOver);
    const client::StartRequest request{
        {QStringLiteral("irc://a/#b\u00fcro"), QStringLiteral("irc://c")},
        QStringLiteral("ana"),
        QStringLiteral("dark"),
        true,
        true};
    second.handOver(request);
    QVERIFY(done.wait());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<client::StartRequest>(), request);
}

void tst_SingleInstance::reportsAFirstWindowThatDoesNotAnswer()
{
    const QTemporaryDir folder;
    QLockFile first(folder.filePath(QStringLiteral("window.lock")));
    first.setStaleLockTime(0);
    QVERIFY(first.tryLock());

    SingleInstance second(folder.path());
    QVERIFY(!second.acquire());
    QSignalSpy failed(&second, &SingleInstance::handOverFailed);
    second.handOver({}, 50);
    QVERIFY(failed.wait());
    QVERIFY(failed.first().first().toString().contains(QLatin1String("--profile")));
}

void tst_SingleInstance::worksWithALongPath()
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QString(120, u'x'));
    QVERIFY(QDir().mkpath(deep));
    SingleInstance first(deep);
    QVERIFY(first.acquire());
    QSignalSpy activated(&first, &SingleInstance::activated);
    SingleInstance second(deep);
    QVERIFY(!second.acquire());
    QSignalSpy done(&second, &SingleInstance::handedOver);
    second.handOver({});
    QVERIFY(done.wait());
    QCOMPARE(activated.size(), 1);
}

void tst_SingleInstance::runsTwoProfilesSideBySide()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    SingleInstance first(one.path());
    SingleInstance second(two.path());
    QVERIFY(first.acquire());
    QVERIFY(second.acquire());
}

void tst_SingleInstance::replacesAFirstWindowThatHasEnded()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        QVERIFY(first.acquire());
    }
    SingleInstance second(folder.path());
    QVERIFY(second.acquire());
}

void tst_SingleInstance::ignoresInvalidRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("endless line") << QByteArray(1024 * 1024, 'x');
}

void tst_SingleInstance::ignoresInvalidRequests()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.acquire());
    QSignalSpy activated(&first, &SingleInstance::activated);
    QLocalSocket socket;
    QSignalSpy closed(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(folder.filePath(QStringLiteral("window.sock")));
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    QVERIFY(!closed.isEmpty() || closed.wait());
    QVERIFY(activated.isEmpty());
}

HEARTH_LOOP_TEST(tst_SingleInstance)
#include "tst_singleinstance.moc"
