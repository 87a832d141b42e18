// SPDX-License-Identifier: MIT
#include "client/networks/readpositions.h"

#include "client/networks/sessionclock.h"
#include "client/session/session.h"

#include <utility>

namespace client {

namespace {

constexpr int shareDelayMs = 1'000; ///< From reading a message to reporting that.
constexpr int maxAskedDirectChats = 50;

} // namespace

ReadPositions::ReadPositions(ConversationList &list, Network &network, Session &session,
                             NetworkFeed &feed, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_network(network)
    , m_session(session)
    , m_feed(feed)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(shareDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &ReadPositions::share);
    connect(&m_list, &ConversationList::conversationAdded, this, &ReadPositions::watch);
    connect(&m_feed, &NetworkFeed::readMarkerReceived, this,
            [this](const Conversation *conversation, qint64 timeMs) {
                if (timeOfPosition(conversation->lastRead().position) > timeMs)
                    shareSoon(conversation);
            });
}

void ReadPositions::askForDirectChats()
{
    int asked = 0;
    for (const Conversation *conversation : m_list.conversations(&m_network)) {
        if (conversation->kind() == Conversation::Kind::Direct && asked++ < maxAskedDirectChats)
            m_session.askReadMarker(conversation->wireName(), nowMs());
    }
}

void ReadPositions::watch(Conversation *conversation)
{
    if (&conversation->network() != &m_network
        || conversation->kind() == Conversation::Kind::Server)
        return;
    if (conversation->kind() == Conversation::Kind::Direct)
        m_session.askReadMarker(conversation->wireName(), nowMs());
    connect(conversation, &Conversation::readChanged, this,
            [this, conversation] { shareSoon(conversation); });
}

void ReadPositions::shareSoon(const Conversation *conversation)
{
    m_newlyRead.insert(conversation->wireName());
    if (!m_timer.isActive())
        m_timer.start();
}

void ReadPositions::share()
{
    for (const QByteArray &name : std::exchange(m_newlyRead, {})) {
        if (const Conversation *conversation = m_feed.find(name))
            m_session.markRead(name, timeOfPosition(conversation->lastRead().position), nowMs());
    }
}

} // namespace client
