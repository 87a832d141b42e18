// SPDX-License-Identifier: MIT
#include "server/config/configchecks.h"

#include "common/irc/hostname.h"
#include "common/irc/visible.h"
#include "common/net/listeningurl.h"

#include <algorithm>

namespace server {

namespace {

bool isWord(QByteArrayView text)
{
    return irc::isVisibleWord(text) && !text.contains(',');
}

/// Whether the only control characters in @p text are tabs and those that format text in IRC.
/// https://modern.ircdocs.horse/formatting
bool isPlainLine(QByteArrayView text)
{
    constexpr QByteArrayView allowed = "\t\x02\x03\x04\x0f\x11\x16\x1d\x1e\x1f";
    const QString decoded = QString::fromUtf8(text);
    return std::none_of(decoded.cbegin(), decoded.cend(), [&allowed](QChar character) {
        const char16_t unit = character.unicode();
        return character.category() == QChar::Other_Control
               && !(unit < 0x80 && allowed.contains(char(unit)));
    });
}

QString checkPassword(QByteArrayView password)
{
    const bool plain = std::none_of(password.begin(), password.end(),
                                    [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    if (plain && password.size() <= 300 && !password.startsWith(':'))
        return {};
    return QStringLiteral("must be one line of at most 300 bytes that does not begin with a colon");
}

} // namespace

QString checkMotd(QByteArrayView motd)
{
    // Editors of other systems end lines with CR LF.
    const QList<QByteArray> lines = motd.toByteArray().replace("\r\n", "\n").split('\n');
    if (std::all_of(lines.cbegin(), lines.cend(), isPlainLine))
        return {};
    return QStringLiteral("must be text without control characters");
}

QString checkServerName(QByteArrayView name)
{
    if (name.isEmpty() || irc::isValidHostname(name))
        return {};
    return QStringLiteral("must be a host name with a dot, such as chat.example.org");
}

QString checkNetwork(QByteArrayView network)
{
    if (!network.isEmpty() && network.size() <= 64 && isWord(network))
        return {};
    return QStringLiteral("must be one word of at most 64 bytes");
}

QString checkStoredPassword(QByteArrayView password)
{
    constexpr qsizetype keyDigits = 44; // of 32 bytes in Base64
    const QList<QByteArray> fields = password.toByteArray().split(':');
    const bool isWhole = fields.size() == 5 && fields.at(1).toInt() > 0
                         && fields.at(3).size() == keyDigits && fields.at(4).size() == keyDigits;
    if (fields.first() == "scram-sha-256" && !isWhole)
        return QStringLiteral("must be the whole output of `hearthd ctl hash`");
    return checkPassword(password);
}

QString checkLine(QByteArrayView text)
{
    if (isPlainLine(text) && text.size() <= 200)
        return {};
    return QStringLiteral("must be one line of at most 200 bytes without control characters");
}

QString checkLoginName(QByteArrayView name)
{
    const bool hasMask =
        name.contains('*') || name.contains('?') || name.contains('!') || name.contains('@');
    // A name that begins with # would look like a channel.
    const bool isName = !name.isEmpty() && !name.startsWith(':') && !name.startsWith('#');
    if (isName && name.size() <= 64 && isWord(name) && !hasMask)
        return {};
    return QStringLiteral("must be one visible word of at most 64 bytes without *, ?, ! and @ "
                          "that does not begin with # or :");
}

QString checkUser(QByteArrayView name)
{
    if (name.isEmpty() || (name.size() <= 64 && isWord(name)))
        return {};
    return QStringLiteral("must be the name or number of a user or group of this machine");
}

QString checkLobby(QByteArrayView lobby)
{
    if (lobby.size() >= 2 && lobby.size() <= 64 && lobby.startsWith('#') && isWord(lobby))
        return {};
    return QStringLiteral("must be the name of a channel such as #lobby");
}

QString checkClientTags(QByteArrayView tags)
{
    constexpr qsizetype maxBytes = 200; // must fit into a token of RPL_ISUPPORT
    const bool plain = std::all_of(tags.begin(), tags.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
               || QByteArrayView("*,-./_").contains(c);
    });
    if (plain && tags.size() <= maxBytes)
        return {};
    return QStringLiteral("must be names of tags without '+', separated by commas");
}

QString checkUrl(QByteArrayView url)
{
    if (net::ListeningUrl::parse(QString::fromUtf8(url)))
        return {};
    return QStringLiteral(
        "must be text, irc or ircs with a host and a port, such as ircs://*:6697");
}

} // namespace server
