// SPDX-License-Identifier: MIT
#include "server/dialect/textmodes.h"

#include "common/irc/terminaltext.h"

#include <algorithm>
#include <array>

namespace server {

namespace {

/// A mode of a room with its sentences for + and -. `$` is replaced by the parameter.
struct ModeRow
{
    char letter;
    const char *set;
    const char *unset;
};

constexpr std::array modeRows = {
    ModeRow{'q', "made $ an owner", "removed $ as an owner"},
    ModeRow{'a', "made $ an admin", "removed $ as an admin"},
    ModeRow{'o', "made $ an operator", "removed $ as an operator"},
    ModeRow{'h', "made $ a half-operator", "removed $ as a half-operator"},
    ModeRow{'v', "gave $ permission to speak", "withdrew the permission of $ to speak"},
    ModeRow{'b', "banned $", "unbanned $"},
    ModeRow{'e', "exempted $ from bans", "removed the ban exemption for $"},
    ModeRow{'I', "let $ join without an invitation", "removed the standing invitation for $"},
    ModeRow{'k', "set the room's password to $", "removed the room's password"},
    ModeRow{'l', "limited the room to $ members", "removed the member limit"},
    ModeRow{'i', "closed the room to users without an invitation", "opened the room to everyone"},
    ModeRow{'m', "let only users with permission speak", "let everyone speak"},
    ModeRow{'n', "let only members send messages", "let users outside the room send messages"},
    ModeRow{'r', "registered the room", "unregistered the room"},
    ModeRow{'s', "hid the room", "made the room visible to everyone"},
    ModeRow{'t', "let only operators set the topic", "let everyone set the topic"},
    ModeRow{'C', "blocked CTCP messages", "allowed CTCP messages"},
    ModeRow{'M', "let only users with an account speak", "let users without an account speak"},
    ModeRow{'R', "let only users with an account join", "let users without an account join"},
};

bool takesParam(char letter, bool on)
{
    return QByteArrayView("qaohvbeIk").contains(letter) || (letter == 'l' && on);
}

/// The MODE without interpretation, for unknown modes.
QByteArray asWritten(const irc::Message &message)
{
    QByteArray text("set mode");
    for (qsizetype i = 1; i < message.params.size(); ++i)
        text += ' ' + irc::terminalText(message.param(i));
    return text;
}

} // namespace

QByteArray modeSentence(const irc::Message &message)
{
    QByteArray text;
    bool on = true;
    qsizetype next = 2;
    for (char letter : message.param(1)) {
        if (letter == '+' || letter == '-') {
            on = letter == '+';
            continue;
        }
        const auto row = std::find_if(modeRows.begin(), modeRows.end(),
                                      [letter](const ModeRow &r) { return r.letter == letter; });
        const bool lacksParam = takesParam(letter, on) && next >= message.params.size();
        if (row == modeRows.end() || lacksParam)
            return asWritten(message);
        const QByteArray param =
            takesParam(letter, on) ? irc::terminalText(message.param(next++)) : QByteArray();
        QByteArray sentence(on ? row->set : row->unset);
        const qsizetype place = sentence.indexOf('$');
        if (place >= 0)
            sentence.replace(place, 1, param);
        text += text.isEmpty() ? sentence : QByteArray(", " + sentence);
    }
    return text.isEmpty() ? asWritten(message) : text;
}

} // namespace server
