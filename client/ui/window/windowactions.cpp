// SPDX-License-Identifier: MIT
#include "client/ui/window/windowactions.h"

#include "client/model/conversationlist.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/window/connectpage.h"
#include "client/ui/window/focusrouter.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/joindialog.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/quickswitcher.h"
#include "client/ui/window/windowcolumns.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace client {

namespace {

constexpr qreal zoomStep = 0.1;

/// The text of a menu entry without its mnemonic and its "…".
QString plainText(QString menuText)
{
    menuText.remove(u'&');
    menuText.remove(u'…');
    return menuText;
}

/// @p row below a separator.
WindowActions::Row newGroup(WindowActions::Row row)
{
    row.startsGroup = true;
    return row;
}

/// @p row whose keys are handled by the text fields.
WindowActions::Row fieldKeys(WindowActions::Row row)
{
    row.hasFieldKeys = true;
    return row;
}

} // namespace

WindowActions::Row::Row(Id id, Menu menu, const QString &text, const QList<QKeySequence> &keys,
                        const std::function<void()> &run, const std::function<bool()> &isAvailable,
                        const QString &meaning)
    : id(id)
    , menu(menu)
    , text(text)
    , keys(keys)
    , run(run)
    , isAvailable(isAvailable)
    , meaning(meaning)
{}

WindowActions::WindowActions(MainWindow &window, Theme &theme, ConversationList &list,
                             WindowColumns &columns, FocusRouter &focus)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
    , m_list(list)
    , m_columns(columns)
    , m_focus(focus)
    , m_table(hearthRows() + editRows() + viewRows() + goRows() + otherRows())
{
    addMenu(Menu::Hearth, tr("&Hearth"));
    addMenu(Menu::Edit, tr("&Edit"));
    addMenu(Menu::View, tr("&View"));
    addMenu(Menu::Go, tr("&Go"));
    m_serverMenu = window.menuBar()->addMenu(tr("&Server"));
    addMenu(Menu::Help, tr("He&lp"));
    for (const Row &row : qAsConst(m_table)) {
        if (row.menu == Menu::None)
            addAction(row, nullptr);
    }
    action(Id::Members)->setCheckable(true);
    action(Id::MenuBar)->setCheckable(true);
    refresh();
}

QList<WindowActions::Row> WindowActions::hearthRows()
{
    const auto phaseIsNot = [this](NetworkState::Phase phase) {
        const Network *network = currentNetwork();
        return network && network->state().phase != phase;
    };
    return {
        Row(Id::Connect, Menu::Hearth, tr("&Connect to a server…"), {QKeySequence::New},
            [this] { connectToServer(); }),
        Row(
            Id::Join, Menu::Hearth, tr("&Join a room or talk to someone…"), {Qt::CTRL | Qt::Key_J},
            [this] { showJoinDialog(nullptr); }, [this] { return !m_list.networks().isEmpty(); }),
        newGroup(Row(
            Id::Reconnect, Menu::Hearth, tr("&Reconnect now"), {},
            [this] { emit reconnectRequested(currentNetwork()); },
            [phaseIsNot] { return phaseIsNot(NetworkState::Phase::Online); })),
        Row(
            Id::Disconnect, Menu::Hearth, tr("&Disconnect"), {},
            [this] { emit disconnectRequested(currentNetwork()); },
            [phaseIsNot] { return phaseIsNot(NetworkState::Phase::Offline); }),
        Row(
            Id::Leave, Menu::Hearth, tr("&Leave the room"), {Qt::CTRL | Qt::Key_W},
            [this] { leave(); }, [this] { return conversation() || m_window.isConnectCardShown(); },
            tr("Leave the room, close the chat")),
        newGroup(Row(Id::CloseWindow, Menu::Hearth, tr("Close the &window"),
                     {Qt::CTRL | Qt::SHIFT | Qt::Key_W}, [this] { m_window.close(); })),
        Row(Id::Quit, Menu::Hearth, tr("&Quit"), {Qt::CTRL | Qt::Key_Q},
            [this] { emit quitRequested(); }),
    };
}

