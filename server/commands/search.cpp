// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "common/irc/servertime.h"
#include "server/commands/families.h"
#include "server/commands/historyaccess.h"
#include "server/hub/commandcontext.h"

#include <algorithm>
#include <utility>

// Search in the history: https://github.com/ircv3/ircv3-specifications/pull/496

namespace server {

namespace {

/// Messages in an answer when the client names no limit.
constexpr int defaultLimit = 50;

bool failInvalid(CommandContext &context, const QByteArray &name, const QByteArray &text)
{
    context.fail("INVALID_PARAMS", {name}, text);
    return false;
}

/// Reads a time as in the tag `time`. False after FAIL.
bool readTimeOrReply(CommandContext &context, const QByteArray &name, QByteArrayView value,
                     qint64 &timeMs)
{
    constexpr QByteArrayView prefix = "timestamp=";
    if (value.startsWith(prefix))
        value = value.sliced(prefix.size());
    const auto parsed = irc::parseServerTime(value);
    timeMs = parsed.value_or(0);
    return parsed || failInvalid(context, name, wrongHistoryTime);
}

bool readLimitOrReply(CommandContext &context, const QByteArray &value, qint32 &limit)
{
    const auto number = historyLimit(context, value);
    limit = number.value_or(0);
    return number || failInvalid(context, "limit", wrongHistoryLimit);
}

/// All conversations that the user may read.
void addConversations(const CommandContext &context, SearchHistory &question)
{
    for (const Channel *channel : context.user().channels())
        question.conversations.append(channelConversation(channel->name()));
    question.withAllDirectChats = true;
}

bool readConversationOrReply(CommandContext &context, const QByteArray &target,
                             SearchHistory &question)
{
    const auto access = historyAccess(context, target);
    if (!access) {
        context.fail("INVALID_PARAMS", {"in"}, "You cannot read this conversation");
        return false;
    }
    question.conversations.append(access->conversation);
    if (!access->otherwise.isEmpty())
        question.conversations.append(access->otherwise);
    return true;
}

/// The names of the account that @p name belongs to, now and formerly, folded. A former name that
/// another account has by now is not one of them.
QList<QByteArray> accountNames(const RegisteredAccounts &accounts, const QByteArray &name)
{
    const QByteArray account = accounts.ownerOf(name);
    const AccountRecord *registered =
        accounts.isConfigured(account) ? nullptr : accounts.find(account);
    if (!registered)
        return {};
    QList<QByteArray> names{irc::folded(account)};
    for (const FormerName &former : registered->formerNames) {
        const QByteArray owner = accounts.ownerOf(former.name);
        if (owner.isEmpty() || owner == account)
            names.append(irc::folded(former.name));
    }
    return names;
}

/// Fills in @p question. Unknown attributes are ignored. False after FAIL.
bool readAttributesOrReply(CommandContext &context, const irc::TagMap &attributes,
                           SearchHistory &question)
{
    question.text = attributes.value("text");
    question.from = irc::folded(attributes.value("from"));
    if (!question.from.isEmpty())
        question.otherNames = accountNames(context.hub().accounts(), question.from);
    if (question.text.trimmed().isEmpty() && question.from.isEmpty())
        return failInvalid(context, "text", "Name the words to look for, or a sender");
    for (const auto &[name, timeMs] :
         {std::pair{"after", &question.afterMs}, std::pair{"before", &question.beforeMs}}) {
        if (attributes.contains(name)
            && !readTimeOrReply(context, name, attributes.value(name), *timeMs))
            return false;
    }
    if (attributes.contains("limit")
        && !readLimitOrReply(context, attributes.value("limit"), question.limit))
        return false;
    if (attributes.contains("in"))
        return readConversationOrReply(context, attributes.value("in"), question);
    addConversations(context, question);
    return true;
}

void searchAnswered(CommandContext &context, const QueryAnswered &answered)
{
    const auto *found = std::get_if<HistoryRead>(&answered.answer);
    if (!found) {
        context.fail("MESSAGE_ERROR", {}, "Messages could not be retrieved");
        return;
    }
    const bool isDraft = context.client().has(Capability::Search);
    context.writer().beginBatch(
        context.client(),
        {.command = "BATCH", .params = {isDraft ? "draft/search" : "soju.im/search"}});
    for (const MessageRecord &message : found->messages)
        context.writer().replay(context.client(), message);
    context.writer().endBatch(context.client());
}

void search(CommandContext &context, const irc::Message &message)
{
    if (!context.settings().keepsHistory) {
        context.reply(irc::ERR_UNKNOWNCOMMAND, {message.command, "Unknown command"});
        return;
    }
    SearchHistory question;
    question.participant = participantKeyOf(context.user());
    question.participantFromMs = directMessagesFromMs(context.user());
    question.limit = std::min(defaultLimit, context.settings().historyLimit);
    if (readAttributesOrReply(context, irc::TagMap::parse(message.param(0)), question))
        context.ask(question, searchAnswered);
}

} // namespace

QList<Command> searchCommands()
{
    return {
        {.name = "SEARCH",
         .minParams = 1,
         .handler = search,
         .continuations = {{"search", searchAnswered}},
         .syntax = "SEARCH [in=<target>;][from=<nick>;][after=<time>;][before=<time>;]"
                   "[limit=<number>;]text=<words>",
         .summary = "Searches the messages that you may read. Escape spaces as \\s and semicolons "
                    "as \\:, as in message tags. deploy* finds all words that "
                    "begin with deploy.",
         .specification = "https://github.com/ircv3/ircv3-specifications/pull/496"},
    };
}

} // namespace server
