// SPDX-License-Identifier: MIT
#include "client/ui/window/windowcolumns.h"

#include "client/chat/windowsettings.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace client {

namespace {

// In design pixels.
constexpr int minWidthForMembers = 820;
constexpr int minWidthForSide = 640;
constexpr int minCenterWidth = 260;
constexpr int minUncoveredWidth = 60; // beside an overlay
constexpr int drawerExtraWidth = 20;

} // namespace

WindowColumns::WindowColumns(const Theme &theme, const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_parts(parts)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_scrim(new QWidget(this))
    , m_sideWidth(WindowSettings().sideWidth)
    , m_membersWidth(WindowSettings().membersWidth)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_parts.side);
    m_splitter->addWidget(m_parts.center);
    m_splitter->addWidget(m_parts.members);
    for (int column : {0, 1, 2})
        m_splitter->setStretchFactor(column, column == 1 ? 1 : 0);
    m_scrim->setAutoFillBackground(true);
    m_scrim->hide();
    m_scrim->installEventFilter(this);
    m_parts.membersArea->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this, &WindowColumns::rememberWidths);
    connect(&theme, &Theme::changed, this, &WindowColumns::applyTheme);
    applyTheme();
}

void WindowColumns::setWidths(int side, int members)
{
    m_sideWidth = side;
    m_membersWidth = members;
    applyWidths();
}

void WindowColumns::adaptTo(int windowWidth)
{
    const int design = qRound(windowWidth / m_theme.scale());
    setMembersOverlay(design < minWidthForMembers);
    setDrawer(design < minWidthForSide);
    m_parts.center->setMinimumWidth(m_isDrawer ? 0 : m_theme.px(minCenterWidth));
    refreshMembers();
    if (isDrawerOpen())
        setDrawerOpen(true); // places it again
}

void WindowColumns::setSideShown(bool shown)
{
    if (!m_isDrawer)
        m_parts.side->setVisible(shown);
}

void WindowColumns::setDrawerOpen(bool open)
{
    if (!m_isDrawer)
        return;
    if (!open && m_parts.side->isAncestorOf(QApplication::focusWidget()))
        emit focusReleased();
    const int maxWidth = width() - m_theme.px(minUncoveredWidth);
    m_scrim->setGeometry(rect());
    m_scrim->setVisible(open);
    m_parts.side->setGeometry(0, 0, qMin(m_theme.px(m_sideWidth + drawerExtraWidth), maxWidth),
                              height());
    m_parts.side->setVisible(open);
    if (!open)
        return;
    m_scrim->raise();
    m_parts.side->raise();
    emit drawerOpened();
}

void WindowColumns::toggleMembers()
{
    bool &enabled = m_membersOverlay ? m_overlayEnabled : m_membersColumnEnabled;
    enabled = !enabled;
    refreshMembers();
    if (!m_membersOverlay)
        emit settingsChanged();
}

void WindowColumns::setMembersOffered(bool offered)
{
    m_membersOffered = offered;
    refreshMembers();
}

bool WindowColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_parts.membersArea && event->type() == QEvent::Resize)
        placeMembers();
    if (watched == m_scrim && event->type() == QEvent::MouseButtonPress) {
        setDrawerOpen(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WindowColumns::applyTheme()
{
    m_parts.side->setMinimumWidth(m_theme.px(WindowSettings::minSideWidth));
    m_parts.side->setMaximumWidth(m_theme.px(WindowSettings::maxSideWidth));
    m_parts.members->setMinimumWidth(m_theme.px(WindowSettings::minMembersWidth));
    m_parts.members->setMaximumWidth(m_theme.px(WindowSettings::maxMembersWidth));
    QPalette scrim = m_theme.palette();
    scrim.setColor(QPalette::Window, QColor(0, 0, 0, 110));
    m_scrim->setPalette(scrim);
    applyWidths();
}

void WindowColumns::applyWidths()
{
    const int hairline = m_splitter->handleWidth();
    m_splitter->setSizes({m_theme.px(m_sideWidth) - hairline, window()->width(),
                          m_theme.px(m_membersWidth) - hairline});
}

void WindowColumns::rememberWidths()
{
    const int hairline = m_splitter->handleWidth();
    if (!m_isDrawer)
        m_sideWidth = qRound((m_parts.side->width() + hairline) / m_theme.scale());
    if (m_parts.members->isVisible() && !m_membersOverlay)
        m_membersWidth = qRound((m_parts.members->width() + hairline) / m_theme.scale());
    emit settingsChanged();
}

void WindowColumns::setDrawer(bool drawer)
{
    if (m_isDrawer == drawer)
        return;
    m_isDrawer = drawer;
    m_scrim->hide();
    if (drawer) {
        m_parts.side->setParent(this);
        m_parts.side->hide();
    } else {
        m_splitter->insertWidget(0, m_parts.side);
        m_splitter->setStretchFactor(0, 0);
        m_splitter->setStretchFactor(1, 1);
        m_parts.side->show();
        applyWidths();
    }
    emit drawerModeChanged(drawer);
}

void WindowColumns::setMembersOverlay(bool overlay)
{
    if (m_membersOverlay == overlay)
        return;
    m_membersOverlay = overlay;
    m_overlayEnabled = false;
    m_parts.members->setEdgeShown(overlay);
    if (overlay) {
        m_parts.members->setParent(this);
    } else {
        m_splitter->addWidget(m_parts.members);
        m_splitter->setStretchFactor(m_splitter->indexOf(m_parts.members), 0);
        applyWidths();
    }
}

void WindowColumns::refreshMembers()
{
    const bool shown = m_membersOffered && areMembersEnabled();
    if (!shown && m_parts.members->isAncestorOf(QApplication::focusWidget()))
        emit focusReleased();
    m_parts.members->setVisible(shown);
    placeMembers();
    emit membersShownChanged(shown);
}

/// Over the right part of the messages, below the button that opens and closes the overlay.
void WindowColumns::placeMembers()
{
    if (!m_membersOverlay || m_parts.members->isHidden())
        return;
    const QWidget *area = m_parts.membersArea;
    const QRect covered(area->mapTo(this, QPoint()), area->size());
    const int wide =
        qMin(m_theme.px(m_membersWidth), covered.width() - m_theme.px(minUncoveredWidth));
    m_parts.members->setGeometry(covered.right() + 1 - wide, covered.top(), wide, covered.height());
    m_parts.members->stackUnder(m_scrim);
}

} // namespace client
