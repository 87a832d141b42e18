// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/handlers.h"

#include <utility>

namespace client {

namespace {

using Result = event::RoomsListed::Result;

void report(SessionState &session, Result result)
{
    RoomLists &lists = session.roomLists;
    session.add(
        event::RoomsListed{lists.requests.first().number, std::exchange(lists.block, {}), result});
}

/// The first request is answered.
void endFirst(SessionState &session, Result result)
{
    if (session.roomLists.isForWindow())
        report(session, result);
    session.roomLists.requests.removeFirst();
    session.roomLists.rooms = 0;
}

} // namespace

quint64 askForRooms(SessionState &session, RoomScope scope)
{
    RoomLists &lists = session.roomLists;
    for (qsizetype i = 0; i < lists.requests.size(); ++i) {
        const RoomLists::Request &request = lists.requests.at(i);
        const bool hasBegun = i == 0 && lists.rooms > 0;
        if (request.number != 0 && request.scope == scope && !hasBegun)
            return request.number;
    }
    lists.requests.append({++lists.lastNumber, scope});
    session.send("LIST", scope == RoomScope::All
                             ? QList<QByteArray>()
                             : QList<QByteArray>{'>' + QByteArray::number(RoomLists::largePeople)});
    return lists.lastNumber;
}

std::optional<RoomScope> suggestedRoomScope(const SessionState &session)
{
    if (session.roomLists.formed <= RoomLists::maxSuggestedRooms)
        return RoomScope::All;
    if (session.isupport.value("ELIST").toUpper().contains('U'))
        return RoomScope::Large;
    return std::nullopt;
}

bool listRoom(SessionState &session, const irc::Message &message)
{
    RoomLists &lists = session.roomLists;
    if (!lists.isForWindow())
        return false;
    // Some servers give the number of rooms that they hide a name of its own.
    const bool isRoom = session.isRoom(message.param(1));
    if (!isRoom || ++lists.rooms > RoomLists::maxRooms)
        return true;
    lists.block.append(
        {shownName(message.param(1)), qMax(0, message.param(2).toByteArray().toInt()),
         shownText(message.param(3)).left(ListedRoom::maxTopic), message.param(1).toByteArray()});
    if (lists.block.size() >= RoomLists::blockRooms)
        report(session, Result::Continuing);
    return true;
}

bool endRoomList(SessionState &session)
{
    const bool isForWindow = session.roomLists.isForWindow();
    const bool isTooLong = session.roomLists.rooms > RoomLists::maxRooms;
    if (!session.roomLists.requests.isEmpty())
        endFirst(session, isTooLong ? Result::Partial : Result::Complete);
    return isForWindow;
}

bool failRoomList(SessionState &session, QByteArrayView command)
{
    if (command != "LIST" || session.roomLists.requests.isEmpty())
        return false;
    const bool isForWindow = session.roomLists.isForWindow();
    endFirst(session, Result::Failed);
    return isForWindow;
}

void stopRoomLists(SessionState &session)
{
    while (!session.roomLists.requests.isEmpty())
        endFirst(session, Result::Failed);
    session.roomLists.formed = 0;
}

namespace handlers {

void roomCount(SessionState &session, const irc::Message &message)
{
    session.roomLists.formed = qMax(0, message.param(1).toByteArray().toInt());
    showReply(session, message);
}

} // namespace handlers

} // namespace client
