// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/member.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace client {

/// A channel in the session, with its changes since the last batch of events.
struct Channel
{
    QByteArray name; ///< As on the wire.
    QByteArray key;  ///< Channel key (+k) that the user typed; secret.
    QString topic;
    bool topicKnown = false; ///< The server has sent it since this user joined.
    QHash<QByteArray, Member> members;
    QHash<QByteArray, Member> names; ///< RPL_NAMREPLY so far; empty if no list is in progress.
    QSet<QByteArray> changed;        ///< Keys of members.
    QSet<QByteArray> removed;        ///< Keys of members.
    bool reset = false;              ///< The whole list is new.
    bool joined = false;
    bool rejoin = false;        ///< Joined again after a reconnect.
    bool joinRequested = false; ///< The user asked for it; the server has not answered yet.
    bool awayKnown = false;     ///< WHO was sent since joining.
    bool membersKnown = false;  ///< `members` has all of them.
    bool namesPending = false;  ///< The server is going to send the members.

    /// The name as shown.
    QString shown() const;
};

} // namespace client
