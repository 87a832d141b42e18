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

/// The effect of a click on a span of a message.
struct MessageAction
{
    enum class Kind : quint8 { OpenUrl, Retry, Delete, ToggleFold };

    Kind kind = Kind::OpenUrl;
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl url;

    friend bool operator==(const MessageAction &, const MessageAction &) = default;
};

/// The text of one message with its formats, ready for QTextLayout.
///
/// The first `selectable` characters are the message; what follows (" · not sent. Retry") is
/// said by the window and neither selected nor copied.
struct BodyText
{
    QString text;
    qsizetype selectable = 0;
    QList<QTextLayout::FormatRange> formats;
    QList<TextSpan> codes; ///< Get a hairline box.
    QList<MessageAction> actions;
};

/// Around a code inside of its box, design pixels.
constexpr int codePadding = 4;

/// Longer messages are cut in sight, not in what is copied.
constexpr qsizetype maxShownLength = 6000;

/// @p ownNick is marked where it stands in a mention; @p override replaces the text (a fold).
BodyText bodyText(const ChatMessage &message, const Theme &theme, const QString &ownNick,
                  const std::optional<QString> &override = {});

} // namespace client
