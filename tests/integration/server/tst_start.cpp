// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using support::Hearthd;
using support::IrcClient;
using support::ircScheme;

class tst_Start : public QObject
{
    Q_OBJECT

private slots:
    void printsItsAddressesAndThatItIsReady();
    void explainsWrongUseInOneSentence_data();
    void explainsWrongUseInOneSentence();
    void refusesAPortInUse();
    void refusesASecondServerInTheSameFolder();
    void exitsWithOneWhenAStartFails_data();
    void exitsWithOneWhenAStartFails();
    void notifiesTheServiceManager();
    void dropsRootPrivileges_data();
    void dropsRootPrivileges();
    void refusesAnUnknownUser();
    void opensClosedStandardStreams();
    void checksAConfigurationWithoutStarting();
    void requiresThePassword();
};

void tst_Start::printsItsAddressesAndThatItIsReady()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    QCOMPARE(server.urls().size(), 3);
    QCOMPARE(server.host(ircScheme), QStringLiteral("127.0.0.1"));
    QVERIFY(server.port(ircScheme) > 0);
    QVERIFY(server.port(QStringLiteral("ircs")) > 0);
    QVERIFY(server.port(QStringLiteral("text")) > 0);
    QVERIFY(server.standardOutput().endsWith("\nready\n"));
}

void tst_Start::explainsWrongUseInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QByteArray>("named");

    QTest::newRow("unknown option")
        << QStringList{QStringLiteral("--fish")} << QByteArray() << QByteArray("fish");
    QTest::newRow("unknown kind of address")
        << QStringList{QStringLiteral("--listen"), QStringLiteral("gopher://x")} << QByteArray()
        << QByteArray("gopher://x");
    QTest::newRow("misspelt key")
        << QStringList() << QByteArray("[server]\n  pasword = \"x\"\n")
        << QByteArray("hearthd.toml:2:3: there is no key \"pasword\" in [server]; did you mean "
                      "\"password\"?");
    QTest::newRow("not TOML") << QStringList() << QByteArray("[server\n")
                              << QByteArray("hearthd.toml:1:8: ");
    QTest::newRow("no such file") << QStringList{QStringLiteral("--config"),
                                                 QStringLiteral("/nowhere/h.toml")}
                                  << QByteArray() << QByteArray("/nowhere/h.toml");
}

void tst_Start::explainsWrongUseInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, configuration);
    QFETCH(QByteArray, named);
    Hearthd server;
    server.setListen({});
    server.setArguments(arguments);
    server.setConfiguration(configuration);
    QCOMPARE(server.runToEnd(), 2);
    const QByteArray sentence = server.errorSentence();
    QVERIFY2(sentence.startsWith("hearthd: ") && sentence.contains(named), sentence.constData());
    QVERIFY(!server.standardOutput().contains("ready"));
}

void tst_Start::refusesAPortInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("irc://127.0.0.1:%1").arg(other.serverPort());
    Hearthd server;
    server.setListen({url});
    QCOMPARE(server.runToEnd(), 1);
    const QByteArray sentence = server.errorSentence();
    QVERIFY2(sentence.contains(url.toUtf8()), sentence.constData());
}

void tst_Start::refusesASecondServerInTheSameFolder()
{
    Hearthd first;
    QVERIFY2(first.start(), qPrintable(first.errorString()));
    Hearthd second;
    second.setArguments({QStringLiteral("--data"), first.dataFolder()});
    QCOMPARE(second.runToEnd(), 1);
    const QByteArray sentence = second.errorSentence();
    QVERIFY2(sentence.contains(first.dataFolder().toUtf8()), sentence.constData());
    QVERIFY(first.control({QStringLiteral("status")}).contains("people"));
}

void tst_Start::exitsWithOneWhenAStartFails_data()
{
    QTest::addColumn<QByteArray>("damagedFile");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");

    for (const char *file : {"cloak.key", "certificate.pem", "key.pem"})
        QTest::newRow(file) << QByteArray(file) << QStringList() << QByteArray(file);
    QTest::newRow("data folder that cannot exist")
        << QByteArray() << QStringList{QStringLiteral("--data"), QStringLiteral("/proc/hearthd")}
        << QByteArray("/proc/hearthd");
    QTest::newRow("address of another machine")
        << QByteArray()
        << QStringList{QStringLiteral("--listen"), QStringLiteral("irc://192.0.2.1:6667")}
        << QByteArray("irc://192.0.2.1:6667");
}

void tst_Start::exitsWithOneWhenAStartFails()
{
    QFETCH(QByteArray, damagedFile);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    Hearthd server;
    server.setArguments(arguments);
    if (damagedFile.isEmpty()) {
        server.setListen({});
    } else {
        QVERIFY(QDir().mkdir(server.dataFolder()));
        QFile damaged(server.dataFolder() + u'/' + QString::fromLatin1(damagedFile));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("rubbish") > 0);
    }
    QCOMPARE(server.runToEnd(), 1);
    const QByteArray sentence = server.errorSentence();
    QVERIFY2(sentence.startsWith("hearthd: ") && sentence.contains(named), sentence.constData());
}

