// SPDX-License-Identifier: MIT
#include "server/hub/commandcontext.h"

#include "common/irc/casemapping.h"
#include "server/hub/output/linefit.h"
#include "server/hub/visibility.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

/// @p param, or `*` if it is not valid before the last parameter.
QByteArray shownInTheMiddle(const QByteArray &param)
{
    const bool fits = !param.isEmpty() && !param.startsWith(':') && !param.contains(' ');
    return fits ? param : QByteArray("*");
}

/// The parameters of a numeric for @p user.
QList<QByteArray> numericParams(const User &user, const QList<QByteArray> &params)
{
    QList<QByteArray> all;
    all.reserve(params.size() + 1);
    all.append(user.shownNick());
    for (qsizetype i = 0; i + 1 < params.size(); ++i)
        all.append(shownInTheMiddle(params.at(i)));
    if (!params.isEmpty())
        all.append(params.constLast());
    return all;
}

} // namespace

void UserContext::replyToAll(irc::Numeric numeric, const QList<QByteArray> &params)
{
    writer().toUser(
        m_user, {.command = irc::numericCode(numeric), .params = numericParams(m_user, params)});
}

Event UserContext::event(QByteArray command, QList<QByteArray> params, irc::TagMap tags) const
{
    return {&m_user, std::move(command), std::move(params), std::move(tags)};
}

void UserContext::toChannel(const Channel &channel, const Announcement &announcement)
{
    writer().toChannel(channel, announcement, m_user);
}

void UserContext::toPeers(const Announcement &announcement)
{
    writer().toPeers(m_user, announcement);
}

void UserContext::toWatchers(const Announcement &announcement)
{
    writer().toOthers(watchers(), announcement);
}

void UserContext::toAll(const QList<const Client *> &recipients, const Announcement &announcement)
{
    writer().toOthers(recipients, announcement, &m_user);
}

void UserContext::toPeersAndWatchers(const Announcement &announcement)
{
    writer().toPeers(m_user, announcement, watchers());
}

void UserContext::toRecipient(const User &recipient, const Announcement &announcement)
{
    writer().toRecipient(recipient, announcement, m_user);
}

void UserContext::audit(const QByteArray &action, const QByteArray &target,
                        const QByteArray &reason)
{
    m_hub.audit(m_user, {action, false, target, {}, {}, {}, reason});
}

void UserContext::auditFailure(const QByteArray &action, const QByteArray &name,
                               const QByteArray &reason)
{
    m_hub.audit(m_user, {action, true, name, {}, {}, {}, reason});
}

QList<const Client *> UserContext::watchers() const
{
    QList<const Client *> watchers;
    for (ClientId id : m_hub.monitors().watchersOf(m_user.nick())) {
        const Client *watcher = registry().findClient(id);
        if (watcher && !watcher->isGone() && watcher->has(Capability::ExtendedMonitor)
            && &watcher->user() != &m_user && !shareChannel(m_user, watcher->user()))
            watchers.append(watcher);
    }
    return watchers;
}

CommandContext::CommandContext(Hub &hub, Client &client, QByteArray command)
    : UserContext(hub, client.user())
    , m_client(client)
    , m_command(std::move(command))
{}

void CommandContext::reply(irc::Numeric numeric, const QList<QByteArray> &params)
{
    send(irc::numericCode(numeric), numericParams(user(), params));
}

void CommandContext::send(const QByteArray &command, QList<QByteArray> params)
{
    writer().toClient(m_client, {.command = command, .params = std::move(params)});
}

void CommandContext::fail(const QByteArray &code, const QList<QByteArray> &context,
                          const QByteArray &text)
{
    standardReply("FAIL", code, context, text);
}

void CommandContext::warn(const QByteArray &code, const QList<QByteArray> &context,
                          const QByteArray &text)
{
    standardReply("WARN", code, context, text);
}

void CommandContext::note(const QByteArray &code, const QList<QByteArray> &context,
                          const QByteArray &text)
{
    standardReply("NOTE", code, context, text);
}

void CommandContext::failOrReply(const QByteArray &code, const QByteArray &text)
{
    if (m_client.has(Capability::StandardReplies))
        fail(code, {}, text);
    else
        reply(irc::ERR_UNKNOWNERROR, {m_command, text});
}

void CommandContext::noteOrNotice(const QByteArray &code, const QByteArray &text)
{
    noteOrNotice(code, {}, text);
}

