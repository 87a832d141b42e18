// SPDX-License-Identifier: MIT
#include "client/ui/window/mainwindow.h"

#include "client/model/conversationlist.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/connect/connectinput.h"
#include "client/ui/emoji/recentemoji.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/search/findbar.h"
#include "client/ui/search/searchpage.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/widgets/popups.h"
#include "client/ui/window/connectpage.h"
#include "client/ui/window/focusrouter.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/navigator.h"
#include "client/ui/window/noticebar.h"
#include "client/ui/window/quietline.h"
#include "client/ui/window/sidepane.h"
#include "client/ui/window/windowactions.h"
#include "client/ui/window/windowcolumns.h"
#include "client/ui/window/windowframe.h"
#include "client/ui/window/windowquestions.h"
#include "client/ui/window/windowrequests.h"
#include "client/ui/window/windowtitles.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QStackedWidget>

#include <algorithm>

namespace client {

namespace {

constexpr QSize minSize(420, 360);
constexpr qsizetype maxRecent = 50; // conversations

// In design pixels.
constexpr int compactBelowHeight = 480;

} // namespace

MainWindow::MainWindow(Theme &theme, ConversationList &list, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_list(list)
{
    build();
    connectSide();
    connectMemberList(*m_members, *this);
    connectCenter();
    connectColumns();
    connectList();
    connect(&m_theme, &Theme::changed, this, &MainWindow::applyTheme);
    setSettings({});
    showConnectCard();
}

MainWindow::~MainWindow()
{
    m_chat->composer().setConversation(nullptr); // stores the draft while the model still exists
}

void MainWindow::build()
{
    m_side = new SidePane(m_theme, m_list, this);
    m_stack = new QStackedWidget(this);
    m_chat = new ChatPane(m_theme, m_list, m_stack);
    m_page = new ConnectPage(m_theme, m_stack);
    m_stack->addWidget(m_chat);
    m_stack->addWidget(m_page);
    m_search = new SearchPage(m_theme, m_stack);
    m_stack->addWidget(m_search);
    m_members = new MemberList(m_theme, this);
    m_columns = new WindowColumns(m_theme, {m_side, m_stack, m_members, &m_chat->view()}, this);
    m_notice = new NoticeBar(m_theme, m_columns);
    m_focus =
        new FocusRouter(*m_side, *m_columns, *m_chat, *m_members, m_page->card(), *m_search, this);
    m_navigator = new Navigator(*this);
    m_actions = new WindowActions(*this, m_theme, m_list, *m_columns, *m_focus);
    setCentralWidget(m_columns);
    setMinimumSize(minSize);
}

void MainWindow::connectSide()
{
    connectSideList(m_side->list(), *this);
    connect(&m_side->list(), &SideList::conversationChosen, this,
            [this](Conversation *conversation) {
                showConversation(conversation);
                m_columns->setDrawerOpen(false);
            });
    connect(&hostPanel(), &HostPanel::stateChanged, this, &MainWindow::adaptToSize);
    connect(&hostPanel(), &HostPanel::buttonPressed, m_focus, &FocusRouter::focusInput);
    connect(&m_side->quietLine(), &QuietLine::turnOffRequested, m_actions, [this] {
        m_actions->setDoNotDisturb(DoNotDisturb::Off);
        m_focus->focusInput();
    });
}

void MainWindow::connectCenter()
{
    connect(m_chat, &ChatPane::joinAgainRequested, this,
            [this](Conversation *room) { requestJoinAgain(*this, room); });
    connect(m_chat, &ChatPane::reconnectRequested, this, &MainWindow::reconnectRequested);
    connect(m_chat, &ChatPane::urlActivated, this, &MainWindow::openUrl);
    connect(m_chat, &ChatPane::nameChanged, this, &MainWindow::refreshTitle);
    connect(m_chat, &ChatPane::stateChanged, m_actions, &WindowActions::refresh);
    connect(&m_chat->view(), &ConversationView::userMenuRequested, this,
            [this](const QString &nick, const QPoint &at) {
                popUp(m_members->contextMenuFor(nick), at);
            });
    connect(&m_page->card(), &ConnectCard::closeRequested, this,
            [this] { showNeighbour(1, false); });
    connect(m_search, &SearchPage::closeRequested, this, &MainWindow::leaveSearch);
}

void MainWindow::connectColumns()
{
    HeaderBar *header = &m_chat->header();
    connect(header, &HeaderBar::drawerRequested, this, [this] { m_columns->setDrawerOpen(true); });
    connect(header, &HeaderBar::membersToggled, m_columns, &WindowColumns::toggleMembers);
    connect(m_columns, &WindowColumns::drawerModeChanged, header, &HeaderBar::setDrawerOffered);
    connect(m_columns, &WindowColumns::drawerOpened, this, [this] { m_side->list().setFocus(); });
    connect(m_columns, &WindowColumns::focusReleased, this,
            [this] { m_chat->composer().edit().setFocus(); });
    connect(m_columns, &WindowColumns::membersShownChanged, header, &HeaderBar::setMembersShown);
    connect(m_columns, &WindowColumns::membersShownChanged, m_actions, &WindowActions::refresh);
    connect(m_columns, &WindowColumns::settingsChanged, this, &MainWindow::settingsChanged);
    connect(&m_chat->recentEmoji(), &RecentEmoji::changed, this, &MainWindow::settingsChanged);
    connectSpelling(*this);
}

void MainWindow::connectList()
{
    connect(&m_list, &ConversationList::conversationAboutToBeRemoved, this,
            &MainWindow::showOtherThan);
    connect(&m_list, &ConversationList::networkAboutToBeRemoved, this, [this](Network *network) {
        if (currentNetwork() == network)
            showOtherThan(currentConversation());
    });
    connect(&m_list, &ConversationList::countsChanged, this, [this] {
        refreshTitle();
        m_chat->header().setUnread(m_list.unread(), m_list.mentions());
    });
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, &MainWindow::adaptToSize);
    connect(&m_list, &QAbstractItemModel::rowsRemoved, this, &MainWindow::adaptToSize);
}

Network *MainWindow::currentNetwork() const
{
    const Conversation *conversation = currentConversation();
    return conversation ? &conversation->network() : nullptr;
}

Conversation *MainWindow::listedConversation() const
{
    const SideList &list = m_side->list();
    return list.hasFocus() ? list.current() : currentConversation();
}

void MainWindow::findMember()
{
    const Conversation *conversation = currentConversation();
    if (!conversation || conversation->kind() != Conversation::Kind::Room || isSearchShown())
        return;
    if (!m_columns->areMembersEnabled())
        m_columns->toggleMembers();
    m_members->focusSearch();
}

void MainWindow::showConversation(Conversation *conversation)
{
    if (!conversation)
        return showConnectCard();
    const bool leavesChat = m_stack->currentWidget() != m_chat;
    m_stack->setCurrentWidget(m_chat);
    if (leavesChat)
        adaptToSize(); // the card may have had the window to itself
    m_side->list().setSelected(conversation);
    if (currentConversation() != conversation) {
        m_navigator->leavePlace();
        announce(*this, spokenTitle(m_list, *conversation)); // before its messages become read
        m_chat->setConversation(conversation);
        m_members->setConversation(conversation);
        m_recent.removeOne(conversation->id());
        m_recent.append(conversation->id());
        m_recent.remove(0, qMax<qsizetype>(0, m_recent.size() - maxRecent));
        emit conversationShown(conversation);
    }
    refreshMembers();
    refreshTitle();
    m_chat->updateReadState();
    m_actions->refresh();
    m_chat->composer().edit().setFocus();
}

void MainWindow::showMessage(Conversation *conversation, quint64 localId)
{
    m_navigator->showMessage(conversation, localId);
}

void MainWindow::goBack()
{
    m_navigator->goBack();
}

void MainWindow::goForward()
{
    m_navigator->goForward();
}

bool MainWindow::canGoBack() const
{
    return m_navigator->canGoBack();
}

bool MainWindow::canGoForward() const
{
    return m_navigator->canGoForward();
}

void MainWindow::showNeighbour(int step, bool unreadOnly)
{
    Conversation *from = currentConversation();
    if (!from) {
        const QList<Conversation *> all = m_list.all();
        from = all.contains(m_beforeCard.data()) ? m_beforeCard.data() : all.value(0);
        if (from && !unreadOnly)
            return showConversation(from);
    }
    if (Conversation *next = from ? m_list.neighbour(from, step, unreadOnly) : nullptr)
        showConversation(next);
}

void MainWindow::showOtherThan(Conversation *conversation)
{
    if (conversation != currentConversation())
        return;
    Conversation *next = m_list.neighbour(conversation, -1, false);
    if (next && next != conversation && &next->network() == &conversation->network())
        showConversation(next);
    else
        showConnectCard();
}

void MainWindow::showConnectCard()
{
    if (currentConversation())
        m_beforeCard = currentConversation();
    const bool changed = currentConversation() || !isConnectCardShown();
    m_chat->setConversation(nullptr);
    m_members->setConversation(nullptr);
    m_side->list().setSelected(nullptr);
    m_stack->setCurrentWidget(m_page);
    connectCard().setCloseOffered(!m_list.networks().isEmpty());
    refreshMembers();
    refreshTitle();
    adaptToSize();
    m_actions->refresh();
    connectCard().focusFirstEmpty();
    if (changed)
        emit conversationShown(nullptr);
}

void MainWindow::showSearch()
{
    m_stack->setCurrentWidget(m_search);
    adaptToSize();
    refreshMembers();
    m_actions->refresh();
    m_search->field().setFocus();
    m_search->field().selectAll();
}

void MainWindow::leaveSearch()
{
    if (isSearchShown())
        showConversation(currentConversation());
}

bool MainWindow::isSearchShown() const
{
    return m_stack->currentWidget() == m_search;
}

bool MainWindow::isConnectCardShown() const
{
    return m_stack->currentWidget() == m_page;
}

ConnectCard &MainWindow::connectCard() const
{
    return m_page->card();
}

HostPanel &MainWindow::hostPanel() const
{
    return m_side->hostPanel();
}

void MainWindow::showNotice(const QString &text)
{
    m_notice->showText(text);
    placeNotice();
}

void MainWindow::useInvite(const QString &invite)
{
    showConnectCard();
    connectCard().setServer(invite);
    connectCard().focusFirstEmpty();
}

void MainWindow::leaveOrAsk(Conversation *conversation)
{
    if (conversation->kind() == Conversation::Kind::Server)
        requestRemoval(*this, &conversation->network());
    else
        client::leaveOrAsk(*conversation, *this,
                           [this, conversation] { emit leaveRequested(conversation); });
}

void MainWindow::openUrl(const QUrl &url)
{
    if (!inviteIn(url.toString()).isEmpty())
        useInvite(url.toString(QUrl::FullyEncoded));
    else
        openUrlOrAsk(url, *this);
}

SettingsParts MainWindow::settingsParts() const
{
    return {m_theme, m_list, *m_columns, *m_side, *m_chat, *m_actions, *menuBar()};
}

WindowSettings MainWindow::settings() const
{
    WindowSettings settings = m_settings;
    settings.geometry = saveGeometry();
    readSettings(settingsParts(), settings);
    return settings;
}

void MainWindow::setSettings(const WindowSettings &settings)
{
    m_settings = settings;
    applySettings(settingsParts(), settings);
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry))
        resizeToDefault(*this, m_theme);
    m_columns->setWidths(settings.sideWidth, settings.membersWidth);
    m_actions->refresh();
    applyTheme();
}

