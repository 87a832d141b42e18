// SPDX-License-Identifier: MIT
#include "client/model/network.h"
#include "client/ui/messages/typingline.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/headertexts.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using client::Conversation;

/// The title and the topic above the messages.
class tst_HeaderBar : public WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void offersToChangeTheTopicOnlyToOperators();
    void opensATopicWithItsUrls();
    void doesNotReadATopicAsHtml();
    void isMirrored();
    void tellsWhoTheUserOfADirectChatIs();
};

void tst_HeaderBar::offersToChangeTheTopicOnlyToOperators()
{
    Conversation *room = named("#lobby");
    m_window->showConversation(room);
    auto *header = part<client::HeaderBar>();
    header->setTopicOpen(true);
    QAbstractButton *change = buttonCalled(*header, QStringLiteral("Change the topic"));
    QVERIFY(change->isVisible());
    QList<client::Member> members;
    for (int row = 0; row < room->members().rowCount(); ++row) {
        members.append(room->members().at(row));
        members.last().isOperator = false;
    }
    room->members().reset(members);
    QVERIFY(header->isTopicOpen());
    QVERIFY(!change->isVisible());
    room->setTopic({});
    header->setTopicOpen(false);
    header->setTopicOpen(true);
    QVERIFY(!header->findChild<client::Field *>()->isVisible());
    QVERIFY(!buttonCalled(*header, QStringLiteral("Set a topic")));
}

void tst_HeaderBar::opensATopicWithItsUrls()
{
    m_window->showConversation(named("#lobby"));
    auto *header = part<client::HeaderBar>();
    header->setTopicOpen(true);
    const auto *topic = header->findChild<QLabel *>(QStringLiteral("wholeTopic"));
    QVERIFY(topic->isVisible());
    QVERIFY(topic->text().contains(QStringLiteral("href=\"https://wiki.workshop.lan\"")));
    named("#lobby")->setTopic(QString(60'000, u')'));
    QVERIFY(topic->text().size() < 10'000);
}

void tst_HeaderBar::doesNotReadATopicAsHtml()
{
    const QString topic = QStringLiteral("<b>1 < 2</b> & <img src=\"/etc/hostname\">");
    m_window->showConversation(named("#lobby"));
    named("#lobby")->setTopic(topic);
    auto *header = part<client::HeaderBar>();
    auto *button = header->findChild<client::TopicButton *>();
    const QPoint at = button->rect().center();
    QHelpEvent event(QEvent::ToolTip, at, button->mapToGlobal(at));
    QApplication::sendEvent(button, &event);
    QTextDocument shown;
    shown.setHtml(QToolTip::text());
    QCOMPARE(shown.toPlainText(), topic);
    QToolTip::hideText();
}

/// The name is at the right, beside nothing else, and the buttons are at the left.
void tst_HeaderBar::isMirrored()
{
    m_window->showConversation(named("#lobby"));
    m_window->setLayoutDirection(Qt::RightToLeft);
    auto *header = part<client::HeaderBar>();
    QCoreApplication::processEvents();
    const QImage image = header->grab().toImage();
    const QRgb background = image.pixel(image.width() / 2, 2);
    const auto hasInk = [&](int left, int right) {
        const int scale = image.width() / header->width();
        for (int x = left * scale; x < right * scale; ++x) {
            for (int y = 4; y < (header->barHeight() - 4) * scale; ++y) {
                if (image.pixel(x, y) != background)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasInk(header->width() - 50, header->width() - 16)); // the end of the name
    for (const auto *button : header->findChildren<QAbstractButton *>()) {
        const bool isTopic = qobject_cast<const client::TopicButton *>(button);
        if (button->isVisible() && button->y() < header->barHeight() && !isTopic)
            QVERIFY(button->geometry().right() < header->width() / 2);
    }
    auto *title = static_cast<QWidget *>(header->findChild<client::HeaderLabel *>());
    QVERIFY(title->geometry().right() > header->width() - 24);
    const QPoint at = title->rect().center();
    QHelpEvent event(QEvent::ToolTip, at, title->mapToGlobal(at));
    QApplication::sendEvent(title, &event);
    QTextDocument shown;
    shown.setHtml(QToolTip::text());
    QCOMPARE(shown.toPlainText(), named("#lobby")->name());
    QToolTip::hideText();
}

void tst_HeaderBar::tellsWhoTheUserOfADirectChatIs()
{
    Conversation *chat = named("Jonas");
    client::NetworkState online;
    online.phase = client::NetworkState::Phase::Online;
    chat->network().setState(online);
    chat->setJoined(true);
    m_window->showConversation(chat);
    const auto *header = part<client::HeaderBar>();
    const auto *line = part<client::TypingLine>();
    QCOMPARE(line->text(), QStringLiteral("Jonas is away."));
    chat->setAway(false);
    QCOMPARE(line->text(), QString());
    chat->setIdentity(QStringLiteral("jonas"), QStringLiteral("Jonas Berg"));
    const QString end = QStringLiteral("on ") + chat->network().name();
    QCOMPARE(header->accessibleName(), QStringLiteral("Jonas, Jonas Berg · ") + end);
    chat->setIdentity(QStringLiteral("berg"), QStringLiteral("Jonas"));
    QCOMPARE(header->accessibleName(), QStringLiteral("Jonas, account berg · ") + end);
    chat->setIdentity({}, {});
    chat->setJoined(false);
    QCOMPARE(header->accessibleName(), QStringLiteral("Jonas, offline · ") + end);
    QCOMPARE(line->text(), QStringLiteral("Jonas is offline."));
    chat->typing().set(QStringLiteral("Jonas"), client::TypingState::Active);
    QCOMPARE(line->text(), QStringLiteral("Jonas is typing…"));
    chat->typing().clear();
    QCOMPARE(line->text(), QStringLiteral("Jonas is offline."));
    m_window->showConversation(named("#lobby"));
    QCOMPARE(line->text(), QString());
}

HEARTH_WINDOW_TEST(tst_HeaderBar)
#include "tst_headerbar.moc"
