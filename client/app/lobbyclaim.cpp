// SPDX-License-Identifier: MIT
#include "client/app/lobbyclaim.h"

#include "client/model/conversationlist.h"
#include "client/networks/networks.h"

namespace client {

LobbyClaim::LobbyClaim(ConversationList &list, Networks &networks, HostController &host,
                       QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_networks(networks)
    , m_host(host)
{
    connect(&m_host, &HostController::stateChanged, this, &LobbyClaim::onHostState);
    connect(&m_host, &HostController::ownerTokenAnswered, this, &LobbyClaim::present);
    connect(&m_networks, &Networks::connected, this, &LobbyClaim::claim);
}

void LobbyClaim::onHostState(HostController::State state)
{
    m_waiting.clear();
    if (state != HostController::State::Running)
        return;
    // The client may have connected to the server before it knew that it is the hosted one.
    const QList<Network *> networks = m_list.networks();
    for (Network *network : networks) {
        if (m_networks.isConnected(network))
            claim(network);
    }
}

void LobbyClaim::claim(Network *network)
{
    const auto address = net::ServerAddress::parse(network->address());
    if (!address || !m_host.isRunning() || !m_host.isOwn(*address))
        return;
    m_waiting.append(network);
    if (m_waiting.size() == 1)
        m_host.requestOwnerToken();
}

void LobbyClaim::present(const QByteArray &token)
{
    if (m_waiting.isEmpty())
        return;
    const QPointer<Network> network = m_waiting.takeFirst();
    if (network && !token.isEmpty())
        m_networks.claimLobby(network, token);
    if (!m_waiting.isEmpty())
        m_host.requestOwnerToken();
}

} // namespace client
