// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/spelling/spellchecker.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/composer/composerspelling.h"
#include "client/ui/theme/theme.h"
#include "tests/support/sampledictionary.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using client::Composer;
using client::ComposerEdit;
using client::SpellChecker;

class tst_ComposerSpelling : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void underlinesWrongWords();
    void leavesTheWordThatIsTyped();
    void acceptsNamesOfUsers();
    void keepsTheMessageClean();
    void replacesTheWordFromTheMenu();
    void addsAWordFromTheMenu();
    void offersLanguages();

private:
    ComposerEdit &edit() const { return m_composer->edit(); }
    void type(const QString &text) { QTest::keyClicks(&edit(), text); }
    QStringList underlined() const;
    QMenu *openMenu(int position);
    QAction *action(const QMenu &menu, const QString &text) const;

    client::Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SpellChecker> m_checker;
    std::unique_ptr<client::ConversationList> m_list;
    std::unique_ptr<Composer> m_composer;
    client::Conversation *m_lobby = nullptr;
};

QStringList tst_ComposerSpelling::underlined() const
{
    QStringList words;
    for (QTextBlock block = edit().document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                words.append(block.text().mid(range.start, range.length));
        }
    }
    return words;
}

QMenu *tst_ComposerSpelling::openMenu(int position)
{
    QTextCursor cursor = edit().textCursor();
    cursor.setPosition(position);
    edit().setTextCursor(cursor);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&edit(), &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *tst_ComposerSpelling::action(const QMenu &menu, const QString &text) const
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text && action->isVisible())
            return action;
    }
    return nullptr;
}

void tst_ComposerSpelling::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(support::writeDictionary(m_folder->path(), QStringLiteral("en_US"), "UTF-8"));
    m_checker = std::make_unique<SpellChecker>(QStringList{m_folder->path()});
    m_checker->setLanguage(QStringLiteral("en_US"));
    QTRY_VERIFY(!m_checker->activeLanguage().isEmpty());
    m_list = std::make_unique<client::ConversationList>();
    client::Network *network = m_list->addNetwork(QStringLiteral("Workshop"));
    m_lobby = m_list->addConversation(network, client::Conversation::Kind::Room,
                                      QStringLiteral("#lobby"));
    m_composer = std::make_unique<Composer>(m_theme);
    m_composer->setSpellChecker(*m_checker);
    m_composer->resize(500, 70);
    m_composer->setConversation(m_lobby);
    m_composer->show();
    m_composer->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
    edit().setFocus();
}

void tst_ComposerSpelling::cleanup()
{
    m_composer.reset();
    m_list.reset();
    m_checker.reset();
}

void tst_ComposerSpelling::underlinesWrongWords()
{
    type(QStringLiteral("hello wrold and world "));
    QTRY_COMPARE(underlined(), (QStringList{QStringLiteral("wrold"), QStringLiteral("and")}));
    m_checker->setOwnWords({QStringLiteral("and")});
    QTRY_COMPARE(underlined(), QStringList{QStringLiteral("wrold")});
    m_checker->setLanguage(SpellChecker::off);
    QTRY_COMPARE(underlined(), QStringList());
}

void tst_ComposerSpelling::leavesTheWordThatIsTyped()
{
    type(QStringLiteral("wrold hell"));
    QTRY_COMPARE(underlined(), QStringList{QStringLiteral("wrold")});
    QTest::keyClick(&edit(), Qt::Key_Home); // The second word is complete now.
    QTRY_COMPARE(underlined(), (QStringList{QStringLiteral("wrold"), QStringLiteral("hell")}));
}

void tst_ComposerSpelling::acceptsNamesOfUsers()
{
    client::Member member;
    member.key = member.name = "xaver";
    member.nick = QStringLiteral("Xaver");
    m_lobby->members().reset({member});
    type(QStringLiteral("hello Xaver wrold "));
    QTRY_COMPARE(underlined(), QStringList{QStringLiteral("wrold")});
}

void tst_ComposerSpelling::keepsTheMessageClean()
{
    type(QStringLiteral("wrold "));
    QTRY_COMPARE(underlined().size(), 1);
    QCOMPARE(edit().message(), QStringLiteral("wrold "));
    QCOMPARE(m_lobby->draft(), QStringLiteral("wrold "));
}

void tst_ComposerSpelling::replacesTheWordFromTheMenu()
{
    type(QStringLiteral("hello wrold now "));
    QTRY_VERIFY(underlined().contains(QStringLiteral("wrold")));
    QMenu *menu = openMenu(8);
    QVERIFY(menu);
    QTRY_VERIFY(action(*menu, QStringLiteral("world")));
    action(*menu, QStringLiteral("world"))->trigger();
    QCOMPARE(edit().message(), QStringLiteral("hello world now "));
    menu->close();
}

void tst_ComposerSpelling::addsAWordFromTheMenu()
{
    QSignalSpy added(m_composer->spelling(), &client::ComposerSpelling::wordAdded);
    type(QStringLiteral("hello wrold "));
    QTRY_VERIFY(underlined().contains(QStringLiteral("wrold")));
    QMenu *menu = openMenu(8);
    QVERIFY(menu);
    action(*menu, QStringLiteral("Add “wrold” to your words"))->trigger();
    QCOMPARE(added.value(0).value(0).toString(), QStringLiteral("wrold"));
    menu->close();
    menu = openMenu(2); // a word that is right
    QVERIFY(!action(*menu, QStringLiteral("Add “hello” to your words")));
    menu->close();
}

void tst_ComposerSpelling::offersLanguages()
{
    QSignalSpy chosen(m_composer->spelling(), &client::ComposerSpelling::languageChosen);
    QMenu menu;
    m_composer->spelling()->addLanguages(menu);
    QVERIFY(action(menu, QStringLiteral("American English (United States)"))
            || menu.actions().size() == 3);
    QVERIFY(menu.actions().at(2)->isChecked());
    menu.actions().at(0)->trigger();
    QCOMPARE(chosen.value(0).value(0).toString(), SpellChecker::off);
}

HEARTH_WINDOW_TEST(tst_ComposerSpelling)
#include "tst_composerspelling.moc"
