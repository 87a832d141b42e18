// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/roomlistmodel.h"
#include "client/session/event.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace client {

class ConversationList;
class MainWindow;
class Network;
class Networks;
class RoomBrowser;
class Theme;

/// Shows all rooms of a network when the user asks for them. GUI thread.
class RoomsFlow : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    RoomsFlow(const Theme &theme, MainWindow &window, ConversationList &list, Networks &networks,
              QObject *parent = nullptr);
    ~RoomsFlow() override;

private:
    void show(Network *preferred);
    void ask();
    /// Adds the rooms that have arrived since the last time.
    void addWaiting();
    void handleListed(Network *network, const event::RoomsListed &listed);

    const Theme &m_theme;
    MainWindow &m_window;
    ConversationList &m_list;
    Networks &m_networks;
    RoomListModel m_rooms;
    QList<ListedRoom> m_waiting; ///< For m_rooms.
    QTimer m_addTimer;
    QPointer<RoomBrowser> m_browser;
    QPointer<Network> m_asked; ///< The network whose list is wanted.
    quint64 m_request = 0;     ///< The request for it; 0: none.
};

} // namespace client
