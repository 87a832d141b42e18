#include "common/irc/mask.h"
#include "server/commands/families.h"
#include "server/commands/names.h"
#include "server/hub/commandcontext.h"
#include "server/hub/linefit.h"

#include <algorithm>

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
        if (const Channel *channel = context.registry().findChannel(name))
            sayNames(context, *channel);
        else
            context.reply(irc::RPL_ENDOFNAMES, {name, namesEnd()});
    }
}

bool isListed(const Channel &channel, const QList<QByteArrayView> &masks)
{
    const auto matches = [&channel](QByteArrayView mask) {
        return irc::matchesMask(mask, channel.name());
    };
    return masks.isEmpty() || std::any_of(masks.cbegin(), masks.cend(), matches);
}

/// https://modern.ircdocs.horse/#list-message
void list(CommandContext &context, const irc::Message &message)
{
    const QList<QByteArrayView> masks = irc::splitList(message.param(0));
    context.reply(irc::RPL_LISTSTART, {"Channel", "Users  Name"});
    for (const auto &[key, channel] : context.registry().channels()) {
        if (!isListed(*channel, masks))
            continue;
        const QByteArray people = QByteArray::number(qsizetype(channel->members().size()));
        context.reply(irc::RPL_LIST, {channel->name(), people, channel->topic()});
    }
    context.reply(irc::RPL_LISTEND, {"End of /LIST"});
}

} // namespace

void sayNames(const CommandContext &context, const Channel &channel)
{
    const QList<QByteArray> head{"=", channel.name()};
    QList<QByteArray> entries;
    for (const Membership &member : channel.members())
        entries.append(nameEntry(member, context.user()));
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
         .syntax = "LIST [<mask>{,<mask>}]",
         .summary = "Shows the channels there are."},
    };
}

} // namespace server
