// SPDX-License-Identifier: MIT
#include "server/hub/metadatasync.h"

#include "server/hub/commandcontext.h"

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

Event metadataEvent(const QByteArray &target, const QByteArray &key, const QByteArray &value)
{
    QList<QByteArray> params{target, key, "*"};
    if (!value.isEmpty())
        params.append(value);
    return {nullptr, "METADATA", params};
}

void sendBatch(CommandContext &context, const QByteArray &target,
               const QList<MetadataEntry> &entries)
{
    const Event opening{nullptr, "BATCH", {"metadata", target}};
    context.writer().beginBatch(context.client(), opening);
    for (const MetadataEntry &entry : entries)
        context.writer().toClient(context.client(),
                                  metadataEvent(entry.target, entry.key, entry.value));
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
    context.writer().toEach(clients, metadataEvent(entry.target, entry.key, entry.value));
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

/// Sends @p entries, or RPL_METADATASYNCLATER when there are too many. Sends nothing when there are
/// none.
void sendEntries(CommandContext &context, const QByteArray &target,
                 const QList<MetadataEntry> &entries)
{
    constexpr int retryAfterSeconds = 4;
    if (entries.isEmpty())
        return;
    if (isForLater(context, entries))
        context.reply(irc::RPL_METADATASYNCLATER, {target, QByteArray::number(retryAfterSeconds)});
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
        collect(entries, member.user->nick(), member.user->personal()->metadata, keys);
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
        collect(entries, it->user->nick(), it->user->personal()->metadata, keys);
    }
    sendBatch(context, channel.name(), entries);
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
