// SPDX-License-Identifier: MIT
#include "client/chat/ignorelist.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::IgnoreList;
using client::IgnoreRule;

class tst_IgnoreList : public QObject
{
    Q_OBJECT

private slots:
    void completesMasks_data();
    void completesMasks();
    void matches_data();
    void matches();
    void hidesOnlyTheKindsOfTheRule();
    void replacesTheRuleWithTheSameMask();
    void boundsTheRules();
};

namespace {

constexpr auto mapping = irc::Casemapping::Rfc1459;

} // namespace

void tst_IgnoreList::completesMasks_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("mask");
    QTest::addColumn<QByteArray>("shown");

    QTest::newRow("nick") << QByteArray("tom") << QByteArray("tom!*@*") << QByteArray("tom");
    QTest::newRow("host") << QByteArray("*@evil") << QByteArray("*!*@evil")
                          << QByteArray("*!*@evil");
    QTest::newRow("no host") << QByteArray("*!bot") << QByteArray("*!bot@*")
                             << QByteArray("*!bot@*");
    QTest::newRow("whole") << QByteArray("t*!u@h") << QByteArray("t*!u@h") << QByteArray("t*!u@h");
}

void tst_IgnoreList::completesMasks()
{
    QFETCH(const QByteArray, typed);
    QTEST(client::fullMask(typed), "mask");
    QTEST(client::shortMask(client::fullMask(typed)), "shown");
}

void tst_IgnoreList::matches_data()
{
    QTest::addColumn<QByteArray>("mask");
    QTest::addColumn<QByteArray>("ruleAccount");
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<bool>("hidden");
    const auto add = [](const char *name, const char *mask, const char *ruleAccount,
                        const char *sender, const char *account, bool hidden) {
        QTest::newRow(name) << QByteArray(mask) << QByteArray(ruleAccount) << QByteArray(sender)
                            << QByteArray(account) << hidden;
    };
    add("nick", "tom!*@*", "", "Tom!u@h", "", true);
    add("other nick", "tom!*@*", "", "tomas!u@h", "", false);
    add("host", "*!*@*.evil", "", "x!u@a.evil", "", true);
    add("no host", "*!*@*.evil", "", "x", "", false);
    add("account with another nick", "tom!*@*", "tom", "guest!u@h", "TOM", true);
    add("another account with the nick", "tom!*@*", "tom", "tom!u@h", "ben", false);
    add("the nick without an account", "tom!*@*", "tom", "tom!u@h", "", true);
}

void tst_IgnoreList::matches()
{
    QFETCH(const QByteArray, mask);
    QFETCH(const QByteArray, ruleAccount);
    QFETCH(const QByteArray, sender);
    QFETCH(const QByteArray, account);
    IgnoreList list;
    QVERIFY(list.add({1, mask, ruleAccount}));
    const auto *rule = list.find(irc::Source::parse(sender), account, IgnoreRule::Rooms, mapping);
    QTEST(rule != nullptr, "hidden");
}

void tst_IgnoreList::hidesOnlyTheKindsOfTheRule()
{
    IgnoreList list;
    QVERIFY(list.add({1, "tom!*@*", {}, IgnoreRule::Joins | IgnoreRule::Direct}));
    const irc::Source tom{"tom", "u", "h"};
    QVERIFY(list.find(tom, {}, IgnoreRule::Joins, mapping));
    QVERIFY(list.find(tom, {}, IgnoreRule::Direct, mapping));
    QVERIFY(!list.find(tom, {}, IgnoreRule::Rooms, mapping));
}

void tst_IgnoreList::replacesTheRuleWithTheSameMask()
{
    IgnoreList list;
    QVERIFY(list.add({1, "tom!*@*", {}}));
    QVERIFY(list.add({2, "tom!*@*", {}, IgnoreRule::Rooms}));
    QCOMPARE(list.rules(), (QList<IgnoreRule>{{1, "tom!*@*", {}, IgnoreRule::Rooms}}));
    QVERIFY(list.findNamed("TOM", {}, mapping));
    QVERIFY(!list.remove(2));
    QVERIFY(list.remove(1));
    QVERIFY(!list.findNamed("tom", {}, mapping));
}

void tst_IgnoreList::boundsTheRules()
{
    IgnoreList list;
    QVERIFY(!list.add({0, "tom!*@*", {}}));
    QVERIFY(!list.add({1, {}, {}}));
    QVERIFY(!list.add({1, "a b!*@*", {}}));
    QVERIFY(!list.add({1, QByteArray(IgnoreList::maxMaskBytes + 1, 'x'), {}}));
    QList<IgnoreRule> many;
    for (int i = 1; i <= IgnoreList::maxRules + 5; ++i)
        many.append({i, "n" + QByteArray::number(i) + "!*@*", {}});
    list.setRules(many);
    QCOMPARE(list.rules().size(), IgnoreList::maxRules);
    QVERIFY(list.add({1, many.constFirst().mask, {}, IgnoreRule::Rooms})); // replaces one
}

HEARTH_TEST(tst_IgnoreList)

#include "tst_ignorelist.moc"
