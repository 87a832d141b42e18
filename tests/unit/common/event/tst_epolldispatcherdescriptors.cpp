// SPDX-License-Identifier: MIT
#include "tests/unit/common/event/epolldispatcherfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <utility>

/// Descriptors and notifiers that are closed or deleted while the dispatcher still uses them.
class tst_EpollDispatcherDescriptors : public EpollDispatcherFixture
{
    Q_OBJECT

private slots:
    void init() { makePair(); }
    void cleanup() { closePair(); }

    void skipsANotifierThatAHandlerDeleted();
    void watchesADescriptorWithAReusedNumber();
    void watchesAReusedNumberOfAnEnabledNotifier();
    void doesNotSpinOnADuplicateDescriptor();
    void doesNotSpinOnADuplicateWhenTheNumberIsReused();
    void disablesNotifiersOfInvalidDescriptors();
    void allowsANotifierToBeDeletedInItsOwnHandler();
    void reportsNoOldEventsForAReusedNumber();
    void handlesEventsThatAWarningPosts();

private:
    /// Whether the dispatcher sleeps for @p timeMs without events.
    static bool restsFor(int timeMs);
};

bool tst_EpollDispatcherDescriptors::restsFor(int timeMs)
{
    const quint64 before = dispatcher()->waitCount();
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(timeMs);
    return QSignalSpy(&timer, &QTimer::timeout).wait() && dispatcher()->waitCount() - before < 20;
}

void tst_EpollDispatcherDescriptors::skipsANotifierThatAHandlerDeleted()
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

void tst_EpollDispatcherDescriptors::watchesADescriptorWithAReusedNumber()
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

void tst_EpollDispatcherDescriptors::watchesAReusedNumberOfAnEnabledNotifier()
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

void tst_EpollDispatcherDescriptors::doesNotSpinOnADuplicateDescriptor()
{
    auto notifier = std::make_unique<QSocketNotifier>(m_here, QSocketNotifier::Read);
    turn();
    const int copy = ::dup(m_here);
    ::close(std::exchange(m_here, -1)); // The duplicate keeps the kernel's entry alive.
    notifier.reset();
    QCOMPARE(::write(m_there, "x", 1), 1);
    turn();
    turn();
    QVERIFY(restsFor(30));
    ::close(copy);
}

void tst_EpollDispatcherDescriptors::doesNotSpinOnADuplicateWhenTheNumberIsReused()
{
    auto notifier = std::make_unique<QSocketNotifier>(m_here, QSocketNotifier::Read);
    turn();
    const int number = m_here;
    const int copy = ::dup(m_here);
    ::close(m_here);
    notifier.reset();
    const int peer = std::exchange(m_there, -1);
    makePair();
    QCOMPARE(m_here, number);
    QSocketNotifier fresh(m_here, QSocketNotifier::Read);
    QSignalSpy activated(&fresh, &QSocketNotifier::activated);
    turn();
    QCOMPARE(::write(peer, "x", 1),
             1); // Makes the file of the duplicate readable, not the new file.
    turn();
    turn();
    QVERIFY(restsFor(30));
    QCOMPARE(activated.size(), 0);
    QCOMPARE(::write(m_there, "x", 1), 1);
    turn();
    QCOMPARE(activated.size(), 1);
    ::close(peer);
    ::close(copy);
}

void tst_EpollDispatcherDescriptors::disablesNotifiersOfInvalidDescriptors()
{
    const int closed = ::dup(m_here);
    ::close(closed);
    QSocketNotifier notifier(closed, QSocketNotifier::Read);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("^Cannot watch descriptor")));
    turn();
    QVERIFY(!notifier.isEnabled());
}

void tst_EpollDispatcherDescriptors::allowsANotifierToBeDeletedInItsOwnHandler()
{
    auto *notifier = new QSocketNotifier(m_here, QSocketNotifier::Read);
    QSocketNotifier second(m_here, QSocketNotifier::Read);
    QSignalSpy secondActivated(&second, &QSocketNotifier::activated);
    int activated = 0;
    connect(notifier, &QSocketNotifier::activated, this, [&] {
        ++activated;
        delete notifier;
        second.setEnabled(false);
        ::close(std::exchange(m_here, -1));
    });
    QCOMPARE(::write(m_there, "x", 1), 1);
    turn();
    turn();
    QCOMPARE(activated, 1);
    QCOMPARE(secondActivated.size(), 0);
}

void tst_EpollDispatcherDescriptors::reportsNoOldEventsForAReusedNumber()
{
    // Both are ready in one wait. The first handler replaces the file of the second.
    int other[2] = {};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, other), 0);
    std::unique_ptr<QSocketNotifier> notifiers[] = {
        std::make_unique<QSocketNotifier>(m_here, QSocketNotifier::Read),
        std::make_unique<QSocketNotifier>(other[0], QSocketNotifier::Read)};
    QCOMPARE(::write(m_there, "x", 1), 1);
    QCOMPARE(::write(other[1], "x", 1), 1);
    std::unique_ptr<QSocketNotifier> fresh;
    int freshActivated = 0;
    const auto replace = [&](int &descriptor, std::unique_ptr<QSocketNotifier> &notifier) {
        if (fresh)
            return;
        const int number = descriptor;
        notifier.reset();
        ::close(descriptor);
        descriptor = ::dup(m_there); // Not readable.
        QCOMPARE(descriptor, number);
        fresh = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
        connect(fresh.get(), &QSocketNotifier::activated, this, [&] { ++freshActivated; });
    };
    connect(notifiers[0].get(), &QSocketNotifier::activated, this,
            [&] { replace(other[0], notifiers[1]); });
    connect(notifiers[1].get(), &QSocketNotifier::activated, this,
            [&] { replace(m_here, notifiers[0]); });
    turn();
    QVERIFY(fresh);
    QCOMPARE(freshActivated, 0);
    fresh.reset();
    for (auto &notifier : notifiers)
        notifier.reset();
    ::close(other[0]);
    ::close(other[1]);
}

void tst_EpollDispatcherDescriptors::handlesEventsThatAWarningPosts()
{
    static QObject *receiver = nullptr;
    static bool received = false;
    receiver = this;
    const int closed = ::dup(m_here);
    ::close(closed);
    QSocketNotifier notifier(closed, QSocketNotifier::Read);
    const auto before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {
            QMetaObject::invokeMethod(
                receiver, [] { received = true; }, Qt::QueuedConnection);
        });
    QTimer longAfter;
    QSignalSpy overslept(&longAfter, &QTimer::timeout);
    longAfter.start(1000);
    turn(QEventLoop::WaitForMoreEvents);
    turn();
    qInstallMessageHandler(before);
    QVERIFY(received);
    QCOMPARE(overslept.size(), 0);
}

int main(int argc, char **argv)
{
    return runOverEpollDispatcher<tst_EpollDispatcherDescriptors>(argc, argv);
}

#include "tst_epolldispatcherdescriptors.moc"