void tst_Start::notifiesTheServiceManager()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("notify")));
    const int manager = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    QVERIFY(manager >= 0);
    const auto closeIt = qScopeGuard([manager] { close(manager); });
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    QVERIFY(path.size() < qsizetype(sizeof(address.sun_path)));
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    QCOMPARE(bind(manager, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    const timeval patience = {support::patienceMs / 1000, 0};
    QCOMPARE(setsockopt(manager, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience)), 0);
    const auto received = [manager] {
        QByteArray bytes(4096, '\0');
        bytes.resize(std::max<ssize_t>(0, recv(manager, bytes.data(), size_t(bytes.size()), 0)));
        return bytes;
    };
    qputenv("NOTIFY_SOCKET", path);
    Hearthd server;
    const bool isStarted = server.start();
    qunsetenv("NOTIFY_SOCKET");
    QVERIFY2(isStarted, qPrintable(server.errorString()));
    const QByteArray ready = received();
    QVERIFY2(ready.startsWith("READY=1\nSTATUS=Listening on irc://"), ready.constData());
    QCOMPARE(server.stop(), 0);
    QCOMPARE(received(), QByteArray("STOPPING=1"));
}

void tst_Start::dropsRootPrivileges_data()
{
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<bool>("ownsFolder");
    QTest::newRow("as configured") << QByteArray("[server]\nuser = \"54321\"\n") << false;
    QTest::newRow("by the owner of the data folder") << QByteArray() << true;
}

void tst_Start::dropsRootPrivileges()
{
    if (geteuid() != 0)
        QSKIP("only root can drop root privileges");
    QFETCH(QByteArray, configuration);
    QFETCH(bool, ownsFolder);
    constexpr uid_t otherUser = 54'321;
    Hearthd server;
    // The test made the parent folder, which other users may not enter.
    const QByteArray parent = QFile::encodeName(QFileInfo(server.dataFolder()).path());
    QCOMPARE(chmod(parent.constData(), 0755), 0);
    if (ownsFolder) {
        QVERIFY(QDir().mkdir(server.dataFolder()));
        QCOMPARE(chown(QFile::encodeName(server.dataFolder()).constData(), otherUser, otherUser),
                 0);
    }
    server.setConfiguration(configuration);
    for (int start = 0; start < 2; ++start) {
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        QFile status(QStringLiteral("/proc/%1/status").arg(server.processId()));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QByteArray text = status.readAll();
        QVERIFY2(text.contains("\nUid:\t54321\t54321\t54321\t54321\n"), text.constData());
        QVERIFY2(text.contains("\nGid:\t54321\t54321\t54321\t54321\n"), text.constData());
        QVERIFY2(text.contains("\nGroups:\t \n"), text.constData());
        for (const char *name : {"lock", "cloak.key", "key.pem", "control.sock"}) {
            const QFileInfo file(server.dataFolder() + u'/' + QLatin1String(name));
            QCOMPARE(file.ownerId(), otherUser);
        }
        QCOMPARE(server.control({QStringLiteral("rehash")}),
                 QByteArray("Configuration and certificates were reloaded.\n"));
        QVERIFY(server.standardError().contains("dropped root privileges"));
        QCOMPARE(server.stop(), 0);
    }
}

void tst_Start::refusesAnUnknownUser()
{
    if (geteuid() != 0)
        QSKIP("only root can change to another user");
    Hearthd server;
    server.setConfiguration("[server]\nuser = \"no-such-user\"\n");
    QCOMPARE(server.runToEnd(), 1);
    QVERIFY2(server.standardError().contains("no-such-user"), server.standardError().constData());
}

void tst_Start::opensClosedStandardStreams()
{
    const QTemporaryDir folder;
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("exec \"$0\" --data \"$1\" --listen irc://127.0.0.1:0 <&- 2>&-"),
                 Hearthd::program(), folder.path()});
    QVERIFY(shell.waitForStarted(support::patienceMs));
    QTRY_VERIFY_WITH_TIMEOUT(shell.peek(1000).contains("ready\n"), support::patienceMs);
    for (int stream : {STDIN_FILENO, STDERR_FILENO})
        QCOMPARE(QFile::symLinkTarget(
                     QStringLiteral("/proc/%1/fd/%2").arg(shell.processId()).arg(stream)),
                 QStringLiteral("/dev/null"));
    shell.terminate();
    QVERIFY(shell.waitForFinished(support::patienceMs));
    QCOMPARE(shell.exitCode(), 0);
}

void tst_Start::checksAConfigurationWithoutStarting()
{
    Hearthd right;
    right.setArguments({QStringLiteral("--check")});
    QCOMPARE(right.runToEnd(), 0);
    QVERIFY(!QFileInfo::exists(right.dataFolder()));
    Hearthd wrong;
    wrong.setArguments({QStringLiteral("--check")});
    wrong.setConfiguration("[limits]\nnick_length = 0\n");
    QCOMPARE(wrong.runToEnd(), 2);
    QVERIFY(wrong.errorSentence().contains("hearthd.toml:2:15: "));
}

void tst_Start::requiresThePassword()
{
    Hearthd server;
    server.setConfiguration("[server]\npassword = \"open sesame\"\n");
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    IrcClient stranger("stranger");
    stranger.socket().connectToHost(server.host(ircScheme), server.port(ircScheme));
    stranger.send("NICK stranger");
    stranger.send("USER a 0 * :a");
    QVERIFY(stranger.sees(" 464 "));
    QVERIFY(stranger.seesTheEnd());
    IrcClient ana("ana");
    ana.setPassword("open sesame");
    QVERIFY(ana.connectTo(server.host(ircScheme), server.port(ircScheme)));
    QVERIFY(!server.standardError().contains("sesame"));
}

HEARTH_LOOP_TEST(tst_Start)
#include "tst_start.moc"
