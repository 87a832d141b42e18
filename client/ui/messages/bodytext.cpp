// SPDX-License-Identifier: MIT
#include "client/ui/messages/bodytext.h"

#include "client/chat/displaytext.h"
#include "client/ui/messages/messagerows.h"
#include "client/ui/text/emoji.h"
#include "client/ui/theme/theme.h"
#include "common/irc/mention.h"

#include <QCoreApplication>

#include <algorithm>

namespace client {

namespace {

using Token = Theme::Token;

constexpr int largeEmoji = 32;                // in design pixels
constexpr qsizetype maxLargeEmojiLength = 24; // about eight emoji

struct BodyTexts
{
    Q_DECLARE_TR_FUNCTIONS(client::BodyText)
};

QTextCharFormat colored(const QColor &color)
{
    QTextCharFormat format;
    format.setForeground(color);
    return format;
}

QTextCharFormat formatOf(const Theme &theme, const TextStyle &style)
{
    QTextCharFormat format;
    if (style.bold)
        format.setFontWeight(QFont::Bold);
    if (style.italic)
        format.setFontItalic(true);
    if (style.underline)
        format.setFontUnderline(true);
    if (style.strike)
        format.setFontStrikeOut(true);
    if (style.mono) {
        const QFont mono = theme.monoFont();
        format.setFontFamilies(mono.families());
        format.setProperty(QTextFormat::FontPixelSize, mono.pixelSize());
    }
    if (style.foreground && style.background) {
        format.setForeground(QColor::fromRgb(*style.foreground));
        format.setBackground(QColor::fromRgb(*style.background));
    } else if (style.foreground) {
        format.setForeground(theme.readable(*style.foreground));
    }
    if (style.reverse) {
        const QBrush foreground = format.foreground();
        const QBrush background = format.background();
        format.setForeground(style.background ? background : theme.color(Token::Background));
        format.setBackground(style.foreground ? foreground : theme.color(Token::Text));
    }
    return format;
}

void addFormat(BodyText &body, qsizetype start, qsizetype length, const QTextCharFormat &format)
{
    if (length > 0)
        body.formats.append({int(start), int(length), format});
}

/// Highlights each mention of @p nick, including an '@' before it.
void markNick(BodyText &body, const Theme &theme, const QString &nick)
{
    QTextCharFormat format = colored(theme.color(Token::AccentText));
    format.setFontWeight(QFont::DemiBold);
    for (qsizetype at = 0; (at = irc::indexOfMention(body.text, nick, at)) >= 0;
         at += nick.size()) {
        const bool sign = at > 0 && body.text.at(at - 1) == u'@';
        addFormat(body, at - (sign ? 1 : 0), nick.size() + (sign ? 1 : 0), format);
    }
}

/// Whether @p text is a few emoji and nothing else.
bool isOnlyEmoji(const QString &text, const QList<EmojiSpan> &emoji)
{
    if (emoji.isEmpty() || text.size() > maxLargeEmojiLength)
        return false;
    qsizetype covered = text.count(u' ');
    for (const EmojiSpan &span : emoji)
        covered += span.length;
    return covered == text.size();
}

/// Sets one font for each emoji: sequences only combine into one picture within one font. A message
/// of a few emoji shows them large.
void markEmoji(BodyText &body, const Theme &theme)
{
    if (theme.emojiFamily().isEmpty())
        return;
    const QList<EmojiSpan> all = findEmoji(body.text);
    QTextCharFormat format;
    format.setFontFamilies({theme.emojiFamily()});
    if (isOnlyEmoji(body.text, all))
        format.setProperty(QTextFormat::FontPixelSize, theme.px(largeEmoji));
    for (const EmojiSpan &emoji : all)
        addFormat(body, emoji.start, emoji.length, format);
}

/// Whether the script of @p c has slanted letters. Fonts of other scripts may lack them altogether.
bool canSlant(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
        return true;
    default:
        return false;
    }
}

/// Takes back italic for letters of scripts without it.
void straighten(BodyText &body)
{
    const bool hasItalic =
        std::ranges::any_of(body.formats, [](const QTextLayout::FormatRange &range) {
            return range.format.fontItalic();
        });
    if (!hasItalic)
        return;
    QTextCharFormat upright;
    upright.setFontItalic(false);
    for (qsizetype at = 0; at < body.text.size();) {
        qsizetype end = at;
        while (end < body.text.size() && !canSlant(body.text.at(end)))
            ++end;
        addFormat(body, at, end - at, upright);
        at = end + 1;
    }
}

/// Replaces the characters of the spoiler @p span, so that neither selection nor search shows them.
void coverSpoiler(BodyText &body, const Theme &theme, const TextSpan &span)
{
    for (qsizetype at = span.start; at < span.start + span.length; ++at) {
        if (!body.text.at(at).isSpace())
            body.text[at] = u'x';
    }
    QTextCharFormat format = colored(theme.color(Token::Secondary));
    format.setBackground(theme.color(Token::Secondary));
    addFormat(body, span.start, span.length, format);
    body.actions.append({MessageAction::Kind::ShowSpoilers,
                         span.start,
                         span.length,
                         {},
                         {},
                         BodyTexts::tr("Show the spoiler")});
}

void addSpan(BodyText &body, const Theme &theme, const TextSpan &span)
{
    addFormat(body, span.start, span.length, formatOf(theme, span.style));
    if (span.style.block) {
        body.blocks.append(span);
        return;
    }
    if (!span.style.mono || span.style.background)
        return;
    body.codes.append(span);
    // QTextLayout has no padding. Letter spacing on the character before the code and on its last
    // one makes room for the box that BodyPart paints around it.
    QTextCharFormat apart;
    apart.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    apart.setFontLetterSpacing(theme.px(codePadding + 1));
    if (span.start > 0)
        addFormat(body, span.start - 1, 1, apart);
    addFormat(body, span.start + span.length - 1, 1, apart);
}

void addShownSpoiler(BodyText &body, const Theme &theme, const TextSpan &span)
{
    QTextCharFormat format = colored(theme.color(Token::Text));
    format.setBackground(theme.color(Token::Hairline));
    addFormat(body, span.start, span.length, format);
}

bool isInSpoiler(const QList<TextSpan> &spans, const TextUrl &link)
{
    return std::ranges::any_of(spans, [&](const TextSpan &span) {
        return span.style.spoiler && span.start < link.start + link.length
               && link.start < span.start + span.length;
    });
}

void appendRemark(BodyText &body, const Theme &theme, const QString &text, Token token)
{
    QTextCharFormat format = colored(theme.color(token));
    format.setProperty(QTextFormat::FontPixelSize, theme.smallFont().pixelSize());
    addFormat(body, body.text.size(), text.size(), format);
    body.text += text;
}

void appendAction(BodyText &body, const Theme &theme, const QString &text, MessageAction::Kind kind,
                  Token token = Token::Danger)
{
    QTextCharFormat format = colored(theme.color(token));
    format.setProperty(QTextFormat::FontPixelSize, theme.smallFont().pixelSize());
    format.setFontUnderline(true);
    addFormat(body, body.text.size(), text.size(), format);
    body.actions.append({kind, body.text.size(), text.size(), {}});
    body.text += text;
}

void appendDelivery(BodyText &body, const Theme &theme, const ChatMessage &message)
{
    const QString dot = QStringLiteral(" · ");
    switch (message.delivery) {
    case ChatMessage::Delivery::Received:
    case ChatMessage::Delivery::Pending:
    case ChatMessage::Delivery::Sent:
        return;
    case ChatMessage::Delivery::Waiting:
        appendRemark(body, theme, dot + BodyTexts::tr("waiting for the connection"),
                     Token::Secondary);
        return;
    case ChatMessage::Delivery::Failed: {
        const QString failure =
            message.failure.isEmpty() ? BodyTexts::tr("not sent") : plainText(message.failure);
        appendRemark(body, theme, dot + asSentence(failure) + u' ', Token::Danger);
        appendAction(body, theme, BodyTexts::tr("Retry"), MessageAction::Kind::Retry);
        appendRemark(body, theme, dot, Token::Danger);
        appendAction(body, theme, BodyTexts::tr("Delete"), MessageAction::Kind::Delete);
        return;
    }
    }
}

void appendGapAction(BodyText &body, const Theme &theme, const ChatMessage &gap)
{
    if (gap.delivery == ChatMessage::Delivery::Pending)
        return;
    const bool isFailed = gap.delivery == ChatMessage::Delivery::Failed;
    appendRemark(body, theme, QStringLiteral(" "), Token::Secondary);
    appendAction(body, theme, isFailed ? BodyTexts::tr("Try again") : BodyTexts::tr("Load"),
                 MessageAction::Kind::LoadGap, Token::Link);
}

Token textToken(const ChatMessage &message)
{
    switch (message.kind) {
    case ChatMessage::Kind::Event:
    case ChatMessage::Kind::Info:
    case ChatMessage::Kind::Gap:
        return Token::Secondary;
    case ChatMessage::Kind::Error:
        return Token::Danger;
    case ChatMessage::Kind::Text:
    case ChatMessage::Kind::Action:
    case ChatMessage::Kind::Notice:
        break;
    }
    if (message.isRemoved)
        return Token::Secondary;
    const bool onItsWay = message.delivery == ChatMessage::Delivery::Pending
                          || message.delivery == ChatMessage::Delivery::Waiting;
    return onItsWay ? Token::Secondary : Token::Text;
}

QString cut(const QString &text)
{
    if (text.size() <= maxShownLength)
        return text;
    qsizetype end = maxShownLength;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end);
}

} // namespace

