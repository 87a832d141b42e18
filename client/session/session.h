// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/ownprofile.h"
#include "client/chat/userstate.h"
#include "client/session/event.h"
#include "client/session/sessionstate.h"

#include <QObject>
#include <QString>

namespace client {

/// One user on one network: turns messages of the server into events, and typed text into lines.
/// Has no socket, no widget and no clock; times are passed in, in ms since 1970 (UTC).
///
/// A session outlives its connections: between two of them it keeps channels and unsent messages.
/// GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(const QString &nick, QObject *parent = nullptr);

    /// Used from the next connection on.
    void setCredentials(const Credentials &credentials) { m_state.credentials = credentials; }
    const Credentials &credentials() const { return m_state.credentials; }

    /// There is a new connection: starts registration.
    void handleConnected(qint64 nowMs, const SessionState::ConnectionInfo &info = {});
    /// The connection is lost. Of the lines passed to linesReady() since handleConnected(), at
    /// most the first @p linesMaybeSent have left this machine.
    void handleDisconnected(qint64 linesMaybeSent, qint64 nowMs);
    void receive(const QList<irc::Message> &messages, qint64 nowMs);
    /// Answers keyDerivationRequested(); @p key is net::pbkdf2Sha256() of the password.
    void handleDerivedKey(const irc::ScramClient::Challenge &challenge, const QByteArray &key,
                          qint64 nowMs);

    // Channels, users and targets are named as on the wire.

    /// Sends or runs what the user typed in @p target: a channel, a nick, or empty for the server
    /// itself. The text replies to the message with the msgid @p replyTo, unless that is empty.
    /// With
    /// @p privateTo, only that user receives the text, although it was typed in a channel.
    void type(const QByteArray &target, const QString &text, qint64 nowMs,
              const QString &replyTo = {}, const QByteArray &privateTo = {});
    /// Reacts with @p text to the message with the msgid @p id, or takes that back. Does nothing if
    /// the server offers no reactions.
    void react(const QByteArray &target, const QString &id, const QString &text, bool takesBack,
               qint64 nowMs);
    /// Tells @p target whether this user is writing, if the server relays that.
    void reportTyping(const QByteArray &target, TypingState state, qint64 nowMs);
    /// Asks the server to delete the message with the msgid @p id. Does nothing if it cannot.
    void remove(const QByteArray &target, const QString &id, qint64 nowMs);
    void join(const QByteArray &room, const QString &key, qint64 nowMs);
    void part(const QByteArray &room, qint64 nowMs);
    /// Removes the topic if @p topic is empty.
    void setTopic(const QByteArray &room, const QString &topic, qint64 nowMs);
    void setNick(const QString &nick, qint64 nowMs);
    /// Removes a failed or waiting message; returns false if it is unanswered or unknown.
    bool discard(quint64 outgoing) { return m_state.outgoing.take(outgoing).has_value(); }
    /// Whether the message waits to be written for the first time.
    bool isWaiting(quint64 outgoing) const;
    /// Sends a failed message again, as a new one with a new id.
    void retry(quint64 outgoing, qint64 nowMs);

    /// Restores the rules of an earlier run.
    void setIgnores(const IgnoreList &ignores) { m_state.ignores = ignores; }
    /// Hides everything that @p nick does from now on, or shows it again; event::IgnoresChanged
    /// follows, unless there are too many rules.
    void setIgnored(const QByteArray &nick, bool ignored, qint64 nowMs);

    /// Restored at the start, then what was saved last.
    const OwnProfile &profile() const { return m_state.profile; }
    /// The real name is used from the next connection on.
    void setProfile(const OwnProfile &profile) { m_state.profile = profile; }
    /// Sends the changes that the server supports; event::ProfileAnswered follows, possibly at
    /// once.
    void saveProfile(const OwnProfile &profile, qint64 nowMs);

    /// event::AccountAnswered follows, possibly at once.
    void requestAccount(const AccountRequest &request, qint64 nowMs);
    /// Presents the owner token of the hosted server; its answer is not shown.
    void claimLobby(const QByteArray &token, qint64 nowMs);

