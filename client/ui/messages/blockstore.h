// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/heightindex.h"
#include "client/ui/messages/messageblock.h"
#include "client/ui/messages/messagerows.h"

#include <QPointer>
#include <QSet>
#include <QString>

#include <memory>
#include <unordered_map>

namespace client {

class MessageModel;
class People;

/// The layouts of the messages near the viewport, and the heights of all messages: exact for those
/// that were laid out at this width, otherwise estimated. GUI thread.
class BlockStore
{
public:
    explicit BlockStore(const Theme &theme);

    void setModel(const MessageModel *model);
    const MessageModel *model() const { return m_rows.model(); }
    int count() const { return m_heights.count(); }
    const MessageRows &rows() const { return m_rows; }
    const HeightIndex &heights() const { return m_heights; }
    /// The number of messages that currently have a layout.
    int laidOutCount() const { return int(m_blocks.size()); }

    int width() const { return m_width; }
    /// These discard all layouts when the value changes.
    void setWidth(int width);
    void setDirection(Qt::LayoutDirection direction);
    void setOwnNick(const QString &nick);
    /// The members of the room, whose nicks are marked in messages; null: none. Messages that are
    /// laid out keep the marks that they have when members join or leave.
    void setMembers(const MemberModel *members);
    /// Shows the display names and colours of @p people; null: none. The caller calls
    /// forgetLayouts() when they change.
    void setPeople(const People *people);
    /// See MessageRows::setJoins().
    void setJoins(ConversationSettings::Joins joins);
    /// For "Today" and "Yesterday".
    void setToday(QDate today);

    /// The layout of @p row, created if needed. The reference is valid until the next change.
    const MessageBlock &block(int row);
    bool isGap(int row) const;
    /// The exact height of @p row; 0 for a hidden row of a fold, which gets no layout.
    int heightOf(int row);
    /// Discards all layouts except those of @p first to @p last.
    void keepOnly(int first, int last);

    // Call these after the model has changed.
    void inserted(int first, int last);
    void removed(int first, int last);
    void changed(int first, int last);
    /// The message with the msgid @p id has changed or has become known.
    void originalChanged(const QString &id);
    /// For changes that affect all messages (theme, unread line). Heights remain as estimates.
    void forgetLayouts() { m_blocks.clear(); }

    void toggleFold(int row);
    /// Shows the text of the spoilers in @p row.
    void showSpoilers(int row);

private:
    void forgetRun(int row);
    void forgetRepliesTo(int first, int last);
    /// Renumbers all layouts.
    void shift(int by);

    const Theme &m_theme;
    MessageRows m_rows;
    HeightIndex m_heights;
    std::unordered_map<int, std::unique_ptr<MessageBlock>> m_blocks;
    QSet<quint64> m_withSpoilers; ///< localIds of the messages whose spoilers are shown.
    QString m_ownNick;
    QPointer<const MemberModel> m_members;
    QPointer<const People> m_people;
    QDate m_today;
    int m_width = 0;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace client
