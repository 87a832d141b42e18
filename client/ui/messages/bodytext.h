// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/chatmessage.h"
#include "client/ui/text/textformat.h"

#include <QList>
#include <QTextLayout>
#include <QUrl>

#include <optional>

namespace client {

class Theme;

/// A span of a message that reacts to clicks.
struct MessageAction
{
    enum class Kind : quint8 {
        OpenUrl,
        Retry,
        Delete,
        ToggleFold,
        LoadGap,
        ShowOriginal,
        React,
        ShowSpoilers,
        ShowUser ///< Opens the menu of a user.
    };

    Kind kind = Kind::OpenUrl;
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl url;
    /// ShowOriginal: the msgid. React: the reaction to add or take back. ShowUser: the nick.
    QString value = {};
    QString toolTip = {}; ///< Of a reaction.

    friend bool operator==(const MessageAction &, const MessageAction &) = default;
};

/// The text of one message with its formats, ready for QTextLayout.
///
/// The first `selectable` characters are the message. The rest (" · not sent. Retry") is a remark
/// of the window, which can be neither selected nor copied.
struct BodyText
{
    QString text;
    qsizetype selectable = 0;
    QList<QTextLayout::FormatRange> formats;
    QList<TextSpan> codes;  ///< Painted with a hairline box.
    QList<TextSpan> blocks; ///< Lines of code, all in one box.
    QList<MessageAction> actions;
};

/// Space between code and its box, in design pixels.
constexpr int codePadding = 4;

/// In characters. The view truncates longer messages; copying does not.
constexpr qsizetype maxShownLength = 6000;

/// @p ownNick is highlighted in mentions. @p override replaces the text of the message, for folds.
/// The text of spoilers is replaced by other characters unless @p showsSpoilers. @p color: chosen
/// by the sender, 0xffrrggbb; 0: none.
BodyText bodyText(const ChatMessage &message, const Theme &theme, const QString &ownNick,
                  const std::optional<QString> &override = {}, bool showsSpoilers = false,
                  quint32 color = 0);

} // namespace client
