#include "common/irc/mask.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"
#include "server/hub/names.h"

// https://modern.ircdocs.horse/#who-message

namespace server {

namespace {

/// One RPL_WHOREPLY; @p channel is null when the person was not found by a channel.
void sayWho(const CommandContext &context, const User &person, const Channel *channel)
{
    QByteArray flags(person.isAway() ? "G" : "H");
    if (channel) {
        const bool all = context.user().has(Capability::MultiPrefix);
        flags += channel->find(person)->ranks.prefixes(all);
    }
    context.reply(irc::RPL_WHOREPLY,
                  {channel ? channel->name() : QByteArray("*"), person.userName(), person.host(),
                   context.settings().serverName, person.nick(), flags, "0 " + person.realname()});
}

/// Whether any of the names that WHO shows matches.
bool matchesPerson(QByteArrayView mask, const User &person, const QByteArray &serverName)
{
    return irc::matchesMask(mask, person.nick()) || irc::matchesMask(mask, person.userName())
           || irc::matchesMask(mask, person.host()) || irc::matchesMask(mask, serverName)
           || irc::matchesMask(mask, person.realname());
}

void sayMatching(const CommandContext &context, QByteArrayView mask)
{
    for (const auto &[client, person] : context.registry().users()) {
        if (person->isRegistered() && matchesPerson(mask, *person, context.settings().serverName))
            sayWho(context, *person, nullptr);
    }
}

void who(CommandContext &context, const irc::Message &message)
{
    const QByteArray mask = message.params.isEmpty() ? QByteArray("*") : message.params.first();
    if (isChannelName(mask)) {
        if (const Channel *channel = context.registry().findChannel(mask)) {
            for (const Membership &member : channel->members())
                sayWho(context, *member.user, channel);
        }
    } else if (const User *person = context.registry().findPerson(mask)) {
        sayWho(context, *person, nullptr);
    } else {
        sayMatching(context, mask == "0" ? QByteArrayView("*") : QByteArrayView(mask));
    }
    context.reply(irc::RPL_ENDOFWHO, {mask, "End of WHO list"});
}

} // namespace

QList<Command> whoCommands()
{
    return {
        {.name = "WHO",
         .handler = who,
         .syntax = "WHO [<channel or mask>]",
         .summary = "Shows who is in a channel or matches a mask."},
    };
}

} // namespace server