QList<WindowActions::Row> WindowActions::editRows()
{
    ComposerEdit *edit = &m_window.chat().composer().edit();
    const auto available = [this] { return conversation() != nullptr; };
    return {
        fieldKeys(
            Row(Id::Undo, Menu::Edit, tr("&Undo"), {QKeySequence::Undo}, [edit] { edit->undo(); })),
        fieldKeys(
            Row(Id::Redo, Menu::Edit, tr("&Redo"), {QKeySequence::Redo}, [edit] { edit->redo(); })),
        newGroup(fieldKeys(
            Row(Id::Cut, Menu::Edit, tr("Cu&t"), {QKeySequence::Cut}, [edit] { edit->cut(); }))),
        fieldKeys(Row(Id::Copy, Menu::Edit, tr("&Copy"), {QKeySequence::Copy}, [this] { copy(); })),
        fieldKeys(Row(Id::Paste, Menu::Edit, tr("&Paste"), {QKeySequence::Paste},
                      [edit] { edit->paste(); })),
        Row(Id::SelectAll, Menu::Edit, tr("Select &all messages"), {},
            [this] { m_window.chat().view().selectAll(); }),
        newGroup(Row(
            Id::Bold, Menu::Edit, tr("&Bold"), {QKeySequence::Bold}, [edit] { edit->toggleBold(); },
            available)),
        Row(
            Id::Italic, Menu::Edit, tr("&Italic"), {QKeySequence::Italic},
            [edit] { edit->toggleItalic(); }, available),
        Row(
            Id::Underline, Menu::Edit, tr("U&nderlined"), {QKeySequence::Underline},
            [edit] { edit->toggleUnderline(); }, available),
    };
}

QList<WindowActions::Row> WindowActions::viewRows()
{
    return {
        Row(Id::Members, Menu::View, tr("&People"), {}, [this] { m_columns.toggleMembers(); }),
        Row(
            Id::Topic, Menu::View, tr("&Topic"), {Qt::CTRL | Qt::Key_T}, [this] { toggleTopic(); },
            [this] { return isRoom(); }, tr("Read or change the topic")),
        Row(
            Id::MenuBar, Menu::View, tr("&Menu bar"), {Qt::CTRL | Qt::Key_M},
            [this] { toggleMenuBar(); }, {}, tr("Show or hide the menu bar")),
        newGroup(Row(Id::ZoomIn, Menu::View, tr("&Larger"),
                     {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal},
                     [this] { zoomBy(zoomStep); })),
        Row(Id::ZoomOut, Menu::View, tr("&Smaller"), {QKeySequence::ZoomOut},
            [this] { zoomBy(-zoomStep); }),
        Row(Id::ResetZoom, Menu::View, tr("&Normal size"), {Qt::CTRL | Qt::Key_0},
            [this] { zoomBy(1 - m_theme.zoom()); }),
    };
}

