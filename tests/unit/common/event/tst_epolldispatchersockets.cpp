// SPDX-License-Identifier: MIT
#include "tests/unit/common/event/epolldispatcherfixture.h"

#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTimer>

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace {

/// Two ends of a connection, and a descriptor of one of them that no QTcpSocket watches.
struct TcpPair
{
    TcpPair() = default;
    ~TcpPair() { ::close(descriptor); }
    Q_DISABLE_COPY_MOVE(TcpPair)

    bool connect()
    {
        if (!server.listen(QHostAddress::LocalHost))
            return false;
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        if (!server.waitForNewConnection() || !client.waitForConnected())
            return false;
        peer.reset(server.nextPendingConnection());
        descriptor = ::dup(int(peer->socketDescriptor()));
        return descriptor >= 0;
    }

    QTcpServer server;
    QTcpSocket client;
    std::unique_ptr<QTcpSocket> peer;
    int descriptor = -1;
};

} // namespace

/// Socket notifiers.
class tst_EpollDispatcherSockets : public EpollDispatcherFixture
{
    Q_OBJECT

private slots:
    void init() { makePair(); }
    void cleanup() { closePair(); }

    void notifiesOfReadableDescriptors();
    void notifiesOfWritableDescriptors();
    void notifiesOfUrgentData();
    void activatesAllTypesWhenThePeerHangsUp();
    void activatesEveryNotifierOfADescriptor();
    void skipsDisabledNotifiers();
    void treatsRegularFilesAsAlwaysReady();
    void passesOnlyLastingChangesToTheKernel();
    void worksWithTcpSockets();
    void watchesOneDescriptorForAllTypes();
    void handlesMoreEventsThanOneWaitReturns();
};

void tst_EpollDispatcherSockets::notifiesOfReadableDescriptors()
{
    QSocketNotifier notifier(m_here, QSocketNotifier::Read);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    turn();
    QCOMPARE(activated.size(), 0);
    QCOMPARE(::write(m_there, "x", 1), 1);
    QVERIFY(turn());
    QCOMPARE(activated.size(), 1);
    QVERIFY(turn());
    QCOMPARE(activated.size(), 2); // Until the bytes are read.
    char byte = 0;
    QCOMPARE(::read(m_here, &byte, 1), 1);
    turn();
    QCOMPARE(activated.size(), 2);
}

void tst_EpollDispatcherSockets::notifiesOfWritableDescriptors()
{
    QSocketNotifier reading(m_here, QSocketNotifier::Read);
    QSocketNotifier writing(m_here, QSocketNotifier::Write);
    QSignalSpy readable(&reading, &QSocketNotifier::activated);
    QSignalSpy writable(&writing, &QSocketNotifier::activated);
    turn();
    QCOMPARE(writable.size(), 1);
    QCOMPARE(readable.size(), 0);
}

void tst_EpollDispatcherSockets::notifiesOfUrgentData()
{
    TcpPair pair;
    QVERIFY(pair.connect());
    QSocketNotifier notifier(pair.descriptor, QSocketNotifier::Exception);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    turn();
    QCOMPARE(activated.size(), 0);
    QCOMPARE(::send(int(pair.client.socketDescriptor()), "!", 1, MSG_OOB), 1);
    QTRY_VERIFY(!activated.isEmpty());
}

void tst_EpollDispatcherSockets::activatesAllTypesWhenThePeerHangsUp()
{
    QSocketNotifier reading(m_here, QSocketNotifier::Read);
    QSocketNotifier exception(m_here, QSocketNotifier::Exception);
    QSignalSpy readable(&reading, &QSocketNotifier::activated);
    QSignalSpy exceptional(&exception, &QSocketNotifier::activated);
    ::close(std::exchange(m_there, -1));
    turn();
    QCOMPARE(readable.size(), 1);
    QCOMPARE(exceptional.size(), 1);
}

void tst_EpollDispatcherSockets::activatesEveryNotifierOfADescriptor()
{
    QSocketNotifier first(m_here, QSocketNotifier::Read);
    QSocketNotifier second(m_here, QSocketNotifier::Read);
    QSignalSpy firstActivated(&first, &QSocketNotifier::activated);
    QSignalSpy secondActivated(&second, &QSocketNotifier::activated);
    QCOMPARE(::write(m_there, "x", 1), 1);
    turn();
    QCOMPARE(firstActivated.size(), 1);
    QCOMPARE(secondActivated.size(), 1);
    first.setEnabled(false);
    turn();
    QCOMPARE(firstActivated.size(), 1);
    QCOMPARE(secondActivated.size(), 2);
}

