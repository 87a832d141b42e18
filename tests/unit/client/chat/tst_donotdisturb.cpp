// SPDX-License-Identifier: MIT
#include "client/chat/donotdisturb.h"
#include "client/chat/windowsettings.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::DoNotDisturb;
using client::WindowSettings;

class tst_DoNotDisturb : public QObject
{
    Q_OBJECT

private slots:
    void lastsAsLongAsChosen_data();
    void lastsAsLongAsChosen();
    void isQuietInTheHoursOfTheDay_data();
    void isQuietInTheHoursOfTheDay();
};

void tst_DoNotDisturb::lastsAsLongAsChosen_data()
{
    QTest::addColumn<DoNotDisturb>("choice");
    QTest::addColumn<QDateTime>("lastMoment");
    QTest::addColumn<QDateTime>("end");

    const QDate day(2026, 11, 29);
    QTest::newRow("half an hour") << DoNotDisturb::HalfHour << QDateTime(day, QTime(14, 15, 59))
                                  << QDateTime(day, QTime(14, 16));
    QTest::newRow("hour") << DoNotDisturb::Hour << QDateTime(day, QTime(14, 45, 59))
                          << QDateTime(day, QTime(14, 46));
    QTest::newRow("tomorrow") << DoNotDisturb::UntilTomorrow
                              << QDateTime(day.addDays(1), QTime(7, 59, 59))
                              << QDateTime(day.addDays(1), QTime(8, 0));
}

void tst_DoNotDisturb::lastsAsLongAsChosen()
{
    QFETCH(DoNotDisturb, choice);
    QFETCH(QDateTime, lastMoment);
    QFETCH(QDateTime, end);
    const QDateTime now(QDate(2026, 11, 29), QTime(13, 45, 30));
    WindowSettings settings;
    QVERIFY(!isDoNotDisturb(settings, now));
    settings.doNotDisturbUntil = doNotDisturbUntil(choice, now);
    QVERIFY(isDoNotDisturb(settings, now));
    QVERIFY(isDoNotDisturb(settings, lastMoment));
    QVERIFY(!isDoNotDisturb(settings, end));
    settings.doNotDisturbUntil = doNotDisturbUntil(DoNotDisturb::UntilTurnedOff, now);
    QVERIFY(isDoNotDisturb(settings, now.addYears(100)));
    settings.doNotDisturbUntil = doNotDisturbUntil(DoNotDisturb::Off, now);
    QVERIFY(!isDoNotDisturb(settings, now));
}

void tst_DoNotDisturb::isQuietInTheHoursOfTheDay_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("now");
    QTest::addColumn<bool>("isQuiet");

    const QTime noon(12, 0);
    QTest::newRow("within") << QTime(11, 0) << QTime(13, 0) << noon << true;
    QTest::newRow("before") << QTime(13, 0) << QTime(14, 0) << noon << false;
    QTest::newRow("at the end") << QTime(11, 0) << noon << noon << false;
    QTest::newRow("at the beginning") << noon << QTime(13, 0) << noon << true;
    QTest::newRow("not at noon") << QTime(13, 0) << QTime(7, 0) << noon << false;
    QTest::newRow("all but an hour") << QTime(13, 0) << QTime(12, 30) << noon << true;
    QTest::newRow("over midnight") << QTime(22, 0) << QTime(7, 0) << QTime(23, 59, 59) << true;
    QTest::newRow("after midnight") << QTime(22, 0) << QTime(7, 0) << QTime(6, 59, 59) << true;
    QTest::newRow("never") << noon << noon << noon << false;
}

void tst_DoNotDisturb::isQuietInTheHoursOfTheDay()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, now);
    WindowSettings settings;
    settings.quietFrom = from.msecsSinceStartOfDay() / 60'000;
    settings.quietTo = to.msecsSinceStartOfDay() / 60'000;
    QVERIFY(!isQuietHour(settings, now));
    settings.hasQuietHours = true;
    QTEST(isQuietHour(settings, now), "isQuiet");
}

HEARTH_LOOP_TEST(tst_DoNotDisturb)
#include "tst_donotdisturb.moc"
