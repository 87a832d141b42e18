// SPDX-License-Identifier: MIT
#include "client/notifications/desktopnotifications.h"

#include "client/notifications/notificationtext.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr QLatin1String defaultAction("default");
constexpr QLatin1String replyAction("reply");
constexpr QLatin1String inlineReplyAction("inline-reply");
constexpr QLatin1String markReadAction("mark-read");

constexpr qsizetype maxRetired = 32;
constexpr qsizetype maxEarly = 32;
constexpr qsizetype maxTokenLength = 512;
constexpr qsizetype maxReplyLength = 8 * 1024;

QDBusMessage callOf(const QString &daemon, const QString &method,
                    const QList<QVariant> &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(daemon, path, service, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection &bus, int timeoutMs,
                                           QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_timeoutMs(timeoutMs)
    , m_watcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { handleOwner(owner); });
    listen("ActionInvoked", SLOT(handleAction(uint, QString, QDBusMessage)));
    listen("ActivationToken", SLOT(handleToken(uint, QString, QDBusMessage)));
    listen("NotificationReplied", SLOT(handleReply(uint, QString, QDBusMessage)));
    listen("NotificationClosed", SLOT(handleClosed(uint, uint, QDBusMessage)));
}

/// Names no service, since Qt would wait for the bus to say who has that name.
void DesktopNotifications::listen(const char *signal, const char *slot)
{
    m_bus.connect({}, path, service, QString::fromLatin1(signal), this, slot);
}

void DesktopNotifications::show(const Notification &notification)
{
    Entry &entry = m_entries[notification.key];
    entry.next = notification;
    entry.isWithdrawn = false;
    if (m_capabilities)
        send(notification.key);
    else
        askForCapabilities();
}

void DesktopNotifications::withdraw(quint64 key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    entry->next.reset();
    entry->isWithdrawn = true;
    if (entry->id != 0)
        close(std::exchange(entry->id, 0));
    if (!entry->isCalling)
        m_entries.erase(entry);
}

void DesktopNotifications::withdrawAll()
{
    const QList<quint64> keys = m_entries.keys();
    for (const quint64 key : keys)
        withdraw(key);
}

/// The notifications of the previous daemon are gone.
void DesktopNotifications::handleOwner(const QString &owner)
{
    if (owner == m_owner)
        return; // its first answer was faster
    m_owner = owner;
    m_capabilities.reset();
    m_retired.clear();
    m_early.clear();
    for (Entry &entry : m_entries)
        entry.id = 0;
    m_entries.removeIf([](const auto &it) { return !it->isCalling && !it->next; });
    if (!owner.isEmpty() && !m_entries.isEmpty())
        askForCapabilities();
}

void DesktopNotifications::askForCapabilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    if (!m_bus.isConnected()) { // then Qt never answers
        QMetaObject::invokeMethod(this, &DesktopNotifications::failAll, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(callOf(service, QStringLiteral("GetCapabilities")), m_timeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            return failAll();
        m_isAsking = false;
        m_owner = reply.reply().service();
        m_capabilities = reply.value();
        const QList<quint64> keys = m_entries.keys();
        for (const quint64 key : keys)
            send(key);
    });
}

void DesktopNotifications::send(quint64 key)
{
    Entry &entry = m_entries[key];
    if (entry.isCalling || !entry.next)
        return;
    const Notification notification = *std::exchange(entry.next, std::nullopt);
    entry.isCalling = true;
    // The name on the bus may already belong to a daemon with other capabilities.
    const QString owner = m_owner;
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(owner, QStringLiteral("Notify"),
                                                           argumentsFor(notification, entry.id)),
                                                    m_timeoutMs),
                                    this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, notification, owner] {
                watcher->deleteLater();
                handleShown(notification, owner, *watcher);
            });
}

void DesktopNotifications::handleShown(const Notification &notification, const QString &owner,
                                       const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    Entry &entry = m_entries[notification.key];
    entry.isCalling = false;
    const bool isShown = !reply.isError() && owner == m_owner;
    entry.id = isShown ? reply.value() : 0;
    const uint id = entry.id;
    if (entry.isWithdrawn && entry.id != 0)
        close(std::exchange(entry.id, 0));
    const bool isLost = !isShown && !entry.isWithdrawn && !entry.next;
    if (isLost && owner != m_owner)
        entry.next = notification; // for the next daemon
    if (entry.next)
        m_capabilities ? send(notification.key) : askForCapabilities();
    else if (entry.id == 0)
        m_entries.remove(notification.key);
    if (isLost && owner == m_owner)
        emit undeliverable(notification);
    handleEarly(id);
}

/// There is no daemon, or it does not answer.
void DesktopNotifications::failAll()
{
    m_isAsking = false;
    QList<Notification> failed;
    for (Entry &entry : m_entries) {
        if (entry.next)
            failed.append(*std::exchange(entry.next, std::nullopt));
    }
    m_entries.removeIf([](const auto &it) { return !it->isCalling; });
    for (const Notification &notification : std::as_const(failed))
        emit undeliverable(notification);
}

