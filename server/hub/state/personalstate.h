// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/clientid.h"
#include "server/turn/fields.h"

#include <QByteArray>

#include <map>

namespace server {

class User;

/// The metadata of a user or a channel: values by key.
/// https://ircv3.net/specs/extensions/metadata
using Metadata = std::map<QByteArray, QByteArray>;

/// State that all users of one account share. A user without an account has their own, which ends
/// with the user.
struct PersonalState
{
    QByteArray account; ///< The account name as it is written; empty: not logged in.
    Metadata metadata;
    /// Up to when each conversation was read, by folded name: UTC in milliseconds since 1970.
    /// https://ircv3.net/specs/extensions/read-marker
    std::map<QByteArray, qint64> readMarkers;
    std::map<UserId, User *> users; ///< The users who share it; maintained by Registry.
};

auto fieldsOf(MaybeConst<PersonalState> auto &value)
{
    auto &[account, metadata, readMarkers, users] = value;
    Q_UNUSED(users); // Registry adds them.
    return std::tie(account, metadata, readMarkers);
}

} // namespace server
