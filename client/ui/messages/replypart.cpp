// SPDX-License-Identifier: MIT
#include "client/ui/messages/replypart.h"

#include "client/ui/messages/messagerows.h"
#include "client/ui/text/textformat.h"
#include "client/ui/theme/painting.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace client {

namespace {

constexpr int quoteBarWidth = 2;
constexpr int quoteIndent = 10;
constexpr int quoteMaxWidth = 600;
constexpr qsizetype maxQuoteLength = 300;

struct ReplyTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::ReplyPart)
};

} // namespace

ReplyPart::ReplyPart(const PartFrame &frame, const QString &id, const ChatMessage *original)
    : MessagePart(frame)
    , m_action{MessageAction::Kind::ShowOriginal, 0, 0, {}, id}
    , m_text(original ? quoteOf(*original) : ReplyTexts::tr("an earlier message"))
{
    const QFont font = theme().eventFont();
    setHeight(theme().lineHeight(font) + theme().px(2));
    const QFontMetrics metrics(font);
    m_shown = metrics.elidedText(m_text, Qt::ElideRight, textRect().width());
    m_shownWidth = metrics.horizontalAdvance(m_shown);
}

void ReplyPart::paint(QPainter &painter, const MessageLook &look) const
{
    const QRect bar(frame().textLeft(), theme().px(2), theme().px(quoteBarWidth),
                    height() - theme().px(4));
    painter.fillRect(frame().placed(bar), theme().color(Theme::Token::Hairline));
    const bool isHovered = look.hoveredAction && *look.hoveredAction == m_action;
    painter.setPen(theme().color(isHovered ? Theme::Token::Text : Theme::Token::Secondary));
    const int left = frame().textLeft() + theme().px(quoteIndent);
    const QRect text(left, 0, frame().textWidth(left), height());
    paintLine(painter, frame().direction, QRect(0, 0, frame().width, height()), text,
              theme().eventFont(), m_shown);
}

const MessageAction *ReplyPart::actionAt(QPoint point) const
{
    const int left = frame().textLeft();
    const QRect used(left, 0, theme().px(quoteIndent) + m_shownWidth, height());
    return frame().placed(used).contains(point) ? &m_action : nullptr;
}

QString ReplyPart::accessibleText() const
{
    return ReplyTexts::tr("In reply to %1", "the name and text of a message").arg(m_text);
}

QList<MessageControl> ReplyPart::controls() const
{
    return {{m_action, textRect(), accessibleText()}};
}

QRect ReplyPart::textRect() const
{
    const int left = frame().textLeft() + theme().px(quoteIndent);
    const int width = qMin(frame().textWidth(left), theme().px(quoteMaxWidth));
    return frame().placed({left, 0, width, height()});
}

QString quoteOf(const ChatMessage &original)
{
    const bool hasName = isSpeech(original) && !original.sender.isEmpty();
    const QString text =
        coveredText(isSpeech(original) ? shownTextOf(original) : sentence(original))
            .left(maxQuoteLength)
            .simplified();
    return hasName ? ReplyTexts::tr("%1: %2", "name, text").arg(original.sender, text) : text;
}

} // namespace client
