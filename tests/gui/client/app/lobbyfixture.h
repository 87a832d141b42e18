// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/hearthd.h"
#include "tests/support/ircclient.h"
#include "tests/support/patience.h"
#include "tests/support/window.h"

#include <QTest>

/// Base of tests in which ana's window and ben, another client, are in the lobby of the real
/// hearthd.
class LobbyFixture : public QObject
{
protected:
    void open(const QByteArray &capabilitiesOfBen)
    {
        m_server = std::make_unique<support::Hearthd>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_ben = std::make_unique<support::IrcClient>("ben");
        QVERIFY(m_ben->connectTo(m_server->host(support::ircScheme), port()));
        m_ben->send("CAP REQ :" + capabilitiesOfBen);
        QVERIFY(m_ben->sees("ACK"));
        QVERIFY(m_ben->join("#lobby"));
        m_ana = std::make_unique<support::Window>();
        m_ana->open();
        m_ana->connectTo(QStringLiteral("ana"), QStringLiteral("irc://127.0.0.1:%1").arg(port()));
        QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(support::lobby), support::patienceMs);
    }
    void close()
    {
        m_ana.reset();
        m_ben.reset();
        m_server.reset();
    }

    quint16 port() const { return m_server->port(support::ircScheme); }
    const client::MessageModel &messages() const
    {
        return m_ana->conversation(support::lobby)->messages();
    }
    /// The newest message; empty if there is none.
    client::ChatMessage newest() const
    {
        return messages().rowCount() == 0 ? client::ChatMessage()
                                          : messages().at(messages().rowCount() - 1);
    }
    /// ben says @p text with @p tags. Returns the msgid, or an empty one if it does not arrive.
    QString benSays(const QByteArray &text, const QByteArray &tags = {})
    {
        m_ben->send((tags.isEmpty() ? QByteArray() : '@' + tags + ' ') + "PRIVMSG #lobby :" + text);
        const QString said = QString::fromUtf8(text);
        const bool arrived =
            QTest::qWaitFor([&] { return newest().text == said; }, support::patienceMs);
        return arrived ? newest().id : QString();
    }

    std::unique_ptr<support::Hearthd> m_server;
    std::unique_ptr<support::Window> m_ana;
    std::unique_ptr<support::IrcClient> m_ben;
};
