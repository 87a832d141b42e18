// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/emoji/emojipicker.h"
#include "client/ui/lists/memberlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/widgets/iconbutton.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/headertexts.h"
#include "client/ui/window/quickswitcher.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QListView>

/// Lists that delegates paint have an item with a role, a name and a place for each row.
class tst_AccessibleTree : public WindowFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        openWindow();
        m_window->showConversation(named("#lobby"));
    }
    void cleanup() { closeWindow(); }
    void hasTheConversations();
    void hasThePeople();
    void hasTheResultsOfTheSwitcher();
    void hasTheSuggestions();
    void hasTheEmoji();
    void hasThePartsOfTheHeader();

private:
    static QAccessibleInterface *of(QObject *object)
    {
        return QAccessible::queryAccessibleInterface(object);
    }
    /// Checks the rows of @p list and returns their names.
    static QStringList rowsOf(QListView *list);
};

QStringList tst_AccessibleTree::rowsOf(QListView *list)
{
    QStringList names;
    QAccessibleInterface *root = of(list);
    const QString type = QString::fromLatin1(list->metaObject()->className());
    if (root->role() != QAccessible::List || root->text(QAccessible::Name).isEmpty())
        return {QStringLiteral("no list: ") + type};
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *item = root->child(i);
        const bool isItem = item->role() == QAccessible::ListItem && item->parent() == root
                            && root->indexOfChild(item) == i && item->rect().isValid();
        names.append(isItem ? item->text(QAccessible::Name) : QStringLiteral("no item"));
    }
    return names;
}

void tst_AccessibleTree::hasTheConversations()
{
    auto *list = part<client::SideList>();
    const QStringList names = rowsOf(list);
    QCOMPARE(names.size(), m_list->rowCount());
    QVERIFY(!names.contains(QString()));
    QVERIFY(!names.contains(QStringLiteral("no item")));
    const int row = m_list->rowOf(named("#lobby"));
    QVERIFY2(names.at(row).contains(QStringLiteral("#lobby")), qPrintable(names.at(row)));
    QVERIFY(of(list)->child(row)->state().selected);
    list->setFocus(Qt::TabFocusReason);
    QVERIFY(of(list)->child(row)->state().focused);
}

void tst_AccessibleTree::hasThePeople()
{
    auto *list = part<client::MemberList>();
    const QStringList names = rowsOf(list);
    QCOMPARE(names.size(), list->model()->rowCount());
    QVERIFY(!names.contains(QString()));
    QVERIFY(!names.contains(QStringLiteral("no item")));
}

void tst_AccessibleTree::hasTheResultsOfTheSwitcher()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *switcher = part<client::QuickSwitcher>();
    auto *list = switcher->findChild<QListView *>();
    const QStringList names = rowsOf(list);
    QVERIFY(names.size() > 3);
    QVERIFY(!names.contains(QString()));
    QVERIFY(!names.contains(QStringLiteral("no item")));
    QVERIFY(of(list)->child(0)->state().selected);
}

void tst_AccessibleTree::hasTheSuggestions()
{
    client::ComposerEdit &edit = m_window->chat().composer().edit();
    QTest::keyClicks(&edit, QStringLiteral(":hea"));
    auto *list = m_window->findChild<QListView *>(QStringLiteral("suggestions"));
    QVERIFY(list->isVisible());
    const QStringList names = rowsOf(list);
    QVERIFY(names.size() > 1);
    QVERIFY2(names.constFirst().contains(QStringLiteral("hea")), qPrintable(names.constFirst()));
    QVERIFY(of(list)->child(0)->state().selected);
}

void tst_AccessibleTree::hasTheEmoji()
{
    QTest::keyClick(&m_window->chat().composer().edit(), Qt::Key_E, Qt::ControlModifier);
    auto *picker = part<client::EmojiPicker>();
    auto *grid = picker->findChild<QListView *>();
    QAccessibleInterface *root = of(grid);
    QVERIFY(root->childCount() > 1000);
    for (int i = 0; i < 20; ++i) {
        const QString name = root->child(i)->text(QAccessible::Name);
        QVERIFY2(name.size() > 2 && name.at(0).isLetterOrNumber(), qPrintable(name));
    }
    picker->close();
}

void tst_AccessibleTree::hasThePartsOfTheHeader()
{
    auto *header = part<client::HeaderBar>();
    auto *topic = header->findChild<client::TopicButton *>();
    QAccessibleInterface *button = of(topic);
    QVERIFY(button->text(QAccessible::Name).startsWith(QStringLiteral("Topic: ")));
    QVERIFY(button->state().checkable);
    QVERIFY(!button->state().checked);
    button->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(header->isTopicOpen());
    QVERIFY(button->state().checked);
    for (auto *people : header->findChildren<client::IconButton *>()) {
        if (!people->isCheckable())
            continue;
        const bool areShown = part<client::MemberList>()->isVisible();
        of(people)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(part<client::MemberList>()->isVisible(), !areShown);
        QCOMPARE(bool(of(people)->state().checked), !areShown);
    }
    QAccessibleInterface *title = of(header->findChild<client::HeaderLabel *>());
    QCOMPARE(title->role(), QAccessible::StaticText);
    QCOMPARE(title->text(QAccessible::Name), QStringLiteral("#lobby"));
}

HEARTH_WINDOW_TEST(tst_AccessibleTree)
#include "tst_accessibletree.moc"
