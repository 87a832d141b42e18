// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace client {

/// A room that the user may join: one from the answer of a server to LIST, or one that is known
/// otherwise.
struct ListedRoom
{
    QString name;             ///< For display, with its prefix.
    int people = 0;           ///< That are in the room; unknownPeople if that is not known.
    QString topic;            ///< May contain IRC formatting codes. At most maxTopic characters.
    QByteArray wireName = {}; ///< Empty for the UTF-8 of the name.
    QString remark = {};      ///< A sentence of the window about the room, for display only.

    static constexpr qsizetype maxTopic = 400;
    static constexpr int unknownPeople = -1;

    friend bool operator==(const ListedRoom &, const ListedRoom &) = default;
};

/// The rooms that a LIST asks for.
enum class RoomScope : quint8 {
    All,
    Large, ///< Those with more than RoomLists::largePeople people.
};

/// The LIST commands of one connection.
struct RoomLists
{
    /// More rooms are counted, and not reported.
    static constexpr int maxRooms = 200'000;
    /// Rooms that are reported together.
    static constexpr int blockRooms = 500;
    static constexpr int largePeople = 50; ///< See RoomScope::Large.
    /// Of a network with more rooms, only the large ones are suggested.
    static constexpr int maxSuggestedRooms = 5'000;

    struct Request
    {
        quint64 number = 0; ///< Unique in this session; 0: the user typed the command.
        RoomScope scope = RoomScope::All;
    };

    QList<Request> requests = {}; ///< Not answered completely, in their order.
    quint64 lastNumber = 0;       ///< Of a request.
    QList<ListedRoom> block = {}; ///< Of the first request, not reported yet.
    int rooms = 0;                ///< Of the first request so far.
    int formed = 0;               ///< All rooms of the network at the greeting; 0: not known.

    bool isForWindow() const { return !requests.isEmpty() && requests.first().number != 0; }
};

} // namespace client
