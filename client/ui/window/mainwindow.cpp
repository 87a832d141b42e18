// SPDX-License-Identifier: MIT
#include "client/ui/window/mainwindow.h"

#include "client/model/conversationlist.h"
#include "client/spelling/spellchecker.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/composer/composerspelling.h"
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
#include "client/ui/window/noticebar.h"
#include "client/ui/window/quietline.h"
#include "client/ui/window/sidepane.h"
#include "client/ui/window/windowactions.h"
#include "client/ui/window/windowcolumns.h"
#include "client/ui/window/windowlook.h"
#include "client/ui/window/windowquestions.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr QSize minSize(420, 360);
constexpr qsizetype maxRecent = 50; // conversations

// In design pixels.
constexpr QSize firstSize(1200, 760);
constexpr QSize maxFrameSize(16, 48); // that of most window managers, plus a margin
constexpr int compactBelowHeight = 480;

} // namespace

MainWindow::MainWindow(Theme &theme, ConversationList &list, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_list(list)
{
    build();
    connectSideAndMembers();
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
    m_actions = new WindowActions(*this, m_theme, m_list, *m_columns, *m_focus);
    setCentralWidget(m_columns);
    setMinimumSize(minSize);
}

void MainWindow::connectSideAndMembers()
{
    const SideList *list = &m_side->list();
    connect(list, &SideList::conversationChosen, this, [this](Conversation *conversation) {
        showConversation(conversation);
        m_columns->setDrawerOpen(false);
    });
    connect(list, &SideList::joinRequested, m_actions, &WindowActions::showJoinDialog);
    connect(list, &SideList::joinAgainRequested, this, &MainWindow::joinAgain);
    connect(list, &SideList::leaveRequested, this, &MainWindow::leaveOrAsk);
    connect(list, &SideList::reconnectRequested, this, &MainWindow::reconnectRequested);
    connect(list, &SideList::disconnectRequested, this, &MainWindow::disconnectRequested);
    connect(list, &SideList::accountRequested, this, &MainWindow::accountRequested);
    connect(list, &SideList::removeRequested, this, &MainWindow::askToRemove);
    connect(&hostPanel(), &HostPanel::stateChanged, this, &MainWindow::adaptToSize);
    connect(&hostPanel(), &HostPanel::buttonPressed, m_focus, &FocusRouter::focusInput);

    connect(&m_side->quietLine(), &QuietLine::turnOffRequested, m_actions, [this] {
        m_actions->setDoNotDisturb(DoNotDisturb::Off);
        m_focus->focusInput();
    });
    connect(m_members, &MemberList::directChatRequested, this, [this](const QByteArray &nick) {
        if (Network *network = currentNetwork())
            emit directChatRequested(network, nick);
    });
    connect(m_members, &MemberList::directChatByNickRequested, this, [this](const QString &nick) {
        if (Network *network = currentNetwork())
            emit directChatByNickRequested(network, nick);
    });
    connect(m_members, &MemberList::ignoreRequested, this,
            [this](const QString &nick, bool ignored) {
                if (Network *network = currentNetwork())
                    emit ignoreRequested(network, nick, ignored);
            });
    connect(m_members, &MemberList::profileRequested, this, [this](const QString &nick) {
        if (Conversation *conversation = currentConversation())
            emit profileRequested(conversation, nick);
    });
    connect(list, &SideList::profileRequested, this, &MainWindow::profileRequested);
    connect(list, &SideList::ignoreRequested, this, &MainWindow::ignoreRequested);
    connect(m_members, &MemberList::mentionRequested, &m_chat->composer(), &Composer::mention);
    connect(m_members, &MemberList::commandRequested, this, &MainWindow::commandRequested);
    connect(m_members, &MemberList::ownProfileRequested, this, [this] {
        if (Network *network = currentNetwork())
            emit ownProfileRequested(network);
    });
}

void MainWindow::connectCenter()
{
    connect(m_chat, &ChatPane::joinAgainRequested, this, &MainWindow::joinAgain);
    connect(m_chat, &ChatPane::reconnectRequested, this, &MainWindow::reconnectRequested);
    connect(m_chat, &ChatPane::urlActivated, this, &MainWindow::openUrl);
    connect(m_chat, &ChatPane::nameChanged, this, &MainWindow::refreshTitle);
    connect(m_chat, &ChatPane::stateChanged, m_actions, &WindowActions::refresh);
    connect(&m_chat->view(), &ConversationView::visibleMessagesChanged, this,
            &MainWindow::rememberPlace);
    connect(&m_chat->findBar(), &FindBar::closed, this, [this] { m_showsMatch = false; });
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
    connect(m_chat->composer().spelling(), &ComposerSpelling::languageChosen, this,
            [this](const QString &language) {
                m_chat->spellChecker().setLanguage(language);
                emit settingsChanged();
            });
    connect(m_chat->composer().spelling(), &ComposerSpelling::wordAdded, this,
            [this](const QString &word) {
                m_chat->spellChecker().setOwnWords(m_chat->spellChecker().ownWords()
                                                   + QStringList{word});
                emit settingsChanged();
            });
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
        if (!m_isReturning)
            m_visited.leave(m_place);
        announce(*this, spokenName(*conversation)); // before its messages become read
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
    if (std::exchange(m_returnsTo, 0) == localId) {
        m_chat->view().scrollToTop(localId);
        return;
    }
    const Place before = m_place;
    // The find bar, which keeps the focus, goes from message to message.
    if (currentConversation() != conversation || m_chat->isHidden()) {
        m_isReturning = true; // one place, not two
        showConversation(conversation);
        m_isReturning = false;
    }
    // All matches together are one place to come back from.
    const bool isMatch = m_chat->findBar().isVisible();
    if (!std::exchange(m_showsMatch, isMatch) || !isMatch)
        m_visited.leave(before);
    m_chat->view().showMessage(localId);
    m_actions->refresh();
}

/// "#lobby, 3 unread", with the network if there are several.
QString MainWindow::spokenName(const Conversation &conversation) const
{
    QStringList parts{conversation.title()};
    const bool isServer = conversation.kind() == Conversation::Kind::Server;
    if (m_list.networks().size() > 1 && !isServer)
        parts.append(m_list.nameOf(conversation.network()));
    if (conversation.unread() > 0)
        parts.append(tr("%n unread", nullptr, conversation.unread()));
    return parts.join(QStringLiteral(", "));
}

void MainWindow::goBack()
{
    goTo(m_visited.goBack(m_place));
}

void MainWindow::goForward()
{
    goTo(m_visited.goForward(m_place));
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
        askToRemove(&conversation->network());
    else
        client::leaveOrAsk(*conversation, *this,
                           [this, conversation] { emit leaveRequested(conversation); });
}

void MainWindow::askToRemove(Network *network)
{
    client::askToRemove(*network, *this, [this, network] { emit removeNetworkRequested(network); });
}

/// Uses the name on the wire, which may have characters that are not shown.
void MainWindow::joinAgain(Conversation *room)
{
    const QString name = QString::fromUtf8(room->wireName());
    emit joinRequested(&room->network(), name.toUtf8() == room->wireName() ? name : room->name());
}

void MainWindow::openUrl(const QUrl &url)
{
    if (!inviteIn(url.toString()).isEmpty())
        useInvite(url.toString(QUrl::FullyEncoded));
    else
        openUrlOrAsk(url, *this);
}

WindowSettings MainWindow::settings() const
{
    WindowSettings settings = m_settings;
    settings.geometry = saveGeometry();
    settings.sideWidth = m_columns->sideWidth();
    settings.membersWidth = m_columns->membersWidth();
    settings.membersShown = m_columns->isMembersColumnEnabled();
    settings.menuBarShown = !menuBar()->isHidden();
    settings.reportsTyping = m_chat->reportsTyping();
    settings.zoomPercent = qRound(m_theme.zoom() * 100);
    settings.recentEmoji = m_chat->recentEmoji().list();
    settings.spellingWords = m_chat->spellChecker().ownWords();
    settings.spellingLanguage = m_chat->spellChecker().language();
    settings.theme = Theme::modeName(m_theme.mode());
    return settings;
}

void MainWindow::setSettings(const WindowSettings &settings)
{
    applySettings(settings);
    if (settings.geometry.isEmpty() || !restoreGeometry(settings.geometry)) {
        const QSize frame = maxFrameSize * m_theme.scale();
        resize(
            (firstSize * m_theme.scale()).boundedTo(screen()->availableGeometry().size() - frame));
    }
    m_columns->setWidths(settings.sideWidth, settings.membersWidth);
    applyTheme();
}

void MainWindow::changeSettings(const WindowSettings &settings)
{
    applySettings(settings);
    m_actions->refresh();
    emit settingsChanged();
}

void MainWindow::applySettings(const WindowSettings &settings)
{
    m_settings = settings;
    applyLook(m_theme, settings);
    m_columns->setMembersColumnEnabled(settings.membersShown);
    menuBar()->setVisible(settings.menuBarShown);
    m_chat->setReportsTyping(settings.reportsTyping);
    m_chat->setReadsOutTyping(settings.readsOutTyping);
    m_chat->recentEmoji().set(settings.recentEmoji);
    m_chat->spellChecker().setOwnWords(settings.spellingWords);
    m_chat->spellChecker().setLanguage(settings.spellingLanguage);
    m_side->quietLine().setSettings(settings);
    m_chat->composer().edit().setSendKey(sendKeyOf(settings));
    m_actions->setShortcuts(settings.shortcuts);
    m_list.setDisplayNamesShown(settings.showsDisplayNames);
    ConversationSettings defaults = m_list.defaults();
    defaults.joins = joinsOf(settings);
    m_list.setDefaults(defaults);
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
    if (!event->spontaneous())
        keepPlace();
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

/// A window manager places a window that is shown again like a new one, unless the window asks
/// for the position that it had.
void MainWindow::keepPlace()
{
    if (!m_wasHidden || isMaximized() || isFullScreen())
        return;
    setGeometry(geometry());
    windowHandle()->setGeometry(geometry()); // QWidget does not pass on an unchanged geometry
}

/// At the top of the messages: away from the newest one, the composer and the host panel.
void MainWindow::placeNotice()
{
    const QRect area(m_stack->mapTo(m_columns, QPoint()), m_stack->size());
    m_notice->placeIn(area.adjusted(0, m_chat->header().barHeight() + m_theme.px(8), 0, 0));
}

void MainWindow::rememberPlace()
{
    const ConversationView &view = m_chat->view();
    Conversation *conversation = currentConversation();
    if (conversation && view.model() == &conversation->messages())
        m_place = {conversation, view.isAtTail() ? MessageOrder() : view.topMessage()};
}

void MainWindow::goTo(const std::optional<Place> &place)
{
    if (!place)
        return;
    m_isReturning = true;
    showConversation(place->conversation);
    m_isReturning = false;
    m_returnsTo = place->top.localId;
    if (m_returnsTo != 0)
        emit placeRequested(place->conversation, place->top);
    else
        m_chat->view().scrollToTail();
    m_actions->refresh();
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
    const Conversation *conversation = currentConversation();
    QString title = tr("Hearth");
    if (conversation && m_list.networks().size() > 1
        && conversation->kind() != Conversation::Kind::Server)
        title = m_list.nameOf(conversation->network()) + QStringLiteral(" · ") + title;
    if (conversation)
        title = conversation->name() + QStringLiteral(" · ") + title;
    if (const int mentions = m_list.mentions(); mentions > 0)
        title = QStringLiteral("(%1) ").arg(mentions) + title;
    setWindowTitle(title);
}

void MainWindow::refreshMembers()
{
    const Conversation *conversation = currentConversation();
    m_columns->setMembersOffered(conversation && conversation->kind() == Conversation::Kind::Room
                                 && !isSearchShown());
}

} // namespace client
