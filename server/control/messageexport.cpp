// SPDX-License-Identifier: MIT
#include "server/control/messageexport.h"

#include "common/irc/ctcp.h"
#include "common/irc/source.h"
#include "common/irc/terminaltext.h"

#include <QDateTime>
#include <QJsonArray>

namespace server {

namespace {

QByteArray bytesAt(const QJsonArray &params, int index)
{
    return params.at(index).toString().toUtf8();
}

/// The event without the nick of its author: "joined".
QByteArray eventText(const QByteArray &command, const QJsonArray &params)
{
    const auto reason = [&params](int index) {
        const QByteArray text = bytesAt(params, index);
        return text.isEmpty() ? QByteArray() : " (" + text + ')';
    };
    if (command == "JOIN")
        return "joined";
    if (command == "PART")
        return "left" + reason(1);
    if (command == "QUIT")
        return "quit" + reason(0);
    if (command == "NICK")
        return "is now " + bytesAt(params, 0);
    if (command == "KICK")
        return "removed " + bytesAt(params, 1) + reason(2);
    if (command == "TOPIC")
        return "set the topic: " + bytesAt(params, 1);
    QByteArray text = command;
    for (int i = 0; i < params.size(); ++i)
        text += ' ' + bytesAt(params, i);
    return text;
}

/// The lines without their time.
QByteArray contentOf(const QJsonObject &message)
{
    const QByteArray command = message.value(QStringLiteral("command")).toString().toUtf8();
    const QJsonArray params = message.value(QStringLiteral("params")).toArray();
    const QByteArray source = message.value(QStringLiteral("source")).toString().toUtf8();
    const QByteArray nick = irc::Source::parse(source).nick;
    const QByteArray text = bytesAt(params, 1);
    const auto action = irc::actionText(text);
    if (command == "PRIVMSG" && action)
        return "* " + nick + ' ' + *action;
    if (command == "PRIVMSG")
        return '<' + nick + "> " + text;
    if (command == "NOTICE")
        return '-' + nick + "- " + text;
    return "*** " + nick + ' ' + eventText(command, params);
}

} // namespace

QByteArray exportedText(const QJsonObject &message)
{
    const QDateTime time =
        QDateTime::fromString(message.value(QStringLiteral("time")).toString(), Qt::ISODateWithMs);
    const QByteArray stamp =
        '[' + time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toLatin1() + "] ";
    QByteArray text;
    const QList<QByteArray> lines = contentOf(message).split('\n');
    for (const QByteArray &line : lines)
        text += (text.isEmpty() ? stamp : QByteArray(stamp.size(), ' ')) + irc::terminalText(line)
                + '\n';
    return text;
}

} // namespace server
