// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using support::Hearthd;
using support::IrcClient;

class tst_Lifecycle : public QObject
{
    Q_OBJECT

private slots:
    void tellsItsAddressesAndThatItIsReady();
    void saysGoodbyeOnATerminationSignal_data();
    void saysGoodbyeOnATerminationSignal();
    void stopsWhenAClientDoesNotRead();
    void leavesNothingOfTlsBehind();
    void endsAtOnceOnASecondSignal();
    void refusesWrongUseInOneSentence_data();
    void refusesWrongUseInOneSentence();
    void refusesATakenPort();
    void refusesASecondServerOnTheSameData();
    void aStartThatFailsIsNoWrongUse_data();
    void aStartThatFailsIsNoWrongUse();
    void tellsTheServiceManager();
    void givesUpTheRightsOfRoot_data();
    void givesUpTheRightsOfRoot();
    void refusesAUserThatIsNotThere();
    void refusesCertificatesThatDoNotExist();
    void saysHowToReplaceADamagedCertificate();
    void fillsTheStreamsThatAreClosed();
    void checksAConfigurationWithoutStarting();
    void makesItsCertificateOnceForItsOwnerOnly();
    void readsCertificatesAgainOnHangup();
    void wantsThePassword();
};

namespace {

const QString irc = QStringLiteral("irc");

QByteArray oneSentence(Hearthd &server)
{
    const QByteArray text = server.standardError();
    return text.count('\n') == 1 ? text : QByteArray("not one line: " + text);
}

} // namespace

void tst_Lifecycle::tellsItsAddressesAndThatItIsReady()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    QCOMPARE(server.urls().size(), 3);
    QCOMPARE(server.host(irc), QStringLiteral("127.0.0.1"));
    QVERIFY(server.port(irc) > 0);
    QVERIFY(server.port(QStringLiteral("ircs")) > 0);
    QVERIFY(server.port(QStringLiteral("text")) > 0);
    QVERIFY(server.standardOutput().endsWith("\nready\n"));
}

void tst_Lifecycle::saysGoodbyeOnATerminationSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
}

void tst_Lifecycle::saysGoodbyeOnATerminationSignal()
{
    QFETCH(int, signal);
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    IrcClient ana("ana");
    QVERIFY(ana.connectTo(server.host(irc), server.port(irc)));
    QTcpSocket text;
    text.connectToHost(server.host(QStringLiteral("text")), server.port(QStringLiteral("text")));
    QTRY_VERIFY(text.bytesAvailable() > 0);
    QTcpSocket half;
    half.connectToHost(server.host(irc), server.port(irc));
    QVERIFY(half.waitForConnected());

    QCOMPARE(::kill(pid_t(server.processId()), signal), 0);
    QVERIFY(ana.seesTheEnd());
    QVERIFY(ana.sees("ERROR :"));
    QVERIFY(ana.sees("Server is stopping"));
    QTRY_COMPARE(text.state(), QTcpSocket::UnconnectedState);
    QVERIFY(text.readAll().contains("Server is stopping"));
    QTRY_COMPARE(half.state(), QTcpSocket::UnconnectedState);
    QCOMPARE(server.waitForEnd(), 0);
    QVERIFY(!QFileInfo::exists(server.dataFolder() + QStringLiteral("/control.sock")));
}

void tst_Lifecycle::stopsWhenAClientDoesNotRead()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    IrcClient ana("ana");
    QVERIFY(ana.connectTo(server.host(irc), server.port(irc)));
    ana.socket().setReadBufferSize(1);
    for (int i = 0; i < 2000; ++i)
        ana.send("HELP");
    ana.send("JOIN #room");
    QVERIFY(ana.socket().waitForBytesWritten());
    const auto process = pid_t(server.processId());
    QCOMPARE(::kill(process, SIGTERM), 0);
    QTRY_VERIFY_WITH_TIMEOUT(server.standardError().contains("Stopping"), support::patienceMs);
    QCOMPARE(::kill(process, SIGHUP), 0);
    QCOMPARE(server.waitForEnd(), 0);
    // No listener opens again.
    QVERIFY2(!server.standardError().contains("read again"), server.standardError().constData());
}

