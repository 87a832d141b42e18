// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/input.h"

#include <QByteArray>

#include <optional>

namespace server {

/// A program that came to the wrong port.
enum class ProtocolMismatch : quint8 {
    None,        ///< One who belongs here.
    TlsClient,   ///< Wants TLS on a port without it.
    PlainClient, ///< Does not want TLS on a port that has nothing else.
    WebBrowser,  ///< Or a web page that tries the ports of its reader's network.
    IrcClient,   ///< On a port for telnet.
    EndlessLine, ///< Begins with a line that is longer than any of this dialect.
};

/// Guesses who a peer is from its first bytes, after TLS has been taken off. Nothing while these
/// bytes may still become several things.
std::optional<ProtocolMismatch> detectMismatch(QByteArrayView firstBytes, DialectKind dialect);
/// Whether a TLS client begins like that.
bool beginsTls(QByteArrayView firstBytes) noexcept;
/// The text sent to a peer with this mismatch before its connection is closed.
QByteArray mismatchReply(ProtocolMismatch mismatch, DialectKind dialect);

/// Holds back the first bytes of a connection until it is clear who sends them, in whatever
/// pieces they arrive. A web page must not get a single line through: browsers let it send a
/// request to most ports of the visitor's own network.
class MismatchFilter
{
public:
    explicit MismatchFilter(DialectKind dialect) noexcept;

    /// Takes the next bytes and returns those that may be interpreted now; none from the moment
    /// that mismatch() is not None.
    QByteArray pass(const QByteArray &bytes);
    ProtocolMismatch mismatch() const noexcept { return m_mismatch; }
    /// Whether everything passes from now on.
    bool isDone() const noexcept { return m_linesLeft == 0; }

private:
    ProtocolMismatch checkLines(QByteArrayView bytes);
    ProtocolMismatch checkLine() const;

    DialectKind m_dialect;
    ProtocolMismatch m_mismatch = ProtocolMismatch::None;
    QByteArray m_held; ///< Not clear yet.
    bool m_isHolding = true;
    QByteArray m_line; ///< The start of the line that is not complete yet.
    qsizetype m_lineBytes = 0;
    int m_linesLeft;
    bool m_sawIrcLogin = false; ///< A line with NICK or USER, in capitals.
};

} // namespace server
