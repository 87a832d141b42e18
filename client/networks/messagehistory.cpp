// SPDX-License-Identifier: MIT
#include "client/networks/messagehistory.h"

#include "client/networks/networks.h"
#include "client/store/messagelog.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

namespace client {

namespace {

constexpr int pageMessages = 200;
constexpr MessageOrder oldestOrder{std::numeric_limits<qint64>::min(), 0};

MessageModel::Older olderThan(const Conversation &conversation, const LogPage &page)
{
    using Older = MessageModel::Older;
    if (page.hasOlder)
        return Older::Log;
    return conversation.kind() == ConversationKind::Server ? Older::None : Older::Server;
}

bool isInGap(const Conversation &conversation, qint64 timeMs)
{
    return std::ranges::any_of(conversation.gaps().list(), [timeMs](const HistoryGap &gap) {
        return gap.afterMs < timeMs && timeMs < gap.beforeMs;
    });
}

PageQuery pageOf(const Conversation &conversation, PageQuery::Kind kind,
                 const MessageOrder &position = {})
{
    return {conversation.key(), kind, position, pageMessages};
}

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
    connect(&networks, &Networks::messagesChanged, this, &MessageHistory::handleChanges);
    connect(&networks, &Networks::closedChanged, this, &MessageHistory::handleClosedChange);
    connect(&networks, &Networks::messageIgnored, this,
            [this](const ConversationKey &key, const QByteArray &wireName,
                   const ChatMessage &message, qint64 ignoredBy) {
                m_log.append(key, wireName, {message}, ignoredBy);
                if (!m_list.conversation(key) && !m_closed.contains(key))
                    m_closed[key] = {message.order(), message.position, 0, 0};
            });
    connect(&networks, &Networks::ignoreRuleRemoved, this, &MessageHistory::showIgnored);
    connect(&networks, &Networks::historyReceived, this, &MessageHistory::handleReceived);
    connect(&networks, &Networks::keyChanged, this,
            [this](Conversation *conversation, const ConversationKey &before) {
                m_log.rename(before, conversation->key(), conversation->wireName());
                adopt(conversation);
            });
    connect(&log, &MessageLog::messagesDropped, this,
            [this](const ConversationKey &key, qint64 firstMs, qint64 lastMs) {
                if (Conversation *conversation = m_list.conversation(key))
                    conversation->addUnstoredGap(firstMs, lastMs);
            });
    connect(&log, &MessageLog::problemChanged, this,
            [this](const QString &sentence) { setStoring(sentence.isEmpty()); });
}

void MessageHistory::start(const LogState &state)
{
    m_closed = state.conversations;
    m_list.setLastMessageId(state.lastId);
    setStoring(state.isWritable);
}

QList<QByteArray> MessageHistory::closedRooms(const QByteArray &network, qsizetype maxRooms) const
{
    std::vector<std::pair<qint64, QByteArray>> newest;
    for (auto it = m_closed.cbegin(); it != m_closed.cend(); ++it) {
        if (it.key().network == network && it.key().kind == ConversationKind::Room)
            newest.emplace_back(it->newestPosition, it.key().name);
    }
    std::sort(newest.begin(), newest.end(), std::greater<>());
    if (newest.size() > size_t(maxRooms))
        newest.resize(size_t(maxRooms));
    QList<QByteArray> rooms;
    for (const auto &[position, name] : newest)
        rooms.append(name);
    return rooms;
}

void MessageHistory::open(Conversation *conversation)
{
    const MessageModel &messages = conversation->messages();
    if (messages.rowCount() > 0 || !messages.hasNewer() || m_loading.value(conversation).move)
        return;
    if (const auto unread = conversation->firstUnread())
        loadAround(conversation, *unread);
    else
        loadNewest(conversation);
}

void MessageHistory::loadOlder(Conversation *conversation)
{
    const MessageModel &messages = conversation->messages();
    Loading &loading = m_loading[conversation];
    if (!messages.hasOlder() || messages.rowCount() == 0 || loading.older || loading.move)
        return;
    if (messages.older() == MessageModel::Older::Server)
        return requestOlder(conversation);
    loading.older = true;
    const MessageOrder first = messages.at(0).order();
    m_log.read(pageOf(*conversation, PageQuery::Kind::Before, first), conversation,
               [this, conversation, first, moves = loading.moves](const LogPage &page) {
                   Loading &now = m_loading[conversation];
                   if (now.moves != moves)
                       return;
                   now.older = false;
                   const MessageModel &rows = conversation->messages();
                   // Otherwise rows between were removed in the meantime.
                   if (rows.rowCount() > 0 && rows.at(0).order() == first)
                       conversation->addOlder(page.messages, olderThan(*conversation, page));
               });
}

void MessageHistory::loadNewer(Conversation *conversation)
{
    MessageModel &messages = conversation->messages();
    Loading &loading = m_loading[conversation];
    if (!messages.hasNewer() || messages.rowCount() == 0 || loading.newer || loading.move)
        return;
    loading.newer = true;
    messages.keepArriving();
    const MessageOrder last = messages.at(messages.rowCount() - 1).order();
    m_log.read(pageOf(*conversation, PageQuery::Kind::After, last), conversation,
               [this, conversation, last, moves = loading.moves](const LogPage &page) {
                   Loading &now = m_loading[conversation];
                   if (now.moves != moves)
                       return;
                   now.newer = false;
                   const MessageModel &rows = conversation->messages();
                   if (rows.rowCount() > 0 && rows.at(rows.rowCount() - 1).order() == last)
                       conversation->addNewer(page.messages,
                                              page.hasNewer || !rows.isKeepingArriving());
               });
}

void MessageHistory::loadNewest(Conversation *conversation)
{
    if (!conversation->messages().hasNewer())
        return;
    const quint64 number = beginMove(conversation);
    m_log.read(pageOf(*conversation, PageQuery::Kind::Newest), conversation,
               [this, conversation, number](const LogPage &page) {
                   if (endMove(conversation, number))
                       moveTo(conversation, page);
               });
}

void MessageHistory::loadOldest(Conversation *conversation)
{
    if (conversation->messages().older() == MessageModel::Older::Log)
        loadAround(conversation, oldestOrder);
}

void MessageHistory::loadFirstUnread(Conversation *conversation)
{
    if (!conversation->isFirstUnreadLoaded())
        loadAround(conversation, *conversation->firstUnread());
}

void MessageHistory::goTo(Conversation *conversation, const MessageOrder &message)
{
    const quint64 number = beginMove(conversation);
    const MessageModel &messages = conversation->messages();
    if (messages.rowOf(message.localId) >= 0) {
        endMove(conversation, number);
        emit messageReady(conversation, message.localId);
        return;
    }
    m_log.read(pageOf(*conversation, PageQuery::Kind::Around, message), conversation,
               [=, this](const LogPage &page) {
                   if (!endMove(conversation, number))
                       return;
                   const QList<ChatMessage> &found = page.messages;
                   if (!std::ranges::binary_search(found, message, {}, &ChatMessage::order))
                       return reportMissing(conversation);
                   moveTo(conversation, page);
                   emit messageReady(conversation, message.localId);
               });
}

void MessageHistory::goToId(Conversation *conversation, const QString &id)
{
    const MessageModel &messages = conversation->messages();
    if (const int row = messages.rowOfId(id); row >= 0) {
        endMove(conversation, beginMove(conversation));
        emit messageReady(conversation, messages.at(row).localId);
        return;
    }
    findId(conversation, id, true);
}

void MessageHistory::loadOriginal(Conversation *conversation, const QString &id)
{
    PageQuery query = pageOf(*conversation, PageQuery::Kind::Around);
    query.maxMessages = 1;
    m_log.readAround(query, id, conversation, [conversation, id](const LogPage &page) {
        const auto found = std::ranges::find(page.messages, id, &ChatMessage::id);
        if (found != page.messages.cend())
            conversation->messages().setOriginal(id, *found);
    });
}

void MessageHistory::goToTime(Conversation *conversation, qint64 timeMs)
{
    findTime(conversation, timeMs, true);
}

void MessageHistory::watch(Conversation *conversation)
{
    conversation->messages().setStored(m_stores);
    if (conversation->kind() != Conversation::Kind::Server)
        conversation->messages().setOlder(MessageModel::Older::Server);
    adopt(conversation);
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

void MessageHistory::handleReceived(Conversation *conversation,
                                    const event::HistoryReceived &received)
{
    switch (received.purpose) {
    case HistoryPurpose::Older:
        return handleOlder(conversation, received);
    case HistoryPurpose::Around:
        return handleAround(conversation, received);
    case HistoryPurpose::Missed:
    case HistoryPurpose::Gap:
        return;
    }
}

void MessageHistory::handleOlder(Conversation *conversation, const event::HistoryReceived &received)
{
    Loading &loading = m_loading[conversation];
    loading.older = false;
    MessageModel &messages = conversation->messages();
    // A server that repeats known messages will do so again.
    const bool isRepeated = received.result == event::HistoryReceived::Result::Partial
                            && messages.rowCount() > 0 && messages.at(0).order() == loading.first;
    const bool isEnd = received.result == event::HistoryReceived::Result::Complete || isRepeated;
    if (isEnd && messages.older() == MessageModel::Older::Server)
        messages.setOlder(MessageModel::Older::None);
}

void MessageHistory::handleAround(Conversation *conversation,
                                  const event::HistoryReceived &received)
{
    if (const auto arrive = std::exchange(m_loading[conversation].arrive, nullptr))
        arrive(received);
}

void MessageHistory::handleRemoval(Conversation *conversation)
{
    m_loading.remove(conversation);
    if (const ReadState state = conversation->readState(); state.newestPosition != 0)
        m_closed.insert(conversation->key(), state);
}

void MessageHistory::handleChanges(Conversation *conversation, const QList<MessageChange> &changes)
{
    QStringList deleted;
    for (const MessageChange &change : changes) {
        if (change.kind == MessageChange::Kind::Remove
            && conversation->messages().rowOfId(change.id) < 0)
            deleted.append(change.id);
    }
    deleted.removeDuplicates();
    // find() runs before change(), so it returns the messages without these changes.
    if (!deleted.isEmpty() && conversation->hasUnloadedUnread())
        m_log.find(
            conversation->key(), deleted, conversation,
            [conversation](const QList<ChatMessage> &found) { conversation->forgetUnread(found); });
    m_log.change(conversation->key(), conversation->wireName(), changes);
}

void MessageHistory::handleClosedChange(const ConversationKey &key, const QByteArray &wireName,
                                        const MessageChange &change)
{
    const auto closed = m_closed.constFind(key);
    if (closed == m_closed.cend())
        return; // The log has none of its messages.
    // find() runs before change(), so it returns the message without this change.
    if (change.kind == MessageChange::Kind::Remove && closed->unread > 0)
        m_log.find(key, {change.id}, this,
                   [this, key](const QList<ChatMessage> &found) { forgetUnread(key, found); });
    m_log.change(key, wireName, {change});
}

void MessageHistory::forgetUnread(const ConversationKey &key, const QList<ChatMessage> &deleted)
{
    // The user may have opened it meanwhile.
    if (Conversation *conversation = m_list.conversation(key))
        conversation->forgetUnread(deleted);
    else if (const auto closed = m_closed.find(key); closed != m_closed.end())
        *closed = withoutMessages(*closed, deleted, key.kind);
}

/// Shows the messages that were hidden by @p rule. Rooms with loaded rows load them again.
void MessageHistory::showIgnored(Network *network, qint64 rule)
{
    m_log.showIgnored(rule);
    for (Conversation *conversation : m_list.conversations(network)) {
        const MessageModel &messages = conversation->messages();
        if (messages.rowCount() == 0)
            continue;
        if (messages.older() == MessageModel::Older::None)
            conversation->messages().setOlder(MessageModel::Older::Log);
        loadAround(conversation,
                   messages.hasNewer() ? messages.at(0).order() : conversation->newest());
    }
}

/// Lets @p conversation continue the messages that are stored under its key.
void MessageHistory::adopt(Conversation *conversation)
{
    const auto stored = m_closed.constFind(conversation->key());
    if (stored == m_closed.cend())
        return;
    conversation->messages().setOlder(MessageModel::Older::Log);
    if (conversation->readState().newestPosition == 0)
        conversation->restore(*stored, m_list.lastMessageId());
    m_closed.erase(stored);
}

void MessageHistory::setStoring(bool stores)
{
    m_stores = stores;
    for (const Network *network : m_list.networks()) {
        network->conversation()->messages().setStored(stores);
        for (Conversation *conversation : m_list.conversations(network))
            conversation->messages().setStored(stores);
    }
}

void MessageHistory::requestOlder(Conversation *conversation)
{
    if (!m_networks.requestOlder(conversation))
        return;
    Loading &loading = m_loading[conversation];
    loading.older = true;
    loading.first = conversation->messages().at(0).order();
}

quint64 MessageHistory::beginMove(Conversation *conversation)
{
    conversation->messages().keepArriving();
    Loading &loading = m_loading[conversation];
    loading = {.move = true, .moves = loading.moves + 1};
    return loading.moves;
}

bool MessageHistory::endMove(Conversation *conversation, quint64 number)
{
    Loading &loading = m_loading[conversation];
    if (loading.moves != number)
        return false;
    loading.move = false;
    return true;
}

void MessageHistory::moveTo(Conversation *conversation, const LogPage &page)
{
    if (page.messages.isEmpty() && conversation->messages().rowCount() > 0)
        return; // the log cannot be read
    const bool mayMissArrived = !conversation->messages().isKeepingArriving()
                                && !page.messages.isEmpty()
                                && page.messages.constLast().order() < conversation->newest();
    conversation->moveTo(page.messages, olderThan(*conversation, page),
                         page.hasNewer || mayMissArrived);
}

void MessageHistory::loadAround(Conversation *conversation, const MessageOrder &position)
{
    const quint64 number = beginMove(conversation);
    m_log.read(pageOf(*conversation, PageQuery::Kind::Around, position), conversation,
               [this, conversation, number](const LogPage &page) {
                   if (endMove(conversation, number))
                       moveTo(conversation, page);
               });
}

void MessageHistory::requestAround(Conversation *conversation, const QString &id, qint64 timeMs,
                                   const std::function<void()> &arrive)
{
    const quint64 number = beginMove(conversation);
    const auto end = [this, conversation, number, arrive] {
        if (endMove(conversation, number))
            arrive();
    };
    PageQuery query = pageOf(*conversation, PageQuery::Kind::Around, oldestOrder);
    query.maxMessages = 2; // half of them before the position
    m_log.read(query, conversation, [=, this](const LogPage &page) {
        if (m_loading.value(conversation).moves != number)
            return;
        if (!m_networks.requestAround(conversation, id, timeMs))
            return end();
        const ChatMessage oldest = page.messages.value(0);
        m_loading[conversation].arrive = [=, this](const event::HistoryReceived &received) {
            // Messages before all known ones: there is a gap between them.
            if (received.newestMs != 0 && received.newestMs < oldest.timeMs)
                conversation->gaps().add(
                    {received.newestMs, oldest.timeMs, received.newestId, oldest.id.toUtf8()},
                    m_list.nextMessageId());
            end();
        };
    });
}

void MessageHistory::findId(Conversation *conversation, const QString &id, bool asksServer)
{
    const quint64 number = beginMove(conversation);
    m_log.readAround(pageOf(*conversation, PageQuery::Kind::Around), id, conversation,
                     [=, this](const LogPage &page) {
                         if (!endMove(conversation, number))
                             return;
                         const auto found = std::ranges::find(page.messages, id, &ChatMessage::id);
                         if (found != page.messages.cend()) {
                             moveTo(conversation, page);
                             emit messageReady(conversation, found->localId);
                         } else if (asksServer) {
                             requestAround(conversation, id, 0,
                                           [=, this] { findId(conversation, id, false); });
                         } else {
                             reportMissing(conversation);
                         }
                     });
}

void MessageHistory::findTime(Conversation *conversation, qint64 timeMs, bool asksServer)
{
    const MessageOrder from{firstPosition(timeMs), 0};
    const quint64 number = beginMove(conversation);
    m_log.read(pageOf(*conversation, PageQuery::Kind::Around, from), conversation,
               [=, this](const LogPage &page) {
                   if (!endMove(conversation, number))
                       return;
                   const QList<ChatMessage> &messages = page.messages;
                   const auto next =
                       std::ranges::lower_bound(messages, from, {}, &ChatMessage::order);
                   const bool isBeforeAll = next == messages.cbegin() && !page.hasOlder;
                   if (asksServer && (isBeforeAll || isInGap(*conversation, timeMs)))
                       return requestAround(conversation, {}, timeMs,
                                            [=, this] { findTime(conversation, timeMs, false); });
                   if (messages.isEmpty()) {
                       emit messageMissing(conversation, tr("There are no messages yet."));
                       return;
                   }
                   const quint64 found =
                       next == messages.cend() ? messages.constLast().localId : next->localId;
                   moveTo(conversation, page);
                   emit messageReady(conversation, found);
               });
}

void MessageHistory::reportMissing(Conversation *conversation)
{
    emit messageMissing(conversation, tr("This message no longer exists."));
}

} // namespace client
