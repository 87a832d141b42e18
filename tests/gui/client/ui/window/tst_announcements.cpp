// SPDX-License-Identifier: MIT
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/search/findbar.h"
#include "client/ui/search/searchpage.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/joindialog.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

using client::Announcer;

/// Texts that appear in the window without the focus, as screen readers hear them.
class tst_Announcements : public WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void nameTheConversationAndItsUnreadMessages();
    void tellAChangedTopic();
    void tellWhoIsTypingIfWanted();
    void tellTheStateOfTheServer();
    void tellResultsOfASearch();
    void tellErrorsOfTheJoinDialog();
    void tellNewMessagesBelow();

private:
    QString heard() { return Announcer::of(*m_window).lastText(); }
};

void tst_Announcements::nameTheConversationAndItsUnreadMessages()
{
    m_window->showConversation(named("#lobby"));
    QTRY_VERIFY(heard().contains(QStringLiteral("#lobby")));
    client::ChatMessage message;
    message.localId = 1'000'000;
    message.sender = QStringLiteral("ana");
    message.text = QStringLiteral("hello");
    client::Conversation *room = named("#random");
    room->markAllRead();
    room->append({message});
    QCOMPARE(room->unread(), 1);
    m_window->showConversation(room);
    QTRY_VERIFY2(heard().contains(QStringLiteral("#random, ")), qPrintable(heard()));
    QVERIFY2(heard().contains(QStringLiteral("1 unread")), qPrintable(heard()));
    QTest::keyClick(&m_window->chat().composer().edit(), Qt::Key_Up, Qt::AltModifier);
    const QString now = m_window->currentConversation()->title();
    QVERIFY(now != room->title());
    QTRY_VERIFY2(heard().startsWith(now), qPrintable(heard()));
}

void tst_Announcements::tellAChangedTopic()
{
    m_window->showConversation(named("#lobby"));
    named("#random")->setTopic(QStringLiteral("Elsewhere"));
    named("#lobby")->setTopic(QStringLiteral("Tea at four"));
    QTRY_VERIFY(heard().contains(QStringLiteral("The topic is now: Tea at four")));
    QVERIFY(!heard().contains(QStringLiteral("Elsewhere")));
    named("#lobby")->setTopic({});
    QTRY_COMPARE(heard(), QStringLiteral("The room has no topic now."));
}

void tst_Announcements::tellWhoIsTypingIfWanted()
{
    client::Conversation *room = named("#lobby");
    m_window->showConversation(room);
    const auto reads = [this] { return heard().contains(QStringLiteral("is typing")); };
    client::announceSettled(*m_window, QStringLiteral("nothing else"));
    room->typing().set(QStringLiteral("ben"), client::TypingState::Active); // would replace it
    QTRY_COMPARE(heard(), QStringLiteral("nothing else"));
    room->typing().set(QStringLiteral("ben"), client::TypingState::Done);
    client::WindowSettings settings;
    settings.readsOutTyping = true;
    m_window->changeSettings(settings);
    room->typing().set(QStringLiteral("ben"), client::TypingState::Active);
    QTRY_VERIFY(reads());
}

void tst_Announcements::tellTheStateOfTheServer()
{
    client::HostPanel &panel = m_window->hostPanel();
    panel.setState(client::HostPanel::State::Running);
    QTRY_VERIFY(heard().contains(QStringLiteral("Your server is running.")));
    panel.setState(client::HostPanel::State::Failed, QStringLiteral("Port 6667 is taken."));
    QTRY_COMPARE(heard(), QStringLiteral("Port 6667 is taken."));
}

void tst_Announcements::tellResultsOfASearch()
{
    m_window->showSearch();
    m_window->searchPage().setStatus(QStringLiteral("1 message found"));
    m_window->searchPage().setStatus(QStringLiteral("7 messages found"));
    QTRY_COMPARE(heard(), QStringLiteral("7 messages found"));
    m_window->showConversation(named("#lobby"));
    m_window->chat().findBar().setResult(QStringLiteral("2 of 5"), false);
    QTRY_COMPARE(heard(), QStringLiteral("2 of 5"));
}

void tst_Announcements::tellErrorsOfTheJoinDialog()
{
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    auto *dialog = part<client::JoinDialog>();
    QTest::keyClicks(&dialog->field(), QStringLiteral("two words"));
    QTRY_VERIFY(Announcer::of(*dialog).lastText().contains(QStringLiteral("neither spaces")));
}

void tst_Announcements::tellNewMessagesBelow()
{
    client::Conversation *room = named("#lobby");
    m_window->showConversation(room);
    QList<client::ChatMessage> messages(200);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        messages[i].localId = quint64(1'000'000 + i);
        messages[i].sender = QStringLiteral("ana");
        messages[i].text = QStringLiteral("line");
    }
    room->append(messages);
    client::ConversationView &view = m_window->chat().view();
    view.scrollToHead();
    QTRY_VERIFY(!view.isAtTail());
    client::ChatMessage message = messages.constLast();
    message.localId = 2'000'000;
    room->append({message});
    QTRY_VERIFY2(heard().contains(QStringLiteral(" below")), qPrintable(heard()));
}

HEARTH_WINDOW_TEST(tst_Announcements)
#include "tst_announcements.moc"
