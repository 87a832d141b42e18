// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/searchtext.h"
#include "client/ui/messages/scrollanchor.h"

#include <QString>

class QPainter;
class QRect;

namespace client {

class MessageKeys;
class MessageMark;
class MessagePointer;
class PlacedMessages;
class Theme;

/// Paints the visible messages of a ConversationView, or the text that it shows without messages.
class MessagePainter
{
public:
    /// All must outlive this object.
    MessagePainter(const Theme &theme, PlacedMessages &messages, const MessagePointer &pointer,
                   const MessageKeys &keys, const MessageMark &mark);

    void setEmptyText(const QString &text) { m_emptyText = text; }
    void setSearchText(const SearchText &text) { m_searchText = text; }
    /// Paints what is within @p clip of a viewport of @p rect. @p hasFocus: the keyboard is here.
    void paint(QPainter &painter, const QRect &rect, const QRect &clip, bool hasFocus);

private:
    void paintRow(QPainter &painter, const ScrollAnchor::Placed &placed, const QRect &clip,
                  bool hasFocus);
    void paintEmpty(QPainter &painter, const QRect &rect, bool hasFocus) const;

    const Theme &m_theme;
    PlacedMessages &m_messages;
    const MessagePointer &m_pointer;
    const MessageKeys &m_keys;
    const MessageMark &m_mark;
    SearchText m_searchText;
    QString m_emptyText;
};

} // namespace client
