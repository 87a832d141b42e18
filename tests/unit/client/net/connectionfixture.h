// SPDX-License-Identifier: MIT
#pragma once

#include "client/net/connection.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <memory>

/// Tests of a Connection to a server that says what the test wants; gathers what it tells.
class ConnectionFixture : public QObject
{
protected:
    void begin()
    {
        m_server = std::make_unique<test::ScriptedServer>();
        m_state = {};
        m_states.clear();
        m_messages.clear();
        m_links.clear();
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
        made.times.backoff = {1, 10};
        return made;
    }

    void open(const client::ConnectionSettings &settings)
    {
        client::Clock clock = client::Clock::system();
        clock.wallMs = [this, wall = clock.wallMs] { return wall() + m_wallOffsetMs; };
        clock.random = [] { return 0u; };
        m_connection = std::make_unique<client::Connection>(settings, clock);
        connect(m_connection.get(), &client::Connection::stateChanged, this,
                [this](const client::NetworkState &state) {
                    m_state = state;
                    m_states.append(state);
                });
        connect(m_connection.get(), &client::Connection::messagesReceived, this,
                [this](qint64, const QList<irc::Message> &messages) {
                    m_messages += messages;
                    ++m_batches;
                });
        connect(m_connection.get(), &client::Connection::gaveUp, this,
                [this](const QString &reason) { m_gaveUp.append(reason); });
        connect(m_connection.get(), &client::Connection::linkUp, this, [this](qint64 link) {
            m_links.append(link);
            m_connection->send(link, {"NICK ana\r\n", "USER ana 0 * ana\r\n"});
        });
        m_connection->open();
    }

    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<client::Connection> m_connection;
    client::NetworkState m_state;
    QList<client::NetworkState> m_states;
    QList<irc::Message> m_messages;
    QList<qint64> m_links;
    QStringList m_gaveUp;
    int m_batches = 0;
    qint64 m_wallOffsetMs = 0;
};
