// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/messagepart.h"

#include <QStaticText>

namespace client {

/// The first line of a group: avatar and name of the sender, a tick if the sender is logged in to
/// the account of that name, time and note.
class HeadPart : public MessagePart
{
public:
    struct Content
    {
        QString name;
        QColor color;         ///< Of the name and the avatar.
        QString note;         ///< After the name; contains the time.
        bool hasTick = false; ///< Between them.
    };

    HeadPart(const PartFrame &frame, const Content &content);

    /// The avatar reaches over the first line of text.
    int overhang() const override;
    void paint(QPainter &painter, const MessageLook &look) const override;
    bool isSenderAt(QPoint point) const override;

private:
    QRect avatarRect() const;
    /// The line with name and note.
    QRect lineRect() const;
    QRect nameRect() const;
    /// The tick and its distance from the name.
    int tickWidth() const;
    void paintTick(QPainter &painter) const;

    Content m_content;
    QStaticText m_name;
    QStaticText m_note;
    int m_nameWidth = 0;
    int m_noteWidth = 0;
};

} // namespace client
