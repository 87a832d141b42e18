// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/numerics.h"
#include "server/hub/hub.h"

#include <QByteArray>
#include <QList>

#include <type_traits>
#include <utility>

namespace server {

/// A user and the hub, for what concerns the user as a whole: announcements with the user as
/// author. Callers choose content and recipients; OutboxWriter adds tags, batches and echo.
class UserContext
{
public:
    UserContext(Hub &hub, User &user)
        : m_hub(hub)
        , m_user(user)
    {}

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
    /// Sends a numeric to all clients of the user; the nick is inserted before @p params.
    void replyToAll(irc::Numeric numeric, const QList<QByteArray> &params);

    /// An event whose author is the user.
    Event event(QByteArray command, QList<QByteArray> params, irc::TagMap tags = {}) const;
    /// Sends to all members of @p channel; the user need not be one.
    void toChannel(const Channel &channel, const Announcement &announcement);
    /// Sends once to every user who shares a channel with the user.
    void toPeers(const Announcement &announcement);
    /// Sends to clients with extended-monitor that monitor the user's nick and share no channel.
    /// https://ircv3.net/specs/extensions/extended-monitor
    void toWatchers(const Announcement &announcement);
    /// Combines toPeers() and toWatchers().
    void toPeersAndWatchers(const Announcement &announcement);
    /// Sends to each of @p recipients; not recorded.
    void toAll(const QList<const Client *> &recipients, const Announcement &announcement);
    /// Sends a direct message to @p recipient.
    void toRecipient(const User &recipient, const Announcement &announcement);

    /// Logs that the user performed @p action on @p target.
    void audit(const QByteArray &action, const QByteArray &target = {},
               const QByteArray &reason = {});
    /// Logs that the user failed to log in as @p name with @p action.
    void auditFailure(const QByteArray &action, const QByteArray &name, const QByteArray &reason);

private:
    QList<const Client *> watchers() const;

    Hub &m_hub;
    User &m_user;
};

/// The interface of command handlers: the client that sent the command, its user, the hub, and
/// functions that reply to the client; OutboxWriter adds labels to the replies.
class CommandContext : public UserContext
{
public:
    CommandContext(Hub &hub, Client &client, QByteArray command);

    Client &client() noexcept { return m_client; }
    const Client &client() const noexcept { return m_client; }
    /// The command being run, upper case.
    const QByteArray &command() const noexcept { return m_command; }

    /// Sends a numeric; the nick is inserted before @p params. A parameter that is not valid before
    /// the last one is replaced by `*`.
    void reply(irc::Numeric numeric, const QList<QByteArray> &params);
    /// Sends a line whose source is the server: `CAP * LS ...`.
    void send(const QByteArray &command, QList<QByteArray> params);
    /// Standard replies about the command being run. @p code is a registered code, @p text a
    /// sentence. Invalid words of @p context are replaced by `*`.
    /// https://ircv3.net/specs/extensions/standard-replies
    void fail(const QByteArray &code, const QList<QByteArray> &context, const QByteArray &text);
    void warn(const QByteArray &code, const QList<QByteArray> &context, const QByteArray &text);
    void note(const QByteArray &code, const QList<QByteArray> &context, const QByteArray &text);

    /// FAIL where no specification requires one. Clients without standard-replies get
    /// ERR_UNKNOWNERROR.
    void failOrReply(const QByteArray &code, const QByteArray &text);
    /// NOTE where no specification requires one. Clients without standard-replies get a NOTICE.
    void noteOrNotice(const QByteArray &code, const QByteArray &text);
    void noteOrNotice(const QByteArray &code, const QList<QByteArray> &context,
                      const QByteArray &text);

    /// Asks @p question. A later turn runs @p resume with the answer and a copy of @p state; what
    /// it sends belongs to the response to this command. Until then all further inputs of the
    /// user wait. @p resume must be in Command::continuations of some command. @p state must not
    /// hold credentials.
    template<typename... State>
    QueryId ask(Question question,
                void (*resume)(CommandContext &, const QueryAnswered &, const State &...),
                std::type_identity_t<State>... state)
    {
        return addQuery(std::move(question), continuations().make(resume, state...), true);
    }
    /// The same, but what @p resume sends does not belong to the response.
    template<typename... State>
    void askAside(Question question,
                  void (*resume)(CommandContext &, const QueryAnswered &, const State &...),
                  std::type_identity_t<State>... state)
    {
        addQuery(std::move(question), continuations().make(resume, state...), false);
    }

    /// Whether the response should continue in a later turn: it has as many lines as one turn may
    /// send, or what is sent now does not answer a command of the user.
    bool isAnswerLong() const;
    /// Continues a long response once the client has read enough of it: a later turn runs
    /// @p resume with a copy of @p state. Until then all further inputs of the user wait. At most
    /// once for each response.
    template<typename... State>
    void continueLater(void (*resume)(CommandContext &, const State &...),
                       std::type_identity_t<State>... state)
    {
        hub().queries().continueLater(m_client, m_command, continuations().make(resume, state...));
    }

    /// Whether the store accepts changes now; replies with FAIL if not. @p context are the words of
    /// the reply that identify the change.
    bool canStoreOrReply(const QList<QByteArray> &context = {});
    /// Replies that the message to @p target was not sent because it cannot be stored.
    void replyNotStored(const QByteArray &target);

    /// Whether the user is a server operator; sends ERR_NOPRIVILEGES if not.
    bool isOperatorOrReply();
    /// Whether the user has @p rank or a higher one in @p channel; sends ERR_CHANOPRIVSNEEDED if
    /// not.
    bool hasRankOrReply(const Channel &channel, Rank rank);
    void replyNotChannelOperator(const Channel &channel);
    /// ERR_NEEDMOREPARAMS, where the minimum in the command table is not enough.
    void replyNeedMoreParams();
    /// Returns null after ERR_NOSUCHCHANNEL, also for a channel that is hidden from the user.
    Channel *channelOrReply(QByteArrayView name);
    /// Returns null after ERR_NOSUCHCHANNEL or ERR_NOTONCHANNEL.
    Channel *ownChannelOrReply(QByteArrayView name);
    /// Returns null after ERR_NOSUCHNICK.
    User *userOrReply(QByteArrayView nick);
    /// The items of a comma-separated parameter, without duplicates. Stops after @p maxTargets,
    /// with ERR_TOOMANYTARGETS unless @p silent.
    QList<QByteArray> targets(QByteArrayView list, int maxTargets, bool silent = false);
    /// The bytes available for the text of a numeric that begins with @p params.
    qsizetype roomFor(const QList<QByteArray> &params) const;

private:
    const ContinuationTable &continuations() const { return hub().commands().continuations(); }
    QueryId addQuery(Question question, Continuation continuation, bool isPart);
    void failTemporarily(const QList<QByteArray> &context, const QByteArray &text);
    void standardReply(const QByteArray &type, const QByteArray &code,
                       const QList<QByteArray> &context, const QByteArray &text);

    Client &m_client;
    QByteArray m_command;
};

} // namespace server
