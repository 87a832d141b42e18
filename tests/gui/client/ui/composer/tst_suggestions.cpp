// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/theme/theme.h"
#include "tests/support/testprogram.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using client::Composer;
using client::ComposerEdit;

class tst_Suggestions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void offersCommandsWithTheirHelp();
    void sendsACompleteCommandWithEnter();
    void showsTheArgumentsOfACommand();
    void offersEmoji();
    void convertsACodeAtItsLastColon();
    void keepsACodeInCode();
    void returnsToTheCodeWithUndo();
    void offersNicksAfterTheSign();
    void goesThroughTheRowsWithTab();
    void staysClosedAfterEscape();
    void closesWhenTheFocusLeaves();
    void ignoresADraft();
    void insertsAClickedRow();
    void offersNothingForAPlainWord();
    void takesOnlyTheFirstLineForACommand();

private:
    ComposerEdit &edit() const { return m_composer->edit(); }
    void type(const QString &text) { QTest::keyClicks(&edit(), text); }
    QListView *list() const
    {
        return m_window->findChild<QListView *>(QStringLiteral("suggestions"));
    }
    bool isOpen() const { return list()->isVisible(); }
    QStringList rows() const;

    client::Theme m_theme;
    std::unique_ptr<client::ConversationList> m_list;
    std::unique_ptr<QWidget> m_window;
    Composer *m_composer = nullptr;
    client::Conversation *m_lobby = nullptr;
    client::Conversation *m_ana = nullptr;
};

QStringList tst_Suggestions::rows() const
{
    QStringList texts;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        texts.append(list()->model()->index(row, 0).data().toString());
    return texts;
}

void tst_Suggestions::init()
{
    m_list = std::make_unique<client::ConversationList>();
    client::Network *network = m_list->addNetwork(QStringLiteral("Workshop"));
    m_lobby = m_list->addConversation(network, client::Conversation::Kind::Room,
                                      QStringLiteral("#lobby"));
    m_ana =
        m_list->addConversation(network, client::Conversation::Kind::Direct, QStringLiteral("ana"));
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 500);
    auto *column = new QVBoxLayout(m_window.get());
    column->addStretch();
    m_composer = new Composer(m_theme, m_window.get());
    column->addWidget(m_composer);
    m_composer->setConversation(m_lobby);
    m_composer->setRooms({QStringLiteral("#lobby"), QStringLiteral("#design")});
    m_composer->setCommands(
        {{QStringLiteral("/join"), QStringLiteral("ROOM [KEY]"), QStringLiteral("Joins a room.")},
         {QStringLiteral("/kick"), QStringLiteral("NICK"), QStringLiteral("Removes a user.")},
         {QStringLiteral("/me"), QStringLiteral("TEXT"), QStringLiteral("Describes you.")},
         {QStringLiteral("/mention"), {}, QStringLiteral("Names a user.")}});
    QList<client::Member> members;
    for (const char *nick : {"ana", "anton"}) {
        client::Member member;
        member.key = member.name = nick;
        member.nick = QString::fromLatin1(nick);
        members.append(member);
    }
    m_lobby->members().reset(members);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    edit().setFocus();
}

void tst_Suggestions::cleanup()
{
    m_window.reset();
    m_list.reset();
}

void tst_Suggestions::offersCommandsWithTheirHelp()
{
    type(QStringLiteral("/"));
    QVERIFY(isOpen());
    QCOMPARE(rows().size(), 4);
    type(QStringLiteral("k"));
    QCOMPARE(rows(), QStringList{QStringLiteral("/kick")});
    QCOMPARE(list()->currentIndex().data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("/kick NICK Removes a user."));
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(edit().message(), QStringLiteral("/kick "));
}

void tst_Suggestions::sendsACompleteCommandWithEnter()
{
    QSignalSpy entered(m_composer, &Composer::textEntered);
    type(QStringLiteral("/me"));
    QCOMPARE(rows().size(), 2); // /mention, too
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(entered.value(0).value(0).toString(), QStringLiteral("/me"));
    QVERIFY(!isOpen());
}

void tst_Suggestions::showsTheArgumentsOfACommand()
{
    type(QStringLiteral("/JOIN #x"));
    QVERIFY(isOpen());
    QCOMPARE(rows(), QStringList{QStringLiteral("/join")});
    QSignalSpy entered(m_composer, &Composer::textEntered);
    QTest::keyClick(&edit(), Qt::Key_Return); // the row is no choice
    QCOMPARE(entered.size(), 1);
    QVERIFY(!isOpen());
}

