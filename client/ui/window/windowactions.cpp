// SPDX-License-Identifier: MIT
#include "client/ui/window/windowactions.h"

#include "client/chat/displaytext.h"
#include "client/model/conversationlist.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/composer/composerspelling.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/host/donotdisturbtext.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/search/findbar.h"
#include "client/ui/window/connectpage.h"
#include "client/ui/window/focusrouter.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/joindialog.h"
#include "client/ui/window/listactions.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/quickswitcher.h"
#include "client/ui/window/settingsopener.h"
#include "client/ui/window/switcherentries.h"
#include "client/ui/window/windowcolumns.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMetaEnum>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace client {

namespace {

constexpr qreal zoomStep = 0.1;

/// The text of a menu entry without its mnemonic and its "…". Languages without an alphabet add the
/// mnemonic in brackets.
QString plainText(QString menuText)
{
    static const QRegularExpression added(QStringLiteral("\\(&.\\)"));
    menuText.remove(added);
    menuText.remove(u'&');
    menuText.remove(u'…');
    return menuText;
}

QString meaningOf(const WindowActions::Row &row)
{
    return row.meaning.isEmpty() ? plainText(row.text) : row.meaning;
}

/// Identifies an action in the settings.
QString nameOf(WindowActions::Id id)
{
    return QString::fromLatin1(QMetaEnum::fromType<WindowActions::Id>().valueToKey(int(id)));
}

bool isInMenu(const QAction &action)
{
    const QList<QObject *> owners = action.associatedObjects();
    return std::ranges::any_of(owners, [](QObject *one) { return qobject_cast<QMenu *>(one); });
}

/// Returns @p row with a separator above it.
WindowActions::Row newGroup(WindowActions::Row row)
{
    row.startsGroup = true;
    return row;
}

/// Returns @p row as an action with a check mark.
WindowActions::Row checkable(WindowActions::Row row, const std::function<bool()> &isChecked)
{
    row.isChecked = isChecked;
    return row;
}

/// Returns @p row as an action whose keys users cannot change.
WindowActions::Row fixedKeys(WindowActions::Row row)
{
    row.hasFixedKeys = true;
    return row;
}

/// Returns @p row as an action whose keys the text fields handle.
WindowActions::Row fieldKeys(WindowActions::Row row)
{
    row.hasFieldKeys = true;
    row.hasFixedKeys = true;
    return row;
}

} // namespace

WindowActions::Row::Row(Id id, const QString &text, const QList<QKeySequence> &keys,
                        const std::function<void()> &run, const std::function<bool()> &isAvailable,
                        const QString &meaning)
    : id(id)
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
{
    addDoNotDisturb(addMenu(tr("&Hearth"), hearthRows()));
    addSpelling(addMenu(tr("&Edit"), editRows()));
    addColours(addMenu(tr("&View"), viewRows()));
    addMenu(tr("&Go"), goRows());
    addMenu(tr("L&ist"), listRows(window, list));
    m_serverMenu = window.menuBar()->addMenu(tr("&Server"));
    addMenu(tr("He&lp"), helpRows());
    for (const Row &row : hiddenRows() + pinnedRows(window, list))
        addAction(row);
    refresh();
}

