// SPDX-License-Identifier: MIT
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/metadatasync.h"
#include "server/hub/output/linefit.h"

#include <algorithm>
#include <limits>
#include <optional>

// Capability negotiation: https://ircv3.net/specs/extensions/capability-negotiation

namespace server {

namespace {

/// Sends `CAP <nick> <subcommand> :...`; @p splits allows several lines.
void sendCapabilities(CommandContext &context, const QByteArray &subcommand,
                      const QList<QByteArray> &names, bool splits)
{
    const QByteArray nick = context.user().shownNick();
    const qsizetype room = context.roomFor({subcommand, "*"});
    const QList<QByteArray> lines =
        splits ? joinedLines(names, ' ', room) : QList<QByteArray>{names.join(' ')};
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        context.send("CAP", {nick, subcommand, "*", lines.at(i)});
    const QByteArray last = lines.isEmpty() ? QByteArray() : lines.constLast();
    context.send("CAP", {nick, subcommand, last});
}

/// Clients without version 302 get a single line: drops drafts, last ones first, until it fits.
QList<QByteArray> fittingOneLine(const CommandContext &context, QList<QByteArray> names)
{
    const qsizetype room = context.roomFor({"LIST"});
    for (qsizetype i = names.size() - 1; i >= 0 && names.join(' ').size() > room; --i) {
        if (names.at(i).startsWith("draft/"))
            names.removeAt(i);
    }
    return names;
}

/// The version in `CAP LS <version>`; 0: none. Numbers too large for an int are clamped.
int capVersion(const QByteArray &param)
{
    const bool isNumber = !param.isEmpty() && std::all_of(param.cbegin(), param.cend(), [](char c) {
        return c >= '0' && c <= '9';
    });
    bool fits = false;
    const int version = param.toInt(&fits);
    return isNumber && !fits ? std::numeric_limits<int>::max() : version;
}

void suspendRegistration(Client &client)
{
    if (!client.user().isRegistered())
        client.setNegotiating(true);
}

void capLs(CommandContext &context, const irc::Message &message)
{
    Client &client = context.client();
    suspendRegistration(client);
    const int version = capVersion(message.param(1).toByteArray());
    client.setCapabilityVersion(std::max(version, client.capabilityVersion()));
    const bool withValues = version >= fullCapVersion;
    if (withValues) {
        const quint64 notify = quint64(1) << capabilityIndex("cap-notify");
        context.registry().setCapabilityRows(client, client.capabilityRows() | notify);
    }
    QList<QByteArray> names;
    for (const CapabilityEntry &entry : capabilityTable()) {
        const bool isHidden = !entry.isRequestable && !withValues;
        if (entry.isOfferedWith(context.settings(), client.connectionKind()) && !isHidden)
            names.append(withValues ? entry.withValue(context.settings(), client.connectionKind())
                                    : entry.name);
    }
    sendCapabilities(context, "LS", withValues ? names : fittingOneLine(context, names),
                     withValues);
}

void capList(CommandContext &context)
{
    QList<QByteArray> names;
    const QList<CapabilityEntry> &table = capabilityTable();
    for (qsizetype i = 0; i < table.size(); ++i) {
        if (context.client().capabilityRows() & (quint64(1) << i))
            names.append(table.at(i).name);
    }
    const bool splits = context.client().capabilityVersion() >= fullCapVersion;
    sendCapabilities(context, "LIST", splits ? names : fittingOneLine(context, names), splits);
}

/// The rows enabled after @p request. Returns nullopt when any part of it cannot be fulfilled.
std::optional<quint64> rowsAfter(const CommandContext &context, const QByteArray &request)
{
    const Client &client = context.client();
    quint64 rows = client.capabilityRows();
    for (const QByteArray &word : request.simplified().split(' ')) {
        if (word.isEmpty())
            continue;
        const bool removes = word.startsWith('-');
        const qsizetype index = capabilityIndex(QByteArrayView(word).sliced(removes ? 1 : 0));
        if (index < 0 || !capabilityTable().at(index).isRequestable
            || !capabilityTable().at(index).isOfferedWith(context.settings(),
                                                          client.connectionKind()))
            return std::nullopt;
        // Clients that asked for version 302 cannot disable cap-notify.
        if (removes && capabilityTable().at(index).capability == Capability::CapNotify
            && client.capabilityVersion() >= fullCapVersion)
            return std::nullopt;
        const quint64 row = quint64(1) << index;
        rows = removes ? rows & ~row : rows | row;
    }
    return rows;
}

/// Repeats @p request verbatim if it fits one line.
void sendAnswer(CommandContext &context, const QByteArray &subcommand, const QByteArray &request)
{
    const qsizetype room = context.roomFor({subcommand});
    const QList<QByteArray> lines = request.size() <= room
                                        ? QList<QByteArray>{request}
                                        : joinedLines(request.split(' '), ' ', room);
    for (const QByteArray &line : lines)
        context.send("CAP", {context.user().shownNick(), subcommand, line});
}

void capReq(CommandContext &context, const irc::Message &message)
{
    Client &client = context.client();
    suspendRegistration(client);
    const QByteArray request = message.param(1).toByteArray();
    const std::optional<quint64> rows = rowsAfter(context, request);
    // Answer before the change: the answer has the tags that were enabled until now.
    sendAnswer(context, rows ? "ACK" : "NAK", request);
    if (!rows)
        return;
    const bool hadMetadata = client.has(Capability::Metadata);
    const bool hadBatch = client.has(Capability::Batch);
    context.registry().setCapabilityRows(client, *rows);
    // https://ircv3.net/specs/extensions/metadata
    if (!client.has(Capability::Metadata) || (hadBatch && !client.has(Capability::Batch)))
        client.clearMetadataSubscriptions();
    else if (!hadMetadata && client.user().isRegistered())
        sendOwnMetadata(context);
}

void capEnd(CommandContext &context)
{
    Client &client = context.client();
    client.setNegotiating(false);
    context.hub().registration().completeIfReady(client);
}

void cap(CommandContext &context, const irc::Message &message)
{
    const QByteArray subcommand = message.param(0).toByteArray().toUpper();
    if (subcommand == "LS")
        capLs(context, message);
    else if (subcommand == "LIST")
        capList(context);
    else if (subcommand == "REQ" && message.params.size() > 1)
        capReq(context, message);
    else if (subcommand == "END")
        capEnd(context);
    else
        context.reply(irc::ERR_INVALIDCAPCMD,
                      {message.param(0).toByteArray(), "Invalid CAP command"});
}

} // namespace

QList<Command> capCommands()
{
    return {
        {.name = "CAP",
         .minParams = 1,
         .availability = Availability::Always,
         .handler = cap,
         .syntax = "CAP LS [302] | LIST | REQ :<capabilities> | END",
         .summary = "Negotiates IRCv3 capabilities.",
         .specification = "https://ircv3.net/specs/extensions/capability-negotiation"},
    };
}

} // namespace server
