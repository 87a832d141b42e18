// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/storedmessages.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

#include <sys/mount.h>

using support::Hearthd;
using support::IrcClient;

/// The server while its disk cannot be written.
class tst_DiskFaults : public QObject
{
    Q_OBJECT

private slots:
    void refusesMessagesWhileWritesFail_data();
    void refusesMessagesWhileWritesFail();
    void waitsForASlowDisk();
    void usesLittleMemoryWhileTheDiskStandsStill();
    void survivesAFullDisk();
    void explainsADiskThatCannotBeUsedAtTheStart_data();
    void explainsADiskThatCannotBeUsedAtTheStart();
};

namespace {

constexpr char refusal[] = " FAIL PRIVMSG TEMPORARILY_UNAVAILABLE #lobby ";

/// A small file system in memory at a folder.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        m_isMounted = ::mount("none", m_folder.constData(), "tmpfs", 0, "size=16m,mode=0700") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    bool makeReadOnly() const
    {
        return ::mount(nullptr, m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr)
               == 0;
    }
    /// Writes to one file until the disk is full.
    void fill() const
    {
        QFile file(filler());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray block(4096, 'x');
        while (file.write(block) == block.size()) {
        }
        while (file.write("x", 1) == 1) {
        }
    }
    void empty() const { QFile::remove(filler()); }

private:
    QString filler() const { return QFile::decodeName(m_folder) + QStringLiteral("/filler"); }

    QByteArray m_folder;
    bool m_isMounted = false;
};

/// Two users in the lobby, and an operator.
struct Company
{
    bool enter(const Hearthd &server)
    {
        for (IrcClient *client : {&ana, &bob, &boss}) {
            if (!client->connectTo(server.host(QStringLiteral("irc")),
                                   server.port(QStringLiteral("irc"))))
                return false;
            client->send("CAP REQ :message-tags echo-message standard-replies");
        }
        boss.send("OPER boss sesame");
        return ana.join("#lobby") && bob.join("#lobby") && boss.sees(" 381 ");
    }
    void say(const QByteArray &text) { ana.send("PRIVMSG #lobby :" + text); }
    /// Says something until the server refuses it.
    bool sayUntilRefused()
    {
        for (int i = 0; i < 10'000; ++i) {
            const QByteArray number = QByteArray::number(i);
            say("message " + number);
            ana.send("PING ping-" + number + '.');
            if (!ana.sees("ping-" + number + '.'))
                return false;
            if (hasSeen(refusal))
                return true;
        }
        return false;
    }
    bool hasSeen(const QByteArray &text) const
    {
        for (const QByteArray &line : ana.lines()) {
            if (line.contains(text))
                return true;
        }
        return false;
    }
    /// Checks that the messages that anyone saw are in the database of the stopped @p server.
    QList<QByteArray> missingIn(const Hearthd &server) const
    {
        return support::missingIn(server,
                                  support::messageIdsSeen(ana) + support::messageIdsSeen(bob));
    }

    IrcClient ana{"ana"};
    IrcClient bob{"bob"};
    IrcClient boss{"boss"};
};

/// Clients that send messages to the lobby as fast as the server reads them.
class Flood
{
public:
    /// Connects @p count clients.
    Flood(const Hearthd &server, int count)
    {
        for (int i = 0; i < count; ++i) {
            auto socket = std::make_unique<QTcpSocket>();
            socket->connectToHost(server.host(QStringLiteral("irc")),
                                  server.port(QStringLiteral("irc")));
            socket->write("NICK flood" + QByteArray::number(i)
                          + "\r\nUSER u 0 * :r\r\nJOIN #lobby\r\n");
            m_sockets.push_back(std::move(socket));
        }
    }
    ~Flood()
    {
        for (const auto &socket : m_sockets)
            socket->abort();
    }
    Q_DISABLE_COPY_MOVE(Flood)

