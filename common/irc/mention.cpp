// SPDX-License-Identifier: MIT
#include "common/irc/mention.h"

namespace irc {

bool isNickCharacter(QChar character)
{
    return character.isLetterOrNumber() || QStringView(u"_-[]\\^{}|`").contains(character);
}

qsizetype indexOfMention(QStringView text, QStringView nick, qsizetype from)
{
    if (nick.isEmpty())
        return -1;
    for (qsizetype at = text.indexOf(nick, from, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(nick, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + nick.size();
        const bool begins = at == 0 || !isNickCharacter(text.at(at - 1));
        if (begins && (end >= text.size() || !isNickCharacter(text.at(end))))
            return at;
    }
    return -1;
}

} // namespace irc
