// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/windowactions.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace client {

namespace {

// Below these widths of the window, in design pixels.
constexpr int membersNeed = 820;
constexpr int columnsNeed = 640;
constexpr int widestNotice = 640;
constexpr int compactBelow = 480; // height

constexpr int leastNoticeMs = 4'000;
constexpr int readingMsPerCharacter = 80;

} // namespace

// How MainWindow shares out its space.

WindowLayout MainWindow::windowLayout() const
{
    WindowLayout layout = m_layout;
    layout.geometry = saveGeometry();
    layout.menuBarShown = !menuBar()->isHidden();
    layout.zoom = m_theme.zoom();
    layout.theme = m_theme.mode();
    return layout;
}

void MainWindow::setWindowLayout(const WindowLayout &layout)
{
    m_layout = layout;
    m_layout.sideWidth = qBound(180, layout.sideWidth, 400);
    m_layout.membersWidth = qBound(140, layout.membersWidth, 400);
    m_theme.setMode(layout.theme);
    m_theme.setZoom(layout.zoom);
    menuBar()->setVisible(layout.menuBarShown);
    if (layout.geometry.isEmpty() || !restoreGeometry(layout.geometry)) {
        const QSize frame(m_theme.px(16), m_theme.px(48)); // of most window managers, and some air
        resize(QSize(m_theme.px(1200), m_theme.px(760))
                   .boundedTo(screen()->availableGeometry().size() - frame));
    }
    applyTheme();
}

/// A window manager places a window that is shown again like a new one, unless it says where it
/// was.
void MainWindow::keepPlace()
{
    if (!m_wasHidden || isMaximized() || isFullScreen())
        return;
    setGeometry(geometry());
    windowHandle()->setGeometry(geometry()); // which the same values do not reach
}

void MainWindow::applyTheme()
{
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Window, m_theme.color(Theme::Token::Side));
    m_side->setPalette(palette);
    m_side->layout()->setContentsMargins(0, m_theme.px(8), 0, m_theme.px(8));
    auto *column = static_cast<QVBoxLayout *>(m_side->layout());
    column->itemAt(1)->layout()->setContentsMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    m_side->setMinimumWidth(m_theme.px(180));
    m_side->setMaximumWidth(m_theme.px(400));
    m_members->setMinimumWidth(m_theme.px(140));
    m_members->setMaximumWidth(m_theme.px(400));
    QPalette card = m_theme.palette();
    m_cardScroll->setPalette(card);
    m_cardScroll->viewport()->setPalette(card);
    QPalette scrim = m_theme.palette();
    scrim.setColor(QPalette::Window, QColor(0, 0, 0, 110));
    m_scrim->setPalette(scrim);
    QPalette notice = m_theme.palette(Theme::Token::Background);
    notice.setColor(QPalette::Window, m_theme.color(Theme::Token::Text));
    m_notice->setPalette(notice);
    m_notice->setFont(m_theme.font()); // that of the application may come later
    m_notice->setContentsMargins(m_theme.px(14), m_theme.px(8), m_theme.px(14), m_theme.px(8));
    menuBar()->setFont(m_theme.eventFont());
    applyColumnWidths();
    adaptToWidth();
}

/// The widths that are remembered hold the hairline beside the column.
void MainWindow::applyColumnWidths()
{
    const int hairline = m_splitter->handleWidth();
    m_splitter->setSizes({m_theme.px(m_layout.sideWidth) - hairline, width(),
                          m_theme.px(m_layout.membersWidth) - hairline});
}

void MainWindow::rememberColumnWidths()
{
    const int hairline = m_splitter->handleWidth();
    if (!m_drawer)
        m_layout.sideWidth = qRound((m_side->width() + hairline) / m_theme.scale());
    if (m_members->isVisible() && !m_narrowMembers)
        m_layout.membersWidth = qRound((m_members->width() + hairline) / m_theme.scale());
    emit layoutChanged();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adaptToWidth();
    emit layoutChanged();
}

void MainWindow::adaptToWidth()
{
    const int design = qRound(width() / m_theme.scale());
    setNarrowMembers(design < membersNeed);
    setDrawer(design < columnsNeed);
    m_stack->setMinimumWidth(m_drawer ? 0 : m_theme.px(260));
    m_side->setVisible(m_drawer ? !m_scrim->isHidden() : !cardStandsAlone());
    m_hostPanel->setCompact(height() < m_theme.px(compactBelow));
    m_composer->setMaximumHeightOfCard(height() / 3);
    refreshMembers();
    if (m_drawer && !m_scrim->isHidden())
        showDrawer(true);
    placeNotice();
}

