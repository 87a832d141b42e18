// SPDX-License-Identifier: MIT
#include "client/ui/composer/replybar.h"

#include "client/ui/theme/painting.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace client {

namespace {

constexpr int replySide = 16;

} // namespace

ReplyBar::ReplyBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_cancel(new IconButton(theme, IconButton::Sign::Close, tr("Do not reply (Escape)"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_cancel->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the composer
    connect(m_cancel, &QAbstractButton::clicked, this, &ReplyBar::cancelled);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, theme.px(replySide), 0);
    row->addStretch();
    row->addWidget(m_cancel);
    hide();
}

void ReplyBar::show(const QString &quote)
{
    m_text = tr("Replying to %1", "the name and text of a message").arg(quote);
    setAccessibleName(m_text);
    setVisible(true);
    update();
}

void ReplyBar::clear()
{
    m_text.clear();
    hide();
}

QSize ReplyBar::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(32)};
}

void ReplyBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Theme::Token::Background));
    const int left = m_theme.px(replySide);
    const QRect bar(left, m_theme.px(8), m_theme.px(2), height() - m_theme.px(16));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                     m_theme.color(Theme::Token::Accent));
    const int text = left + m_theme.px(10);
    const QRect room(text, 0, width() - text - m_cancel->width() - 2 * left, height());
    painter.setPen(m_theme.color(Theme::Token::Secondary));
    paintLine(painter, layoutDirection(), rect(), room, m_theme.eventFont(), m_text);
}

} // namespace client
