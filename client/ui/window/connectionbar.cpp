// SPDX-License-Identifier: MIT
#include "client/ui/window/connectionbar.h"

#include "client/chat/networkstate.h"
#include "client/chat/sentence.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace client {

namespace {

constexpr int outsideDelayMs = 500;

QString requirementText(Requirement requirement)
{
    switch (requirement) {
    case Requirement::None:
        break;
    case Requirement::Nick:
        return ConnectionBar::tr("Choose another name…");
    case Requirement::ServerPassword:
        return ConnectionBar::tr("Enter the password…");
    case Requirement::Login:
        return ConnectionBar::tr("Log in…");
    case Requirement::ClearPassword:
        return ConnectionBar::tr("Send the password…");
    case Requirement::Tls:
        return ConnectionBar::tr("Connect with TLS");
    case Requirement::OwnServer:
        return ConnectionBar::tr("Start your server");
    }
    return {};
}

} // namespace

ConnectionBar::ConnectionBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new QLabel(this))
    , m_newKey(new Button(theme, Button::Look::TextOnly, {}, this))
    , m_requirement(new Button(theme, Button::Look::TextOnly, {}, this))
    , m_button(new Button(theme, Button::Look::TextOnly, {}, this))
    , m_join(new Button(theme, Button::Look::TextOnly, tr("Join again"), this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_label, 1);
    row->addWidget(m_newKey, 0, Qt::AlignVCenter);
    row->addWidget(m_requirement, 0, Qt::AlignVCenter);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    row->addWidget(m_join, 0, Qt::AlignVCenter);
    for (Button *button : {m_newKey, m_requirement, m_button, m_join})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the composer
    m_newKey->setToolTip(tr("Shows the server's key and asks whether to trust it"));
    connect(m_newKey, &QPushButton::clicked, this, &ConnectionBar::newKeyRequested);
    connect(m_requirement, &QPushButton::clicked, this, &ConnectionBar::meetRequirementRequested);
    connect(m_button, &QPushButton::clicked, this, &ConnectionBar::reconnectRequested);
    connect(m_join, &QPushButton::clicked, this, &ConnectionBar::joinRequested);
    m_outsideTimer.setSingleShot(true);
    m_outsideTimer.setInterval(outsideDelayMs);
    connect(&m_outsideTimer, &QTimer::timeout, this, &ConnectionBar::showOutside);
    connect(&theme, &Theme::changed, this, &ConnectionBar::applyTheme);
    applyTheme();
    hide();
}

void ConnectionBar::setState(const NetworkState &state, bool outside)
{
    QString text;
    QString button;
    switch (state.phase) {
    case NetworkState::Phase::Online:
        if (state.slow)
            text = tr("The server has not answered for a while.");
        break;
    case NetworkState::Phase::Connecting:
        text = tr("Connecting…");
        break;
    case NetworkState::Phase::Waiting:
        text = state.reason.isEmpty()
                   ? tr("Not connected. Reconnecting in %1 s.").arg(state.retryInSeconds)
                   : tr("Reconnecting in %1 s.").arg(state.retryInSeconds);
        button = tr("Reconnect now");
        break;
    case NetworkState::Phase::Offline:
        text = state.reason.isEmpty() ? tr("Not connected.") : QString();
        if (state.requirement == Requirement::OwnServer)
            break; // there is nothing to connect to before it runs
        button = !state.key.isEmpty() || state.requirement != Requirement::None ? tr("Try again")
                                                                                : tr("Connect");
        break;
    }
    if (!state.reason.isEmpty() && state.phase != NetworkState::Phase::Online)
        text = QString(asSentence(state.reason) + u' ' + text).trimmed();
    m_label->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_newKey->setText(state.key.isChange() ? tr("The key was changed…") : tr("Check the key…"));
    m_newKey->setVisible(!state.key.isEmpty());
    m_newKey->updateGeometry();
    m_requirement->setVisible(state.requirement != Requirement::None);
    m_requirement->setText(requirementText(state.requirement));
    m_requirement->updateGeometry();
    m_button->updateGeometry();
    m_outside = outside && state.phase == NetworkState::Phase::Online;
    m_join->hide();
    setVisible(!text.isEmpty());
    if (!m_outside)
        m_outsideTimer.stop();
    else if (m_outsideShown)
        showOutside();
    else if (!m_outsideTimer.isActive())
        m_outsideTimer.start();
    m_outsideShown = m_outsideShown && m_outside;
}

void ConnectionBar::showOutside()
{
    m_outsideShown = true;
    if (m_label->text().isEmpty())
        m_label->setText(tr("You are not in this room."));
    m_join->show();
    show();
}

void ConnectionBar::clear()
{
    m_outsideTimer.stop();
    m_outsideShown = false;
    hide();
}

QString ConnectionBar::text() const
{
    return m_label->text();
}

void ConnectionBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(16);
    const QRectF card = QRectF(rect()).adjusted(side + 0.5, 0.5, -side - 0.5, -m_theme.px(5));
    painter.setPen(QPen(m_theme.color(Theme::Token::Hairline), 1));
    painter.setBrush(m_theme.color(Theme::Token::Mention));
    painter.drawRoundedRect(card, m_theme.px(8), m_theme.px(8));
}

void ConnectionBar::applyTheme()
{
    const int side = m_theme.px(16 + 12);
    layout()->setContentsMargins(side, m_theme.px(7), side, m_theme.px(12));
    layout()->setSpacing(m_theme.px(12));
    m_label->setFont(m_theme.eventFont());
    m_label->setPalette(m_theme.palette());
    updateGeometry();
    update();
}

} // namespace client
