// SPDX-License-Identifier: MIT
#include "client/ui/window/mainwindow.h"

#include "client/model/conversationlist.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/text/urls.h"
#include "client/ui/widgets/question.h"
#include "client/ui/window/connectionbar.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/windowactions.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace client {

namespace {

QString emptyTextFor(const Conversation &conversation)
{
    switch (conversation.kind()) {
    case Conversation::Kind::Server:
        return MainWindow::tr("What %1 itself has to say appears here.")
            .arg(conversation.network().name());
    case Conversation::Kind::Room:
        if (!conversation.isJoined())
            return MainWindow::tr("You are not in %1 at the moment.").arg(conversation.name());
        return MainWindow::tr("Nothing has been said in %1 since you came. Say hello.")
            .arg(conversation.name());
    case Conversation::Kind::Direct:
        return MainWindow::tr("Here begins your chat with %1.").arg(conversation.name());
    }
    return {};
}

/// Whether anybody, this user included, has said something in @p messages.
bool holdsSpeech(const MessageModel &messages)
{
    for (int row = messages.rowCount() - 1; row >= 0; --row) {
        const ChatMessage::Kind kind = messages.at(row).kind;
        if (kind == ChatMessage::Kind::Text || kind == ChatMessage::Kind::Action
            || kind == ChatMessage::Kind::Notice)
            return true;
    }
    return false;
}

} // namespace

MainWindow::MainWindow(Theme &theme, ConversationList &list, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_list(list)
{
    build();
    m_actions = new WindowActions(*this);
    connectParts();
    connectModels();
    qApp->installEventFilter(this);
    setWindowLayout({});
    showConnectCard();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    m_composer->setConversation(nullptr);
}

QMenu &MainWindow::serverMenu() const
{
    return m_actions->serverMenu();
}

void MainWindow::showConversation(Conversation *conversation)
{
    if (!conversation)
        return showConnectCard();
    const bool changed = m_current != conversation;
    if (changed && m_current) {
        m_current->setWatched(false);
        m_current->dropUnreadMarker();
    }
    const bool leavesCard = isConnectCardShown();
    m_current = conversation;
    m_stack->setCurrentWidget(m_chat);
    if (leavesCard)
        adaptToWidth(); // the card may have had the window to itself
    m_sideList->setSelected(conversation);
    if (changed) {
        bindCurrent();
        emit conversationShown(conversation);
    }
    refreshMembers();
    refreshConnectionBar();
    refreshTitle();
    refreshWatched();
    m_actions->refresh();
    m_composer->edit().setFocus();
}

void MainWindow::bindCurrent()
{
    m_currentScope.reset();
    m_connectionBar->clear();
    m_header->setConversation(m_current);
    m_composer->setConversation(m_current);
    m_members->setMembers(m_current ? &m_current->members() : nullptr);
    m_view->setModel(m_current ? &m_current->messages() : nullptr);
    if (!m_current)
        return;
    QObject *scope = m_currentScope.context();
    Network *network = &m_current->network();
    m_view->setOwnNick(network->nick());
    m_view->setEmptyText(emptyTextFor(*m_current));
    QStringList rooms;
    for (const Conversation *other : m_list.conversations(network)) {
        if (other->kind() == Conversation::Kind::Room)
            rooms.append(other->name());
    }
    m_composer->setRooms(rooms);
    connect(network, &Network::stateChanged, scope, [this] { refreshConnectionBar(); });
    connect(network, &Network::nickChanged, scope,
            [this, network] { m_view->setOwnNick(network->nick()); });
    connect(m_current, &Conversation::stateChanged, scope,
            [this] { m_view->setEmptyText(emptyTextFor(*m_current)); });
    connect(m_current, &Conversation::nameChanged, scope, [this] { refreshTitle(); });
    connect(m_current, &Conversation::stateChanged, scope, [this] { refreshConnectionBar(); });
}

void MainWindow::letGoOf(Conversation *conversation)
{
    if (conversation != m_current)
        return;
    Conversation *next = m_list.neighbour(conversation, -1, false);
    const bool usable =
        next && next != conversation && &next->network() == &conversation->network();
    if (usable)
        showConversation(next);
    else
        showConnectCard();
}

void MainWindow::showConnectCard()
{
    if (m_current) {
        m_current->setWatched(false);
        m_current->dropUnreadMarker();
        m_beforeCard = m_current;
    }
    const bool changed = m_current || m_stack->currentWidget() != m_cardScroll;
    m_current = nullptr;
    bindCurrent();
    m_sideList->setSelected(nullptr);
    m_stack->setCurrentWidget(m_cardScroll);
    m_card->setCloseOffered(!m_list.networks().isEmpty());
    m_connectionBar->clear();
    refreshMembers();
    refreshTitle();
    adaptToWidth();
    m_actions->refresh();
    m_card->focusFirstEmpty();
    if (changed)
        emit conversationShown(nullptr);
}

bool MainWindow::isConnectCardShown() const
{
    return m_stack->currentWidget() == m_cardScroll;
}

void MainWindow::setCommands(const QStringList &commands)
{
    m_composer->setCommands(commands);
}

void MainWindow::setTrayAvailable(bool available)
{
    m_trayAvailable = available;
    m_actions->setTrayAvailable(available);
}

void MainWindow::useInvite(const QString &invite)
{
    showConnectCard();
    m_card->setServer(invite);
    m_card->focusFirstEmpty();
}

Network *MainWindow::currentNetwork() const
{
    return m_current ? &m_current->network() : nullptr;
}

void MainWindow::refreshTitle()
{
    QString title = tr("Hearth");
    if (m_current && m_list.networks().size() > 1
        && m_current->kind() != Conversation::Kind::Server)
        title = m_list.nameOf(m_current->network()) + QStringLiteral(" · ") + title;
    if (m_current)
        title = m_current->name() + QStringLiteral(" · ") + title;
    if (const int mentions = m_list.mentions(); mentions > 0)
        title = QStringLiteral("(%1) ").arg(mentions) + title;
    setWindowTitle(title);
}

void MainWindow::refreshConnectionBar()
{
    if (m_current) {
        const bool outside =
            m_current->kind() == Conversation::Kind::Room && !m_current->isJoined();
        m_connectionBar->setState(m_current->network().state(), outside);
    } else {
        m_connectionBar->clear();
    }
    m_actions->refresh();
}

/// Read is what was on screen in the window that people look at.
void MainWindow::refreshWatched()
{
    if (!m_current)
        return;
    const bool seen = isVisible() && isActiveWindow() && m_view->isVisible();
    m_current->setWatched(seen && m_view->isAtTail());
    if (seen && m_view->model() == &m_current->messages())
        m_current->markRead(m_view->newestVisible());
}

void MainWindow::openLink(const QUrl &url)
{
    if (!inviteIn(url.toString()).isEmpty())
        return useInvite(url.toString(QUrl::FullyEncoded));
    if (isPlainUrl(url)) {
        QDesktopServices::openUrl(url);
        return;
    }
    QMessageBox *box =
        plainMessageBox(QMessageBox::Warning, tr("Open this link?"),
                        tr("The link leads to %1.").arg(realHost(url)), urlToolTip(url), this);
    box->setStandardButtons(QMessageBox::Open | QMessageBox::Cancel);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::accepted, this, [url] { QDesktopServices::openUrl(url); });
    box->open();
}

