// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/composer/replybar.h"
#include "client/ui/emoji/emojipicker.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/messages/typingline.h"
#include "client/ui/window/chatpane.h"
#include "client/ui/window/mainwindow.h"
#include "client/ui/window/windowactions.h"
#include "tests/gui/client/app/lobbyfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QTest>

using namespace Qt::StringLiterals;
using client::ConversationView;
using client::MessageModel;

/// Replies, reactions and removals between a window and another client of the server.
class tst_MessageActions : public LobbyFixture
{
    Q_OBJECT

private slots:
    void init() { open("message-tags draft/message-redaction"); }
    void cleanup() { close(); }
    void sendsAReply();
    void cancelsAReply_data();
    void cancelsAReply();
    void showsRepliesAlsoAfterARestart();
    void reactsAlsoAfterARestart();
    void deletesAMessage();
    void showsWhoIsTyping();
    void tellsOthersWhenTheUserTypes();

private:
    ConversationView &view() const { return m_ana->widget().chat().view(); }
    client::ReplyBar *replyBar() const { return m_ana->widget().findChild<client::ReplyBar *>(); }
    /// Starts to reply to the newest message by the keyboard.
    void startReply();
};

void tst_MessageActions::startReply()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(newest().text), support::patienceMs);
    view().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view(), Qt::Key_End);
    QTest::keyClick(&view(), Qt::Key_R);
    QTRY_VERIFY_WITH_TIMEOUT(replyBar()->isVisible(), support::patienceMs);
}

void tst_MessageActions::sendsAReply()
{
    const QString id = benSays("who has the key?");
    QVERIFY(!id.isEmpty());
    startReply();
    QCOMPARE(replyBar()->text(), u"Replying to ben: who has the key?"_s);
    client::ComposerEdit &edit = m_ana->widget().chat().composer().edit();
    QCOMPARE(edit.accessibleDescription(), replyBar()->text());
    m_ana->type(u"I do"_s);
    QVERIFY(!replyBar()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(newest().text, u"I do"_s, support::patienceMs);
    QCOMPARE(newest().replyTo, id);
    QVERIFY(m_ben->sees("+reply=" + id.toUtf8()));
    m_ana->type(u"and more"_s);
    QTRY_COMPARE_WITH_TIMEOUT(newest().text, u"and more"_s, support::patienceMs);
    QCOMPARE(newest().replyTo, QString());
}

void tst_MessageActions::cancelsAReply_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Escape") << true;
    QTest::newRow("button") << false;
}

void tst_MessageActions::cancelsAReply()
{
    QFETCH(bool, byKey);
    QVERIFY(!benSays("who has the key?").isEmpty());
    startReply();
    client::ComposerEdit &edit = m_ana->widget().chat().composer().edit();
    if (byKey)
        QTest::keyClick(&edit, Qt::Key_Escape);
    else
        QTest::mouseClick(replyBar()->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!replyBar()->isVisible(), support::patienceMs);
    m_ana->type(u"no reply"_s);
    QTRY_COMPARE_WITH_TIMEOUT(newest().text, u"no reply"_s, support::patienceMs);
    QCOMPARE(newest().replyTo, QString());
}

void tst_MessageActions::showsRepliesAlsoAfterARestart()
{
    const QString first = benSays("the first of many");
    QVERIFY(!first.isEmpty());
    for (int i = 0; i < 300; ++i)
        m_ben->send("PRIVMSG #lobby :line " + QByteArray::number(i));
    QTRY_COMPARE_WITH_TIMEOUT(newest().text, u"line 299"_s, support::patienceMs);
    QVERIFY(!benSays("about that", "+draft/reply=" + first.toUtf8()).isEmpty());
    QCOMPARE(newest().replyTo, first);
    m_ana->close();
    m_server->stop();

    m_ana->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"about that"_s), support::patienceMs);
    const auto lastRow = [this] { return m_ana->current()->messages().rowCount() - 1; };
    QCOMPARE(m_ana->current()->messages().rowOfId(first), -1); // only the log has it
    QTRY_VERIFY_WITH_TIMEOUT(
        view().accessibleText(lastRow()).contains(u"In reply to ben: the first of many"_s),
        support::patienceMs);
    view().setCurrentRow(lastRow());
    QTest::keyClick(&view(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"the first of many"_s), support::patienceMs);
}

