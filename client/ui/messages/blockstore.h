// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/heightindex.h"
#include "client/ui/messages/messageblock.h"
#include "client/ui/messages/messagerows.h"

#include <QString>

#include <memory>
#include <unordered_map>

namespace client {

class MessageModel;

/// The laid-out messages near the viewport, and the heights of all: exact where a message was
/// laid out at this width, estimated elsewhere. GUI thread.
class BlockStore
{
public:
    explicit BlockStore(const Theme &theme);

    void setModel(const MessageModel *model);
    const MessageModel *model() const { return m_rows.model(); }
    int count() const { return m_heights.count(); }
    const MessageRows &rows() const { return m_rows; }
    const HeightIndex &heights() const { return m_heights; }
    /// How many messages hold a layout now.
    int laidOutCount() const { return int(m_blocks.size()); }

    int width() const { return m_width; }
    /// These forget all layouts when the value is another one.
    void setWidth(int width);
    void setOwnNick(const QString &nick);
    /// For "Today" and "Yesterday"; another day forgets all layouts too.
    void setToday(QDate today);

    /// Lays @p row out if need be. The reference holds until the next change.
    const MessageBlock &block(int row);
    /// The exact height of @p row; 0 for one that is folded away, which gets no layout.
    int heightOf(int row);
    /// Keeps the layouts of @p first to @p last only.
    void keepOnly(int first, int last);

    // What the model reports, after it happened.
    void appended(int first, int last);
    void inserted(int first, int last);
    void removed(int first, int last);
    void changed(int first, int last);
    /// Everything may look different (theme, unread line): layouts go, heights stay as estimates.
    void forgetLayouts();

    void toggleFold(int row);

private:
    void forgetRun(int row);

    const Theme &m_theme;
    MessageRows m_rows;
    HeightIndex m_heights;
    std::unordered_map<int, std::unique_ptr<MessageBlock>> m_blocks;
    QString m_ownNick;
    QDate m_today;
    int m_width = 0;
};

} // namespace client
