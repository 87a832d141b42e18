// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/personalstate.h"
#include "server/turn/clientid.h"
#include "server/turn/fields.h"

#include <QByteArray>

#include <optional>
#include <set>
#include <tuple>

// Metadata that is sent to clients without a request.
// https://ircv3.net/specs/extensions/metadata

namespace server {

class Channel;
class CommandContext;
class User;
class UserContext;

/// The target of METADATA SYNC that means all channels and users about which the client gets
/// notifications.
inline constexpr char allTargets[] = "*ALL";

/// The position at which a synchronization resumes.
struct SyncPosition
{
    QByteArray target = {}; ///< Folded; a channel or a nick.
    UserId next = 0;        ///< The member of the channel; 0: the channel itself.
};

auto fieldsOf(MaybeConst<SyncPosition> auto &value)
{
    auto &[target, next] = value;
    return std::tie(target, next);
}

/// Sends the user their own metadata as a batch, during registration.
void sendOwnMetadata(CommandContext &context);

/// Sends the keys of @p subject that are suitable for WHOIS, to clients with the capability.
void sendWhoisMetadata(CommandContext &context, const User &subject);

/// Sends the values of @p keys for @p channel and its members as a batch. Above the limit, or at
/// the end of a long answer, sends only RPL_METADATASYNCLATER.
void syncChannel(CommandContext &context, const Channel &channel, const std::set<QByteArray> &keys);

/// Sends one part of the same as a batch, even if it is empty: the channel itself when @p from is
/// 0, and members starting at user @p from. Returns the user to resume at, or 0 at the end.
UserId syncChannelPart(CommandContext &context, const Channel &channel,
                       const std::set<QByteArray> &keys, UserId from);

/// Sends one part of the values of @p keys for allTargets as a batch, starting at @p from. Returns
/// the position to resume at, or nullopt at the end.
std::optional<SyncPosition> syncAllPart(CommandContext &context, const std::set<QByteArray> &keys,
                                        const SyncPosition &from);

/// Sends the values of @p keys for @p subject as a batch.
void syncPerson(CommandContext &context, const User &subject, const std::set<QByteArray> &keys);

/// Sends the values of @p keys for @p subject, whom the user monitors, as a batch. Sends nothing
/// when the client does not support metadata.
void syncMonitored(CommandContext &context, const User &subject, const std::set<QByteArray> &keys);

/// Sends the metadata of the user, who has joined @p channel, to the subscribers there.
void announceArrival(UserContext &context, const Channel &channel);
/// Sends the metadata of @p channel and its members to a client whose user has joined it.
void syncJoined(CommandContext &context, const Channel &channel);

/// Sends a key of @p changed that the user has changed to all other subscribers who see that user.
void announcePersonalMetadata(CommandContext &context, const User &changed, const QByteArray &key,
                              const QByteArray &value);
/// Sends the metadata that changed, from @p before, because the user logged in or out. All
/// subscribers who see the nick get it, including the user.
void announceOtherPersonalMetadata(UserContext &context, const Metadata &before);
/// Sends @p key, which the user has merged into the account, to subscribers who see its other
/// nicks.
void announceMergedMetadata(UserContext &context, const QByteArray &key);
/// Sends a key of @p channel that the user has changed to all other subscribers there.
void announceChannelMetadata(CommandContext &context, const Channel &channel, const QByteArray &key,
                             const QByteArray &value);

} // namespace server
