// SPDX-License-Identifier: MIT
#include "server/dialect/textrenderer.h"

#include "common/irc/ctcp.h"
#include "common/irc/quitmessage.h"
#include "common/irc/servertime.h"
#include "common/irc/source.h"
#include "common/irc/terminaltext.h"
#include "server/dialect/textmodes.h"
#include "server/dialect/textnumerics.h"
#include "server/turn/outbox.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace server {

namespace {

struct Rendering
{
    const irc::Message &message;
    QByteArray nick; ///< Of the source, safe for a terminal.
    bool isMine;     ///< The source is the user at this terminal.
    TextRooms &rooms;
    const TextSettings &settings;

    QByteArray text(qsizetype index) const { return irc::terminalText(message.param(index)); }
    QByteArray bytes(qsizetype index) const { return message.param(index).toByteArray(); }
    /// " (why)", or empty when no reason was given.
    static QByteArray reason(QByteArrayView why)
    {
        return why.isEmpty() ? QByteArray() : QByteArray(" (" + irc::terminalText(why) + ')');
    }
    QByteArray reason(qsizetype index) const { return reason(message.param(index)); }
    /// "#room " unless it is the current room.
    QByteArray roomPrefix(qsizetype index) const
    {
        return rooms.isCurrent(message.param(index)) ? QByteArray() : QByteArray(text(index) + ' ');
    }
};

/// Returns one line without a line end; empty: not shown.
using Renderer = QByteArray (*)(const Rendering &);

QByteArray renderPrivmsg(const Rendering &r)
{
    const QByteArrayView raw = r.message.param(1);
    const auto action = irc::actionText(raw);
    if (raw.startsWith('\x01') && !action)
        return {}; // Other CTCP messages are meant for programs.
    const bool isAction = action.has_value();
    const QByteArray text = irc::terminalText(action.value_or(raw));
    if (TextRooms::isRoom(r.message.param(0))) {
        const QByteArray said = (isAction ? "* " + r.nick + ' ' : QByteArray(r.nick + ": ")) + text;
        return r.roomPrefix(0) + said;
    }
    const QByteArray who =
        r.isMine && !r.rooms.isMe(r.message.param(0)) ? "to " + r.text(0) : r.nick;
    return '[' + who + "] " + (isAction ? "* " + r.nick + ' ' : QByteArray()) + text;
}

QByteArray renderNotice(const Rendering &r)
{
    if (r.message.param(1).startsWith('\x01'))
        return {};
    const bool fromServer = r.nick.isEmpty() || r.nick.contains('.');
    if (fromServer)
        return r.text(1);
    return (TextRooms::isRoom(r.message.param(0)) ? r.roomPrefix(0) : QByteArray()) + '-' + r.nick
           + "- " + r.text(1);
}

QByteArray renderJoin(const Rendering &r)
{
    if (r.isMine) {
        r.rooms.enter(r.bytes(0));
        return "You are in " + r.text(0) + '.';
    }
    return r.settings.quiet ? QByteArray() : r.roomPrefix(0) + "* " + r.nick + " joined";
}

QByteArray renderPart(const Rendering &r)
{
    if (!r.isMine)
        return r.settings.quiet ? QByteArray()
                                : r.roomPrefix(0) + "* " + r.nick + " left" + r.reason(1);
    r.rooms.leave(r.message.param(0));
    const QByteArray left = "You left " + r.text(0) + '.';
    const QByteArray current = irc::terminalText(r.rooms.current());
    return current.isEmpty() ? left : QByteArray(left + " You are now talking in " + current + '.');
}

QByteArray renderQuit(const Rendering &r)
{
    return r.isMine || r.settings.quiet
               ? QByteArray()
               : "* " + r.nick + " left" + r.reason(irc::quitMessage(r.message.param(0)));
}

QByteArray renderNick(const Rendering &r)
{
    if (r.isMine) {
        r.rooms.setNick(r.bytes(0));
        return "You are now " + r.text(0) + '.';
    }
    return r.settings.quiet ? QByteArray() : "* " + r.nick + " is now " + r.text(0);
}

QByteArray renderKick(const Rendering &r)
{
    if (!r.rooms.isMe(r.message.param(1)))
        return r.roomPrefix(0) + "* " + r.nick + " removed " + r.text(1) + r.reason(2);
    r.rooms.leave(r.message.param(0));
    return "You were removed from " + r.text(0) + " by " + r.nick + r.reason(2) + '.';
}

QByteArray renderTopic(const Rendering &r)
{
    const QByteArray topic = r.text(1);
    const QByteArray start = r.roomPrefix(0) + "* " + r.nick;
    return topic.isEmpty() ? QByteArray(start + " removed the topic")
                           : QByteArray(start + " set the topic: " + topic);
}

QByteArray renderMode(const Rendering &r)
{
    if (!TextRooms::isRoom(r.message.param(0)) || r.settings.quiet)
        return {};
    return r.roomPrefix(0) + "* " + r.nick + ' ' + modeSentence(r.message);
}

QByteArray renderInvite(const Rendering &r)
{
    return r.nick + " invites you to " + r.text(1) + ". Type /join " + r.text(1) + " to go there.";
}

/// The last line before the connection is closed: "Goodbye." after a /quit of the user.
QByteArray renderError(const Rendering &r)
{
    const QByteArrayView why = r.message.param(0);
    return irc::quitMessage(why) == why ? irc::terminalText(why) : QByteArray("Goodbye.");
}

QByteArray renderLastParam(const Rendering &r)
{
    return r.text(r.message.params.size() - 1);
}

struct RendererRow
{
    const char *command;
    Renderer render;
};

constexpr std::array rendererRows = {
    RendererRow{"PRIVMSG", renderPrivmsg}, RendererRow{"NOTICE", renderNotice},
    RendererRow{"JOIN", renderJoin},       RendererRow{"PART", renderPart},
    RendererRow{"QUIT", renderQuit},       RendererRow{"NICK", renderNick},
    RendererRow{"KICK", renderKick},       RendererRow{"TOPIC", renderTopic},
    RendererRow{"MODE", renderMode},       RendererRow{"INVITE", renderInvite},
    RendererRow{"ERROR", renderError},     RendererRow{"FAIL", renderLastParam},
    RendererRow{"WARN", renderLastParam},  RendererRow{"NOTE", renderLastParam},
};

/// The time of a message in the server's time zone; empty when it has none.
QByteArray localTime(const irc::Message &message, const QString &format)
{
    const auto timeMs = irc::parseServerTime(message.tags.value("time"));
    return timeMs ? QDateTime::fromMSecsSinceEpoch(*timeMs).toString(format).toLatin1()
                  : QByteArray();
}

/// "[2026-11-24 18:30] "
QByteArray timeOf(const irc::Message &message)
{
    return '[' + localTime(message, QStringLiteral("yyyy-MM-dd HH:mm")) + "] ";
}

QByteArray welcome(const irc::Message &message, TextRooms &rooms)
{
    rooms.setNick(message.param(0).toByteArray());
    const QByteArray time = localTime(message, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    QByteArray text = "Welcome";
    if (!time.isEmpty())
        text += ' ' + time;
    text += "\r\nYou are " + irc::terminalText(message.param(0));
    text += ". Type a message and press Enter to send it.\r\nCommands: ";
    return text + textCommandNames() + "\r\n";
}

bool isNumeric(const QByteArray &command)
{
    return command.size() == 3 && std::all_of(command.begin(), command.end(), [](char byte) {
               return byte >= '0' && byte <= '9';
           });
}

} // namespace

QByteArray renderText(const irc::Message &message, TextRooms &rooms, const TextSettings &settings)
{
    if (message.command == "001")
        return welcome(message, rooms);
    if (isNumeric(message.command)) {
        const QByteArray line = renderNumeric(message, rooms);
        return line.isEmpty() ? line : QByteArray(line + "\r\n");
    }
    const auto row =
        std::find_if(rendererRows.begin(), rendererRows.end(),
                     [&](const RendererRow &r) { return message.command == r.command; });
    if (row == rendererRows.end())
        return {};
    const QByteArray nick = irc::Source::parse(message.source).nick;
    const QByteArray line =
        row->render({message, irc::terminalText(nick), rooms.isMe(nick), rooms, settings});
    if (line.isEmpty())
        return line;
    return (message.tags.contains(replayedTag) ? timeOf(message) : QByteArray()) + line + "\r\n";
}

} // namespace server
