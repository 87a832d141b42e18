// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/tagmap.h"
#include "server/turn/fields.h"
#include "server/turn/record.h"

// The encoded form of records: the order of their fields and their tags. See encoding.h before
// changing it.

namespace server {

template<>
inline constexpr quint8 tagOf<MessageRecord> = 1;
template<>
inline constexpr quint8 tagOf<ChannelRecord> = 2;
template<>
inline constexpr quint8 tagOf<ChannelRemovedRecord> = 3;
template<>
inline constexpr quint8 tagOf<ChannelRenamedRecord> = 4;
template<>
inline constexpr quint8 tagOf<MessageRemovedRecord> = 5;
template<>
inline constexpr quint8 tagOf<ReadMarkerRecord> = 6;
template<>
inline constexpr quint8 tagOf<MetadataRecord> = 7;
template<>
inline constexpr quint8 tagOf<ServerBanRecord> = 8;
template<>
inline constexpr quint8 tagOf<ServerBanRemovedRecord> = 9;
template<>
inline constexpr quint8 tagOf<AccountRecord> = 20;
template<>
inline constexpr quint8 tagOf<AccountRemovedRecord> = 21;
template<>
inline constexpr quint8 tagOf<MemberRecord> = 22;
template<>
inline constexpr quint8 tagOf<MemberRemovedRecord> = 23;
template<>
inline constexpr quint8 tagOf<InvitationRecord> = 24;
template<>
inline constexpr quint8 tagOf<InvitationRemovedRecord> = 25;
template<>
inline constexpr quint8 tagOf<AccountRenamedRecord> = 26;

// The fields of each type in their encoded order.

auto fieldsOf(MaybeConst<MessageLine> auto &value)
{
    auto &[text, joined] = value;
    return std::tie(text, joined);
}

auto fieldsOf(MaybeConst<MessageRecord> auto &value)
{
    auto &[messageId, timeMs, client, source, account, target, command, params, tags, lines,
           recipient, recipientAccount, isFromBot] = value;
    return std::tie(messageId, timeMs, client, source, account, target, command, params, tags,
                    lines, recipient, recipientAccount, isFromBot);
}

auto fieldsOf(MaybeConst<MaskRecord> auto &value)
{
    auto &[list, mask, setBy, setMs] = value;
    return std::tie(list, mask, setBy, setMs);
}

auto fieldsOf(MaybeConst<RankRecord> auto &value)
{
    auto &[account, letters] = value;
    return std::tie(account, letters);
}

auto fieldsOf(MaybeConst<ChannelRecord> auto &value)
{
    auto &[name, createdMs, topic, topicSetBy, topicSetMs, flags, key, limit, masks, ranks] = value;
    return std::tie(name, createdMs, topic, topicSetBy, topicSetMs, flags, key, limit, masks,
                    ranks);
}

auto fieldsOf(MaybeConst<ChannelRemovedRecord> auto &value)
{
    auto &[name] = value;
    return std::tie(name);
}

auto fieldsOf(MaybeConst<ChannelRenamedRecord> auto &value)
{
    auto &[oldName, newName] = value;
    return std::tie(oldName, newName);
}

auto fieldsOf(MaybeConst<MessageRemovedRecord> auto &value)
{
    auto &[messageId, timeMs, source, account, target, reason] = value;
    return std::tie(messageId, timeMs, source, account, target, reason);
}

auto fieldsOf(MaybeConst<ReadMarkerRecord> auto &value)
{
    auto &[account, target, timeMs] = value;
    return std::tie(account, target, timeMs);
}

auto fieldsOf(MaybeConst<MetadataRecord> auto &value)
{
    auto &[owner, key, metadata] = value;
    return std::tie(owner, key, metadata);
}

auto fieldsOf(MaybeConst<ServerBanRecord> auto &value)
{
    auto &[target, reason, setBy, untilMs] = value;
    return std::tie(target, reason, setBy, untilMs);
}

auto fieldsOf(MaybeConst<ServerBanRemovedRecord> auto &value)
{
    auto &[target] = value;
    return std::tie(target);
}

auto fieldsOf(MaybeConst<FormerName> auto &value)
{
    auto &[name, sinceMs, untilMs] = value;
    return std::tie(name, sinceMs, untilMs);
}

auto fieldsOf(MaybeConst<AccountRecord> auto &value)
{
    auto &[name, verifier, createdMs, code, nicks, certificates, isAlwaysOn, lastSeenMs, renamedMs,
           formerNames] = value;
    return std::tie(name, verifier, createdMs, code, nicks, certificates, isAlwaysOn, lastSeenMs,
                    renamedMs, formerNames);
}

auto fieldsOf(MaybeConst<AccountRemovedRecord> auto &value)
{
    auto &[name] = value;
    return std::tie(name);
}

auto fieldsOf(MaybeConst<AccountRenamedRecord> auto &value)
{
    auto &[oldName, account] = value;
    return std::tie(oldName, account);
}

auto fieldsOf(MaybeConst<MemberIdentity> auto &value)
{
    auto &[account, certificate, address, nick] = value;
    return std::tie(account, certificate, address, nick);
}

auto fieldsOf(MaybeConst<MemberRecord> auto &value)
{
    auto &[channel, member, ranks] = value;
    return std::tie(channel, member, ranks);
}

auto fieldsOf(MaybeConst<MemberRemovedRecord> auto &value)
{
    auto &[channel, member] = value;
    return std::tie(channel, member);
}

auto fieldsOf(MaybeConst<InvitationRecord> auto &value)
{
    auto &[channel, account, source, timeMs, isDelivered, overridesModes] = value;
    return std::tie(channel, account, source, timeMs, isDelivered, overridesModes);
}

auto fieldsOf(MaybeConst<InvitationRemovedRecord> auto &value)
{
    auto &[channel, account] = value;
    return std::tie(channel, account);
}

} // namespace server
