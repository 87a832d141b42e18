// SPDX-License-Identifier: MIT
#include "client/ui/messages/conversationaccessible.h"
#include "client/ui/messages/spokentext.h"
#include "client/ui/widgets/announcer.h"
#include "tests/gui/client/ui/messages/viewfixture.h"

#include <QAccessible>

using client::ChatMessage;

class tst_ConversationAccessible : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void listsTheMessages();
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

/// Through a notification: Qt 6.4 does not pass Alert events on to AT-SPI.
void tst_ConversationAccessible::announcesMessagesOfOthers()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QAccessibleInterface *announcer =
        QAccessible::queryAccessibleInterface(m_view->findChild<client::Announcer *>());
    QVERIFY(announcer);
    QCOMPARE(announcer->role(), QAccessible::Notification);
    QVERIFY(!announcer->state().invisible);
    const auto spoken = [announcer] { return announcer->text(QAccessible::Name); };
    m_model->append(lines(2));
    QCOMPARE(spoken(),
             client::spokenText(m_model->at(0)) + u'\n' + client::spokenText(m_model->at(1)));
    QList<ChatMessage> others = lines(2);
    others[0].own = true;
    others[1].kind = ChatMessage::Kind::Event;
    m_model->append(others); // Neither is announced.
    QCOMPARE(spoken(),
             client::spokenText(m_model->at(0)) + u'\n' + client::spokenText(m_model->at(1)));
    m_model->append(lines(3000));
    QVERIFY(spoken().startsWith(QStringLiteral("2995 more\n")));
    QVERIFY(spoken().endsWith(client::spokenText(m_model->at(3003))));
    QCOMPARE(spoken().count(u'\n'), 5);
}

QTEST_MAIN(tst_ConversationAccessible)
#include "tst_conversationaccessible.moc"
