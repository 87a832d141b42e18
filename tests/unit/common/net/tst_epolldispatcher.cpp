#include "common/net/epolldispatcher_linux.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>

using net::EpollDispatcher;

/// Runs over an EpollDispatcher: see main().
class tst_EpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void notifiesOfReadableDescriptors();
    void notifiesOfWritableDescriptors();
    void notifiesOfUrgentData();
    void notifiesAllKindsWhenThePeerHangsUp();
    void activatesEveryNotifierOfADescriptor();
    void leavesOutDisabledNotifiers();
    void leavesOutANotifierThatAHandlerDeleted();
    void followsADescriptorWhoseNumberIsUsedAgain();
    void followsANumberUsedAgainUnderALivingNotifier();
    void doesNotSpinOverAForgottenCopy();
    void takesRegularFilesAsAlwaysReady();
    void disablesNotifiersOfInvalidDescriptors();
    void asksTheKernelOnlyForLastingChanges();
    void excludesSocketsAndTimersWhenAsked();
    void waitsWithoutSocketsUntilWokenUp();
    void wakesUpFromOtherThreads();
    void interruptsFromOtherThreads();
    void tellsWhenItBlocks();
    void doesNotSpinWhenIdle();
    void firesTimersInTheOrderOfTheirTimes();
    void neverFiresEarly();
    void firesAZeroTimerInEveryTurn();
    void doesNotFireATimerInsideItsOwnHandler();
    void runsOtherEventsInNestedLoops();
    void knowsItsTimers();
    void carriesTcp();

private:
    void makePair();
    static EpollDispatcher *dispatcher();
    static bool turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents);

    int m_here = -1;
    int m_there = -1;
};

void tst_EpollDispatcher::init()
{
    makePair();
}

void tst_EpollDispatcher::cleanup()
{
    ::close(m_here);
    ::close(m_there);
}

void tst_EpollDispatcher::makePair()
{
    int pair[2] = {};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair), 0);
    m_here = pair[0];
    m_there = pair[1];
}

EpollDispatcher *tst_EpollDispatcher::dispatcher()
{
    return static_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance());
}

bool tst_EpollDispatcher::turn(QEventLoop::ProcessEventsFlags flags)
{
    return dispatcher()->processEvents(flags);
}

void tst_EpollDispatcher::notifiesOfReadableDescriptors()
{
    QSocketNotifier notifier(m_here, QSocketNotifier::Read);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    turn();
    QCOMPARE(activated.size(), 0);
    QCOMPARE(::write(m_there, "x", 1), 1);
    QVERIFY(turn());
    QCOMPARE(activated.size(), 1);
    QVERIFY(turn());
    QCOMPARE(activated.size(), 2); // As long as nobody reads.
    char byte = 0;
    QCOMPARE(::read(m_here, &byte, 1), 1);
    turn();
    QCOMPARE(activated.size(), 2);
}

void tst_EpollDispatcher::notifiesOfWritableDescriptors()
{
    QSocketNotifier reading(m_here, QSocketNotifier::Read);
    QSocketNotifier writing(m_here, QSocketNotifier::Write);
    QSignalSpy readable(&reading, &QSocketNotifier::activated);
    QSignalSpy writable(&writing, &QSocketNotifier::activated);
    turn();
    QCOMPARE(writable.size(), 1);
    QCOMPARE(readable.size(), 0);
}

void tst_EpollDispatcher::notifiesOfUrgentData()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.serverPort());
    QVERIFY(server.waitForNewConnection());
    const std::unique_ptr<QTcpSocket> peer(server.nextPendingConnection());
    QVERIFY(client.waitForConnected());

    const int copy = ::dup(int(peer->socketDescriptor()));
    QSocketNotifier notifier(copy, QSocketNotifier::Exception);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    turn();
    QCOMPARE(activated.size(), 0);
    QCOMPARE(::send(int(client.socketDescriptor()), "!", 1, MSG_OOB), 1);
    QTRY_VERIFY(!activated.isEmpty());
    notifier.setEnabled(false);
    ::close(copy);
}

void tst_EpollDispatcher::notifiesAllKindsWhenThePeerHangsUp()
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

void tst_EpollDispatcher::activatesEveryNotifierOfADescriptor()
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

void tst_EpollDispatcher::leavesOutDisabledNotifiers()
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

void tst_EpollDispatcher::leavesOutANotifierThatAHandlerDeleted()
{
    auto here = std::make_unique<QSocketNotifier>(m_here, QSocketNotifier::Read);
    auto there = std::make_unique<QSocketNotifier>(m_there, QSocketNotifier::Read);
    QCOMPARE(::write(m_there, "x", 1), 1);
    QCOMPARE(::write(m_here, "x", 1), 1);
    int activated = 0;
    connect(here.get(), &QSocketNotifier::activated, this, [&] {
        ++activated;
        there.reset();
    });
    connect(there.get(), &QSocketNotifier::activated, this, [&] {
        ++activated;
        here.reset();
    });
    turn();
    QCOMPARE(activated, 1);
    QVERIFY(bool(here) != bool(there));
}

