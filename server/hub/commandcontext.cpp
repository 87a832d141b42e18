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

} // namespace

CommandContext::CommandContext(Hub &hub, User &user, QByteArray command)
    : m_hub(hub)
    , m_user(user)
    , m_command(std::move(command))
{}

void CommandContext::reply(irc::Numeric numeric, QList<QByteArray> params)
{
    params.prepend(m_user.shownNick());
    for (qsizetype i = 1; i + 1 < params.size(); ++i)
        params[i] = shownInTheMiddle(params.at(i));
    send(irc::numericCode(numeric), std::move(params));
}

void CommandContext::send(const QByteArray &command, QList<QByteArray> params)
{
    writer().toUser(m_user, {.command = command, .params = std::move(params)});
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
    if (m_user.has(Capability::StandardReplies))
        fail(code, {}, text);
    else
        reply(irc::ERR_UNKNOWNERROR, {m_command, text});
}

void CommandContext::noteOrNotice(const QByteArray &code, const QByteArray &text)
{
    if (m_user.has(Capability::StandardReplies))
        note(code, {}, text);
    else
        send("NOTICE", {m_user.nick(), text});
}

bool CommandContext::isAnswerLong() const
{
    const OutboxWriter &writer = m_hub.writer();
    return !writer.isAnswering(m_user) || writer.answeredLines() >= limits().answerLines;
}

Event CommandContext::event(QByteArray command, QList<QByteArray> params, irc::TagMap tags) const
{
    return {&m_user, std::move(command), std::move(params), std::move(tags)};
}

void CommandContext::toChannel(const Channel &channel, const Announcement &announcement)
{
    writer().toChannel(channel, announcement, m_user);
}

void CommandContext::toPeers(const Announcement &announcement)
{
    writer().toPeers(m_user, announcement);
}

void CommandContext::toWatchers(const Announcement &announcement)
{
    writer().toOthers(watchers(), announcement);
}

void CommandContext::toAll(const QList<const User *> &recipients, const Announcement &announcement)
{
    writer().toOthers(recipients, announcement, &m_user);
}

void CommandContext::toPeersAndWatchers(const Announcement &announcement)
{
    writer().toPeers(m_user, announcement, watchers());
}

void CommandContext::toRecipient(const User &recipient, const Announcement &announcement)
{
    writer().toRecipient(recipient, announcement, m_user);
}

void CommandContext::audit(const QByteArray &action, const QByteArray &target,
                           const QByteArray &reason)
{
    m_hub.audit(m_user, {action, false, target, {}, {}, {}, reason});
}

void CommandContext::auditFailure(const QByteArray &action, const QByteArray &name,
                                  const QByteArray &reason)
{
    m_hub.audit(m_user, {action, true, name, {}, {}, {}, reason});
}

bool CommandContext::canStoreOrReply(const QList<QByteArray> &context)
{
    if (!m_hub.storeState().isFailing)
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
    if (m_user.isOperator())
        return true;
    reply(irc::ERR_NOPRIVILEGES, {"Permission Denied- You're not an IRC operator"});
    return false;
}

bool CommandContext::hasRankOrReply(const Channel &channel, Rank rank)
{
    if (channel.ranksOf(m_user).isAtLeast(rank))
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
    if (channel && !seesChannel(m_user, *channel))
        channel = nullptr;
    if (!channel)
        reply(irc::ERR_NOSUCHCHANNEL, {name.toByteArray(), "No such channel"});
    return channel;
}

Channel *CommandContext::ownChannelOrReply(QByteArrayView name)
{
    Channel *channel = channelOrReply(name);
    if (!channel || channel->has(m_user))
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
    message.params.prepend(m_user.shownNick());
    return limits().lineBytes - untaggedBytes(message) - 1;
}

QueryId CommandContext::addQuery(Question question, Continuation continuation, bool isPart)
{
    m_hub.registration().pauseTime(m_user);
    return m_hub.queries().ask(m_user, m_command, std::move(question), std::move(continuation),
                               isPart);
}

QList<const User *> CommandContext::watchers() const
{
    QList<const User *> watchers;
    for (ClientId client : m_hub.monitors().watchersOf(m_user.nick())) {
        const User *watcher = registry().findUser(client);
        if (watcher && !watcher->isGone() && watcher->has(Capability::ExtendedMonitor)
            && watcher != &m_user && !shareChannel(m_user, *watcher))
            watchers.append(watcher);
    }
    return watchers;
}

void CommandContext::failTemporarily(const QList<QByteArray> &context, const QByteArray &text)
{
    if (m_user.has(Capability::StandardReplies) || m_user.isTextClient())
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
