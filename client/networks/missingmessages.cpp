// SPDX-License-Identifier: MIT
#include "client/networks/missingmessages.h"

#include "client/networks/sessionclock.h"
#include "client/session/session.h"

namespace client {

MissingMessages::MissingMessages(ConversationList &list, Network &network, Session &session,
                                 NetworkFeed &feed, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_network(network)
    , m_session(session)
{
    connect(&feed, &NetworkFeed::historyReceived, this,
            [this](const Conversation *, const event::HistoryReceived &received) {
                if (received.purpose != HistoryPurpose::Older)
                    emit gapsChanged();
            });
    connect(&feed, &NetworkFeed::missedChatFound, this, [this, &feed](const QByteArray &name) {
        if (Conversation *conversation = feed.find(name))
            requestMissed(conversation, m_chatsSinceMs);
        else
            m_session.requestMissed(name, m_chatsSinceMs, nowMs());
    });
}

void MissingMessages::requestMissed(Conversation *conversation)
{
    requestMissed(conversation, conversation->absentSinceMs());
}

/// The gap is remembered until it is filled, also after a lost connection or a restart.
void MissingMessages::requestMissed(Conversation *conversation, qint64 sinceMs)
{
    if (const qint64 earlierMs = conversation->gaps().missedSinceMs(); earlierMs != 0)
        sinceMs = earlierMs;
    else if (m_session.hasHistory())
        conversation->gaps().add({sinceMs, 0, {}, {}}, m_list.nextMessageId());
    conversation->setAwaitsMissed(m_session.hasHistory());
    m_session.requestMissed(conversation->wireName(), sinceMs, nowMs());
}

void MissingMessages::requestMissedChats()
{
    m_chatsSinceMs = 0;
    for (const Conversation *conversation : m_list.conversations(&m_network))
        m_chatsSinceMs = qMax(m_chatsSinceMs, conversation->absentSinceMs());
    if (m_chatsSinceMs != 0 || m_session.hasPlayback())
        m_session.requestMissed({}, m_chatsSinceMs, nowMs());
}

bool MissingMessages::requestOlder(const Conversation *conversation)
{
    const MessageModel &messages = conversation->messages();
    if (messages.rowCount() == 0 || conversation->kind() == Conversation::Kind::Server)
        return false;
    const ChatMessage &oldest = messages.at(0);
    return m_session.requestOlder(conversation->wireName(), oldest.id, oldest.timeMs, nowMs());
}

void MissingMessages::loadGap(Conversation *conversation, quint64 localId, bool forwards)
{
    requestGap(conversation, localId, forwards);
}

void MissingMessages::retryGap(Conversation *conversation, quint64 localId)
{
    if (!requestGap(conversation, localId, false))
        conversation->gaps().setState(localId, ChatMessage::Delivery::Failed);
}

/// Returns false if there is a gap and its messages cannot be asked for.
bool MissingMessages::requestGap(Conversation *conversation, quint64 localId, bool forwards)
{
    const HistoryGap *gap = conversation->gaps().find(localId);
    const ChatMessage *row = conversation->messages().find(localId);
    if (!gap || !row || row->delivery == ChatMessage::Delivery::Pending)
        return true;
    if (!m_session.requestGap(conversation->wireName(), *gap, forwards, nowMs()))
        return false;
    conversation->gaps().setState(localId, ChatMessage::Delivery::Pending);
    return true;
}

bool MissingMessages::requestAround(const Conversation *conversation, const QString &id,
                                    qint64 timeMs)
{
    return conversation->kind() != Conversation::Kind::Server
           && m_session.requestAround(conversation->wireName(), id, timeMs, nowMs());
}

} // namespace client
