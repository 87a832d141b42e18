// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace server {

/// The state that the text dialect keeps for its user: the nick, the rooms, and the current room,
/// which plain lines are sent to. Updated from the messages to the user.
class TextRooms
{
public:
    /// Whether @p name is that of a room, not of a user.
    static bool isRoom(QByteArrayView name) noexcept { return name.startsWith('#'); }

    const QByteArray &nick() const noexcept { return m_nick; }
    void setNick(const QByteArray &nick) { m_nick = nick; }
    bool isMe(QByteArrayView nick) const noexcept;

    /// The room that plain lines are sent to; empty when the user is in no room.
    QByteArray current() const { return m_rooms.isEmpty() ? QByteArray() : m_rooms.constLast(); }
    bool isCurrent(QByteArrayView room) const noexcept;
    bool contains(QByteArrayView room) const noexcept { return indexOf(room) >= 0; }
    /// Adds @p room unless it is known, and makes it the current room.
    void enter(const QByteArray &room);
    /// Removes @p room; the room entered before it becomes the current one.
    void leave(QByteArrayView room);

    /// Notes that a list of members was shown; see takeMembersShown().
    void setMembersShown() noexcept { m_membersShown = true; }
    /// Whether a list of members was shown since the last call. If not, the end of the list needs a
    /// sentence of its own.
    bool takeMembersShown() noexcept { return std::exchange(m_membersShown, false); }

private:
    qsizetype indexOf(QByteArrayView room) const noexcept;

    QByteArray m_nick;
    QList<QByteArray> m_rooms; ///< The current room is the last one.
    bool m_membersShown = false;
};

} // namespace server
