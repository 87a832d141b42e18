// SPDX-License-Identifier: MIT
#include "client/ui/messages/bodypart.h"

#include "client/ui/theme/painting.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <utility>

namespace client {

namespace {

constexpr int blockPadding = 8;

} // namespace

BodyPart::BodyPart(const PartFrame &frame, BodyText text, const Layout &layout)
    : MessagePart(frame)
    , m_text(std::move(text))
    , m_origin(frame.placed({layout.left, 0, layout.width, 1}).left(), layout.above)
{
    layOut(layout);
}

/// A text without letters, such as one of emoji only, has the direction of the layout.
bool BodyPart::isRightToLeft(const QString &text) const
{
    const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    return hasLetters ? text.isRightToLeft() : frame().isMirrored();
}

void BodyPart::layOut(const Layout &layout)
{
    m_layout.setCacheEnabled(true); // paint() needs no second layout
    m_layout.setFont(layout.font);
    m_layout.setText(m_text.text);
    m_layout.setFormats(m_text.formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = isRightToLeft(m_text.text);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(layout.isCentered ? Qt::AlignHCenter
                        : rightToLeft     ? Qt::AlignRight
                                          : Qt::AlignLeft);
    m_layout.setTextOption(option);

    const qreal pitch = theme().lineHeight(layout.font);
    constexpr int maxLines = 400;
    qreal y = 0;
    const TextSpan *above = nullptr; // the block of the line above
    m_layout.beginLayout();
    for (int lines = 0; lines < maxLines; ++lines) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        const TextSpan *block = blockAt(line.textStart());
        const qreal padding = block ? theme().px(blockPadding) : 0;
        if (block && block != above) {
            m_boxes.append({0, y + 1, qreal(layout.width), 0});
            y += theme().px(blockPadding);
        } else if (above && !block) {
            y += theme().px(blockPadding);
        }
        line.setLineWidth(layout.width - 2 * padding);
        const qreal height = qMax(pitch, std::ceil(line.height()));
        line.setPosition({padding, y + (height - line.height()) / 2});
        y += height;
        if (block)
            m_boxes.last().setBottom(y + padding - 1);
        above = block;
    }
    m_layout.endLayout();
    if (above)
        y += theme().px(blockPadding);
    setHeight(layout.above + qRound(y) + layout.below);
}

/// The block of code that contains @p position; null if there is none.
const TextSpan *BodyPart::blockAt(int position) const
{
    const auto block = std::ranges::find_if(m_text.blocks, [position](const TextSpan &span) {
        return position >= span.start && position < span.start + span.length;
    });
    return block == m_text.blocks.cend() ? nullptr : &*block;
}

void BodyPart::paint(QPainter &painter, const MessageLook &look) const
{
    if (look.hovered && !m_hoverTime.isEmpty())
        paintHoverTime(painter);
    paintBlocks(painter);
    paintCodes(painter);
    painter.setPen(theme().color(Theme::Token::Text));
    m_layout.draw(&painter, m_origin, overlays(look));
}

QList<QTextLayout::FormatRange> BodyPart::overlays(const MessageLook &look) const
{
    QList<QTextLayout::FormatRange> overlays;
    const bool isUnderlined = look.hoveredAction
                              && (look.hoveredAction->kind == MessageAction::Kind::OpenUrl
                                  || look.hoveredAction->kind == MessageAction::Kind::ShowUser);
    if (isUnderlined) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        overlays.append({int(look.hoveredAction->start), int(look.hoveredAction->length), format});
    }
    for (const TextMatch &match : look.matches) {
        QTextCharFormat format;
        format.setBackground(theme().color(Theme::Token::AccentSoft));
        format.setForeground(theme().color(Theme::Token::AccentText));
        format.setFontUnderline(true);
        overlays.append({int(match.start), int(match.length), format});
    }
    if (look.selectionEnd > look.selectionStart) {
        QTextCharFormat format;
        format.setBackground(theme().color(Theme::Token::Accent));
        format.setForeground(theme().color(Theme::Token::OnAccent));
        overlays.append({look.selectionStart, look.selectionEnd - look.selectionStart, format});
    }
    return overlays;
}

int BodyPart::positionAt(QPoint point) const
{
    if (m_layout.lineCount() == 0 || point.y() < m_origin.y())
        return 0;
    const qreal y = point.y() - m_origin.y();
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    if (y > last.y() + last.height() + theme().px(2))
        return int(m_text.selectable);
    const QTextLine line = m_layout.lineAt(lineAt(y));
    return qMin(line.xToCursor(point.x() - m_origin.x()), int(m_text.selectable));
}

