// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/member.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace client {

/// One room as the session knows it, with what has changed since the last batch of events.
struct Channel
{
    QByteArray name; ///< As on the wire.
    QByteArray key;  ///< Channel key (+k) that the person gave; secret.
    QString topic;
    bool topicKnown = false; ///< The server has told it since this user joined.
    QHash<QByteArray, Member> members;
    QHash<QByteArray, Member> names; ///< RPL_NAMREPLY so far; empty: no list is under way.
    QSet<QByteArray> changed;        ///< Keys of members.
    QSet<QByteArray> removed;
    bool reset = false; ///< The whole list is new.
    bool joined = false;
    bool rejoin = false;        ///< To be joined again after a lost link.
    bool joinRequested = false; ///< The person asked for it and the server has not answered yet.
    bool awayKnown = false;     ///< WHO was asked since joining.

    QString shown() const;
};

} // namespace client
