// SPDX-License-Identifier: MIT
#include "server/hub/state/usermask.h"
#include "tests/support/testprogram.h"

#include <QTest>

class tst_UserMask : public QObject
{
    Q_OBJECT

private slots:
    void completesMasks_data();
    void completesMasks();
};

void tst_UserMask::completesMasks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mask");
    const auto row = [](const char *text, const char *mask) {
        QTest::addRow("'%s'", text) << QByteArray(text) << QByteArray(mask);
    };
    row("nick", "nick!*@*");
    row("user@host", "*!user@host");
    row("nick!user", "nick!user@*");
    row("nick!user@host", "nick!user@host");
    row("!", "*!*@*");
    row("@", "*!*@*");
    row("a!b@c@d", "a!b@c@d");
    row("", "");
    row("a b", "");
    row("a,b", "");
    row(":a", "");
    row("~A:name", "~a:name");
    row("~a", "~a");
    row("~r", "");
    row("~", "");
    row("~x:y", "");
}

void tst_UserMask::completesMasks()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, mask);
    QCOMPARE(server::fullMask(text), mask);
}

HEARTH_TEST(tst_UserMask)
#include "tst_usermask.moc"
