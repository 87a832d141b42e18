// SPDX-License-Identifier: MIT
#include "client/ui/messages/bodytext.h"
#include "client/ui/messages/messageselection.h"
#include "client/ui/messages/spokentext.h"
#include "tests/gui/client/ui/messages/viewfixture.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QClipboard>

using client::BodyText;
using client::ChatMessage;
using client::MessageAction;

/// Spoilers and blocks of code in messages.
class tst_Spoilers : public QObject, private ViewFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void hidesTextAndLinks();
    void isShownByAClick();
    void isShownByKey_data();
    void isShownByKey();
    void copiesTheMarks();
    void isNotSpoken();
    void putsCodeIntoABox();
    void keepsOtherKeysForTheComposer();

private:
    void say(const QString &text)
    {
        QList<ChatMessage> messages = lines(1);
        messages[0].text = text;
        m_model->append(messages);
        settle();
    }
};

void tst_Spoilers::hidesTextAndLinks()
{
    ChatMessage message = lines(1).constFirst();
    message.text = QStringLiteral("see ||https://example.org/end it is|| now");
    const BodyText hidden = client::bodyText(message, m_theme, {});
    QVERIFY(!hidden.text.contains(QStringLiteral("example")));
    QCOMPARE(hidden.actions.size(), 1);
    QCOMPARE(hidden.actions.constFirst().kind, MessageAction::Kind::ShowSpoilers);
    const BodyText shown = client::bodyText(message, m_theme, {}, {}, true);
    QCOMPARE(shown.text, QStringLiteral("see https://example.org/end it is now"));
    QCOMPARE(shown.text.size(), hidden.text.size());
    QCOMPARE(shown.actions.constFirst().kind, MessageAction::Kind::OpenUrl);
}

void tst_Spoilers::isShownByAClick()
{
    say(QStringLiteral("||murderer||"));
    QVERIFY(!m_view->accessibleText(0).contains(QStringLiteral("murderer")));
    const QRect row = m_view->rowRect(0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      QPoint(m_theme.px(70), row.bottom() - m_theme.px(12)));
    QVERIFY(m_view->accessibleText(0).contains(QStringLiteral("murderer")));
}

void tst_Spoilers::isShownByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void tst_Spoilers::isShownByKey()
{
    QFETCH(Qt::Key, key);
    say(QStringLiteral("||murderer||"));
    m_view->setCurrentRow(0);
    QTest::keyClick(m_view.get(), key);
    QVERIFY(m_view->accessibleText(0).contains(QStringLiteral("murderer")));
}

void tst_Spoilers::copiesTheMarks()
{
    say(QStringLiteral("||murderer||"));
    m_view->setCurrentRow(0);
    m_view->copy();
    QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("<ana> ||murderer||")));
}

void tst_Spoilers::isNotSpoken()
{
    ChatMessage message = lines(1).constFirst();
    message.text = QStringLiteral("it is ||the cook||");
    QVERIFY(client::spokenText(message).endsWith(QStringLiteral("it is [spoiler]")));
    QVERIFY(client::spokenText(message, true).endsWith(QStringLiteral("it is the cook")));
}

void tst_Spoilers::putsCodeIntoABox()
{
    say(QStringLiteral("look\nint x;\nint y;\nend"));
    const int plain = m_view->rowRect(0).height();
    say(QStringLiteral("look\n```\nint x;\nint y;\n```\nend"));
    const QRect rect = m_view->rowRect(1);
    QVERIFY(rect.height() < plain + m_theme.px(30)); // the marks take no lines
    QVERIFY(m_view->accessibleText(1).contains(QStringLiteral("look\nint x;\nint y;\nend")));
    const QImage picture = m_view->viewport()->grab(rect).toImage();
    const QColor ground = m_theme.color(client::Theme::Token::Side);
    const int right = int(m_theme.px(60) + m_theme.px(200) * picture.devicePixelRatio());
    int rows = 0;
    for (int y = 0; y < picture.height(); ++y)
        rows += picture.pixelColor(right, y) == ground ? 1 : 0;
    QVERIFY2(rows > m_theme.lineHeight(m_theme.font()), qPrintable(QString::number(rows)));
}

void tst_Spoilers::keepsOtherKeysForTheComposer()
{
    say(QStringLiteral("hello"));
    m_view->setCurrentRow(0);
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
    QApplication::sendEvent(m_view.get(), &space);
    QVERIFY(!space.isAccepted());
}

HEARTH_WINDOW_TEST(tst_Spoilers)
#include "tst_spoilers.moc"
