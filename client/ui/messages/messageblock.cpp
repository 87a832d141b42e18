// SPDX-License-Identifier: MIT
#include "client/ui/messages/messageblock.h"

#include "client/ui/messages/bodypart.h"
#include "client/ui/messages/bodypeople.h"
#include "client/ui/messages/headpart.h"
#include "client/ui/messages/reactionspart.h"
#include "client/ui/messages/replypart.h"
#include "client/ui/messages/separatorpart.h"
#include "client/ui/messages/spokentext.h"
#include "client/ui/text/textformat.h"
#include "client/ui/text/timetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace client {

namespace {

using Token = Theme::Token;

struct BlockTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::MessageBlock)
};

bool isFoldHead(const RowContext &context)
{
    return context.fold == RowContext::Fold::Closed || context.fold == RowContext::Fold::Open;
}

/// The text that is shown instead of that of the message, if any.
std::optional<QString> replacementFor(const MessageBlock::Input &input)
{
    if (input.message.kind == ChatMessage::Kind::Gap)
        return input.summary;
    if (input.context.fold == RowContext::Fold::Open)
        return QString(u"▾ " + input.summary + u'\n' + sentence(input.message));
    if (input.context.fold == RowContext::Fold::Closed)
        return QString(u"▸ " + input.summary);
    return std::nullopt;
}

bool isNamedLikeAccount(const ChatMessage &message)
{
    return message.account.compare(message.sender, Qt::CaseInsensitive) == 0;
}

/// The time and what is known about the message. Begins with the nick if another name is shown:
/// then the tick is there too, since it is about the nick.
QString headNote(const ChatMessage &message, const QString &displayName)
{
    const QString dot = QStringLiteral(" · ");
    QString note = clockText(message.timeMs);
    if (!displayName.isEmpty()) {
        const QString nick =
            isNamedLikeAccount(message) ? QString(message.sender + u" ✓") : message.sender;
        note.prepend(QString(nick + dot));
    }
    if (message.kind == ChatMessage::Kind::Notice)
        note += dot + BlockTexts::tr("notice");
    if (message.isPrivate)
        note += dot + privacyText(message);
    if (!message.note.isEmpty())
        note += dot + plainText(message.note);
    if (!message.account.isEmpty() && !isNamedLikeAccount(message))
        note += dot + BlockTexts::tr("account %1").arg(message.account);
    return note;
}

/// Makes the names of users in @p text open their menu. A click on the line of a fold opens the
/// fold instead.
void addPeople(BodyText &text, const MessageBlock::Input &input)
{
    const RowContext::Fold fold = input.context.fold;
    if (fold == RowContext::Fold::Closed)
        return;
    const qsizetype summary =
        fold == RowContext::Fold::Open ? text.text.indexOf(QChar(QChar::LineSeparator)) + 1 : 0;
    markPeople(text, input.message, input.members, summary);
}

BodyPart::Layout gapLayout(const PartFrame &frame)
{
    const int padding = frame.theme.px(10);
    const int left = frame.side();
    return {frame.theme.eventFont(), left, frame.textWidth(left), padding, padding, true};
}

BodyPart::Layout bodyLayout(const PartFrame &frame, const MessageBlock::Input &input)
{
    constexpr int maxTextWidth = 900;
    const Theme &theme = frame.theme;
    const bool isEvent = input.message.kind == ChatMessage::Kind::Event;
    const int left = frame.textLeft();
    BodyPart::Layout layout;
    layout.font = isEvent ? theme.eventFont() : theme.font();
    layout.left = left;
    layout.width = qMin(frame.textWidth(left), theme.px(maxTextWidth));
    if (!isSpeech(input.message) && input.context.fold != RowContext::Fold::Follows)
        layout.above = theme.px(4);
    layout.below = theme.space(isEvent ? 3 : 2);
    return layout;
}

} // namespace

MessageBlock::MessageBlock(const Theme &theme, const Input &input)
    : m_frame{theme, input.width, input.direction}
    , m_mention(input.message.mention)
    , m_repliedId(input.message.replyTo)
{
    if (input.context.fold == RowContext::Fold::Hidden)
        return;
    addSeparators(input);
    m_groupTop = m_bottom;
    if (input.context.groupHead)
        addHead(input);
    if (!input.message.replyTo.isEmpty())
        add(std::make_unique<ReplyPart>(m_frame, input.message.replyTo, input.original));
    addBody(input);
    if (!input.message.reactions.isEmpty())
        add(std::make_unique<ReactionsPart>(m_frame, input.message.reactions));
}

MessageBlock::~MessageBlock() = default;

