// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/session.h"

#include <QTest>

#include <memory>

/// Tests that follow the delivery of messages typed by ana in #r.
class DeliveryFixture : public QObject
{
protected:
    void makeSession()
    {
        m_lines.clear();
        m_shown.clear();
        m_delivered.clear();
        m_session = std::make_unique<client::Session>(QStringLiteral("ana"));
        connect(m_session.get(), &client::Session::linesReady, this,
                [this](const QList<QByteArray> &lines) { m_lines += lines; });
        connect(m_session.get(), &client::Session::eventsReady, this,
                [this](const QList<client::SessionEvent> &events) {
                    for (const client::SessionEvent &event : events) {
                        if (const auto *delivered = std::get_if<client::event::Delivered>(&event))
                            m_delivered.insert(delivered->outgoing, *delivered);
                        if (const auto *shown = std::get_if<client::event::Shown>(&event);
                            shown
                            && (shown->message.own
                                || shown->message.kind == client::ChatMessage::Kind::Error)
                            && shown->message.kind != client::ChatMessage::Kind::Event)
                            m_shown.append(*shown);
                    }
                });
    }

    void feed(const QByteArrayList &lines)
    {
        QList<irc::Message> messages;
        for (const QByteArray &line : lines)
            messages.append(irc::Message::parse(line).value());
        m_session->receive(messages, 1'000);
    }

    /// Registers with a server that supports @p capabilities, and joins #r.
    void online(const QByteArray &capabilities)
    {
        m_session->handleConnected(0);
        if (!capabilities.isEmpty())
            feed({":h CAP * LS :" + capabilities, ":h CAP ana ACK :" + capabilities});
        feed({":h 001 ana :Welcome", ":h 422 ana :No MOTD", ":ana!a@h JOIN #r"});
    }

    /// All PRIVMSG lines written so far.
    QList<QByteArray> messages() const
    {
        QList<QByteArray> found;
        for (const QByteArray &line : m_lines) {
            if (line.contains("PRIVMSG"))
                found.append(line);
        }
        return found;
    }

    static QByteArray labelOf(const QByteArray &line)
    {
        const auto message = irc::Message::parse(QByteArrayView(line).chopped(2));
        return message ? message->tags.value("label") : QByteArray();
    }

    const QByteArray allCapabilities = "batch echo-message labeled-response message-tags";

    std::unique_ptr<client::Session> m_session;
    QList<QByteArray> m_lines;                            ///< Written.
    QHash<quint64, client::event::Delivered> m_delivered; ///< The last event of each message.
    QList<client::event::Shown> m_shown;                  ///< Own messages and errors.
};
