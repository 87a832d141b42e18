// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace server {

/// What the text dialect knows of its person: the nick, the rooms, and in which of them plain
/// lines are said. Learned from the messages that pass.
class TextRooms
{
public:
    /// Whether @p name is that of a room, not of a user.
    static bool isRoom(QByteArrayView name) noexcept { return name.startsWith('#'); }

    const QByteArray &nick() const noexcept { return m_nick; }
    void setNick(const QByteArray &nick) { m_nick = nick; }
    bool isMe(QByteArrayView nick) const noexcept;

    /// The room where plain lines go; empty when the person is in none.
    QByteArray current() const { return m_rooms.isEmpty() ? QByteArray() : m_rooms.constLast(); }
    bool isCurrent(QByteArrayView room) const noexcept;
    bool contains(QByteArrayView room) const noexcept { return indexOf(room) >= 0; }
    /// Enters @p room, or returns to it: it is the current one from here on.
    void enter(const QByteArray &room);
    /// Leaves @p room; the one entered before it becomes current.
    void leave(QByteArrayView room);

    /// Notes that people of a room were told; see takeMembersShown().
    void setMembersShown() noexcept { m_membersShown = true; }
    /// Whether anybody was told since the last call: the end of an empty list needs a sentence.
    bool takeMembersShown() noexcept { return std::exchange(m_membersShown, false); }

private:
    qsizetype indexOf(QByteArrayView room) const noexcept;

    QByteArray m_nick;
    QList<QByteArray> m_rooms; ///< The current one last.
    bool m_membersShown = false;
};

} // namespace server
