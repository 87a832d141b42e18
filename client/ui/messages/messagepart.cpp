// SPDX-License-Identifier: MIT
#include "client/ui/messages/messagepart.h"

#include <QStyle>

namespace client {

QRect PartFrame::placed(const QRect &rect) const
{
    return QStyle::visualRect(direction, QRect(0, 0, width, 0), rect);
}

const MessageAction *MessagePart::actionAt(QPoint /*point*/) const
{
    return nullptr;
}

bool MessagePart::isSenderAt(QPoint /*point*/) const
{
    return false;
}

} // namespace client
