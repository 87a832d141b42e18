// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/input.h"

#include <QByteArray>

#include <optional>

namespace server {

/// How a peer's protocol differs from that of the port it has connected to.
enum class ProtocolMismatch : quint8 {
    None,        ///< The protocol is right.
    TlsClient,   ///< TLS on a port without TLS.
    PlainClient, ///< No TLS on a port that requires it.
    WebBrowser,  ///< Or a web page that makes a browser scan the local network.
    IrcClient,   ///< On a port for telnet.
    EndlessLine, ///< The first line is longer than any line of the dialect.
};

/// Detects the peer's protocol from its first bytes, decrypted if it uses TLS. Returns nullopt
/// while the bytes are still ambiguous.
std::optional<ProtocolMismatch> detectMismatch(QByteArrayView firstBytes, DialectKind dialect);
/// Whether @p firstBytes can be the start of TLS.
bool beginsTls(QByteArrayView firstBytes) noexcept;
/// The text sent to a peer with this mismatch before its connection is closed.
QByteArray mismatchReply(ProtocolMismatch mismatch, DialectKind dialect);

/// Holds back the first bytes of a connection until its protocol is clear. The bytes may arrive in
/// any pieces. Not a single line of a web page may pass: browsers let a page send requests to most
/// ports of the local network.
class MismatchFilter
{
public:
    explicit MismatchFilter(DialectKind dialect) noexcept;

    /// Adds the next bytes and returns those that may be interpreted now. Returns none once
    /// mismatch() is not None.
    QByteArray pass(const QByteArray &bytes);
    ProtocolMismatch mismatch() const noexcept { return m_mismatch; }
    /// Whether all further bytes may pass.
    bool isDone() const noexcept { return m_linesLeft == 0; }

private:
    ProtocolMismatch checkLines(QByteArrayView bytes);
    ProtocolMismatch checkLine() const;

    DialectKind m_dialect;
    ProtocolMismatch m_mismatch = ProtocolMismatch::None;
    QByteArray m_held; ///< First bytes that are still ambiguous.
    bool m_isHolding = true;
    QByteArray m_line; ///< Start of the unfinished line.
    qsizetype m_lineBytes = 0;
    int m_linesLeft;
    bool m_sawIrcLogin = false; ///< There was a line with NICK or USER, in capitals.
};

} // namespace server
