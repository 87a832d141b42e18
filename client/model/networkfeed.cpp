// SPDX-License-Identifier: MIT
#include "client/model/networkfeed.h"

#include "client/chat/displaytext.h"

#include <utility>

namespace client {

namespace {

/// Whether @p message, of another user, replies to a loaded message of this user.
bool answersUser(const MessageModel &messages, const ChatMessage &message)
{
    if (message.replyTo.isEmpty() || message.own || message.kind == ChatMessage::Kind::Notice)
        return false;
    const int row = messages.rowOfId(message.replyTo);
    return row >= 0 && messages.at(row).own;
}

} // namespace

NetworkFeed::NetworkFeed(ConversationList &list, Network &network, Naming naming, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_network(network)
    , m_messages(list)
    , m_conversations(list, network, naming)
    , m_people(network, m_conversations.all(), std::move(naming.folded))
{
    connect(&m_messages, &FeedMessages::messagesAdded, this, &NetworkFeed::messagesAdded);
    connect(&m_messages, &FeedMessages::messagesChanged, this, &NetworkFeed::messagesChanged);
    connect(&m_messages, &FeedMessages::outgoingChanged, this, &NetworkFeed::outgoingChanged);
    connect(&m_conversations, &FeedConversations::keyChanged, this, &NetworkFeed::keyChanged);
    connect(&m_conversations, &FeedConversations::opened, &m_people,
            [this](const Conversation *opened) { m_people.handleOpened(*opened); });
}

void NetworkFeed::apply(const QList<SessionEvent> &events)
{
    for (const SessionEvent &event : events)
        std::visit([this](const auto &one) { handle(one); }, event);
    m_messages.flushAll();
    m_people.flush();
    m_conversations.forgetOldest();
    if (!m_conversations.hasMaxUnanswered())
        m_reportedUnanswered = false;
    m_messages.reportOutgoing();
}

void NetworkFeed::forget(const Conversation *conversation)
{
    m_conversations.forget(conversation);
    m_people.handleClosed(*conversation);
    m_messages.forget(conversation);
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
    if (conversation->kind() == Conversation::Kind::Direct && !message.own
        && !message.sender.isEmpty())
        conversation->setJoined(true);
    if (message.origin == ChatMessage::Origin::Live && !message.own)
        conversation->typing().remove(message.sender);
    m_messages.add(conversation, message, shown.outgoing);
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
        emit messageIgnored(known ? known->key() : m_conversations.keyOf(shown.target),
                            shown.target, message, shown.ignoredBy);
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
        m_messages.flush(conversation);
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
        m_conversations.rename(conversation, renamed.to);
        m_messages.flush(conversation);
        m_conversations.updateKey(conversation);
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
    m_messages.flushAll();
    for (Conversation *conversation : m_list.conversations(&m_network)) {
        if (conversation->kind() == Conversation::Kind::Direct)
            conversation->noteAbsence();
    }
    emit ready(readyEvent.lobby);
}

void NetworkFeed::handle(const event::CasemappingChanged &)
{
    m_messages.flushAll();
    m_conversations.refold();
    m_people.refold();
}

void NetworkFeed::handle(const event::HistoryReceived &received)
{
    if (Conversation *conversation = find(received.target)) {
        m_messages.flush(conversation);
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
        FoundMessage one;
        one.conversation = m_conversations.keyOf(shown.target);
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
    m_messages.flush(conversation);
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
        m_messages.change(conversation, changed.change);
    else
        emit closedChanged(m_conversations.keyOf(changed.target), changed.target, changed.change);
}

void NetworkFeed::handle(const event::Typing &typing)
{
    Conversation *conversation = typing.target.isEmpty() ? nullptr : find(typing.target);
    if (conversation)
        conversation->typing().set(typing.nick, typing.state);
}

void NetworkFeed::handle(const event::IgnoresChanged &changed)
{
    m_messages.flushAll();
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
    m_messages.flushAll();
    emit accountAnswered(answered.answer);
}

void NetworkFeed::handle(const event::Refused &refusedEvent)
{
    m_messages.flushAll();
    emit refused(refusedEvent);
}

void NetworkFeed::handle(const event::WindowCommand &command)
{
    m_messages.flushAll();
    emit windowCommandTyped(command);
}

Conversation *NetworkFeed::conversationFor(const event::Shown &shown)
{
    const bool isTyped = shown.outgoing != 0;
    if (shown.opens && !isTyped && m_conversations.exceedsUnanswered(shown.target)) {
        if (!std::exchange(m_reportedUnanswered, true))
            addLocalLine(m_network.conversation(), ChatMessage::Kind::Info,
                         tr("%n users have written to you and got no answer. Messages from more "
                            "users appear "
                            "here: use /msg NAME TEXT to answer, /query NAME to open a chat.",
                            nullptr, int(FeedConversations::maxUnanswered)),
                         shown.message.timeMs);
        return m_network.conversation();
    }
    Conversation *conversation = nullptr;
    if (isTyped && (shown.opens || find(shown.target)))
        conversation = open(shown.target);
    else if (shown.opens)
        conversation = m_conversations.openUnanswered(shown.target);
    else
        conversation = find(shown.target);
    if (!conversation)
        conversation = find(shown.fallback);
    return conversation ? conversation : m_network.conversation();
}

void NetworkFeed::updatePresence(const QList<Member> &members)
{
    for (const Member &member : members) {
        Conversation *conversation = m_conversations.all().value(member.key);
        if (!conversation || conversation->kind() != Conversation::Kind::Direct)
            continue;
        conversation->setJoined(true);
        conversation->setAway(member.away);
        if (!member.account.isEmpty() || !member.realName.isEmpty())
            conversation->setIdentity(member.account, member.realName);
    }
}

} // namespace client
