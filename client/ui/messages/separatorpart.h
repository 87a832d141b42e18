// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/messagepart.h"

namespace client {

/// A line across the view with a text in its middle: a date, or "New".
class SeparatorPart : public MessagePart
{
public:
    enum class Kind : quint8 { Date, Unread };

    SeparatorPart(const PartFrame &frame, Kind kind, const QString &text);

    void paint(QPainter &painter, const MessageLook &look) const override;
    QString accessibleText() const override { return m_text; }

private:
    Kind m_kind;
    QString m_text;
};

} // namespace client
