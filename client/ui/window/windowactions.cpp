// SPDX-License-Identifier: MIT
#include "client/ui/window/windowactions.h"

#include "client/model/conversationlist.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/window/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace client {

namespace {

/// Only shown: fields and messages take these keys themselves, each for its own text.
QString withKeys(const QString &text, QKeySequence::StandardKey keys)
{
    return text + u'\t' + QKeySequence(keys).toString(QKeySequence::NativeText);
}

} // namespace

WindowActions::WindowActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    buildHearth();
    buildEdit();
    buildView();
    buildGo();
    m_serverMenu = window.menuBar()->addMenu(tr("&Server"));
    buildHelp();
    refresh();
}

template<typename Slot>
QAction *WindowActions::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys,
                            Slot slot)
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    m_window.addAction(action); // its keys work while the menu bar is hidden
    return action;
}

void WindowActions::buildHearth()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Hearth"));
    add(menu, tr("&Connect to a server…"), {QKeySequence::New},
        [this] { m_window.connectToAnother(); });
    m_join = add(menu, tr("&Join a room or talk to someone…"), {Qt::CTRL | Qt::Key_J},
                 [this] { m_window.showJoinDialog(nullptr); });
    menu->addSeparator();
    m_reconnect = add(menu, tr("&Reconnect now"), {}, [this] {
        if (Network *network = m_window.currentNetwork())
            emit m_window.reconnectRequested(network);
    });
    m_disconnect = add(menu, tr("&Disconnect"), {}, [this] {
        if (Network *network = m_window.currentNetwork())
            emit m_window.disconnectRequested(network);
    });
    m_leave = add(menu, tr("&Leave the room"), {Qt::CTRL | Qt::Key_W},
                  [this] { m_window.closeCurrent(); });
    menu->addSeparator();
    m_close = add(menu, tr("Close the &window"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W},
                  [this] { m_window.close(); });
    add(menu, tr("&Quit"), {Qt::CTRL | Qt::Key_Q}, [this] { emit m_window.quitRequested(); });
    connect(menu, &QMenu::aboutToShow, this, &WindowActions::refresh);
}

void WindowActions::buildEdit()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    ComposerEdit *edit = &m_window.composer().edit();
    menu->addAction(withKeys(tr("&Undo"), QKeySequence::Undo), edit, &QTextEdit::undo);
    menu->addAction(withKeys(tr("&Redo"), QKeySequence::Redo), edit, &QTextEdit::redo);
    menu->addSeparator();
    menu->addAction(withKeys(tr("Cu&t"), QKeySequence::Cut), edit, &QTextEdit::cut);
    menu->addAction(withKeys(tr("&Copy"), QKeySequence::Copy), this, [this, edit] {
        if (m_window.conversationView().hasSelection())
            m_window.conversationView().copy();
        else
            edit->copy();
    });
    menu->addAction(withKeys(tr("&Paste"), QKeySequence::Paste), edit, &QTextEdit::paste);
    menu->addAction(tr("Select &all messages"), &m_window.conversationView(),
                    &ConversationView::selectAll);
    menu->addSeparator();
    m_needConversation = {
        add(menu, tr("&Bold"), {QKeySequence::Bold}, [edit] { edit->toggleBold(); }),
        add(menu, tr("&Italic"), {QKeySequence::Italic}, [edit] { edit->toggleItalic(); }),
        add(menu, tr("U&nderlined"), {QKeySequence::Underline},
            [edit] { edit->toggleUnderline(); }),
    };
}

void WindowActions::buildView()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&View"));
    m_members = add(menu, tr("&People"), {}, [this] { m_window.toggleMembers(); });
    m_members->setCheckable(true);
    m_topic = add(menu, tr("&Topic"), {Qt::CTRL | Qt::Key_T}, [this] { m_window.toggleTopic(); });
    m_menuBar = add(menu, tr("&Menu bar"), {Qt::CTRL | Qt::Key_M}, [this] {
        m_window.menuBar()->setVisible(m_menuBar->isChecked());
        emit m_window.layoutChanged();
    });
    m_menuBar->setCheckable(true);
    menu->addSeparator();
    add(menu, tr("&Larger"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal},
        [this] { zoomBy(0.1); });
    add(menu, tr("&Smaller"), {QKeySequence::ZoomOut}, [this] { zoomBy(-0.1); });
    add(menu, tr("&Normal size"), {Qt::CTRL | Qt::Key_0},
        [this] { zoomBy(1 - m_window.m_theme.zoom()); });
    menu->addSeparator();
    QMenu *themes = menu->addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    const std::pair<Theme::Mode, QString> modes[] = {
        {Theme::Mode::System, tr("As the &desktop")},
        {Theme::Mode::Light, tr("&Light")},
        {Theme::Mode::Dark, tr("D&ark")},
        {Theme::Mode::HighContrast, tr("&High contrast")},
    };
    for (const auto &[mode, name] : modes) {
        QAction *action = themes->addAction(name);
        action->setCheckable(true);
        action->setData(int(mode));
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](QAction *action) {
        m_window.m_theme.setMode(Theme::Mode(action->data().toInt()));
        emit m_window.layoutChanged();
    });
    connect(menu, &QMenu::aboutToShow, this, [this, group] {
        refresh();
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == int(m_window.m_theme.mode()));
    });
}

