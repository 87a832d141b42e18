// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace client {

class SessionState;

/// The users that the server watches for this session, which need not share a channel with it. If
/// another user had the preferred nick at registration, the server watches that nick too.
/// IRCv3 monitor: https://ircv3.net/specs/extensions/monitor
struct Monitor
{
    /// More are not watched, whatever the server allows.
    static constexpr int maxTargets = 200;

    QList<QByteArray> wanted;           ///< Nicks; the most important ones first.
    QHash<QByteArray, QByteArray> sent; ///< Nicks that the server watches, by their folded names.
    int limit = maxTargets;             ///< That the server has shown to have.
};

/// Watches @p nicks, the first ones if the server does not allow as many. event::Presence follows
/// for each, and whenever it changes. Does nothing on servers without MONITOR.
void setMonitored(SessionState &session, const QList<QByteArray> &nicks);
/// Watches the nicks of Monitor::wanted as far as possible. Call this when the rules have changed.
void updateMonitor(SessionState &session);
/// The connection is lost, or there is another one: the server watches no nicks.
void resetMonitor(SessionState &session);
/// Whether the server can watch @p nick for this user. False for this user, for services and for
/// modules of a bouncer.
bool isPerson(const SessionState &session, const QByteArray &nick);

} // namespace client
