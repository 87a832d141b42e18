// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/handlers.h"

#include <utility>

namespace client {

namespace {

using Result = event::RoomsListed::Result;

void report(SessionState &session, Result result)
{
    session.add(event::RoomsListed{std::exchange(session.roomLists.block, {}), result});
}

/// The first command is answered.
void endFirst(SessionState &session, Result result)
{
    if (session.roomLists.isForWindow())
        report(session, result);
    session.roomLists.askers.removeFirst();
    session.roomLists.rooms = 0;
}

} // namespace

void askForRooms(SessionState &session)
{
    if (session.roomLists.askers.contains(RoomLists::Asker::Window))
        return;
    session.roomLists.askers.append(RoomLists::Asker::Window);
    session.send("LIST", {});
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
    lists.block.append({shownName(message.param(1)),
                        qMax(0, message.param(2).toByteArray().toInt()),
                        shownText(message.param(3)).left(ListedRoom::maxTopic)});
    if (lists.block.size() >= RoomLists::blockRooms)
        report(session, Result::Continuing);
    return true;
}

bool endRoomList(SessionState &session)
{
    const bool isForWindow = session.roomLists.isForWindow();
    const bool isTooLong = session.roomLists.rooms > RoomLists::maxRooms;
    if (!session.roomLists.askers.isEmpty())
        endFirst(session, isTooLong ? Result::Partial : Result::Complete);
    return isForWindow;
}

bool failRoomList(SessionState &session, QByteArrayView command)
{
    if (command != "LIST" || session.roomLists.askers.isEmpty())
        return false;
    const bool isForWindow = session.roomLists.isForWindow();
    endFirst(session, Result::Failed);
    return isForWindow;
}

void stopRoomLists(SessionState &session)
{
    while (!session.roomLists.askers.isEmpty())
        endFirst(session, Result::Failed);
}

} // namespace client
