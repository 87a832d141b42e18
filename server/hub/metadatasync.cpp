// SPDX-License-Identifier: MIT
#include "server/hub/metadatasync.h"

#include "common/irc/casemapping.h"
#include "server/hub/commandcontext.h"
#include "server/hub/visibility.h"

#include <algorithm>
#include <map>
#include <vector>

namespace server {

namespace {

/// One METADATA line to be.
struct MetadataEntry
{
    QByteArray target;
    QByteArray key;
    QByteArray value;
};

void collect(QList<MetadataEntry> &entries, const QByteArray &target, const Metadata &metadata,
             const std::set<QByteArray> &keys)
{
    for (const auto &[key, value] : metadata) {
        if (keys.contains(key))
            entries.append({target, key, value});
    }
}

/// Adds the values of a member, unless the user may not know that they are in the channel.
void collectMember(const CommandContext &context, QList<MetadataEntry> &entries,
                   const Channel &channel, const User &member, const std::set<QByteArray> &keys)
{
    if (seesMember(context.user(), member, channel))
        collect(entries, member.nick(), member.personal()->metadata, keys);
}

/// @p recipient: the nick of the client, or `*` when the line is for several clients.
Event metadataEvent(const QByteArray &recipient, const MetadataEntry &entry)
{
    if (entry.value.isEmpty())
        return {nullptr,
                irc::numericCode(irc::RPL_KEYNOTSET),
                {recipient, entry.target, entry.key, "Key not set"}};
    return {nullptr,
            irc::numericCode(irc::RPL_KEYVALUE),
            {recipient, entry.target, entry.key, "*", entry.value}};
}

void sendBatch(CommandContext &context, const QByteArray &target,
               const QList<MetadataEntry> &entries)
{
    const Event opening{nullptr, "BATCH", {"metadata", target}};
    context.writer().beginBatch(context.client(), opening);
    for (const MetadataEntry &entry : entries)
        context.writer().toClient(context.client(),
                                  metadataEvent(context.user().shownNick(), entry));
    context.writer().endBatch(context.client());
}

bool isSubscribed(const Client &client, const QByteArray &key)
{
    return client.has(Capability::Metadata) && client.metadataSubscriptions().contains(key);
}

using Subscribers = std::map<ClientId, const Client *>;

/// Adds the members of @p channel that subscribe to @p key.
void addMembers(Subscribers &subscribers, const Channel &channel, const QByteArray &key)
{
    for (const Recipient &recipient : channel.recipients()) {
        if (recipient.capabilities.contains(Capability::Metadata)
            && isSubscribed(*recipient.client, key))
            subscribers.emplace(recipient.id, recipient.client);
    }
}

void sendTo(UserContext &context, const Subscribers &subscribers, const MetadataEntry &entry)
{
    std::vector<const Client *> clients;
    for (const auto &[id, client] : subscribers)
        clients.push_back(client);
    context.writer().toEach(clients, metadataEvent("*", entry));
}

/// Sends a key of @p subject to all subscribers who see that nick, except @p except.
void notifyAboutUser(UserContext &context, const User &subject, const QByteArray &key,
                     const QByteArray &value, const Client *except)
{
    Subscribers subscribers;
    for (const auto &[id, client] : subject.clients()) {
        if (isSubscribed(*client, key))
            subscribers.emplace(id, client);
    }
    for (const Channel *channel : subject.channels())
        addMembers(subscribers, *channel, key);
    for (ClientId id : context.hub().monitors().watchersOf(subject.nick())) {
        const Client *watcher = context.registry().findClient(id);
        if (watcher && isSubscribed(*watcher, key))
            subscribers.emplace(id, watcher);
    }
    if (except)
        subscribers.erase(except->id());
    sendTo(context, subscribers, {subject.nick(), key, value});
}

/// Whether the user should ask for @p entries later, because the answer is long enough already.
bool isForLater(CommandContext &context, const QList<MetadataEntry> &entries)
{
    const Limits &limits = context.limits();
    if (!context.writer().isAnswering(context.client()))
        return entries.size() > limits.answerLines;
    return entries.size() > limits.metadataSyncEntries || context.isAnswerLong();
}

/// Sends @p entries as a batch, or RPL_METADATASYNCLATER when there are too many.
void sendEntries(CommandContext &context, const QByteArray &target,
                 const QList<MetadataEntry> &entries)
{
    constexpr int retryAfterSeconds = 4;
    if (isForLater(context, entries))
        context.reply(irc::RPL_METADATASYNCLATER,
                      {target, QByteArray::number(retryAfterSeconds), "Try again later"});
    else
        sendBatch(context, target, entries);
}

} // namespace

void sendOwnMetadata(CommandContext &context)
{
    const User &user = context.user();
    QList<MetadataEntry> entries;
    for (const auto &[key, value] : user.personal()->metadata)
        entries.append({user.nick(), key, value});
    sendBatch(context, user.nick(), entries);
}

void sendWhoisMetadata(CommandContext &context, const User &subject)
{
    if (!context.client().has(Capability::Metadata))
        return;
    for (const char *key : {"display-name", "homepage", "pronouns", "url"}) {
        const auto it = subject.personal()->metadata.find(key);
        if (it != subject.personal()->metadata.end())
            context.reply(irc::RPL_WHOISKEYVALUE, {subject.nick(), it->first, "*", it->second});
    }
}

void syncChannel(CommandContext &context, const Channel &channel, const std::set<QByteArray> &keys)
{
    QList<MetadataEntry> entries;
    collect(entries, channel.name(), channel.metadata(), keys);
    for (const Membership &member : channel.members()) {
        if (entries.size() > context.limits().metadataSyncEntries)
            break;
        collectMember(context, entries, channel, *member.user, keys);
    }
    sendEntries(context, channel.name(), entries);
}

UserId syncChannelPart(CommandContext &context, const Channel &channel,
                       const std::set<QByteArray> &keys, UserId from)
{
    QList<MetadataEntry> entries;
    if (from == 0)
        collect(entries, channel.name(), channel.metadata(), keys);
    UserId next = 0;
    int searched = 0;
    for (auto it = channel.firstFrom(from); it != channel.members().cend(); ++it) {
        if (entries.size() >= context.limits().answerLines
            || ++searched > context.limits().answerSearch) {
            next = it->id;
            break;
        }
        collectMember(context, entries, channel, *it->user, keys);
    }
    sendBatch(context, channel.name(), entries);
    return next;
}

std::optional<SyncPosition> syncAllPart(CommandContext &context, const std::set<QByteArray> &keys,
                                        const SyncPosition &from)
{
    const User &user = context.user();
    std::map<QByteArray, const Channel *> channels; // By folded name.
    for (const Channel *channel : user.channels())
        channels.emplace(irc::folded(channel->name()), channel);
    std::map<QByteArray, const User *> others; // By folded nick.
    for (const auto &[folded, nick] : context.hub().monitors().targetsOf(context.client().id())) {
        if (const User *other = context.registry().findRegistered(nick))
            others.emplace(folded, other);
    }
    others.emplace(irc::folded(user.nick()), &user);

    QList<MetadataEntry> entries;
    std::optional<SyncPosition> next;
    int searched = 0;
    const auto isFull = [&] {
        return entries.size() >= context.limits().answerLines
               || ++searched > context.limits().answerSearch;
    };
    // Channel names begin with '#', which is below all characters of nicks.
    for (auto it = channels.lower_bound(from.target); it != channels.end() && !next; ++it) {
        const Channel &channel = *it->second;
        const bool isResumed = it->first == from.target && from.next != 0;
        if (!isResumed)
            collect(entries, channel.name(), channel.metadata(), keys);
        for (auto member = channel.firstFrom(isResumed ? from.next : 0);
             member != channel.members().cend(); ++member) {
            if (isFull()) {
                next = SyncPosition{it->first, member->id};
                break;
            }
            const bool isKnown =
                others.contains(irc::folded(member->user->nick()))
                || std::any_of(channels.begin(), it, [&member](const auto &earlier) {
                       return earlier.second->has(*member->user);
                   });
            if (!isKnown)
                collect(entries, member->user->nick(), member->user->personal()->metadata, keys);
        }
    }
    for (auto it = others.lower_bound(from.target); it != others.end() && !next; ++it) {
        if (isFull())
            next = SyncPosition{it->first};
        else
            collect(entries, it->second->nick(), it->second->personal()->metadata, keys);
    }
    sendBatch(context, allTargets, entries);
    return next;
}

void syncPerson(CommandContext &context, const User &subject, const std::set<QByteArray> &keys)
{
    QList<MetadataEntry> entries;
    collect(entries, subject.nick(), subject.personal()->metadata, keys);
    sendBatch(context, subject.nick(), entries);
}

void syncMonitored(CommandContext &context, const User &subject, const std::set<QByteArray> &keys)
{
    QList<MetadataEntry> entries;
    collect(entries, subject.nick(), subject.personal()->metadata, keys);
    if (context.client().has(Capability::Metadata))
        sendEntries(context, subject.nick(), entries);
}

void announceArrival(UserContext &context, const Channel &channel)
{
    const User &user = context.user();
    for (const auto &[key, value] : user.personal()->metadata) {
        Subscribers subscribers;
        addMembers(subscribers, channel, key);
        for (const auto &[id, client] : user.clients())
            subscribers.erase(id);
        sendTo(context, subscribers, {user.nick(), key, value});
    }
}

void syncJoined(CommandContext &context, const Channel &channel)
{
    if (context.client().has(Capability::Metadata))
        syncChannel(context, channel, context.client().metadataSubscriptions());
}

void announcePersonalMetadata(CommandContext &context, const User &changed, const QByteArray &key,
                              const QByteArray &value)
{
    // Other users of the account have the same metadata under their own nicks.
    for (const auto &[id, subject] : changed.personal()->users) {
        if (subject->isRegistered())
            notifyAboutUser(context, *subject, key, value, &context.client());
    }
}

void announceOtherPersonalMetadata(UserContext &context, const Metadata &before)
{
    const User &user = context.user();
    const Metadata &now = user.personal()->metadata;
    for (const auto &[key, value] : before) {
        if (!now.contains(key))
            notifyAboutUser(context, user, key, {}, nullptr);
    }
    for (const auto &[key, value] : now) {
        const auto it = before.find(key);
        if (it == before.end() || it->second != value)
            notifyAboutUser(context, user, key, value, nullptr);
    }
}

void announceMergedMetadata(UserContext &context, const QByteArray &key)
{
    const PersonalState &personal = *context.user().personal();
    for (const auto &[id, subject] : personal.users) {
        if (subject != &context.user() && subject->isRegistered())
            notifyAboutUser(context, *subject, key, personal.metadata.at(key), nullptr);
    }
}

void announceChannelMetadata(CommandContext &context, const Channel &channel, const QByteArray &key,
                             const QByteArray &value)
{
    Subscribers subscribers;
    addMembers(subscribers, channel, key);
    subscribers.erase(context.client().id());
    sendTo(context, subscribers, {channel.name(), key, value});
}

} // namespace server