QList<WindowActions::Row> WindowActions::hearthRows()
{
    const auto phaseIsNot = [this](NetworkState::Phase phase) {
        const Network *network = m_window.currentNetwork();
        return network && network->state().phase != phase;
    };
    return {
        Row(Id::Connect, tr("&Connect to a server…"), {QKeySequence::New},
            [this] { connectToServer(); }),
        Row(
            Id::Join, tr("&Join a room or talk to someone…"), {Qt::CTRL | Qt::Key_J},
            [this] { showJoinDialog(nullptr); }, [this] { return !m_list.networks().isEmpty(); }),
        Row(
            Id::Rooms, tr("Show all r&ooms…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_J},
            [this] { emit m_window.roomsRequested(m_window.currentNetwork()); },
            [this] { return !m_list.networks().isEmpty(); }),
        Row(
            Id::Account, tr("&Account…"), {},
            [this] {
                Network *network = m_window.currentNetwork();
                emit m_window.accountRequested(network ? network : m_list.networks().constFirst());
            },
            [this] { return !m_list.networks().isEmpty(); }),
        Row(
            Id::OwnProfile, tr("Your &profile…"), {},
            [this] { emit m_window.ownProfileRequested(m_window.currentNetwork()); },
            [this] {
                const Network *network = m_window.currentNetwork();
                return network && network->features().profile.isChangeable();
            }),
        newGroup(Row(
            Id::Reconnect, tr("&Reconnect now"), {},
            [this] { emit m_window.reconnectRequested(m_window.currentNetwork()); },
            [phaseIsNot] { return phaseIsNot(NetworkState::Phase::Online); })),
        Row(
            Id::Disconnect, tr("&Disconnect"), {},
            [this] { emit m_window.disconnectRequested(m_window.currentNetwork()); },
            [phaseIsNot] { return phaseIsNot(NetworkState::Phase::Offline); }),
        Row(
            Id::Leave, tr("&Leave the room"), {Qt::CTRL | Qt::Key_W}, [this] { leave(); },
            [this] { return conversation() || m_window.isConnectCardShown(); },
            tr("Leave the room, close the chat")),
        newGroup(Row(
            Id::SaveConversation, tr("&Save the conversation…"), {QKeySequence::Save},
            [this] { emit m_window.saveConversationRequested(conversation()); },
            [this] { return conversation() != nullptr; })),
        Row(Id::StoredMessages, tr("Stored &messages…"), {},
            [this] { emit m_window.storedMessagesRequested(); }),
        Row(Id::SecureServers, tr("Servers that require &encryption…"), {},
            [this] { emit m_window.secureServersRequested(); }),
        newGroup(Row(Id::Settings, tr("Se&ttings…"), {Qt::CTRL | Qt::Key_Comma},
                     [this] { openSettings(m_theme, m_window); })),
        newGroup(Row(Id::CloseWindow, tr("Close the &window"), {Qt::CTRL | Qt::SHIFT | Qt::Key_W},
                     [this] { m_window.close(); })),
        Row(Id::Quit, tr("&Quit"), {Qt::CTRL | Qt::Key_Q},
            [this] { emit m_window.quitRequested(); }),
    };
}

QList<WindowActions::Row> WindowActions::editRows()
{
    ComposerEdit *edit = &m_window.chat().composer().edit();
    const auto available = [this] { return conversation() != nullptr; };
    const auto inChat = [this] { return conversation() && !m_window.isSearchShown(); };
    return {
        fieldKeys(Row(Id::Undo, tr("&Undo"), {QKeySequence::Undo}, [edit] { edit->undo(); })),
        fieldKeys(Row(Id::Redo, tr("&Redo"), {QKeySequence::Redo}, [edit] { edit->redo(); })),
        newGroup(fieldKeys(Row(Id::Cut, tr("Cu&t"), {QKeySequence::Cut}, [edit] { edit->cut(); }))),
        fieldKeys(Row(Id::Copy, tr("&Copy"), {QKeySequence::Copy}, [this] { copy(); })),
        fieldKeys(Row(Id::Paste, tr("&Paste"), {QKeySequence::Paste}, [edit] { edit->paste(); })),
        Row(Id::SelectAll, tr("Select &all messages"), {},
            [this] { m_window.chat().view().selectAll(); }),
        newGroup(Row(
            Id::Find, tr("&Find in this conversation…"), {QKeySequence::Find},
            [this] { m_window.chat().findBar().open(); }, inChat)),
        Row(
            Id::FindOlder, tr("Find &older"), {Qt::Key_F3},
            [this] { m_window.chat().findBar().stepToOlder(); }, inChat),
        Row(
            Id::FindNewer, tr("Find ne&wer"), {Qt::SHIFT | Qt::Key_F3},
            [this] { m_window.chat().findBar().stepToNewer(); }, inChat),
        Row(Id::Search, tr("&Search in all conversations…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
            [this] { m_window.showSearch(); }),
        newGroup(Row(
            Id::Bold, tr("&Bold"), {QKeySequence::Bold}, [edit] { edit->toggleBold(); },
            available)),
        Row(
            Id::Italic, tr("&Italic"), {QKeySequence::Italic}, [edit] { edit->toggleItalic(); },
            available),
        Row(
            Id::Underline, tr("U&nderlined"), {QKeySequence::Underline},
            [edit] { edit->toggleUnderline(); }, available),
        Row(
            Id::Emoji, tr("Insert an &emoji…"), {Qt::CTRL | Qt::Key_E},
            [this] { m_window.chat().composer().chooseEmoji(); }, available),
    };
}

QList<WindowActions::Row> WindowActions::viewRows()
{
    return {
        checkable(Row(Id::Members, tr("&People"), {}, [this] { m_columns.toggleMembers(); }),
                  [this] { return m_columns.areMembersEnabled(); }),
        Row(
            Id::Topic, tr("&Topic"), {Qt::CTRL | Qt::Key_T}, [this] { toggleTopic(); },
            [this] { return isRoom(); }, tr("Read or change the topic")),
        checkable(Row(
                      Id::MenuBar, tr("&Menu bar"), {Qt::CTRL | Qt::Key_M},
                      [this] { toggleMenuBar(); }, {}, tr("Show or hide the menu bar")),
                  [this] { return !m_window.menuBar()->isHidden(); }),
        checkable(Row(Id::ReportTyping, tr("Show others when I t&ype"), {},
                      [this] { toggleTypingReports(); }),
                  [this] { return m_window.chat().reportsTyping(); }),
        newGroup(Row(Id::ZoomIn, tr("&Larger"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal},
                     [this] { zoomBy(zoomStep); })),
        Row(Id::ZoomOut, tr("&Smaller"), {QKeySequence::ZoomOut}, [this] { zoomBy(-zoomStep); }),
        Row(Id::ResetZoom, tr("&Normal size"), {Qt::CTRL | Qt::Key_0},
            [this] { zoomBy(1 - m_theme.zoom()); }),
    };
}

QList<WindowActions::Row> WindowActions::goRows()
{
    ConversationView *view = &m_window.chat().view();
    return {
        Row(
            Id::Switcher, tr("&Go to…"), {Qt::CTRL | Qt::Key_K}, [this] { showSwitcher(); }, {},
            tr("Go to a room or a person")),
        newGroup(Row(Id::Previous, tr("&Previous conversation"),
                     {Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
                     [this] { m_window.showNeighbour(-1, false); })),
        Row(Id::Next, tr("&Next conversation"), {Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::Key_Tab},
            [this] { m_window.showNeighbour(1, false); }),
        Row(Id::PreviousUnread, tr("P&revious unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Up},
            [this] { m_window.showNeighbour(-1, true); }),
        Row(Id::NextUnread, tr("N&ext unread"), {Qt::ALT | Qt::SHIFT | Qt::Key_Down},
            [this] { m_window.showNeighbour(1, true); }),
        newGroup(Row(Id::FirstMessage, tr("&First message"), {Qt::CTRL | Qt::Key_Home},
                     [view] { view->scrollToHead(); })),
        Row(Id::NewestMessage, tr("Newest &message"), {Qt::CTRL | Qt::Key_End},
            [view] { view->scrollToTail(); }),
        Row(Id::OldestUnread, tr("&Oldest unread message"), {Qt::SHIFT | Qt::Key_PageUp},
            [view] { view->scrollToUnread(); }),
        Row(
            Id::MarkRead, tr("Mark as rea&d"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M},
            [this] { markRead(); }, [this] { return conversation() != nullptr; }),
        newGroup(Row(
            Id::Back, tr("&Back"), {Qt::ALT | Qt::Key_Left}, [this] { m_window.goBack(); },
            [this] { return m_window.canGoBack(); }, tr("Back to the last place"))),
        Row(
            Id::Forward, tr("For&ward"), {Qt::ALT | Qt::Key_Right},
            [this] { m_window.goForward(); }, [this] { return m_window.canGoForward(); },
            tr("Forward again after going back")),
        Row(
            Id::Date, tr("&Choose a date…"), {Qt::CTRL | Qt::Key_G},
            [this] { m_window.chat().header().requestCalendar(); },
            [this] { return conversation() != nullptr; }),
        newGroup(Row(Id::NextPane, tr("Next p&art of the window"), {Qt::Key_F6},
                     [this] { m_focus.cyclePanes(1); })),
        Row(Id::PreviousPane, tr("Previous par&t of the window"), {Qt::SHIFT | Qt::Key_F6},
            [this] { m_focus.cyclePanes(-1); }),
    };
}

QList<WindowActions::Row> WindowActions::helpRows()
{
    return {
        Row(Id::Shortcuts, tr("&Keyboard shortcuts"), {Qt::Key_F1, Qt::CTRL | Qt::Key_Slash},
            [this] { showShortcuts(); }),
        Row(Id::About, tr("&About Hearth"), {}, [this] { showAbout(); }),
    };
}

QList<WindowActions::Row> WindowActions::hiddenRows()
{
    return {
        fixedKeys(Row(Id::PasteInvite, tr("Open a copied invite, outside of text fields"),
                      {QKeySequence::Paste, Qt::SHIFT | Qt::Key_Insert},
                      [this] { pasteInvite(); })),
        fixedKeys(Row(Id::Escape, tr("Back to the newest message and to the composer"),
                      {Qt::Key_Escape}, [this] { m_focus.escape(); })),
    };
}

QMenu &WindowActions::addMenu(const QString &title, const QList<Row> &rows)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    connect(menu, &QMenu::aboutToShow, this, &WindowActions::refresh);
    for (const Row &row : rows) {
        if (row.startsGroup)
            menu->addSeparator();
        menu->addAction(addAction(row));
    }
    return *menu;
}

QAction *WindowActions::addAction(const Row &row)
{
    auto *action = new QAction(row.text, this);
    m_table.append(row);
    m_actions.insert(row.id, action);
    action->setCheckable(bool(row.isChecked));
    connect(action, &QAction::triggered, this, row.run);
    if (row.hasFieldKeys)
        action->setText(row.text + u'\t' + row.keys.first().toString(QKeySequence::NativeText));
    else
        action->setShortcuts(row.keys);
    m_window.addAction(action); // its keys work while the menu bar is hidden
    return action;
}

/// The languages are those of the dictionaries that are installed when the menu opens.
void WindowActions::addSpelling(QMenu &menu)
{
    menu.addSeparator();
    QMenu *languages = menu.addMenu(tr("Spe&lling"));
    const auto fill = [this, languages] {
        languages->clear();
        m_window.chat().composer().spelling()->addLanguages(*languages);
    };
    connect(languages, &QMenu::aboutToShow, this, fill);
    fill();
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
        emit m_window.settingsChanged();
    });
    connect(colours, &QMenu::aboutToShow, this, [this, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == int(m_theme.mode()));
    });
}

