// SPDX-License-Identifier: MIT
#include "server/net/sendbudget.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>
#include <vector>

using server::SendBudget;

class tst_SendBudget : public QObject
{
    Q_OBJECT

private slots:
    void allowsAFewConnectionsTheirOwnLimit();
    void allowsLessWhenItIsFuller();
    void staysWithinItsBytes();
    void releasesTheShareOfAConnection();
    void hasNoLimitAtZero();
};

void tst_SendBudget::allowsAFewConnectionsTheirOwnLimit()
{
    SendBudget budget(8000);
    QCOMPARE(budget.allowance(1000), 1000);
    QCOMPARE(budget.allowance(900), 900);
}

void tst_SendBudget::allowsLessWhenItIsFuller()
{
    SendBudget budget(8000);
    SendBudget::Share share(budget);
    share.set(4000);
    QCOMPARE(budget.allowance(1000), 500);
    share.set(8000);
    QCOMPARE(budget.allowance(1000), 0);
    share.set(9000);
    QCOMPARE(budget.allowance(1000), 0);
    budget.setBytes(17'000);
    QCOMPARE(budget.allowance(1000), 1000);
}

void tst_SendBudget::staysWithinItsBytes()
{
    SendBudget budget(8000);
    std::vector<std::unique_ptr<SendBudget::Share>> shares;
    for (int i = 0; i < 100; ++i) {
        shares.push_back(std::make_unique<SendBudget::Share>(budget));
        shares.back()->set(budget.allowance(1000));
    }
    QVERIFY(budget.usedBytes() <= 8000);
    QVERIFY(budget.usedBytes() > 7000);
}

void tst_SendBudget::releasesTheShareOfAConnection()
{
    SendBudget budget(8000);
    {
        SendBudget::Share share(budget);
        share.set(500);
        share.set(300);
        QCOMPARE(budget.usedBytes(), 300);
    }
    QCOMPARE(budget.usedBytes(), 0);
}

void tst_SendBudget::hasNoLimitAtZero()
{
    SendBudget budget(0);
    SendBudget::Share share(budget);
    share.set(1'000'000);
    QCOMPARE(budget.allowance(1000), 1000);
}

HEARTH_TEST(tst_SendBudget)
#include "tst_sendbudget.moc"
