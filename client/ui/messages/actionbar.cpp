// SPDX-License-Identifier: MIT
#include "client/ui/messages/actionbar.h"

#include "client/ui/theme/painting.h"
#include "client/ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace client {

ActionBar::ActionBar(const Theme &theme, QWidget *viewport)
    : QWidget(viewport)
    , m_theme(theme)
    , m_reply(new IconButton(theme, IconButton::Sign::Reply, tr("Reply (R)"), this))
    , m_react(new IconButton(theme, IconButton::Sign::React, tr("React (=)"), this))
    , m_copy(new IconButton(theme, IconButton::Sign::Copy, tr("Copy"), this))
    , m_remove(new IconButton(theme, IconButton::Sign::Delete, tr("Delete for all"), this))
{
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (IconButton *button : {m_reply, m_react, m_copy, m_remove}) {
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    }
    connect(m_reply, &QAbstractButton::clicked, this, &ActionBar::replyRequested);
    connect(m_react, &QAbstractButton::clicked, this, &ActionBar::reactRequested);
    connect(m_copy, &QAbstractButton::clicked, this, &ActionBar::copyRequested);
    connect(m_remove, &QAbstractButton::clicked, this, &ActionBar::removeRequested);
    hide();
}

void ActionBar::showAt(int top, const Actions &actions)
{
    m_reply->setVisible(actions.replies);
    m_react->setVisible(actions.reacts);
    m_remove->setVisible(actions.removes);
    adjustSize();
    const QWidget &viewport = *parentWidget();
    const int side = m_theme.px(16);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int x = isMirrored ? side : viewport.width() - width() - side;
    move(x, qBound(0, top - height() / 2, qMax(0, viewport.height() - height())));
    show();
    raise();
}

void ActionBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCard(painter, m_theme, rect(), m_theme.px(8), Theme::Token::Card);
}

} // namespace client
