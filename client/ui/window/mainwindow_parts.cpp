// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/ui/composer/composer.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/popup.h"
#include "client/ui/window/connectionbar.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/mainwindow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace client {

// What MainWindow consists of, and how its parts hear of each other.

void MainWindow::build()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildSide());
    m_splitter->addWidget(buildCenter());
    m_members = new MemberList(m_theme, m_splitter);
    m_splitter->addWidget(m_members);
    for (int column : {0, 1, 2})
        m_splitter->setStretchFactor(column, column == 1 ? 1 : 0);
    setCentralWidget(m_splitter);
    m_scrim = new QWidget(this);
    m_scrim->setAutoFillBackground(true);
    m_scrim->hide();
    m_scrim->installEventFilter(this);
    m_notice = new QLabel(this);
    m_notice->setAutoFillBackground(true);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->hide();
    m_announcer = new Announcer(this);
    m_noticeTimer = new QTimer(this);
    m_noticeTimer->setSingleShot(true);
    setMinimumSize(420, 360);
}

QWidget *MainWindow::buildSide()
{
    m_side = new QWidget(m_splitter);
    m_side->setAutoFillBackground(true);
    m_sideList = new SideList(m_theme, m_list, m_side);
    m_hostPanel = new HostPanel(m_theme, m_side);
    auto *column = new QVBoxLayout(m_side);
    column->setSpacing(0);
    column->addWidget(m_sideList, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_hostPanel);
    column->addLayout(bottom);
    return m_side;
}

QWidget *MainWindow::buildCenter()
{
    m_stack = new QStackedWidget(m_splitter);
    m_chat = new QWidget(m_stack);
    m_header = new HeaderBar(m_theme, m_chat);
    m_view = new ConversationView(m_theme, m_chat);
    m_connectionBar = new ConnectionBar(m_theme, m_chat);
    m_composer = new Composer(m_theme, m_chat);
    auto *column = new QVBoxLayout(m_chat);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    column->addWidget(m_connectionBar);
    column->addWidget(m_composer);
    m_cardScroll = new QScrollArea(m_stack);
    m_cardScroll->setFrameShape(QFrame::NoFrame);
    m_cardScroll->setWidgetResizable(true);
    m_cardScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardScroll->setFocusPolicy(Qt::NoFocus);
    m_card = new ConnectCard(m_theme);
    m_cardScroll->setWidget(m_card);
    m_stack->addWidget(m_chat);
    m_stack->addWidget(m_cardScroll);
    return m_stack;
}

