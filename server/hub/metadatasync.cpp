#include "server/hub/metadatasync.h"

#include "server/hub/commandcontext.h"

#include <map>

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

void sayBatch(const CommandContext &context, const QByteArray &target,
              const QList<MetadataEntry> &entries)
{
    const Event opening{nullptr, "BATCH", {"metadata", target}};
    context.writer().beginBatch(context.user(), opening);
    for (const MetadataEntry &entry : entries)
        sayMetadata(context, entry.target, entry.key, entry.value);
    context.writer().endBatch(context.user());
}

bool wants(const User &user, const QByteArray &key)
{
    return user.has(Capability::Metadata) && user.metadataSubscriptions().contains(key);
}

/// Everybody in the channels of @p user, by id.
void collectPeers(std::map<ClientId, User *> &peers, const User &user)
{
    for (const Channel *channel : user.channels()) {
        for (const Membership &member : channel->members())
            peers.emplace(member.client, member.user);
    }
}

constexpr int retryAfterSeconds = 4;

} // namespace

void sayMetadata(const CommandContext &context, const QByteArray &target, const QByteArray &key,
                 const QByteArray &value)
{
    QList<QByteArray> params{target, key, "*"};
    if (!value.isEmpty())
        params.append(value);
    context.say("METADATA", params);
}

void sayOwnMetadata(const CommandContext &context)
{
    const User &user = context.user();
    QList<MetadataEntry> entries;
    for (const auto &[key, value] : user.personal()->metadata)
        entries.append({user.nick(), key, value});
    sayBatch(context, user.nick(), entries);
}

void syncChannel(const CommandContext &context, const Channel &channel,
                 const std::set<QByteArray> &keys, bool always)
{
    QList<MetadataEntry> entries;
    collect(entries, channel.name(), channel.metadata(), keys);
    for (const Membership &member : channel.members())
        collect(entries, member.user->nick(), member.user->personal()->metadata, keys);
    if (!always && entries.size() > context.limits().metadataSyncEntries)
        context.reply(irc::RPL_METADATASYNCLATER,
                      {channel.name(), QByteArray::number(retryAfterSeconds)});
    else if (always || !entries.isEmpty())
        sayBatch(context, channel.name(), entries);
}

void syncPerson(const CommandContext &context, const User &person, const std::set<QByteArray> &keys)
{
    QList<MetadataEntry> entries;
    collect(entries, person.nick(), person.personal()->metadata, keys);
    sayBatch(context, person.nick(), entries);
}

void syncArrival(const CommandContext &context, const Channel &channel)
{
    const User &user = context.user();
    if (user.has(Capability::Metadata))
        syncChannel(context, channel, user.metadataSubscriptions(), false);
    if (user.personal()->metadata.empty())
        return;
    for (const Membership &member : channel.members()) {
        if (member.user == &user)
            continue;
        const CommandContext theirs(context.hub(), *member.user, context.command());
        for (const auto &[key, value] : user.personal()->metadata) {
            if (wants(*member.user, key))
                sayMetadata(theirs, user.nick(), key, value);
        }
    }
}

void announcePersonalMetadata(const CommandContext &context, const User &changed,
                              const QByteArray &key, const QByteArray &value)
{
    // Who shares the account has the same metadata under a nick of their own.
    for (const auto &[client, person] : context.registry().users()) {
        if (person->personal() != changed.personal() || !person->isRegistered())
            continue;
        std::map<ClientId, User *> peers{{client, person.get()}};
        collectPeers(peers, *person);
        peers.erase(context.user().id());
        for (const auto &[id, peer] : peers) {
            if (wants(*peer, key))
                sayMetadata(CommandContext(context.hub(), *peer, {}), person->nick(), key, value);
        }
    }
}

void announceChannelMetadata(const CommandContext &context, const Channel &channel,
                             const QByteArray &key, const QByteArray &value)
{
    for (const Membership &member : channel.members()) {
        if (member.user != &context.user() && wants(*member.user, key))
            sayMetadata(CommandContext(context.hub(), *member.user, {}), channel.name(), key,
                        value);
    }
}

} // namespace server
