// SPDX-License-Identifier: MIT
#include "client/networks/messagehistory.h"

#include "client/networks/networks.h"
#include "client/store/messagelog.h"

namespace client {

namespace {

constexpr int pageMessages = 200;
/// The first page has all unread messages up to this number.
constexpr int maxFirstPage = 5'000;
/// Read messages above the unread ones.
constexpr int contextMessages = 100;

} // namespace

MessageHistory::MessageHistory(ConversationList &list, Networks &networks, MessageLog &log,
                               QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_networks(networks)
    , m_log(log)
{
    connect(&m_list, &ConversationList::conversationAdded, this, &MessageHistory::watch);
    connect(&m_list, &ConversationList::conversationAboutToBeRemoved, this,
            &MessageHistory::handleRemoval);
    connect(&networks, &Networks::messagesAdded, this,
            [this](const Conversation *conversation, const QList<ChatMessage> &messages) {
                m_log.append(conversation->key(), conversation->wireName(), messages);
            });
    connect(&networks, &Networks::historyReceived, this, &MessageHistory::handleReceived);
    connect(&networks, &Networks::keyChanged, this,
            [this](Conversation *conversation, const ConversationKey &before) {
                m_log.rename(before, conversation->key(), conversation->wireName());
                adopt(conversation);
            });
}

void MessageHistory::handleReceived(Conversation *conversation, bool isOlder, bool isComplete)
{
    if (!isOlder)
        return;
    m_loading.remove(conversation);
    conversation->messages().setHasOlder(!isComplete);
}

void MessageHistory::start(const LogState &state)
{
    m_closed = state.conversations;
    m_list.setLastMessageId(state.lastId);
}

void MessageHistory::loadOlder(Conversation *conversation)
{
    const MessageModel &messages = conversation->messages();
    if (!messages.hasOlder() || m_loading.contains(conversation))
        return;
    if (m_exhausted.contains(conversation)) {
        if (m_networks.requestOlder(conversation))
            m_loading.insert(conversation);
        return;
    }
    m_loading.insert(conversation);
    PageQuery query;
    query.conversation = conversation->key();
    if (messages.isLoaded()) {
        query.kind = PageQuery::Kind::Before;
        query.position = messages.rowCount() > 0 ? messages.at(0).order() : MessageOrder();
        query.maxMessages = pageMessages;
    } else {
        query.kind = PageQuery::Kind::Newest;
        query.maxMessages =
            qBound(pageMessages, conversation->unread() + contextMessages, maxFirstPage);
    }
    m_log.read(query, conversation, [this, conversation](const LogPage &page) {
        m_loading.remove(conversation);
        // The server may have older messages than the log.
        const bool isServer = conversation->kind() == ConversationKind::Server;
        if (!page.hasOlder)
            m_exhausted.insert(conversation);
        conversation->insertStored(page.messages, page.hasOlder || !isServer);
    });
}

void MessageHistory::watch(Conversation *conversation)
{
    adopt(conversation);
    if (conversation->kind() != Conversation::Kind::Server)
        conversation->messages().setHasOlder(true);
    connect(&conversation->messages(), &MessageModel::rowsRemoved, this,
            [this, conversation](const QModelIndex &, int first) {
                if (first == 0)
                    m_exhausted.remove(conversation);
            });
    connect(conversation, &Conversation::readChanged, this, [this, conversation] {
        m_log.setReadState(conversation->key(), conversation->wireName(),
                           conversation->readState());
    });
    if (conversation->kind() == Conversation::Kind::Server)
        connect(&conversation->network(), &Network::keyChanged, this,
                [this, conversation](const QByteArray &before) {
                    m_log.renameNetwork(before, conversation->network().key());
                });
}

/// Lets @p conversation continue the messages that are stored under its key.
void MessageHistory::adopt(Conversation *conversation)
{
    const auto stored = m_closed.constFind(conversation->key());
    if (stored == m_closed.cend())
        return;
    m_exhausted.remove(conversation);
    conversation->messages().setHasOlder(true);
    if (conversation->readState().newestPosition == 0)
        conversation->restore(*stored);
    m_closed.erase(stored);
}

void MessageHistory::handleRemoval(Conversation *conversation)
{
    m_loading.remove(conversation);
    m_exhausted.remove(conversation);
    if (const ReadState state = conversation->readState(); state.newestPosition != 0)
        m_closed.insert(conversation->key(), state);
}

} // namespace client
