// SPDX-License-Identifier: MIT
#pragma once

namespace client {

class Conversation;
class MainWindow;
class MemberList;
class Network;
class SideList;

// The window emits a signal for each request of the user in the lists. All references must outlive
// the connections.

void connectSideList(SideList &list, MainWindow &window);
void connectMemberList(MemberList &members, MainWindow &window);
/// The choices of the user for the spelling become settings.
void connectSpelling(MainWindow &window);

/// Joins @p room again.
void requestJoinAgain(MainWindow &window, Conversation *room);
/// Asks whether to remove @p network, and requests it if so.
void requestRemoval(MainWindow &window, Network *network);

} // namespace client
