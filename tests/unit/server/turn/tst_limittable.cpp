// SPDX-License-Identifier: MIT
#include "server/turn/limittable.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using server::LimitEntry;
using server::ServerLimits;

class tst_LimitTable : public QObject
{
    Q_OBJECT

private slots:
    void everyLimitIsComplete_data();
    void everyLimitIsComplete();
    void namesAndTokensAreUnique();
    void everyLimitHasAMemberOfItsOwn();
    void limitsByAccessAreResolved();
};

void tst_LimitTable::everyLimitIsComplete_data()
{
    QTest::addColumn<const LimitEntry *>("entry");
    for (const LimitEntry &entry : server::limitTable())
        QTest::newRow(entry.name) << &entry;
}

void tst_LimitTable::everyLimitIsComplete()
{
    QFETCH(const LimitEntry *, entry);
    const QByteArray description(entry->description);
    QVERIFY(description.endsWith('.') && description.at(0) == description.toUpper().at(0));
    if (!entry->isConfigurable())
        return;
    const qint64 value = entry->value(ServerLimits());
    QVERIFY(value == server::AddressLimits::byAccess
            || (value >= entry->min && value <= entry->max));
    ServerLimits limits;
    for (int bound : {entry->min, entry->max}) {
        entry->setValue(limits, bound);
        QCOMPARE(entry->value(limits), bound);
    }
}

void tst_LimitTable::namesAndTokensAreUnique()
{
    QSet<QByteArray> seen;
    for (const LimitEntry &entry : server::limitTable()) {
        for (const QByteArray &word : {QByteArray(entry.name), QByteArray(entry.isupport)}) {
            QVERIFY2(!seen.contains(word), word.constData());
            if (!word.isEmpty())
                seen.insert(word);
        }
    }
}

void tst_LimitTable::everyLimitHasAMemberOfItsOwn()
{
    for (const LimitEntry &changed : server::limitTable()) {
        ServerLimits limits;
        changed.setValue(limits, changed.value(limits) + 1);
        for (const LimitEntry &entry : server::limitTable())
            QCOMPARE(entry.value(limits) == entry.value(ServerLimits()), &entry != &changed);
    }
}

void tst_LimitTable::limitsByAccessAreResolved()
{
    using server::AccessPolicy;
    server::AddressLimits limits;
    QCOMPARE(limits.resolvedFor(AccessPolicy::Lan).connectionsPerAddress, 128);
    QCOMPARE(limits.resolvedFor(AccessPolicy::Public).newConnectionsPerAddress, 32);
    limits.connectionsPerAddress = 7;
    QCOMPARE(limits.resolvedFor(AccessPolicy::Public).connectionsPerAddress, 7);
}

HEARTH_TEST(tst_LimitTable)
#include "tst_limittable.moc"