void tst_EpollDispatcher::followsADescriptorWhoseNumberIsUsedAgain()
{
    auto notifier = std::make_unique<QSocketNotifier>(m_here, QSocketNotifier::Read);
    turn();
    const int number = m_here;
    notifier.reset();
    ::close(m_here);
    ::close(m_there);
    makePair();
    QCOMPARE(m_here, number);
    notifier = std::make_unique<QSocketNotifier>(m_here, QSocketNotifier::Read);
    QSignalSpy activated(notifier.get(), &QSocketNotifier::activated);
    QCOMPARE(::write(m_there, "x", 1), 1);
    turn();
    QCOMPARE(activated.size(), 1);
}

void tst_EpollDispatcher::followsANumberUsedAgainUnderALivingNotifier()
{
    const auto forgotten = std::make_unique<QSocketNotifier>(m_here, QSocketNotifier::Read);
    turn();
    const int number = m_here;
    ::close(m_here);
    ::close(m_there);
    makePair();
    QCOMPARE(m_here, number);
    QSocketNotifier notifier(m_here, QSocketNotifier::Read);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    QCOMPARE(::write(m_there, "x", 1), 1);
    turn();
    QCOMPARE(activated.size(), 1);
}

void tst_EpollDispatcher::doesNotSpinOverAForgottenCopy()
{
    auto notifier = std::make_unique<QSocketNotifier>(m_here, QSocketNotifier::Read);
    turn();
    const int copy = ::dup(m_here);
    ::close(std::exchange(m_here, -1)); // The kernel's entry lives on through the copy.
    notifier.reset();
    QCOMPARE(::write(m_there, "x", 1), 1);
    turn();
    turn();
    const quint64 before = dispatcher()->waitCount();
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(30);
    QVERIFY(QSignalSpy(&timer, &QTimer::timeout).wait());
    QVERIFY(dispatcher()->waitCount() - before < 20);
    ::close(copy);
}

void tst_EpollDispatcher::takesRegularFilesAsAlwaysReady()
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

void tst_EpollDispatcher::disablesNotifiersOfInvalidDescriptors()
{
    const int closed = ::dup(m_here);
    ::close(closed);
    QSocketNotifier notifier(closed, QSocketNotifier::Read);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("^Cannot watch descriptor")));
    turn();
    QVERIFY(!notifier.isEnabled());
}

void tst_EpollDispatcher::asksTheKernelOnlyForLastingChanges()
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

void tst_EpollDispatcher::excludesSocketsAndTimersWhenAsked()
{
    QSocketNotifier notifier(m_here, QSocketNotifier::Write);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    QTimer timer;
    QSignalSpy timeout(&timer, &QTimer::timeout);
    timer.start(0);
    turn(QEventLoop::ExcludeSocketNotifiers);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(timeout.size(), 1);
    turn(QEventLoop::X11ExcludeTimers);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(timeout.size(), 1);
}

void tst_EpollDispatcher::waitsWithoutSocketsUntilWokenUp()
{
    QSocketNotifier notifier(m_here, QSocketNotifier::Write);
    QSignalSpy activated(&notifier, &QSocketNotifier::activated);
    bool woken = false;
    const std::unique_ptr<QThread> thread(QThread::create([this, &woken] {
        QMetaObject::invokeMethod(
            this, [&woken] { woken = true; }, Qt::QueuedConnection);
    }));
    thread->start();
    while (!woken)
        turn(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
    QVERIFY(thread->wait());
    QCOMPARE(activated.size(), 0);
}

void tst_EpollDispatcher::wakesUpFromOtherThreads()
{
    constexpr int perThread = 2000;
    int received = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back(QThread::create([this, &received] {
            for (int j = 0; j < perThread; ++j)
                QMetaObject::invokeMethod(
                    this, [&received] { ++received; }, Qt::QueuedConnection);
        }));
        threads.back()->start();
    }
    while (received < 3 * perThread)
        turn(QEventLoop::WaitForMoreEvents); // A lost wake-up hangs here until ctest gives up.
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
}

void tst_EpollDispatcher::interruptsFromOtherThreads()
{
    QEventLoop loop;
    EpollDispatcher *const target = dispatcher();
    const std::unique_ptr<QThread> thread(QThread::create([target, &loop] {
        target->interrupt();
        loop.exit(7);
    }));
    QTimer::singleShot(0, this, [&thread] { thread->start(); });
    QCOMPARE(loop.exec(), 7);
    QVERIFY(thread->wait());
}