QList<WindowActions::Row> WindowActions::goRows()
{
    ConversationView *view = &m_window.chat().view();
    return {
        Row(
            Id::Switcher, Menu::Go, tr("&Go to…"), {Qt::CTRL | Qt::Key_K},
            [this] { showSwitcher(); }, {}, tr("Go to a room or a person")),
        newGroup(Row(Id::Previous, Menu::Go, tr("&Previous conversation"),
                     {Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
                     [this] { m_window.showNeighbour(-1, false); })),
        Row(Id::Next, Menu::Go, tr("&Next conversation"),
            {Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::Key_Tab},
            [this] { m_window.showNeighbour(1, false); }),
        Row(Id::PreviousUnread, Menu::Go, tr("P&revious unread"),
            {Qt::ALT | Qt::SHIFT | Qt::Key_Up}, [this] { m_window.showNeighbour(-1, true); }),
        Row(Id::NextUnread, Menu::Go, tr("N&ext unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Down},
            [this] { m_window.showNeighbour(1, true); }),
        newGroup(Row(Id::FirstMessage, Menu::Go, tr("&First message"), {Qt::CTRL | Qt::Key_Home},
                     [view] { view->scrollToHead(); })),
        Row(Id::NewestMessage, Menu::Go, tr("Newest &message"), {Qt::CTRL | Qt::Key_End},
            [view] { view->scrollToTail(); }),
        Row(Id::OldestUnread, Menu::Go, tr("&Oldest unread message"), {Qt::SHIFT | Qt::Key_PageUp},
            [view] { view->scrollToUnread(); }),
        Row(
            Id::MarkRead, Menu::Go, tr("Mark as rea&d"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M},
            [this] { markRead(); }, [this] { return conversation() != nullptr; }),
        newGroup(Row(Id::NextPane, Menu::Go, tr("Next p&art of the window"), {Qt::Key_F6},
                     [this] { m_focus.cyclePanes(1); })),
        Row(Id::PreviousPane, Menu::Go, tr("Previous par&t of the window"),
            {Qt::SHIFT | Qt::Key_F6}, [this] { m_focus.cyclePanes(-1); }),
    };
}

QList<WindowActions::Row> WindowActions::otherRows()
{
    return {
        Row(Id::Shortcuts, Menu::Help, tr("&Keyboard shortcuts"),
            {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash},
            [this] { (new ShortcutSheet(m_theme, shortcuts(), &m_window))->open(); }),
        Row(Id::About, Menu::Help, tr("&About Hearth"), {}, [this] { showAbout(); }),
        Row(Id::PasteInvite, Menu::None, tr("Open a copied invite, outside of text fields"),
            {QKeySequence::Paste, Qt::SHIFT | Qt::Key_Insert}, [this] { pasteInvite(); }),
        Row(Id::Escape, Menu::None, tr("Back to the newest message and to the composer"),
            {Qt::Key_Escape}, [this] { m_focus.escape(); }),
    };
}

void WindowActions::addMenu(Menu id, const QString &title)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    connect(menu, &QMenu::aboutToShow, this, &WindowActions::refresh);
    for (const Row &row : qAsConst(m_table)) {
        if (row.menu == id)
            addAction(row, menu);
    }
    if (id == Menu::View)
        addColours(*menu);
}

void WindowActions::addAction(const Row &row, QMenu *menu)
{
    auto *action = new QAction(row.text, this);
    m_actions.insert(row.id, action);
    connect(action, &QAction::triggered, this, row.run);
    if (row.hasFieldKeys)
        action->setText(row.text + u'\t' + row.keys.first().toString(QKeySequence::NativeText));
    else
        action->setShortcuts(row.keys);
    m_window.addAction(action); // its keys work while the menu bar is hidden
    if (!menu)
        return;
    if (row.startsGroup)
        menu->addSeparator();
    menu->addAction(action);
}

void WindowActions::addColours(QMenu &menu)
{
    menu.addSeparator();
    QMenu *colours = menu.addMenu(tr("&Colours"));
    auto *group = new QActionGroup(this);
    const std::pair<Theme::Mode, QString> modes[] = {
        {Theme::Mode::System, tr("As the &desktop")},
        {Theme::Mode::Light, tr("&Light")},
        {Theme::Mode::Dark, tr("D&ark")},
        {Theme::Mode::HighContrast, tr("&High contrast")},
    };
    for (const auto &[mode, name] : modes) {
        QAction *action = colours->addAction(name);
        action->setCheckable(true);
        action->setData(int(mode));
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_theme.setMode(Theme::Mode(action->data().toInt()));
        emit settingsChanged();
    });
    connect(colours, &QMenu::aboutToShow, this, [this, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == int(m_theme.mode()));
    });
}