/// Before the first server there is nothing to list: the card has the window to itself. It keeps
/// it, and its place, while the first attempt runs.
bool MainWindow::cardStandsAlone() const
{
    if (!isConnectCardShown())
        return false;
    const bool stopped = m_hostPanel->state() == HostPanel::State::Stopped;
    const QList<Network *> networks = m_list.networks();
    if (networks.isEmpty() && stopped)
        return true;
    const bool online = std::any_of(networks.cbegin(), networks.cend(), [](const Network *network) {
        return network->state().phase == NetworkState::Phase::Online;
    });
    return m_side->isHidden() && !online && (stopped || m_card->isBusy());
}

void MainWindow::setDrawer(bool drawer)
{
    if (m_drawer == drawer)
        return;
    m_drawer = drawer;
    m_scrim->hide();
    if (drawer) {
        m_side->setParent(this);
        m_side->hide();
    } else {
        m_splitter->insertWidget(0, m_side);
        m_splitter->setStretchFactor(0, 0);
        m_splitter->setStretchFactor(1, 1);
        m_side->show();
        applyColumnWidths();
    }
    m_header->setDrawerOffered(drawer);
}

void MainWindow::showDrawer(bool shown)
{
    if (!m_drawer)
        return;
    if (!shown && m_side->isAncestorOf(QApplication::focusWidget()))
        m_composer->edit().setFocus();
    const QRect area = centralWidget()->geometry();
    m_scrim->setGeometry(area);
    m_scrim->setVisible(shown);
    m_side->setGeometry(area.x(), area.y(),
                        qMin(m_theme.px(m_layout.sideWidth + 20), area.width() - m_theme.px(60)),
                        area.height());
    m_side->setVisible(shown);
    if (!shown)
        return;
    m_scrim->raise();
    m_side->raise();
    m_sideList->setFocus();
}

/// With no room for a third column, the people lie over the messages when they are asked for.
void MainWindow::setNarrowMembers(bool narrow)
{
    if (m_narrowMembers == narrow)
        return;
    m_narrowMembers = narrow;
    m_overlayMembers = false;
    m_members->setEdgeShown(narrow);
    if (narrow) {
        m_members->setParent(this);
    } else {
        m_splitter->addWidget(m_members);
        m_splitter->setStretchFactor(m_splitter->indexOf(m_members), 0);
        applyColumnWidths();
    }
}

void MainWindow::toggleMembers()
{
    bool &shown = m_narrowMembers ? m_overlayMembers : m_layout.membersShown;
    shown = !shown;
    refreshMembers();
    m_actions->refresh();
    if (!m_narrowMembers)
        emit layoutChanged();
}

bool MainWindow::areMembersShown() const
{
    return m_narrowMembers ? m_overlayMembers : m_layout.membersShown;
}

void MainWindow::refreshMembers()
{
    const bool room = m_current && m_current->kind() == Conversation::Kind::Room;
    const bool shown = room && areMembersShown();
    if (!shown && m_members->isAncestorOf(QApplication::focusWidget()))
        m_composer->edit().setFocus();
    m_members->setVisible(shown);
    m_header->setMembersShown(shown);
    placeMembers();
}

/// Over the right part of the messages: below the button that opens and closes it.
void MainWindow::placeMembers()
{
    if (!m_narrowMembers || m_members->isHidden())
        return;
    const QRect over(m_view->mapTo(this, QPoint()), m_view->size());
    const int wide = qMin(m_theme.px(m_layout.membersWidth), over.width() - m_theme.px(60));
    m_members->setGeometry(over.right() + 1 - wide, over.top(), wide, over.height());
    m_members->stackUnder(m_scrim);
}

void MainWindow::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->show();
    m_notice->raise();
    placeNotice();
    m_noticeTimer->start(int(qMax<qsizetype>(leastNoticeMs, text.size() * readingMsPerCharacter)));
    m_announcer->announce(text);
}

void MainWindow::placeNotice()
{
    if (m_notice->isHidden())
        return;
    const int most = qMin(width() - m_theme.px(32), m_theme.px(widestNotice));
    m_notice->setWordWrap(false);
    m_notice->setWordWrap(m_notice->sizeHint().width() > most);
    const int wide = qMin(most, m_notice->sizeHint().width());
    m_notice->resize(m_notice->wordWrap() ? QSize(most, m_notice->heightForWidth(most))
                                          : QSize(wide, m_notice->sizeHint().height()));
    // At the upper edge of the messages: away from the newest, the composer and the server card.
    const QRect over(m_stack->mapTo(this, QPoint()), m_stack->size());
    const int left = over.center().x() - m_notice->width() / 2;
    m_notice->move(qBound(0, left, qMax(0, width() - m_notice->width())),
                   over.top() + m_header->barHeight() + m_theme.px(8));
}

} // namespace client