    /// Waits until all clients are in the lobby.
    bool isReady()
    {
        return std::all_of(m_sockets.cbegin(), m_sockets.cend(), [](const auto &socket) {
            QByteArray received;
            while (!received.contains(" 366 ")) {
                if (!socket->waitForReadyRead(support::patienceMs))
                    return false;
                received += socket->readAll();
            }
            return true;
        });
    }
    /// Sends until the server has read @p maxBytes, or nothing for a while. Returns what the server
    /// or the kernel has taken.
    qint64 send(qint64 maxBytes)
    {
        constexpr int maxIdleRounds = 10;
        const QByteArray line = "PRIVMSG #lobby :" + QByteArray(400, 'x') + "\r\n";
        const QByteArray lines = line.repeated(1000);
        qint64 taken = 0;
        for (int idle = 0; idle < maxIdleRounds && taken < maxBytes; ++idle) {
            for (const auto &socket : m_sockets) {
                if (socket->bytesToWrite() < lines.size())
                    socket->write(lines);
                const qint64 before = socket->bytesToWrite();
                socket->waitForBytesWritten(100);
                socket->readAll();
                if (socket->bytesToWrite() == before)
                    continue;
                taken += before - socket->bytesToWrite();
                idle = 0;
            }
        }
        return taken;
    }

private:
    std::vector<std::unique_ptr<QTcpSocket>> m_sockets;
};

constexpr char configuration[] = "[limits]\ncommands_per_second = 0\n"
                                 "[[operator]]\nname = \"boss\"\npassword = \"sesame\"\n";

} // namespace

void tst_DiskFaults::refusesMessagesWhileWritesFail_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("full") << QByteArray("ENOSPC") << QByteArray("the disk is full");
    QTest::newRow("failing") << QByteArray("EIO") << QByteArray("disk I/O error");
    QTest::newRow("read-only") << QByteArray("EROFS") << QByteArray("disk I/O error");
}

void tst_DiskFaults::refusesMessagesWhileWritesFail()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, reason);
    Hearthd server;
    server.setConfiguration(configuration);
    if (!server.useFaultyDisk())
        QSKIP("The address sanitizer permits no library that makes writes fail.");
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    {
        Company company;
        QVERIFY(company.enter(server));
        company.say("before it");
        QVERIFY(company.bob.sees(" PRIVMSG #lobby :before it"));
        server.setDiskFault(fault);
        for (int i = 0; i < 100; ++i)
            company.say("lost " + QByteArray::number(i));
        QVERIFY(company.ana.sees(refusal));
        QVERIFY(company.boss.sees("The database cannot be written: " + reason));
        QVERIFY(server.control({QStringLiteral("status")}).contains(reason));
        // Members come and go meanwhile.
        IrcClient cai("cai");
        QVERIFY(
            cai.connectTo(server.host(QStringLiteral("irc")), server.port(QStringLiteral("irc"))));
        QVERIFY(cai.join("#lobby"));
        QVERIFY(company.bob.sees(":cai!"));
        server.setDiskFault({});
        QVERIFY(company.boss.sees("The database can be written again."));
        company.say("after it");
        QVERIFY(company.bob.sees(" PRIVMSG #lobby :after it"));
        for (const QByteArray &line : company.bob.lines())
            QVERIFY2(!line.contains(":lost "), line.constData());
        server.kill();
        QCOMPARE(company.missingIn(server), QList<QByteArray>());
    }
    const QByteArray log = server.standardError();
    QCOMPARE(log.count(QByteArray("The database cannot be written: " + reason)), 1);
    QCOMPARE(log.count("The database can be written again."), 1);
}

