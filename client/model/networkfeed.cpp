// SPDX-License-Identifier: MIT
#include "client/model/networkfeed.h"

#include "client/chat/displaytext.h"

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr qsizetype maxConversations = 1'500;

/// Whether @p message, of another user, replies to a loaded message of this user.
bool answersUser(const MessageModel &messages, const ChatMessage &message)
{
    if (message.replyTo.isEmpty() || message.own || message.kind == ChatMessage::Kind::Notice)
        return false;
    const int row = messages.rowOfId(message.replyTo);
    return row >= 0 && messages.at(row).own;
}

/// Whether a message that the server has sent or confirmed is, or may be, after @p localId.
bool wasOvertaken(const MessageModel &messages, quint64 localId)
{
    const int row = messages.rowOf(localId);
    if (row < 0 || messages.hasNewer())
        return true;
    for (int below = messages.rowCount() - 1; below > row; --below) {
        if (isFinal(messages.at(below)))
            return true;
    }
    return false;
}

} // namespace

NetworkFeed::NetworkFeed(ConversationList &list, Network &network, Naming naming, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_network(network)
    , m_naming(std::move(naming))
    , m_people(network, m_byKey, m_naming.folded)
{}

void NetworkFeed::apply(const QList<SessionEvent> &events)
{
    for (const SessionEvent &event : events)
        std::visit([this](const auto &one) { handle(one); }, event);
    flushAll();
    m_people.flush();
    forgetOldest();
    if (m_unanswered.size() < maxUnanswered)
        m_reportedUnanswered = false;
    if (std::exchange(m_outgoingChanged, false))
        emit outgoingChanged();
}

Conversation *NetworkFeed::find(const QByteArray &name) const
{
    return name.isEmpty() ? m_network.conversation() : m_byKey.value(m_naming.folded(name));
}

Conversation *NetworkFeed::open(const QByteArray &name)
{
    return open(name,
                m_naming.isRoom(name) ? Conversation::Kind::Room : Conversation::Kind::Direct);
}

Conversation *NetworkFeed::open(const QByteArray &name, Conversation::Kind kind)
{
    if (Conversation *conversation = find(name)) {
        m_unanswered.remove(conversation);
        return conversation;
    }
    if (m_byKey.size() >= maxConversations)
        return nullptr;
    const bool isRoom = kind == Conversation::Kind::Room;
    Conversation *conversation =
        m_list.addConversation(&m_network, kind, shownName(name), name, m_naming.folded(name));
    m_byKey.insert(conversation->folded(), conversation);
    m_people.handleOpened(*conversation);
    conversation->setJoined(!isRoom);
    if (!isRoom)
        conversation->setAway(isAway(name));
    return conversation;
}

quint64 NetworkFeed::outgoingOf(quint64 localId) const
{
    const auto it = std::find_if(m_own.cbegin(), m_own.cend(),
                                 [localId](const Own &own) { return own.localId == localId; });
    return it == m_own.cend() ? 0 : it.key();
}

QList<quint64> NetworkFeed::outgoingIn(const Conversation *conversation) const
{
    QList<quint64> ids;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it) {
        if (it->conversation == conversation)
            ids.append(it.key());
    }
    return ids;
}

void NetworkFeed::removeOutgoing(quint64 outgoing)
{
    const Own own = m_own.take(outgoing);
    if (own.conversation)
        own.conversation->messages().remove(own.localId);
    emit outgoingChanged();
}

void NetworkFeed::forget(const Conversation *conversation)
{
    m_byKey.removeIf([conversation](const auto &it) { return it.value() == conversation; });
    m_people.handleClosed(*conversation);
    m_unanswered.remove(conversation);
    m_changes.remove(const_cast<Conversation *>(conversation));
    m_own.removeIf([conversation](const auto &it) { return it->conversation == conversation; });
}

void NetworkFeed::addLocalLine(Conversation *conversation, ChatMessage::Kind kind,
                               const QString &text, qint64 timeMs)
{
    ChatMessage message;
    message.localId = m_list.nextMessageId();
    message.kind = kind;
    message.text = text;
    message.timeMs = timeMs;
    conversation->place(message);
    // Messages of the batch that is being applied have smaller ids and belong above this one.
    m_pending[conversation].append(message);
    flush(conversation);
}

