// SPDX-License-Identifier: MIT
#include "client/ui/window/headertexts.h"

#include "client/ui/theme/painting.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/popups.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace client {

namespace {

constexpr int headerLineHeight = 32;  // design pixels
constexpr int headerPadding = 6;      // design pixels
constexpr int titleMargin = 4;        // design pixels
constexpr int minTopicTextWidth = 28; // design pixels

/// Texts of all sizes share the baseline of the title.
void paintHeaderText(QPainter &painter, const Theme &theme, Qt::LayoutDirection direction,
                     const QRect &rect, const QFont &font, Theme::Token color, const QString &text)
{
    const QFontMetrics metrics(font);
    const int capHeight = QFontMetrics(theme.titleFont()).capHeight();
    const int baseline = rect.top() + (rect.height() - 1 + capHeight) / 2;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const int x = direction == Qt::RightToLeft ? rect.right() + 1 - metrics.horizontalAdvance(shown)
                                               : rect.left();
    painter.setFont(font);
    painter.setPen(theme.color(color));
    // The order of characters such as '#' depends on the text, not on the layout.
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(x, baseline, shown);
}

} // namespace

HeaderLabel::HeaderLabel(const Theme &theme, Look look, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(look == Look::Title ? QSizePolicy::Maximum : QSizePolicy::Expanding,
                  QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_look == Look::Title ? m_theme.titleFont() : m_theme.font());
        updateGeometry();
    });
    setFont(look == Look::Title ? theme.titleFont() : theme.font());
}

void HeaderLabel::setFullText(const QString &text)
{
    m_fullText = text;
    setAccessibleName(text);
}

QSize HeaderLabel::sizeHint() const
{
    const bool isTitle = m_look == Look::Title;
    const int width = isTitle ? QFontMetrics(m_theme.titleFont()).horizontalAdvance(text()) + 2
                                    + m_theme.px(titleMargin + headerPadding)
                              : 0;
    return {width, m_theme.px(headerLineHeight)};
}

bool HeaderLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QLabel::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showPlainToolTip(help->globalPos(), m_fullText.isEmpty() ? text() : m_fullText, this);
    return true;
}

void HeaderLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const bool isTitle = m_look == Look::Title;
    const QRect inner = rect().adjusted(m_theme.px(isTitle ? titleMargin : headerPadding), 0,
                                        -m_theme.px(headerPadding), 0);
    paintHeaderText(painter, m_theme, layoutDirection(),
                    QStyle::visualRect(layoutDirection(), rect(), inner),
                    isTitle ? m_theme.titleFont() : m_theme.font(),
                    isTitle ? Theme::Token::Text : Theme::Token::Secondary, text());
}

TopicButton::TopicButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void TopicButton::setTopic(const QString &topic, const QString &name)
{
    setText(QString(topic).replace(u'\n', u' '));
    setAccessibleName(name);
    update();
}

QSize TopicButton::sizeHint() const
{
    return minimumSizeHint();
}

QSize TopicButton::minimumSizeHint() const
{
    return {m_theme.px(minTopicTextWidth + 2 * headerPadding), m_theme.px(headerLineHeight)};
}

bool TopicButton::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showPlainToolTip(help->globalPos(), isChecked() ? QString() : text(), this);
    return true;
}

void TopicButton::keyPressEvent(QKeyEvent *event)
{
    if (!pressedByEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

void TopicButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (hasFocus() || isDown())
        paintHighlight(painter, m_theme, QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5),
                       m_theme.color(Theme::Token::AccentSoft), hasFocus());
    const int padding = m_theme.px(headerPadding);
    paintHeaderText(painter, m_theme, layoutDirection(), rect().adjusted(padding, 0, -padding, 0),
                    m_theme.font(),
                    underMouse() || hasFocus() ? Theme::Token::Text : Theme::Token::Secondary,
                    text());
}

} // namespace client
