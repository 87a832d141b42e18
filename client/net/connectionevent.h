// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/networkstate.h"
#include "common/irc/message.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace client {

/// The phase, the lag or another part of the state changed.
struct StateChanged
{
    NetworkState state;
};

/// A TCP connection is open, with TLS if that is in use; registration may begin.
struct Connected
{
    qint64 connectionId = 0; ///< Grows with each TCP connection to the same server.
};

/// All messages of one read, in order.
struct MessagesReceived
{
    qint64 connectionId = 0;
    QList<irc::Message> messages;
};

struct Disconnected
{
    qint64 connectionId = 0;
    /// How many of the lines passed to Connection::send(), from the first on, may have been sent.
    qint64 linesMaybeSent = 0;
};

/// A certificate was trusted on first use; it is the server's pin from now on.
struct CertificatePinned
{
    QByteArray fingerprint; ///< SHA-256 in lower-case hex.
};

/// No further attempt follows unless the user requests one.
struct GaveUp
{
    QString reason; ///< A sentence for the user.
};

/// An event of a Connection: a value that crosses threads.
using ConnectionEvent = std::variant<StateChanged, Connected, MessagesReceived, Disconnected,
                                     CertificatePinned, GaveUp>;

} // namespace client