/// Before the entries that close and quit.
void WindowActions::addDoNotDisturb(QMenu &menu)
{
    m_quietMenu = new QMenu(&menu);
    menu.insertMenu(action(Id::SaveConversation), m_quietMenu);
    const std::pair<Id, DoNotDisturb> choices[] = {
        {Id::QuietHalfHour, DoNotDisturb::HalfHour},
        {Id::QuietHour, DoNotDisturb::Hour},
        {Id::QuietUntilTomorrow, DoNotDisturb::UntilTomorrow},
        {Id::QuietUntilTurnedOff, DoNotDisturb::UntilTurnedOff},
        {Id::QuietOff, DoNotDisturb::Off},
    };
    for (const auto &[id, choice] : choices) {
        const QString text = doNotDisturbChoiceText(choice);
        const QString meaning = tr("Do not disturb: %1", "how long").arg(plainText(text));
        const auto run = [this, choice = choice] { setDoNotDisturb(choice); };
        m_quietMenu->addAction(addAction(Row(id, text, {}, run, {}, meaning)));
    }
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
        if (row.isChecked)
            action(row.id)->setChecked(row.isChecked());
    }
    const QString quiet = doNotDisturbText(m_window.settings(), QDateTime::currentDateTime());
    m_quietMenu->setTitle(quiet.isEmpty() ? tr("Do &not disturb") : quiet);
    action(Id::QuietOff)->setEnabled(!quiet.isEmpty());
    action(Id::Leave)->setText(isRoom() ? tr("&Leave the room") : tr("C&lose"));
}