void tst_MessageActions::reactsAlsoAfterARestart()
{
    const QString id = benSays("cake at four");
    QVERIFY(!id.isEmpty());
    m_ben->send("@+draft/react=🎉;+reply=" + id.toUtf8() + " TAGMSG #lobby");
    QTRY_COMPARE_WITH_TIMEOUT(newest().reactions.size(), 1, support::patienceMs);
    QCOMPARE(newest().reactions.constFirst().senders, QStringList{u"ben"_s});
    view().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view(), Qt::Key_End);
    QTest::keyClick(&view(), Qt::Key_Equal);
    auto *picker = view().findChild<client::EmojiPicker *>();
    QVERIFY(picker);
    QTest::keyClick(picker->focusWidget(), Qt::Key_Return); // the first one
    QTRY_COMPARE_WITH_TIMEOUT(newest().reactions.size(), 2, support::patienceMs);
    QVERIFY(newest().reactions.at(1).own);
    QVERIFY(m_ben->sees("+draft/react=👍"));
    const QList<client::Reaction> before = newest().reactions;
    m_ana->close();
    m_server->stop();

    m_ana->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isSeen(u"cake at four"_s), support::patienceMs);
    const MessageModel &messages = m_ana->current()->messages();
    QCOMPARE(messages.at(messages.rowOfId(id)).reactions, before);
}

void tst_MessageActions::deletesAMessage()
{
    m_ana->type(u"a secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!newest().id.isEmpty(), support::patienceMs);
    const QString id = newest().id;
    view().setFocus(Qt::TabFocusReason);
    QTest::keyClick(&view(), Qt::Key_End);
    QTest::keyClick(&view(), Qt::Key_Delete);
    auto *question = view().findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(newest().isRemoved, support::patienceMs);
    QCOMPARE(newest().text, QString());
    QVERIFY(m_ben->sees("REDACT #lobby " + id.toUtf8()));
    m_ana->close();

    m_ana->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#lobby"_s), support::patienceMs);
    const MessageModel &messages = m_ana->conversation(u"#lobby"_s)->messages();
    QTRY_VERIFY_WITH_TIMEOUT(messages.rowOfId(id) >= 0, support::patienceMs);
    QVERIFY(messages.at(messages.rowOfId(id)).isRemoved);
    QVERIFY(!m_ana->texts(u"#lobby"_s).contains(u"a secret"_s));
}

void tst_MessageActions::showsWhoIsTyping()
{
    const auto *line = m_ana->widget().findChild<client::TypingLine *>();
    m_ben->send("@+typing=active TAGMSG #lobby");
    QTRY_COMPARE_WITH_TIMEOUT(line->text(), u"ben is typing…"_s, support::patienceMs);
    QVERIFY(!benSays("here it is").isEmpty());
    QCOMPARE(line->text(), QString());
}

void tst_MessageActions::tellsOthersWhenTheUserTypes()
{
    m_ana->widget().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_ana->widget()));
    client::ComposerEdit &edit = m_ana->widget().chat().composer().edit();
    edit.setFocus();
    QTest::keyClicks(&edit, u"/me"_s); // commands are the user's own business
    edit.clear();
    QTest::keyClicks(&edit, u"h"_s);
    QVERIFY(m_ben->sees("+typing=active"));
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QVERIFY(m_ben->sees("+typing=done"));
    QAction *action = m_ana->widget().actions().action(client::WindowActions::Id::ReportTyping);
    QVERIFY(action->isChecked());
    action->trigger();
    const qsizetype before = m_ben->lines().size();
    m_ana->type(u"quietly"_s);
    QVERIFY(m_ben->sees("quietly"));
    for (const QByteArray &line : m_ben->lines().sliced(before))
        QVERIFY2(!line.contains("TAGMSG"), line.constData());
}

HEARTH_WINDOW_TEST(tst_MessageActions)
#include "tst_messageactions.moc"