void WindowActions::setTrayAvailable(bool available)
{
    action(Id::CloseWindow)
        ->setText(available ? tr("Close the &window (stays in the tray)")
                            : tr("Close the &window"));
    action(Id::CloseWindow)->setVisible(available); // otherwise closing is the same as quitting
}

void WindowActions::refresh()
{
    for (const Row &row : qAsConst(m_table)) {
        if (row.isAvailable)
            action(row.id)->setEnabled(row.isAvailable());
    }
    action(Id::Leave)->setText(isRoom() ? tr("&Leave the room") : tr("C&lose"));
    action(Id::Members)->setChecked(m_columns.areMembersEnabled());
    action(Id::MenuBar)->setChecked(!m_window.menuBar()->isHidden());
}

void WindowActions::showJoinDialog(Network *network)
{
    const QList<Network *> networks = m_list.networks();
    if (networks.isEmpty())
        return;
    auto *dialog =
        new JoinDialog(m_theme, networks, network ? network : currentNetwork(), &m_window);
    connect(dialog, &JoinDialog::joinRequested, &m_window, &MainWindow::joinRequested);
    connect(dialog, &JoinDialog::directChatRequested, &m_window,
            &MainWindow::directChatByNickRequested);
    dialog->open();
}

QList<Shortcut> WindowActions::shortcuts() const
{
    QList<Shortcut> shortcuts;
    for (const Row &row : m_table) {
        if (!row.keys.isEmpty())
            shortcuts.append({row.keys, row.meaning.isEmpty() ? plainText(row.text) : row.meaning});
    }
    return shortcuts;
}

Network *WindowActions::currentNetwork() const
{
    return conversation() ? &conversation()->network() : nullptr;
}

Conversation *WindowActions::conversation() const
{
    return m_window.currentConversation();
}

bool WindowActions::isRoom() const
{
    return conversation() && conversation()->kind() == Conversation::Kind::Room;
}

/// Shows an empty card. A card that is already shown keeps what the user has entered.
void WindowActions::connectToServer()
{
    if (!m_window.isConnectCardShown() && !m_window.connectCard().isBusy())
        m_window.connectCard().setServer({});
    m_window.showConnectCard();
}

void WindowActions::leave()
{
    Conversation *current = conversation();
    if (!current)
        m_window.showNeighbour(1, false);
    else if (current->kind() == Conversation::Kind::Server)
        m_window.showConnectCard();
    else
        m_window.leaveOrAsk(current);
}

void WindowActions::copy()
{
    if (m_window.chat().view().hasSelection())
        m_window.chat().view().copy();
    else
        m_window.chat().composer().edit().copy();
}

void WindowActions::toggleTopic()
{
    HeaderBar &header = m_window.chat().header();
    header.setTopicOpen(!header.isTopicOpen());
    if (header.isTopicOpen())
        header.focusTopic();
    else
        m_window.chat().composer().edit().setFocus();
}

void WindowActions::toggleMenuBar()
{
    m_window.menuBar()->setVisible(action(Id::MenuBar)->isChecked());
    emit settingsChanged();
}

void WindowActions::zoomBy(qreal step)
{
    m_theme.setZoom(m_theme.zoom() + step);
    emit settingsChanged();
}

void WindowActions::markRead()
{
    conversation()->markAllRead();
    conversation()->dropUnreadMarker();
}

void WindowActions::pasteInvite()
{
    const QString invite = inviteOnClipboard();
    if (!invite.isEmpty() && !m_window.connectCard().isBusy())
        m_window.useInvite(invite);
}

void WindowActions::showSwitcher()
{
    auto *switcher = new QuickSwitcher(m_theme, m_list, &m_window);
    connect(switcher, &QuickSwitcher::conversationChosen, &m_window, &MainWindow::showConversation);
    switcher->open();
}

void WindowActions::showAbout()
{
    QMessageBox::about(&m_window, tr("About Hearth"),
                       tr("Hearth %1\n\nA desktop chat whose server comes with it.")
                           .arg(QStringLiteral(HEARTH_VERSION)));
}

} // namespace client
