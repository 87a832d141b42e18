// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/searchtext.h"
#include "client/ui/messages/bodytext.h"
#include "client/ui/messages/messagerows.h"
#include "client/ui/theme/theme.h"

#include <QDate>
#include <QPoint>
#include <QRectF>
#include <QStaticText>
#include <QTextLayout>

class QPainter;

namespace client {

/// The layout of one message for one width, with everything above its text: date, "New" line, name.
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
        QString summary; ///< For the first row of a fold, and for a gap.
        QDate today;
    };

    /// The state that affects painting but not the layout.
    struct Look
    {
        int selectionStart = 0;   ///< First selected character.
        int selectionEnd = 0;     ///< After the last one. If not above the start: no selection.
        bool hovered = false;     ///< Shows the time beside messages without a name above.
        bool current = false;     ///< Has the keyboard focus.
        qreal marked = 0;         ///< Opacity of the mark behind it.
        QList<TextMatch> matches; ///< Characters that a search has found.
        const MessageAction *hoveredAction = nullptr;
    };

    MessageBlock(const Theme &theme, const Input &input);

    int height() const { return m_height; }
    const BodyText &body() const { return m_body; }
    void paint(QPainter &painter, const Look &look) const;

    /// The character nearest to @p point, 0 to body().selectable.
    int positionAt(QPoint point) const;
    bool isOverText(QPoint point) const;
    /// Whether @p point is over the avatar or the name of the sender.
    bool isOverSender(QPoint point) const;
    /// The action of a click at @p point; null when there is none.
    const MessageAction *actionAt(QPoint point) const;

private:
    void layOutHead(const ChatMessage &message);
    void layOutBody();
    void paintSeparators(QPainter &painter) const;
    void paintSeparator(QPainter &painter, int top, const QString &text, Theme::Token token) const;
    void paintHead(QPainter &painter) const;
    void paintHoverTime(QPainter &painter) const;
    void paintCodes(QPainter &painter) const;
    void paintGapLines(QPainter &painter) const;
    int lineAt(qreal y) const;
    QRect avatarRect() const;
    /// The line with the name, and with the time and note beside it.
    QRect headRect() const;

    const Theme &m_theme;
    BodyText m_body;
    QTextLayout m_layout;
    RowContext m_context;
    MessageAction m_foldAction;
    QString m_sender;
    QString m_time;
    // The line above the first message of a sender.
    QStaticText m_headName;
    QStaticText m_headNote;  ///< Time and note.
    int m_headNameWidth = 0; ///< From m_bodyLeft.
    QString m_dayText;
    int m_width = 0;
    int m_height = 0;
    int m_groupTop = 0; ///< Bottom of the separators.
    int m_bodyTop = 0;
    int m_bodyLeft = 0;
    bool m_mention = false;
    bool m_isEvent = false;
    bool m_isGap = false;
};

} // namespace client