void WindowActions::setDoNotDisturb(DoNotDisturb choice)
{
    const QDateTime now = QDateTime::currentDateTime();
    WindowSettings settings = m_window.settings();
    settings.doNotDisturbUntil = doNotDisturbUntil(choice, now);
    m_window.changeSettings(settings);
    m_window.showNotice(choice == DoNotDisturb::Off ? tr("Notifications are on again.")
                                                    : asSentence(doNotDisturbText(settings, now)));
}

void WindowActions::showJoinDialog(Network *network)
{
    const QList<Network *> networks = m_list.networks();
    if (networks.isEmpty())
        return;
    auto *dialog =
        new JoinDialog(m_theme, networks, network ? network : m_window.currentNetwork(), &m_window);
    connect(dialog, &JoinDialog::joinRequested, &m_window, &MainWindow::joinRequested);
    connect(dialog, &JoinDialog::directChatRequested, &m_window,
            &MainWindow::directChatByNickRequested);
    connect(dialog, &JoinDialog::roomsRequested, &m_window, &MainWindow::roomsRequested);
    dialog->open();
    emit m_window.joinDialogOpened(dialog);
}

QList<Shortcut> WindowActions::shortcuts() const
{
    QList<Shortcut> shortcuts;
    for (const Row &row : m_table) {
        const QList<QKeySequence> keys = row.hasFieldKeys ? row.keys : action(row.id)->shortcuts();
        if (!keys.isEmpty())
            shortcuts.append({keys, meaningOf(row)});
    }
    return shortcuts;
}