void DesktopNotifications::close(uint id)
{
    m_bus.send(callOf(m_owner, QStringLiteral("CloseNotification"), {id}));
}

bool DesktopNotifications::keepsEarly(uint id, const QDBusMessage &message,
                                      const std::function<void()> &handle)
{
    if (!isCalling() || id == 0 || message.service() != m_owner || keyOf(id, message)
        || m_early.size() >= maxEarly)
        return false;
    m_early.append({id, handle});
    return true;
}

/// The answer to a call has named @p id, or none.
void DesktopNotifications::handleEarly(uint id)
{
    const QList<Early> early = std::exchange(m_early, {});
    for (const Early &one : early) {
        if (one.id == id)
            one.handle();
        else if (isCalling())
            m_early.append(one);
    }
}

bool DesktopNotifications::isCalling() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [](const Entry &entry) { return entry.isCalling; });
}

void DesktopNotifications::handleAction(uint id, const QString &action, const QDBusMessage &message)
{
    if (keepsEarly(id, message, [this, id, action, message] { handleAction(id, action, message); }))
        return;
    const std::optional<quint64> key = keyOf(id, message);
    if (!key)
        return;
    if (action == markReadAction)
        emit markReadRequested(*key);
    else if (action == replyAction || action == inlineReplyAction)
        emit replyRequested(*key, takeToken(id));
    else if (action == defaultAction)
        emit activated(*key, takeToken(id));
}

void DesktopNotifications::handleToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (token.size() > maxTokenLength
        || keepsEarly(id, message, [this, id, token, message] { handleToken(id, token, message); }))
        return;
    const std::optional<quint64> key = keyOf(id, message);
    if (!key)
        return;
    m_last = {id, *key};
    m_token = token;
}

void DesktopNotifications::handleReply(uint id, const QString &text, const QDBusMessage &message)
{
    const QString reply = text.left(maxReplyLength);
    if (keepsEarly(id, message, [this, id, reply, message] { handleReply(id, reply, message); }))
        return;
    if (const std::optional<quint64> key = keyOf(id, message))
        emit replyEntered(*key, reply);
}

void DesktopNotifications::handleClosed(uint id, uint reason, const QDBusMessage &message)
{
    if (keepsEarly(id, message, [this, id, reason, message] { handleClosed(id, reason, message); }))
        return;
    const std::optional<quint64> key = keyOf(id, message);
    const auto entry = key ? m_entries.find(*key) : m_entries.end();
    if (entry == m_entries.end() || entry->id != id)
        return;
    m_retired.append({id, *key});
    if (m_retired.size() > maxRetired)
        m_retired.removeFirst();
    entry->id = 0;
    if (entry->isCalling || entry->next)
        return; // it is shown again
    m_entries.erase(entry);
    emit closed(*key);
}

std::optional<quint64> DesktopNotifications::keyOf(uint id, const QDBusMessage &message) const
{
    if (id == 0 || m_owner.isEmpty() || message.service() != m_owner)
        return std::nullopt;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->id == id)
            return it.key();
    }
    const auto retired = std::find_if(m_retired.crbegin(), m_retired.crend(),
                                      [id](const Retired &one) { return one.id == id; });
    return retired == m_retired.crend() ? std::nullopt : std::optional(retired->key);
}

QString DesktopNotifications::takeToken(uint id)
{
    return m_last.id == id ? std::exchange(m_token, {}) : QString();
}

QList<QVariant> DesktopNotifications::argumentsFor(const Notification &notification,
                                                   uint replacedId) const
{
    QString title = withoutMarkup(notification.title);
    QString text =
        can("body-markup") ? asMarkup(notification.text) : withoutMarkup(notification.text);
    if (!can("body"))
        title = std::exchange(text, {}).prepend(title + QStringLiteral(": "));
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("hearth")},
                      {QStringLiteral("category"), QStringLiteral("im.received")}};
    if (notification.sounds)
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("message-new-instant"));
    else
        hints.insert(QStringLiteral("suppress-sound"), true);
    constexpr int asTheDaemonLikes = -1;
    return {tr("Hearth"),
            replacedId,
            QStringLiteral("hearth"),
            title,
            text,
            actionsFor(notification),
            hints,
            asTheDaemonLikes};
}

QStringList DesktopNotifications::actionsFor(const Notification &notification) const
{
    if (!can("actions"))
        return {};
    QStringList actions{defaultAction, tr("Open")};
    if (notification.answers)
        actions << (can("inline-reply") ? inlineReplyAction : replyAction) << tr("Reply")
                << markReadAction << tr("Mark as read");
    return actions;
}

bool DesktopNotifications::can(const char *capability) const
{
    return m_capabilities && m_capabilities->contains(QLatin1String(capability));
}

} // namespace client
