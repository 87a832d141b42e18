// SPDX-License-Identifier: MIT
#include "server/ops/logging.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::formatLogLine;
using server::LogStyle;

class tst_Logging : public QObject
{
    Q_OBJECT

private slots:
    void formatsPlainLines();
    void formatsLinesForTheJournal();
    void keepsOneMessageOnOneLine();
    void detectsTheJournalOnlyOnItsStream();
};

namespace {

const QDateTime moment(QDate(2026, 11, 24), QTime(18, 30, 5));

} // namespace

void tst_Logging::formatsPlainLines()
{
    QCOMPARE(
        formatLogLine(LogStyle::Plain, QtWarningMsg, "hearth.net", QStringLiteral("Größe"), moment),
        "2026-11-24 18:30:05 warning hearth.net: Gr\xc3\xb6\xc3\x9f"
        "e\n");
}

void tst_Logging::formatsLinesForTheJournal()
{
    QCOMPARE(formatLogLine(LogStyle::Journal, QtInfoMsg, "hearth.net", QStringLiteral("a"), moment),
             "<6>hearth.net: a\n");
    QCOMPARE(formatLogLine(LogStyle::Journal, QtCriticalMsg, "c", QStringLiteral("a"), moment),
             "<3>c: a\n");
}

void tst_Logging::keepsOneMessageOnOneLine()
{
    QCOMPARE(formatLogLine(LogStyle::Journal, QtInfoMsg, "c",
                           QStringLiteral("a\n<2>forged\r\x1b[31m\x7f"), moment),
             "<6>c: a <2>forged  [31m \n");
}

void tst_Logging::detectsTheJournalOnlyOnItsStream()
{
    QProcessEnvironment environment;
    QCOMPARE(server::logStyleFor(environment), LogStyle::Plain);
    environment.insert(QStringLiteral("JOURNAL_STREAM"), QStringLiteral("1:2"));
    QCOMPARE(server::logStyleFor(environment), LogStyle::Plain);
}

HEARTH_TEST(tst_Logging)
#include "tst_logging.moc"
