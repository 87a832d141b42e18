// SPDX-License-Identifier: MIT
#include "server/turn/accountnames.h"
#include "server/turn/record.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::AccountRecord;
using server::isNameAt;
using server::renamedAccount;

class tst_AccountNames : public QObject
{
    Q_OBJECT

private slots:
    void theOldNameBecomesANick();
    void theCaseMayChange();
    void aMessageBelongsToTheAccountOfItsTime();
    void remembersALimitedNumberOfNames();
};

void tst_AccountNames::theOldNameBecomesANick()
{
    AccountRecord account{
        .name = "Ana", .verifier = "v", .createdMs = 10, .nicks = {"anna", "zoe"}};
    account = renamedAccount(account, "Zoe", 20);
    QCOMPARE(account.name, "Zoe");
    QCOMPARE(account.nicks, QList<QByteArray>({"anna", "Ana"}));
    QCOMPARE(account.createdMs, 10);
    QCOMPARE(account.renamedMs, 20);
    QCOMPARE(account.formerNames, QList<server::FormerName>({{"Ana", 10, 20}}));
    account = renamedAccount(account, "ana", 30);
    QCOMPARE(account.nicks, QList<QByteArray>({"anna", "Zoe"}));
    QCOMPARE(account.formerNames, QList<server::FormerName>({{"Ana", 10, 20}, {"Zoe", 20, 30}}));
}

void tst_AccountNames::theCaseMayChange()
{
    const AccountRecord account{.name = "ana", .verifier = "v", .createdMs = 10};
    const AccountRecord renamed = renamedAccount(account, "ANA", 20);
    QCOMPARE(renamed.name, "ANA");
    QVERIFY(renamed.nicks.isEmpty());
    QVERIFY(renamed.formerNames.isEmpty());
    QCOMPARE(renamed.renamedMs, 0);
}

void tst_AccountNames::aMessageBelongsToTheAccountOfItsTime()
{
    const AccountRecord first =
        renamedAccount({.name = "ana", .verifier = "v", .createdMs = 10}, "zoe", 20);
    // Registered within the millisecond in which the name was given up.
    const AccountRecord second{.name = "Ana", .verifier = "v", .createdMs = 20};
    for (qint64 timeMs : {11, 19, 20}) {
        QVERIFY(isNameAt(first, "ANA", timeMs));
        QVERIFY(!isNameAt(second, "ana", timeMs));
    }
    QVERIFY(!isNameAt(first, "ana", 21));
    QVERIFY(isNameAt(second, "ana", 21));
    QVERIFY(!isNameAt(first, "zoe", 20));
    QVERIFY(isNameAt(first, "zoe", 21));
    // An account that was deleted before had the name.
    QVERIFY(!isNameAt(first, "ana", 9));
    QVERIFY(!isNameAt(first, "ana", 10));
    QVERIFY(!isNameAt(first, {}, 15));
}

void tst_AccountNames::remembersALimitedNumberOfNames()
{
    AccountRecord account{.name = "a0", .verifier = "v", .createdMs = 1};
    for (int i = 1; i <= 60; ++i)
        account = renamedAccount(account, 'a' + QByteArray::number(i), i * 10);
    QCOMPARE(account.formerNames.size(), 50);
    QVERIFY(!isNameAt(account, "a0", 5));
    QVERIFY(isNameAt(account, "a59", 595));
}

HEARTH_TEST(tst_AccountNames)
#include "tst_accountnames.moc"
