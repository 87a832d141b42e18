// SPDX-License-Identifier: MIT
#include "client/app/roomsflow.h"

#include "client/model/conversationlist.h"
#include "client/networks/networks.h"
#include "client/ui/lists/roombrowser.h"
#include "client/ui/window/mainwindow.h"

#include <utility>

namespace client {

namespace {

/// Each addition sorts and lays out all rows.
constexpr int addIntervalMs = 100;

} // namespace

RoomsFlow::RoomsFlow(const Theme &theme, MainWindow &window, ConversationList &list,
                     Networks &networks, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_window(window)
    , m_list(list)
    , m_networks(networks)
{
    m_addTimer.setSingleShot(true);
    m_addTimer.setInterval(addIntervalMs);
    connect(&m_addTimer, &QTimer::timeout, this, &RoomsFlow::addWaiting);
    connect(&window, &MainWindow::roomsRequested, this, &RoomsFlow::show);
    connect(&networks, &Networks::roomsListed, this, &RoomsFlow::handleListed);
}

RoomsFlow::~RoomsFlow()
{
    delete m_browser;
}

void RoomsFlow::show(Network *preferred)
{
    const QList<Network *> networks = m_list.networks();
    if (m_browser || networks.isEmpty())
        return;
    m_browser = new RoomBrowser(m_theme, networks, preferred, m_rooms, &m_window);
    connect(m_browser, &RoomBrowser::roomsWanted, this, &RoomsFlow::ask);
    connect(m_browser, &RoomBrowser::joinRequested, &m_window, &MainWindow::joinRequested);
    connect(m_browser, &QDialog::finished, this, [this] {
        m_asked.clear();
        addWaiting();
        m_rooms.clear();
    });
    m_browser->open();
    ask();
}

void RoomsFlow::ask()
{
    m_waiting.clear();
    m_rooms.clear();
    m_asked = m_browser->network();
    m_request = m_asked ? m_networks.requestRooms(m_asked, RoomScope::All) : 0;
    const bool isAsked = m_request != 0;
    m_browser->setState(isAsked, isAsked ? QString()
                                         : tr("There is no connection to this server. Connect, "
                                              "then load the rooms again."));
}

void RoomsFlow::addWaiting()
{
    m_addTimer.stop();
    m_rooms.add(std::exchange(m_waiting, {}));
}

void RoomsFlow::handleListed(Network *network, const event::RoomsListed &listed)
{
    using Result = event::RoomsListed::Result;
    if (!m_browser || network != m_asked || listed.request != m_request)
        return;
    m_waiting += listed.rooms;
    if (listed.result == Result::Continuing) {
        if (!m_addTimer.isActive())
            m_addTimer.start();
        return;
    }
    addWaiting();
    switch (listed.result) {
    case Result::Continuing:
    case Result::Complete:
        m_browser->setState(false);
        return;
    case Result::Partial:
        m_browser->setState(false, tr("This server has more rooms than can be listed; these are "
                                      "the first ones."));
        return;
    case Result::Failed:
        m_browser->setState(false, tr("The server did not send its list of rooms. Wait a minute, "
                                      "then load it again."));
        return;
    }
}

} // namespace client
