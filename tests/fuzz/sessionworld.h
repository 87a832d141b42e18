// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/networkfeed.h"
#include "client/session/session.h"
#include "common/irc/linebuffer.h"

#include <QHash>
#include <QSet>

namespace fuzz {

/// A session with the models that show it, and the link to a server that says anything. Ends the
/// process when the session or its models say what cannot be.
class SessionWorld
{
public:
    SessionWorld();

    void linkUp(bool secure);
    /// @p kept: of the lines of the link, how many may have left.
    void linkDown(int kept);
    bool isLinked() const { return m_isLinked; }
    qsizetype linesOfLink() const { return m_link.size(); }
    /// Bytes of the server, in any pieces.
    void receive(const QByteArray &bytes);
    /// Says something that was never said before; returns its text.
    void say(const QByteArray &target);
    void type(const QByteArray &target, const QString &text);
    void retryOne();
    void discardOne();
    void advanceMs(qint64 ms) { m_nowMs += ms; }
    /// What must hold between two things that happen.
    void requireWhole() const;

private:
    void takeLines(const QList<QByteArray> &lines);
    void takeEvents(const QList<client::SessionEvent> &events);
    void runWindowCommand(const client::event::WindowCommand &command);

    client::ConversationList m_list;
    client::Network *m_network;
    client::Session m_session;
    client::NetworkFeed m_feed;
    irc::LineBuffer m_buffer;
    bool m_isLinked = false;
    bool m_derivesKey = false;
    irc::ScramClient::Challenge m_challenge;
    QList<QByteArray> m_link;       ///< Lines handed out for the link.
    QHash<QByteArray, int> m_left;  ///< How often a text may have left this machine.
    QHash<QByteArray, int> m_asked; ///< How often the person asked for it once more.
    QSet<quint64> m_sent;           ///< Own messages that arrived.
    qint64 m_nowMs = 1'795'545'005'000;
    qsizetype m_linesIn = 0;
    qsizetype m_linesOut = 0;
    int m_typed = 0;
    int m_said = 0;
};

} // namespace fuzz
