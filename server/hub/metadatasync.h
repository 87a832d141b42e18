// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/state/personalstate.h"
#include "server/turn/clientid.h"

#include <QByteArray>

#include <set>

// What clients are told of metadata without asking.
// https://ircv3.net/specs/extensions/metadata

namespace server {

class Channel;
class CommandContext;
class User;

/// Says all metadata of the user to the user, as a batch: part of the greeting.
void sayOwnMetadata(CommandContext &context);

/// Says those keys of @p person that people can read at a glance: part of WHOIS, for clients
/// with the capability.
void sayWhoisMetadata(CommandContext &context, const User &person);

/// Says what is set of @p keys for @p channel and for everybody in it, as a batch; nothing when
/// nothing is set. With more than the limit, or at the end of a long answer, only
/// RPL_METADATASYNCLATER.
void syncChannel(CommandContext &context, const Channel &channel, const std::set<QByteArray> &keys);

/// Says a part of it, as a batch also when nothing is set: of the channel when @p from is 0, and
/// of people from the client @p from on. Returns the client to go on with, or 0 at the end.
ClientId syncChannelPart(CommandContext &context, const Channel &channel,
                         const std::set<QByteArray> &keys, ClientId from);

/// Says what is set of @p keys for @p person, as a batch.
void syncPerson(CommandContext &context, const User &person, const std::set<QByteArray> &keys);

/// Says what is set of @p keys for @p person whom the user watches, as a batch; nothing when
/// nothing is set or the client does not know metadata.
void syncMonitored(CommandContext &context, const User &person, const std::set<QByteArray> &keys);

/// Somebody has come into @p channel: syncs both sides.
void syncArrival(CommandContext &context, const Channel &channel);

/// The user has changed a key of @p changed: tells everybody else who sees that person and wants
/// to know.
void announcePersonalMetadata(CommandContext &context, const User &changed, const QByteArray &key,
                              const QByteArray &value);
/// The user has logged in or out: what stands under the nick was @p before. Tells everybody who
/// sees that nick and wants to know, the user too.
void announceOtherPersonalMetadata(CommandContext &context, const Metadata &before);
/// The user has brought @p key along into the account: tells those who see its other nicks.
void announceMergedMetadata(CommandContext &context, const QByteArray &key);
/// The user has changed a key of @p channel: tells everybody else there who wants to know.
void announceChannelMetadata(CommandContext &context, const Channel &channel, const QByteArray &key,
                             const QByteArray &value);

} // namespace server
