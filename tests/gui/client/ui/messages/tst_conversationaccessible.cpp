// SPDX-License-Identifier: MIT
#include "client/ui/messages/conversationaccessible.h"
#include "client/ui/messages/spokentext.h"
#include "client/ui/widgets/announcer.h"
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QSignalSpy>

using client::ChatMessage;

class tst_ConversationAccessible : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void listsTheMessages();
    void listsWhatCanBeActivated();
    void runsTheActionsOfTheBar();
    void announcesMessagesOfOthers();
};

void tst_ConversationAccessible::listsTheMessages()
{
    m_model->append(lines(1000));
    settle();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 1000);
    QAccessibleInterface *item = list->child(999);
    QCOMPARE(item->role(), QAccessible::ListItem);
    QCOMPARE(item->text(QAccessible::Name), client::spokenText(m_model->at(999)));
    QVERIFY(client::spokenText(m_model->at(999)).startsWith(QLatin1String("ana, ")));
    QVERIFY(!item->rect().isEmpty());
    QVERIFY(list->child(0)->state().offscreen);
    QCOMPARE(list->indexOfChild(item), 999);
    QVERIFY(!list->child(1000));
}

void tst_ConversationAccessible::listsWhatCanBeActivated()
{
    QList<ChatMessage> messages = lines(1);
    messages[0].id = QStringLiteral("m1");
    messages[0].replyTo = QStringLiteral("m0");
    messages[0].text = QStringLiteral("see https://example.org/ and ||that||");
    messages[0].reactions = {
        {QStringLiteral("+1"), {QStringLiteral("ben"), QStringLiteral("sam")}, true},
        {QStringLiteral("-1"), {QStringLiteral("ben")}, false}};
    m_model->append(messages);
    settle();
    m_view->actions().setFeatures(
        {.replies = true, .reactions = true, .removal = false, .typing = false});
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(m_view.get())->child(0);
    QStringList names;
    QList<QAccessible::Role> roles;
    QList<bool> checked;
    for (int i = 0; i < item->childCount(); ++i) {
        QAccessibleInterface *control = item->child(i);
        names.append(control->text(QAccessible::Name));
        roles.append(control->role());
        checked.append(control->state().checked);
        QVERIFY(item->rect().contains(control->rect()));
        QCOMPARE(item->indexOfChild(control), i);
        QCOMPARE(control->parent(), item);
        QCOMPARE(item->childAt(control->rect().center().x(), control->rect().center().y()),
                 control);
    }
    QCOMPARE(names, (QStringList{QStringLiteral("In reply to an earlier message"),
                                 QStringLiteral("Show the spoiler"),
                                 QStringLiteral("https://example.org/"), QStringLiteral("+1, 2"),
                                 QStringLiteral("-1, 1")}));
    QCOMPARE(roles,
             (QList<QAccessible::Role>{QAccessible::Link, QAccessible::Button, QAccessible::Link,
                                       QAccessible::Button, QAccessible::Button}));
    QCOMPARE(checked, (QList<bool>{false, false, false, true, false}));
    QVERIFY(item->child(3)->state().checkable);
    QSignalSpy opened(m_view.get(), &client::ConversationView::urlActivated);
    QSignalSpy reacted(&m_view->actions(), &client::MessageActions::reactionRequested);
    item->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    item->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(reacted.size(), 1);
    QCOMPARE(reacted.at(0).at(2).toBool(), true);
}

void tst_ConversationAccessible::runsTheActionsOfTheBar()
{
    QList<ChatMessage> messages = lines(2);
    messages[0].id = QStringLiteral("m1");
    messages[1].kind = ChatMessage::Kind::Event;
    m_model->append(messages);
    settle();
    m_view->actions().setFeatures(
        {.replies = true, .reactions = true, .removal = true, .typing = false});
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QAccessibleActionInterface *actions = list->child(0)->actionInterface();
    QCOMPARE(actions->actionNames(),
             (QStringList{QStringLiteral("reply"), QStringLiteral("react"), QStringLiteral("copy"),
                          QStringLiteral("person")}));
    QCOMPARE(actions->localizedActionName(QStringLiteral("reply")), QStringLiteral("Reply"));
    QCOMPARE(list->child(1)->actionInterface()->actionNames(),
             QStringList{QStringLiteral("person")});
    QSignalSpy asked(m_view.get(), &client::ConversationView::userMenuRequested);
    actions->doAction(QStringLiteral("person"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("ana"));
    QSignalSpy replied(&m_view->actions(), &client::MessageActions::replyRequested);
    actions->doAction(QStringLiteral("reply"));
    actions->doAction(QStringLiteral("delete")); // is not possible
    actions->doAction(QStringLiteral("nonsense"));
    QCOMPARE(replied.size(), 1);
}

/// Through a notification: Qt 6.4 does not pass Alert events on to AT-SPI.
void tst_ConversationAccessible::announcesMessagesOfOthers()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QAccessibleInterface *announcer =
        QAccessible::queryAccessibleInterface(&client::Announcer::of(*m_view));
    QVERIFY(announcer);
    QCOMPARE(announcer->role(), QAccessible::Notification);
    QVERIFY(!announcer->state().invisible);
    const auto spoken = [announcer] { return announcer->text(QAccessible::Name); };
    m_model->append(lines(2));
    QTRY_COMPARE(spoken(),
                 client::spokenText(m_model->at(0)) + u'\n' + client::spokenText(m_model->at(1)));
    QList<ChatMessage> others = lines(2);
    others[0].own = true;
    others[1].kind = ChatMessage::Kind::Event;
    m_model->append(others); // Neither is announced.
    QCoreApplication::processEvents();
    QCOMPARE(spoken(),
             client::spokenText(m_model->at(0)) + u'\n' + client::spokenText(m_model->at(1)));
    m_model->append(lines(3000));
    QTRY_VERIFY(spoken().startsWith(QStringLiteral("2995 more\n")));
    QVERIFY(spoken().endsWith(client::spokenText(m_model->at(3003))));
    QCOMPARE(spoken().count(u'\n'), 5);
}

HEARTH_WINDOW_TEST(tst_ConversationAccessible)
#include "tst_conversationaccessible.moc"
