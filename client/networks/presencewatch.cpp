// SPDX-License-Identifier: MIT
#include "client/networks/presencewatch.h"

#include "client/model/conversationlist.h"
#include "client/networks/sessionclock.h"
#include "client/session/session.h"

#include <algorithm>

namespace client {

PresenceWatch::PresenceWatch(ConversationList &list, Network &network, Session &session,
                             QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_network(network)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PresenceWatch::update);
    connect(&m_list, &ConversationList::conversationAdded, this, &PresenceWatch::watch);
    connect(&m_list, &ConversationList::conversationAboutToBeRemoved, this,
            [this](const Conversation *removed) {
                if (&removed->network() == &m_network)
                    updateSoon();
            });
}

void PresenceWatch::watch(const Conversation *conversation)
{
    if (&conversation->network() != &m_network
        || conversation->kind() != Conversation::Kind::Direct)
        return;
    connect(conversation, &Conversation::nameChanged, this, &PresenceWatch::updateSoon);
    connect(conversation, &Conversation::pinChanged, this, &PresenceWatch::updateSoon);
    updateSoon();
}

void PresenceWatch::updateSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

/// Pinned chats come first, then those with the newest messages: the server may not watch all.
void PresenceWatch::update()
{
    QList<const Conversation *> chats;
    for (const Conversation *conversation : m_list.conversations(&m_network)) {
        if (conversation->kind() == Conversation::Kind::Direct)
            chats.append(conversation);
    }
    std::ranges::stable_sort(chats, [](const Conversation *a, const Conversation *b) {
        if ((a->pin() != 0) != (b->pin() != 0))
            return a->pin() != 0;
        return a->newest() > b->newest();
    });
    QList<QByteArray> nicks;
    for (const Conversation *chat : std::as_const(chats))
        nicks.append(chat->wireName());
    m_session.setMonitored(nicks, nowMs());
}

} // namespace client
