// SPDX-License-Identifier: MIT
#include "server/dialect/textrooms.h"

#include "common/irc/casemapping.h"

namespace server {

bool TextRooms::isMe(QByteArrayView nick) const noexcept
{
    return irc::equalNames(nick, m_nick);
}

bool TextRooms::isCurrent(QByteArrayView room) const noexcept
{
    return !m_rooms.isEmpty() && irc::equalNames(m_rooms.constLast(), room);
}

void TextRooms::enter(const QByteArray &room)
{
    const qsizetype index = indexOf(room);
    if (index < 0)
        m_rooms.append(room);
    else
        m_rooms.move(index, m_rooms.size() - 1);
}

void TextRooms::leave(QByteArrayView room)
{
    const qsizetype index = indexOf(room);
    if (index >= 0)
        m_rooms.removeAt(index);
}

qsizetype TextRooms::indexOf(QByteArrayView room) const noexcept
{
    for (qsizetype i = 0; i < m_rooms.size(); ++i) {
        if (irc::equalNames(m_rooms.at(i), room))
            return i;
    }
    return -1;
}

} // namespace server
