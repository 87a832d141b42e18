// SPDX-License-Identifier: MIT
#include "client/session/sessionstate.h"

#include "client/chat/displaytext.h"
#include "client/session/clienttags.h"
#include "client/session/handlers.h"
#include "client/session/linetext.h"
#include "client/session/sessiontext.h"
#include "common/irc/channelname.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr size_t maxChannels = 1000;
constexpr qsizetype maxMembers = 50'000;
constexpr qsizetype maxOrigins = 64;

} // namespace

QString Channel::shown() const
{
    return shownName(name);
}

QByteArray SessionState::roomPrefixes() const
{
    if (!isupportKnown)
        return irc::channelPrefixes;
    QByteArray prefixes = isupport.channelTypes();
    // Ignore prefixes that may also begin a nick: they would not distinguish a channel from a user.
    prefixes.removeIf(
        [](char byte) { return !QByteArrayView(irc::channelPrefixes).contains(byte); });
    return prefixes.isEmpty() ? QByteArray("#") : prefixes;
}

bool SessionState::isRoom(QByteArrayView name) const
{
    return !name.isEmpty() && roomPrefixes().contains(name.front());
}

QByteArrayView SessionState::withoutStatus(QByteArrayView target) const
{
    const QByteArray symbols = isupport.prefixes().symbols;
    QByteArrayView rest = target;
    while (!rest.isEmpty() && !isRoom(rest) && symbols.contains(rest.front()))
        rest = rest.sliced(1);
    return isRoom(rest) ? rest : target;
}

QByteArray SessionState::roomName(const QByteArray &name) const
{
    return isRoom(name) ? name : QByteArray(roomPrefixes().front() + name);
}

void SessionState::setCasemapping(irc::Casemapping mapping)
{
    if (casemapping == mapping)
        return;
    casemapping = mapping;
    QHash<QByteArray, QByteArray> newKeys;
    std::map<QByteArray, Channel> filed;
    QList<QByteArray> order;
    for (const QByteArray &oldKey : std::as_const(channelOrder)) {
        Channel &channel = channels.at(oldKey);
        const QByteArray key = folded(channel.name);
        newKeys.insert(oldKey, key);
        refile(channel.members);
        refile(channel.names);
        channel.changed.clear();
        channel.removed.clear();
        channel.reset = channel.reset || channel.joined;
        const auto [it, isNew] = filed.try_emplace(key, std::move(channel));
        if (isNew)
            order.append(key);
        else
            it->second.rejoin = it->second.rejoin || channel.rejoin;
    }
    channels = std::move(filed);
    channelOrder = order;
    for (QByteArray &key : presenceQueue)
        key = newKeys.value(key, folded(key));
    presenceQuery = newKeys.value(presenceQuery, folded(presenceQuery));
    const auto refileKeys = [&newKeys](QSet<QByteArray> &keys) {
        for (const QByteArray &key : std::exchange(keys, {}))
            keys.insert(newKeys.value(key));
    };
    refileKeys(requestedNames);
    for (const QByteArray &nick : std::exchange(monitor.sent, {}))
        monitor.sent.insert(folded(nick), nick);
    shownChat = folded(shownChat);
    askedChats.clear();
    refileKeys(delayedNames);
    shownAwayReasons.clear();
    outgoing.setCasemapping(mapping);
    add(event::CasemappingChanged{});
}

void SessionState::refile(QHash<QByteArray, Member> &members) const
{
    for (Member &member : std::exchange(members, {})) {
        member.key = folded(member.name);
        members.insert(member.key, member);
    }
}

QByteArray SessionState::wireName(const QString &typed) const
{
    const QByteArray bytes = typed.toUtf8();
    // ASCII names are shown unchanged.
    const bool isPlain = std::all_of(bytes.cbegin(), bytes.cend(),
                                     [](char byte) { return byte > ' ' && byte < 0x7f; });
    const QByteArray key = folded(bytes);
    if (isPlain || channels.contains(key))
        return bytes;
    const Member *match = nullptr;
    for (const auto &[name, channel] : channels) {
        if (channel.members.contains(key))
            return bytes;
        if (channel.shown() == typed)
            return channel.name;
        for (const Member &member : channel.members) {
            if (member.nick == typed)
                match = &member;
        }
    }
    return match ? match->name : bytes;
}