/// By its name on the wire, which may have characters that are not shown.
void MainWindow::joinAgain(const Conversation &room)
{
    const QString name = QString::fromUtf8(room.wireName());
    emit joinRequested(&room.network(), name.toUtf8() == room.wireName() ? name : room.name());
}

/// The messages go with the conversation, so it asks wherever something has been said.
void MainWindow::askToLeave(Conversation *conversation)
{
    if (conversation->kind() == Conversation::Kind::Server)
        return askToRemove(&conversation->network());
    if (!holdsSpeech(conversation->messages()) && conversation->draft().isEmpty()) {
        emit leaveRequested(conversation);
        return;
    }
    const bool room = conversation->kind() == Conversation::Kind::Room;
    QMessageBox *box = plainMessageBox(
        QMessageBox::Question, room ? tr("Leave the room?") : tr("Close the chat?"),
        room ? tr("Leave %1?").arg(conversation->name())
             : tr("Close the chat with %1?").arg(conversation->name()),
        tr("Its messages disappear from this window and cannot be brought back."), this);
    const QPushButton *leave =
        box->addButton(room ? tr("&Leave") : tr("&Close"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(leave, &QPushButton::clicked, conversation,
            [this, conversation] { emit leaveRequested(conversation); });
    connect(conversation, &QObject::destroyed, box, &QDialog::reject);
    box->open();
}

void MainWindow::askToRemove(Network *network)
{
    QMessageBox *box = plainMessageBox(
        QMessageBox::Question, tr("Remove from the list?"),
        tr("Remove %1 from the list?").arg(network->name()),
        tr("This disconnects you. Its rooms, chats and messages disappear from this window and "
           "cannot be brought back."),
        this);
    const QPushButton *remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(remove, &QPushButton::clicked, network,
            [this, network] { emit removeNetworkRequested(network); });
    connect(network, &QObject::destroyed, box, &QDialog::reject);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit closeRequested();
}

} // namespace client
