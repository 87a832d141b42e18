// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/metadatasync.h"
#include "server/hub/visibility.h"

#include <algorithm>
#include <optional>

// https://ircv3.net/specs/extensions/metadata

namespace server {

namespace {

constexpr qsizetype maxKeysPerLine = 12;

/// The user or channel that a METADATA command names.
struct MetadataTarget
{
    QByteArray name;
    User *user = nullptr;
    Channel *channel = nullptr;

    Metadata &metadata() const
    {
        return channel ? channel->metadata() : user->personal()->metadata;
    }
};

std::optional<MetadataTarget> targetOrReply(CommandContext &context, QByteArrayView param)
{
    User &user = context.user();
    if (param == "*" || irc::equalNames(param, user.nick()))
        return MetadataTarget{user.shownNick(), &user};
    if (user.isRegistered()) {
        Channel *channel = context.registry().findChannel(param);
        if (channel && seesChannel(user, *channel))
            return MetadataTarget{channel->name(), nullptr, channel};
        if (User *other = context.registry().findRegistered(param))
            return MetadataTarget{other->nick(), other};
    }
    context.fail("INVALID_TARGET", {param.toByteArray()}, "Invalid metadata target");
    return std::nullopt;
}

bool isOwn(const CommandContext &context, const MetadataTarget &target)
{
    return target.user == &context.user();
}

/// Whether the user may change it without the rights of a server operator.
bool mayChangeAsUser(const CommandContext &context, const MetadataTarget &target)
{
    if (!target.channel)
        return isOwn(context, target);
    const Membership *member = target.channel->find(context.user());
    return member && member->ranks.isAtLeast(Rank::Operator);
}

bool mayChange(const CommandContext &context, const MetadataTarget &target)
{
    return context.user().isOperator() || mayChangeAsUser(context, target);
}

/// Whether a command with an invalid key fails, or does the rest.
enum class InvalidKey : quint8 { Fails, IsSkipped };

std::optional<QByteArray> keyOrReply(CommandContext &context, const QByteArray &param,
                                     InvalidKey invalid)
{
    const bool isValid = !param.isEmpty() && param.size() <= context.limits().metadataKeyBytes
                         && std::all_of(param.cbegin(), param.cend(), [](char byte) {
                                return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')
                                       || QByteArrayView("_./-").contains(byte);
                            });
    if (isValid)
        return param;
    if (invalid == InvalidKey::Fails)
        context.fail("INVALID_KEY", {param}, "Invalid key");
    else
        context.warn("INVALID_KEY", {param}, "Invalid key");
    return std::nullopt;
}

void sendValue(CommandContext &context, const MetadataTarget &target, const QByteArray &key)
{
    const Metadata &metadata = target.metadata();
    const auto it = metadata.find(key);
    if (it == metadata.end())
        context.reply(irc::RPL_KEYNOTSET, {target.name, key, "Key not set"});
    else
        context.reply(irc::RPL_KEYVALUE, {target.name, key, "*", it->second});
}

void beginBatch(CommandContext &context, const QList<QByteArray> &params)
{
    context.writer().beginBatch(context.client(), Event{nullptr, "BATCH", params});
}

void endBatch(CommandContext &context)
{
    context.writer().endBatch(context.client());
}

/// Whether the store accepts changes of @p key, or does not have to: guests have no account.
bool canBeStoredOrReply(CommandContext &context, const MetadataTarget &target,
                        const QByteArray &key)
{
    const bool isStored = target.channel || !target.user->account().isEmpty();
    return !isStored || context.canStoreOrReply({target.name, key});
}

void record(CommandContext &context, const MetadataTarget &target, const QByteArray &key,
            const QByteArray &value)
{
    const QByteArray owner = target.channel ? target.name : target.user->account();
    if (!owner.isEmpty())
        context.writer().record(MetadataRecord{owner, key, value});
}

/// Sets or, with an empty @p value, removes a value, and notifies subscribers.
void changeValue(CommandContext &context, const MetadataTarget &target, const QByteArray &key,
                 const QByteArray &value)
{
    Metadata &metadata = target.metadata();
    const auto it = metadata.find(key);
    if (value.isEmpty() ? it == metadata.end() : it != metadata.end() && it->second == value)
        return;
    if (value.isEmpty())
        metadata.erase(it);
    else
        metadata[key] = value;
    record(context, target, key, value);
    if (!mayChangeAsUser(context, target))
        context.audit("METADATA", target.name, key);
    if (target.channel)
        announceChannelMetadata(context, *target.channel, key, value);
    else
        announcePersonalMetadata(context, *target.user, key, value);
}

void metadataGet(CommandContext &context, const MetadataTarget &target,
                 const QList<QByteArray> &params)
{
    beginBatch(context, {"metadata", target.name});
    for (const QByteArray &param : params) {
        if (const auto key = keyOrReply(context, param, InvalidKey::IsSkipped))
            sendValue(context, target, *key);
    }
    endBatch(context);
}

void metadataList(CommandContext &context, const MetadataTarget &target)
{
    beginBatch(context, {"metadata", target.name});
    for (const auto &[key, value] : target.metadata())
        context.reply(irc::RPL_KEYVALUE, {target.name, key, "*", value});
    endBatch(context);
}

void metadataSet(CommandContext &context, const MetadataTarget &target,
                 const QList<QByteArray> &params)
{
    const Limits &limits = context.limits();
    const auto key = keyOrReply(context, params.at(0), InvalidKey::Fails);
    const QByteArray value = params.value(1);
    if (!key)
        return;
    const bool isNew = !value.isEmpty() && !target.metadata().contains(*key);
    if (!mayChange(context, target)) {
        context.fail("KEY_NO_PERMISSION", {target.name, *key},
                     "You do not have permission to set this key");
    } else if (value.isEmpty() && !target.metadata().contains(*key)) {
        sendValue(context, target, *key);
    } else if (value.size() > limits.metadataValueBytes) {
        context.fail("INVALID_VALUE", {*key}, "The value is too long");
    } else if (isNew && int(target.metadata().size()) >= limits.metadataKeys) {
        context.fail("LIMIT_REACHED", {target.name, QByteArray::number(limits.metadataKeys)},
                     "There are too many keys. Remove one first");
    } else if (canBeStoredOrReply(context, target, *key)) {
        changeValue(context, target, *key, value);
        sendValue(context, target, *key);
    }
}

void metadataClear(CommandContext &context, const MetadataTarget &target)
{
    if (!mayChange(context, target)) {
        context.fail("KEY_NO_PERMISSION", {target.name, "*"},
                     "You do not have permission to clear these keys");
        return;
    }
    if (!canBeStoredOrReply(context, target, "*"))
        return;
    const Metadata cleared = target.metadata();
    beginBatch(context, {"metadata", target.name});
    for (const auto &[key, value] : cleared) {
        changeValue(context, target, key, {});
        sendValue(context, target, key);
    }
    endBatch(context);
}

void sendKeys(CommandContext &context, irc::Numeric numeric, const QList<QByteArray> &keys)
{
    for (qsizetype at = 0; at < keys.size(); at += maxKeysPerLine)
        context.reply(numeric, keys.mid(at, maxKeysPerLine));
}

void metadataSub(CommandContext &context, const QList<QByteArray> &params)
{
    Client &client = context.client();
    const int limit = context.limits().metadataSubscriptions;
    QList<QByteArray> accepted;
    bool isAdded = false;
    for (const QByteArray &param : params) {
        const auto key = keyOrReply(context, param, InvalidKey::IsSkipped);
        if (!key)
            continue;
        const std::set<QByteArray> &subscriptions = client.metadataSubscriptions();
        if (!subscriptions.contains(*key) && int(subscriptions.size()) >= limit) {
            context.fail("LIMIT_REACHED", {*key, QByteArray::number(limit)},
                         "You have too many subscriptions. Remove one first");
            break;
        }
        isAdded = client.addMetadataSubscription(*key) || isAdded;
        if (!accepted.contains(*key))
            accepted.append(*key);
    }
    sendKeys(context, irc::RPL_METADATASUBOK, accepted);
    // The values are not part of this answer, which may follow many others.
    if (isAdded && context.user().isRegistered())
        context.reply(irc::RPL_METADATASYNCLATER, {allTargets, "0", "Send METADATA *ALL SYNC"});
}

void metadataUnsub(CommandContext &context, const QList<QByteArray> &params)
{
    QList<QByteArray> removed;
    for (const QByteArray &param : params) {
        const auto key = keyOrReply(context, param, InvalidKey::IsSkipped);
        if (!key || removed.contains(*key))
            continue;
        context.client().removeMetadataSubscription(*key);
        removed.append(*key);
    }
    sendKeys(context, irc::RPL_METADATAUNSUBOK, removed);
}

void metadataSubs(CommandContext &context)
{
    const std::set<QByteArray> &keys = context.client().metadataSubscriptions();
    beginBatch(context, {"metadata-subs"});
    sendKeys(context, irc::RPL_METADATASUBS, QList<QByteArray>(keys.begin(), keys.end()));
    endBatch(context);
}

void resumeSync(CommandContext &context, const SyncPosition &position);

void metadataSyncFrom(CommandContext &context, const Channel &channel, ClientId from)
{
    const std::set<QByteArray> &keys = context.client().metadataSubscriptions();
    const ClientId next = syncChannelPart(context, channel, keys, from);
    if (next != 0)
        context.continueLater(resumeSync, {channel.name(), next});
}

void resumeSync(CommandContext &context, const SyncPosition &position)
{
    const Channel *channel = context.registry().findChannel(position.target);
    if (channel && seesChannel(context.user(), *channel))
        metadataSyncFrom(context, *channel, position.next);
}

void metadataSyncAll(CommandContext &context, const SyncPosition &from)
{
    const std::set<QByteArray> &keys = context.client().metadataSubscriptions();
    if (const auto next = syncAllPart(context, keys, from))
        context.continueLater(metadataSyncAll, *next);
}

void metadataSync(CommandContext &context, const MetadataTarget &target)
{
    if (target.channel)
        metadataSyncFrom(context, *target.channel, 0);
    else
        syncPerson(context, *target.user, context.client().metadataSubscriptions());
}

/// SUB, UNSUB and SUBS accept only the user as target.
void changeSubscriptions(CommandContext &context, const MetadataTarget &target,
                         const QByteArray &subcommand, const QList<QByteArray> &keys)
{
    if (!isOwn(context, target))
        context.fail("INVALID_TARGET", {target.name}, "You can only change your own subscriptions");
    else if (subcommand == "SUB")
        metadataSub(context, keys);
    else if (subcommand == "UNSUB")
        metadataUnsub(context, keys);
    else
        metadataSubs(context);
}

void metadata(CommandContext &context, const irc::Message &message)
{
    const QByteArray subcommand = message.param(1).toByteArray().toUpper();
    const QList<QByteArray> rest = message.params.mid(2);
    const bool needsKeys = QByteArrayList{"GET", "SET", "SUB", "UNSUB"}.contains(subcommand);
    const bool isKnown =
        needsKeys || QByteArrayList{"LIST", "CLEAR", "SUBS", "SYNC"}.contains(subcommand);
    if (!isKnown) {
        context.fail("INVALID_PARAMS", {message.param(1).toByteArray()}, "Invalid subcommand");
        return;
    }
    if (needsKeys && rest.isEmpty()) {
        context.replyNeedMoreParams();
        return;
    }
    if (subcommand == "SYNC" && message.param(0) == allTargets && context.user().isRegistered()) {
        metadataSyncAll(context, {});
        return;
    }
    const auto target = targetOrReply(context, message.param(0));
    if (!target)
        return;
    if (subcommand == "GET")
        metadataGet(context, *target, rest);
    else if (subcommand == "LIST")
        metadataList(context, *target);
    else if (subcommand == "SET")
        metadataSet(context, *target, rest);
    else if (subcommand == "CLEAR")
        metadataClear(context, *target);
    else if (subcommand == "SYNC")
        metadataSync(context, *target);
    else
        changeSubscriptions(context, *target, subcommand, rest);
}

} // namespace

QList<Command> metadataCommands()
{
    return {
        {.name = "METADATA",
         .minParams = 2,
         .availability = Availability::Always,
         .handler = metadata,
         .continuations = {{"metadata.sync", resumeSync}, {"metadata.all", metadataSyncAll}},
         .syntax =
             "METADATA <target> GET|SET|LIST|CLEAR|SUB|UNSUB|SUBS|SYNC [<key> ...] [:<value>]",
         .summary = "Shows or changes metadata of a user or channel, such as an avatar.",
         .specification = "https://ircv3.net/specs/extensions/metadata"},
    };
}

} // namespace server
