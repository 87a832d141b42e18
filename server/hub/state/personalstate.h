// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/clientid.h"

#include <QByteArray>

#include <map>

namespace server {

class User;

/// Metadata of a person or a channel: values by key.
/// https://ircv3.net/specs/extensions/metadata
using Metadata = std::map<QByteArray, QByteArray>;

/// What belongs to a person and not to one connection. Everybody who is logged in to an account
/// shares one; who is not has one of their own, which ends with the connection.
struct PersonalState
{
    QByteArray account; ///< As it is written; empty: of somebody who is not logged in.
    Metadata metadata;
    /// How far each conversation was read, by folded name: UTC in milliseconds since 1970.
    /// https://ircv3.net/specs/extensions/read-marker
    std::map<QByteArray, qint64> readMarkers;
    std::map<ClientId, User *> users; ///< Whose it is. Kept by the Registry.
};

} // namespace server