void MainWindow::changeSettings(const WindowSettings &settings)
{
    m_settings = settings;
    applySettings(settingsParts(), settings);
    m_actions->refresh();
    emit settingsChanged();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_chat)
        m_chat->updateReadState();
    if (event->type() == QEvent::ThemeChange && m_chat)
        m_theme.refreshFromSystem();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit closeRequested();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    m_wasHidden = true;
    QMainWindow::hideEvent(event);
    m_chat->updateReadState();
}

/// Gets the keys that the focused widget ignores.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    QMainWindow::keyPressEvent(event);
    m_focus->handleTyping(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adaptToSize();
    emit settingsChanged();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && m_wasHidden)
        keepPlace(*this);
    QMainWindow::showEvent(event);
    adaptToSize();
    m_chat->updateReadState();
}

void MainWindow::applyTheme()
{
    menuBar()->setFont(m_theme.eventFont());
    adaptToSize();
}

void MainWindow::adaptToSize()
{
    m_columns->adaptTo(width());
    m_columns->setSideShown(!isCardAlone());
    hostPanel().setCompact(height() < m_theme.px(compactBelowHeight));
    m_chat->composer().setMaximumHeightOfCard(height() / 3);
    placeNotice();
}

/// Before the first server the list is empty, so the card has the window to itself. It keeps its
/// position during the first attempt.
bool MainWindow::isCardAlone() const
{
    if (!isConnectCardShown())
        return false;
    const bool stopped = hostPanel().state() == HostPanel::State::Stopped;
    const QList<Network *> networks = m_list.networks();
    if (networks.isEmpty() && stopped)
        return true;
    const bool online = std::any_of(networks.cbegin(), networks.cend(), [](const Network *network) {
        return network->state().phase == NetworkState::Phase::Online;
    });
    return !m_columns->isSideShown() && !online && (stopped || connectCard().isBusy());
}

/// At the top of the messages: away from the newest one, the composer and the host panel.
void MainWindow::placeNotice()
{
    const QRect area(m_stack->mapTo(m_columns, QPoint()), m_stack->size());
    m_notice->placeIn(area.adjusted(0, m_chat->header().barHeight() + m_theme.px(8), 0, 0));
}

/// Gets the buttons that the parts of the window ignore.
void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::refreshTitle()
{
    setWindowTitle(client::windowTitle(m_list, currentConversation()));
}

void MainWindow::refreshMembers()
{
    const Conversation *conversation = currentConversation();
    m_columns->setMembersOffered(conversation && conversation->kind() == Conversation::Kind::Room
                                 && !isSearchShown());
}

} // namespace client
