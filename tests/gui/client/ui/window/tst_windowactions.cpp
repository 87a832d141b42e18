// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/settings/settingsdialog.h"
#include "client/ui/settings/shortcutrow.h"
#include "client/ui/window/shortcutsheet.h"
#include "client/ui/window/windowactions.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QTest>

using client::WindowActions;

/// The actions of the window, its menus and its sheet of shortcuts.
class tst_WindowActions : public WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void hasAnActionForEachId();
    void usesEachKeyOnce();
    void hasOneMnemonicForEachEntry();
    void showsTheKeysOfTheEditMenu();
    void offersToCloseOnlyIntoATray();
    void listsTheKeysOfAllActions();
    void listsEachKeyOfAnAction_data();
    void listsEachKeyOfAnAction();
    void changesKeysFromTheSheet();
    void usesTheKeysOfTheUser();
    void opensTheSettingsOnce();
    void changesASettingInTheDialog();

private:
    /// The sheet of shortcuts, as it is shown: keys and what they do.
    QHash<QString, QString> shortcutSheet() const;
};

void tst_WindowActions::usesTheKeysOfTheUser()
{
    client::WindowSettings settings;
    settings.shortcuts = {{QStringLiteral("Settings"), {QStringLiteral("F9")}},
                          {QStringLiteral("Topic"), {QStringLiteral("K")}}};
    m_window->changeSettings(settings);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(!part<client::SettingsDialog>());
    QTest::keyClick(m_window.get(), Qt::Key_F9);
    QVERIFY(part<client::SettingsDialog>());
    QCOMPARE(m_window->actions().action(WindowActions::Id::Settings)->shortcut(),
             QKeySequence(Qt::Key_F9));
    QVERIFY(m_window->actions().action(WindowActions::Id::Topic)->shortcuts().isEmpty());
    m_window->activateWindow();
    const QHash<QString, QString> sheet = shortcutSheet();
    QCOMPARE(sheet.value(QStringLiteral("F9")), QStringLiteral("Settings"));
    QVERIFY(!sheet.contains(QStringLiteral("Ctrl+,")));
}

void tst_WindowActions::opensTheSettingsOnce()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    m_window->actions().action(WindowActions::Id::Settings)->trigger();
    QCOMPARE(m_window->findChildren<client::SettingsDialog *>().size(), 1);
}

void tst_WindowActions::changesASettingInTheDialog()
{
    m_window->actions().action(WindowActions::Id::Settings)->trigger();
    emit part<client::SettingsDialog>()->changed([] {
        client::WindowSettings settings;
        settings.menuBarShown = false;
        return settings;
    }());
    QVERIFY(m_window->menuBar()->isHidden());
    m_window->actions().action(WindowActions::Id::MenuBar)->trigger();
    QVERIFY(part<client::SettingsDialog>()->settings().menuBarShown);
}

QHash<QString, QString> tst_WindowActions::shortcutSheet() const
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    const auto *sheet = part<client::ShortcutSheet>();
    const QAbstractItemModel *model = sheet->findChild<QListView *>()->model();
    QHash<QString, QString> rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QStringList keys = index.data(client::ShortcutModel::KeysRole).toStringList();
        for (const QString &key : keys)
            rows.insert(key, index.data().toString());
    }
    return rows;
}

void tst_WindowActions::hasAnActionForEachId()
{
    const auto ids = QMetaEnum::fromType<WindowActions::Id>();
    for (int i = 0; i < ids.keyCount(); ++i)
        QVERIFY2(m_window->actions().action(WindowActions::Id(ids.value(i))), ids.key(i));
}

void tst_WindowActions::usesEachKeyOnce()
{
    QHash<QKeySequence, QString> used;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!used.contains(key), qPrintable(action->text() + used.value(key)));
            used.insert(key, action->text());
        }
    }
    QVERIFY(used.size() > 30);
}

