// SPDX-License-Identifier: MIT
#include "client/model/membermodel.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using client::Member;
using client::MemberModel;

using namespace Qt::StringLiterals;

class tst_MemberModel : public QObject
{
    Q_OBJECT

private slots:
    void sortsBySectionAndName();
    void keepsAwayMembersInTheirSection();
    void groupsByRank_data();
    void groupsByRank();
    void movesMembersWhoseRankChanges();
    void marksRowsThatBeginASection();
    void insertsAThousandNamesInOneReset();
    void knowsWhetherMoreMembersFollow();
    void appliesManyChangesInOneReset();
    void appliesFewChangesRowByRow();
    void staysSortedThroughAnyChanges();
    void marksThisUser();
    void findsNicksInText_data();
    void findsNicksInText();
};

namespace {

Member member(const QString &nick, int rank = 0, bool away = false)
{
    Member made;
    made.key = nick.toLower().toUtf8();
    made.nick = nick;
    made.rank = rank;
    made.isOperator = rank >= 3;
    if (rank > 0)
        made.prefix = u"+%@&~"_s.at(rank - 1);
    made.away = away;
    return made;
}

} // namespace

void tst_MemberModel::sortsBySectionAndName()
{
    MemberModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({member(u"tom"_s), member(u"Ana"_s), member(u"jonas"_s, 0, true),
                 member(u"zoe"_s, 1), member(u"sam"_s, 3), member(u"boss"_s, 5, true)});
    QCOMPARE(model.nicks(),
             (QStringList{u"boss"_s, u"sam"_s, u"zoe"_s, u"Ana"_s, u"jonas"_s, u"tom"_s}));
    QCOMPARE(model.rowOf("tom"), 5);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"sam, Operators"_s);
    QCOMPARE(model.rowOf("nobody"), -1);
}

void tst_MemberModel::keepsAwayMembersInTheirSection()
{
    MemberModel model;
    model.reset({member(u"ana"_s), member(u"tom"_s)});
    QSignalSpy changed(&model, &MemberModel::dataChanged);
    QSignalSpy removed(&model, &MemberModel::rowsRemoved);
    model.apply({}, {member(u"ana"_s, 0, true)});
    QCOMPARE(model.nicks(), (QStringList{u"ana"_s, u"tom"_s}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(removed.size(), 0);
    QVERIFY(model.index(0).data(MemberModel::AwayRole).toBool());
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"ana, Members, away"_s);
}

void tst_MemberModel::groupsByRank_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("isOperator");
    QTest::addColumn<QString>("caption");

    QTest::newRow("owner") << u"~"_s << true << u"Owners"_s;
    QTest::newRow("administrator") << u"&"_s << true << u"Administrators"_s;
    QTest::newRow("operator") << u"@"_s << true << u"Operators"_s;
    QTest::newRow("unknown high rank") << u"!"_s << true << u"Operators"_s;
    QTest::newRow("half-operator") << u"%"_s << false << u"Half-operators"_s;
    QTest::newRow("unknown low rank") << u"-"_s << false << u"Half-operators"_s;
    QTest::newRow("voice") << u"+"_s << false << u"With voice"_s;
    QTest::newRow("no rank") << QString() << false << u"Members"_s;
}

void tst_MemberModel::groupsByRank()
{
    QFETCH(const QString, prefix);
    QFETCH(const bool, isOperator);
    Member ana = member(u"ana"_s);
    ana.prefix = prefix;
    ana.rank = prefix.isEmpty() ? 0 : 1;
    ana.isOperator = isOperator;
    MemberModel model;
    model.reset({ana});
    QTEST(model.index(0).data(MemberModel::SectionCaptionRole).toString(), "caption");
}

void tst_MemberModel::movesMembersWhoseRankChanges()
{
    MemberModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reset({member(u"ana"_s), member(u"tom"_s)});
    model.apply({}, {member(u"tom"_s, 1)});
    QCOMPARE(model.nicks(), (QStringList{u"tom"_s, u"ana"_s}));
    QCOMPARE(model.countIn(MemberModel::Section::Voiced), 1);
    QVERIFY(model.index(1).data(MemberModel::FirstOfSectionRole).toBool());
    model.apply({}, {member(u"tom"_s)});
    QCOMPARE(model.nicks(), (QStringList{u"ana"_s, u"tom"_s}));
    QCOMPARE(model.countIn(MemberModel::Section::Voiced), 0);
}

void tst_MemberModel::marksRowsThatBeginASection()
{
    MemberModel model;
    model.reset({member(u"b"_s), member(u"c"_s)});
    QSignalSpy changed(&model, &MemberModel::dataChanged);
    model.apply({}, {member(u"a"_s)});
    const auto first = [&](int row) {
        return model.index(row).data(MemberModel::FirstOfSectionRole).toBool();
    };
    QVERIFY(first(0));
    QVERIFY(!first(1));
    QCOMPARE(model.index(0).data(MemberModel::SectionCountRole).toInt(), 3);
    QCOMPARE(changed.size(), 1); // the row that was the first is drawn again
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
}

