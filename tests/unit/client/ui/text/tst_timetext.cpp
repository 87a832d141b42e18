// SPDX-License-Identifier: MIT
#include "client/ui/text/timetext.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using client::ClockFormat;

Q_DECLARE_METATYPE(client::ClockFormat)

class tst_TimeText : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { client::setClockFormat(ClockFormat::Locale); }
    void writesTheTimeOfDay_data();
    void writesTheTimeOfDay();
    void reportsAChange();
};

void tst_TimeText::writesTheTimeOfDay_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<ClockFormat>("format");
    QTest::addColumn<QString>("text");

    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("German") << german << ClockFormat::Locale << "18:05";
    QTest::newRow("American") << american << ClockFormat::Locale << "6:05 PM";
    QTest::newRow("German, 12 hours") << german << ClockFormat::TwelveHours << "6:05 PM";
    QTest::newRow("American, 24 hours") << american << ClockFormat::TwentyFourHours << "18:05";
}

void tst_TimeText::writesTheTimeOfDay()
{
    QFETCH(QLocale, locale);
    QFETCH(ClockFormat, format);
    QLocale::setDefault(locale);
    client::setClockFormat(format);
    const QDateTime evening(QDate(2026, 11, 29), QTime(18, 5));
    // Some locales have a narrow space before PM.
    QTEST(client::clockText(evening.toMSecsSinceEpoch()).replace(QChar(0x202f), u' '), "text");
}

void tst_TimeText::reportsAChange()
{
    QVERIFY(!client::setClockFormat(ClockFormat::Locale));
    QVERIFY(client::setClockFormat(ClockFormat::TwelveHours));
    QVERIFY(!client::setClockFormat(ClockFormat::TwelveHours));
    QCOMPARE(client::clockFormat(), ClockFormat::TwelveHours);
}

HEARTH_TEST(tst_TimeText)
#include "tst_timetext.moc"