void tst_EpollDispatcherSockets::skipsDisabledNotifiers()
{
    QSocketNotifier notifier(m_here, QSocketNotifier::Read);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    QCOMPARE(::write(m_there, "x", 1), 1);
    turn();
    notifier.setEnabled(false);
    turn();
    QCOMPARE(activated.size(), 1);
    notifier.setEnabled(true);
    turn();
    QCOMPARE(activated.size(), 2);
}

void tst_EpollDispatcherSockets::treatsRegularFilesAsAlwaysReady()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QSocketNotifier notifier(file.handle(), QSocketNotifier::Read);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(activated.size(), 1);
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(activated.size(), 2);
    notifier.setEnabled(false);
    turn();
    QCOMPARE(activated.size(), 2);
}

void tst_EpollDispatcherSockets::passesOnlyLastingChangesToTheKernel()
{
    QSocketNotifier reading(m_here, QSocketNotifier::Read);
    QSocketNotifier writing(m_here, QSocketNotifier::Write);
    writing.setEnabled(false);
    turn();
    const quint64 before = dispatcher()->changeCount();
    for (int i = 0; i < 10; ++i) {
        writing.setEnabled(true);
        writing.setEnabled(false);
        turn();
    }
    QCOMPARE(dispatcher()->changeCount(), before);
    writing.setEnabled(true);
    turn();
    QCOMPARE(dispatcher()->changeCount(), before + 1);
}

void tst_EpollDispatcherSockets::worksWithTcpSockets()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    QTcpSocket *peer = nullptr;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, this, [&] { received += peer->readAll(); });
    });
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.serverPort());
    const QByteArray sent(3'000'000, 'x');
    client.write(sent);
    QTRY_COMPARE(received.size(), sent.size());
    peer->write("back");
    QTRY_COMPARE(client.bytesAvailable(), 4);
    peer->disconnectFromHost();
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
}

void tst_EpollDispatcherSockets::watchesOneDescriptorForAllTypes()
{
    TcpPair pair;
    QVERIFY(pair.connect());
    QSocketNotifier reading(pair.descriptor, QSocketNotifier::Read);
    QSocketNotifier writing(pair.descriptor, QSocketNotifier::Write);
    QSocketNotifier exception(pair.descriptor, QSocketNotifier::Exception);
    QSignalSpy readable(&reading, &QSocketNotifier::activated);
    QSignalSpy writable(&writing, &QSocketNotifier::activated);
    QSignalSpy urgent(&exception, &QSocketNotifier::activated);
    turn();
    QCOMPARE(writable.size(), 1);
    QCOMPARE(readable.size() + urgent.size(), 0);
    writing.setEnabled(false);
    QCOMPARE(::send(int(pair.client.socketDescriptor()), "!", 1, MSG_OOB), 1);
    QTRY_VERIFY(!urgent.isEmpty());
    exception.setEnabled(false);
    readable.clear(); // The mark of the urgent byte makes it readable as well.
    QCOMPARE(::send(int(pair.client.socketDescriptor()), "x", 1, 0), 1);
    QTRY_VERIFY(!readable.isEmpty());
    QCOMPARE(writable.size(), 1);
}

void tst_EpollDispatcherSockets::handlesMoreEventsThanOneWaitReturns()
{
    constexpr size_t count = 600;
    std::vector<std::array<int, 2>> pairs(count);
    std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
    size_t activated = 0;
    for (auto &pair : pairs) {
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair.data()), 0);
        notifiers.push_back(std::make_unique<QSocketNotifier>(pair[0], QSocketNotifier::Read));
        connect(notifiers.back().get(), &QSocketNotifier::activated, this, [&activated, &pair] {
            char byte = 0;
            if (::read(pair[0], &byte, 1) == 1)
                ++activated;
        });
        QCOMPARE(::write(pair[1], "x", 1), 1);
    }
    for (int i = 0; i < 3; ++i)
        turn();
    QCOMPARE(activated, count);
    notifiers.clear();
    for (const auto &pair : pairs) {
        ::close(pair[0]);
        ::close(pair[1]);
    }
}

int main(int argc, char **argv)
{
    return runOverEpollDispatcher<tst_EpollDispatcherSockets>(argc, argv);
}

#include "tst_epolldispatchersockets.moc"
