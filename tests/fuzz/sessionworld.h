// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/networkfeed.h"
#include "client/session/session.h"
#include "common/irc/linebuffer.h"

#include <QHash>
#include <QSet>

namespace fuzz {

/// A session with its models, connected to a server that sends anything. Ends the process when the
/// session or its models are inconsistent.
class SessionWorld
{
public:
    SessionWorld();

    void connectSession(bool secure);
    /// @p kept: how many of the written lines had been sent before the disconnect.
    void disconnectSession(int kept);
    bool isConnected() const { return m_isConnected; }
    qsizetype writtenLines() const { return m_written.size(); }
    /// Receives bytes of the server, in any pieces.
    void receive(const QByteArray &bytes);
    /// Types a message with a text that was never used before.
    void sendMessage(const QByteArray &target);
    void type(const QByteArray &target, const QString &text);
    void retryOne();
    void discardOne();
    /// As a window that shows the conversation @p target and has direct chats.
    void watchUsers(const QByteArray &target);
    void replyPrivately(const QByteArray &target);
    void advanceMs(qint64 ms) { m_nowMs += ms; }
    /// Checks the invariants between two steps.
    void requireConsistent() const;

private:
    void receiveLines(const QList<QByteArray> &lines);
    void receiveEvents(const QList<client::SessionEvent> &events);
    void runWindowCommand(const client::event::WindowCommand &command);

    client::ConversationList m_list;
    client::Network *m_network;
    client::Session m_session;
    client::NetworkFeed m_feed;
    irc::LineBuffer m_buffer;
    bool m_isConnected = false;
    bool m_derivesKey = false;
    irc::ScramClient::Challenge m_challenge;
    QList<QByteArray> m_written;           ///< Lines written to the connection.
    QHash<QByteArray, int> m_timesSent;    ///< How often a text has been sent.
    QHash<QByteArray, int> m_timesRetried; ///< How often the user requested to resend it.
    QSet<quint64> m_confirmed;             ///< Own messages that were confirmed.
    qint64 m_nowMs = 1'795'545'005'000;
    qsizetype m_linesIn = 0;
    qsizetype m_linesOut = 0;
    int m_typed = 0;
    int m_sentTexts = 0;
};

} // namespace fuzz