/// With the address sanitizer a server whose threads let go of TLS too late ends with code 1.
void tst_Lifecycle::leavesNothingOfTlsBehind()
{
    const QString ircs = QStringLiteral("ircs");
    for (int round = 0; round < 5; ++round) {
        Hearthd server;
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        std::array<QSslSocket, 4> clients;
        for (QSslSocket &client : clients) {
            client.setPeerVerifyMode(QSslSocket::VerifyNone);
            client.connectToHostEncrypted(server.host(ircs), server.port(ircs));
            QVERIFY2(client.waitForEncrypted(), qPrintable(client.errorString()));
        }
        QCOMPARE(server.stop(), 0);
    }
}

void tst_Lifecycle::endsAtOnceOnASecondSignal()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    // A process that cannot run its event loop does not end by itself: both signals arrive first.
    const auto process = pid_t(server.processId());
    QCOMPARE(::kill(process, SIGSTOP), 0);
    QCOMPARE(::kill(process, SIGTERM), 0);
    QCOMPARE(::kill(process, SIGINT), 0);
    QCOMPARE(::kill(process, SIGCONT), 0);
    QCOMPARE(server.waitForEnd(), 1);
}

void tst_Lifecycle::refusesWrongUseInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<QByteArray>("named");

    QTest::newRow("unknown option")
        << QStringList{QStringLiteral("--fish")} << QByteArray() << QByteArray("fish");
    QTest::newRow("address of no known kind")
        << QStringList{QStringLiteral("--listen"), QStringLiteral("gopher://x")} << QByteArray()
        << QByteArray("gopher://x");
    QTest::newRow("misspelt key")
        << QStringList() << QByteArray("[server]\n  pasword = \"x\"\n")
        << QByteArray("hearthd.toml:2:3: there is no key \"pasword\" in [server]; did you mean "
                      "\"password\"?");
    QTest::newRow("no TOML") << QStringList() << QByteArray("[server\n")
                             << QByteArray("hearthd.toml:1:8: ");
    QTest::newRow("no such file") << QStringList{QStringLiteral("--config"),
                                                 QStringLiteral("/nowhere/h.toml")}
                                  << QByteArray() << QByteArray("/nowhere/h.toml");
}

void tst_Lifecycle::refusesWrongUseInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, configuration);
    QFETCH(QByteArray, named);
    Hearthd server;
    server.setListen({});
    server.setArguments(arguments);
    server.setConfiguration(configuration);
    QCOMPARE(server.runToEnd(), 2);
    const QByteArray sentence = oneSentence(server);
    QVERIFY2(sentence.startsWith("hearthd: ") && sentence.contains(named), sentence.constData());
    QVERIFY(!server.standardOutput().contains("ready"));
}

void tst_Lifecycle::refusesATakenPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString url = QStringLiteral("irc://127.0.0.1:%1").arg(other.serverPort());
    Hearthd server;
    server.setListen({url});
    QCOMPARE(server.runToEnd(), 1);
    const QByteArray sentence = oneSentence(server);
    QVERIFY2(sentence.contains(url.toUtf8()), sentence.constData());
}

void tst_Lifecycle::refusesASecondServerOnTheSameData()
{
    Hearthd first;
    QVERIFY2(first.start(), qPrintable(first.errorString()));
    Hearthd second;
    second.setArguments({QStringLiteral("--data"), first.dataFolder()});
    QCOMPARE(second.runToEnd(), 1);
    const QByteArray sentence = oneSentence(second);
    QVERIFY2(sentence.contains(first.dataFolder().toUtf8()), sentence.constData());
    QVERIFY(first.control({QStringLiteral("status")}).contains("people"));
}

