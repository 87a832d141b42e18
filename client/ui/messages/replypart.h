// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/messagepart.h"

namespace client {

/// The beginning of the message that this one replies to. A click leads to it.
class ReplyPart : public MessagePart
{
public:
    /// @p original: the message with the msgid @p id; null if it is not known.
    ReplyPart(const PartFrame &frame, const QString &id, const ChatMessage *original);

    void paint(QPainter &painter, const MessageLook &look) const override;
    const MessageAction *actionAt(QPoint point) const override;
    QString accessibleText() const override;
    QList<MessageControl> controls() const override;

private:
    QRect textRect() const;

    MessageAction m_action;
    QString m_text;
    QString m_shown; ///< m_text, cut to the width.
    int m_shownWidth = 0;
};

/// "Ana: the first words", on one line.
QString quoteOf(const ChatMessage &original);

} // namespace client
