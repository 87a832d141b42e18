// SPDX-License-Identifier: MIT
#include "client/ui/search/searchdelegate.h"

#include "client/model/searchresults.h"
#include "client/ui/text/textformat.h"
#include "client/ui/text/timetext.h"
#include "client/ui/theme/painting.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace client {

using Token = Theme::Token;

namespace {

// In design pixels.
constexpr int padding = 8;
constexpr int margin = 8;
constexpr int gap = 12;

/// Characters that are shown before the first match of a long message.
constexpr qsizetype charactersBeforeMatch = 40;
/// More characters of a message fit into no line.
constexpr qsizetype maxCharacters = 500;

const SearchResults &resultsOf(const QModelIndex &index)
{
    return *static_cast<const SearchResults *>(index.model());
}

/// The text of @p message on one line.
QString lineOf(const ChatMessage &message)
{
    return coveredText(message.text).simplified();
}

/// The message @p found on one line, from a little before its first match on.
QString excerpt(const QString &line, const SearchText &search)
{
    const QList<TextMatch> matches = matchesIn(line, search);
    qsizetype start = 0;
    if (!matches.isEmpty() && matches.constFirst().start > charactersBeforeMatch) {
        start = line.indexOf(u' ', matches.constFirst().start - charactersBeforeMatch) + 1;
        start = qMin(start, matches.constFirst().start);
    }
    return (start > 0 ? QStringLiteral("…") : QString()) + line.mid(start, maxCharacters);
}

/// The first message of @p context if it is one of a user, else null.
const ChatMessage *spokenIn(const QList<ChatMessage> &context)
{
    return !context.isEmpty() && isSpoken(context.constFirst().kind) ? &context.constFirst()
                                                                     : nullptr;
}

} // namespace

SearchDelegate::SearchDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

int SearchDelegate::lineHeight() const
{
    return m_theme.lineHeight(m_theme.font());
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                               const QModelIndex &index) const
{
    const FoundMessage &found = resultsOf(index).at(index.row());
    const int lines = 2 + (spokenIn(found.before) ? 1 : 0) + (spokenIn(found.after) ? 1 : 0);
    return {0, lines * lineHeight() + 2 * m_theme.px(padding)};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const SearchResults &results = resultsOf(index);
    const FoundMessage &found = results.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(m_theme.px(margin), 0, -m_theme.px(margin), 0);
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || option.state & QStyle::State_MouseOver)
        paintHighlight(*painter, m_theme, QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5),
                       m_theme.color(isCurrent ? Token::AccentSoft : Token::Side),
                       isCurrent && option.state & QStyle::State_HasFocus);
    QRect line(row.left() + m_theme.px(margin), row.top() + m_theme.px(padding),
               row.width() - 2 * m_theme.px(margin), lineHeight());
    const QFontMetrics small(m_theme.smallFont());
    const auto drawSmall = [&](const QRect &rect, const QString &text, Qt::AlignmentFlag side) {
        painter->setPen(m_theme.color(Token::Secondary));
        paintLine(*painter, option.direction, option.rect, rect, m_theme.smallFont(), text, side);
    };

    const QString time = momentText(found.message.timeMs, QDate::currentDate());
    const int timeWidth = small.horizontalAdvance(time) + 1;
    drawSmall(line, time, Qt::AlignRight);
    const QString where = found.networkName.isEmpty()
                              ? spacedName(found.conversationName)
                              : tr("%1 on %2", "a conversation on a network")
                                    .arg(spacedName(found.conversationName), found.networkName);
    drawSmall(line.adjusted(0, 0, -timeWidth - m_theme.px(gap), 0), where, Qt::AlignLeft);

    const auto drawContext = [&](const QList<ChatMessage> &context) {
        const ChatMessage *message = spokenIn(context);
        if (!message)
            return;
        line.translate(0, lineHeight());
        drawSmall(line, message->sender + u"  " + lineOf(*message).left(maxCharacters),
                  Qt::AlignLeft);
    };
    drawContext(found.before);

    line.translate(0, lineHeight());
    const QFontMetrics strong(m_theme.strongFont());
    const QString sender =
        strong.elidedText(found.message.sender, Qt::ElideRight, line.width() / 3);
    painter->setPen(m_theme.nickColor(found.message.sender));
    paintLine(*painter, option.direction, option.rect, line, m_theme.strongFont(), sender);
    const QRect rest = QStyle::visualRect(
        option.direction, option.rect,
        line.adjusted(strong.horizontalAdvance(sender) + m_theme.px(8), 0, 0, 0));
    const QString text = QFontMetrics(m_theme.font())
                             .elidedText(excerpt(lineOf(found.message), results.searchText()),
                                         Qt::ElideRight, rest.width());
    QTextLayout layout(text, m_theme.font());
    QList<QTextLayout::FormatRange> formats;
    for (const TextMatch &match : matchesIn(text, results.searchText())) {
        QTextCharFormat format;
        format.setBackground(m_theme.color(Token::Mention));
        format.setFontWeight(QFont::DemiBold);
        formats.append({int(match.start), int(match.length), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine laidOut = layout.createLine();
    if (laidOut.isValid())
        laidOut.setNumColumns(int(text.size()));
    layout.endLayout();
    painter->setPen(m_theme.color(Token::Text));
    painter->setClipRect(rest);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const qreal left = isMirrored ? rest.right() + 1 - laidOut.naturalTextWidth() : rest.left();
    layout.draw(painter, QPointF(left, rest.top() + (rest.height() - laidOut.height()) / 2));
    painter->setClipping(false);

    drawContext(found.after);
    painter->restore();
}

} // namespace client
