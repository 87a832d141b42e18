// SPDX-License-Identifier: MIT
#include "client/networks/networks.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;
using test::ScriptedServer;

/// The network of a hosted server that has ended or cannot be watched.
class tst_OwnServerProblem : public QObject
{
    Q_OBJECT

private slots:
    void keepsAConnectionThatWorks();
    void keepsTryingUntilTheNextConnection();
    void endsWhenTheUserDisconnects();
    void leavesAnotherRequirement();

private:
    using Phase = NetworkState::Phase;

    static Network *connectTo(Networks &networks, const ScriptedServer &server);
};

Network *tst_OwnServerProblem::connectTo(Networks &networks, const ScriptedServer &server)
{
    const auto address =
        net::ServerAddress::parse(u"irc://127.0.0.1:%1"_s.arg(server.port())).value();
    return networks.connectTo(address, u"ana"_s);
}

void tst_OwnServerProblem::keepsAConnectionThatWorks()
{
    ScriptedServer server;
    ConversationList list;
    Networks networks(list);
    Network *network = connectTo(networks, server);
    QTRY_COMPARE(network->state().phase, Phase::Online);
    networks.setOwnServerProblem(network, u"It ended."_s);
    QCOMPARE(network->state().phase, Phase::Online);
    QCOMPARE(network->state().requirement, Requirement::None);
    QVERIFY(networks.isConnected(network));
    QVERIFY(!server.lines().contains("QUIT :Hearth"));
}

void tst_OwnServerProblem::keepsTryingUntilTheNextConnection()
{
    ScriptedServer server;
    ConversationList list;
    Networks networks(list);
    Network *network = connectTo(networks, server);
    QTRY_COMPARE(network->state().phase, Phase::Online);
    networks.setOwnServerProblem(network, u"It ended."_s);
    server.hangUp();
    QTRY_COMPARE(network->state().phase, Phase::Waiting);
    QCOMPARE(network->state().requirement, Requirement::OwnServer);
    QCOMPARE(network->state().reason, u"It ended."_s);
    networks.reconnectNow(network);
    QTRY_COMPARE(network->state().phase, Phase::Online);
    QCOMPARE(network->state().requirement, Requirement::None);
    server.hangUp();
    QTRY_COMPARE(network->state().phase, Phase::Waiting);
    QCOMPARE(network->state().requirement, Requirement::None);
}

void tst_OwnServerProblem::endsWhenTheUserDisconnects()
{
    ScriptedServer server;
    ConversationList list;
    Networks networks(list);
    Network *network = connectTo(networks, server);
    QTRY_COMPARE(network->state().phase, Phase::Online);
    networks.setOwnServerProblem(network, u"It ended."_s);
    networks.disconnectFrom(network);
    QCOMPARE(network->state(), NetworkState());
}

void tst_OwnServerProblem::leavesAnotherRequirement()
{
    ScriptedServer server;
    ConversationList list;
    Networks networks(list);
    Network *network = connectTo(networks, server);
    NetworkState state;
    state.requirement = Requirement::Login;
    state.reason = u"Log in."_s;
    networks.setOffline(network, state);
    networks.setOwnServerProblem(network, u"It ended."_s);
    QCOMPARE(network->state(), state);
}

HEARTH_LOOP_TEST(tst_OwnServerProblem)
#include "tst_ownserverproblem.moc"
