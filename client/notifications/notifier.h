// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/windowsettings.h"
#include "client/model/conversationlist.h"
#include "client/notifications/burst.h"
#include "client/notifications/notificationrules.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace client {

class DesktopNotifications;

/// Decides which messages become notifications, and keeps these up to date: one for each
/// conversation, replaced when more messages come, and withdrawn when they are read. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// Not more conversations have their own notification, or get one within openingsMs. All
    /// others share one.
    static constexpr int maxOpen = 5;
    static constexpr qint64 openingsMs = 30'000;

    struct Options
    {
        /// The time (local).
        std::function<QDateTime()> now = &QDateTime::currentDateTime;
        /// Whether the user is looking at a conversation, wherever it is scrolled to. Empty: never.
        std::function<bool(const Conversation &)> isInFront = {};
        int updateMs = 1'000; ///< Notifications change at most once in this time.
    };

    /// All references must outlive this object.
    Notifier(ConversationList &list, DesktopNotifications &desktop, const Options &options,
             QObject *parent = nullptr);

    void setSettings(const WindowSettings &settings) { m_settings = settings; }
    /// @p messages have been added to @p conversation.
    void handleMessages(Conversation *conversation, const QList<ChatMessage> &messages);
    /// Something has happened to messages of @p conversation.
    void handleChanges(Conversation *conversation, const QList<MessageChange> &changes);
    void withdrawAll();
    /// The user has clicked the notification with the key @p key; see openRequested().
    void open(quint64 key, const QString &token);

signals:
    /// A message asks for attention.
    void notified(client::Conversation *conversation);
    /// The user wants to see @p message. @p token allows the window to come to the front; it may be
    /// empty.
    void openRequested(client::Conversation *conversation, const client::MessageOrder &message,
                       const QString &token);
    /// The user wants to write a reply in the window.
    void replyRequested(client::Conversation *conversation, const client::MessageOrder &message,
                        const QString &token);
    /// The user has entered a reply to @p message.
    void replyEntered(client::Conversation *conversation, const client::MessageOrder &message,
                      const QString &text);

private:
    /// The key of the notification for all conversations without their own. Ids are never 0.
    static constexpr quint64 sharedKey = 0;
    /// Messages of more conversations than these are not kept.
    static constexpr qsizetype maxShared = 100;

    /// The unread messages of one conversation.
    struct Item
    {
        QPointer<Conversation> conversation;
        Burst burst;
        bool isShared = false; ///< It is part of the notification with sharedKey.
        bool sounds = false;   ///< With the next change of the notification.
    };

    bool isQuiet() const;
    /// Returns true, and counts, if another notification may be opened.
    bool takeOpening();
    void add(Conversation *conversation, const ChatMessage &message, NotificationKind kind);
    void markChanged(const Item &item);
    void update();
    void show(Item &item);
    void showShared();
    void forgetRead();
    /// Withdraws the notification of @p conversation.
    void withdraw(const Conversation *conversation);
    void handleClosed(quint64 key);
    void openForReply(quint64 key, const QString &token);
    void reply(quint64 key, const QString &text);
    void markRead(quint64 key);
    QList<quint64> sharedIds() const;
    /// The conversation that the notification @p key shows; null if it is gone.
    Conversation *conversationOf(quint64 key) const;
    /// The message that the notification @p key shows; a localId of 0 if it is unknown.
    MessageOrder messageOf(quint64 key) const;

    ConversationList &m_list;
    DesktopNotifications &m_desktop;
    Options m_options;
    WindowSettings m_settings;
    QHash<quint64, Item> m_items; ///< By the id of the conversation.
    quint64 m_newestShared = 0;   ///< The id whose message the shared notification shows.
    QSet<quint64> m_changed;      ///< The keys of notifications that are out of date.
    QList<qint64> m_openings;     ///< When the last ones were opened; UTC, ms since 1970.
    QTimer m_update;              ///< Runs after an update for as long as the next has to wait.
};

} // namespace client
