// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/networkfeatures.h"

#include <QObject>
#include <QPoint>
#include <QStringList>

#include <functional>

class QAbstractScrollArea;

namespace client {

class ActionBar;
class PlacedMessages;
class RecentEmoji;
class Theme;
struct MessageAction;

/// The actions of the user on one message: reply, react, copy and delete, with the bar, the picker
/// and the question that belong to them.
class MessageActions : public QObject
{
    Q_OBJECT

public:
    /// @p messages are those in the viewport of @p area. All three must outlive this object.
    MessageActions(const Theme &theme, QAbstractScrollArea &area, PlacedMessages &messages);

    /// Determines which actions are possible.
    void setFeatures(const NetworkFeatures &features);
    /// @p moderates: whether the user may delete messages of others.
    void setModerator(const std::function<bool()> &moderates) { m_moderates = moderates; }

    /// Reactions are added to @p recent, which must outlive this object.
    void setRecentEmoji(RecentEmoji *recent) { m_recentEmoji = recent; }
    const NetworkFeatures &features() const { return m_features; }

    // Whether the action is possible for the message in the row.
    bool canReply(int row) const;
    bool canReact(int row) const;
    bool canCopy(int row) const;
    /// Deletes it for all users.
    bool canRemove(int row) const;
    /// Shows the menu of the sender.
    bool canShowSender(int row) const;

    void reply(int row);
    /// Lets the user choose a reaction to @p row.
    void chooseReaction(int row);
    /// Reacts with @p text, or takes that reaction back if the user has already made it.
    void toggleReaction(int row, const QString &text);
    void copy(int row);
    void showSender(int row);
    /// Shows the menu of the user that @p action, of the kind ShowUser, belongs to.
    void showUser(int row, const MessageAction &action);
    /// The sender of the message and the users whose names are in it, each once; not more than a
    /// menu has space for.
    QStringList people(int row) const;
    /// Emits removalRequested() if the user confirms it.
    void askToRemove(int row);

    /// Shows the bar at @p row; hides it if that is -1, not visible, or has no actions.
    void showBar(int row);

signals:
    /// The user wants to reply to the message with the msgid @p id.
    void replyRequested(const QString &id);
    /// The user reacts with @p text to the message with the msgid @p id, or takes that back.
    void reactionRequested(const QString &id, const QString &text, bool takesBack);
    /// The user deletes the message with the msgid @p id.
    void removalRequested(const QString &id);
    /// The user asked for the menu of @p nick, at the global position @p at.
    void userMenuRequested(const QString &nick, const QPoint &at);
    /// Other actions may be possible now.
    void changed();

private:
    /// Whether a reply, a reaction or a deletion can name the message in @p row.
    bool isAddressable(int row) const;
    /// Runs @p action for the row that the bar is for, if it still is one.
    void runForBar(void (MessageActions::*action)(int));

    const Theme &m_theme;
    QAbstractScrollArea &m_area;
    PlacedMessages &m_messages;
    NetworkFeatures m_features;
    std::function<bool()> m_moderates;
    RecentEmoji *m_recentEmoji = nullptr;
    ActionBar *m_bar;
    quint64 m_barMessage = 0; ///< localId of the message that the bar is for.
};

} // namespace client
