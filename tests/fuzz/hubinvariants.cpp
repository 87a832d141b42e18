// SPDX-License-Identifier: MIT
#include "tests/fuzz/hubinvariants.h"

#include "common/irc/casemapping.h"
#include "server/hub/absence.h"
#include "server/hub/inspection.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace fuzz {

namespace {

using server::Channel;
using server::Client;
using server::Hub;
using server::Limits;
using server::Membership;
using server::User;

/// The limits for the tags of the server (with '@' and space) and for those of clients (with ';').
/// https://ircv3.net/specs/extensions/message-tags#size-limit
constexpr qsizetype maxTagsBytes = 8191;
constexpr qsizetype maxTagDataBytes = 4094;

bool isWord(const QByteArray &text)
{
    return text.isValidUtf8()
           && std::none_of(text.begin(), text.end(), [](char byte) { return quint8(byte) <= ' '; });
}

bool isText(const QByteArray &text, int maxBytes)
{
    return text.size() <= maxBytes && text.isValidUtf8() && !text.contains('\n')
           && !text.contains('\r') && !text.contains('\0');
}

void requireMetadata(const server::Metadata &metadata, const Limits &limits)
{
    FUZZ_REQUIRE(metadata.size() <= size_t(limits.metadataKeys));
    for (const auto &[key, value] : metadata) {
        FUZZ_REQUIRE(isWord(key) && key.size() <= limits.metadataKeyBytes);
        FUZZ_REQUIRE(isText(value, limits.metadataValueBytes) && !value.isEmpty());
    }
}

void requireNames(const User &user, const Limits &limits)
{
    FUZZ_REQUIRE(isWord(user.nick()) && user.nick().size() <= limits.nickBytes);
    FUZZ_REQUIRE(isWord(user.userName()) && user.userName().size() <= limits.userBytes + 1);
    FUZZ_REQUIRE(isWord(user.host()) && user.host().size() <= limits.hostBytes);
    FUZZ_REQUIRE(isText(user.realname(), limits.realnameBytes));
    FUZZ_REQUIRE(isText(user.awayReason(), limits.awayReasonBytes));
    FUZZ_REQUIRE(user.source() == user.nick() + '!' + user.userName() + '@' + user.host());
}

void requireInvitations(const Hub &hub, const User &user)
{
    const QList<Channel *> &invitations = user.invitations();
    FUZZ_REQUIRE(invitations.size() <= hub.settings().limits.channelsPerClient);
    for (const Channel *channel : invitations) {
        FUZZ_REQUIRE(invitations.count(channel) == 1);
        FUZZ_REQUIRE(hub.registry().findChannel(channel->name()) == channel);
        FUZZ_REQUIRE(channel->hasInvited(user) && !channel->has(user));
    }
}

void requireClient(const Hub &hub, const Client &client)
{
    const Limits &limits = hub.settings().limits;
    FUZZ_REQUIRE(!client.isGone());
    FUZZ_REQUIRE(hub.registry().findUser(client.user().id()) == &client.user());
    FUZZ_REQUIRE(client.user().clients().contains(client.id()));
    // The client's own, one for the names of channels that other users brought the user into, one
    // for each joined channel whose history is sent, and those for missed direct messages.
    FUZZ_REQUIRE(client.openPauses() >= 0 && client.openPauses() <= client.openQueries());
    constexpr int maxMissedChats = 10;
    FUZZ_REQUIRE(client.openQueries() <= 3 + limits.channelsPerClient + maxMissedChats);
    FUZZ_REQUIRE(client.openQueries() > 0 || client.waitingInputs().isEmpty());
    FUZZ_REQUIRE(client.waitingInputs().isEmpty() == (client.waitingBytes() == 0));
    FUZZ_REQUIRE(client.owedNames().channels.isEmpty() || client.openPauses() > 0);
    FUZZ_REQUIRE(client.waitingInputs().size() <= limits.waitingInputs + 1);
    FUZZ_REQUIRE(client.metadataSubscriptions().size() <= size_t(limits.metadataSubscriptions));
    FUZZ_REQUIRE(client.batch().lines.size() <= limits.multilineLines);
    FUZZ_REQUIRE(client.batch().bytes <= limits.multilineBytes);
    FUZZ_REQUIRE(client.sasl().receivedBytes <= limits.saslResponseBytes);
    FUZZ_REQUIRE(client.capabilities() == server::capabilitiesOf(client.capabilityRows())
                 || client.isTextClient());
    FUZZ_REQUIRE(client.profile() == server::tagProfileOf(client.capabilities()));
    FUZZ_REQUIRE(hub.monitors().targetsOf(client.id()).size() <= size_t(limits.monitorEntries));
}

void requireUser(const Hub &hub, const User &user)
{
    const Limits &limits = hub.settings().limits;
    const server::Registry &registry = hub.registry();
    FUZZ_REQUIRE(!user.isGone());
    FUZZ_REQUIRE(user.clients().empty() == user.absentSinceMs().has_value());
    FUZZ_REQUIRE(!user.clients().empty() || server::isAlwaysOn(hub, user));
    for (const auto &[id, client] : user.clients())
        FUZZ_REQUIRE(registry.findClient(id) == client && &client->user() == &user);
    FUZZ_REQUIRE(user.nick().isEmpty() || registry.findNick(user.nick()) == &user);
    FUZZ_REQUIRE(user.channels().isEmpty() || user.isRegistered());
    FUZZ_REQUIRE(user.channels().size() <= limits.channelsPerClient);
    FUZZ_REQUIRE(user.personal()->readMarkers.size() <= size_t(limits.readMarkers));
    requireMetadata(user.personal()->metadata, limits);
    requireInvitations(hub, user);
    if (!user.account().isEmpty())
        FUZZ_REQUIRE(registry.findPersonal(user.account()) == user.personal());
    if (user.isRegistered())
        requireNames(user, limits);
    for (const Channel *channel : user.channels()) {
        FUZZ_REQUIRE(user.channels().count(channel) == 1);
        FUZZ_REQUIRE(registry.findChannel(channel->name()) == channel);
        FUZZ_REQUIRE(channel->has(user));
    }
}

void requireChannel(const Hub &hub, const QByteArray &key, const Channel &channel)
{
    const Limits &limits = hub.settings().limits;
    FUZZ_REQUIRE(key == irc::folded(channel.name()));
    FUZZ_REQUIRE(isWord(channel.name()) && channel.name().startsWith('#'));
    FUZZ_REQUIRE(channel.name().size() <= limits.channelNameBytes);
    FUZZ_REQUIRE(isText(channel.topic(), limits.topicBytes));
    FUZZ_REQUIRE(channel.modes().key().size() <= limits.keyBytes);
    FUZZ_REQUIRE(channel.modes().listedMasks() <= limits.listModeEntries);
    FUZZ_REQUIRE(!channel.members().empty() || channel.isPersistent()
                 || hub.formerMembers().areAwaited(channel));
    FUZZ_REQUIRE(channel.isLobby() == (key == irc::folded(hub.settings().lobby)));
    requireMetadata(channel.metadata(), limits);
    server::UserId last = 0;
    size_t recipients = 0;
    for (const Membership &member : channel.members()) {
        FUZZ_REQUIRE(member.id > last);
        last = member.id;
        FUZZ_REQUIRE(hub.registry().findUser(member.id) == member.user);
        FUZZ_REQUIRE(member.user->channels().contains(const_cast<Channel *>(&channel)));
        recipients += member.user->clients().size();
    }
    FUZZ_REQUIRE(channel.recipients().size() == recipients);
    server::ClientId lastClient = 0;
    for (const server::Recipient &recipient : channel.recipients()) {
        FUZZ_REQUIRE(recipient.id > lastClient);
        lastClient = recipient.id;
        FUZZ_REQUIRE(hub.registry().findClient(recipient.id) == recipient.client);
        FUZZ_REQUIRE(&recipient.client->user() == recipient.user && channel.has(*recipient.user));
        FUZZ_REQUIRE(recipient.capabilities == recipient.client->capabilities());
        FUZZ_REQUIRE(recipient.profile == recipient.client->profile());
    }
}

/// The part of @p message that a client with @p profile gets.
irc::Message visible(const irc::Message &message, server::TagProfile profile)
{
    irc::Message seen = message;
    for (const auto &[key, value] : message.tags) {
        if (!profile.allows(key))
            seen.tags.remove(key);
    }
    return seen;
}

void requireTags(const irc::TagMap &tags)
{
    irc::TagMap ofClients;
    irc::TagMap ofServer;
    for (const auto &[key, value] : tags)
        (key.startsWith('+') ? ofClients : ofServer).insert(key, value);
    for (const irc::TagMap &side : {ofClients, ofServer}) {
        QByteArray text;
        side.appendTo(text);
        FUZZ_REQUIRE(text.size() <= maxTagDataBytes);
    }
}

} // namespace