void tst_Suggestions::offersEmoji()
{
    type(QStringLiteral("well :party_po"));
    QVERIFY(isOpen());
    QCOMPARE(rows().value(0), QStringLiteral("🎉"));
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(edit().message(), QStringLiteral("well 🎉 "));
    QVERIFY(!isOpen());
}

void tst_Suggestions::convertsACodeAtItsLastColon()
{
    type(QStringLiteral("well :tada:"));
    QCOMPARE(edit().message(), QStringLiteral("well 🎉"));
    type(QStringLiteral(" :nothing: 10:30:"));
    QCOMPARE(edit().message(), QStringLiteral("well 🎉 :nothing: 10:30:"));
}

void tst_Suggestions::keepsACodeInCode()
{
    type(QStringLiteral("`std :tada:"));
    QCOMPARE(edit().toPlainText(), QStringLiteral("`std :tada:"));
    edit().setMessage({});
    type(QStringLiteral("/raw PRIVMSG #a :tada:"));
    QCOMPARE(edit().toPlainText(), QStringLiteral("/raw PRIVMSG #a :tada:"));
}

void tst_Suggestions::returnsToTheCodeWithUndo()
{
    type(QStringLiteral("well :tada:"));
    QTest::keyClick(&edit(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit().message(), QStringLiteral("well :tada:"));
}

void tst_Suggestions::offersNicksAfterTheSign()
{
    type(QStringLiteral("hi @an"));
    QCOMPARE(rows(), (QStringList{QStringLiteral("ana"), QStringLiteral("anton")}));
    QTest::keyClick(&edit(), Qt::Key_Down);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(edit().message(), QStringLiteral("hi @anton "));
}

void tst_Suggestions::goesThroughTheRowsWithTab()
{
    type(QStringLiteral("hi @an"));
    QTest::keyClick(&edit(), Qt::Key_Tab);
    QCOMPARE(edit().message(), QStringLiteral("hi @ana "));
    QVERIFY(isOpen());
    QTest::keyClick(&edit(), Qt::Key_Tab);
    QCOMPARE(edit().message(), QStringLiteral("hi @anton "));
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(&edit(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(edit().message(), QStringLiteral("hi @ana "));
    QSignalSpy entered(m_composer, &Composer::textEntered);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QVERIFY(!isOpen());
}

void tst_Suggestions::staysClosedAfterEscape()
{
    type(QStringLiteral("/k"));
    QTest::keyClick(&edit(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QCOMPARE(edit().message(), QStringLiteral("/k"));
    type(QStringLiteral("i"));
    QVERIFY(!isOpen());
    type(QStringLiteral("ck @an"));
    QVERIFY(isOpen()); // another word
    QTest::keyClick(&edit(), Qt::Key_Escape);
    edit().selectAll();
    QTest::keyClick(&edit(), Qt::Key_Backspace);
    type(QStringLiteral("/k"));
    QTest::keyClick(&edit(), Qt::Key_Escape);
    QTest::keyClick(&edit(), Qt::Key_Home);
    QTest::keyClick(&edit(), Qt::Key_End);
    QVERIFY(!isOpen()); // the same word
    edit().selectAll();
    QTest::keyClick(&edit(), Qt::Key_Backspace);
    type(QStringLiteral("/k"));
    QVERIFY(isOpen()); // another word at the same place
}

void tst_Suggestions::closesWhenTheFocusLeaves()
{
    type(QStringLiteral("/k"));
    QVERIFY(isOpen());
    m_window->setFocusPolicy(Qt::StrongFocus);
    m_window->setFocus();
    QVERIFY(!isOpen());
}

void tst_Suggestions::ignoresADraft()
{
    type(QStringLiteral("/k"));
    m_composer->setConversation(m_ana);
    QVERIFY(!isOpen());
    m_composer->setConversation(m_lobby);
    QCOMPARE(edit().message(), QStringLiteral("/k"));
    QVERIFY(!isOpen());
}

void tst_Suggestions::insertsAClickedRow()
{
    type(QStringLiteral("see #d"));
    QVERIFY(isOpen());
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(edit().message(), QStringLiteral("see #design "));
}

void tst_Suggestions::offersNothingForAPlainWord()
{
    type(QStringLiteral("an"));
    QVERIFY(!isOpen());
    type(QStringLiteral(" /jo"));
    QVERIFY(!isOpen());
}

void tst_Suggestions::takesOnlyTheFirstLineForACommand()
{
    type(QStringLiteral("one"));
    QTest::keyClick(&edit(), Qt::Key_Return, Qt::ShiftModifier);
    type(QStringLiteral("/jo"));
    QVERIFY(!isOpen());
}

HEARTH_WINDOW_TEST(tst_Suggestions)
#include "tst_suggestions.moc"
