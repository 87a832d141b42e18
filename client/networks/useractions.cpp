// SPDX-License-Identifier: MIT
#include "client/networks/useractions.h"

#include "client/model/networkfeed.h"
#include "client/networks/sessionclock.h"
#include "client/session/session.h"

namespace client {

UserActions::UserActions(ConversationList &list, Session &session, NetworkFeed &feed,
                         QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_session(session)
    , m_feed(feed)
{}

void UserActions::join(const QByteArray &room)
{
    if (m_session.isReady())
        m_session.join(room, {}, nowMs());
    else
        m_session.rememberRoom(room, {});
}

void UserActions::type(Conversation *conversation, const QString &text)
{
    const bool isServer = conversation->kind() == Conversation::Kind::Server;
    const bool isCommand = text.startsWith(u'/') && !text.startsWith(u"//");
    const QString replyTo = isCommand ? QString() : conversation->replyTo();
    const QString recipient = isCommand ? QString() : conversation->replyRecipient();
    if (!isCommand)
        conversation->setReplyTo({});
    m_session.type(isServer ? QByteArray() : conversation->wireName(), text, nowMs(), replyTo,
                   recipient.isEmpty() ? QByteArray() : m_session.wireName(recipient));
}

void UserActions::close(Conversation *conversation)
{
    for (const quint64 outgoing : m_feed.outgoingIn(conversation))
        m_session.discard(outgoing);
    m_feed.forget(conversation);
    const QByteArray name = conversation->wireName();
    const bool isRoom = conversation->kind() == Conversation::Kind::Room;
    m_list.removeConversation(conversation);
    if (isRoom)
        m_session.part(name, nowMs());
    emit conversationClosed();
}

void UserActions::react(const Conversation *conversation, const QString &id, const QString &text,
                        bool takesBack)
{
    m_session.react(conversation->wireName(), id, text, takesBack, nowMs());
}

void UserActions::reportTyping(const Conversation *conversation, TypingState state)
{
    if (conversation->kind() != Conversation::Kind::Server)
        m_session.reportTyping(conversation->wireName(), state, nowMs());
}

void UserActions::setIgnored(const QString &nick, bool ignored)
{
    m_session.setIgnored(m_session.wireName(nick), ignored, nowMs());
}

void UserActions::remove(const Conversation *conversation, const QString &id)
{
    m_session.remove(conversation->wireName(), id, nowMs());
}

void UserActions::retry(quint64 localId)
{
    const quint64 outgoing = m_feed.outgoingOf(localId);
    if (outgoing == 0)
        return;
    m_feed.removeOutgoing(outgoing);
    m_session.retry(outgoing, nowMs());
}

void UserActions::discard(quint64 localId)
{
    const quint64 outgoing = m_feed.outgoingOf(localId);
    if (outgoing != 0 && m_session.discard(outgoing))
        m_feed.removeOutgoing(outgoing);
}

void UserActions::cancelWaiting(const Conversation *conversation)
{
    for (const quint64 outgoing : m_feed.outgoingIn(conversation)) {
        if (m_session.isWaiting(outgoing) && m_session.discard(outgoing))
            m_feed.removeOutgoing(outgoing);
    }
}

bool UserActions::search(const ServerSearch &search)
{
    return m_session.search(search, nowMs());
}

quint64 UserActions::requestRooms(RoomScope scope)
{
    return m_session.requestRooms(scope, nowMs());
}

void UserActions::requestWhois(const QString &nick)
{
    m_session.requestWhois(m_session.wireName(nick), nowMs());
}

void UserActions::saveProfile(const OwnProfile &profile)
{
    m_session.saveProfile(profile, nowMs());
}

} // namespace client
