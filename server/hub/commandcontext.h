// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/numerics.h"
#include "server/hub/hub.h"

#include <QByteArray>
#include <QList>

namespace server {

/// What a handler works with: the user who gave the command, the hub, and ways to answer.
/// Handlers say what and to whom; tags, labels, batches and echo are OutboxWriter's.
class CommandContext
{
public:
    CommandContext(Hub &hub, User &user, QByteArray command);

    Hub &hub() noexcept { return m_hub; }
    const Hub &hub() const noexcept { return m_hub; }
    User &user() noexcept { return m_user; }
    const User &user() const noexcept { return m_user; }
    Registry &registry() noexcept { return m_hub.registry(); }
    const Registry &registry() const noexcept { return m_hub.registry(); }
    const HubSettings &settings() const noexcept { return m_hub.settings(); }
    const Limits &limits() const noexcept { return m_hub.settings().limits; }
    OutboxWriter &writer() noexcept { return m_hub.writer(); }
    /// Time of the turn: UTC in milliseconds since 1970.
    qint64 nowMs() const noexcept { return m_hub.nowMs(); }
    /// The command being run, upper case.
    const QByteArray &command() const noexcept { return m_command; }

    /// Answers with a numeric; the nick is put before @p params. Parameters before the
    /// last that could not stand in a line there are shown as `*`.
    void reply(irc::Numeric numeric, QList<QByteArray> params);
    /// Answers with a line of the server: `CAP * LS ...`.
    void send(const QByteArray &command, QList<QByteArray> params);
    /// Standard replies about the command being run. @p code as in the registry, @p text a
    /// sentence; words of @p context that could not stand in a line there are shown as `*`.
    /// https://ircv3.net/specs/extensions/standard-replies
    void fail(const QByteArray &code, const QList<QByteArray> &context, const QByteArray &text);
    void warn(const QByteArray &code, const QList<QByteArray> &context, const QByteArray &text);
    void note(const QByteArray &code, const QList<QByteArray> &context, const QByteArray &text);

    /// FAIL where no specification asks for one: clients without standard-replies get
    /// ERR_UNKNOWNERROR.
    void failOrReply(const QByteArray &code, const QByteArray &text);
    /// NOTE where no specification asks for one: clients without standard-replies get a NOTICE.
    void noteOrNotice(const QByteArray &code, const QByteArray &text);

    /// Has @p question answered by a later turn, when the command's `answered` goes on with
    /// @p message; what is said then belongs to the same response. Until then whatever else the
    /// user sends waits.
    QueryId ask(const irc::Message &message, Question question);

    /// Whether the answer should go on later: this part of it has the lines that one part may
    /// have, or the user has not given the command that is being answered.
    bool isAnswerLong() const;
    /// The answer is long: its rest follows, in the same response, once the client has read
    /// enough of what it got. Then `answered` of the command named in @p message goes on with it,
    /// and until then whatever else the user sends waits. Once for each response.
    void continueLater(const irc::Message &message);

    /// An event whose author is the user.
    Event event(QByteArray command, QList<QByteArray> params, irc::TagMap tags = {}) const;
    /// Says it to everybody in @p channel; the user need not be there.
    void toChannel(const Channel &channel, const Announcement &announcement);
    /// Says it once to everybody who shares a channel with the user.
    void toPeers(const Announcement &announcement);
    /// Says it to those who watch the user's nick, have extended-monitor and share no channel.
    /// https://ircv3.net/specs/extensions/extended-monitor
    void toWatchers(const Announcement &announcement);
    /// To both: those who share a channel, and those who watch the nick.
    void toPeersAndWatchers(const Announcement &announcement);
    /// Says it to each of @p recipients; not kept.
    void toAll(const QList<const User *> &recipients, const Announcement &announcement);
    /// Says it to @p recipient as a direct message.
    void toRecipient(const User &recipient, const Announcement &announcement);

    /// Has the audit log tell that the user did @p action, with @p target.
    void audit(const QByteArray &action, const QByteArray &target = {},
               const QByteArray &reason = {});
    /// Has the audit log tell that the user failed to log in with @p action, as @p name.
    void auditFailure(const QByteArray &action, const QByteArray &name, const QByteArray &reason);

    /// Whether the user is an operator of the server; if not, says ERR_NOPRIVILEGES.
    bool isOperatorOrReply();
    /// ERR_NEEDMOREPARAMS, for what the table of commands cannot see.
    void replyNeedMoreParams();
    /// The channel as far as the user may know of it, or null after ERR_NOSUCHCHANNEL.
    Channel *channelOrReply(QByteArrayView name);
    /// The channel, or null after ERR_NOSUCHCHANNEL or ERR_NOTONCHANNEL.
    Channel *ownChannelOrReply(QByteArrayView name);
    /// The person, or null after ERR_NOSUCHNICK.
    User *userOrReply(QByteArrayView nick);
    /// The items of a comma-separated parameter; a repeated one counts once. Of more than @p most
    /// the first that is too many gives ERR_TOOMANYTARGETS, unless @p silent, and the rest is left
    /// out.
    QList<QByteArray> targets(QByteArrayView list, int most, bool silent = false);
    /// Room for the text of a numeric that begins with @p params, in bytes of one line.
    qsizetype roomFor(const QList<QByteArray> &params) const;

private:
    QList<const User *> watchers() const;
    void standardReply(const QByteArray &type, const QByteArray &code,
                       const QList<QByteArray> &context, const QByteArray &text);

    Hub &m_hub;
    User &m_user;
    QByteArray m_command;
};

} // namespace server
