// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/ui/lists/sidelist.h"
#include "client/ui/theme/theme.h"
#include "tests/support/testprogram.h"

#include <QMenu>
#include <QTest>

using client::Conversation;
using Settings = client::ConversationSettings;

/// The settings of a conversation in its menu.
class tst_ConversationMenu : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void choosesNotifications();
    void mutesByEitherEntry();
    void choosesWhichJoinsAreShown();
    void choosesASound();
    void offersNoJoinsInADirectChat();

private:
    /// Clicks the entry @p text of the submenu @p title in the menu of m_lobby.
    void choose(const QString &title, const QString &text);
    static QAction *entry(const QMenu &menu, const QString &text);

    client::Theme m_theme;
    std::unique_ptr<client::ConversationList> m_list;
    std::unique_ptr<client::SideList> m_side;
    Conversation *m_lobby = nullptr;
    Conversation *m_ana = nullptr;
};

void tst_ConversationMenu::init()
{
    m_list = std::make_unique<client::ConversationList>();
    client::Network *network = m_list->addNetwork(QStringLiteral("Workshop"));
    m_lobby = m_list->addConversation(network, Conversation::Kind::Room, QStringLiteral("#lobby"));
    m_ana = m_list->addConversation(network, Conversation::Kind::Direct, QStringLiteral("ana"));
    m_side = std::make_unique<client::SideList>(m_theme, *m_list);
}

void tst_ConversationMenu::cleanup()
{
    m_side.reset();
    m_list.reset();
}

QAction *tst_ConversationMenu::entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void tst_ConversationMenu::choose(const QString &title, const QString &text)
{
    const std::unique_ptr<QMenu> menu = m_side->contextMenu(m_list->rowOf(m_lobby));
    const QAction *submenu = entry(*menu, title);
    QVERIFY2(submenu && submenu->menu(), qPrintable(title));
    QAction *action = entry(*submenu->menu(), text);
    QVERIFY2(action, qPrintable(text));
    QVERIFY(!action->isChecked());
    QVERIFY(entry(*submenu->menu(), QStringLiteral("As in the settings"))->isChecked());
    action->trigger();
    const std::unique_ptr<QMenu> again = m_side->contextMenu(m_list->rowOf(m_lobby));
    QVERIFY(entry(*entry(*again, title)->menu(), text)->isChecked());
}

void tst_ConversationMenu::choosesNotifications()
{
    choose(QStringLiteral("Notifications"), QStringLiteral("All messages"));
    QCOMPARE(m_lobby->settings().notifications, Settings::Notifications::All);
    QCOMPARE(m_list->settingsOf(*m_lobby).notifications, Settings::Notifications::All);
    QCOMPARE(m_list->settingsOf(*m_ana).notifications, Settings::Notifications::Mentions);
}

void tst_ConversationMenu::mutesByEitherEntry()
{
    choose(QStringLiteral("Notifications"), QStringLiteral("Nothing"));
    QVERIFY(m_lobby->isMuted());
    const std::unique_ptr<QMenu> menu = m_side->contextMenu(m_list->rowOf(m_lobby));
    QAction *mute = entry(*menu, QStringLiteral("Mute"));
    QVERIFY(mute->isChecked());
    mute->trigger();
    QCOMPARE(m_lobby->settings(), Settings());
}

void tst_ConversationMenu::choosesWhichJoinsAreShown()
{
    choose(QStringLiteral("Who comes and goes"), QStringLiteral("Everyone"));
    QCOMPARE(m_lobby->settings().joins, Settings::Joins::All);
    m_list->setDefaults(
        {Settings::Notifications::Mentions, Settings::Joins::None, Settings::Sound::Off});
    QCOMPARE(m_list->settingsOf(*m_lobby).joins, Settings::Joins::All);
    QCOMPARE(m_list->settingsOf(*m_ana).joins, Settings::Joins::None);
}

void tst_ConversationMenu::choosesASound()
{
    choose(QStringLiteral("Sound"), QStringLiteral("On"));
    QCOMPARE(m_list->settingsOf(*m_lobby).sound, Settings::Sound::On);
    QCOMPARE(m_list->settingsOf(*m_ana).sound, Settings::Sound::Off);
}

void tst_ConversationMenu::offersNoJoinsInADirectChat()
{
    const std::unique_ptr<QMenu> menu = m_side->contextMenu(m_list->rowOf(m_ana));
    QVERIFY(entry(*menu, QStringLiteral("Notifications")));
    QVERIFY(!entry(*menu, QStringLiteral("Who comes and goes")));
}

HEARTH_WINDOW_TEST(tst_ConversationMenu)
#include "tst_conversationmenu.moc"
