// SPDX-License-Identifier: MIT
#pragma once

#include "client/ui/messages/bodytext.h"
#include "client/ui/messages/messagerows.h"
#include "client/ui/theme/theme.h"

#include <QDate>
#include <QPoint>
#include <QRectF>
#include <QTextLayout>

class QPainter;

namespace client {

/// One message laid out for one width, with all that stands above it (date, "New", name).
/// Coordinates are relative to the top left corner of its row.
class MessageBlock
{
public:
    struct Input
    {
        const ChatMessage &message;
        RowContext context;
        int width = 0;
        QString ownNick;
        QString foldSummary; ///< For a closed or open fold.
        QDate today;
    };

    /// How it is painted at the moment.
    struct Look
    {
        int selectionStart = 0; ///< Character; nothing is selected where end is not beyond it.
        int selectionEnd = 0;
        bool hovered = false; ///< Shows the time beside messages that have no name above.
        bool current = false; ///< Has the keyboard's focus.
        const MessageAction *hoveredAction = nullptr;
    };

    MessageBlock(const Theme &theme, const Input &input);

    int height() const { return m_height; }
    const BodyText &body() const { return m_body; }
    void paint(QPainter &painter, const Look &look) const;

    /// The character nearest to @p point, 0 to body().selectable.
    int positionAt(QPoint point) const;
    bool isOverText(QPoint point) const;
    /// Over the avatar or the name of the author.
    bool isOverSender(QPoint point) const;
    /// Null when a click there does nothing.
    const MessageAction *actionAt(QPoint point) const;

private:
    void layOutBody();
    void paintSeparators(QPainter &painter) const;
    void paintSeparator(QPainter &painter, int top, const QString &text, Theme::Token token) const;
    void paintHead(QPainter &painter) const;
    void paintHoverTime(QPainter &painter) const;
    void paintCodes(QPainter &painter) const;
    int lineAt(qreal y) const;
    QRect avatarRect() const;
    /// The name with the time and note beside it.
    QRect headRect() const;
    /// The most that the name may take of headRect().
    int nameRoom() const;

    const Theme &m_theme;
    BodyText m_body;
    QTextLayout m_layout;
    RowContext m_context;
    MessageAction m_foldAction;
    QString m_sender;
    QString m_headNote; ///< Time and note.
    QString m_time;
    QString m_dayText;
    int m_width = 0;
    int m_height = 0;
    int m_groupTop = 0; ///< Below the separators.
    int m_bodyTop = 0;
    int m_bodyLeft = 0;
    bool m_mention = false;
    bool m_isEvent = false;
};

/// Time of day as the person's language has it.
QString clockText(qint64 timeMs);
/// "Today", "Yesterday" or the date.
QString dayText(QDate day, QDate today);

} // namespace client
