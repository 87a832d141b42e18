#include "server/net/stranger.h"

#include <algorithm>

namespace server {

namespace {

/// `GET /path HTTP/1.1`: https://www.rfc-editor.org/rfc/rfc9112#name-request-line
bool isRequestLine(QByteArrayView line)
{
    const QList<QByteArray> words = line.trimmed().toByteArray().split(' ');
    return words.size() == 3 && words.at(2).startsWith("HTTP/")
           && std::all_of(words.at(0).begin(), words.at(0).end(),
                          [](char byte) { return byte >= 'A' && byte <= 'Z'; });
}

/// What IRC clients say first, each line in capitals as no person types.
bool isIrcClient(QByteArrayView firstBytes)
{
    return firstBytes.startsWith("CAP LS")
           || ((firstBytes.startsWith("NICK ") || firstBytes.startsWith("PASS "))
               && firstBytes.contains("\nUSER "));
}

QByteArray sentenceFor(Stranger stranger)
{
    switch (stranger) {
    case Stranger::Nobody:
        break;
    case Stranger::TlsClient:
        return "This port is without TLS.";
    case Stranger::PlainClient:
        return "This port wants TLS.";
    case Stranger::WebBrowser:
        return "This is a chat, not a web site. Come in with Hearth, an IRC client or telnet.";
    case Stranger::IrcClient:
        return "This port is for telnet; IRC clients come in at another one.";
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

Stranger strangerOf(QByteArrayView firstBytes, DialectKind dialect)
{
    if (beginsTls(firstBytes))
        return Stranger::TlsClient;
    const qsizetype end = firstBytes.indexOf('\n');
    if (end > 0 && isRequestLine(firstBytes.first(end)))
        return Stranger::WebBrowser;
    return dialect == DialectKind::Text && isIrcClient(firstBytes) ? Stranger::IrcClient
                                                                   : Stranger::Nobody;
}

QByteArray directionsFor(Stranger stranger, DialectKind dialect)
{
    const QByteArray line = sentenceFor(stranger) + "\r\n";
    if (stranger == Stranger::IrcClient)
        return "ERROR :" + line;
    if (dialect == DialectKind::Text)
        return line;
    if (stranger != Stranger::WebBrowser)
        return "ERROR :" + line;
    return "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\nConnection: close\r\n"
           "Content-Length: "
           + QByteArray::number(line.size()) + "\r\n\r\n" + line;
}

} // namespace server
