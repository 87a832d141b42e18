// SPDX-License-Identifier: MIT
#include "client/ui/composer/completion.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::Completion;

static QList<client::CommandHint> commands()
{
    return {{QStringLiteral("/join"), QStringLiteral("ROOM [KEY]"), QStringLiteral("Joins.")},
            {QStringLiteral("/part"), {}, QStringLiteral("Leaves.")}};
}

class tst_Completion : public QObject
{
    Q_OBJECT

private slots:
    void completes_data();
    void completes();
    void findsNicksByDisplayName_data();
    void findsNicksByDisplayName();
    void cyclesBothWays();
    void startsBackwardsAtTheLastCandidate();
    void returnsNulloptWithoutACandidate();
    void describesCommands();
    void leavesSmileysAlone();
    void boundsTheCandidates();
    void findsTheCommandOfALine();
};

void tst_Completion::completes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");

    QTest::newRow("nick at the beginning") << QStringLiteral("an") << QStringLiteral("ana: ");
    QTest::newRow("nick elsewhere") << QStringLiteral("hi AN") << QStringLiteral("hi ana ");
    QTest::newRow("nick with @") << QStringLiteral("hi @to") << QStringLiteral("hi @tom ");
    QTest::newRow("room") << QStringLiteral("see #lo") << QStringLiteral("see #lobby ");
    QTest::newRow("command") << QStringLiteral("/jo") << QStringLiteral("/join ");
    QTest::newRow("emoji by its code") << QStringLiteral("hi :tad") << QStringLiteral("hi 🎉 ");
    QTest::newRow("emoji by its name") << QStringLiteral("hi :party_po") << QStringLiteral("hi 🎉 ");
    QTest::newRow("emoji by a keyword") << QStringLiteral("hi :woohoo") << QStringLiteral("hi 🎉 ");
    QTest::newRow("emoji at the beginning") << QStringLiteral(":tada") << QStringLiteral("🎉 ");
    QTest::newRow("room after a command")
        << QStringLiteral("/join #d") << QStringLiteral("/join #design ");
}

void tst_Completion::completes()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    Completion completion;
    completion.setNicks({QStringLiteral("ana"), QStringLiteral("tom")});
    completion.setRooms({QStringLiteral("#lobby"), QStringLiteral("#design")});
    completion.setCommands(commands());
    const auto completed = completion.complete(text, int(text.size()), 1);
    QVERIFY(completed);
    QCOMPARE(completed->text, result);
    QCOMPARE(completed->cursor, int(result.size()));
}

void tst_Completion::findsNicksByDisplayName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");

    QTest::newRow("nick") << QStringLiteral("hi to") << QStringLiteral("hi tom ");
    QTest::newRow("first word") << QStringLiteral("hi @th") << QStringLiteral("hi @tom ");
    QTest::newRow("second word") << QStringLiteral("SMI") << QStringLiteral("tom: ");
    QTest::newRow("inside a word") << QStringLiteral("hi mith") << QString();
}

void tst_Completion::findsNicksByDisplayName()
{
    QFETCH(const QString, text);
    Completion completion;
    completion.setNicks({QStringLiteral("ana"), QStringLiteral("tom")});
    completion.setDisplayNames({{QStringLiteral("tom"), QStringLiteral("Thomas Smith")}});
    const auto completed = completion.complete(text, int(text.size()), 1);
    QTEST(completed ? completed->text : QString(), "result");
}

void tst_Completion::cyclesBothWays()
{
    Completion completion;
    completion.setNicks({QStringLiteral("ana"), QStringLiteral("anton"), QStringLiteral("tom")});
    const QString text = QStringLiteral("hi a there");
    auto result = completion.complete(text, 4, 1);
    QCOMPARE(result->text, QStringLiteral("hi ana there"));
    QCOMPARE(result->cursor, 6);
    result = completion.complete(result->text, result->cursor, 1);
    QCOMPARE(result->text, QStringLiteral("hi anton there"));
    result = completion.complete(result->text, result->cursor, 1);
    QCOMPARE(result->text, QStringLiteral("hi ana there"));
    result = completion.complete(result->text, result->cursor, -1);
    QCOMPARE(result->text, QStringLiteral("hi anton there"));
}

void tst_Completion::startsBackwardsAtTheLastCandidate()
{
    Completion completion;
    completion.setNicks({QStringLiteral("ana"), QStringLiteral("anja"), QStringLiteral("anton")});
    auto result = completion.complete(QStringLiteral("hi a"), 4, -1);
    QCOMPARE(result->text, QStringLiteral("hi anton "));
    result = completion.complete(result->text, result->cursor, -1);
    QCOMPARE(result->text, QStringLiteral("hi anja "));
}

void tst_Completion::returnsNulloptWithoutACandidate()
{
    Completion completion;
    completion.setNicks({QStringLiteral("ana")});
    QVERIFY(!completion.complete(QString(), 0, 1));
    QVERIFY(!completion.complete(QStringLiteral("hi "), 3, 1));
    QVERIFY(!completion.complete(QStringLiteral("xyz"), 3, 1));
    completion.setCommands(commands());
    QVERIFY(!completion.complete(QStringLiteral("hi /jo"), 6, 1)); // Commands begin a line.
}

void tst_Completion::describesCommands()
{
    Completion completion;
    completion.setCommands(commands());
    QCOMPARE(completion.begin(QStringLiteral("/J"), 2), Completion::Kind::Command);
    const QList<Completion::Candidate> expected = {
        {QStringLiteral("/join"), QStringLiteral("ROOM [KEY]"), QStringLiteral("Joins.")}};
    QCOMPARE(completion.candidates(), expected);
    QCOMPARE(completion.stem(), QStringLiteral("/J"));
    QCOMPARE(completion.current(), -1);
    QCOMPARE(completion.insert(0).text, QStringLiteral("/join "));
    QCOMPARE(completion.current(), 0);
}

void tst_Completion::leavesSmileysAlone()
{
    Completion completion;
    QCOMPARE(completion.begin(QStringLiteral(":D"), 2), Completion::Kind::None);
    QCOMPARE(completion.begin(QStringLiteral("10:30"), 5), Completion::Kind::None);
}

void tst_Completion::boundsTheCandidates()
{
    QStringList nicks;
    for (int i = 0; i < 1000; ++i)
        nicks.append(QStringLiteral("ana%1").arg(i));
    Completion completion;
    completion.setNicks(nicks);
    QCOMPARE(completion.begin(QStringLiteral("an"), 2), Completion::Kind::Nick);
    QCOMPARE(completion.candidates().size(), Completion::maxCandidates);
}

void tst_Completion::findsTheCommandOfALine()
{
    Completion completion;
    completion.setCommands(commands());
    QCOMPARE(completion.commandIn(QStringLiteral("/JOIN #lo")).value().name,
             QStringLiteral("/join"));
    QVERIFY(!completion.commandIn(QStringLiteral("/join")));
    QVERIFY(!completion.commandIn(QStringLiteral("/jo #lo")));
    QVERIFY(!completion.commandIn(QStringLiteral("say /join x")));
}

HEARTH_TEST(tst_Completion)
#include "tst_completion.moc"
