#pragma once

#include "server/hub/personalstate.h"

#include <QByteArray>

#include <set>

// What clients are told of metadata without asking.
// https://ircv3.net/specs/extensions/metadata

namespace server {

class Channel;
class CommandContext;
class User;

/// Says all metadata of the user to the user, as a batch: part of the greeting.
void sayOwnMetadata(const CommandContext &context);

/// Says those keys of @p person that people can read at a glance: part of WHOIS, for clients
/// with the capability.
void sayWhoisMetadata(const CommandContext &context, const User &person);

/// Says what is set of @p keys for @p channel and for everybody in it, as a batch; nothing when
/// nothing is set. With more than the limit only RPL_METADATASYNCLATER, unless @p always.
void syncChannel(const CommandContext &context, const Channel &channel,
                 const std::set<QByteArray> &keys, bool always);

/// Says what is set of @p keys for @p person, as a batch.
void syncPerson(const CommandContext &context, const User &person,
                const std::set<QByteArray> &keys);

/// Somebody has come into @p channel: syncs both sides.
void syncArrival(const CommandContext &context, const Channel &channel);

/// The user has changed a key of @p changed: tells everybody else who sees that person and wants
/// to know.
void announcePersonalMetadata(const CommandContext &context, const User &changed,
                              const QByteArray &key, const QByteArray &value);
/// The same for a key of @p channel.
void announceChannelMetadata(const CommandContext &context, const Channel &channel,
                             const QByteArray &key, const QByteArray &value);

} // namespace server