void NetworkFeed::handle(const event::Shown &shown)
{
    if (shown.ignoredBy != 0)
        return handleIgnored(shown);
    Conversation *conversation = conversationFor(shown);
    ChatMessage message = shown.message;
    if (message.origin == ChatMessage::Origin::History && conversation->isMissed(message.timeMs))
        message.origin = ChatMessage::Origin::Missed;
    message.mention = message.mention || answersUser(conversation->messages(), message)
                      || m_list.hasMentionWord(message);
    message.localId = m_list.nextMessageId();
    conversation->place(message, shown.page, shown.followsMs);
    if (shown.outgoing != 0) {
        m_own.insert(shown.outgoing, {conversation, message.localId});
        m_outgoingChanged = true;
    }
    if (conversation->kind() == Conversation::Kind::Direct && !message.own
        && !message.sender.isEmpty())
        conversation->setJoined(true);
    if (message.origin == ChatMessage::Origin::Live && !message.own)
        conversation->typing().remove(message.sender);
    m_pending[conversation].append(message);
}

/// Opens no conversation, but keeps the message at its place for when it is shown after all.
void NetworkFeed::handleIgnored(const event::Shown &shown)
{
    Conversation *known = shown.target.isEmpty() ? nullptr : find(shown.target);
    ChatMessage message = shown.message;
    message.localId = m_list.nextMessageId();
    message.position = positionAt(message.timeMs);
    if (known)
        known->place(message, shown.page, shown.followsMs);
    if (!shown.target.isEmpty())
        emit messageIgnored(known ? known->key() : keyOf(shown.target), shown.target, message,
                            shown.ignoredBy);
}

/// The key that the conversation @p target has, or would have if it was open.
ConversationKey NetworkFeed::keyOf(const QByteArray &target) const
{
    const auto kind =
        m_naming.isRoom(target) ? Conversation::Kind::Room : Conversation::Kind::Direct;
    return {m_network.key(), m_naming.folded(target), kind};
}

void NetworkFeed::handle(const event::Delivered &delivered)
{
    const auto own = m_own.constFind(delivered.outgoing);
    if (own == m_own.cend())
        return;
    Conversation *conversation = own->conversation;
    const quint64 localId = own->localId;
    const auto change = [&](ChatMessage &message) {
        message.delivery = delivered.delivery;
        message.failure = delivered.failure;
        if (!delivered.id.isEmpty())
            message.id = delivered.id;
        if (delivered.timeMs != 0)
            message.timeMs = delivered.timeMs;
    };
    if (delivered.delivery == ChatMessage::Delivery::Sent)
        m_own.erase(own);
    m_outgoingChanged = true;
    QList<ChatMessage> &pending = m_pending[conversation];
    const auto waiting =
        std::find_if(pending.begin(), pending.end(),
                     [localId](const ChatMessage &message) { return message.localId == localId; });
    const bool arrived = delivered.delivery == ChatMessage::Delivery::Sent;
    if (waiting != pending.end()) {
        change(*waiting);
        if (arrived)
            moveToEnd(conversation, pending.takeAt(waiting - pending.begin()));
        return;
    }
    MessageModel &messages = conversation->messages();
    const ChatMessage *before = messages.find(localId);
    if (!before)
        return;
    ChatMessage message = *before;
    change(message);
    if (arrived && (!pending.isEmpty() || wasOvertaken(messages, localId))) {
        messages.remove(localId);
        moveToEnd(conversation, message);
    } else if (message != *before) {
        messages.replace(localId, message);
        if (arrived)
            emit messagesAdded(conversation, {message});
    }
}

void NetworkFeed::handle(const event::Withdrawn &withdrawn)
{
    const auto own = m_own.constFind(withdrawn.outgoing);
    if (own == m_own.cend())
        return;
    flush(own->conversation);
    removeOutgoing(withdrawn.outgoing);
}

void NetworkFeed::moveToEnd(Conversation *conversation, ChatMessage message)
{
    message.localId = m_list.nextMessageId();
    conversation->place(message);
    m_pending[conversation].append(message);
}

void NetworkFeed::handle(const event::RoomEntered &entered)
{
    Conversation *conversation = open(entered.room, Conversation::Kind::Room);
    if (!conversation)
        return;
    conversation->setName(shownName(entered.room), entered.room);
    m_people.handleOpened(*conversation);
    conversation->setJoined(true);
    emit roomEntered(conversation, entered.requested);
}

void NetworkFeed::handle(const event::RoomLeft &left)
{
    if (Conversation *conversation = find(left.room)) {
        flush(conversation);
        conversation->setJoined(false);
        conversation->typing().clear();
        conversation->noteAbsence();
    }
}

void NetworkFeed::handle(const event::TopicSet &topic)
{
    if (Conversation *conversation = find(topic.room))
        conversation->setTopic(topic.topic);
}

void NetworkFeed::handle(const event::MembersReset &members)
{
    m_people.handle(find(members.room), members);
    updatePresence(members.members);
}

void NetworkFeed::handle(const event::MembersChanged &members)
{
    m_people.handle(find(members.room), members);
    updatePresence(members.changed);
}

