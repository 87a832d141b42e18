// SPDX-License-Identifier: MIT
#include "server/dialect/textcommands.h"

#include "common/irc/utf8.h"

#include <algorithm>
#include <array>

namespace server {

namespace {

/// The text that fits into a line of 512 bytes after the longest nick, host and room.
constexpr qsizetype maxTextBytes = 300;

struct TypedCommand
{
    QByteArray argument; ///< Trimmed.
    TextRooms &rooms;
    TextSettings &settings;
};

struct CommandRow
{
    const char *name;
    const char *usage;
    const char *help;
    TypedResult (*run)(const TypedCommand &);
};

TypedResult answer(const QByteArray &sentence)
{
    return {{}, sentence + "\r\n"};
}

TypedResult command(const QByteArray &name, const QList<QByteArray> &params)
{
    return {{irc::Message{{}, {}, name, params}}, {}};
}

/// Removes and returns the first word of @p text.
QByteArray takeFirstWord(QByteArray &text)
{
    const qsizetype space = text.indexOf(' ');
    const QByteArray word = space < 0 ? text : text.first(space);
    text = space < 0 ? QByteArray() : text.sliced(space + 1).trimmed();
    return word;
}

TypedResult sendTo(const QByteArray &target, QByteArrayView text, bool asAction)
{
    TypedResult result;
    while (!text.isEmpty()) {
        const QByteArray piece = irc::truncatedUtf8(text, maxTextBytes).toByteArray();
        text = text.sliced(piece.size());
        result.messages.append(irc::Message{
            {}, {}, "PRIVMSG", {target, asAction ? "\001ACTION " + piece + '\x01' : piece}});
    }
    return result;
}

TypedResult sendToRoom(const TextRooms &rooms, QByteArrayView text, bool asAction)
{
    if (rooms.current().isEmpty())
        return answer("You are not in a room. Type /join ROOM, for example /join #lobby.");
    return sendTo(rooms.current(), text, asAction);
}

QByteArray roomName(const QByteArray &name)
{
    return TextRooms::isRoom(name) ? name : QByteArray('#' + name);
}

TypedResult runNick(const TypedCommand &typed)
{
    if (typed.argument.isEmpty())
        return answer("You are " + typed.rooms.nick() + ". Type /nick NAME to change it.");
    QByteArray rest = typed.argument;
    return command("NICK", {takeFirstWord(rest)});
}

TypedResult runMe(const TypedCommand &typed)
{
    if (typed.argument.isEmpty())
        return answer("Type /me and what you do: /me waves");
    return sendToRoom(typed.rooms, typed.argument, true);
}

TypedResult runMsg(const TypedCommand &typed)
{
    QByteArray text = typed.argument;
    const QByteArray target = takeFirstWord(text);
    if (text.isEmpty())
        return answer("Type /msg, a name and the text: /msg ana hello");
    return sendTo(target, text, false);
}

TypedResult runWho(const TypedCommand &typed)
{
    if (!typed.argument.isEmpty())
        return command("NAMES", {roomName(typed.argument)});
    if (typed.rooms.current().isEmpty())
        return answer("You are not in a room. Type /who ROOM to see who is in a room.");
    return command("NAMES", {typed.rooms.current()});
}

TypedResult runJoin(const TypedCommand &typed)
{
    QByteArray key = typed.argument;
    const QByteArray name = takeFirstWord(key);
    if (name.isEmpty())
        return answer("Type /join and a room: /join #lobby");
    if (name.contains(','))
        return answer("Enter one room at a time: /join #lobby");
    const QByteArray room = roomName(name);
    if (typed.rooms.contains(room)) {
        typed.rooms.enter(room);
        return answer("You are now talking in " + room + '.');
    }
    return command("JOIN", key.isEmpty() ? QList{room} : QList{room, key});
}

TypedResult runPart(const TypedCommand &typed)
{
    QByteArray reason = typed.argument;
    QByteArray room = roomName(takeFirstWord(reason));
    if (!TextRooms::isRoom(typed.argument) && !typed.rooms.contains(room)) {
        reason = typed.argument; // The first word is not a room, so it belongs to the reason.
        room = typed.rooms.current();
    }
    if (room.isEmpty())
        return answer("You are not in a room.");
    return command("PART", reason.isEmpty() ? QList{room} : QList{room, reason});
}

TypedResult runTopic(const TypedCommand &typed)
{
    const QByteArray room = typed.rooms.current();
    if (room.isEmpty())
        return answer("You are not in a room.");
    return command("TOPIC", typed.argument.isEmpty() ? QList{room} : QList{room, typed.argument});
}

TypedResult runAway(const TypedCommand &typed)
{
    return command("AWAY", typed.argument.isEmpty() ? QList<QByteArray>{} : QList{typed.argument});
}

TypedResult runList(const TypedCommand &)
{
    return command("LIST", {});
}

TypedResult runQuiet(const TypedCommand &typed)
{
    typed.settings.quiet = !typed.settings.quiet;
    return answer(typed.settings.quiet
                      ? "You no longer see who joins and leaves. Type /quiet again to see it."
                      : "You see who joins and leaves.");
}

TypedResult runQuit(const TypedCommand &typed)
{
    return command("QUIT", typed.argument.isEmpty() ? QList<QByteArray>{} : QList{typed.argument});
}

TypedResult runHelp(const TypedCommand &typed);

constexpr std::array commandRows = {
    CommandRow{"nick", "NAME", "change your name", runNick},
    CommandRow{"me", "TEXT", "send an action: * ana waves", runMe},
    CommandRow{"msg", "NAME TEXT", "send a message to one user", runMsg},
    CommandRow{"who", "[ROOM]", "see who is here", runWho},
    CommandRow{"join", "ROOM", "enter a room, or go back to one", runJoin},
    CommandRow{"part", "[ROOM]", "leave a room", runPart},
    CommandRow{"topic", "[TEXT]", "see or set what the room is about", runTopic},
    CommandRow{"list", "", "list the rooms", runList},
    CommandRow{"away", "[TEXT]", "mark yourself as away, or as back", runAway},
    CommandRow{"quiet", "", "hide or show who joins and leaves", runQuiet},
    CommandRow{"help", "", "show this help", runHelp},
    CommandRow{"quit", "[TEXT]", "leave the chat", runQuit},
    CommandRow{"names", nullptr, nullptr, runWho},
};

TypedResult runHelp(const TypedCommand &)
{
    constexpr int width = 20;
    QByteArray text = "Text that you type is sent to the room. Commands:\r\n";
    for (const CommandRow &row : commandRows) {
        if (!row.help)
            continue;
        const QByteArray usage = QByteArray("  /") + row.name + ' ' + row.usage;
        text += usage.leftJustified(width) + row.help + "\r\n";
    }
    text += "  //text            send text that starts with a slash\r\n";
    return {{}, text};
}

} // namespace

TypedResult interpretTyped(const QByteArray &line, TextRooms &rooms, TextSettings &settings)
{
    if (line.startsWith("//"))
        return sendToRoom(rooms, QByteArrayView(line).sliced(1), false);
    if (!line.startsWith('/'))
        return sendToRoom(rooms, line, false);
    QByteArray argument = line.sliced(1);
    const QByteArray name = takeFirstWord(argument).toLower();
    const auto row = std::find_if(commandRows.begin(), commandRows.end(),
                                  [&name](const CommandRow &row) { return name == row.name; });
    if (row == commandRows.end())
        return answer("There is no command /" + name + ". Type /help to see the commands.");
    return row->run({argument.trimmed(), rooms, settings});
}

QByteArray textCommandNames()
{
    QByteArray names;
    for (const CommandRow &row : commandRows) {
        if (!row.help)
            continue;
        if (!names.isEmpty())
            names += ' ';
        names += QByteArray("/") + row.name;
    }
    return names;
}

} // namespace server
