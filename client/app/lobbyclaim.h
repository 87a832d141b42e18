// SPDX-License-Identifier: MIT
#pragma once

#include "client/host/hostcontroller.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace client {

class ConversationList;
class Network;
class Networks;

/// Makes the user the owner of the lobby on the hosted server: each new connection to that server
/// presents a token from its control socket. Without a token the user is an ordinary member.
class LobbyClaim : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    LobbyClaim(ConversationList &list, Networks &networks, HostController &host,
               QObject *parent = nullptr);

private:
    void onHostState(HostController::State state);
    /// Requests a token if @p network is on the hosted server.
    void claim(Network *network);
    void present(const QByteArray &token);

    ConversationList &m_list;
    Networks &m_networks;
    HostController &m_host;
    QList<QPointer<Network>> m_waiting; ///< For a token each; the first one's is requested.
};

} // namespace client
