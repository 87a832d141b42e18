// SPDX-License-Identifier: MIT
#include "server/hub/inspection.h"

#include "server/hub/hub.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace server {

namespace {

void writeMetadata(QDataStream &stream, const Metadata &metadata)
{
    for (const auto &[key, value] : metadata)
        stream << key << value;
}

void writeClient(QDataStream &stream, const Client &client)
{
    stream << client.id() << client.user().id() << client.requestedNick() << client.capabilityRows()
           << client.capabilityVersion() << client.isNegotiating() << client.connectedMs()
           << client.openQueries() << client.waitingInputs().size() << client.saslFailures()
           << client.operFailures() << client.knowsPassword() << client.isAnswerOwed()
           << client.owedMs() << client.sasl().mechanism << client.sasl().query
           << client.batch().reference << client.batch().bytes;
    for (const QByteArray &key : client.metadataSubscriptions())
        stream << key;
}

void writeUser(QDataStream &stream, const User &user)
{
    stream << user.id() << user.nick() << user.source() << user.realname() << user.account()
           << user.awayReason() << user.modes().letters() << user.isRegistered()
           << user.isLobbyOwner() << user.connectedMs() << user.lastSpokeMs();
    for (const auto &[target, timeMs] : user.personal()->readMarkers)
        stream << target << timeMs;
    writeMetadata(stream, user.personal()->metadata);
    for (const Channel *channel : user.channels())
        stream << channel->name();
    for (const Channel *channel : user.invitations())
        stream << channel->name();
}

void writeModes(QDataStream &stream, const ChannelModes &modes)
{
    stream << modes.shown(true);
    for (const MaskListEntry &entry : maskListTable) {
        for (const ListedMask &listed : modes.list(entry.kind))
            stream << entry.letter << listed.mask << listed.setBy << listed.setMs;
    }
}

void writeChannel(QDataStream &stream, const Channel &channel)
{
    stream << channel.name() << channel.createdMs() << channel.topic() << channel.topicSetBy()
           << channel.topicSetMs() << channel.renamedMs().value_or(0) << channel.isLobby();
    writeModes(stream, channel.modes());
    writeMetadata(stream, channel.metadata());
    for (const Membership &member : channel.members())
        stream << member.id << member.ranks.prefixes(true);
}

} // namespace

QList<UserInfo> usersOf(const Hub &hub)
{
    QList<UserInfo> users;
    for (const auto &[id, user] : hub.registry().users()) {
        if (!user->isRegistered())
            continue;
        UserInfo info{user->nick(),
                      user->address(),
                      user->connectedMs(),
                      user->modes().has(UserMode::Secure),
                      {}};
        for (const Channel *channel : user->channels())
            info.channels.append(channel->name());
        users.append(info);
    }
    return users;
}

QList<ChannelInfo> channelsOf(const Hub &hub)
{
    QList<ChannelInfo> channels;
    for (const auto &[key, channel] : hub.registry().channels())
        channels.append({channel->name(), channel->topic(), int(channel->members().size())});
    return channels;
}

QByteArray stateDigest(const Hub &hub)
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    for (const auto &[id, client] : hub.registry().clients()) {
        writeClient(stream, *client);
        for (const auto &[key, nick] : hub.monitors().targetsOf(id))
            stream << nick;
    }
    for (const auto &[id, user] : hub.registry().users())
        writeUser(stream, *user);
    for (const auto &[key, channel] : hub.registry().channels())
        writeChannel(stream, *channel);
    for (const FormerUser &user : hub.whowas().users())
        stream << user.nick << user.userName << user.host << user.untilMs;
    for (const auto &[name, count] : hub.commandUses())
        stream << name << count;
    for (const auto &[key, ban] : hub.bans().all())
        stream << ban.target << ban.reason << ban.setBy << ban.untilMs;
    for (const auto &[key, account] : hub.accounts().all()) {
        stream << account.name << account.verifier << account.createdMs << account.code
               << account.nicks << account.certificates;
    }
    for (const OwnerTokens::Entry &token : hub.ownerTokens().entries())
        stream << token.hash << token.untilMs << token.used;
    return QCryptographicHash::hash(state, QCryptographicHash::Sha256).toHex();
}

} // namespace server
