// SPDX-License-Identifier: MIT
#pragma once

#include "client/notifications/notification.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

class QDBusMessage;
class QDBusPendingCall;

namespace client {

/// The notifications of the desktop (org.freedesktop.Notifications). GUI thread; never waits for
/// the daemon. The daemon may be slow, and may go and come at any time.
///
/// Desktop Notifications Specification: https://specifications.freedesktop.org/notification-spec
class DesktopNotifications : public QObject
{
    Q_OBJECT

public:
    /// A daemon that does not answer in this time counts as missing.
    static constexpr int defaultTimeoutMs = 5'000;

    explicit DesktopNotifications(const QDBusConnection &bus, int timeoutMs = defaultTimeoutMs,
                                  QObject *parent = nullptr);

    /// Shows @p notification, in place of the one with the same key. Emits undeliverable() if there
    /// is no daemon, never synchronously.
    void show(const Notification &notification);
    /// Closes the notification with the key @p key, if there is one.
    void withdraw(quint64 key);
    void withdrawAll();

signals:
    /// The user clicked the notification. @p token allows the window to come to the front; it may
    /// be empty.
    void activated(quint64 key, const QString &token);
    /// The user clicked the button for a reply of a daemon that has no text field.
    void replyRequested(quint64 key, const QString &token);
    /// The user entered a reply in the notification.
    void replyEntered(quint64 key, const QString &text);
    void markReadRequested(quint64 key);
    /// The notification has disappeared, and not by withdraw(). Its buttons may still be reported.
    void closed(quint64 key);
    void undeliverable(const client::Notification &notification);

private slots:
    // Signals of the daemon. Others may send the same, so each slot checks the sender.
    void handleAction(uint id, const QString &action, const QDBusMessage &message);
    void handleToken(uint id, const QString &token, const QDBusMessage &message);
    void handleReply(uint id, const QString &text, const QDBusMessage &message);
    void handleClosed(uint id, uint reason, const QDBusMessage &message);

private:
    /// The way of one notification to the daemon.
    struct Entry
    {
        uint id = 0;                      ///< The daemon's; 0: not shown.
        std::optional<Notification> next; ///< Sent after the call that is under way.
        bool isCalling = false;
        bool isWithdrawn = false;
    };

    struct Retired
    {
        uint id = 0;
        quint64 key = 0;
    };

    /// A signal about a notification whose id is not known yet.
    struct Early
    {
        uint id = 0;
        std::function<void()> handle;
    };

    void listen(const char *signal, const char *slot);
    void handleOwner(const QString &owner);
    void askForCapabilities();
    void send(quint64 key);
    /// @p owner: the daemon that was called.
    void handleShown(const Notification &notification, const QString &owner,
                     const QDBusPendingCall &call);
    void failAll();
    void close(uint id);
    /// The key of the notification @p id of the daemon; nullopt if it is unknown, or if @p message
    /// is not from the daemon.
    std::optional<quint64> keyOf(uint id, const QDBusMessage &message) const;
    /// Keeps a signal about an unknown notification while a call is under way, since its answer may
    /// come later; then @p handle handles the signal again.
    bool keepsEarly(uint id, const QDBusMessage &message, const std::function<void()> &handle);
    void handleEarly(uint id);
    bool isCalling() const;
    QString takeToken(uint id);
    QList<QVariant> argumentsFor(const Notification &notification, uint replacedId) const;
    QStringList actionsFor(const Notification &notification) const;
    bool can(const char *capability) const;

    QDBusConnection m_bus;
    int m_timeoutMs;
    QDBusServiceWatcher m_watcher;
    QString m_owner; ///< The unique name of the daemon; empty: unknown.
    std::optional<QStringList> m_capabilities;
    bool m_isAsking = false; ///< For the capabilities.
    QHash<quint64, Entry> m_entries;
    QList<Retired> m_retired; ///< The last ones that were closed.
    QList<Early> m_early;     ///< In the order of their arrival.
    Retired m_last;           ///< The id of the last token.
    QString m_token;
};

} // namespace client
