// SPDX-License-Identifier: MIT
#include "server/commands/history.h"

#include "common/irc/servertime.h"
#include "server/commands/families.h"
#include "server/commands/historyaccess.h"
#include "server/hub/commandcontext.h"

#include <algorithm>
#include <tuple>
#include <utility>

// The history of conversations: https://ircv3.net/specs/extensions/chathistory

namespace server {

namespace {

/// The answer in progress to one question about the history.
struct Playback
{
    HistoryAccess access;
    QByteArray target; ///< As the client knows the conversation.
    bool withEvents = false;
    QByteArray batch = {}; ///< Reference of the open batch; see OutboxWriter::suspendBatch().
};

auto fieldsOf(MaybeConst<Playback> auto &value)
{
    auto &[access, target, withEvents, batch] = value;
    return std::tie(access, target, withEvents, batch);
}

void sendMessages(CommandContext &context, const HistoryRead &read, const Playback &playback);

void restAnswered(CommandContext &context, const QueryAnswered &answered, const Playback &playback)
{
    context.writer().resumeBatch(context.client(), playback.batch);
    // Without an answer the batch ends early.
    const auto *read = std::get_if<HistoryRead>(&answered.answer);
    sendMessages(context, read ? *read : HistoryRead(), playback);
}

void askForRest(CommandContext &context, const Playback &playback, const HistorySpan &rest)
{
    context.ask(
        ReadHistory{.access = playback.access, .messages = rest, .withEvents = playback.withEvents},
        restAnswered, playback);
}

/// Sends messages in the open batch, which stays open when there are more.
void sendMessages(CommandContext &context, const HistoryRead &read, const Playback &playback)
{
    for (const MessageRecord &message : read.messages)
        context.writer().replay(context.client(), message);
    if (!read.rest) {
        context.writer().endBatch(context.client());
        return;
    }
    Playback rest = playback;
    rest.batch = context.writer().suspendBatch();
    context.continueLater(askForRest, rest, *read.rest);
}

void sendAnswer(CommandContext &context, const HistoryRead &read, const Playback &playback)
{
    Event opening{.command = "BATCH", .params = {"chathistory", playback.target}};
    if (read.isComplete)
        opening.tags.insert("draft/chathistory-end", {});
    context.writer().beginBatch(context.client(), opening);
    sendMessages(context, read, playback);
}

void failUnreadable(CommandContext &context, const QByteArray &code, const QByteArray &subcommand,
                    const QByteArray &target)
{
    context.fail(code, {subcommand, target}, "Messages could not be retrieved");
}

void readAnswered(CommandContext &context, const QueryAnswered &answered,
                  const QByteArray &subcommand, const Playback &playback)
{
    if (const auto *read = std::get_if<HistoryRead>(&answered.answer))
        sendAnswer(context, *read, playback);
    else
        failUnreadable(context, "MESSAGE_ERROR", subcommand, playback.target);
}

/// The part of the conversation @p target that the user may read. Nullopt after FAIL.
std::optional<HistoryAccess> accessOrReply(CommandContext &context, const QByteArray &subcommand,
                                           const QByteArray &target)
{
    const auto access = historyAccess(context, target);
    if (!access)
        failUnreadable(context, "INVALID_TARGET", subcommand, target);
    return access;
}

bool failInvalid(CommandContext &context, const QByteArray &code, const QByteArray &subcommand,
                 const QByteArray &param, const QByteArray &text)
{
    context.fail(code, {subcommand, param}, text);
    return false;
}

/// Reads a number of messages. False after FAIL.
bool readLimitOrReply(CommandContext &context, const QByteArray &subcommand,
                      const QByteArray &param, qint32 &limit)
{
    const auto number = historyLimit(context, param);
    limit = number.value_or(0);
    return number || failInvalid(context, "INVALID_PARAMS", subcommand, param, wrongHistoryLimit);
}

/// Reads `timestamp=...` or `msgid=...`. False after FAIL.
bool readPointOrReply(CommandContext &context, const QByteArray &subcommand,
                      const QByteArray &param, HistoryPoint &point)
{
    const qsizetype equals = param.indexOf('=');
    const QByteArray type = param.left(std::max<qsizetype>(equals, 0));
    const QByteArray value = param.mid(equals + 1);
    if (type == "timestamp") {
        const auto timeMs = irc::parseServerTime(value);
        point = {.timeMs = timeMs.value_or(0)};
        return timeMs
               || failInvalid(context, "INVALID_PARAMS", subcommand, param, wrongHistoryTime);
    }
    if (type == "msgid") {
        point = {.message = MessageId::parse(value, context.settings().networkId)};
        return point.message
               || failInvalid(context, "INVALID_PARAMS", subcommand, param,
                              "This server has no such message");
    }
    return failInvalid(context, "INVALID_MSGREFTYPE", subcommand, param,
                       "A message is named by timestamp= or msgid=");
}

bool isAfter(const HistoryPoint &a, const HistoryPoint &b)
{
    if (a.message && b.message)
        return *a.message > *b.message;
    return !a.message && !b.message && a.timeMs > b.timeMs;
}

using Params = QList<QByteArray>;

/// Reads the points of a subcommand. Returns nullopt after FAIL.
using SelectionReader = std::optional<HistorySelection> (*)(CommandContext &, const Params &);

std::optional<HistorySelection> readBefore(CommandContext &context, const Params &params)
{
    HistoryPoint point;
    if (!readPointOrReply(context, params.at(0), params.at(2), point))
        return std::nullopt;
    return HistoryRange{.before = point};
}

std::optional<HistorySelection> readAfter(CommandContext &context, const Params &params)
{
    HistoryPoint point;
    if (!readPointOrReply(context, params.at(0), params.at(2), point))
        return std::nullopt;
    return HistoryRange{.after = point, .newest = false};
}

std::optional<HistorySelection> readLatest(CommandContext &context, const Params &params)
{
    if (params.at(2) == "*")
        return HistoryRange{};
    HistoryPoint point;
    if (!readPointOrReply(context, params.at(0), params.at(2), point))
        return std::nullopt;
    return HistoryRange{.after = point};
}

std::optional<HistorySelection> readAround(CommandContext &context, const Params &params)
{
    HistoryPoint point;
    if (!readPointOrReply(context, params.at(0), params.at(2), point))
        return std::nullopt;
    return HistoryAround{point};
}

std::optional<HistorySelection> readBetween(CommandContext &context, const Params &params)
{
    HistoryPoint first;
    HistoryPoint second;
    if (!readPointOrReply(context, params.at(0), params.at(2), first)
        || !readPointOrReply(context, params.at(0), params.at(3), second))
        return std::nullopt;
    // The messages nearest to the first point are sent.
    if (isAfter(first, second))
        return HistoryRange{.after = second, .before = first, .newest = true};
    return HistoryRange{.after = first, .before = second, .newest = false};
}

struct Subcommand
{
    const char *name;
    qsizetype params; ///< With the subcommand itself.
    SelectionReader read;
};

constexpr Subcommand subcommands[] = {
    {"BEFORE", 4, readBefore}, {"AFTER", 4, readAfter},     {"LATEST", 4, readLatest},
    {"AROUND", 4, readAround}, {"BETWEEN", 5, readBetween},
};

void readConversation(CommandContext &context, const Params &params, const Subcommand &subcommand)
{
    const QByteArray &name = params.constFirst();
    const QByteArray &target = params.at(1);
    const auto access = accessOrReply(context, name, target);
    if (!access)
        return;
    const auto selection = subcommand.read(context, params);
    ReadHistory question{.access = *access,
                         .withEvents = context.client().has(Capability::EventPlayback)};
    if (!selection
        || !readLimitOrReply(context, name, params.at(subcommand.params - 1), question.limit))
        return;
    question.messages = *selection;
    context.ask(
        question, readAnswered, name,
        Playback{.access = question.access, .target = target, .withEvents = question.withEvents});
}

/// The name by which the user knows a conversation.
QByteArray targetName(const CommandContext &context, const ConversationKey &conversation)
{
    if (const Channel *channel = context.registry().findChannel(conversation))
        return channel->name();
    const QByteArray other = otherParticipant(conversation, participantKeyOf(context.user()));
    return other.sliced(1); // An account, or the nick of a guest.
}

struct TargetsAnswer
{
    QList<HistoryTarget> targets; ///< Not sent yet.
    QByteArray batch = {};
};

auto fieldsOf(MaybeConst<TargetsAnswer> auto &value)
{
    auto &[targets, batch] = value;
    return std::tie(targets, batch);
}

void sendTargets(CommandContext &context, const TargetsAnswer &answer)
{
    context.writer().resumeBatch(context.client(), answer.batch);
    TargetsAnswer rest = answer;
    while (!rest.targets.isEmpty() && !context.isAnswerLong()) {
        const HistoryTarget target = rest.targets.takeFirst();
        context.send("CHATHISTORY", {"TARGETS", targetName(context, target.conversation),
                                     irc::serverTime(target.timeMs)});
    }
    if (rest.targets.isEmpty()) {
        context.writer().endBatch(context.client());
        return;
    }
    rest.batch = context.writer().suspendBatch();
    context.continueLater(sendTargets, rest);
}

void targetsAnswered(CommandContext &context, const QueryAnswered &answered)
{
    const auto *found = std::get_if<TargetsFound>(&answered.answer);
    if (!found) {
        failUnreadable(context, "MESSAGE_ERROR", "TARGETS", "*");
        return;
    }
    Event opening{.command = "BATCH", .params = {"draft/chathistory-targets"}};
    if (found->isComplete)
        opening.tags.insert("draft/chathistory-end", {});
    context.writer().beginBatch(context.client(), opening);
    sendTargets(context, {found->targets, context.writer().suspendBatch()});
}

void findTargets(CommandContext &context, const Params &params)
{
    const QByteArray &name = params.constFirst();
    HistoryPoint first;
    HistoryPoint second;
    FindTargets question;
    if (!readPointOrReply(context, name, params.at(1), first)
        || !readPointOrReply(context, name, params.at(2), second)
        || !readLimitOrReply(context, name, params.at(3), question.limit))
        return;
    if (first.message || second.message) {
        failInvalid(context, "INVALID_MSGREFTYPE", name, params.at(first.message ? 1 : 2),
                    "TARGETS needs two times");
        return;
    }
    const User &user = context.user();
    for (const Channel *channel : user.channels())
        question.channels.append(channelConversation(channel->name()));
    question.participant = participantKeyOf(user);
    question.participantFromMs = directMessagesFromMs(user);
    question.newest = first.timeMs > second.timeMs;
    std::tie(question.afterMs, question.beforeMs) = std::minmax(first.timeMs, second.timeMs);
    context.ask(question, targetsAnswered);
}

void chatHistory(CommandContext &context, const irc::Message &message)
{
    if (!context.settings().keepsHistory) {
        context.reply(irc::ERR_UNKNOWNCOMMAND, {message.command, "Unknown command"});
        return;
    }
    const QByteArray name = message.param(0).toByteArray().toUpper();
    const bool isTargets = name == "TARGETS";
    const auto subcommand =
        std::find_if(std::begin(subcommands), std::end(subcommands),
                     [&name](const Subcommand &candidate) { return name == candidate.name; });
    if (!isTargets && !name.isEmpty() && subcommand == std::end(subcommands)) {
        context.fail("UNKNOWN_COMMAND", {name}, "Unknown command");
        return;
    }
    const qsizetype needed = isTargets || name.isEmpty() ? 4 : subcommand->params;
    if (message.params.size() < needed) {
        context.fail("NEED_MORE_PARAMS", name.isEmpty() ? Params() : Params{name},
                     "Missing parameters");
        return;
    }
    const Params params = Params{name} + message.params.sliced(1);
    if (isTargets)
        findTargets(context, params);
    else
        readConversation(context, params, *subcommand);
}

/// Whether the client shows old messages as such, but cannot ask for them.
bool needsReplay(const CommandContext &context)
{
    const Client &client = context.client();
    const HubSettings &settings = context.settings();
    return settings.keepsHistory && settings.replayLimit > 0
           && (client.isTextClient()
               || (client.has(Capability::ServerTime) && !client.has(Capability::ChatHistory)));
}

void replayAnswered(CommandContext &context, const QueryAnswered &answered,
                    const Playback &playback)
{
    const auto *read = std::get_if<HistoryRead>(&answered.answer);
    const Channel *channel = context.registry().findChannel(playback.target);
    if (read && !read->messages.isEmpty() && channel && channel->has(context.user()))
        sendAnswer(context, *read, playback);
}

/// Direct chats whose missed messages are still to be sent to a client.
struct MissedChats
{
    QList<ConversationKey> chats;
    qint64 sinceMs = 0; ///< UTC in milliseconds since 1970.
};

auto fieldsOf(MaybeConst<MissedChats> auto &value)
{
    auto &[chats, sinceMs] = value;
    return std::tie(chats, sinceMs);
}

constexpr int maxMissedChats = 10;

void askForMissed(CommandContext &context, const MissedChats &missed);

void missedRead(CommandContext &context, const QueryAnswered &answered, const Playback &playback,
                const MissedChats &rest)
{
    const auto *read = std::get_if<HistoryRead>(&answered.answer);
    if (read && !read->messages.isEmpty())
        sendAnswer(context, *read, playback);
    askForMissed(context, rest);
}

/// Asks for the missed messages of the first chat.
void askForMissed(CommandContext &context, const MissedChats &missed)
{
    MissedChats rest = missed;
    // The user may have logged out meanwhile, or the account may have been renamed.
    const QByteArray own = participantKeyOf(context.user());
    rest.chats.removeIf(
        [&own](const ConversationKey &chat) { return !participants(chat).contains(own); });
    if (rest.chats.isEmpty())
        return;
    const HistoryAccess access{.conversation = rest.chats.takeFirst(),
                               .fromMs = directMessagesFromMs(context.user())};
    const HistoryRange range{.after = HistoryPoint{.timeMs = missed.sinceMs},
                             .before = context.writer().historyEnd()};
    context.askAside(
        ReadHistory{.access = access, .messages = range, .limit = context.settings().replayLimit},
        missedRead, Playback{.access = access, .target = targetName(context, access.conversation)},
        rest);
}

void missedFound(CommandContext &context, const QueryAnswered &answered, const qint64 &sinceMs)
{
    MissedChats missed{{}, sinceMs};
    if (const auto *found = std::get_if<TargetsFound>(&answered.answer)) {
        for (const HistoryTarget &target : found->targets)
            missed.chats.append(target.conversation);
    }
    askForMissed(context, missed);
}

} // namespace

void replayHistory(CommandContext &context, const Channel &channel)
{
    // Operators can move a user in and out of channels while replays wait for the store.
    if (!needsReplay(context)
        || context.client().openQueries() > context.limits().channelsPerClient)
        return;
    const HistoryAccess access{.conversation = channelConversation(channel.name())};
    context.askAside(ReadHistory{.access = access,
                                 .messages = HistoryRange{.before = context.writer().historyEnd()},
                                 .limit = context.settings().replayLimit},
                     replayAnswered, Playback{.access = access, .target = channel.name()});
}

void replayDirectMessages(CommandContext &context, qint64 sinceMs)
{
    if (!needsReplay(context))
        return;
    context.askAside(FindTargets{.channels = {},
                                 .participant = participantKeyOf(context.user()),
                                 .participantFromMs = directMessagesFromMs(context.user()),
                                 .afterMs = sinceMs,
                                 .beforeMs = context.nowMs() + 1,
                                 .limit = maxMissedChats},
                     missedFound, sinceMs);
}

QList<Command> historyCommands()
{
    return {
        {.name = "CHATHISTORY",
         .handler = chatHistory,
         .continuations = {{"history.read", readAnswered},
                           {"history.ask-rest", askForRest},
                           {"history.rest", restAnswered},
                           {"history.targets", targetsAnswered},
                           {"history.send-targets", sendTargets},
                           {"history.replay", replayAnswered},
                           {"history.find-missed", missedFound},
                           {"history.read-missed", missedRead}},
         .syntax = "CHATHISTORY BEFORE|AFTER|AROUND <target> <point> <limit> | LATEST <target> "
                   "<point>|* <limit> | BETWEEN <target> <point> <point> <limit> | TARGETS <time> "
                   "<time> <limit>",
         .summary = "Shows earlier messages. A point is timestamp=<YYYY-MM-DDThh:mm:ss.sssZ> or "
                    "msgid=<id>.",
         .specification = "https://ircv3.net/specs/extensions/chathistory"},
    };
}

} // namespace server
