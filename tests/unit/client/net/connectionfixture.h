// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/connection.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <memory>

/// A Connection to a scripted server, and everything that it reported.
class ConnectionFixture : public QObject
{
protected:
    void begin()
    {
        m_server = std::make_unique<test::ScriptedServer>();
        m_state = {};
        m_messages.clear();
        m_connectionIds.clear();
        m_disconnected.clear();
        m_pinned.clear();
        m_gaveUp.clear();
        m_batches = 0;
        m_wallOffsetMs = 0;
    }

    void end()
    {
        m_connection.reset();
        m_server.reset();
    }

    client::ConnectionSettings settings() const
    {
        client::ConnectionSettings made;
        made.address.host = QStringLiteral("127.0.0.1");
        made.address.port = m_server->port();
        made.address.security = net::ServerAddress::Security::Plain;
        made.times.retry.backoff = {1, 10};
        return made;
    }

    void open(const client::ConnectionSettings &settings)
    {
        client::Clock clock = client::Clock::system();
        clock.wallMs = [this, wall = clock.wallMs] { return wall() + m_wallOffsetMs; };
        clock.random = [] { return 0u; };
        m_connection = std::make_unique<client::Connection>(settings, clock);
        connect(m_connection.get(), &client::Connection::happened, this,
                [this](const client::ConnectionEvent &event) {
                    std::visit([this](const auto &happened) { handle(happened); }, event);
                });
        m_connection->open();
    }

    void handle(const client::StateChanged &changed) { m_state = changed.state; }

    void handle(const client::Connected &opened)
    {
        m_connectionIds.append(opened.connectionId);
        m_connection->send(opened.connectionId, {"NICK ana\r\n", "USER ana 0 * ana\r\n"});
    }

    void handle(const client::MessagesReceived &received)
    {
        m_messages += received.messages;
        ++m_batches;
    }

    void handle(const client::Disconnected &closed) { m_disconnected.append(closed); }

    void handle(const client::CertificatePinned &pinned) { m_pinned.append(pinned.fingerprint); }

    void handle(const client::GaveUp &gaveUp) { m_gaveUp.append(gaveUp.reason); }

    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<client::Connection> m_connection;
    client::NetworkState m_state;
    QList<irc::Message> m_messages;
    QList<qint64> m_connectionIds;
    QList<client::Disconnected> m_disconnected;
    QByteArrayList m_pinned;
    QStringList m_gaveUp;
    int m_batches = 0;
    qint64 m_wallOffsetMs = 0;
};
