// SPDX-License-Identifier: MIT
#include "client/ui/window/noticebar.h"

#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"

namespace client {

namespace {

constexpr int maxWidth = 640; // design pixels
constexpr int minShownMs = 4'000;
constexpr int readingMsPerCharacter = 80;

} // namespace

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setAutoFillBackground(true);
    setAlignment(Qt::AlignCenter);
    setTextFormat(Qt::PlainText);
    hide();
    m_hideTimer.setSingleShot(true);
    connect(&m_hideTimer, &QTimer::timeout, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, &NoticeBar::applyTheme);
    applyTheme();
}

void NoticeBar::showText(const QString &text)
{
    setText(text);
    setFont(m_theme.font()); // QApplication::setFont() may have replaced it since applyTheme()
    show();
    raise();
    m_hideTimer.start(int(qMax<qsizetype>(minShownMs, text.size() * readingMsPerCharacter)));
    announce(*this, text);
}

void NoticeBar::placeIn(const QRect &area)
{
    if (isHidden())
        return;
    const int room = parentWidget()->width();
    const int limit = qMin(room - m_theme.px(32), m_theme.px(maxWidth));
    setWordWrap(false);
    setWordWrap(sizeHint().width() > limit);
    if (wordWrap())
        resize(limit, heightForWidth(limit));
    else
        resize(sizeHint());
    const int left = area.center().x() - width() / 2;
    move(qBound(0, left, qMax(0, room - width())), area.top());
}

void NoticeBar::applyTheme()
{
    QPalette palette = m_theme.palette(Theme::Token::Background);
    palette.setColor(QPalette::Window, m_theme.color(Theme::Token::Text));
    setPalette(palette);
    setFont(m_theme.font());
    setContentsMargins(m_theme.px(14), m_theme.px(8), m_theme.px(14), m_theme.px(8));
}

} // namespace client
