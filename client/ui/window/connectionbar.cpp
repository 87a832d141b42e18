// SPDX-License-Identifier: MIT
#include "client/ui/window/connectionbar.h"

#include "client/ui/theme/painting.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <utility>

namespace client {

namespace {

constexpr int notJoinedDelayMs = 500;

QString requirementText(Requirement requirement)
{
    switch (requirement) {
    case Requirement::None:
        break;
    case Requirement::Nick:
        return ConnectionBar::tr("Choose another name…");
    case Requirement::ServerPassword:
        return ConnectionBar::tr("Enter the password…");
    case Requirement::Keyring:
        return ConnectionBar::tr("Open the keyring…");
    case Requirement::Login:
        return ConnectionBar::tr("Log in…");
    case Requirement::AccountEmail:
        return ConnectionBar::tr("Enter the e-mail address…");
    case Requirement::AccountCode:
        return ConnectionBar::tr("Enter the code…");
    case Requirement::ClearPassword:
        return ConnectionBar::tr("Send the password…");
    case Requirement::Tls:
        return ConnectionBar::tr("Connect with TLS");
    case Requirement::OwnServer:
        return ConnectionBar::tr("Start your server");
    }
    return {};
}

/// Empty where the user cannot start an attempt to connect.
QString connectText(const NetworkState &state)
{
    if (state.phase == NetworkState::Phase::Waiting)
        return ConnectionBar::tr("Reconnect now");
    if (state.phase != NetworkState::Phase::Offline || state.requirement == Requirement::OwnServer)
        return {};
    if (!state.key.isEmpty() || state.requirement != Requirement::None)
        return ConnectionBar::tr("Try again");
    return ConnectionBar::tr("Connect");
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
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the composer
    m_newKey->setToolTip(tr("Shows the server's key and asks whether to trust it"));
    connect(m_newKey, &QPushButton::clicked, this, &ConnectionBar::newKeyRequested);
    connect(m_requirement, &QPushButton::clicked, this, &ConnectionBar::meetRequirementRequested);
    connect(m_button, &QPushButton::clicked, this, &ConnectionBar::reconnectRequested);
    connect(m_join, &QPushButton::clicked, this, &ConnectionBar::joinRequested);
    m_notJoinedTimer.setSingleShot(true);
    m_notJoinedTimer.setInterval(notJoinedDelayMs);
    connect(&m_notJoinedTimer, &QTimer::timeout, this, &ConnectionBar::showNotJoined);
    connect(&theme, &Theme::changed, this, &ConnectionBar::applyTheme);
    applyTheme();
    hide();
}

void ConnectionBar::setState(const NetworkState &state, bool notJoined)
{
    const QString text = problemText(state);
    const QString button = connectText(state);
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
    const bool offersJoin = notJoined && state.phase == NetworkState::Phase::Online;
    m_join->hide();
    setVisible(!text.isEmpty());
    announce(state.phase, text);
    if (!offersJoin)
        m_notJoinedTimer.stop();
    else if (m_notJoinedShown)
        showNotJoined();
    else if (!m_notJoinedTimer.isActive())
        m_notJoinedTimer.start();
    m_notJoinedShown = m_notJoinedShown && offersJoin;
}

/// Repeated attempts to connect are not read out.
void ConnectionBar::announce(NetworkState::Phase phase, const QString &problem)
{
    using Phase = NetworkState::Phase;
    const std::optional<Phase> before = std::exchange(m_phase, phase);
    if (!before || before == phase)
        return;
    if (phase == Phase::Online)
        client::announce(*this, tr("Connected."));
    else if (before == Phase::Online || phase == Phase::Offline)
        client::announce(*this, problem);
}

void ConnectionBar::showNotJoined()
{
    m_notJoinedShown = true;
    if (m_label->text().isEmpty())
        m_label->setText(tr("You are not in this room."));
    m_join->show();
    show();
}

void ConnectionBar::clear()
{
    m_notJoinedTimer.stop();
    m_notJoinedShown = false;
    m_phase.reset();
    hide();
}

QString ConnectionBar::text() const
{
    return m_label->text();
}

void ConnectionBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int side = m_theme.px(16);
    paintCard(painter, m_theme, rect().adjusted(side, 0, -side, -m_theme.px(5)), m_theme.px(8),
              Theme::Token::Mention);
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
