// SPDX-License-Identifier: MIT
#include "client/notifications/burst.h"

#include "client/model/conversation.h"
#include "client/model/network.h"
#include "client/notifications/notificationtext.h"

#include <QCoreApplication>

namespace client {

namespace {

struct BurstText
{
    Q_DECLARE_TR_FUNCTIONS(client::Burst)
};

} // namespace

void Burst::add(const ChatMessage &message)
{
    // The line is cut for the notification anyway.
    QString text = notificationLine(message.text);
    if (message.kind == ChatMessage::Kind::Action)
        text = BurstText::tr("%1 %2", "a name and what the user does").arg(message.sender, text);
    m_messages.append({message.id, message.order(), message.sender, text, message.isPrivate});
    if (m_messages.size() > maxKept)
        m_messages.removeFirst();
    ++m_count;
}

bool Burst::forgetUntil(const MessageOrder &order)
{
    const qsizetype forgotten =
        m_messages.removeIf([&order](const Kept &one) { return one.order <= order; });
    // Those that were only counted are older.
    m_count = forgotten > 0 ? int(m_messages.size()) : m_count;
    return forgotten > 0;
}

bool Burst::forget(const QString &id)
{
    const qsizetype forgotten =
        m_messages.removeIf([&id](const Kept &one) { return !id.isEmpty() && one.id == id; });
    m_count -= int(forgotten);
    return forgotten > 0;
}

Notification Burst::notification(const Conversation &conversation, const QString &networkName) const
{
    const Kept &last = m_messages.constLast();
    const QString sender = conversation.network().people().fullName(last.sender);
    const bool isDirect = conversation.kind() == Conversation::Kind::Direct;
    Notification made;
    made.key = conversation.id();
    made.answers = !last.isPrivate; // the window knows to whom an answer goes
    made.text = last.text;
    if (m_count > 1) {
        const QString where = isDirect ? sender : conversation.name();
        made.title = BurstText::tr("%1: %n messages", "a room or a user", m_count).arg(where);
        if (!isDirect)
            made.text = BurstText::tr("%1: %2", "a user and a message").arg(sender, last.text);
    } else {
        made.title =
            isDirect
                ? sender
                : BurstText::tr("%1 in %2", "a user and a room").arg(sender, conversation.name());
    }
    if (!networkName.isEmpty())
        made.title =
            BurstText::tr("%1 (%2)", "who and where, network").arg(made.title, networkName);
    made.title = notificationLine(made.title);
    return made;
}

} // namespace client
