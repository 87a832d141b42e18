// SPDX-License-Identifier: MIT
#include "client/ui/messages/messageblock.h"

#include "client/ui/text/timetext.h"
#include "client/ui/theme/painting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace client {

namespace {

using Token = Theme::Token;

constexpr int sidePadding = 16;
constexpr int textLeft = 60;
constexpr int maxTextWidth = 900;
constexpr int separatorHeight = 40;
constexpr int gapPadding = 10;

struct BlockTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::MessageBlock)
};

} // namespace

MessageBlock::MessageBlock(const Theme &theme, const Input &input)
    : m_theme(theme)
    , m_context(input.context)
    , m_width(input.width)
    , m_mention(input.message.mention)
    , m_isEvent(input.message.kind == ChatMessage::Kind::Event)
    , m_isGap(input.message.kind == ChatMessage::Kind::Gap)
{
    if (m_context.fold == RowContext::Fold::Hidden)
        return;
    const ChatMessage &message = input.message;
    std::optional<QString> summary;
    if (m_context.fold == RowContext::Fold::Closed || m_context.fold == RowContext::Fold::Open) {
        const bool open = m_context.fold == RowContext::Fold::Open;
        summary = QString((open ? u"▾ " : u"▸ ") + input.summary);
        if (open)
            *summary += u'\n' + sentence(message);
    } else if (m_isGap) {
        summary = input.summary;
    }
    m_body = bodyText(message, theme, input.ownNick, summary);
    if (summary && !m_isGap)
        m_foldAction = {MessageAction::Kind::ToggleFold, 0, m_body.selectable, {}};
    m_sender = message.sender;
    m_time = clockText(message.timeMs);
    if (m_context.newDay)
        m_dayText = dayText(QDateTime::fromMSecsSinceEpoch(message.timeMs).date(), input.today);

    const int separators = (m_context.newDay ? 1 : 0) + (m_context.unread ? 1 : 0);
    m_groupTop = separators * theme.px(separatorHeight);
    m_bodyTop = m_groupTop;
    if (m_context.groupHead)
        m_bodyTop += theme.px(6) + theme.lineHeight(theme.strongFont()) + theme.px(2);
    else if (!isSpeech(message))
        m_bodyTop += theme.px(m_context.fold == RowContext::Fold::Follows ? 0 : 4);
    if (m_isGap)
        m_bodyTop += theme.px(gapPadding);
    m_bodyLeft = theme.px(m_isGap ? sidePadding : textLeft);
    if (m_context.groupHead)
        layOutHead(message);
    layOutBody();
}

void MessageBlock::layOutHead(const ChatMessage &message)
{
    QString note = m_time;
    if (message.kind == ChatMessage::Kind::Notice)
        note += QStringLiteral(" · ") + BlockTexts::tr("notice");
    if (!message.note.isEmpty())
        note += QStringLiteral(" · ") + plainText(message.note);
    const QFontMetrics strong(m_theme.strongFont());
    const QFontMetrics small(m_theme.smallFont());
    const int room = headRect().width();
    const int noteRoom = qMin(small.horizontalAdvance(note), room / 2);
    const QString name =
        strong.elidedText(m_sender, Qt::ElideRight, room - noteRoom - m_theme.px(8));
    m_headNameWidth = strong.horizontalAdvance(name);
    m_headName.setTextFormat(Qt::PlainText);
    m_headName.setText(name);
    m_headNote.setTextFormat(Qt::PlainText);
    m_headNote.setText(small.elidedText(note, Qt::ElideRight, room / 2));
}