bool BodyPart::isTextAt(QPoint point) const
{
    if (m_layout.lineCount() == 0 || point.y() < m_origin.y())
        return false;
    const QTextLine line = m_layout.lineAt(lineAt(point.y() - m_origin.y()));
    return line.naturalTextRect().contains(QPointF(point - m_origin));
}

const MessageAction *BodyPart::actionAt(QPoint point) const
{
    if (!isTextAt(point))
        return nullptr;
    const QTextLine line = m_layout.lineAt(lineAt(point.y() - m_origin.y()));
    const int at = line.xToCursor(point.x() - m_origin.x(), QTextLine::CursorOnCharacter);
    for (const MessageAction &action : m_text.actions) {
        if (at >= action.start && at < action.start + action.length)
            return &action;
    }
    return m_foldAction.length > 0 && line.lineNumber() == 0 ? &m_foldAction : nullptr;
}

QList<MessageControl> BodyPart::controls() const
{
    QList<MessageControl> controls;
    if (m_foldAction.length > 0)
        controls.append({m_foldAction, firstLineRect().toRect(), m_accessibleText});
    for (const MessageAction &action : m_text.actions) {
        const QString name = action.kind == MessageAction::Kind::ShowSpoilers
                                 ? action.toolTip
                                 : m_text.text.mid(action.start, action.length);
        controls.append({action, rectOf(action), name});
    }
    return controls;
}

QRect BodyPart::rectOf(const MessageAction &action) const
{
    QRectF rect;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const int from = qMax(int(action.start), line.textStart());
        const int to =
            qMin(int(action.start + action.length), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal x1 = line.cursorToX(from);
        const qreal x2 = line.cursorToX(to);
        rect |= QRectF(qMin(x1, x2), line.y(), std::abs(x2 - x1), line.height());
    }
    return rect.translated(m_origin).toAlignedRect();
}

QRectF BodyPart::firstLineRect() const
{
    return m_layout.lineCount() == 0 ? QRectF()
                                     : m_layout.lineAt(0).naturalTextRect().translated(m_origin);
}

void BodyPart::paintHoverTime(QPainter &painter) const
{
    QFont font = theme().smallFont();
    font.setPixelSize(theme().px(11));
    const QRect rect(0, m_origin.y(), frame().textLeft() - theme().px(8),
                     theme().lineHeight(theme().font()));
    const Qt::Alignment side = frame().isMirrored() ? Qt::AlignLeft : Qt::AlignRight;
    painter.setFont(font);
    painter.setPen(theme().color(Theme::Token::Secondary));
    painter.drawText(frame().placed(rect), int(side | Qt::AlignAbsolute | Qt::AlignVCenter),
                     m_hoverTime);
}

void BodyPart::paintBlocks(QPainter &painter) const
{
    for (const QRectF &box : m_boxes)
        paintCard(painter, theme(), box.translated(m_origin), theme().px(6), Theme::Token::Side);
}

void BodyPart::paintCodes(QPainter &painter) const
{
    for (const TextSpan &span : m_text.codes) {
        const int end = int(span.start + span.length);
        for (int i = 0; i < m_layout.lineCount(); ++i) {
            const QTextLine line = m_layout.lineAt(i);
            const int from = qMax(int(span.start), line.textStart());
            const int to = qMin(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal x1 = line.cursorToX(from);
            const qreal x2 = line.cursorToX(to);
            const int pad = theme().px(codePadding);
            const QRectF box(m_origin.x() + qMin(x1, x2) - pad, m_origin.y() + line.y(),
                             std::abs(x2 - x1) + pad - 1, line.height());
            paintCard(painter, theme(), box, theme().px(4), Theme::Token::Side);
        }
    }
}

int BodyPart::lineAt(qreal y) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (y < line.y() + line.height() + theme().px(1))
            return i;
    }
    return m_layout.lineCount() - 1;
}

void GapPart::paint(QPainter &painter, const MessageLook &look) const
{
    if (const QRectF text = firstLineRect(); !text.isEmpty()) {
        const int y = qRound(text.center().y());
        const int apart = theme().px(12);
        painter.setPen(
            QPen(theme().color(Theme::Token::Hairline), hairline(painter), Qt::DashLine));
        painter.drawLine(frame().side(), y, qRound(text.left()) - apart, y);
        painter.drawLine(qRound(text.right()) + apart, y, frame().width - frame().side(), y);
    }
    BodyPart::paint(painter, look);
}

} // namespace client
