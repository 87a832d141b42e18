// SPDX-License-Identifier: MIT
#include "server/net/silencewatch.h"
#include "tests/support/testprogram.h"

#include <QTest>

using Action = server::SilenceWatch::Action;

class tst_SilenceWatch : public QObject
{
    Q_OBJECT

private slots:
    void pingsOncePerSilence();
    void closesAfterTheTimeout();

private:
    server::TrafficLimits m_limits;
};

void tst_SilenceWatch::pingsOncePerSilence()
{
    server::SilenceWatch watch(1'000);
    const qint64 dueMs = 1'000 + m_limits.pingAfterMs;
    QCOMPARE(watch.check(dueMs - 1, m_limits), Action::None);
    QCOMPARE(watch.check(dueMs, m_limits), Action::SendPing);
    QCOMPARE(watch.check(dueMs + 1, m_limits), Action::None);
    watch.restart(dueMs + 1);
    QCOMPARE(watch.check(dueMs + m_limits.pingAfterMs, m_limits), Action::None);
    QCOMPARE(watch.check(dueMs + m_limits.pingAfterMs + 1, m_limits), Action::SendPing);
}

void tst_SilenceWatch::closesAfterTheTimeout()
{
    server::SilenceWatch watch(0);
    QCOMPARE(watch.check(m_limits.pingTimeoutMs - 1, m_limits), Action::SendPing);
    QCOMPARE(watch.check(m_limits.pingTimeoutMs, m_limits), Action::Close);
}

HEARTH_TEST(tst_SilenceWatch)
#include "tst_silencewatch.moc"
