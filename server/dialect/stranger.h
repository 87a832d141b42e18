// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/input.h"

#include <QByteArray>

#include <optional>

namespace server {

/// A program that came to the wrong port.
enum class Stranger : quint8 {
    Nobody,      ///< One who belongs here.
    TlsClient,   ///< Wants TLS on a port without it.
    PlainClient, ///< Does not want TLS on a port that has nothing else.
    WebBrowser,  ///< Or a web page that tries the ports of its reader's network.
    IrcClient,   ///< On a port for telnet.
    EndlessLine, ///< Begins with a line that is longer than any of this dialect.
};

/// Guesses who a peer is from its first bytes, after TLS has been taken off. Nothing while these
/// bytes may still become several things.
std::optional<Stranger> strangerOf(QByteArrayView firstBytes, DialectKind dialect);
/// Whether a TLS client begins like that.
bool beginsTls(QByteArrayView firstBytes) noexcept;
/// What the stranger gets to read before the connection is closed.
QByteArray directionsFor(Stranger stranger, DialectKind dialect);

/// Holds back the first bytes of a connection until it is clear who sends them, in whatever
/// pieces they arrive. A web page must not get a single line through: browsers let it send a
/// request to most ports of the visitor's own network.
class StrangerFilter
{
public:
    explicit StrangerFilter(DialectKind dialect) noexcept;

    /// Takes the next bytes and returns those that may be interpreted now; none from the moment
    /// that stranger() is somebody.
    QByteArray pass(const QByteArray &bytes);
    Stranger stranger() const noexcept { return m_stranger; }
    /// Whether everything passes from now on.
    bool isDone() const noexcept { return m_linesLeft == 0; }

private:
    Stranger lookAtLines(QByteArrayView bytes);
    Stranger lookAtLine() const;

    DialectKind m_dialect;
    Stranger m_stranger = Stranger::Nobody;
    QByteArray m_held; ///< Not clear yet.
    bool m_isHolding = true;
    QByteArray m_line; ///< The start of the line that is not complete yet.
    qsizetype m_lineBytes = 0;
    int m_linesLeft;
    bool m_sawIrcLogin = false; ///< A line with NICK or USER, in capitals.
};

} // namespace server