Channel *SessionState::channel(QByteArrayView name)
{
    const auto it = channels.find(folded(name));
    return it == channels.end() ? nullptr : &it->second;
}

Channel *SessionState::ensureChannel(QByteArrayView name)
{
    const QByteArray key = folded(name);
    if (const auto it = channels.find(key); it != channels.end())
        return &it->second;
    if (channels.size() >= maxChannels)
        return nullptr;
    Channel &made = channels[key];
    made.name = name.toByteArray();
    channelOrder.append(key);
    return &made;
}

void SessionState::forgetChannel(const QByteArray &key)
{
    channels.erase(key);
    channelOrder.removeOne(key);
}

bool SessionState::fitsLine(const irc::Message &message)
{
    QByteArray untagged;
    irc::appendUntagged(untagged, message);
    return untagged.size() <= maxLineBytes;
}

bool SessionState::send(const irc::Message &message)
{
    if (!fitsLine(message))
        return false;
    sendRaw(message.toLine());
    return true;
}

void SessionState::send(const QByteArray &command, const QList<QByteArray> &params)
{
    send({.tags = {}, .source = {}, .command = command, .params = params});
}

void SessionState::sendTyped(irc::Message message, const QByteArray &target)
{
    lastOrigin = target;
    if (capabilities.has("labeled-response")) {
        const QByteArray label = 'c' + QByteArray::number(linesWritten, 36);
        message.tags.insert("label", label);
        origins.append({label, target});
        if (origins.size() > maxOrigins)
            origins.removeFirst();
    }
    if (!send(message))
        error(target, SessionText::tr("This is too long for one line; nothing was sent."));
}

void SessionState::sendRaw(const QByteArray &line)
{
    lines.append(line);
    ++linesWritten;
}

void SessionState::info(const QByteArray &target, const QString &text)
{
    event::Shown shown;
    shown.target = target;
    shown.message.kind = ChatMessage::Kind::Info;
    shown.message.text = text;
    shown.message.timeMs = nowMs;
    add(std::move(shown));
}

void SessionState::error(const QByteArray &target, const QString &text)
{
    event::Shown shown;
    shown.target = target;
    shown.fallback = lastOrigin;
    shown.message.kind = ChatMessage::Kind::Error;
    shown.message.text = text;
    shown.message.timeMs = nowMs;
    add(std::move(shown));
}

void SessionState::refuse(Requirement requirement, const QString &reason)
{
    if (!std::exchange(refused, true))
        add(event::Refused{requirement, reason});
}

void SessionState::addRoomEvent(const irc::Message &message, const QByteArray &room,
                                QByteArrayView sender, const QString &text, ChatMessage::Kind kind,
                                qint64 ignoredBy)
{
    event::Shown shown;
    shown.target = room;
    shown.ignoredBy = ignoredBy;
    shown.message.kind = kind;
    shown.message.sender = shownName(sender);
    shown.message.own = isMe(sender);
    shown.message.text = text;
    shown.message.timeMs = timeOf(message);
    shown.message.id = decoded(message.tags.value("msgid"));
    if (const auto batch = historyBatches.constFind(message.tags.value("batch"));
        batch != historyBatches.cend()) {
        shown.message.origin = originOfHistory(*this, message);
        shown.page = batch->page;
    }
    add(std::move(shown));
}

QByteArray SessionState::originOf(const irc::Message &message, const QByteArray &fallback) const
{
    const QByteArray label = labelOf(message);
    if (!label.isEmpty()) {
        const auto it = std::find_if(origins.cbegin(), origins.cend(),
                                     [&](const Origin &origin) { return origin.label == label; });
        if (it != origins.cend())
            return it->target;
    }
    return fallback;
}

