// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/messagepart.h"

namespace client {

/// The reactions to a message: each with the number of users, in as many lines as they need.
class ReactionsPart : public MessagePart
{
public:
    ReactionsPart(const PartFrame &frame, const QList<Reaction> &reactions);

    void paint(QPainter &painter, const MessageLook &look) const override;
    const MessageAction *actionAt(QPoint point) const override;
    QString accessibleText() const override;
    QList<MessageControl> controls() const override;

private:
    struct Chip
    {
        MessageAction action; ///< Its tool tip has the names.
        QString count;
        QRect rect;
        int textWidth = 0; ///< Of the reaction.
        bool isOwn = false;
    };

    void layOut();
    void paintChip(QPainter &painter, const Chip &chip, bool isHovered) const;
    /// The font of @p text: emoji need one of their own.
    QFont fontOf(const QString &text) const;

    QList<Chip> m_chips;
};

} // namespace client