    /// Adds a channel to join as soon as the session is ready.
    void rememberRoom(const QByteArray &room, const QString &key);
    QString roomKey(const QByteArray &room) const;
    /// Whether this user is in the channel or will join it as soon as the session is ready.
    bool remembersRoom(const QByteArray &room) const;
    bool remembersAnyRoom() const { return !rememberedRooms().isEmpty(); }
    /// The wire names of all channels for which remembersRoom() is true.
    QByteArrayList rememberedRooms() const;
    /// Restores a message of an earlier run.
    void restoreUnsent(const WaitingMessage &message);
    /// Messages without confirmation, in order.
    const std::deque<Outgoing::Item> &unsent() const { return m_state.outgoing.items(); }

    /// Asks the server for all messages of @p target after @p afterMs, or for the newest ones if
    /// that is 0; with an empty @p target, for the users who wrote after @p afterMs. Does nothing
    /// if the server has no history. A bouncer with playback replays all targets for an empty one.
    void requestMissed(const QByteArray &target, qint64 afterMs, qint64 nowMs);
    /// Asks for the messages before the one with the msgid @p beforeId, or before @p beforeMs if
    /// that is empty. HistoryReceived follows. False if the server has no history.
    bool requestOlder(const QByteArray &target, const QString &beforeId, qint64 beforeMs,
                      qint64 nowMs);
    /// Shares up to when the user has read @p target (IRCv3 read-marker). Never moves it back.
    void markRead(const QByteArray &target, qint64 timeMs, qint64 nowMs);
    /// Asks for the read marker of a direct chat; event::ReadMarker follows if the server has them.
    void askReadMarker(const QByteArray &target, qint64 nowMs);
    /// Whether the server is a bouncer that replays missed messages on request, by requestMissed()
    /// with an empty target.
    bool hasPlayback() const { return m_state.hasPlayback(); }
    /// Asks for one page of @p gap: its newest messages, or its oldest ones if @p forwards. False
    /// if the server has no history.
    bool requestGap(const QByteArray &target, const HistoryGap &gap, bool forwards, qint64 nowMs);
    /// Asks for the messages around the one with the msgid @p id, or around @p timeMs if that is
    /// empty. False if the server has no history.
    bool requestAround(const QByteArray &target, const QString &id, qint64 timeMs, qint64 nowMs);
    bool hasHistory() const { return m_state.hasHistory(); }
    /// Asks the server's search. SearchAnswered follows, unless this returns false: the server has
    /// no search, or there is no connection.
    bool search(const ServerSearch &search, qint64 nowMs);
    /// Asks for rooms. Returns the number of the request, whose answer RoomsListed reports; 0 if
    /// there is no connection.
    quint64 requestRooms(RoomScope scope, qint64 nowMs);
    /// The rooms to ask for if the user only wants suggestions; nullopt if there would be too many.
    std::optional<RoomScope> suggestedRoomScope() const;
    /// Asks for the members of the channel @p room, unless they are known, or the server sends them
    /// without a question. MembersReset follows.
    void requestMembers(const QByteArray &room, qint64 nowMs);
    /// Watches the users @p nicks, also on later connections: event::Presence reports when they
    /// come online, go offline or change. The first ones count if the server watches only a few.
    /// Does nothing on servers without MONITOR.
    void setMonitored(const QList<QByteArray> &nicks, qint64 nowMs);
    /// The window shows the direct chat with @p nick, or none if that is empty. event::Presence
    /// follows with what the server tells about the user.
    void requestPresence(const QByteArray &nick, qint64 nowMs);
    /// Asks about the user @p nick. WhoisAnswered follows, possibly at once.
    void requestWhois(const QByteArray &nick, qint64 nowMs);

    bool isReady() const { return m_state.ready; }
    QString nick() const;          ///< As shown.
    QString preferredNick() const; ///< The nick to register with.
    bool isRoomName(const QByteArray &name) const { return m_state.isRoom(name); }
    /// @p name folded by the server's casemapping: names that the server considers equal are equal.
    QByteArray folded(const QByteArray &name) const { return m_state.folded(name); }
    /// The name on the wire of the channel or user that is shown as @p typed.
    QByteArray wireName(const QString &typed) const { return m_state.wireName(typed); }

signals:
    /// Whole lines to write, in order. At most one signal per call from outside.
    void linesReady(const QList<QByteArray> &lines);
    /// Derive a key from @p password, which is too slow for this thread, and pass it to
    /// handleDerivedKey().
    void keyDerivationRequested(const QByteArray &password,
                                const irc::ScramClient::Challenge &challenge);
    /// At most one signal per call from outside.
    void eventsReady(const QList<client::SessionEvent> &events);

private:
    void handle(const irc::Message &message);
    void flush();

    SessionState m_state;
};

} // namespace client