void NetworkFeed::handle(const event::Renamed &renamed)
{
    m_people.handle(renamed);
    Conversation *conversation = find(renamed.from);
    // Only users have nicks, whatever name a server puts there.
    if (!conversation || conversation->kind() != Conversation::Kind::Direct)
        return;
    const Conversation *other = find(renamed.to);
    if (!other || other == conversation) {
        conversation->setName(shownName(renamed.to), renamed.to);
        m_byKey.remove(m_naming.folded(renamed.from));
        m_byKey.insert(m_naming.folded(renamed.to), conversation);
        flush(conversation);
        setFolded(conversation, m_naming.folded(renamed.to));
        m_people.handleOpened(*conversation);
    }
}

void NetworkFeed::handle(const event::Presence &presence)
{
    Conversation *conversation = find(presence.nick);
    if (conversation && conversation->kind() == Conversation::Kind::Direct) {
        conversation->setAway(presence.away.value_or(conversation->isAway()));
        conversation->setJoined(presence.online.value_or(conversation->isJoined()));
        // Another user may come with the same nick.
        if (!conversation->isJoined())
            conversation->setIdentity({}, {});
        else
            conversation->setIdentity(presence.account.value_or(conversation->account()),
                                      presence.realName.value_or(conversation->realName()));
    }
    if (!presence.online.value_or(true))
        m_people.handleGone(presence.nick);
    emit presenceChanged(presence);
}

void NetworkFeed::handle(const event::Own &own)
{
    m_people.handleOwnNick(own.nick);
    m_network.setNick(own.nick);
    m_network.setAway(own.away);
}

void NetworkFeed::handle(const event::NetworkNamed &named)
{
    m_network.setName(named.name);
}

void NetworkFeed::handle(const event::Ready &readyEvent)
{
    flushAll();
    for (Conversation *conversation : m_list.conversations(&m_network)) {
        if (conversation->kind() == Conversation::Kind::Direct)
            conversation->noteAbsence();
    }
    emit ready(readyEvent.lobby);
}

void NetworkFeed::handle(const event::CasemappingChanged &)
{
    flushAll();
    rebuildKeys();
    m_people.refold();
}

void NetworkFeed::handle(const event::HistoryReceived &received)
{
    if (Conversation *conversation = find(received.target)) {
        flush(conversation);
        conversation->gaps().handle(received, m_list.nextMessageId());
        if (received.purpose == HistoryPurpose::Missed
            && received.result != event::HistoryReceived::Result::Continuing)
            conversation->setAwaitsMissed(false);
        emit historyReceived(conversation, received);
    }
}

void NetworkFeed::handle(const event::SearchAnswered &answered)
{
    QList<FoundMessage> found;
    for (const event::Shown &shown : answered.found) {
        if (shown.target.isEmpty())
            continue;
        const auto kind =
            m_naming.isRoom(shown.target) ? Conversation::Kind::Room : Conversation::Kind::Direct;
        FoundMessage one;
        one.conversation = {m_network.key(), m_naming.folded(shown.target), kind};
        one.conversationName = shownName(shown.target);
        one.message = shown.message;
        found.append(one);
    }
    emit searchAnswered(answered.number, answered.isFailed, found);
}

void NetworkFeed::handle(const event::MissedChat &missed)
{
    emit missedChatFound(missed.name);
}

void NetworkFeed::handle(const event::ReadMarker &marker)
{
    Conversation *conversation = marker.target.isEmpty() ? nullptr : find(marker.target);
    if (!conversation)
        return;
    flush(conversation);
    conversation->markReadUntil(marker.timeMs);
    emit readMarkerReceived(conversation, marker.timeMs);
}

void NetworkFeed::handle(const event::AccountChanged &changed)
{
    m_network.setAccount(changed.state);
}

/// Most changes come after a while; those of one batch are made at once, after its messages.
void NetworkFeed::handle(const event::MessageChanged &changed)
{
    if (Conversation *conversation = find(changed.target))
        m_changes[conversation].append(changed.change);
    else
        emit closedChanged(keyOf(changed.target), changed.target, changed.change);
}

void NetworkFeed::handle(const event::Typing &typing)
{
    Conversation *conversation = typing.target.isEmpty() ? nullptr : find(typing.target);
    if (conversation)
        conversation->typing().set(typing.nick, typing.state);
}

void NetworkFeed::handle(const event::IgnoresChanged &changed)
{
    flushAll();
    for (Conversation *conversation : m_list.conversations(&m_network))
        conversation->typing().clear();
    m_network.setIgnores(changed.ignores);
    if (changed.removed != 0)
        emit ignoreRuleRemoved(changed.removed);
}

void NetworkFeed::handle(const event::FeaturesChanged &changed)
{
    m_network.setFeatures(changed.features);
}

