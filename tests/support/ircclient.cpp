// SPDX-License-Identifier: MIT
#include "tests/support/ircclient.h"

#include "tests/support/patience.h"

#include <QTest>

#include <algorithm>

namespace support {

namespace {

/// For servers that do not answer any more.
constexpr int goodbyeMs = 5'000;

} // namespace

IrcClient::IrcClient(const QByteArray &nick, QObject *parent)
    : QObject(parent)
    , m_nick(nick)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &IrcClient::read);
}

IrcClient::~IrcClient()
{
    if (m_socket.state() != QTcpSocket::ConnectedState)
        return;
    send("QUIT");
    (void)QTest::qWaitFor([this] { return m_socket.state() == QTcpSocket::UnconnectedState; },
                          goodbyeMs);
}

bool IrcClient::connectTo(const QString &host, quint16 port)
{
    m_socket.connectToHost(host, port);
    if (!m_password.isEmpty())
        send("PASS :" + m_password);
    send("NICK " + m_nick);
    send("USER test 0 * :test");
    return sees(" 001 " + m_nick + " ");
}

bool IrcClient::join(const QByteArray &room)
{
    send("JOIN " + room);
    return sees(" 366 " + m_nick + " " + room + " ");
}

void IrcClient::send(const QByteArray &line)
{
    m_socket.write(line + "\r\n");
}

bool IrcClient::sees(const QByteArray &text)
{
    qsizetype looked = 0;
    return QTest::qWaitFor(
        [&] {
            const auto start = m_lines.cbegin() + looked;
            looked = m_lines.size();
            return std::any_of(start, m_lines.cend(),
                               [&](const QByteArray &line) { return line.contains(text); });
        },
        patienceMs);
}

bool IrcClient::seesTheEnd()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QTcpSocket::UnconnectedState; },
                           patienceMs);
}

void IrcClient::read()
{
    while (m_socket.canReadLine()) {
        const QByteArray line = m_socket.readLine().trimmed();
        if (line.startsWith("PING "))
            send("PONG " + line.mid(5));
        m_lines.append(line);
    }
}

} // namespace support
