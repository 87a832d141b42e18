// SPDX-License-Identifier: MIT
#include "tests/support/notificationdaemon.h"

#include <algorithm>
#include <utility>

namespace support {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

bool NotificationDaemon::start()
{
    return m_bus.registerObject(path, this, QDBusConnection::ExportScriptableSlots)
           && m_bus.registerService(service);
}

void NotificationDaemon::stop()
{
    m_bus.unregisterService(service);
    m_bus.unregisterObject(path);
    shown.clear();
}

void NotificationDaemon::release()
{
    m_holds = false;
    for (const QDBusMessage &answer : std::exchange(m_held, {}))
        m_bus.send(answer);
}

NotificationDaemon::Call NotificationDaemon::withTitle(const QString &title) const
{
    const auto call = std::find_if(calls.crbegin(), calls.crend(), [&](const Call &one) {
        return one.title == title && shown.contains(one.id);
    });
    return call == calls.crend() ? Call() : *call;
}

void NotificationDaemon::invoke(uint id, const QString &action, const QString &token)
{
    if (!token.isEmpty())
        send(QStringLiteral("ActivationToken"), {id, token});
    send(QStringLiteral("ActionInvoked"), {id, action});
}

void NotificationDaemon::reply(uint id, const QString &text)
{
    send(QStringLiteral("NotificationReplied"), {id, text});
}

void NotificationDaemon::close(uint id, uint reason)
{
    shown.removeAll(id);
    send(QStringLiteral("NotificationClosed"), {id, reason});
}

uint NotificationDaemon::Notify(const QString & /*name*/, uint replacedId, const QString &icon,
                                const QString &title, const QString &text,
                                const QStringList &actions, const QVariantMap &hints,
                                int /*timeoutMs*/)
{
    if (m_refuses) {
        sendErrorReply(QDBusError::LimitsExceeded, QStringLiteral("too many"));
        return 0;
    }
    const uint id = shown.contains(replacedId) ? replacedId : ++m_lastId;
    calls.append({id, replacedId, icon, title, text, actions, hints});
    if (!shown.contains(id))
        shown.append(id);
    if (m_holds) {
        setDelayedReply(true);
        m_held.append(message().createReply(id));
    }
    return id;
}

void NotificationDaemon::CloseNotification(uint id)
{
    closed.append(id);
    if (shown.contains(id))
        close(id, 3);
}

void NotificationDaemon::send(const QString &signal, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path, service, signal);
    message.setArguments(arguments);
    m_bus.send(message);
}

} // namespace support