void MessageBlock::add(std::unique_ptr<MessagePart> part)
{
    const int top = m_bottom;
    m_bottom += part->height();
    m_height = std::max({m_height, m_bottom, m_bottom + part->overhang()});
    m_parts.push_back({std::move(part), top});
}

void MessageBlock::addSeparators(const Input &input)
{
    using Kind = SeparatorPart::Kind;
    if (input.context.newDay) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(input.message.timeMs).date();
        add(std::make_unique<SeparatorPart>(m_frame, Kind::Date, dayText(day, input.today)));
    }
    if (input.context.unread)
        add(std::make_unique<SeparatorPart>(m_frame, Kind::Unread, BlockTexts::tr("New")));
}

void MessageBlock::addHead(const Input &input)
{
    const ChatMessage &message = input.message;
    const bool hasOtherName = !input.displayName.isEmpty();
    HeadPart::Content content;
    content.name = hasOtherName ? input.displayName : message.sender;
    content.color = m_frame.theme.userColor(message.sender, input.color);
    content.note = headNote(message, input.displayName);
    content.hasTick = !hasOtherName && isNamedLikeAccount(message);
    add(std::make_unique<HeadPart>(m_frame, content));
}

void MessageBlock::addBody(const Input &input)
{
    const ChatMessage &message = input.message;
    BodyText text = bodyText(message, m_frame.theme, input.ownNick, replacementFor(input),
                             input.showsSpoilers, input.color);
    addPeople(text, input);
    std::unique_ptr<BodyPart> body;
    if (message.kind == ChatMessage::Kind::Gap)
        body = std::make_unique<GapPart>(m_frame, std::move(text), gapLayout(m_frame));
    else
        body = std::make_unique<BodyPart>(m_frame, std::move(text), bodyLayout(m_frame, input));
    if (isFoldHead(input.context))
        body->setFolds();
    if (!input.context.groupHead)
        body->setHoverTime(clockText(message.timeMs));
    body->setAccessibleText(input.summary.isEmpty()
                                ? spokenText(message, input.showsSpoilers, input.displayName)
                                : input.summary);
    m_body = body.get();
    m_bodyTop = m_bottom;
    add(std::move(body));
}

const BodyText &MessageBlock::body() const
{
    static const BodyText none;
    return m_body ? m_body->text() : none;
}

void MessageBlock::paint(QPainter &painter, const MessageLook &look) const
{
    if (m_parts.empty())
        return;
    paintGround(painter, look);
    for (const PlacedPart &placed : m_parts) {
        painter.translate(0, placed.top);
        placed.part->paint(painter, look);
        painter.translate(0, -placed.top);
    }
}

/// Paints the background of the parts below the separators.
void MessageBlock::paintGround(QPainter &painter, const MessageLook &look) const
{
    const Theme &theme = m_frame.theme;
    const QRect group(0, m_groupTop, m_frame.width, m_height - m_groupTop);
    if (m_mention)
        painter.fillRect(group, theme.color(Token::Mention));
    if (look.marked > 0) {
        painter.setOpacity(look.marked);
        painter.fillRect(group, theme.color(Token::AccentSoft));
        painter.setOpacity(1);
    }
    if (look.current) {
        painter.setPen(QPen(theme.color(Token::Accent), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(group.adjusted(theme.px(6), 0, -theme.px(6), -1));
    }
}

QString MessageBlock::accessibleText() const
{
    QStringList texts;
    for (const PlacedPart &placed : m_parts)
        texts.append(placed.part->accessibleText());
    texts.removeAll({});
    return texts.join(QStringLiteral(". "));
}

QList<MessageControl> MessageBlock::controls() const
{
    QList<MessageControl> all;
    for (const PlacedPart &placed : m_parts) {
        for (MessageControl &control : placed.part->controls()) {
            control.rect.translate(0, placed.top);
            all.append(control);
        }
    }
    return all;
}

int MessageBlock::positionAt(QPoint point) const
{
    return m_body ? m_body->positionAt(inBody(point)) : 0;
}

bool MessageBlock::isOverText(QPoint point) const
{
    return m_body && m_body->isTextAt(inBody(point));
}

bool MessageBlock::isOverSender(QPoint point) const
{
    return std::ranges::any_of(m_parts, [point](const PlacedPart &placed) {
        return placed.part->isSenderAt(point - QPoint(0, placed.top));
    });
}

const MessageAction *MessageBlock::actionAt(QPoint point) const
{
    for (const PlacedPart &placed : m_parts) {
        const MessageAction *action = placed.part->actionAt(point - QPoint(0, placed.top));
        if (action)
            return action;
    }
    return nullptr;
}

} // namespace client
