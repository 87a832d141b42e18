// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/event.h"
#include "client/session/sessionstate.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace client {

/// This person on one network: turns messages of the server into events, and what is typed into
/// lines. No socket, no widget, no clock: times are given in ms since 1970.
///
/// Any number of links follow one another; between them rooms and unsent messages stay.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(const QString &nick, QObject *parent = nullptr);

    /// What the next link begins with.
    void setCredentials(const Credentials &credentials) { m_state.credentials = credentials; }
    const Credentials &credentials() const { return m_state.credentials; }

    /// A link is there: registers.
    void handleConnected(qint64 nowMs, const SessionState::ConnectionInfo &info = {});
    /// The link is gone; @p linesMaybeSent says how many of the lines handed out since
    /// handleConnected() may have left this machine, in order. The rest surely did not.
    void handleDisconnected(qint64 linesMaybeSent, qint64 nowMs);
    void receive(const QList<irc::Message> &messages, qint64 nowMs);
    /// The answer to keyDerivationRequested(): net::pbkdf2Sha256() of the account's password.
    void handleDerivedKey(const irc::ScramClient::Challenge &challenge, const QByteArray &key,
                          qint64 nowMs);

    // Rooms and people are named as on the wire.

    /// What was typed in @p place: a room, a nick, or empty for the server's own lines.
    void type(const QByteArray &target, const QString &text, qint64 nowMs);
    void join(const QByteArray &room, const QString &key, qint64 nowMs);
    void part(const QByteArray &room, qint64 nowMs);
    /// An empty @p topic removes it.
    void setTopic(const QByteArray &room, const QString &topic, qint64 nowMs);
    void setNick(const QString &nick, qint64 nowMs);
    /// Takes a failed or waiting message out; false when it is under way or gone.
    bool discard(quint64 outgoing);
    /// Whether it was never written to a link, and will be by itself.
    bool isWaiting(quint64 outgoing) const;
    /// Sends a failed message again, as a new one at the end; the old one is gone.
    void retry(quint64 outgoing, qint64 nowMs);

    /// Presents a server's owner token on this link; silently.
    void claimLobby(const QByteArray &token, qint64 nowMs);

    /// A room to enter when connected.
    void rememberRoom(const QByteArray &room, const QString &key);
    QString roomKey(const QByteArray &room) const;
    /// In the room, or to be when connected.
    bool remembersRoom(const QByteArray &room) const;
    bool remembersAnyRoom() const;
    /// Puts back a message of an earlier run; @p unsure ones wait for the person's word.
    void restoreUnsent(const QByteArray &target, const QString &text, bool action, bool unsure,
                       qint64 timeMs);
    /// Messages that have not arrived for sure, in order.
    const std::deque<Outgoing::Item> &unsent() const { return m_state.outgoing.items(); }

    bool isReady() const { return m_state.ready; }
    QString nick() const;
    QString preferredNick() const;
    bool isRoomName(const QByteArray &name) const { return m_state.isRoom(name); }
    /// @p name folded as the server does: equal for names that the server takes for one.
    QByteArray folded(const QByteArray &name) const { return m_state.folded(name); }
    /// The name on the wire that a user means by @p typed.
    QByteArray wireName(const QString &typed) const { return m_state.wireName(typed); }

signals:
    /// Whole lines to write, in order. One signal for each call from outside.
    void linesReady(const QList<QByteArray> &lines);
    /// A key has to be derived from @p password, which takes too long for this thread; answer
    /// with handleDerivedKey().
    void keyDerivationRequested(const QByteArray &password,
                                const irc::ScramClient::Challenge &challenge);
    void eventsReady(const QList<client::SessionEvent> &events);

private:
    void handle(const irc::Message &message);
    void flush();

    SessionState m_state;
};

} // namespace client