QList<KeyedAction> WindowActions::keyedActions() const
{
    QList<KeyedAction> actions;
    for (const Row &row : m_table) {
        if (!row.hasFixedKeys)
            actions.append({nameOf(row.id), meaningOf(row), row.keys});
    }
    return actions;
}

void WindowActions::setShortcuts(const ShortcutMap &changes)
{
    const KeysByAction keys = effectiveKeys(keyedActions(), changes);
    for (const Row &row : qAsConst(m_table)) {
        if (!row.hasFixedKeys)
            action(row.id)->setShortcuts(keys.value(nameOf(row.id)));
    }
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
    emit m_window.settingsChanged();
}

void WindowActions::toggleTypingReports()
{
    m_window.chat().setReportsTyping(action(Id::ReportTyping)->isChecked());
    emit m_window.settingsChanged();
}

void WindowActions::zoomBy(qreal step)
{
    m_theme.setZoom(m_theme.zoom() + step);
    emit m_window.settingsChanged();
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
    QList<SwitcherEntry> entries =
        conversationEntries(m_list, m_window.recentConversations(), conversation());
    if (const Network *network = m_window.currentNetwork())
        entries += memberEntries(m_list, *network);
    for (const Row &row : std::as_const(m_table)) {
        SwitcherEntry entry;
        entry.kind = SwitcherEntry::Kind::Action;
        entry.action = action(row.id);
        entry.name = plainText(row.text);
        entry.detail = entry.action->shortcut().toString(QKeySequence::NativeText);
        entry.spoken = entry.name;
        if (entry.action->isEnabled() && isInMenu(*entry.action) && row.id != Id::Switcher)
            entries.append(entry);
    }
    auto *switcher = new QuickSwitcher(m_theme, entries, &m_window);
    connect(switcher, &QuickSwitcher::chosen, this, &WindowActions::goTo);
    switcher->open();
}

void WindowActions::showShortcuts()
{
    const bool sendsWithCtrl =
        m_window.chat().composer().edit().sendKey() == ComposerEdit::SendKey::CtrlEnter;
    (new ShortcutSheet(m_theme, shortcuts(), sendsWithCtrl, &m_window))->open();
}

void WindowActions::goTo(const SwitcherEntry &entry)
{
    switch (entry.kind) {
    case SwitcherEntry::Kind::Conversation:
        if (Conversation *chosen = m_list.conversation(entry.conversation))
            m_window.showConversation(chosen);
        break;
    case SwitcherEntry::Kind::Member:
        if (Network *network = m_window.currentNetwork())
            emit m_window.directChatRequested(network, entry.nick);
        break;
    case SwitcherEntry::Kind::Action:
        entry.action->trigger();
        break;
    }
}

void WindowActions::showAbout()
{
    QMessageBox::about(&m_window, tr("About Hearth"),
                       tr("Hearth %1\n\nA desktop chat whose server comes with it.")
                           .arg(QStringLiteral(HEARTH_VERSION)));
}

} // namespace client
