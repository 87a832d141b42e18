// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/session.h"

#include <QHash>
#include <QTest>

#include <memory>

/// For tests that feed a Session with lines of a server. Collects the lines and the events of the
/// session.
class SessionFixture : public QObject
{
protected:
    /// Begins with a new session of a user with the preferred nick ana.
    void makeSession()
    {
        forget();
        m_session = std::make_unique<client::Session>(QStringLiteral("ana"));
        connect(m_session.get(), &client::Session::linesReady, this,
                [this](const QList<QByteArray> &lines) { m_lines += lines; });
        connect(m_session.get(), &client::Session::eventsReady, this,
                [this](const QList<client::SessionEvent> &events) {
                    m_events += events;
                    ++m_signals;
                });
    }

    void feed(const QByteArrayList &lines, qint64 nowMs = 1'000)
    {
        QList<irc::Message> messages;
        for (const QByteArray &line : lines) {
            const auto message = irc::Message::parse(line);
            QVERIFY2(message, line.constData());
            messages.append(*message);
        }
        m_session->receive(messages, nowMs);
    }

    /// Registers as ana with a server that has most capabilities, and enters #lobby, where sam,
    /// an operator, zoe, who has voice, and tom are.
    void online()
    {
        m_session->handleConnected(0);
        feed({":h CAP * LS :message-tags server-time echo-message batch labeled-response "
              "away-notify",
              ":h CAP ana ACK :away-notify batch echo-message labeled-response message-tags "
              "server-time",
              ":h 001 ana :Welcome", ":h 005 ana PREFIX=(ov)@+ CHANTYPES=# :are supported",
              ":h 422 ana :No MOTD", ":ana!ana@host JOIN #lobby",
              ":h 353 ana = #lobby :ana @sam +zoe tom", ":h 366 ana #lobby :End"});
        forget();
    }

    /// All events of one kind, in order.
    template<typename Event>
    QList<Event> all() const
    {
        QList<Event> found;
        for (const client::SessionEvent &event : m_events) {
            if (const auto *one = std::get_if<Event>(&event))
                found.append(*one);
        }
        return found;
    }

    /// The members of the last MembersChanged, by nick.
    QHash<QString, client::Member> changedMembers() const
    {
        QHash<QString, client::Member> members;
        const auto changes = all<client::event::MembersChanged>();
        if (!changes.isEmpty()) {
            for (const client::Member &member : changes.constLast().changed)
                members.insert(member.nick, member);
        }
        return members;
    }

    /// All messages shown, each as `target|sender|text`; `%1` replaces ChatMessage::senderMark.
    QStringList texts() const
    {
        QStringList found;
        for (const client::event::Shown &shown : all<client::event::Shown>())
            found.append(QString::fromUtf8(shown.target) + u'|' + shown.message.sender + u'|'
                         + QString(shown.message.text)
                               .replace(client::ChatMessage::senderMark, QStringLiteral("%1")));
        return found;
    }

    void forget()
    {
        m_lines.clear();
        m_events.clear();
        m_signals = 0;
    }

    std::unique_ptr<client::Session> m_session;
    QList<QByteArray> m_lines; ///< Written since forget().
    QList<client::SessionEvent> m_events;
    int m_signals = 0; ///< How many signals brought the events.
};
