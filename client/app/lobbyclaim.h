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

/// Makes the user owner of the lobby on the server that this window runs: each new link to that
/// server presents a token from its control socket. Without one chat goes on as for anybody else.
class LobbyClaim : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    LobbyClaim(ConversationList &list, Networks &networks, HostController &host,
               QObject *parent = nullptr);

private:
    void onHostState(HostController::State state);
    /// Asks for a token when @p network is on this window's own server.
    void claim(Network *network);
    void present(const QByteArray &token);

    ConversationList &m_list;
    Networks &m_networks;
    HostController &m_host;
    QList<QPointer<Network>> m_waiting; ///< Each wants a token of its own; the first is asked for.
};

} // namespace client