void requireConsistent(const Hub &hub)
{
    int registered = 0;
    std::map<server::UserMode, int> modes;
    for (const auto &[id, client] : hub.registry().clients()) {
        FUZZ_REQUIRE(client->id() == id);
        requireClient(hub, *client);
    }
    for (const auto &[id, user] : hub.registry().users()) {
        FUZZ_REQUIRE(user->id() == id);
        requireUser(hub, *user);
        registered += user->isRegistered();
        for (const server::UserModeEntry &entry : server::userModeTable)
            modes[entry.mode] += user->isRegistered() && user->modes().has(entry.mode);
    }
    for (const auto &[mode, count] : modes)
        FUZZ_REQUIRE(hub.registry().countWith(mode) == count);
    for (const auto &[key, channel] : hub.registry().channels())
        requireChannel(hub, key, *channel);
    FUZZ_REQUIRE(hub.registry().registeredCount() == registered
                 && usersOf(hub).size() == registered);
    FUZZ_REQUIRE(hub.registry().maxRegisteredCount() >= registered);
    FUZZ_REQUIRE(hub.registry().findChannel(hub.settings().lobby));
    FUZZ_REQUIRE(channelsOf(hub).size() == qsizetype(hub.registry().channels().size()));
    FUZZ_REQUIRE(hub.bans().all().size() <= size_t(hub.settings().limits.serverBans));
    FUZZ_REQUIRE(hub.whowas().users().size() <= size_t(hub.settings().limits.whowasEntries));
}

void requireSendable(const irc::Message &message, server::TagProfile profile, const Limits &limits)
{
    const QByteArray line = server::encodeIrc(message, profile);
    FUZZ_REQUIRE(line.endsWith("\r\n"));
    const QByteArray content = line.chopped(2);
    FUZZ_REQUIRE(!content.contains('\r') && !content.contains('\n') && !content.contains('\0'));
    FUZZ_REQUIRE(content.isValidUtf8());

    const qsizetype tags = content.startsWith('@') ? content.indexOf(' ') + 1 : 0;
    const irc::Message seen = visible(message, profile);
    if (line.size() - tags > limits.lineBytes || irc::Message::parse(content) != seen)
        std::fprintf(stderr, "the line: %s\n", content.constData());
    FUZZ_REQUIRE(line.size() - tags <= limits.lineBytes);
    FUZZ_REQUIRE(tags <= maxTagsBytes);
    requireTags(seen.tags);
    FUZZ_REQUIRE(irc::Message::parse(content) == seen);
}

} // namespace fuzz
