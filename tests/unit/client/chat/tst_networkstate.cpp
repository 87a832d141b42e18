// SPDX-License-Identifier: MIT
#include "client/chat/networkstate.h"
#include "tests/support/testprogram.h"

#include <QTest>

using client::NetworkState;

using namespace Qt::StringLiterals;

class tst_NetworkState : public QObject
{
    Q_OBJECT

private slots:
    void describesTheStateBriefly_data();
    void describesTheStateBriefly();
    void explainsTheReasonAndTheNextStep_data();
    void explainsTheReasonAndTheNextStep();
    void describesAProblem_data();
    void describesAProblem();
};

void tst_NetworkState::describesTheStateBriefly_data()
{
    QTest::addColumn<NetworkState>("state");
    QTest::addColumn<QString>("text");
    using Phase = NetworkState::Phase;
    QTest::newRow("offline") << NetworkState{} << u"offline"_s;
    QTest::newRow("connecting") << NetworkState{.phase = Phase::Connecting} << u"connecting"_s;
    QTest::newRow("lag not measured yet") << NetworkState{.phase = Phase::Online} << u""_s;
    QTest::newRow("lag") << NetworkState{.phase = Phase::Online, .lagMs = 3} << u"3 ms"_s;
    QTest::newRow("answer overdue")
        << NetworkState{.phase = Phase::Online, .lagMs = 3, .slow = true} << u"no answer"_s;
    QTest::newRow("waiting") << NetworkState{.phase = Phase::Waiting, .retryInSeconds = 8}
                             << u"retry in 8 s"_s;
}

void tst_NetworkState::describesTheStateBriefly()
{
    QFETCH(NetworkState, state);
    QFETCH(QString, text);
    QCOMPARE(shortText(state), text);
}

void tst_NetworkState::explainsTheReasonAndTheNextStep_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("a sentence") << u"The server closed the connection."_s;
    QTest::newRow("without its full stop") << u"The server closed the connection"_s;
}

void tst_NetworkState::explainsTheReasonAndTheNextStep()
{
    QFETCH(QString, reason);
    const NetworkState state{
        .phase = NetworkState::Phase::Waiting, .retryInSeconds = 8, .reason = reason};
    QCOMPARE(longText(state), QStringLiteral("The server closed the connection. Not connected. "
                                             "Trying again in 8 s."));
}

void tst_NetworkState::describesAProblem_data()
{
    QTest::addColumn<NetworkState>("state");
    QTest::addColumn<QString>("text");
    using Phase = NetworkState::Phase;
    QTest::newRow("offline") << NetworkState{} << u"Not connected."_s;
    QTest::newRow("offline for a reason")
        << NetworkState{.reason = u"The server is full"_s} << u"The server is full."_s;
    QTest::newRow("connecting") << NetworkState{.phase = Phase::Connecting} << u"Connecting…"_s;
    QTest::newRow("no problem") << NetworkState{.phase = Phase::Online, .reason = u"Old."_s}
                                << u""_s;
    QTest::newRow("answer overdue") << NetworkState{.phase = Phase::Online, .slow = true}
                                    << u"The server has not answered for a while."_s;
    QTest::newRow("waiting") << NetworkState{.phase = Phase::Waiting, .retryInSeconds = 8}
                             << u"Not connected. Reconnecting in 8 s."_s;
    QTest::newRow("waiting for a reason")
        << NetworkState{.phase = Phase::Waiting, .retryInSeconds = 8, .reason = u"It broke."_s}
        << u"It broke. Reconnecting in 8 s."_s;
}

void tst_NetworkState::describesAProblem()
{
    QFETCH(NetworkState, state);
    QFETCH(QString, text);
    QCOMPARE(problemText(state), text);
}

HEARTH_TEST(tst_NetworkState)
#include "tst_networkstate.moc"