BodyText bodyText(const ChatMessage &message, const Theme &theme, const QString &ownNick,
                  const std::optional<QString> &override, bool showsSpoilers, quint32 color)
{
    const QString whole = override            ? *override
                          : isSpeech(message) ? shownTextOf(message)
                                              : sentence(message);
    const FormattedText formatted = parseText(cut(whole));

    BodyText body;
    body.text = formatted.text;
    QTextCharFormat base = colored(theme.color(textToken(message)));
    if (message.kind == ChatMessage::Kind::Action || message.isRemoved)
        base.setFontItalic(true);
    addFormat(body, 0, body.text.size(), base);
    if (message.kind == ChatMessage::Kind::Action && !override) {
        QTextCharFormat nick = colored(theme.userColor(message.sender, color));
        nick.setFontWeight(QFont::DemiBold);
        addFormat(body, 0, message.sender.size(), nick);
    }
    for (const TextSpan &span : formatted.spans) {
        if (span.style.spoiler && !showsSpoilers)
            coverSpoiler(body, theme, span);
        else
            addSpan(body, theme, span);
        if (span.style.spoiler && showsSpoilers)
            addShownSpoiler(body, theme, span);
    }
    straighten(body);
    markEmoji(body, theme);
    if (message.mention)
        markNick(body, theme, ownNick);
    for (const TextUrl &link : formatted.urls) {
        if (!showsSpoilers && isInSpoiler(formatted.spans, link))
            continue;
        addFormat(body, link.start, link.length, colored(theme.color(Token::Link)));
        body.actions.append({MessageAction::Kind::OpenUrl, link.start, link.length, link.url});
    }
    body.selectable = body.text.size();
    if (whole.size() > maxShownLength)
        appendRemark(body, theme, BodyTexts::tr(" … copy the message to read all of it"),
                     Token::Secondary);
    if (message.kind == ChatMessage::Kind::Gap)
        appendGapAction(body, theme, message);
    else
        appendDelivery(body, theme, message);
    return body;
}

} // namespace client
