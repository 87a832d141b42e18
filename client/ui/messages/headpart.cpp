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
constexpr int tickSide = 9;
constexpr int tickDistance = 5;

} // namespace

HeadPart::HeadPart(const PartFrame &frame, const Content &content)
    : MessagePart(frame)
    , m_content(content)
{
    const QFontMetrics strong(theme().strongFont());
    const QFontMetrics small(theme().smallFont());
    const int room = lineRect().width();
    const int noteRoom = qMin(small.horizontalAdvance(content.note), room / 2);
    const QString name = strong.elidedText(
        content.name, Qt::ElideRight, room - noteRoom - tickWidth() - theme().px(noteDistance));
    const QString shownNote = small.elidedText(content.note, Qt::ElideRight, room / 2);
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
    paintAvatar(painter, theme(), avatarRect(), m_content.name, m_content.color, strong);

    const QFont small = theme().smallFont();
    const QFontMetrics strongMetrics(strong);
    const QRect line = lineRect();
    const int baseline = line.top() + (line.height() + strongMetrics.capHeight()) / 2;
    painter.setFont(strong);
    painter.setPen(m_content.color);
    painter.drawStaticText(nameRect().left(), baseline - strongMetrics.ascent(), m_name);
    if (m_content.hasTick)
        paintTick(painter);
    painter.setFont(small);
    painter.setPen(theme().color(Theme::Token::Secondary));
    const QRect note =
        frame().placed({frame().textLeft() + m_nameWidth + tickWidth() + theme().px(noteDistance),
                        0, m_noteWidth, 1});
    painter.drawStaticText(note.left(), baseline - QFontMetrics(small).ascent(), m_note);
}

int HeadPart::tickWidth() const
{
    return m_content.hasTick ? theme().px(tickSide + tickDistance) : 0;
}

void HeadPart::paintTick(QPainter &painter) const
{
    const QRect line = lineRect();
    const int side = theme().px(tickSide);
    const QRect box = frame().placed({frame().textLeft() + m_nameWidth + theme().px(tickDistance),
                                      line.top() + (line.height() - side) / 2, side, side});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().color(Theme::Token::Good), qMax(1.5, theme().px(3) / 2.0),
                        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF corner = box.topLeft();
    painter.drawPolyline(QPolygonF{corner + QPointF(side * 0.1, side * 0.55),
                                   corner + QPointF(side * 0.4, side * 0.85),
                                   corner + QPointF(side * 0.95, side * 0.15)});
    painter.restore();
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
