// SPDX-License-Identifier: MIT
#include "client/ui/host/hostpanel.h"

#include "client/ui/theme/painting.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace client {

using Token = Theme::Token;

HostPanel::HostPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel(tr("Your server"), this))
    , m_details(new QLabel(this))
    , m_join(new Button(theme, Button::Look::Small, tr("Join"), this))
    , m_copy(new Button(theme, Button::Look::Small, tr("Copy invite"), this))
    , m_power(new Button(theme, Button::Look::Small, tr("Start"), this))
{
    setAccessibleName(tr("Your server"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A click does not take the keyboard focus: a moment later the button may do the opposite.
    for (Button *button : {m_join, m_copy, m_power}) {
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, &HostPanel::buttonPressed);
    }
    connect(m_join, &QPushButton::clicked, this, &HostPanel::joinRequested);
    connect(m_copy, &QPushButton::clicked, this, &HostPanel::copyInviteRequested);
    connect(m_power, &QPushButton::clicked, this, [this] {
        // The second click of a double click would undo the first one.
        if (m_sinceClick.isValid() && !m_sinceClick.hasExpired(QApplication::doubleClickInterval()))
            return;
        m_sinceClick.start();
        if (m_state == State::Running || m_state == State::Starting)
            emit stopRequested();
        else
            emit startRequested();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_join);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_power);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_details);
    column->addLayout(buttons);
    connect(&theme, &Theme::changed, this, &HostPanel::applyTheme);
    applyTheme();
    refresh();
}

void HostPanel::setState(State state, const QString &problem)
{
    const bool changed = std::exchange(m_state, state) != state;
    m_problem = problem;
    refresh();
    if (!changed)
        return;
    announce(*this, spokenState());
    emit stateChanged();
}

void HostPanel::setAddress(const QString &address)
{
    m_address = address;
    refresh();
}

void HostPanel::setUserCount(int userCount)
{
    m_userCount = userCount;
    refresh();
}

void HostPanel::setJoined(bool isJoined)
{
    m_isJoined = isJoined;
    refresh();
}

void HostPanel::setRunningForSeconds(qint64 seconds)
{
    m_seconds = seconds;
    refresh();
}

void HostPanel::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    applyTheme();
    refresh();
}

void HostPanel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCard(painter, m_theme, rect(), m_theme.px(8), Token::Card);
    Token token = Token::Secondary;
    if (m_state == State::Running)
        token = Token::Good;
    else if (m_state == State::Starting || m_state == State::Stopping)
        token = Token::Warning;
    else if (m_state == State::Failed)
        token = Token::Danger;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int x = m_theme.px(15);
    const QPointF center(isMirrored ? width() - x : x,
                         m_title->y() + m_title->contentsRect().center().y() + 1);
    paintDot(painter, center, m_theme.px(4), m_theme.color(token));
}

void HostPanel::applyTheme()
{
    layout()->setContentsMargins(m_theme.px(8), m_theme.px(m_compact ? 6 : 12), m_theme.px(8),
                                 m_theme.px(m_compact ? 3 : 7));
    const int dot = m_theme.px(19); // margins are not mirrored by themselves
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_title->setContentsMargins(isMirrored ? 0 : dot, 0, isMirrored ? dot : 0,
                                m_theme.px(m_compact ? 0 : 4));
    for (QLabel *label : {m_title, m_details})
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                            | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_title->setFont(m_theme.strongFont());
    m_details->setFont(m_theme.smallFont());
    m_details->setContentsMargins(m_theme.textInset(0, m_compact ? 1 : 6));
    m_details->setPalette(m_theme.palette(Token::Secondary));
    m_title->setPalette(m_theme.palette());
    updateGeometry();
    update();
}

void HostPanel::refresh()
{
    QString details;
    switch (m_state) {
    case State::Stopped:
        details = m_problem;
        if (details.isEmpty())
            details = m_compact ? tr("Not running.")
                                : tr("Not running. Start it and people around you can join.");
        break;
    case State::Starting:
        details = tr("Starting…");
        break;
    case State::Stopping:
        details = tr("Stopping…");
        break;
    case State::Failed:
        details = m_problem;
        break;
    case State::Running:
        details = m_userCount == 1 ? tr("1 person") : tr("%n people", nullptr, m_userCount);
        if (!m_address.isEmpty())
            details += QStringLiteral(" · ") + m_address;
        if (!m_compact)
            details += u'\n' + tr("running for %1").arg(durationText(m_seconds));
        break;
    }
    m_details->setText(details);
    const bool isReachable = m_state == State::Running && !m_address.isEmpty();
    m_join->setVisible(isReachable && !m_isJoined);
    m_copy->setVisible(isReachable && m_isJoined);
    const bool stops = m_state == State::Running || m_state == State::Starting;
    m_power->setText(stops ? tr("Stop") : tr("Start"));
    m_power->setEnabled(m_state != State::Stopping);
    m_power->updateGeometry();
    update();
}

QString HostPanel::spokenState() const
{
    switch (m_state) {
    case State::Stopped:
        return m_problem.isEmpty() ? tr("Your server is stopped.") : m_problem;
    case State::Starting:
        return tr("Your server is starting.");
    case State::Running:
        return tr("Your server is running.");
    case State::Stopping:
        return tr("Your server is stopping.");
    case State::Failed:
        return m_problem;
    }
    return {};
}

QString durationText(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes < 1)
        return HostPanel::tr("less than a minute");
    if (minutes < 60)
        return HostPanel::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return HostPanel::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return HostPanel::tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

} // namespace client
