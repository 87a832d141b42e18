// SPDX-License-Identifier: MIT
#include "server/commands/allcommands.h"
#include "server/hub/continuation.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::CommandContext;
using server::Continuation;
using server::ContinuationTable;
using server::QueryAnswered;

class tst_Continuation : public QObject
{
    Q_OBJECT

private slots:
    void namesTheFunctionAndEncodesItsState();
    void acceptsOnlyTheStateOfTheFunction_data();
    void acceptsOnlyTheStateOfTheFunction();
    void findsNoUnknownFunction();
    void namesOfTheServerStay();
};

namespace {

void answered(CommandContext &, const QueryAnswered &, const QByteArray &, const qint64 &) {}
void resumed(CommandContext &, const QByteArray &) {}

ContinuationTable table()
{
    return ContinuationTable({{"answered", answered}, {"resumed", resumed}});
}

QByteArray stateOf(const QByteArray &text, qint64 number)
{
    return table().make(answered, text, number).state;
}

} // namespace

void tst_Continuation::namesTheFunctionAndEncodesItsState()
{
    const Continuation made = table().make(resumed, QByteArray("text"));
    QCOMPARE(made.function, QByteArray("resumed"));
    QCOMPARE(made.state, QByteArray("\0\0\0\4text", 8));
    QVERIFY(table().find("resumed")->accepts(made.state));
}

void tst_Continuation::acceptsOnlyTheStateOfTheFunction_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<bool>("isAccepted");

    const QByteArray state = stateOf("text", 5);
    QTest::newRow("its own") << state << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("too short") << state.chopped(1) << false;
    QTest::newRow("too long") << state + '\0' << false;
    QTest::newRow("of another function")
        << table().make(resumed, QByteArray("text")).state << false;
}

void tst_Continuation::acceptsOnlyTheStateOfTheFunction()
{
    QFETCH(QByteArray, state);
    QFETCH(bool, isAccepted);

    QCOMPARE(table().find("answered")->accepts(state), isAccepted);
}

void tst_Continuation::findsNoUnknownFunction()
{
    QVERIFY(!table().find("unknown"));
    QVERIFY(!table().find({}));
}

/// A saved hub holds these names, so they may be added to but not changed.
void tst_Continuation::namesOfTheServerStay()
{
    const server::CommandTable commands = server::allCommands();
    const QByteArrayList names = {"account.load",
                                  "account.login",
                                  "account.password",
                                  "authenticate",
                                  "history.read",
                                  "history.replay",
                                  "history.rest",
                                  "history.ask-rest",
                                  "list",
                                  "history.targets",
                                  "history.send-targets",
                                  "metadata.sync",
                                  "names",
                                  "oper",
                                  "password",
                                  "redact",
                                  "register",
                                  "rehash",
                                  "search",
                                  "stats.bans",
                                  "uban.list",
                                  "who",
                                  "whois"};
    for (const QByteArray &name : names)
        QVERIFY2(commands.continuations().find(name), name.constData());
}

HEARTH_TEST(tst_Continuation)
#include "tst_continuation.moc"