void MainWindow::connectParts()
{
    connect(m_sideList, &SideList::conversationChosen, this, [this](Conversation *conversation) {
        showConversation(conversation);
        showDrawer(false);
    });
    connect(m_sideList, &SideList::joinRequested, this, &MainWindow::showJoinDialog);
    connect(m_sideList, &SideList::joinAgainRequested, this,
            [this](Conversation *conversation) { joinAgain(*conversation); });
    connect(m_sideList, &SideList::leaveRequested, this, &MainWindow::askToLeave);
    connect(m_sideList, &SideList::reconnectRequested, this, &MainWindow::reconnectRequested);
    connect(m_sideList, &SideList::disconnectRequested, this, &MainWindow::disconnectRequested);
    connect(m_sideList, &SideList::removeRequested, this, &MainWindow::askToRemove);

    connect(m_view, &ConversationView::retryRequested, this,
            [this](quint64 id) { emit messageRetryRequested(m_current, id); });
    connect(m_view, &ConversationView::deleteRequested, this,
            [this](quint64 id) { emit messageDeleteRequested(m_current, id); });
    connect(m_view, &ConversationView::cancelUnsentRequested, this,
            [this] { emit cancelUnsentRequested(m_current); });
    connect(m_view, &ConversationView::urlActivated, this, &MainWindow::openLink);
    connect(m_view, &ConversationView::userMenuRequested, this,
            [this](const QString &nick, const QPoint &at) {
                popUp(m_members->contextMenuFor(nick), at);
            });
    connect(m_view, &ConversationView::visibleMessagesChanged, this, &MainWindow::refreshWatched);

    connect(m_composer, &Composer::textEntered, this, [this](const QString &text) {
        if (!m_current)
            return;
        m_view->scrollToTail();
        emit textEntered(m_current, text);
    });
    connect(m_composer, &Composer::pageRequested, m_view, &ConversationView::scrollPages);
    connect(m_connectionBar, &ConnectionBar::reconnectRequested, this, [this] {
        if (Network *network = currentNetwork())
            emit reconnectRequested(network);
        focusWriting(); // the button goes while the attempt runs
    });
    connect(m_connectionBar, &ConnectionBar::joinRequested, this, [this] {
        if (m_current)
            joinAgain(*m_current);
        focusWriting();
    });
    connect(m_connectionBar, &ConnectionBar::newKeyRequested, this, [this] {
        if (Network *network = currentNetwork())
            emit keyQuestionRequested(network);
    });

    connect(m_connectionBar, &ConnectionBar::meetRequirementRequested, this, [this] {
        if (Network *network = currentNetwork())
            emit meetRequirementRequested(network);
    });

    connect(m_header, &HeaderBar::drawerRequested, this, [this] { showDrawer(true); });
    connect(m_header, &HeaderBar::membersToggled, this, &MainWindow::toggleMembers);
    connect(m_header, &HeaderBar::urlActivated, this, &MainWindow::openLink);
    connect(m_header, &HeaderBar::topicChangeRequested, this, [this](const QString &topic) {
        if (m_current)
            emit topicChangeRequested(m_current, topic);
        focusWriting();
    });

    connect(m_members, &MemberList::directChatRequested, this, [this](const QByteArray &nick) {
        if (Network *network = currentNetwork())
            emit directChatRequested(network, nick);
    });
    connect(m_members, &MemberList::directChatByNickRequested, this, [this](const QString &nick) {
        if (Network *network = currentNetwork())
            emit directChatTyped(network, nick);
    });
    connect(m_members, &MemberList::mentionRequested, m_composer, &Composer::mention);

    connect(m_card, &ConnectCard::connectRequested, this, &MainWindow::connectRequested);
    connect(m_card, &ConnectCard::hostHereRequested, this, &MainWindow::hostHereRequested);
    connect(m_card, &ConnectCard::cancelRequested, this, &MainWindow::connectCancelled);
    connect(m_card, &ConnectCard::closeRequested, this, [this] { goTo(1, false); });
    connect(
        m_card, &ConnectCard::errorShown, m_cardScroll,
        [this](QWidget *place) { m_cardScroll->ensureWidgetVisible(place); },
        Qt::QueuedConnection); // after the card has found its new height

    connect(m_hostPanel, &HostPanel::stateChanged, this, &MainWindow::adaptToWidth);
    connect(m_hostPanel, &HostPanel::buttonPressed, this, &MainWindow::focusWriting);
    connect(m_noticeTimer, &QTimer::timeout, m_notice, &QWidget::hide);
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::rememberColumnWidths);
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyTheme);
}

void MainWindow::connectModels()
{
    connect(&m_list, &ConversationList::conversationAboutToBeRemoved, this, &MainWindow::letGoOf);
    connect(&m_list, &ConversationList::networkAboutToBeRemoved, this, [this](Network *network) {
        if (m_current && &m_current->network() == network)
            letGoOf(m_current);
    });
    connect(&m_list, &ConversationList::countsChanged, this, &MainWindow::refreshTitle);
    connect(&m_list, &ConversationList::countsChanged, this,
            [this] { m_header->setUnread(m_list.unread(), m_list.mentions()); });
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, &MainWindow::adaptToWidth);
    connect(&m_list, &QAbstractItemModel::rowsRemoved, this, &MainWindow::adaptToWidth);
}

} // namespace client
