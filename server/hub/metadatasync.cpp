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

void sayBatch(const CommandContext &context, const QByteArray &target,
              const QList<MetadataEntry> &entries)
{
    const Event opening{nullptr, "BATCH", {"metadata", target}};
    context.writer().beginBatch(context.user(), opening);
    for (const MetadataEntry &entry : entries)
        context.writer().toUser(context.user(),
                                metadataEvent(entry.target, entry.key, entry.value));
    context.writer().endBatch(context.user());
}

bool wants(const User &user, const QByteArray &key)
{
    return user.has(Capability::Metadata) && user.metadataSubscriptions().contains(key);
}

/// Says it to those of @p people who want to know about the key.
void tell(const CommandContext &context, const std::map<ClientId, const User *> &people,
          const MetadataEntry &entry)
{
    std::vector<const User *> recipients;
    for (const auto &[client, person] : people) {
        if (wants(*person, entry.key))
            recipients.push_back(person);
    }
    context.writer().toEach(recipients, metadataEvent(entry.target, entry.key, entry.value));
}

void addMembers(std::map<ClientId, const User *> &people, const Channel &channel)
{
    for (const Membership &member : channel.members())
        people.emplace(member.client, member.user);
}

/// Says a key of @p person to those who see that nick and want to know, but not to @p except.
void tellOf(const CommandContext &context, const User &person, const QByteArray &key,
            const QByteArray &value, const User *except)
{
    std::map<ClientId, const User *> people{{person.id(), &person}};
    for (const Channel *channel : person.channels())
        addMembers(people, *channel);
    for (ClientId watcher : context.hub().monitors().watchersOf(person.nick())) {
        if (const User *user = context.registry().findUser(watcher))
            people.emplace(watcher, user);
    }
    if (except)
        people.erase(except->id());
    tell(context, people, {person.nick(), key, value});
}

constexpr int retryAfterSeconds = 4;

} // namespace

void sayOwnMetadata(const CommandContext &context)
{
    const User &user = context.user();
    QList<MetadataEntry> entries;
    for (const auto &[key, value] : user.personal()->metadata)
        entries.append({user.nick(), key, value});
    sayBatch(context, user.nick(), entries);
}

void sayWhoisMetadata(const CommandContext &context, const User &person)
{
    if (!context.user().has(Capability::Metadata))
        return;
    for (const char *key : {"display-name", "homepage", "pronouns", "url"}) {
        const auto it = person.personal()->metadata.find(key);
        if (it != person.personal()->metadata.end())
            context.reply(irc::RPL_WHOISKEYVALUE, {person.nick(), it->first, "*", it->second});
    }
}

void syncChannel(const CommandContext &context, const Channel &channel,
                 const std::set<QByteArray> &keys)
{
    QList<MetadataEntry> entries;
    collect(entries, channel.name(), channel.metadata(), keys);
    for (const Membership &member : channel.members())
        collect(entries, member.user->nick(), member.user->personal()->metadata, keys);
    if (entries.size() > context.limits().metadataSyncEntries)
        context.reply(irc::RPL_METADATASYNCLATER,
                      {channel.name(), QByteArray::number(retryAfterSeconds)});
    else if (!entries.isEmpty())
        sayBatch(context, channel.name(), entries);
}

ClientId syncChannelPart(const CommandContext &context, const Channel &channel,
                         const std::set<QByteArray> &keys, ClientId from)
{
    QList<MetadataEntry> entries;
    if (from == 0)
        collect(entries, channel.name(), channel.metadata(), keys);
    ClientId next = 0;
    for (const Membership &member : channel.members()) {
        if (member.client < from)
            continue;
        if (entries.size() >= context.limits().answerLines) {
            next = member.client;
            break;
        }
        collect(entries, member.user->nick(), member.user->personal()->metadata, keys);
    }
    sayBatch(context, channel.name(), entries);
    return next;
}

void syncPerson(const CommandContext &context, const User &person, const std::set<QByteArray> &keys)
{
    QList<MetadataEntry> entries;
    collect(entries, person.nick(), person.personal()->metadata, keys);
    sayBatch(context, person.nick(), entries);
}

void syncMonitored(const CommandContext &context, const User &person,
                   const std::set<QByteArray> &keys)
{
    QList<MetadataEntry> entries;
    collect(entries, person.nick(), person.personal()->metadata, keys);
    if (!entries.isEmpty() && context.user().has(Capability::Metadata))
        sayBatch(context, person.nick(), entries);
}

void syncArrival(const CommandContext &context, const Channel &channel)
{
    const User &user = context.user();
    if (user.has(Capability::Metadata))
        syncChannel(context, channel, user.metadataSubscriptions());
    if (user.personal()->metadata.empty())
        return;
    std::map<ClientId, const User *> others;
    addMembers(others, channel);
    others.erase(user.id());
    for (const auto &[key, value] : user.personal()->metadata)
        tell(context, others, {user.nick(), key, value});
}

void announcePersonalMetadata(const CommandContext &context, const User &changed,
                              const QByteArray &key, const QByteArray &value)
{
    // Who shares the account has the same metadata under a nick of their own.
    for (const auto &[client, person] : changed.personal()->users) {
        if (person->isRegistered())
            tellOf(context, *person, key, value, &context.user());
    }
}

void announceOtherPersonalMetadata(const CommandContext &context, const Metadata &before)
{
    const User &user = context.user();
    const Metadata &now = user.personal()->metadata;
    for (const auto &[key, value] : before) {
        if (!now.contains(key))
            tellOf(context, user, key, {}, nullptr);
    }
    for (const auto &[key, value] : now) {
        const auto it = before.find(key);
        if (it == before.end() || it->second != value)
            tellOf(context, user, key, value, nullptr);
    }
}

void announceBroughtMetadata(const CommandContext &context, const QByteArray &key)
{
    const PersonalState &personal = *context.user().personal();
    for (const auto &[client, person] : personal.users) {
        if (person != &context.user() && person->isRegistered())
            tellOf(context, *person, key, personal.metadata.at(key), nullptr);
    }
}

void announceChannelMetadata(const CommandContext &context, const Channel &channel,
                             const QByteArray &key, const QByteArray &value)
{
    std::map<ClientId, const User *> others;
    addMembers(others, channel);
    others.erase(context.user().id());
    tell(context, others, {channel.name(), key, value});
}

} // namespace server