void tst_MemberModel::insertsAThousandNamesInOneReset()
{
    MemberModel model;
    QSignalSpy resets(&model, &MemberModel::modelReset);
    QSignalSpy inserts(&model, &MemberModel::rowsInserted);
    QList<Member> members;
    for (int i = 0; i < 1000; ++i)
        members.append(member(u"nick%1"_s.arg(i)));
    members.append(member(u"nick7"_s));
    model.reset(members);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(inserts.size(), 0);
    QCOMPARE(model.rowCount(), 1000);
}

void tst_MemberModel::knowsWhetherMoreMembersFollow()
{
    MemberModel model;
    QSignalSpy resets(&model, &MemberModel::modelReset);
    QVERIFY(model.isComplete());
    model.reset({}, false);
    QVERIFY(!model.isComplete());
    QCOMPARE(resets.size(), 1); // views show that
    QList<Member> members;
    for (int i = 0; i < 50; ++i)
        members.append(member(u"nick%1"_s.arg(i)));
    model.apply({}, members);
    QVERIFY(!model.isComplete());
    model.reset(members);
    QVERIFY(model.isComplete());
    model.reset({}, false);
    model.clear();
    QVERIFY(model.isComplete());
}

void tst_MemberModel::appliesManyChangesInOneReset()
{
    MemberModel model;
    model.reset({member(u"ana"_s), member(u"tom"_s)});
    QSignalSpy resets(&model, &MemberModel::modelReset);
    QList<Member> members;
    for (int i = 0; i < 50; ++i)
        members.append(member(u"nick%1"_s.arg(i)));
    model.apply({"tom"}, members);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), 51);
    model.apply({}, members);
    QCOMPARE(resets.size(), 1); // nothing is new
}

void tst_MemberModel::appliesFewChangesRowByRow()
{
    MemberModel model;
    model.reset({member(u"ana"_s), member(u"tom"_s)});
    QSignalSpy resets(&model, &MemberModel::modelReset);
    QSignalSpy inserts(&model, &MemberModel::rowsInserted);
    QSignalSpy removes(&model, &MemberModel::rowsRemoved);
    model.apply({"tom", "nobody"}, {member(u"bob"_s), member(u"ana"_s)});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(removes.size(), 1);
    QCOMPARE(model.nicks(), (QStringList{u"ana"_s, u"bob"_s}));
}

void tst_MemberModel::staysSortedThroughAnyChanges()
{
    MemberModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    quint32 state = 1;
    const auto random = [&state](quint32 below) {
        state = state * 1664525u + 1013904223u;
        return (state >> 16) % below;
    };
    for (int step = 0; step < 500; ++step) {
        const QString nick = u"n%1"_s.arg(random(20));
        if (random(3) == 0)
            model.apply({nick.toUtf8()}, {});
        else
            model.apply({}, {member(nick, int(random(6)), random(2) == 0)});
        MemberModel fresh;
        QList<Member> members;
        for (int row = 0; row < model.rowCount(); ++row) {
            members.append(model.at(row));
            QCOMPARE(model.rowOf(model.at(row).key), row);
        }
        fresh.reset(members);
        QCOMPARE(model.nicks(), fresh.nicks());
        for (std::size_t section = 0; section < MemberModel::sectionCount; ++section)
            QCOMPARE(model.countIn(MemberModel::Section(section)),
                     fresh.countIn(MemberModel::Section(section)));
    }
}

void tst_MemberModel::marksThisUser()
{
    MemberModel model;
    Member ana;
    ana.key = "ana";
    ana.nick = u"ana"_s;
    ana.own = true;
    ana.isOperator = true;
    ana.away = true;
    ana.account = u"Ana Maria"_s;
    ana.userHost = u"ana@host"_s;
    model.reset({ana});
    const QModelIndex row = model.index(0);
    QVERIFY(row.data(MemberModel::OwnRole).toBool());
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(), u"ana (you), Operators, away"_s);
    QCOMPARE(row.data(Qt::ToolTipRole).toString(), u"ana@host\nLogged in as Ana Maria"_s);
}

void tst_MemberModel::findsNicksInText_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("row");

    QTest::newRow("as it is written") << u"Ana[x]"_s << 0;
    QTest::newRow("other case") << u"ANA[X]"_s << 0;
    QTest::newRow("only a part") << u"Ana"_s << -1;
    QTest::newRow("folded, but shown otherwise") << u"ana{x}"_s << -1;
    QTest::newRow("not ASCII") << u"Jürgen"_s << 1;
    QTest::newRow("empty") << QString() << -1;
}

void tst_MemberModel::findsNicksInText()
{
    QFETCH(const QString, word);
    Member ana = member(u"Ana[x]"_s);
    ana.key = "ana{x}"; // CASEMAPPING=rfc1459
    MemberModel model;
    Member other = member(u"Jürgen"_s);
    other.key = u"Jürgen"_s.toUtf8().toLower();
    model.reset({ana, other});
    QTEST(model.rowOfWord(word), "row");
}

HEARTH_TEST(tst_MemberModel)
#include "tst_membermodel.moc"