void tst_Lifecycle::aStartThatFailsIsNoWrongUse_data()
{
    QTest::addColumn<QByteArray>("damagedFile");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");

    for (const char *file : {"cloak.key", "certificate.pem", "key.pem"})
        QTest::newRow(file) << QByteArray(file) << QStringList() << QByteArray(file);
    QTest::newRow("data folder that cannot be")
        << QByteArray() << QStringList{QStringLiteral("--data"), QStringLiteral("/proc/hearthd")}
        << QByteArray("/proc/hearthd");
    QTest::newRow("address of another machine")
        << QByteArray()
        << QStringList{QStringLiteral("--listen"), QStringLiteral("irc://192.0.2.1:6667")}
        << QByteArray("irc://192.0.2.1:6667");
}

void tst_Lifecycle::aStartThatFailsIsNoWrongUse()
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
    const QByteArray sentence = oneSentence(server);
    QVERIFY2(sentence.startsWith("hearthd: ") && sentence.contains(named), sentence.constData());
}

void tst_Lifecycle::tellsTheServiceManager()
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
    const auto told = [manager] {
        QByteArray bytes(4096, '\0');
        bytes.resize(std::max<ssize_t>(0, recv(manager, bytes.data(), size_t(bytes.size()), 0)));
        return bytes;
    };
    qputenv("NOTIFY_SOCKET", path);
    Hearthd server;
    const bool isStarted = server.start();
    qunsetenv("NOTIFY_SOCKET");
    QVERIFY2(isStarted, qPrintable(server.errorString()));
    const QByteArray ready = told();
    QVERIFY2(ready.startsWith("READY=1\nSTATUS=Listening on irc://"), ready.constData());
    QCOMPARE(server.stop(), 0);
    QCOMPARE(told(), QByteArray("STOPPING=1"));
}

void tst_Lifecycle::givesUpTheRightsOfRoot_data()
{
    QTest::addColumn<QByteArray>("configuration");
    QTest::addColumn<bool>("ownsFolder");
    QTest::newRow("as configured") << QByteArray("[server]\nuser = \"54321\"\n") << false;
    QTest::newRow("by the owner of the data folder") << QByteArray() << true;
}

void tst_Lifecycle::givesUpTheRightsOfRoot()
{
    if (geteuid() != 0)
        QSKIP("only root has rights to give up");
    QFETCH(QByteArray, configuration);
    QFETCH(bool, ownsFolder);
    constexpr uid_t someone = 54'321;
    Hearthd server;
    // The folder around it is that of the test.
    const QByteArray parent = QFile::encodeName(QFileInfo(server.dataFolder()).path());
    QCOMPARE(chmod(parent.constData(), 0755), 0);
    if (ownsFolder) {
        QVERIFY(QDir().mkdir(server.dataFolder()));
        QCOMPARE(chown(QFile::encodeName(server.dataFolder()).constData(), someone, someone), 0);
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
            QCOMPARE(file.ownerId(), someone);
        }
        QCOMPARE(server.control({QStringLiteral("rehash")}),
                 QByteArray("Configuration and certificates were read again.\n"));
        QVERIFY(server.standardError().contains("given up the rights of root"));
        QCOMPARE(server.stop(), 0);
    }
}

void tst_Lifecycle::refusesAUserThatIsNotThere()
{
    if (geteuid() != 0)
        QSKIP("only root takes another user");
    Hearthd server;
    server.setConfiguration("[server]\nuser = \"no-such-user\"\n");
    QCOMPARE(server.runToEnd(), 1);
    QVERIFY2(server.standardError().contains("no-such-user"), server.standardError().constData());
}