void tst_WindowActions::hasOneMnemonicForEachEntry()
{
    m_window->showConversation(named("#lobby"));
    m_window->actions().setTrayAvailable(true);
    QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() >= 6);
    std::vector<std::unique_ptr<QMenu>> ours;
    for (int row = 0; row < m_list->rowCount(); ++row)
        ours.push_back(part<client::SideList>()->contextMenu(row));
    ours.push_back(part<client::MemberList>()->contextMenuFor(QStringLiteral("Ana")));
    ours.push_back(m_window->chat().view().contextMenu(0, QUrl(QStringLiteral("https://a.b"))));
    for (const std::unique_ptr<QMenu> &menu : ours)
        menus.append(menu.get());
    QList<QList<QAction *>> groups{m_window->menuBar()->actions()};
    for (const QMenu *menu : menus)
        groups.append(menu->actions());
    for (const QList<QAction *> &actions : groups) {
        QMap<QKeySequence, QString> seen;
        for (const QAction *action : actions) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            QVERIFY2(!key.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!seen.contains(key), qPrintable(action->text() + u", " + seen.value(key)));
            seen.insert(key, action->text());
        }
    }
}

void tst_WindowActions::showsTheKeysOfTheEditMenu()
{
    QStringList shown;
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            shown.append(action->text().remove(u'&'));
    }
    for (const char *entry : {"Undo\tCtrl+Z", "Cut\tCtrl+X", "Copy\tCtrl+C", "Paste\tCtrl+V"})
        QVERIFY2(shown.contains(QString::fromLatin1(entry)), entry);
    // The keys are still the field's own.
    m_window->showConversation(named("#random"));
    client::ComposerEdit &edit = m_window->chat().composer().edit();
    QTest::keyClicks(&edit, QStringLiteral("word"));
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_X, Qt::ControlModifier);
    QVERIFY(edit.message().isEmpty());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("word"));
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit.message(), QStringLiteral("word"));
}

void tst_WindowActions::offersToCloseOnlyIntoATray()
{
    const auto offersToClose = [this] {
        for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            for (const QAction *action : menu->actions()) {
                if (action->isVisible() && action->text().contains(QStringLiteral("window (stays")))
                    return true;
            }
        }
        return false;
    };
    m_window->actions().setTrayAvailable(true);
    QVERIFY(offersToClose());
    m_window->actions().setTrayAvailable(false);
    QVERIFY(!offersToClose());
}

void tst_WindowActions::listsTheKeysOfAllActions()
{
    const QHash<QString, QString> sheet = shortcutSheet();
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(sheet.contains(key.toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
    }
}

void tst_WindowActions::listsEachKeyOfAnAction_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("meaning");

    QTest::newRow("next conversation") << "Ctrl+Tab"
                                       << "Next conversation";
    QTest::newRow("previous part") << "Shift+F6"
                                   << "Previous part of the window";
    QTest::newRow("close") << "Ctrl+Shift+W"
                           << "Close the window";
    QTest::newRow("this sheet") << "Ctrl+/"
                                << "Keyboard shortcuts";
    QTest::newRow("a key of a text field") << "Ctrl+Z"
                                           << "Undo";
    QTest::newRow("a key of the composer") << "Shift+Return"
                                           << "New line";
    QTest::newRow("a longer text than in the menu") << "Ctrl+T"
                                                    << "Read or change the topic";
}

void tst_WindowActions::listsEachKeyOfAnAction()
{
    QFETCH(QString, key);
    QFETCH(QString, meaning);
    QCOMPARE(shortcutSheet().value(key), meaning);
}

/// The settings show the row of the action alone, ready for new keys.
void tst_WindowActions::changesKeysFromTheSheet()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *field = part<client::ShortcutSheet>()->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("oldest unread"));
    QTest::keyClick(field, Qt::Key_Return);
    const auto *dialog = part<client::SettingsDialog>();
    QVERIFY(dialog);
    QStringList shown;
    for (const auto *row : dialog->findChildren<client::ShortcutRow *>()) {
        if (row->isVisible())
            shown.append(row->action().name);
    }
    QCOMPARE(shown, QStringList{QStringLiteral("OldestUnread")});
    QTRY_VERIFY(dialog->focusWidget());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // waits for keys
    QTest::keyClick(dialog->focusWidget(), Qt::Key_F9);
    QVERIFY(m_window->actions()
                .action(WindowActions::Id::OldestUnread)
                ->shortcuts()
                .contains(QKeySequence(Qt::Key_F9)));
}

HEARTH_WINDOW_TEST(tst_WindowActions)
#include "tst_windowactions.moc"