void WindowActions::buildGo()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Go"));
    add(menu, tr("&Go to…"), {Qt::CTRL | Qt::Key_K}, [this] { m_window.showSwitcher(); });
    menu->addSeparator();
    add(menu, tr("&Previous conversation"),
        {Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
        [this] { m_window.goTo(-1, false); });
    add(menu, tr("&Next conversation"), {Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::Key_Tab},
        [this] { m_window.goTo(1, false); });
    add(menu, tr("P&revious unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Up},
        [this] { m_window.goTo(-1, true); });
    add(menu, tr("N&ext unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Down},
        [this] { m_window.goTo(1, true); });
    menu->addSeparator();
    ConversationView *view = &m_window.conversationView();
    add(menu, tr("&First message"), {Qt::CTRL | Qt::Key_Home}, [view] { view->scrollToHead(); });
    add(menu, tr("Newest &message"), {Qt::CTRL | Qt::Key_End}, [view] { view->scrollToTail(); });
    add(menu, tr("&Oldest unread message"), {Qt::SHIFT | Qt::Key_PageUp},
        [view] { view->scrollToUnread(); });
    m_markRead = add(menu, tr("Mark as rea&d"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M}, [this] {
        if (Conversation *conversation = m_window.currentConversation()) {
            conversation->markAllRead();
            conversation->dropUnreadMarker();
        }
    });
    menu->addSeparator();
    add(menu, tr("Next p&art of the window"), {Qt::Key_F6}, [this] { m_window.cyclePanes(1); });
    add(menu, tr("Previous par&t of the window"), {Qt::SHIFT | Qt::Key_F6},
        [this] { m_window.cyclePanes(-1); });
}

void WindowActions::buildHelp()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("He&lp"));
    add(menu, tr("&Keyboard shortcuts"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash},
        [this] { m_window.showShortcuts(); });
    add(menu, tr("&About Hearth"), {}, [this] {
        QMessageBox::about(&m_window, tr("About Hearth"),
                           tr("Hearth %1\n\nA desktop chat whose server comes with it.")
                               .arg(QStringLiteral(HEARTH_VERSION)));
    });
}

void WindowActions::setTrayAvailable(bool available)
{
    m_close->setText(available ? tr("Close the &window (stays in the tray)")
                               : tr("Close the &window"));
    m_close->setVisible(available); // else closing is quitting, which stands below
}

void WindowActions::refresh()
{
    const Conversation *conversation = m_window.currentConversation();
    const Network *network = m_window.currentNetwork();
    const auto phase = network ? network->state().phase : NetworkState::Phase::Offline;
    m_join->setEnabled(!m_window.m_list.networks().isEmpty());
    m_reconnect->setEnabled(network && phase != NetworkState::Phase::Online);
    m_disconnect->setEnabled(network && phase != NetworkState::Phase::Offline);
    m_leave->setEnabled(conversation || m_window.isConnectCardShown());
    m_leave->setText(conversation && conversation->kind() == Conversation::Kind::Room
                         ? tr("&Leave the room")
                         : tr("C&lose"));
    m_markRead->setEnabled(conversation);
    m_topic->setEnabled(conversation && conversation->kind() == Conversation::Kind::Room);
    for (QAction *action : m_needConversation)
        action->setEnabled(conversation);
    m_members->setChecked(m_window.areMembersShown());
    m_menuBar->setChecked(!m_window.menuBar()->isHidden());
}

void WindowActions::zoomBy(qreal step)
{
    m_window.m_theme.setZoom(m_window.m_theme.zoom() + step);
    emit m_window.layoutChanged();
}

} // namespace client