QByteArray SessionState::labelOf(const irc::Message &message) const
{
    if (const auto label = message.tags.find("label"))
        return *label;
    if (const auto batch = message.tags.find("batch"))
        return batchLabels.value(*batch);
    return {};
}

bool SessionState::isFromBefore(const irc::Message &message) const
{
    return welcomeMs != 0 && message.tags.contains("time")
           && serverTimeMs(message.tags.value("time"), welcomeMs) < welcomeMs;
}

qint64 SessionState::timeOf(const irc::Message &message) const
{
    constexpr qint64 maxAheadMs = 24 * 60 * 60 * 1000LL;
    const qint64 timeMs = serverTimeMs(message.tags.value("time"), nowMs);
    // A message from the far future would stay below all later ones.
    return timeMs > nowMs + maxAheadMs ? nowMs : timeMs;
}

void SessionState::deliver(quint64 id, ChatMessage::Delivery delivery, const QString &failure)
{
    event::Delivered delivered;
    delivered.outgoing = id;
    delivered.delivery = delivery;
    delivered.failure = failure;
    add(std::move(delivered));
}

Member SessionState::makeMember(QByteArrayView symbols, QByteArrayView name,
                                QByteArrayView userAndHost) const
{
    Member member;
    member.key = folded(name);
    member.name = name.toByteArray();
    member.nick = shownName(name);
    member.own = isMe(name);
    member.userHost = userAndHost.isEmpty() ? QString() : shownName(userAndHost);
    setPrefixes(member, symbols);
    return member;
}

void SessionState::setPrefixes(Member &member, QByteArrayView symbols) const
{
    const irc::Isupport::Prefixes known = isupport.prefixes();
    member.symbols.clear();
    for (const char symbol : known.symbols) {
        if (symbols.contains(symbol))
            member.symbols.append(symbol);
    }
    member.prefix = QString::fromLatin1(member.symbols.left(1));
    const qsizetype height =
        member.symbols.isEmpty() ? -1 : known.symbols.indexOf(member.symbols.front());
    member.rank = height < 0 ? 0 : int(known.symbols.size() - height);
    const qsizetype operatorHeight = known.modes.indexOf('o');
    member.isOperator = height >= 0 && height <= qMax<qsizetype>(0, operatorHeight);
}

void SessionState::putMember(Channel &channel, const Member &member)
{
    if (channel.members.size() >= maxMembers && !channel.members.contains(member.key))
        return;
    channel.members.insert(member.key, member);
    channel.changed.insert(member.key);
    // A user who joins while the list is being sent may be missing from it.
    if (!channel.names.isEmpty())
        channel.names.insert(member.key, member);
}

void SessionState::removeMember(Channel &channel, const QByteArray &key)
{
    channel.names.remove(key);
    if (channel.members.remove(key) == 0)
        return;
    channel.changed.remove(key);
    channel.removed.insert(key);
}

void SessionState::flushMembers()
{
    for (auto &[key, channel] : channels) {
        if (channel.reset) {
            add(event::MembersReset{channel.name, channel.members.values(),
                                    channel.membersKnown || !channel.joined});
        } else if (!channel.changed.isEmpty() || !channel.removed.isEmpty()) {
            event::MembersChanged changes;
            changes.room = channel.name;
            changes.removed = channel.removed.values();
            for (const QByteArray &changed : std::as_const(channel.changed))
                changes.changed.append(channel.members.value(changed));
            add(std::move(changes));
        }
        channel.reset = false;
        channel.changed.clear();
        channel.removed.clear();
    }
}

void SessionState::setOwnNick(const QByteArray &name)
{
    nick = name;
    add(event::Own{shownName(nick), away});
}

bool SessionState::requestNick(const QByteArray &name)
{
    if (registered) {
        requestedNick = name;
        return true;
    }
    preferredNick = name;
    setOwnNick(name);
    return false;
}

} // namespace client
