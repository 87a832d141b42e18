// SPDX-License-Identifier: MIT
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QMenu>
#include <QSignalSpy>

using client::ChatMessage;
using client::ConversationView;
using client::MessageActions;

class tst_Replies : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void showsTheOriginalAboveTheText();
    void goesToTheOriginalByClickAndKey();
    void asksOnceForAnUnknownOriginal();
    void showsAnOriginalThatBecomesKnown();
    void repliesByKeyAndMenu();
    void repliesOnlyWhereThatIsPossible_data();
    void repliesOnlyWhereThatIsPossible();
    void answersPrivateMessagesOnlyToTheirSenders();
    void survivesLoopsAndChains();

private:
    /// Messages with the msgids "m1", "m2" and so on, each of another sender.
    QList<ChatMessage> numbered(int count);
    /// The place of the original above the text of @p row.
    QPoint originalAt(int row) const;
};

QList<ChatMessage> tst_Replies::numbered(int count)
{
    QList<ChatMessage> messages;
    for (int i = 1; i <= count; ++i) {
        messages += lines(1, QStringLiteral("user%1").arg(i));
        messages.last().id = QStringLiteral("m%1").arg(i);
    }
    return messages;
}

QPoint tst_Replies::originalAt(int row) const
{
    const int head = m_theme.px(6) + m_theme.lineHeight(m_theme.strongFont()) + m_theme.px(2);
    return m_view->rowRect(row).topLeft() + QPoint(m_theme.px(80), head + m_theme.px(8));
}

void tst_Replies::showsTheOriginalAboveTheText()
{
    QList<ChatMessage> messages = numbered(3);
    messages[2].replyTo = QStringLiteral("m1");
    m_model->append(messages);
    settle();
    QVERIFY(m_view->rowRect(2).height() > m_view->rowRect(1).height());
    const QString spoken = m_view->accessibleText(2);
    QVERIFY2(spoken.startsWith(QStringLiteral("In reply to user1: line 1. user3, ")),
             qPrintable(spoken));
    ChatMessage changed = messages.at(0);
    changed.text = QStringLiteral("other words");
    m_model->replace(changed.localId, changed);
    settle();
    QVERIFY(m_view->accessibleText(2).contains(QStringLiteral("user1: other words")));
}

void tst_Replies::goesToTheOriginalByClickAndKey()
{
    QList<ChatMessage> messages = numbered(3);
    messages[2].replyTo = QStringLiteral("m1");
    m_model->append(messages);
    settle();
    QSignalSpy requested(m_view.get(), &ConversationView::originalRequested);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, originalAt(2));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0).at(0).toString(), QStringLiteral("m1"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, originalAt(1)); // is no reply
    QCOMPARE(requested.size(), 1);
    m_view->setCurrentRow(2);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(requested.size(), 2);
}

void tst_Replies::asksOnceForAnUnknownOriginal()
{
    QList<ChatMessage> messages = numbered(3);
    for (ChatMessage &message : messages)
        message.replyTo = QStringLiteral("far away");
    QSignalSpy needed(m_view.get(), &ConversationView::originalNeeded);
    m_model->append(messages);
    settle();
    m_model->append(lines(1));
    settle();
    QCOMPARE(needed.size(), 1);
    QVERIFY(m_view->accessibleText(0).contains(QStringLiteral("In reply to an earlier message")));
    ChatMessage original = lines(1).constFirst();
    original.id = QStringLiteral("far away");
    m_model->setOriginal(original.id, original);
    settle();
    QVERIFY(m_view->accessibleText(0).contains(
        QStringLiteral("In reply to ana: %1. user1").arg(original.text)));
}

void tst_Replies::showsAnOriginalThatBecomesKnown()
{
    QList<ChatMessage> messages = numbered(2);
    messages[1].replyTo = QStringLiteral("m1");
    messages[0].position = 1;
    messages[1].position = 2;
    m_model->append({messages.at(1)});
    settle();
    QVERIFY(m_view->accessibleText(0).contains(QStringLiteral("an earlier message")));
    m_model->insert({messages.at(0)});
    settle();
    QVERIFY(m_view->accessibleText(1).contains(QStringLiteral("user1: ")));
}