void tst_DiskFaults::waitsForASlowDisk()
{
    Hearthd server;
    server.setConfiguration(configuration);
    if (!server.useFaultyDisk())
        QSKIP("The address sanitizer permits no library that makes writes slow.");
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Company company;
    QVERIFY(company.enter(server));
    server.setDiskFault("slow");
    constexpr int messages = 500;
    for (int i = 0; i < messages; ++i)
        company.say("message " + QByteArray::number(i) + '.');
    QVERIFY(company.bob.sees("message " + QByteArray::number(messages - 1) + '.'));
    QVERIFY(!company.hasSeen(refusal));
    server.kill();
    QCOMPARE(support::messageIdsSeen(company.bob).size(), messages);
    QCOMPARE(company.missingIn(server), QList<QByteArray>());
}

void tst_DiskFaults::usesLittleMemoryWhileTheDiskStandsStill()
{
    constexpr qint64 maxGrowthKib = 32 * 1024;
    constexpr qint64 offeredBytes = 256 * 1024 * 1024;
    Hearthd server;
    server.setConfiguration(configuration);
    if (!server.useFaultyDisk())
        QSKIP("The address sanitizer permits no library that stops writes.");
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    Company company;
    QVERIFY(company.enter(server));
    {
        Flood flood(server, 8);
        QVERIFY(flood.isReady());
        company.say("before it");
        QVERIFY(company.bob.sees(" PRIVMSG #lobby :before it"));
        const qint64 residentKib = server.residentKib();
        QVERIFY(residentKib > 0);
        server.setDiskFault("stopped");
        const qint64 taken = flood.send(offeredBytes);
        QVERIFY2(taken > 1024 * 1024, QByteArray::number(taken).constData());
        QVERIFY2(taken < offeredBytes, "The server reads more than it can store.");
        const qint64 growthKib = server.residentKib() - residentKib;
        QVERIFY2(growthKib < maxGrowthKib, QByteArray::number(growthKib).constData());
        qInfo("%lld KiB were taken, and the server has grown by %lld KiB.", taken / 1024,
              growthKib);
    }
    server.setDiskFault({});
    company.say("after it");
    QVERIFY(company.bob.sees(" PRIVMSG #lobby :after it"));
    QTRY_VERIFY(server.standardError().contains("The disk is slow"));
    QCOMPARE(server.standardError().count("The disk is slow"), 1);
}

void tst_DiskFaults::survivesAFullDisk()
{
    Hearthd server;
    server.setConfiguration(configuration);
    const SmallDisk disk(server.dataFolder());
    if (!disk.isMounted())
        QSKIP("Only root can mount a small file system.");
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    {
        Company company;
        QVERIFY(company.enter(server));
        company.say("before it");
        QVERIFY(company.bob.sees(" PRIVMSG #lobby :before it"));
        disk.fill();
        QVERIFY(company.sayUntilRefused());
        QVERIFY(company.boss.sees("The database cannot be written: the disk is full"));
        disk.empty();
        QVERIFY(company.boss.sees("The database can be written again."));
        company.say("after it");
        QVERIFY(company.bob.sees(" PRIVMSG #lobby :after it"));
        server.kill();
        QCOMPARE(company.missingIn(server), QList<QByteArray>());
    }
}

void tst_DiskFaults::explainsADiskThatCannotBeUsedAtTheStart_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("full") << true;
    QTest::newRow("read-only") << false;
}

void tst_DiskFaults::explainsADiskThatCannotBeUsedAtTheStart()
{
    QFETCH(bool, isFull);
    Hearthd server;
    const SmallDisk disk(server.dataFolder());
    if (!disk.isMounted())
        QSKIP("Only root can mount a small file system.");
    if (isFull) {
        disk.fill();
    } else {
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        server.kill();
        QVERIFY(disk.makeReadOnly());
    }
    QCOMPARE(server.runToEnd(), 1);
    const QByteArray error = server.errorSentence();
    QVERIFY2(error.contains(server.dataFolder().toUtf8()), error.constData());
    disk.empty();
}

HEARTH_LOOP_TEST(tst_DiskFaults)
#include "tst_diskfaults.moc"
