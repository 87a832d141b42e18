// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/menuactions.h"
#include "client/ui/window/settingsopener.h"

namespace client {

namespace {

/// Shows an empty card. A card that is already shown keeps what the user has entered.
void connectToServer(MainWindow &window)
{
    if (!window.isConnectCardShown() && !window.connectCard().isBusy())
        window.connectCard().setServer({});
    window.showConnectCard();
}

void leave(MainWindow &window)
{
    Conversation *current = window.currentConversation();
    if (!current)
        window.showNeighbour(1, false);
    else if (current->kind() == Conversation::Kind::Server)
        window.showConnectCard();
    else
        window.leaveOrAsk(current);
}

} // namespace

QList<WindowActions::Row> hearthRows(const ActionParts &parts)
{
    using Id = WindowActions::Id;
    using Row = WindowActions::Row;
    const auto phaseIsNot = [parts](NetworkState::Phase phase) {
        const Network *network = parts.window.currentNetwork();
        return network && network->state().phase != phase;
    };
    return {
        Row(Id::Connect, WindowActions::tr("&Connect to a server…"), {QKeySequence::New},
            [parts] { connectToServer(parts.window); }),
        Row(
            Id::Join, WindowActions::tr("&Join a room or talk to someone…"), {Qt::CTRL | Qt::Key_J},
            [parts] { parts.actions.showJoinDialog(nullptr); },
            [parts] { return !parts.list.networks().isEmpty(); }),
        Row(
            Id::Rooms, WindowActions::tr("Show all r&ooms…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_J},
            [parts] { emit parts.window.roomsRequested(parts.window.currentNetwork()); },
            [parts] { return !parts.list.networks().isEmpty(); }),
        Row(
            Id::Account, WindowActions::tr("&Account…"), {},
            [parts] {
                Network *network = parts.window.currentNetwork();
                emit parts.window.accountRequested(network ? network
                                                           : parts.list.networks().constFirst());
            },
            [parts] { return !parts.list.networks().isEmpty(); }),
        Row(
            Id::OwnProfile, WindowActions::tr("Your &profile…"), {},
            [parts] { emit parts.window.ownProfileRequested(parts.window.currentNetwork()); },
            [parts] {
                const Network *network = parts.window.currentNetwork();
                return network && network->features().profile.isChangeable();
            }),
        newGroup(Row(
            Id::Reconnect, WindowActions::tr("&Reconnect now"), {},
            [parts] { emit parts.window.reconnectRequested(parts.window.currentNetwork()); },
            [phaseIsNot] { return phaseIsNot(NetworkState::Phase::Online); })),
        Row(
            Id::Disconnect, WindowActions::tr("&Disconnect"), {},
            [parts] { emit parts.window.disconnectRequested(parts.window.currentNetwork()); },
            [phaseIsNot] { return phaseIsNot(NetworkState::Phase::Offline); }),
        Row(
            Id::Leave, WindowActions::tr("&Leave the room"), {Qt::CTRL | Qt::Key_W},
            [parts] { leave(parts.window); },
            [parts] {
                return parts.window.currentConversation() || parts.window.isConnectCardShown();
            },
            WindowActions::tr("Leave the room, close the chat")),
        newGroup(Row(
            Id::SaveConversation, WindowActions::tr("&Save the conversation…"),
            {QKeySequence::Save},
            [parts] {
                emit parts.window.saveConversationRequested(parts.window.currentConversation());
            },
            [parts] { return parts.window.currentConversation() != nullptr; })),
        Row(Id::StoredMessages, WindowActions::tr("Stored &messages…"), {},
            [parts] { emit parts.window.storedMessagesRequested(); }),
        Row(Id::SecureServers, WindowActions::tr("Servers that require &encryption…"), {},
            [parts] { emit parts.window.secureServersRequested(); }),
        newGroup(Row(Id::Settings, WindowActions::tr("Se&ttings…"), {Qt::CTRL | Qt::Key_Comma},
                     [parts] { openSettings(parts.theme, parts.window); })),
        newGroup(Row(Id::CloseWindow, WindowActions::tr("Close the &window"),
                     {Qt::CTRL | Qt::SHIFT | Qt::Key_W}, [parts] { parts.window.close(); })),
        Row(Id::Quit, WindowActions::tr("&Quit"), {Qt::CTRL | Qt::Key_Q},
            [parts] { emit parts.window.quitRequested(); }),
    };
}

} // namespace client
