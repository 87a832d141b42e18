// SPDX-License-Identifier: MIT
#include "client/ui/composer/typingreporter.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using client::TypingReporter;
using client::TypingState;

class tst_TypingReporter : public QObject
{
    Q_OBJECT

private slots:
    void reportsOnceInAnInterval();
    void reportsAPauseOnce();
    void reportsTheEnd();
    void saysNothingAfterSending();
};

namespace {

QList<TypingState> statesOf(const QSignalSpy &spy)
{
    QList<TypingState> states;
    for (const QVariantList &arguments : spy)
        states.append(arguments.constFirst().value<TypingState>());
    return states;
}

constexpr int anHour = 3'600'000;

} // namespace

void tst_TypingReporter::reportsOnceInAnInterval()
{
    TypingReporter reporter;
    reporter.setTimes(anHour, anHour);
    QSignalSpy changed(&reporter, &TypingReporter::changed);
    for (int key = 0; key < 50; ++key)
        reporter.handleChange(true);
    QCOMPARE(statesOf(changed), QList<TypingState>{TypingState::Active});
    TypingReporter eager;
    eager.setTimes(0, anHour);
    QSignalSpy often(&eager, &TypingReporter::changed);
    eager.handleChange(true);
    eager.handleChange(true);
    QCOMPARE(often.size(), 2);
}

void tst_TypingReporter::reportsAPauseOnce()
{
    TypingReporter reporter;
    reporter.setTimes(anHour, 1);
    QSignalSpy changed(&reporter, &TypingReporter::changed);
    reporter.handleChange(true);
    const QList<TypingState> expected{TypingState::Active, TypingState::Paused};
    QTRY_COMPARE(statesOf(changed), expected);
}

void tst_TypingReporter::reportsTheEnd()
{
    TypingReporter reporter;
    reporter.setTimes(anHour, anHour);
    QSignalSpy changed(&reporter, &TypingReporter::changed);
    reporter.handleChange(false);
    QCOMPARE(changed.size(), 0);
    reporter.handleChange(true);
    reporter.handleChange(false);
    reporter.stop();
    QCOMPARE(statesOf(changed), (QList<TypingState>{TypingState::Active, TypingState::Done}));
}

void tst_TypingReporter::saysNothingAfterSending()
{
    TypingReporter reporter;
    reporter.setTimes(anHour, anHour);
    QSignalSpy changed(&reporter, &TypingReporter::changed);
    reporter.handleChange(true);
    reporter.reset();
    reporter.handleChange(false);
    QCOMPARE(changed.size(), 1);
}

HEARTH_WINDOW_TEST(tst_TypingReporter)
#include "tst_typingreporter.moc"