void MessageBlock::layOutBody()
{
    const QFont font = m_isEvent || m_isGap ? m_theme.eventFont() : m_theme.font();
    m_layout.setCacheEnabled(true); // paint() needs no second layout
    m_layout.setFont(font);
    m_layout.setText(m_body.text);
    m_layout.setFormats(m_body.formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = m_body.text.isRightToLeft();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(m_isGap ? Qt::AlignHCenter : rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    m_layout.setTextOption(option);

    const int room = m_width - m_bodyLeft - m_theme.px(sidePadding);
    const int maxWidth = m_isGap ? room : m_theme.px(maxTextWidth);
    const qreal width = qMax(m_theme.px(40), qMin(room, maxWidth));
    const qreal pitch = m_theme.lineHeight(font);
    constexpr int maxLines = 400;
    qreal y = 0;
    m_layout.beginLayout();
    for (int lines = 0; lines < maxLines; ++lines) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const qreal height = qMax(pitch, std::ceil(line.height()));
        line.setPosition({0, y + (height - line.height()) / 2});
        y += height;
    }
    m_layout.endLayout();
    m_height = m_bodyTop + qRound(y) + m_theme.px(m_isGap ? gapPadding : m_isEvent ? 3 : 2);
    if (m_context.groupHead) // at least the height of the avatar
        m_height = qMax(m_height, m_groupTop + m_theme.px(6 + 32 + 2));
}

void MessageBlock::paint(QPainter &painter, const Look &look) const
{
    if (m_context.fold == RowContext::Fold::Hidden)
        return;
    paintSeparators(painter);
    const QRect group(0, m_groupTop, m_width, m_height - m_groupTop);
    if (m_mention)
        painter.fillRect(group, m_theme.color(Token::Mention));
    if (look.marked > 0) {
        painter.setOpacity(look.marked);
        painter.fillRect(group, m_theme.color(Token::AccentSoft));
        painter.setOpacity(1);
    }
    if (look.current) {
        painter.setPen(QPen(m_theme.color(Token::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(group.adjusted(m_theme.px(6), 0, -m_theme.px(6), -1));
    }
    if (m_context.groupHead)
        paintHead(painter);
    else if (look.hovered)
        paintHoverTime(painter);
    paintCodes(painter);
    if (m_isGap)
        paintGapLines(painter);

    QList<QTextLayout::FormatRange> overlays;
    if (look.hoveredAction && look.hoveredAction->kind == MessageAction::Kind::OpenUrl) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        overlays.append({int(look.hoveredAction->start), int(look.hoveredAction->length), format});
    }
    for (const TextMatch &match : look.matches) {
        QTextCharFormat format;
        format.setBackground(m_theme.color(Token::AccentSoft));
        format.setForeground(m_theme.color(Token::AccentText));
        format.setFontUnderline(true);
        overlays.append({int(match.start), int(match.length), format});
    }
    if (look.selectionEnd > look.selectionStart) {
        QTextCharFormat format;
        format.setBackground(m_theme.color(Token::Accent));
        format.setForeground(m_theme.color(Token::OnAccent));
        overlays.append({look.selectionStart, look.selectionEnd - look.selectionStart, format});
    }
    painter.setPen(m_theme.color(Token::Text));
    m_layout.draw(&painter, QPointF(m_bodyLeft, m_bodyTop), overlays);
}

int MessageBlock::positionAt(QPoint point) const
{
    if (m_layout.lineCount() == 0 || point.y() < m_bodyTop)
        return 0;
    const qreal y = point.y() - m_bodyTop;
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    if (y > last.y() + last.height() + m_theme.px(2))
        return int(m_body.selectable);
    const QTextLine line = m_layout.lineAt(lineAt(y));
    return qMin(line.xToCursor(point.x() - m_bodyLeft), int(m_body.selectable));
}

bool MessageBlock::isOverText(QPoint point) const
{
    if (m_layout.lineCount() == 0 || point.y() < m_bodyTop)
        return false;
    const QTextLine line = m_layout.lineAt(lineAt(point.y() - m_bodyTop));
    return line.naturalTextRect().contains(QPointF(point - QPoint(m_bodyLeft, m_bodyTop)));
}

bool MessageBlock::isOverSender(QPoint point) const
{
    if (!m_context.groupHead)
        return false;
    QRect name = headRect();
    name.setWidth(m_headNameWidth);
    return avatarRect().contains(point) || name.contains(point);
}

const MessageAction *MessageBlock::actionAt(QPoint point) const
{
    if (!isOverText(point))
        return nullptr;
    const QTextLine line = m_layout.lineAt(lineAt(point.y() - m_bodyTop));
    const int at = line.xToCursor(point.x() - m_bodyLeft, QTextLine::CursorOnCharacter);
    for (const MessageAction &action : m_body.actions) {
        if (at >= action.start && at < action.start + action.length)
            return &action;
    }
    return m_foldAction.length > 0 && line.lineNumber() == 0 ? &m_foldAction : nullptr;
}

void MessageBlock::paintSeparators(QPainter &painter) const
{
    int top = 0;
    if (m_context.newDay) {
        paintSeparator(painter, top, m_dayText, Token::Secondary);
        top += m_theme.px(separatorHeight);
    }
    if (m_context.unread)
        paintSeparator(painter, top, BlockTexts::tr("New"), Token::AccentText);
}

void MessageBlock::paintSeparator(QPainter &painter, int top, const QString &text,
                                  Token token) const
{
    const QFont font = m_theme.smallFont();
    const int height = m_theme.px(separatorHeight);
    const QRect rect(m_theme.px(sidePadding), top, m_width - 2 * m_theme.px(sidePadding), height);
    const int label = QFontMetrics(font).horizontalAdvance(text) + m_theme.px(24);
    const int y = rect.center().y();
    QColor line = m_theme.color(token == Token::Secondary ? Token::Hairline : Token::Accent);
    if (token != Token::Secondary)
        line.setAlphaF(0.6F);
    const int middle = rect.center().x();
    painter.fillRect(QRect(QPoint(rect.left(), y), QPoint(middle - label / 2, y)), line);
    painter.fillRect(QRect(QPoint(middle + label / 2, y), QPoint(rect.right(), y)), line);
    painter.setFont(font);
    painter.setPen(m_theme.color(token));
    painter.drawText(rect, Qt::AlignCenter, text);
}

void MessageBlock::paintHead(QPainter &painter) const
{
    const QFont strong = m_theme.strongFont();
    paintAvatar(painter, m_theme, avatarRect(), m_sender, strong);

    const QFont small = m_theme.smallFont();
    const QFontMetrics strongMetrics(strong);
    const QRect head = headRect();
    const int baseline = head.top() + (head.height() + strongMetrics.capHeight()) / 2;
    painter.setFont(strong);
    painter.setPen(m_theme.nickColor(m_sender));
    painter.drawStaticText(m_bodyLeft, baseline - strongMetrics.ascent(), m_headName);
    painter.setFont(small);
    painter.setPen(m_theme.color(Token::Secondary));
    painter.drawStaticText(m_bodyLeft + m_headNameWidth + m_theme.px(8),
                           baseline - QFontMetrics(small).ascent(), m_headNote);
}

QRect MessageBlock::avatarRect() const
{
    const int side = m_theme.px(32);
    return {m_theme.px(sidePadding), m_groupTop + m_theme.px(6), side, side};
}

QRect MessageBlock::headRect() const
{
    return {m_bodyLeft, m_groupTop + m_theme.px(6), m_width - m_bodyLeft - m_theme.px(sidePadding),
            m_theme.lineHeight(m_theme.strongFont())};
}

void MessageBlock::paintHoverTime(QPainter &painter) const
{
    QFont font = m_theme.smallFont();
    font.setPixelSize(m_theme.px(11));
    const QRect rect(0, m_bodyTop, m_bodyLeft - m_theme.px(8), m_theme.lineHeight(m_theme.font()));
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Secondary));
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, m_time);
}