void tst_EpollDispatcher::tellsWhenItBlocks()
{
    turn();
    QSignalSpy blocking(dispatcher(), &QAbstractEventDispatcher::aboutToBlock);
    QSignalSpy awake(dispatcher(), &QAbstractEventDispatcher::awake);
    turn();
    QCOMPARE(blocking.size(), 0);
    QTimer timer;
    timer.start(1);
    turn(QEventLoop::WaitForMoreEvents);
    QCOMPARE(blocking.size(), 1);
    QVERIFY(awake.size() >= 2);
    QMetaObject::invokeMethod(
        this, [] {}, Qt::QueuedConnection);
    turn(QEventLoop::WaitForMoreEvents); // The event was enough.
    QCOMPARE(blocking.size(), 1);
    QMetaObject::invokeMethod(
        this, [] {}, Qt::QueuedConnection);
    turn(QEventLoop::WaitForMoreEvents | QEventLoop::EventLoopExec);
    QCOMPARE(blocking.size(), 2);
}

void tst_EpollDispatcher::doesNotSpinWhenIdle()
{
    QSocketNotifier notifier(m_here, QSocketNotifier::Read);
    QTimer timer;
    timer.setSingleShot(true);
    QEventLoop loop;
    connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    const quint64 before = dispatcher()->waitCount();
    timer.start(100);
    loop.exec();
    QVERIFY(dispatcher()->waitCount() - before <= 4);
}

void tst_EpollDispatcher::firesTimersInTheOrderOfTheirTimes()
{
    QStringList order;
    QEventLoop loop;
    QList<QTimer *> timers;
    const auto add = [&](const QString &name, int intervalMs) {
        auto *timer = new QTimer(&loop);
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, &loop, [&order, &loop, name] {
            order.append(name);
            if (order.size() == 3)
                loop.quit();
        });
        timer->start(intervalMs);
    };
    add(QStringLiteral("last"), 30);
    add(QStringLiteral("first"), 5);
    add(QStringLiteral("middle"), 15);
    loop.exec();
    const QStringList expected = {QStringLiteral("first"), QStringLiteral("middle"),
                                  QStringLiteral("last")};
    QCOMPARE(order, expected);
}

void tst_EpollDispatcher::neverFiresEarly()
{
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QSignalSpy timeout(&timer, &QTimer::timeout);
    QElapsedTimer elapsed;
    elapsed.start();
    timer.start(3);
    for (int i = 1; i <= 5; ++i) {
        QTRY_VERIFY(timeout.size() >= i);
        QVERIFY(elapsed.nsecsElapsed() >= qint64(i) * 3'000'000);
    }
}

void tst_EpollDispatcher::firesAZeroTimerInEveryTurn()
{
    QTimer timer;
    QSignalSpy timeout(&timer, &QTimer::timeout);
    timer.start(0);
    for (int i = 1; i <= 3; ++i) {
        turn(QEventLoop::WaitForMoreEvents);
        QCOMPARE(timeout.size(), i);
    }
}

void tst_EpollDispatcher::doesNotFireATimerInsideItsOwnHandler()
{
    QTimer timer;
    int depth = 0;
    int deepest = 0;
    connect(&timer, &QTimer::timeout, this, [&] {
        deepest = std::max(deepest, ++depth);
        turn();
        turn();
        --depth;
    });
    timer.start(0);
    turn();
    QCOMPARE(deepest, 1);
}

void tst_EpollDispatcher::runsOtherEventsInNestedLoops()
{
    QSocketNotifier notifier(m_here, QSocketNotifier::Read);
    int activated = 0;
    bool posted = false;
    bool deletedInside = false;
    auto *object = new QObject;
    connect(&notifier, &QSocketNotifier::activated, this, [&] {
        if (++activated > 1) {
            char byte = 0;
            QCOMPARE(::read(m_here, &byte, 1), 1);
            return;
        }
        QEventLoop inner;
        QMetaObject::invokeMethod(
            &inner,
            [&] {
                posted = true;
                inner.quit();
            },
            Qt::QueuedConnection);
        connect(object, &QObject::destroyed, this, [&] { deletedInside = true; });
        object->deleteLater();
        inner.exec();
    });
    QCOMPARE(::write(m_there, "x", 1), 1);
    turn();
    QVERIFY(posted);
    QTRY_COMPARE(activated, 2);
    QTRY_VERIFY(deletedInside);
}

void tst_EpollDispatcher::knowsItsTimers()
{
    QObject object;
    const int id = object.startTimer(1000, Qt::PreciseTimer);
    const auto timers = dispatcher()->registeredTimers(&object);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers.first().timerId, id);
    QCOMPARE(timers.first().interval, 1000);
    QCOMPARE(timers.first().timerType, Qt::PreciseTimer);
    const int remaining = dispatcher()->remainingTime(id);
    QVERIFY(remaining > 0 && remaining <= 1000);
    object.killTimer(id);
    QVERIFY(dispatcher()->registeredTimers(&object).isEmpty());
    QCOMPARE(dispatcher()->remainingTime(id), -1);
}

void tst_EpollDispatcher::carriesTcp()
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

int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher); // The application owns it.
    QCoreApplication application(argc, argv);
    tst_EpollDispatcher test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_epolldispatcher.moc"
