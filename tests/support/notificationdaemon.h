// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace support {

/// A scripted notification daemon: keeps what it is told, and does what the test says.
class NotificationDaemon : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    /// One call of Notify.
    struct Call
    {
        uint id = 0;
        uint replacedId = 0;
        QString icon;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    explicit NotificationDaemon(const QDBusConnection &bus)
        : m_bus(bus)
    {}
    ~NotificationDaemon() override { stop(); }

    bool start();
    void stop();
    /// The next calls of Notify get no answer until release().
    void hold() { m_holds = true; }
    void release();
    /// The next calls of Notify get an error.
    void refuse() { m_refuses = true; }

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup")};
    QList<Call> calls;
    QList<uint> shown;  ///< The ids of what is shown now.
    QList<uint> closed; ///< By CloseNotification.

    /// The last call for the notification that is shown with @p title; an id of 0 if there is none.
    Call withTitle(const QString &title) const;
    void invoke(uint id, const QString &action, const QString &token = {});
    void reply(uint id, const QString &text);
    /// The user or a timeout closes it.
    void close(uint id, uint reason);

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities() { return capabilities; }
    Q_SCRIPTABLE uint Notify(const QString &name, uint replacedId, const QString &icon,
                             const QString &title, const QString &text, const QStringList &actions,
                             const QVariantMap &hints, int timeoutMs);
    Q_SCRIPTABLE void CloseNotification(uint id);

private:
    void send(const QString &signal, const QVariantList &arguments);

    QDBusConnection m_bus;
    uint m_lastId = 0;
    bool m_holds = false;
    bool m_refuses = false;
    QList<QDBusMessage> m_held;
};

} // namespace support
