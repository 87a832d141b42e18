// SPDX-License-Identifier: MIT
#include "client/notifications/notifier.h"

#include "client/chat/donotdisturb.h"
#include "client/notifications/desktopnotifications.h"
#include "client/notifications/notificationtext.h"

#include <algorithm>
#include <utility>

namespace client {

Notifier::Notifier(ConversationList &list, DesktopNotifications &desktop, const Options &options,
                   QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_desktop(desktop)
    , m_options(options)
{
    m_update.setSingleShot(true);
    m_update.setInterval(options.updateMs);
    connect(&m_update, &QTimer::timeout, this, &Notifier::update);
    connect(&m_list, &ConversationList::countsChanged, this, &Notifier::forgetRead);
    connect(&m_list, &ConversationList::conversationAboutToBeRemoved, this, &Notifier::withdraw);
    connect(&m_desktop, &DesktopNotifications::activated, this, &Notifier::open);
    connect(&m_desktop, &DesktopNotifications::replyRequested, this, &Notifier::openForReply);
    connect(&m_desktop, &DesktopNotifications::replyEntered, this, &Notifier::reply);
    connect(&m_desktop, &DesktopNotifications::markReadRequested, this, &Notifier::markRead);
    connect(&m_desktop, &DesktopNotifications::closed, this, &Notifier::handleClosed);
}

void Notifier::handleMessages(Conversation *conversation, const QList<ChatMessage> &messages)
{
    if (isQuiet() || (m_options.isInFront && m_options.isInFront(*conversation)))
        return;
    bool isNotified = false;
    for (const ChatMessage &message : messages) {
        if (const auto kind = notificationKind(*conversation, message, m_settings)) {
            add(conversation, message, *kind);
            isNotified = true;
        }
    }
    if (!isNotified)
        return;
    emit notified(conversation);
    if (!m_update.isActive())
        update();
}

void Notifier::handleChanges(Conversation *conversation, const QList<MessageChange> &changes)
{
    const auto item = m_items.find(conversation->id());
    if (item == m_items.end())
        return;
    const MessageOrder shown = item->burst.newest();
    for (const MessageChange &change : changes) {
        if (change.kind == MessageChange::Kind::Remove)
            item->burst.forget(change.id);
    }
    if (item->burst.isEmpty()) {
        withdraw(conversation);
    } else if (item->burst.newest() != shown) {
        markChanged(*item);
        if (!m_update.isActive())
            update();
    }
}

void Notifier::withdrawAll()
{
    m_items.clear();
    m_changed.clear();
    m_desktop.withdrawAll();
}

void Notifier::open(quint64 key, const QString &token)
{
    if (Conversation *conversation = conversationOf(key))
        emit openRequested(conversation, messageOf(key), token);
}

bool Notifier::isQuiet() const
{
    const QDateTime now = m_options.now();
    return isDoNotDisturb(m_settings, now) || isQuietHour(m_settings, now.time());
}

bool Notifier::takeOpening()
{
    const qint64 nowMs = m_options.now().toMSecsSinceEpoch();
    m_openings.removeIf([nowMs](qint64 openedMs) {
        return openedMs > nowMs || nowMs - openedMs >= openingsMs; // the clock may be set back
    });
    const auto open =
        std::ranges::count_if(m_items, [](const Item &item) { return !item.isShared; });
    if (open >= maxOpen || m_openings.size() >= maxOpen)
        return false;
    m_openings.append(nowMs);
    return true;
}

void Notifier::add(Conversation *conversation, const ChatMessage &message, NotificationKind kind)
{
    auto item = m_items.find(conversation->id());
    if (item == m_items.end()) {
        const bool isShared = !takeOpening();
        if (isShared && sharedIds().size() >= maxShared)
            return;
        const bool sounds = !isShared && notificationSounds(*conversation, kind, m_settings);
        item = m_items.insert(conversation->id(), {conversation, {}, isShared, sounds});
    }
    item->burst.add(message);
    if (item->isShared)
        m_newestShared = conversation->id();
    markChanged(*item);
}

void Notifier::markChanged(const Item &item)
{
    m_changed.insert(item.isShared ? sharedKey : item.conversation->id());
}

void Notifier::update()
{
    if (m_changed.isEmpty())
        return;
    m_update.start();
    const QSet<quint64> changed = std::exchange(m_changed, {});
    for (const quint64 key : changed) {
        if (key == sharedKey)
            showShared();
        else if (const auto item = m_items.find(key); item != m_items.end())
            show(*item);
    }
}

void Notifier::show(Item &item)
{
    const Conversation &conversation = *item.conversation;
    const bool hasOthers = m_list.networks().size() > 1;
    Notification notification = item.burst.notification(
        conversation, hasOthers ? m_list.nameOf(conversation.network()) : QString());
    notification.sounds = std::exchange(item.sounds, false);
    m_desktop.show(notification);
}

void Notifier::showShared()
{
    const QList<quint64> ids = sharedIds();
    if (ids.isEmpty()) {
        m_desktop.withdraw(sharedKey);
        return;
    }
    if (!ids.contains(m_newestShared))
        m_newestShared = ids.constFirst();
    const Item &newest = m_items[m_newestShared];
    Notification notification = newest.burst.notification(*newest.conversation, {});
    notification.key = sharedKey;
    if (ids.size() > 1) {
        notification.text =
            notificationLine(notification.title + QStringLiteral(": ") + notification.text);
        notification.title = tr("Messages in %n more conversations", nullptr, int(ids.size()));
        notification.answers = false;
    }
    m_desktop.show(notification);
}

void Notifier::forgetRead()
{
    QList<const Conversation *> read;
    for (const Item &item : std::as_const(m_items)) {
        const Conversation *conversation = item.conversation;
        if (conversation->isMuted() || item.burst.newest() <= conversation->lastRead())
            read.append(conversation);
    }
    for (const Conversation *conversation : std::as_const(read))
        withdraw(conversation);
}

void Notifier::withdraw(const Conversation *conversation)
{
    const auto item = m_items.constFind(conversation->id());
    if (item == m_items.cend())
        return;
    const bool isShared = item->isShared;
    m_items.erase(item);
    if (!isShared)
        m_desktop.withdraw(conversation->id());
    else if (sharedIds().isEmpty())
        m_desktop.withdraw(sharedKey);
}

/// The next message opens a new notification.
void Notifier::handleClosed(quint64 key)
{
    m_changed.remove(key);
    if (key == sharedKey)
        m_items.removeIf([](const auto &it) { return it->isShared; });
    else
        m_items.remove(key);
}

void Notifier::openForReply(quint64 key, const QString &token)
{
    if (Conversation *conversation = conversationOf(key))
        emit replyRequested(conversation, messageOf(key), token);
}

void Notifier::reply(quint64 key, const QString &text)
{
    Conversation *conversation = conversationOf(key);
    if (!conversation || text.trimmed().isEmpty())
        return;
    const MessageOrder message = messageOf(key);
    conversation->markAllRead();
    emit replyEntered(conversation, message, text.trimmed());
}

void Notifier::markRead(quint64 key)
{
    if (Conversation *conversation = conversationOf(key))
        conversation->markAllRead();
}

QList<quint64> Notifier::sharedIds() const
{
    QList<quint64> ids;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it->isShared)
            ids.append(it.key());
    }
    return ids;
}

Conversation *Notifier::conversationOf(quint64 key) const
{
    return m_list.conversation(key == sharedKey ? m_newestShared : key);
}

MessageOrder Notifier::messageOf(quint64 key) const
{
    const auto item = m_items.constFind(key == sharedKey ? m_newestShared : key);
    return item == m_items.cend() ? MessageOrder() : item->burst.newest();
}

} // namespace client
