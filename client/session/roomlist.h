// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace client {

/// A room in the answer of a server to LIST.
struct ListedRoom
{
    QString name;   ///< For display, with its prefix.
    int people = 0; ///< That are in the room.
    QString topic;  ///< May contain IRC formatting codes. At most maxTopic characters.

    static constexpr qsizetype maxTopic = 400;

    friend bool operator==(const ListedRoom &, const ListedRoom &) = default;
};

/// The LIST commands of one connection.
struct RoomLists
{
    /// More rooms are counted, and not reported.
    static constexpr int maxRooms = 200'000;
    /// Rooms that are reported together.
    static constexpr int blockRooms = 500;

    /// The askers of the commands that are not answered completely, in their order.
    enum class Asker : quint8 { Typed, Window };
    QList<Asker> askers = {};
    QList<ListedRoom> block = {}; ///< Of the first command, not reported yet.
    int rooms = 0;                ///< Of the first command so far.

    bool isForWindow() const { return !askers.isEmpty() && askers.first() == Asker::Window; }
};

} // namespace client
