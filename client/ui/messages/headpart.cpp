// SPDX-License-Identifier: MIT
#include "client/ui/messages/headpart.h"

#include "client/ui/theme/painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace client {

namespace {

constexpr int headTop = 6;
constexpr int headBottom = 2;
constexpr int avatarSide = 32;
constexpr int noteDistance = 8;

} // namespace

HeadPart::HeadPart(const PartFrame &frame, const QString &sender, const QString &note)
    : MessagePart(frame)
    , m_sender(sender)
{
    const QFontMetrics strong(theme().strongFont());
    const QFontMetrics small(theme().smallFont());
    const int room = lineRect().width();
    const int noteRoom = qMin(small.horizontalAdvance(note), room / 2);
    const QString name =
        strong.elidedText(sender, Qt::ElideRight, room - noteRoom - theme().px(noteDistance));
    const QString shownNote = small.elidedText(note, Qt::ElideRight, room / 2);
    m_nameWidth = strong.horizontalAdvance(name);
    m_noteWidth = small.horizontalAdvance(shownNote);
    m_name.setTextFormat(Qt::PlainText);
    m_name.setText(name);
    m_note.setTextFormat(Qt::PlainText);
    m_note.setText(shownNote);
    setHeight(theme().px(headTop) + lineRect().height() + theme().px(headBottom));
}

int HeadPart::overhang() const
{
    return qMax(0, theme().px(headTop + avatarSide + headBottom) - height());
}

void HeadPart::paint(QPainter &painter, const MessageLook & /*look*/) const
{
    const QFont strong = theme().strongFont();
    paintAvatar(painter, theme(), avatarRect(), m_sender, strong);

    const QFont small = theme().smallFont();
    const QFontMetrics strongMetrics(strong);
    const QRect line = lineRect();
    const int baseline = line.top() + (line.height() + strongMetrics.capHeight()) / 2;
    painter.setFont(strong);
    painter.setPen(theme().nickColor(m_sender));
    painter.drawStaticText(nameRect().left(), baseline - strongMetrics.ascent(), m_name);
    painter.setFont(small);
    painter.setPen(theme().color(Theme::Token::Secondary));
    const QRect note = frame().placed(
        {frame().textLeft() + m_nameWidth + theme().px(noteDistance), 0, m_noteWidth, 1});
    painter.drawStaticText(note.left(), baseline - QFontMetrics(small).ascent(), m_note);
}

bool HeadPart::isSenderAt(QPoint point) const
{
    return avatarRect().contains(point) || nameRect().contains(point);
}

QRect HeadPart::avatarRect() const
{
    const int side = theme().px(avatarSide);
    return frame().placed({frame().side(), theme().px(headTop), side, side});
}

QRect HeadPart::lineRect() const
{
    const int left = frame().textLeft();
    return frame().placed({left, theme().px(headTop), frame().width - left - frame().side(),
                           theme().lineHeight(theme().strongFont())});
}

QRect HeadPart::nameRect() const
{
    const QRect line = lineRect();
    return frame().placed({frame().textLeft(), line.top(), m_nameWidth, line.height()});
}

} // namespace client
