// SPDX-License-Identifier: MIT
#include "server/app/auditlog.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::AuditEntry;
using server::AuditLog;

class tst_AuditLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesAllFieldsOfAnAction();
    void escapesTextOfClients();
    void truncatesLongTexts();
    void limitsTheLinesPerMinute();
    void logsActionsDespiteManyFailures();
    void reportsOmittedLinesAtTheEnd();
};

namespace {

QStringList written;

void keep(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    if (QLatin1String(context.category) == u"hearth.audit")
        written.append(text);
}

AuditEntry act(const QByteArray &target)
{
    return {"KILL", false, target, "ana!~ana@host", "ana", "192.0.2.7", "spam"};
}

AuditEntry failure()
{
    return {"OPER", true, "boss", "*", {}, "192.0.2.7", "wrong name or password"};
}

} // namespace

void tst_AuditLog::init()
{
    written.clear();
    qInstallMessageHandler(keep);
}

void tst_AuditLog::cleanup()
{
    qInstallMessageHandler(nullptr);
}

void tst_AuditLog::writesAllFieldsOfAnAction()
{
    AuditLog log;
    log.add({act("bob!b@host"), failure()});
    QCOMPARE(written,
             (QStringList{QStringLiteral("KILL target=\"bob!b@host\" by=\"ana!~ana@host\" "
                                         "account=\"ana\" address=\"192.0.2.7\" reason=\"spam\""),
                          QStringLiteral("OPER failed target=\"boss\" by=\"*\" "
                                         "address=\"192.0.2.7\" "
                                         "reason=\"wrong name or password\"")}));
}

void tst_AuditLog::escapesTextOfClients()
{
    const QString line = server::auditLine(
        act("x\" by=\"root\\\r\n\x1b[2J\x7f\xc2\x9b\xe2\x80\xae\xe2\x80\xa8\xff"));
    QCOMPARE(line.section(u' ', 1).section(QStringLiteral(" by=\"ana"), 0, 0),
             QStringLiteral("target=\"x\\\" by=\\\"root\\\\\\u000d\\u000a\\u001b[2J\\u007f\\u009b"
                            "\\u202e\\u2028\uFFFD\""));
}

void tst_AuditLog::truncatesLongTexts()
{
    const QString line = server::auditLine(act(QByteArray(100'000, 'x')));
    QVERIFY(line.size() < 500);
    QVERIFY(line.contains(u"xxx...\" by=\"ana"));
}

void tst_AuditLog::limitsTheLinesPerMinute()
{
    AuditLog log(3);
    for (int i = 0; i < 10; ++i)
        log.add({failure()});
    QCOMPARE(written.size(), 3);
    log.endMinute();
    QCOMPARE(written.size(), 4);
    QVERIFY2(written.last().startsWith(u"7 more failed log-ins"), qPrintable(written.last()));
    log.add({failure()});
    QCOMPARE(written.size(), 5);
    log.endMinute();
    QCOMPARE(written.size(), 5);
}

void tst_AuditLog::logsActionsDespiteManyFailures()
{
    AuditLog log(3);
    for (int i = 0; i < 10; ++i)
        log.add({failure()});
    log.add({act("bob")});
    QVERIFY(written.last().startsWith(u"KILL "));
}

void tst_AuditLog::reportsOmittedLinesAtTheEnd()
{
    {
        AuditLog log(1);
        log.add({act("bob"), act("cleo")});
    }
    QVERIFY2(written.last().startsWith(u"1 more administrative actions"),
             qPrintable(written.last()));
}

HEARTH_LOOP_TEST(tst_AuditLog)
#include "tst_auditlog.moc"