void tst_Replies::repliesByKeyAndMenu()
{
    m_model->append(numbered(2));
    settle();
    m_view->actions().setFeatures(
        {.replies = true, .reactions = false, .removal = false, .typing = false});
    QSignalSpy replied(&m_view->actions(), &MessageActions::replyRequested);
    QTest::keyClick(m_view.get(), Qt::Key_R); // there is no current message
    QCOMPARE(replied.size(), 0);
    m_view->setCurrentRow(1);
    QTest::keyClick(m_view.get(), Qt::Key_R);
    QCOMPARE(replied.size(), 1);
    const std::unique_ptr<QMenu> menu = m_view->contextMenu(0, {});
    menu->actions().constFirst()->trigger();
    QCOMPARE(replied.size(), 2);
    QCOMPARE(replied.at(0).at(0).toString(), QStringLiteral("m2"));
    QCOMPARE(replied.at(1).at(0).toString(), QStringLiteral("m1"));
}

void tst_Replies::repliesOnlyWhereThatIsPossible_data()
{
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<QString>("id");
    QTest::addColumn<ChatMessage::Kind>("kind");
    QTest::newRow("server without tags") << false << "m1" << ChatMessage::Kind::Text;
    QTest::newRow("no msgid") << true << QString() << ChatMessage::Kind::Text;
    QTest::newRow("event") << true << "m1" << ChatMessage::Kind::Event;
    QTest::newRow("information") << true << "m1" << ChatMessage::Kind::Info;
}

void tst_Replies::repliesOnlyWhereThatIsPossible()
{
    QFETCH(bool, isOffered);
    QFETCH(QString, id);
    QFETCH(ChatMessage::Kind, kind);
    QList<ChatMessage> messages = lines(1);
    messages[0].id = id;
    messages[0].kind = kind;
    m_model->append(messages);
    settle();
    m_view->actions().setFeatures(
        {.replies = isOffered, .reactions = false, .removal = false, .typing = false});
    QSignalSpy replied(&m_view->actions(), &MessageActions::replyRequested);
    m_view->setCurrentRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_R);
    QCOMPARE(replied.size(), 0);
    const std::unique_ptr<QMenu> menu = m_view->contextMenu(0, {});
    for (const QAction *action : menu->actions())
        QVERIFY(!action->text().contains(QStringLiteral("Reply")));
}

void tst_Replies::answersPrivateMessagesOnlyToTheirSenders()
{
    client::NetworkFeatures features;
    features.replies = features.reactions = features.removal = true;
    m_view->actions().setFeatures(features);
    m_view->actions().setModerator([] { return true; });
    QList<ChatMessage> messages = numbered(3);
    messages[0].isPrivate = true;
    messages[1].isPrivate = messages[1].own = true;
    m_model->append(messages);
    settle();
    const MessageActions &actions = m_view->actions();
    QVERIFY(actions.canReply(0) && !actions.canReact(0) && !actions.canRemove(0));
    QVERIFY(!actions.canReply(1)); // to whom it went is not known
    QVERIFY(actions.canReply(2) && actions.canReact(2) && actions.canRemove(2));
}

void tst_Replies::survivesLoopsAndChains()
{
    QList<ChatMessage> messages = numbered(400);
    messages[0].replyTo = QStringLiteral("m2");
    messages[1].replyTo = QStringLiteral("m1");
    messages[2].replyTo = QStringLiteral("m3"); // to itself
    for (int i = 3; i < messages.size(); ++i)
        messages[i].replyTo = QStringLiteral("m%1").arg(i);
    m_model->append(messages);
    settle();
    m_view->scrollToHead();
    m_view->scrollToTail();
    for (int row = 0; row < 3; ++row) {
        ChatMessage changed = messages.at(row);
        changed.text = QString(5'000, u'\u0338'); // combining marks
        m_model->replace(changed.localId, changed);
        settle();
    }
    m_view->scrollToHead();
    settle();
    QVERIFY(m_view->rowRect(0).height() > 0);
}

HEARTH_WINDOW_TEST(tst_Replies)
#include "tst_replies.moc"
