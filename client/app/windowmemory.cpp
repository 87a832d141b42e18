// SPDX-License-Identifier: MIT
#include "client/app/windowmemory.h"

#include "client/model/conversationlist.h"
#include "client/networks/networks.h"
#include "client/profile/profile.h"
#include "client/profile/userstatesnapshot.h"
#include "client/store/messagelog.h"
#include "client/ui/window/mainwindow.h"

#include <utility>

namespace client {

WindowMemory::WindowMemory(Profile &profile, MessageLog &log, MainWindow &window,
                           ConversationList &list, Networks &networks, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_log(log)
    , m_window(window)
    , m_list(list)
    , m_networks(networks)
{}

void WindowMemory::restore(const LogState &log)
{
    const bool isInLog = m_profile.state().hasUserStateInLog;
    m_isLogWritable = log.isWritable;
    m_keepsOldState = isInLog && !log.isReadable;
    QList<NetworkSnapshot> networks = m_profile.state().networks;
    QList<NetworkSnapshot> others = networks;
    m_isStoredInLog = isInLog && log.isWritable && takeUserState(others) == UserState();
    if (isInLog) {
        m_userState = log.userState;
        addUserState(networks, log.userState);
    }
    m_networks.setTlsPolicies(m_profile.state().tlsPolicies);
    m_networks.restore(networks);
    showLastConversation();

    connect(&m_profile, &Profile::aboutToSave, this, &WindowMemory::collect);
    connect(&m_networks, &Networks::snapshotChanged, &m_profile, &Profile::touch);
    connect(&m_log, &MessageLog::userStateStored, this, [this] {
        if (!std::exchange(m_isStoredInLog, true))
            m_profile.touch(); // the profile need not keep it any more
    });
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
    const QList<NetworkSnapshot> all = m_networks.snapshot();
    QList<NetworkSnapshot> others = all;
    const UserState userState = takeUserState(others);
    if (m_isLogWritable && (userState != m_userState || !m_isStoredInLog)) {
        m_userState = userState;
        m_log.setUserState(userState);
    }
    m_profile.change([&](ProfileState &state) {
        state.window = m_window.settings();
        state.networks = m_isStoredInLog ? others : all;
        state.tlsPolicies = m_networks.tlsPolicies();
        state.hasUserStateInLog = m_isStoredInLog || m_keepsOldState;
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
