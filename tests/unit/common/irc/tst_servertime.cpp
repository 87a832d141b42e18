// SPDX-License-Identifier: MIT
#include "common/irc/servertime.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QTest>

/// Times as in the tag `time`.
class tst_ServerTime : public QObject
{
    Q_OBJECT

private slots:
    void formatsTimes_data();
    void formatsTimes();
    void formatsTheSameAsQt();
    void parsesWhatItFormats();
};

void tst_ServerTime::formatsTimes_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("1970") << qint64(0) << QByteArray("1970-01-01T00:00:00.000Z");
    QTest::newRow("before 1970") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::newRow("milliseconds") << qint64(1'795'545'005'007)
                                  << QByteArray("2026-11-24T18:30:05.007Z");
    QTest::newRow("leap day") << qint64(1'709'164'800'000)
                              << QByteArray("2024-02-29T00:00:00.000Z");
    QTest::newRow("last day") << qint64(253'402'300'799'999)
                              << QByteArray("9999-12-31T23:59:59.999Z");
    QTest::newRow("too late") << qint64(253'402'300'800'000) << QByteArray();
}

void tst_ServerTime::formatsTimes()
{
    QFETCH(qint64, ms);
    QFETCH(QByteArray, text);
    QCOMPARE(irc::serverTime(ms), text);
}

void tst_ServerTime::formatsTheSameAsQt()
{
    constexpr qint64 step = 9'876'543'211; // About 114 days.
    for (qint64 ms = 0; ms < 4'102'444'800'000; ms += step) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        QCOMPARE(irc::serverTime(ms), time.toString(Qt::ISODateWithMs).toLatin1());
    }
}

void tst_ServerTime::parsesWhatItFormats()
{
    const qint64 ms = 1'795'545'005'123;
    QCOMPARE(irc::parseServerTime(irc::serverTime(ms)), std::optional(ms));
    QCOMPARE(irc::parseServerTime("2026-11-24T18:30:05"), std::nullopt);
}

HEARTH_LOOP_TEST(tst_ServerTime)
#include "tst_servertime.moc"
