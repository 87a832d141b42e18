// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QTcpSocket>

namespace support {

/// An IRC client for tests: sends lines, remembers every line that it receives, answers PING.
class IrcClient : public QObject
{
    Q_OBJECT

public:
    explicit IrcClient(const QByteArray &nick, QObject *parent = nullptr);
    /// Quits and waits until the server has closed the connection, so that the nick is free.
    ~IrcClient() override;

    void setPassword(const QByteArray &password) { m_password = password; }
    /// Connects and registers; waits for the welcome.
    bool connectTo(const QString &host, quint16 port);
    /// Joins and waits for the end of NAMES.
    bool join(const QByteArray &room);
    /// Adds the line end.
    void send(const QByteArray &line);
    /// Waits until a received line contains @p text; earlier lines count.
    bool sees(const QByteArray &text);
    /// Waits until the server has closed the connection.
    bool seesTheEnd();

    QByteArray nick() const { return m_nick; }
    const QByteArrayList &lines() const { return m_lines; }
    QTcpSocket &socket() { return m_socket; }

private:
    void read();

    QByteArray m_nick;
    QByteArray m_password;
    QTcpSocket m_socket;
    QByteArrayList m_lines;
};

} // namespace support
