#include "server/commands/elist.h"
#include "server/commands/families.h"
#include "server/commands/names.h"
#include "server/hub/commandcontext.h"
#include "server/hub/linefit.h"
#include "server/hub/visibility.h"

namespace server {

namespace {

QByteArray namesEnd()
{
    return QByteArrayLiteral("End of /NAMES list");
}

QByteArray nameEntry(const Membership &member, const User &reader)
{
    const QByteArray prefixes = member.ranks.prefixes(reader.has(Capability::MultiPrefix));
    const User &user = *member.user;
    return prefixes + (reader.has(Capability::UserhostInNames) ? user.source() : user.nick());
}

/// https://modern.ircdocs.horse/#names-message
void names(CommandContext &context, const irc::Message &message)
{
    if (message.param(0).isEmpty()) {
        context.reply(irc::RPL_ENDOFNAMES, {"*", namesEnd()});
        return;
    }
    for (const QByteArray &name : context.targets(message.param(0), context.limits().joinTargets)) {
        const Channel *channel = context.registry().findChannel(name);
        if (channel && seesChannel(context.user(), *channel))
            sayNames(context, *channel);
        else
            context.reply(irc::RPL_ENDOFNAMES, {name, namesEnd()});
    }
}

/// Channels that meet @p conditions from the one with the folded name @p key on, and the end.
void listFrom(const CommandContext &context, const QList<QByteArray> &conditions,
              const QByteArray &key)
{
    ListFilter filter;
    for (const QByteArray &param : conditions)
        filter.add(param);
    const Registry::Channels &channels = context.registry().channels();
    int lines = 0;
    for (auto it = channels.lower_bound(key); it != channels.end(); ++it) {
        const Channel &channel = *it->second;
        if (!channel.isInUse() || !seesChannel(context.user(), channel)
            || !filter.accepts(channel, context.nowMs()))
            continue;
        if (++lines > context.limits().answerLines) {
            context.continueLater({{}, {}, context.command(), conditions + QList{it->first}});
            return;
        }
        const QByteArray people = QByteArray::number(qsizetype(channel.members().size()));
        context.reply(irc::RPL_LIST, {channel.name(), people, channel.topic()});
    }
    context.reply(irc::RPL_LISTEND, {"End of /LIST"});
}

/// https://modern.ircdocs.horse/#list-message
void list(CommandContext &context, const irc::Message &message)
{
    context.reply(irc::RPL_LISTSTART, {"Channel", "Users  Name"});
    listFrom(context, message.params, {});
}

/// The last parameter is where to go on.
void listContinued(CommandContext &context, const irc::Message &message, const QueryAnswered &)
{
    listFrom(context, message.params.first(message.params.size() - 1), message.params.constLast());
}

} // namespace

void sayNames(const CommandContext &context, const Channel &channel)
{
    const QList<QByteArray> head{channel.isSecret() ? "@" : "=", channel.name()};
    QList<QByteArray> entries;
    for (const Membership &member : channel.members()) {
        if (seesPersonIn(context.user(), *member.user, channel))
            entries.append(nameEntry(member, context.user()));
    }
    for (const QByteArray &line : joinedLines(entries, ' ', context.roomFor(head)))
        context.reply(irc::RPL_NAMREPLY, head + QList<QByteArray>{line});
    context.reply(irc::RPL_ENDOFNAMES, {channel.name(), namesEnd()});
}

QList<Command> listingCommands()
{
    return {
        {.name = "NAMES",
         .handler = names,
         .syntax = "NAMES <channel>{,<channel>}",
         .summary = "Shows who is in channels."},
        {.name = "LIST",
         .handler = list,
         .syntax = "LIST [<mask or condition>{,<mask or condition>}]",
         .summary = "Shows the channels there are. Conditions: >5 <5 people, C>5 C<5 T>5 T<5 "
                    "minutes since they or their topics were made, !mask.",
         .answered = listContinued},
    };
}

} // namespace server
