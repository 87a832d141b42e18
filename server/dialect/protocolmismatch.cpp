// SPDX-License-Identifier: MIT
#include "server/dialect/protocolmismatch.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

constexpr qsizetype maxMethodBytes = 20;
/// Lines that are checked. Requests of web browsers have fewer lines before `Host:`.
constexpr int maxCheckedLines = 16;
/// Length of a line's start that is kept to recognise it.
constexpr qsizetype maxLineStartBytes = 128;

qsizetype maxFirstLineBytes(DialectKind dialect) noexcept
{
    // An IRC client has no tags before it has negotiated them; a terminal sends up to 4096 bytes.
    return dialect == DialectKind::Irc ? 512 : 4096;
}

/// Whether @p text begins with @p start; nullopt while it is too short.
std::optional<bool> begins(QByteArrayView text, QByteArrayView start)
{
    if (text.size() >= start.size())
        return text.startsWith(start);
    return start.startsWith(text) ? std::nullopt : std::optional(false);
}

/// Whether @p text begins with one of @p starts; nullopt while it is too short.
std::optional<bool> beginsWithOneOf(QByteArrayView text,
                                    std::initializer_list<QByteArrayView> starts)
{
    std::optional<bool> result = false;
    for (QByteArrayView start : starts) {
        const std::optional<bool> one = begins(text, start);
        if (one == true)
            return true;
        if (!one)
            result = std::nullopt;
    }
    return result;
}

bool isCapital(char byte) noexcept
{
    return byte >= 'A' && byte <= 'Z';
}

/// `GET /path HTTP/1.1`: https://www.rfc-editor.org/rfc/rfc9112#name-request-line
/// Only the start of the path is checked, since a web page chooses the path and its length.
std::optional<bool> isRequestLine(QByteArrayView line, DialectKind dialect)
{
    const auto methodEnd = std::find_if_not(line.begin(), line.end(), isCapital);
    const QByteArrayView method = line.first(methodEnd - line.begin());
    if (method.size() > maxMethodBytes)
        return false;
    if (method.size() == line.size())
        return std::nullopt;
    if (method.isEmpty() || *methodEnd != ' ')
        return false;
    if (dialect == DialectKind::Irc && method == "PASS") // A password may look like a path.
        return false;
    if (method == "CONNECT")
        return true;
    return beginsWithOneOf(line.sliced(method.size() + 1), {"/", "http:", "https:", "* HTTP/"});
}

/// Whether @p line is the first line of an IRC client. Users at a terminal do not type these words
/// in capitals, but may type NICK.
std::optional<bool> isIrcClient(QByteArrayView line)
{
    return beginsWithOneOf(line, {"CAP LS", "CAP REQ", "PASS "});
}

bool isIrcLogin(QByteArrayView line)
{
    return line.startsWith("NICK ") || line.startsWith("USER ");
}

/// Whether @p line is a header field that web browsers send with each request. The value is checked
/// as well, since a user may type `Host: hello`.
bool isHeaderField(QByteArrayView line)
{
    const QByteArray text = line.toByteArray().toLower();
    const qsizetype colon = text.indexOf(':');
    const QByteArray name = text.first(std::max<qsizetype>(colon, 0));
    const QByteArray value = text.sliced(colon + 1).trimmed();
    const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
    if (name == "host")
        return !value.isEmpty() && !value.contains(' ')
               && (value.contains('.') || value.contains(':'));
    if (name == "content-length")
        return !value.isEmpty() && std::all_of(value.begin(), value.end(), isDigit);
    if (name == "origin" || name == "referer")
        return value.startsWith("http") || value == "null";
    return name == "user-agent" || name.startsWith("sec-fetch-");
}

QByteArray sentenceFor(ProtocolMismatch mismatch)
{
    switch (mismatch) {
    case ProtocolMismatch::None:
        break;
    case ProtocolMismatch::TlsClient:
        return "This port does not use TLS.";
    case ProtocolMismatch::PlainClient:
        return "This port requires TLS.";
    case ProtocolMismatch::WebBrowser:
        return "This is a chat server, not a web site. Connect with Hearth, an IRC client or "
               "telnet.";
    case ProtocolMismatch::IrcClient:
        return "This port is for telnet. IRC clients use another port, usually 6697 or 6667.";
    case ProtocolMismatch::EndlessLine:
        return "The first line is too long.";
    }
    return {};
}

} // namespace

