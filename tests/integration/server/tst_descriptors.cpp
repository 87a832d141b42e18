// SPDX-License-Identifier: MIT
#include "tests/support/hearthd.h"
#include "tests/support/patience.h"
#include "tests/support/sanitizers.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

#include <sys/resource.h>

using support::Hearthd;

/// A server that has used up its file descriptors.
class tst_Descriptors : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void informsClientsThatItIsFull();
    void doesNotSpinWithoutDescriptors();

private:
    bool setLimit(int descriptors) const;
    int openDescriptors() const;
    void connectMany(int count);
    int greeted() const { return holding("Welcome "); }
    int holding(const QByteArray &text) const;

    std::unique_ptr<Hearthd> m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_clients;
};

void tst_Descriptors::init()
{
    m_clients.clear();
    m_server = std::make_unique<Hearthd>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
}

bool tst_Descriptors::setLimit(int descriptors) const
{
    rlimit limit = {};
    const auto process = pid_t(m_server->processId());
    if (prlimit(process, RLIMIT_NOFILE, nullptr, &limit) != 0)
        return false;
    limit.rlim_cur = rlim_t(descriptors);
    return prlimit(process, RLIMIT_NOFILE, &limit, nullptr) == 0;
}

int tst_Descriptors::openDescriptors() const
{
    const QDir folder(QStringLiteral("/proc/%1/fd").arg(m_server->processId()));
    return int(folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}

void tst_Descriptors::connectMany(int count)
{
    for (int i = 0; i < count; ++i) {
        m_clients.push_back(std::make_unique<QTcpSocket>());
        m_clients.back()->connectToHost(m_server->host(QStringLiteral("text")),
                                        m_server->port(QStringLiteral("text")));
    }
}

int tst_Descriptors::holding(const QByteArray &text) const
{
    return int(std::count_if(m_clients.cbegin(), m_clients.cend(), [&text](const auto &client) {
        return client->peek(client->bytesAvailable()).contains(text);
    }));
}

void tst_Descriptors::informsClientsThatItIsFull()
{
    constexpr int roomFor = 20;
    constexpr int reserved = 32;
    QVERIFY(setLimit(openDescriptors() + roomFor + reserved));
    connectMany(roomFor + reserved + 50);
    const auto waiting = [this] {
        return std::count_if(m_clients.cbegin(), m_clients.cend(), [](const auto &client) {
            return client->state() != QTcpSocket::UnconnectedState && !client->bytesAvailable();
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, support::patienceMs);
    QVERIFY2(std::abs(greeted() - roomFor) <= 3, qPrintable(QString::number(greeted())));
    QVERIFY(holding("The server is full; try again later.\r\n") > 0);
    QVERIFY(m_server->control({QStringLiteral("status")}).contains("people"));
    QCOMPARE(m_server->standardError().count("Connections are refused"), 1);

    m_clients.clear();
    QTRY_VERIFY_WITH_TIMEOUT((connectMany(1), greeted() > 0), support::patienceMs);
}

void tst_Descriptors::doesNotSpinWithoutDescriptors()
{
    constexpr int few = 3;
    constexpr int many = 1000;
    constexpr qint64 maxUs = 200'000;
    if (support::hasAddressSanitizer)
        QSKIP("The sanitizer ends a server that has no descriptor for it.");
    QVERIFY(setLimit(few));
    connectMany(20);
    for (const auto &client : m_clients)
        QVERIFY(client->waitForConnected(support::patienceMs));
    const qint64 before = m_server->cpuMicroseconds();
    QTimer second; // A server that spins would use all of it.
    second.start(1000);
    QVERIFY(QSignalSpy(&second, &QTimer::timeout).wait());
    const qint64 usedUs = m_server->cpuMicroseconds() - before;
    QVERIFY2(usedUs < maxUs, qPrintable(QString::number(usedUs)));
    QCOMPARE(greeted(), 0);

    QVERIFY(setLimit(many));
    QTRY_COMPARE_WITH_TIMEOUT(greeted(), 20, support::patienceMs);
}

HEARTH_LOOP_TEST(tst_Descriptors)
#include "tst_descriptors.moc"
