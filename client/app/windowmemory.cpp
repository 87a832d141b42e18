// SPDX-License-Identifier: MIT
#include "client/app/windowmemory.h"

#include "client/model/conversationlist.h"
#include "client/networks/networks.h"
#include "client/profile/profile.h"
#include "client/ui/window/mainwindow.h"

namespace client {

WindowMemory::WindowMemory(Profile &profile, MainWindow &window, ConversationList &list,
                           Networks &networks, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_window(window)
    , m_list(list)
    , m_networks(networks)
{}

void WindowMemory::restore()
{
    m_networks.restore(m_profile.state().networks);
    showLastConversation();

    connect(&m_profile, &Profile::aboutToSave, this, &WindowMemory::collect);
    connect(&m_networks, &Networks::snapshotChanged, &m_profile, &Profile::touch);
    connect(&m_networks, &Networks::draftChanged, &m_profile, &Profile::touchLater);
    connect(&m_window, &MainWindow::settingsChanged, &m_profile, &Profile::touch);
    connect(&m_window, &MainWindow::conversationShown, &m_profile, &Profile::touch);
}

void WindowMemory::save()
{
    m_profile.touch();
    m_profile.save();
}

void WindowMemory::collect()
{
    m_profile.change([this](ProfileState &state) {
        state.window = m_window.settings();
        state.networks = m_networks.snapshot();
        const Conversation *current = m_window.currentConversation();
        state.currentNetwork = current ? current->network().address() : QString();
        const bool isServer = current && current->kind() == Conversation::Kind::Server;
        state.currentConversation = current && !isServer ? current->wireName() : QByteArray();
    });
}

void WindowMemory::showLastConversation()
{
    const ProfileState &state = m_profile.state();
    const QList<Network *> networks = m_list.networks();
    Conversation *best = nullptr;
    for (const Network *network : networks) {
        if (!best)
            best = network->conversation();
        if (network->address() != state.currentNetwork)
            continue;
        best = network->conversation();
        const QList<Conversation *> conversations = m_list.conversations(network);
        for (Conversation *conversation : conversations) {
            if (conversation->wireName() == state.currentConversation)
                best = conversation;
        }
    }
    if (best)
        m_window.showConversation(best);
}

} // namespace client