bool beginsTls(QByteArrayView firstBytes) noexcept
{
    constexpr char handshake = 0x16; // https://www.rfc-editor.org/rfc/rfc8446#section-5.1
    constexpr char majorVersion = 0x03;
    return firstBytes.startsWith(handshake)
           && (firstBytes.size() < 2 || firstBytes.at(1) == majorVersion);
}

std::optional<ProtocolMismatch> detectMismatch(QByteArrayView firstBytes, DialectKind dialect)
{
    if (firstBytes.startsWith('\x16') && firstBytes.size() < 2)
        return std::nullopt;
    if (beginsTls(firstBytes))
        return ProtocolMismatch::TlsClient;
    // https://www.rfc-editor.org/rfc/rfc9112#section-2.2: empty lines before a request are skipped.
    while (firstBytes.startsWith('\r') || firstBytes.startsWith('\n'))
        firstBytes = firstBytes.sliced(1);
    const std::optional<bool> isWeb = isRequestLine(firstBytes, dialect);
    if (isWeb == true)
        return ProtocolMismatch::WebBrowser;
    const std::optional<bool> isIrc =
        dialect == DialectKind::Text ? isIrcClient(firstBytes) : false;
    if (isIrc == true)
        return ProtocolMismatch::IrcClient;
    return isWeb && isIrc ? std::optional(ProtocolMismatch::None) : std::nullopt;
}

QByteArray mismatchReply(ProtocolMismatch mismatch, DialectKind dialect)
{
    const QByteArray line = sentenceFor(mismatch) + "\r\n";
    if (mismatch == ProtocolMismatch::IrcClient)
        return "ERROR :" + line;
    if (dialect == DialectKind::Text)
        return line;
    if (mismatch != ProtocolMismatch::WebBrowser)
        return "ERROR :" + line;
    return "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nConnection: close\r\n"
           "Content-Length: "
           + QByteArray::number(line.size()) + "\r\n\r\n" + line;
}

MismatchFilter::MismatchFilter(DialectKind dialect) noexcept
    : m_dialect(dialect)
    , m_linesLeft(maxCheckedLines)
{}

QByteArray MismatchFilter::pass(const QByteArray &bytes)
{
    if (m_mismatch != ProtocolMismatch::None)
        return {};
    QByteArray next = bytes;
    if (m_isHolding) {
        m_held += bytes;
        const std::optional<ProtocolMismatch> detected = detectMismatch(m_held, m_dialect);
        if (!detected && m_held.size() <= maxFirstLineBytes(m_dialect))
            return {};
        m_isHolding = false;
        m_mismatch = detected.value_or(ProtocolMismatch::None);
        next = std::exchange(m_held, {});
    }
    if (m_mismatch == ProtocolMismatch::None)
        m_mismatch = checkLines(next);
    return m_mismatch == ProtocolMismatch::None ? next : QByteArray();
}

ProtocolMismatch MismatchFilter::checkLines(QByteArrayView bytes)
{
    while (m_linesLeft > 0 && !bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end);
        m_line += piece.first(std::min(piece.size(), maxLineStartBytes - m_line.size()));
        m_lineBytes += piece.size();
        if (m_linesLeft == maxCheckedLines && m_lineBytes > maxFirstLineBytes(m_dialect))
            return ProtocolMismatch::EndlessLine;
        if (end < 0)
            break;
        const ProtocolMismatch mismatch = checkLine();
        if (mismatch != ProtocolMismatch::None)
            return mismatch;
        m_sawIrcLogin = m_sawIrcLogin || isIrcLogin(m_line);
        --m_linesLeft;
        m_line.clear();
        m_lineBytes = 0;
        bytes = bytes.sliced(end + 1);
    }
    return ProtocolMismatch::None;
}

ProtocolMismatch MismatchFilter::checkLine() const
{
    if (isHeaderField(m_line))
        return ProtocolMismatch::WebBrowser;
    if (m_dialect == DialectKind::Text && m_sawIrcLogin && isIrcLogin(m_line))
        return ProtocolMismatch::IrcClient;
    return ProtocolMismatch::None;
}

} // namespace server
