// SPDX-License-Identifier: MIT
#include "server/dialect/textmodes.h"

#include "common/irc/terminaltext.h"

#include <algorithm>
#include <array>

namespace server {

namespace {

/// A mode of a room; `$` stands for its parameter, which it has when set and when taken away
/// unless it is the limit.
struct ModeRow
{
    char letter;
    const char *set;
    const char *taken;
};

constexpr std::array modeRows = {
    ModeRow{'q', "made $ an owner", "took owner from $"},
    ModeRow{'a', "made $ an admin", "took admin from $"},
    ModeRow{'o', "made $ an operator", "took operator from $"},
    ModeRow{'h', "made $ a half-operator", "took half-operator from $"},
    ModeRow{'v', "gave $ a voice", "took the voice from $"},
    ModeRow{'b', "banned $", "lifted the ban of $"},
    ModeRow{'e', "made an exception from bans for $", "ended the exception for $"},
    ModeRow{'I', "invited $ for good", "invites $ no longer"},
    ModeRow{'k', "gave the room the password $", "took the password from the room"},
    ModeRow{'l', "let in at most $ people", "lifted the limit of people"},
    ModeRow{'i', "closed the room to uninvited people", "opened the room to everybody"},
    ModeRow{'m', "let only people with a voice speak", "let everybody speak"},
    ModeRow{'n', "lets only people in the room speak in it", "lets people outside speak in it"},
    ModeRow{'r', "registered the room", "ended the registration of the room"},
    ModeRow{'s', "hid the room", "shows the room to everybody"},
    ModeRow{'t', "lets only operators set the topic", "lets everybody set the topic"},
    ModeRow{'C', "forbade CTCP", "allowed CTCP"},
    ModeRow{'M', "lets only people with an account speak", "lets people without an account speak"},
    ModeRow{'R', "lets in only people with an account", "lets in people without an account"},
};

bool takesParam(char letter, bool on)
{
    return QByteArrayView("qaohvbeIk").contains(letter) || (letter == 'l' && on);
}

/// As it came, for modes that nobody here knows.
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
        QByteArray sentence(on ? row->set : row->taken);
        const qsizetype place = sentence.indexOf('$');
        if (place >= 0)
            sentence.replace(place, 1, param);
        text += text.isEmpty() ? sentence : QByteArray(", " + sentence);
    }
    return text.isEmpty() ? asWritten(message) : text;
}

} // namespace server
