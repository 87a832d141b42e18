// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace server {

class Hub;
struct ChannelExport;

// Answers of the control socket.

/// The part of the status that the hub does not know.
struct ServerStatus
{
    QStringList listening;
    QByteArray fingerprint; ///< SHA-256 in lower-case hex; empty without TLS.
    qint64 uptimeSeconds = 0;
};

QJsonObject statusReply(const ServerStatus &status, const Hub &hub);
QJsonObject peopleReply(const Hub &hub);
QJsonObject roomsReply(const Hub &hub);
/// The registered accounts, with the codes of those that wait for them.
QJsonObject accountsReply(const Hub &hub);
/// @p token: see newOwnerToken().
QJsonObject ownerReply(const QByteArray &token, const Hub &hub);

/// Part of a channel's messages.
QJsonObject exportReply(const ChannelExport &part);

/// A random token for the command OWNER, in hexadecimal.
QByteArray newOwnerToken();

} // namespace server
