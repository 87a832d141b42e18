// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace server {

class Hub;

// What the control socket answers.

/// The server at a moment.
struct ServerStatus
{
    QStringList listening;
    QByteArray fingerprint; ///< SHA-256 in lower-case hex; empty without TLS.
    qint64 uptimeSeconds = 0;
};

QJsonObject statusReply(const ServerStatus &status, const Hub &hub);
QJsonObject peopleReply(const Hub &hub);
QJsonObject roomsReply(const Hub &hub);
/// @p token: for OWNER.
QJsonObject ownerReply(const QByteArray &token, const Hub &hub);

/// Printable, and impossible to guess.
QByteArray newOwnerToken();

} // namespace server