void tst_Lifecycle::refusesCertificatesThatDoNotExist()
{
    for (const QStringList &arguments : {QStringList(), QStringList(QStringLiteral("--check"))}) {
        Hearthd server;
        server.setListen({});
        server.setArguments(arguments);
        server.setConfiguration("[[listener]]\nurl = \"ircs://127.0.0.1:0\"\n"
                                "certificate = \"/nowhere/c.pem\"\nkey = \"/nowhere/k.pem\"\n");
        // Only --check says that the configuration is wrong: at a start a disk may be late.
        QCOMPARE(server.runToEnd(), arguments.isEmpty() ? 1 : 2);
        const QByteArray sentence = oneSentence(server);
        QVERIFY2(sentence.contains("/nowhere/c.pem"), sentence.constData());
    }
}

void tst_Lifecycle::saysHowToReplaceADamagedCertificate()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    QCOMPARE(server.stop(), 0);
    QFile certificate(QDir(server.dataFolder()).filePath(QStringLiteral("certificate.pem")));
    QVERIFY(certificate.resize(100));
    QCOMPARE(server.runToEnd(), 1);
    const QByteArray sentence = oneSentence(server);
    QVERIFY2(sentence.contains("makes both anew"), sentence.constData());
    QVERIFY(certificate.remove());
    QVERIFY(QFile::remove(QDir(server.dataFolder()).filePath(QStringLiteral("key.pem"))));
    QVERIFY2(server.start(), qPrintable(server.errorString()));
}

void tst_Lifecycle::fillsTheStreamsThatAreClosed()
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

void tst_Lifecycle::checksAConfigurationWithoutStarting()
{
    Hearthd right;
    right.setArguments({QStringLiteral("--check")});
    QCOMPARE(right.runToEnd(), 0);
    QVERIFY(!QFileInfo::exists(right.dataFolder()));
    Hearthd wrong;
    wrong.setArguments({QStringLiteral("--check")});
    wrong.setConfiguration("[limits]\nnick_length = 0\n");
    QCOMPARE(wrong.runToEnd(), 2);
    QVERIFY(oneSentence(wrong).contains("hearthd.toml:2:15: "));
}

void tst_Lifecycle::makesItsCertificateOnceForItsOwnerOnly()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const QByteArray first = server.control({QStringLiteral("fingerprint")});
    QCOMPARE(first.left(64).toLower().size(), 64);
    const QFileInfo key(server.dataFolder() + QStringLiteral("/key.pem"));
    QCOMPARE(key.permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(server.stop(), 0);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    QCOMPARE(server.control({QStringLiteral("fingerprint")}), first);
}

void tst_Lifecycle::readsCertificatesAgainOnHangup()
{
    Hearthd server;
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const QByteArray first = server.control({QStringLiteral("fingerprint")});
    QVERIFY(QFile::remove(server.dataFolder() + QStringLiteral("/key.pem")));
    QVERIFY(QFile::remove(server.dataFolder() + QStringLiteral("/certificate.pem")));
    IrcClient ana("ana");
    QVERIFY(ana.connectTo(server.host(irc), server.port(irc)));
    QCOMPARE(::kill(pid_t(server.processId()), SIGHUP), 0);
    QTRY_VERIFY(server.control({QStringLiteral("fingerprint")}) != first);
    ana.send("PING still-here");
    QVERIFY(ana.sees("still-here"));
}

void tst_Lifecycle::wantsThePassword()
{
    Hearthd server;
    server.setConfiguration("[server]\npassword = \"open sesame\"\n");
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    IrcClient stranger("stranger");
    stranger.socket().connectToHost(server.host(irc), server.port(irc));
    stranger.send("NICK stranger");
    stranger.send("USER a 0 * :a");
    QVERIFY(stranger.sees(" 464 "));
    QVERIFY(stranger.seesTheEnd());
    IrcClient ana("ana");
    ana.setPassword("open sesame");
    QVERIFY(ana.connectTo(server.host(irc), server.port(irc)));
    QVERIFY(!server.standardError().contains("sesame"));
}

QTEST_GUILESS_MAIN(tst_Lifecycle)
#include "tst_lifecycle.moc"
