// SPDX-License-Identifier: MIT
#include "server/commands/listing.h"

#include "server/commands/families.h"
#include "server/commands/listfilter.h"
#include "server/hub/commandcontext.h"
#include "server/hub/visibility.h"

#include <utility>

namespace server {

namespace {

QByteArray namesEnd()
{
    return QByteArrayLiteral("End of /NAMES list");
}

void appendName(QByteArray &line, const Membership &member, const Client &reader)
{
    const User &user = *member.user;
    if (!line.isEmpty())
        line += ' ';
    if (!member.ranks.isEmpty())
        line += member.ranks.prefixes(reader.has(Capability::MultiPrefix));
    line += reader.has(Capability::UserhostInNames) ? user.source() : user.nick();
}

/// Sends RPL_NAMREPLY for the members of @p channel, starting at the user id @p from. Returns the
/// id to continue at, or 0 at the end.
UserId sendMembers(CommandContext &context, const Channel &channel, UserId from)
{
    const QList<QByteArray> head{channel.isSecret() ? "@" : "=", channel.name()};
    const qsizetype room = context.roomFor(head);
    const std::vector<Membership> &members = channel.members();
    QByteArray line;
    for (auto it = channel.firstFrom(from); it != members.cend(); ++it) {
        if (!seesMember(context.user(), *it->user, channel))
            continue;
        const qsizetype before = line.size();
        appendName(line, *it, context.client());
        if (line.size() <= room || before == 0)
            continue;
        context.reply(irc::RPL_NAMREPLY, head + QList<QByteArray>{line.first(before)});
        if (context.isAnswerLong())
            return it->id;
        line.remove(0, before + 1);
    }
    if (!line.isEmpty())
        context.reply(irc::RPL_NAMREPLY, head + QList<QByteArray>{line});
    return 0;
}

/// Sends as many owed names as one part of an answer holds; the rest follows later.
void sendOwedNames(CommandContext &context)
{
    OwedNames &owed = context.client().owedNames();
    while (!owed.channels.isEmpty()) {
        if (context.isAnswerLong()) {
            context.continueLater(sendOwedNames);
            return;
        }
        QByteArray name = owed.channels.constFirst();
        const Channel *channel = context.registry().findChannel(name);
        const UserId from = std::exchange(owed.from, 0);
        if (channel && seesChannel(context.user(), *channel)) {
            name = channel->name();
            owed.from = sendMembers(context, *channel, from);
        }
        if (owed.from != 0)
            continue;
        context.reply(irc::RPL_ENDOFNAMES, {name, namesEnd()});
        owed.channels.removeFirst();
    }
    owed = {}; // Frees the memory of the list, too.
}

/// https://modern.ircdocs.horse/#names-message
void names(CommandContext &context, const irc::Message &message)
{
    if (message.param(0).isEmpty()) {
        context.reply(irc::RPL_ENDOFNAMES, {"*", namesEnd()});
        return;
    }
    for (const QByteArray &name : context.targets(message.param(0), context.limits().joinTargets))
        sendNames(context, name);
}

/// A LIST, and where its answer resumes.
struct ListRequest
{
    QByteArray conditions; ///< See ListFilter.
    QByteArray next = {};  ///< Folded name.
};

auto fieldsOf(MaybeConst<ListRequest> auto &value)
{
    auto &[conditions, next] = value;
    return std::tie(conditions, next);
}

void answerList(CommandContext &context, const ListRequest &request)
{
    const Registry::Channels &channels = context.registry().channels();
    const ListFilter filter(request.conditions);
    int lines = 0;
    int searched = 0;
    for (auto it = channels.lower_bound(request.next); it != channels.end(); ++it) {
        const Channel &channel = *it->second;
        const bool isShown = channel.isInUse() && seesChannel(context.user(), channel)
                             && filter.accepts(channel, context.nowMs());
        if (++searched > context.limits().answerSearch
            || (isShown && ++lines > context.limits().answerLines)) {
            context.continueLater(answerList, {request.conditions, it->first});
            return;
        }
        if (!isShown)
            continue;
        const QByteArray members = QByteArray::number(qsizetype(channel.members().size()));
        context.reply(irc::RPL_LIST, {channel.name(), members, channel.topic()});
    }
    context.reply(irc::RPL_LISTEND, {"End of /LIST"});
}

/// https://modern.ircdocs.horse/#list-message
void list(CommandContext &context, const irc::Message &message)
{
    context.reply(irc::RPL_LISTSTART, {"Channel", "Users  Name"});
    const QList<QByteArray> conditions =
        context.targets(message.params.join(','), context.limits().joinTargets);
    answerList(context, {conditions.join(',')});
}

} // namespace

void sendNames(CommandContext &context, const QByteArray &name)
{
    OwedNames &owed = context.client().owedNames();
    owed.channels.append(name);
    if (owed.channels.size() == 1)
        sendOwedNames(context);
}

QList<Command> listingCommands()
{
    return {
        {.name = "NAMES",
         .handler = names,
         .continuations = {{"names", sendOwedNames}},
         .syntax = "NAMES <channel>{,<channel>}",
         .summary = "Lists the members of channels."},
        {.name = "LIST",
         .handler = list,
         .continuations = {{"list", answerList}},
         .syntax = "LIST [<mask or condition>{,<mask or condition>}]",
         .summary = "Lists channels. Conditions: >5 or <5 members, C>5 or C<5 minutes since "
                    "creation, T>5 or T<5 minutes since the topic was set, !mask to exclude."},
    };
}

} // namespace server
