// SPDX-License-Identifier: MIT
#include "common/irc/casemapping.h"
#include "server/commands/families.h"
#include "server/commands/messages.h"
#include "server/hub/commandcontext.h"
#include "server/hub/output/clienttags.h"

#include <algorithm>
#include <utility>

// Multiline messages: https://ircv3.net/specs/extensions/multiline

namespace server {

namespace {

constexpr QByteArrayView multilineType = "draft/multiline";
constexpr qsizetype maxReferenceBytes = 64;

/// Refuses the whole batch; its remaining lines will be ignored.
void refuseBatch(CommandContext &context, const QByteArray &code, const QList<QByteArray> &words,
                 const QByteArray &text)
{
    Client &client = context.client();
    ClientBatch &batch = client.editBatch();
    context.writer().answerEarlier(client, batch.label, [&] {
        CommandContext(context.hub(), client, "BATCH").fail(code, words, text);
    });
    const QByteArray reference = batch.reference;
    batch = {};
    batch.reference = reference;
    batch.refused = true;
}

void refuseBatch(CommandContext &context)
{
    refuseBatch(context, "MULTILINE_INVALID", {}, "Invalid multiline batch");
}

bool isReference(QByteArrayView reference)
{
    return !reference.isEmpty() && reference.size() <= maxReferenceBytes
           && std::all_of(reference.begin(), reference.end(), [](char byte) {
                  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
                         || (byte >= 'a' && byte <= 'z') || byte == '-';
              });
}

bool mayOpenOrRefuse(CommandContext &context, const irc::Message &message,
                     const QByteArray &reference)
{
    const Client &client = context.client();
    const bool isSecond = client.batch().isOpen() && !client.batch().refused;
    if (!isSecond && !isReference(reference)) {
        refuseBatch(context, "INVALID_REFTAG", {reference}, "Invalid reference tag");
        return false;
    }
    if (!isSecond && message.param(1) != multilineType) {
        refuseBatch(context, "UNKNOWN_TYPE", {reference, message.param(1).toByteArray()},
                    "Unknown batch type");
        return false;
    }
    if (!isSecond && !message.tags.contains("batch") && !message.param(2).isEmpty()
        && client.has(Capability::Multiline) && client.has(Capability::Batch))
        return true;
    refuseBatch(context);
    return false;
}

void openBatch(CommandContext &context, const irc::Message &message)
{
    Client &client = context.client();
    const QByteArray reference = message.param(0).sliced(1).toByteArray();
    if (!mayOpenOrRefuse(context, message, reference)) {
        client.editBatch().reference = reference;
        return;
    }
    ClientBatch batch;
    batch.reference = reference;
    batch.target = message.param(2).toByteArray();
    batch.label = context.writer().deferResponse();
    if (client.has(Capability::MessageTags))
        batch.tags = allowedClientTags(message.tags, context.settings().deniedClientTags);
    client.editBatch() = batch;
}

void closeBatch(CommandContext &context, const irc::Message &message)
{
    Client &client = context.client();
    if (message.param(0).sliced(1) != client.batch().reference || message.tags.contains("batch")) {
        refuseBatch(context);
        return;
    }
    const auto isBlank = [](const MessageLine &line) { return line.text.isEmpty(); };
    const MessageLines &lines = client.batch().lines;
    if (!client.batch().refused && std::all_of(lines.cbegin(), lines.cend(), isBlank))
        refuseBatch(context);
    const ClientBatch batch = client.takeBatch();
    if (batch.refused)
        return;
    context.writer().answerEarlier(client, batch.label, [&] {
        sendMessage(context, batch.target, {batch.command, batch.lines, batch.tags, true});
    });
}

void addLine(CommandContext &context, ClientBatch &batch, const irc::Message &message)
{
    const Limits &limits = context.limits();
    const MessageLine line{message.param(1).toByteArray(),
                           message.tags.contains("draft/multiline-concat")};
    if (line.joined && line.text.isEmpty()) {
        refuseBatch(context);
        return;
    }
    if (batch.lines.size() >= limits.multilineLines) {
        refuseBatch(context, "MULTILINE_MAX_LINES", {QByteArray::number(limits.multilineLines)},
                    "Multiline batch max-lines exceeded");
        return;
    }
    batch.bytes += line.text.size() + (batch.lines.isEmpty() || line.joined ? 0 : 1);
    batch.lines.append(line);
    if (batch.bytes > limits.multilineBytes)
        refuseBatch(context, "MULTILINE_MAX_BYTES", {QByteArray::number(limits.multilineBytes)},
                    "Multiline batch max-bytes exceeded");
}

/// Handles a message with a batch tag, or one that interrupts an open batch.
void handleMessage(CommandContext &context, const irc::Message &message)
{
    ClientBatch &batch = context.client().editBatch();
    const bool belongs = batch.isOpen() && message.tags.value("batch") == batch.reference;
    if (belongs && batch.refused)
        return;
    const bool isText = message.command == "PRIVMSG" || message.command == "NOTICE";
    if (!belongs || !isText || (!batch.lines.isEmpty() && batch.command != message.command)) {
        refuseBatch(context);
    } else if (!irc::equalNames(message.param(0), batch.target)) {
        refuseBatch(context, "MULTILINE_INVALID_TARGET",
                    {batch.target, message.param(0).toByteArray()}, "Invalid multiline target");
    } else {
        batch.command = message.command;
        addLine(context, batch, message);
    }
}

void batch(CommandContext &context, const irc::Message &message)
{
    if (message.command != "BATCH")
        handleMessage(context, message);
    else if (message.param(0).startsWith('+'))
        openBatch(context, message);
    else if (message.param(0).startsWith('-'))
        closeBatch(context, message);
    else
        refuseBatch(context);
}

} // namespace

QList<Command> multilineCommands()
{
    return {
        {.name = "BATCH",
         .minParams = 1,
         .handler = batch,
         .syntax = "BATCH +<reference> draft/multiline <target> | -<reference>",
         .summary = "Sends a multiline message.",
         .specification = "https://ircv3.net/specs/extensions/multiline"},
    };
}

} // namespace server