void MessageBlock::paintCodes(QPainter &painter) const
{
    if (m_body.codes.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Hairline), 1));
    painter.setBrush(m_theme.color(Token::Side));
    for (const TextSpan &span : m_body.codes) {
        const int end = int(span.start + span.length);
        for (int i = 0; i < m_layout.lineCount(); ++i) {
            const QTextLine line = m_layout.lineAt(i);
            const int from = qMax(int(span.start), line.textStart());
            const int to = qMin(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal x1 = line.cursorToX(from);
            const qreal x2 = line.cursorToX(to);
            const int pad = m_theme.px(codePadding);
            const QRectF box(m_bodyLeft + qMin(x1, x2) - pad, m_bodyTop + line.y(),
                             std::abs(x2 - x1) + pad - 1, line.height());
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(4),
                                    m_theme.px(4));
        }
    }
    painter.restore();
}

/// Dotted lines on both sides of the first line of text.
void MessageBlock::paintGapLines(QPainter &painter) const
{
    if (m_layout.lineCount() == 0)
        return;
    const QTextLine line = m_layout.lineAt(0);
    const QRectF text = line.naturalTextRect().translated(m_bodyLeft, m_bodyTop);
    const int y = qRound(text.center().y());
    const int apart = m_theme.px(12);
    painter.setPen(QPen(m_theme.color(Token::Hairline), 1, Qt::DashLine));
    painter.drawLine(m_theme.px(sidePadding), y, qRound(text.left()) - apart, y);
    painter.drawLine(qRound(text.right()) + apart, y, m_width - m_theme.px(sidePadding), y);
}

int MessageBlock::lineAt(qreal y) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (y < line.y() + line.height() + m_theme.px(1))
            return i;
    }
    return m_layout.lineCount() - 1;
}

} // namespace client
