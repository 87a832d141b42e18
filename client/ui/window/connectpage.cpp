// SPDX-License-Identifier: MIT
#include "client/ui/window/connectpage.h"

#include "client/ui/connect/connectcard.h"
#include "client/ui/connect/connectinput.h"
#include "client/ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace client {

ConnectPage::ConnectPage(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_card(new ConnectCard(theme))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_card);
    for (QLineEdit *field : m_card->findChildren<QLineEdit *>())
        field->installEventFilter(this);
    connect(
        m_card, &ConnectCard::errorShown, this,
        [this](QWidget *message) { ensureWidgetVisible(message); },
        Qt::QueuedConnection); // after the card has found its new height
    connect(&theme, &Theme::changed, this, &ConnectPage::applyTheme);
    applyTheme();
}

bool ConnectPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        if (const QString invite = inviteOnClipboard(); !invite.isEmpty()) {
            m_card->setServer(invite);
            m_card->focusFirstEmpty();
            return true;
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void ConnectPage::applyTheme()
{
    setPalette(m_theme.palette());
    viewport()->setPalette(m_theme.palette());
}

QString inviteOnClipboard()
{
    return inviteIn(QGuiApplication::clipboard()->text());
}

} // namespace client
