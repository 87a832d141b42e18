// SPDX-License-Identifier: MIT
#include "client/ui/window/windowactions.h"

#include "client/chat/displaytext.h"
#include "client/model/conversationlist.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/host/donotdisturbtext.h"
#include "client/ui/window/joindialog.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/menuactions.h"
#include "client/ui/window/quickswitcher.h"
#include "client/ui/window/settingsopener.h"
#include "client/ui/window/shortcutsheet.h"
#include "client/ui/window/switcherentries.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace client {

namespace {

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
{
    const ActionParts parts{*this, window, theme, list, columns, focus};
    addDoNotDisturb(addMenu(tr("&Hearth"), hearthRows(parts)));
    addSpelling(addMenu(tr("&Edit"), editRows(parts)), parts);
    addColours(addMenu(tr("&View"), viewRows(parts)), parts);
    addMenu(tr("&Go"), goRows(parts));
    addMenu(tr("L&ist"), listRows(parts));
    m_serverMenu = window.menuBar()->addMenu(tr("&Server"));
    addMenu(tr("He&lp"), helpRows(parts));
    for (const Row &row : hiddenRows(parts))
        addAction(row, plainText(tr("&Go")));
}

QMenu &WindowActions::addMenu(const QString &title, const QList<Row> &rows)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    connect(menu, &QMenu::aboutToShow, this, &WindowActions::refresh);
    for (const Row &row : rows) {
        if (row.startsGroup)
            menu->addSeparator();
        menu->addAction(addAction(row, plainText(title)));
    }
    return *menu;
}

QAction *WindowActions::addAction(Row row, const QString &section)
{
    row.section = section;
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
        m_quietMenu->addAction(
            addAction(Row(id, text, {}, run, {}, meaning), plainText(tr("&Hearth"))));
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
    action(Id::Leave)->setText(showsRoom(m_window) ? tr("&Leave the room") : tr("C&lose"));
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
    connect(dialog, &JoinDialog::joinByNameRequested, &m_window, &MainWindow::joinByNameRequested);
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
            shortcuts.append(
                {keys, meaningOf(row), row.section, row.hasFixedKeys ? QString() : nameOf(row.id)});
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

void WindowActions::showSwitcher()
{
    QList<SwitcherEntry> entries =
        conversationEntries(m_list, m_window.recentConversations(), m_window.currentConversation());
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
    auto *sheet = new ShortcutSheet(m_theme, shortcuts(), sendsWithCtrl, &m_window);
    connect(sheet, &ShortcutSheet::changeRequested, this,
            [this](const QString &action) { openSettings(m_theme, m_window, action); });
    sheet->open();
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

} // namespace client
