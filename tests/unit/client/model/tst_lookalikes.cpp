// SPDX-License-Identifier: MIT
#include "client/model/lookalikes.h"
#include "common/irc/confusables.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using client::Lookalikes;

/// Which display names can be taken for another user.
class tst_Lookalikes : public QObject
{
    Q_OBJECT

private slots:
    void comparesWithNicksAndNames();
    void ignoresTheOwnNick();
    void reportsWhoIsAffected();
    void agreesWithAComparisonOfAll_data();
    void agreesWithAComparisonOfAll();
    void reportsFewUsersOfACommonName();
};

void tst_Lookalikes::comparesWithNicksAndNames()
{
    Lookalikes users;
    users.setNick("tom", u"tom"_s);
    users.setDisplayName("ben", u"Тоm"_s); // the first two letters are Cyrillic
    QVERIFY(!users.isUnique("ben"));
    users.setNick("tom", {});
    QVERIFY(users.isUnique("ben"));
    users.setDisplayName("eva", u"t ö m"_s);
    QVERIFY(!users.isUnique("ben"));
    QVERIFY(!users.isUnique("eva"));
    users.setDisplayName("eva", u"Eva"_s);
    QVERIFY(users.isUnique("ben"));
    QVERIFY(users.isUnique("eva"));
}

void tst_Lookalikes::ignoresTheOwnNick()
{
    Lookalikes users;
    users.setDisplayName("tom", u"T o m"_s);
    users.setNick("tom", u"Tom"_s);
    QVERIFY(users.isUnique("tom"));
    users.setNick("tom", u"tom"_s);
    QVERIFY(users.isUnique("tom"));
    users.setDisplayName("tom", {});
    users.setDisplayName("ben", u"tom"_s);
    QVERIFY(!users.isUnique("ben"));
}

void tst_Lookalikes::reportsWhoIsAffected()
{
    Lookalikes users;
    users.setDisplayName("ben", u"Max"_s);
    QCOMPARE(users.takeChanged(), QSet<QByteArray>{"ben"});
    users.setNick("zoe", u"zoe"_s);
    QCOMPARE(users.takeChanged(), QSet<QByteArray>());
    users.setNick("max", u"max"_s);
    QCOMPARE(users.takeChanged(), QSet<QByteArray>{"ben"});
    users.setNick("max", u"MAX"_s);
    users.setNick("ben", u"ben"_s);
    QCOMPARE(users.takeChanged(), QSet<QByteArray>());
    users.setNick("max", {});
    QCOMPARE(users.takeChanged(), QSet<QByteArray>{"ben"});
}

void tst_Lookalikes::agreesWithAComparisonOfAll_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// After any changes in any order, the display names that are not unique are those with a skeleton
/// of another user, and each user for whom that has changed was reported.
void tst_Lookalikes::agreesWithAComparisonOfAll()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QByteArrayList keys{"a", "b", "c", "d", "e", "f"};
    const QStringList words{{},           u"anna"_s, u"Anna"_s,       u"аnna"_s,      u"ａｎｎａ"_s,
                            u"A n n a"_s, u"ánna"_s, u"an\u0337na"_s, u"lan"_s,       u"Ian"_s,
                            u"Lan"_s,     u"𝓁𝒶𝓃"_s,  u"bob"_s,        u"B\u200b0B"_s, u"ВОВ"_s,
                            u"\u3164"_s};
    Lookalikes users;
    QHash<QByteArray, QString> nicks;
    QHash<QByteArray, QString> names;
    const auto looksOf = [&](const QByteArray &key) {
        QSet<QByteArray> looks;
        for (const QString &name : {nicks.value(key), names.value(key)}) {
            for (const QByteArray &look :
                 name.isEmpty() ? QList<QByteArray>() : irc::nameSkeletons(name))
                looks.insert(look);
        }
        return looks;
    };
    const auto isUnique = [&](const QByteArray &key) {
        if (names.value(key).isEmpty())
            return true;
        const QList<QByteArray> own = irc::nameSkeletons(names.value(key));
        return std::ranges::none_of(keys, [&](const QByteArray &other) {
            return other != key
                   && looksOf(other).intersects(QSet<QByteArray>(own.cbegin(), own.cend()));
        });
    };
    QHash<QByteArray, bool> before;
    for (const QByteArray &key : keys)
        before.insert(key, true);
    for (int step = 0; step < 500; ++step) {
        const QByteArray &key = keys.at(random.bounded(keys.size()));
        const QString &word = words.at(random.bounded(words.size()));
        if (random.bounded(2) == 0) {
            nicks.insert(key, word);
            users.setNick(key, word);
        } else {
            names.insert(key, word);
            users.setDisplayName(key, word);
        }
        const QSet<QByteArray> changed = users.takeChanged();
        for (const QByteArray &one : keys) {
            QCOMPARE(users.isUnique(one), isUnique(one));
            if (std::exchange(before[one], isUnique(one)) != isUnique(one))
                QVERIFY(changed.contains(one));
        }
    }
}

void tst_Lookalikes::reportsFewUsersOfACommonName()
{
    Lookalikes users;
    for (int i = 0; i < 5'000; ++i) {
        users.setDisplayName("user" + QByteArray::number(i), u"Max"_s);
        QVERIFY(users.takeChanged().size() <= 2);
    }
    for (int i = 0; i < 4'999; ++i) {
        users.setDisplayName("user" + QByteArray::number(i), {});
        QVERIFY(users.takeChanged().size() <= 2);
    }
    QVERIFY(users.isUnique("user4999"));
}

HEARTH_TEST(tst_Lookalikes)
#include "tst_lookalikes.moc"