void CommandContext::noteOrNotice(const QByteArray &code, const QList<QByteArray> &context,
                                  const QByteArray &text)
{
    if (m_client.has(Capability::StandardReplies))
        note(code, context, text);
    else
        send("NOTICE", {user().nick(), text});
}

bool CommandContext::isAnswerLong() const
{
    const OutboxWriter &writer = hub().writer();
    return !writer.isAnswering(m_client) || writer.answeredLines() >= limits().answerLines;
}

bool CommandContext::canStoreOrReply(const QList<QByteArray> &context)
{
    if (!hub().storeState().isFailing)
        return true;
    failTemporarily(context,
                    "The server cannot store changes at the moment. Please try again later");
    return false;
}

void CommandContext::replyNotStored(const QByteArray &target)
{
    failTemporarily({target}, "This was not sent because the server cannot store messages at the "
                              "moment. Please try again later");
}

bool CommandContext::isOperatorOrReply()
{
    if (user().isOperator())
        return true;
    reply(irc::ERR_NOPRIVILEGES, {"Permission Denied- You're not an IRC operator"});
    return false;
}

bool CommandContext::hasRankOrReply(const Channel &channel, Rank rank)
{
    if (channel.ranksOf(user()).isAtLeast(rank))
        return true;
    replyNotChannelOperator(channel);
    return false;
}

void CommandContext::replyNotChannelOperator(const Channel &channel)
{
    reply(irc::ERR_CHANOPRIVSNEEDED, {channel.name(), "You're not a channel operator"});
}

void CommandContext::replyNeedMoreParams()
{
    reply(irc::ERR_NEEDMOREPARAMS, {m_command, "Not enough parameters"});
}

Channel *CommandContext::channelOrReply(QByteArrayView name)
{
    Channel *channel = registry().findChannel(name);
    // To users outside, a secret channel looks like one that does not exist.
    if (channel && !seesChannel(user(), *channel))
        channel = nullptr;
    if (!channel)
        reply(irc::ERR_NOSUCHCHANNEL, {name.toByteArray(), "No such channel"});
    return channel;
}

Channel *CommandContext::ownChannelOrReply(QByteArrayView name)
{
    Channel *channel = channelOrReply(name);
    if (!channel || channel->has(user()))
        return channel;
    reply(irc::ERR_NOTONCHANNEL, {channel->name(), "You're not on that channel"});
    return nullptr;
}

User *CommandContext::userOrReply(QByteArrayView nick)
{
    User *user = registry().findRegistered(nick);
    if (!user)
        reply(irc::ERR_NOSUCHNICK, {nick.toByteArray(), "No such nick"});
    return user;
}

QList<QByteArray> CommandContext::targets(QByteArrayView list, int maxTargets, bool silent)
{
    QList<QByteArray> items;
    for (QByteArrayView item : irc::splitList(list)) {
        const bool isRepeated =
            std::any_of(items.cbegin(), items.cend(),
                        [item](const QByteArray &other) { return irc::equalNames(item, other); });
        if (isRepeated)
            continue;
        if (items.size() == maxTargets) {
            if (!silent)
                reply(irc::ERR_TOOMANYTARGETS, {item.toByteArray(), "Too many targets"});
            break;
        }
        items.append(item.toByteArray());
    }
    return items;
}

qsizetype CommandContext::roomFor(const QList<QByteArray> &params) const
{
    irc::Message message{{}, settings().serverName, "000", params};
    message.params.prepend(user().shownNick());
    return limits().lineBytes - irc::untaggedBytes(message) - 1;
}

QueryId CommandContext::addQuery(Question question, Continuation continuation, bool isPart)
{
    hub().registration().pauseTime(m_client);
    return hub().queries().ask(m_client, m_command, std::move(question), std::move(continuation),
                               isPart);
}

void CommandContext::failTemporarily(const QList<QByteArray> &context, const QByteArray &text)
{
    if (m_client.has(Capability::StandardReplies) || m_client.isTextClient())
        fail("TEMPORARILY_UNAVAILABLE", context, text);
    else if (m_command != "NOTICE") // https://modern.ircdocs.horse/#notice-message
        reply(irc::ERR_UNKNOWNERROR, {m_command, text});
}

void CommandContext::standardReply(const QByteArray &type, const QByteArray &code,
                                   const QList<QByteArray> &context, const QByteArray &text)
{
    QList<QByteArray> params{m_command, code};
    for (const QByteArray &word : context)
        params.append(shownInTheMiddle(word));
    send(type, params + QList<QByteArray>{text});
}

} // namespace server
