// SPDX-License-Identifier: MIT
#include "client/ui/messages/reactionspart.h"

#include "client/ui/messages/messagerows.h"
#include "client/ui/text/emoji.h"
#include "client/ui/theme/painting.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace client {

namespace {

constexpr int chipHeight = 22;
constexpr int chipPadding = 8;
constexpr int chipGap = 6;
constexpr int maxChipText = 120; // in design pixels; longer ones are cut

struct ReactionTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::ReactionsPart)
};

QString countOf(const Reaction &reaction)
{
    const QString count = QLocale().toString(reaction.senders.size());
    return reaction.senders.size() < Reaction::maxSenders ? count : count + u'+';
}

} // namespace

ReactionsPart::ReactionsPart(const PartFrame &frame, const QList<Reaction> &reactions)
    : MessagePart(frame)
{
    for (const Reaction &reaction : reactions) {
        Chip chip;
        const QString names = namesText(reaction.senders);
        chip.action = {
            MessageAction::Kind::React,
            0,
            0,
            {},
            reaction.text,
            ReactionTexts::tr("%1 from %2", "reaction, names").arg(reaction.text, names)};
        chip.count = countOf(reaction);
        chip.isOwn = reaction.own;
        m_chips.append(chip);
    }
    layOut();
}

void ReactionsPart::layOut()
{
    const int left = frame().textLeft();
    const int right = left + frame().textWidth(left);
    const int gap = theme().px(chipGap);
    const int pitch = theme().px(chipHeight) + theme().px(4);
    const QFontMetrics small(theme().smallFont());
    int x = left;
    int y = theme().px(2);
    for (Chip &chip : m_chips) {
        const QString &text = chip.action.value;
        chip.textWidth =
            qMin(QFontMetrics(fontOf(text)).horizontalAdvance(text), theme().px(maxChipText));
        const int width = 2 * theme().px(chipPadding) + chip.textWidth + theme().px(4)
                          + small.horizontalAdvance(chip.count);
        if (x > left && x + width > right) {
            x = left;
            y += pitch;
        }
        chip.rect = frame().placed({x, y, width, theme().px(chipHeight)});
        x += width + gap;
    }
    setHeight(y + pitch);
}

QFont ReactionsPart::fontOf(const QString &text) const
{
    QFont font = theme().smallFont();
    if (!theme().emojiFamily().isEmpty() && !findEmoji(text).isEmpty())
        font.setFamilies({theme().emojiFamily()});
    return font;
}

void ReactionsPart::paint(QPainter &painter, const MessageLook &look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Chip &chip : m_chips)
        paintChip(painter, chip, look.hoveredAction && *look.hoveredAction == chip.action);
    painter.restore();
}

void ReactionsPart::paintChip(QPainter &painter, const Chip &chip, bool isHovered) const
{
    using Token = Theme::Token;
    const bool isMarked = chip.isOwn || isHovered;
    const qreal line = isMarked ? 1 : hairline(painter);
    const QRectF outline = QRectF(chip.rect).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const qreal radius = outline.height() / 2;
    painter.setPen(QPen(theme().color(isMarked ? Token::Accent : Token::Hairline), line));
    painter.setBrush(theme().color(chip.isOwn ? Token::AccentSoft : Token::Card));
    painter.drawRoundedRect(outline, radius, radius);

    const int padding = theme().px(chipPadding);
    const QRect inside = chip.rect.adjusted(padding, 0, -padding, 0);
    const QFont font = fontOf(chip.action.value);
    const int first = int(Qt::AlignVCenter | Qt::AlignAbsolute
                          | (frame().isMirrored() ? Qt::AlignRight : Qt::AlignLeft));
    const int last = int(Qt::AlignVCenter | Qt::AlignAbsolute
                         | (frame().isMirrored() ? Qt::AlignLeft : Qt::AlignRight));
    painter.setPen(theme().color(Token::Text));
    painter.setFont(font);
    painter.drawText(
        inside, first | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(chip.action.value, Qt::ElideRight, chip.textWidth + 1));
    painter.setFont(theme().smallFont());
    painter.drawText(inside, last | Qt::TextSingleLine, chip.count);
}

const MessageAction *ReactionsPart::actionAt(QPoint point) const
{
    for (const Chip &chip : m_chips) {
        if (chip.rect.contains(point))
            return &chip.action;
    }
    return nullptr;
}

QString ReactionsPart::accessibleText() const
{
    QStringList texts;
    for (const Chip &chip : m_chips)
        texts.append(chip.action.toolTip);
    return ReactionTexts::tr("Reactions: %1").arg(texts.join(QStringLiteral("; ")));
}

QList<MessageControl> ReactionsPart::controls() const
{
    QList<MessageControl> controls;
    for (const Chip &chip : m_chips)
        controls.append({chip.action, chip.rect,
                         ReactionTexts::tr("%1, %2", "reaction, number of users")
                             .arg(chip.action.value, chip.count),
                         chip.isOwn});
    return controls;
}

} // namespace client