void NetworkFeed::handle(const event::AccountAnswered &answered)
{
    flushAll();
    emit accountAnswered(answered.answer);
}

void NetworkFeed::handle(const event::Refused &refusedEvent)
{
    flushAll();
    emit refused(refusedEvent);
}

void NetworkFeed::handle(const event::WindowCommand &command)
{
    flushAll();
    emit windowCommandTyped(command);
}

Conversation *NetworkFeed::conversationFor(const event::Shown &shown)
{
    const bool isTyped = shown.outgoing != 0;
    if (exceedsUnanswered(shown)) {
        if (!std::exchange(m_reportedUnanswered, true))
            addLocalLine(m_network.conversation(), ChatMessage::Kind::Info,
                         tr("%n users have written to you and got no answer. Messages from more "
                            "users appear "
                            "here: use /msg NAME TEXT to answer, /query NAME to open a chat.",
                            nullptr, int(maxUnanswered)),
                         shown.message.timeMs);
        return m_network.conversation();
    }
    Conversation *known = find(shown.target);
    if (known && isTyped)
        m_unanswered.remove(known);
    if (known)
        return known;
    if (Conversation *opened = shown.opens ? open(shown.target) : nullptr) {
        if (!isTyped && opened->kind() == Conversation::Kind::Direct)
            m_unanswered.insert(opened);
        return opened;
    }
    if (Conversation *conversation = find(shown.fallback))
        return conversation;
    return m_network.conversation();
}

bool NetworkFeed::exceedsUnanswered(const event::Shown &shown) const
{
    return shown.opens && shown.outgoing == 0 && m_unanswered.size() >= maxUnanswered
           && !m_naming.isRoom(shown.target) && !find(shown.target);
}

void NetworkFeed::forgetOldest()
{
    qsizetype bytes = m_network.conversation()->messageBytes();
    for (const Conversation *conversation : std::as_const(m_byKey))
        bytes += conversation->messageBytes();
    while (bytes > maxBytes) {
        Conversation *largest = m_network.conversation();
        for (Conversation *conversation : std::as_const(m_byKey)) {
            if (conversation->messageBytes() > largest->messageBytes())
                largest = conversation;
        }
        const qsizetype before = largest->messageBytes();
        largest->forgetOldest();
        if (largest->messageBytes() == before) // all of them are on screen or not stored
            return;
        bytes -= before - largest->messageBytes();
    }
}

/// The away state is known for users who share a channel with this user.
bool NetworkFeed::isAway(const QByteArray &nick) const
{
    const QByteArray key = m_naming.folded(nick);
    for (Conversation *room : m_list.conversations(&m_network)) {
        if (const int row = room->members().rowOf(key); row >= 0)
            return room->members().at(row).away;
    }
    return false;
}

void NetworkFeed::flush(Conversation *conversation)
{
    const QList<ChatMessage> messages = m_pending.take(conversation);
    if (messages.isEmpty())
        return;
    QList<ChatMessage> added = conversation->append(messages);
    added.removeIf([](const ChatMessage &message) { return !isFinal(message); });
    if (!added.isEmpty())
        emit messagesAdded(conversation, added);
}

void NetworkFeed::flushAll()
{
    while (!m_pending.isEmpty())
        flush(m_pending.cbegin().key());
    flushChanges();
}

void NetworkFeed::flushChanges()
{
    while (!m_changes.isEmpty()) {
        Conversation *conversation = m_changes.cbegin().key();
        const QList<MessageChange> changes = m_changes.take(conversation);
        emit messagesChanged(conversation, changes);
        conversation->change(changes);
    }
}

void NetworkFeed::updatePresence(const QList<Member> &members)
{
    for (const Member &member : members) {
        Conversation *conversation = m_byKey.value(member.key);
        if (!conversation || conversation->kind() != Conversation::Kind::Direct)
            continue;
        conversation->setJoined(true);
        conversation->setAway(member.away);
        if (!member.account.isEmpty() || !member.realName.isEmpty())
            conversation->setIdentity(member.account, member.realName);
    }
}

/// Two conversations may now have equal names: the upper one gets the messages.
void NetworkFeed::rebuildKeys()
{
    m_byKey.clear();
    for (Conversation *conversation : m_list.conversations(&m_network)) {
        setFolded(conversation, m_naming.folded(conversation->wireName()));
        Conversation *&filed = m_byKey[conversation->folded()];
        if (!filed)
            filed = conversation;
    }
}

void NetworkFeed::setFolded(Conversation *conversation, const QByteArray &folded)
{
    const ConversationKey before = conversation->key();
    conversation->setFolded(folded);
    if (conversation->key() != before)
        emit keyChanged(conversation, before);
}

} // namespace client
