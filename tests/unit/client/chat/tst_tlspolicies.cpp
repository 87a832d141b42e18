// SPDX-License-Identifier: MIT
#include "client/chat/tlspolicies.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace client;

class tst_TlsPolicies : public QObject
{
    Q_OBJECT

private slots:
    void endsAfterItsTime();
    void endsAtOnceWithZeroSeconds();
    void knowsNoPolicyOfAnAddress_data();
    void knowsNoPolicyOfAnAddress();
    void isRenewedAtTheEndOfAConnection();
    void boundsDurationsAndNumber();
    void restoresOnlyUsablePolicies();

private:
    static TlsPolicy policy(const QString &host, qint64 seconds = 60)
    {
        return {host, 6697, seconds, 0, {}};
    }
};

void tst_TlsPolicies::endsAfterItsTime()
{
    TlsPolicies policies;
    QVERIFY(!policies.find(u"irc.example"_s, 0));
    QVERIFY(policies.set(policy(u"irc.example"_s), 1'000));
    QVERIFY(!policies.set(policy(u"irc.example"_s), 1'000)); // nothing new
    QCOMPARE(policies.find(u"irc.example"_s, 60'999)->port, quint16(6697));
    QVERIFY(!policies.find(u"irc.example"_s, 61'000));
    QVERIFY(!policies.find(u"other.example"_s, 1'000));
}

void tst_TlsPolicies::endsAtOnceWithZeroSeconds()
{
    TlsPolicies policies;
    policies.set(policy(u"irc.example"_s), 0);
    QVERIFY(policies.set(policy(u"irc.example"_s, 0), 1));
    QVERIFY(policies.list().isEmpty());
    QVERIFY(!policies.set(policy(u"irc.example"_s, 0), 1));
}

void tst_TlsPolicies::knowsNoPolicyOfAnAddress_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << u"192.168.1.7"_s;
    QTest::newRow("IPv6") << u"fe80::1"_s;
    QTest::newRow("empty") << QString();
}

void tst_TlsPolicies::knowsNoPolicyOfAnAddress()
{
    QFETCH(QString, host);
    TlsPolicies policies;
    QVERIFY(!policies.set(policy(host), 0));
    policies.setList({{host, 6697, 60, 60'000, {}}}, 0);
    QVERIFY(policies.list().isEmpty());
}

void tst_TlsPolicies::isRenewedAtTheEndOfAConnection()
{
    TlsPolicies policies;
    policies.set(policy(u"irc.example"_s), 0);
    policies.renew(u"irc.example"_s, 50'000);
    QVERIFY(policies.find(u"irc.example"_s, 100'000));
    policies.renew(u"irc.example"_s, 1'000); // the clock was set back
    QVERIFY(policies.find(u"irc.example"_s, 100'000));
    policies.renew(u"irc.example"_s, 200'000); // it was in effect all the time
    QVERIFY(policies.find(u"irc.example"_s, 250'000));
    policies.renew(u"other.example"_s, 0);
    QCOMPARE(policies.list().size(), 1);
}

void tst_TlsPolicies::boundsDurationsAndNumber()
{
    TlsPolicies policies;
    policies.set(policy(u"irc.example"_s, std::numeric_limits<qint64>::max()), 0);
    QCOMPARE(policies.find(u"irc.example"_s, 0)->seconds, TlsPolicies::maxSeconds);
    for (int i = 0; i < 1'000; ++i)
        policies.set(policy(u"host%1"_s.arg(i)), 0);
    QCOMPARE(policies.list().size(), TlsPolicies::maxPolicies);
    QVERIFY(policies.find(u"host999"_s, 0)); // the newest ones
    policies.set(policy(u"late"_s), 1'000'000);
    QCOMPARE(policies.list().size(), 1); // all others have ended
}

void tst_TlsPolicies::restoresOnlyUsablePolicies()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    TlsPolicies policies;
    policies.setList({{u"good"_s, 6697, 60, 60'000, "abc"},
                      {u"good"_s, 1, 60, 60'000, {}},
                      {u"ended"_s, 6697, 60, 5, {}},
                      {u"no port"_s, 0, 60, 60'000, {}},
                      {u"negative"_s, 6697, -60, 60'000, {}},
                      {u"forever"_s, 6697, 60, most, {}},
                      {u"huge"_s, 6697, most, 60'000, {}}},
                     10);
    QCOMPARE(policies.list(), (QList<TlsPolicy>{{u"good"_s, 6697, 60, 60'000, "abc"}}));
}

HEARTH_TEST(tst_TlsPolicies)
#include "tst_tlspolicies.moc"
