// SPDX-License-Identifier: MIT
#include "client/app/attention.h"

#include "client/model/conversationlist.h"
#include "client/networks/networks.h"
#include "client/ui/host/tray.h"
#include "client/ui/window/mainwindow.h"

#include <QApplication>

namespace client {

Attention::Attention(MainWindow &window, ConversationList &list, Networks &networks, Tray &tray,
                     QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_list(list)
    , m_tray(tray)
{
    connect(&networks, &Networks::attentionRequested, this, &Attention::notify);
    connect(&m_tray, &Tray::toggleRequested, this, &Attention::toggleWindow);
    connect(&m_tray, &Tray::openRequested, this, &Attention::raiseWindow);
    connect(&m_tray, &Tray::conversationRequested, this, &Attention::openConversation);
}

void Attention::raiseWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Attention::toggleWindow()
{
    if (m_window.isVisible() && !m_window.isMinimized())
        m_window.hide();
    else
        raiseWindow();
}

void Attention::notify(Conversation *conversation, const QList<ChatMessage> &messages)
{
    if (m_window.isActiveWindow())
        return;
    if (m_tray.isAvailable())
        m_tray.notify(*conversation, messages);
    if (m_window.isVisible())
        QApplication::alert(&m_window);
}

void Attention::openConversation(quint64 id)
{
    raiseWindow();
    if (Conversation *conversation = m_list.conversation(id))
        m_window.showConversation(conversation);
}

} // namespace client
