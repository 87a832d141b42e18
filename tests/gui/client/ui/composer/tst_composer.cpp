// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/composer/partspreview.h"
#include "client/ui/theme/theme.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using client::Composer;
using client::ComposerEdit;
using client::Conversation;

class tst_Composer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sendsWithEnter();
    void doesNotSendAnEmptyText();
    void breaksLinesWithShiftEnter();
    void sendsWithCtrlEnterOnly();
    void growsToALimit();
    void keepsADraftPerConversation();
    void browsesSentMessages();
    void completesOrMovesTheFocus();
    void roundTripsFormats();
    void asksBeforeALongPaste();
    void pastesLineEndsOfAllKinds_data();
    void pastesLineEndsOfAllKinds();
    void asksOnlyIfThePasteBecomesSeveralMessages();
    void saysHowManyMessagesATextBecomes_data();
    void saysHowManyMessagesATextBecomes();
    void offersOneLineForTooManyLines();
    void refusesAHugePaste();
    void keepsPrivateUseCharacters();
    void completesWithoutLosingFormats();
    void keepsAHistoryPerConversation();

private:
    ComposerEdit &edit() const { return m_composer->edit(); }
    void type(const QString &text) { QTest::keyClicks(&edit(), text); }

    client::Theme m_theme;
    std::unique_ptr<client::ConversationList> m_list;
    std::unique_ptr<Composer> m_composer;
    Conversation *m_lobby = nullptr;
    Conversation *m_ana = nullptr;
};

void tst_Composer::init()
{
    m_list = std::make_unique<client::ConversationList>();
    client::Network *network = m_list->addNetwork(QStringLiteral("Workshop"));
    m_lobby = m_list->addConversation(network, Conversation::Kind::Room, QStringLiteral("#lobby"));
    m_ana = m_list->addConversation(network, Conversation::Kind::Direct, QStringLiteral("ana"));
    m_composer = std::make_unique<Composer>(m_theme);
    m_composer->resize(500, 70);
    m_composer->setConversation(m_lobby);
    m_composer->show();
    m_composer->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
    edit().setFocus();
}

void tst_Composer::cleanup()
{
    m_composer.reset();
    m_list.reset();
}

void tst_Composer::sendsWithEnter()
{
    QSignalSpy entered(m_composer.get(), &Composer::textEntered);
    type(QStringLiteral("hello"));
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(entered.value(0).value(0).toString(), QStringLiteral("hello"));
    QVERIFY(edit().message().isEmpty());
    QVERIFY(m_lobby->draft().isEmpty());
}

void tst_Composer::doesNotSendAnEmptyText()
{
    QSignalSpy entered(m_composer.get(), &Composer::textEntered);
    type(QStringLiteral("   "));
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(entered.size(), 0);
}

void tst_Composer::breaksLinesWithShiftEnter()
{
    QSignalSpy entered(m_composer.get(), &Composer::textEntered);
    type(QStringLiteral("one"));
    QTest::keyClick(&edit(), Qt::Key_Return, Qt::ShiftModifier);
    type(QStringLiteral("two"));
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(entered.value(0).value(0).toString(), QStringLiteral("one\ntwo"));
}

void tst_Composer::sendsWithCtrlEnterOnly()
{
    edit().setSendKey(ComposerEdit::SendKey::CtrlEnter);
    QSignalSpy sent(m_composer.get(), &Composer::textEntered);
    type(QStringLiteral("one"));
    QTest::keyClick(&edit(), Qt::Key_Return);
    type(QStringLiteral("two"));
    QTest::keyClick(&edit(), Qt::Key_Enter, Qt::ShiftModifier);
    QVERIFY(sent.isEmpty());
    type(QStringLiteral("three"));
    QTest::keyClick(&edit(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.takeFirst().constFirst().toString(), QStringLiteral("one\ntwo\nthree"));
}

void tst_Composer::growsToALimit()
{
    m_composer->setMaximumHeightOfCard(200);
    const int before = m_composer->sizeHint().height();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&edit(), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(m_composer->sizeHint().height() > before);
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(&edit(), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(m_composer->sizeHint().height() <= 200 + before);
}

void tst_Composer::keepsADraftPerConversation()
{
    type(QStringLiteral("for the lobby"));
    m_composer->setConversation(m_ana);
    QVERIFY(edit().message().isEmpty());
    type(QStringLiteral("for ana"));
    m_composer->setConversation(m_lobby);
    QCOMPARE(edit().message(), QStringLiteral("for the lobby"));
    QCOMPARE(m_ana->draft(), QStringLiteral("for ana"));
}

void tst_Composer::browsesSentMessages()
{
    for (const char *text : {"one", "two"}) {
        type(QString::fromLatin1(text));
        QTest::keyClick(&edit(), Qt::Key_Return);
    }
    type(QStringLiteral("draft"));
    QTest::keyClick(&edit(), Qt::Key_Up);
    QCOMPARE(edit().message(), QStringLiteral("two"));
    QTest::keyClick(&edit(), Qt::Key_Up);
    QTest::keyClick(&edit(), Qt::Key_Up);
    QCOMPARE(edit().message(), QStringLiteral("one"));
    QTest::keyClick(&edit(), Qt::Key_Down);
    QTest::keyClick(&edit(), Qt::Key_Down);
    QCOMPARE(edit().message(), QStringLiteral("draft"));
}

void tst_Composer::completesOrMovesTheFocus()
{
    QWidget window;
    Composer composer(m_theme, &window);
    QLineEdit next(&window);
    composer.setConversation(m_lobby);
    client::Member ana;
    ana.key = "ana";
    ana.nick = QStringLiteral("Ana");
    client::Member anton = ana;
    anton.key = "anton";
    anton.nick = QStringLiteral("Anton");
    m_lobby->members().reset({ana, anton});
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    composer.edit().setFocus();
    QTest::keyClicks(&composer.edit(), QStringLiteral("an"));
    QTest::keyClick(&composer.edit(), Qt::Key_Tab);
    QCOMPARE(composer.edit().message(), QStringLiteral("Ana: "));
    QTest::keyClick(&composer.edit(), Qt::Key_Tab);
    QCOMPARE(composer.edit().message(), QStringLiteral("Anton: "));
    QTest::keyClick(&composer.edit(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(composer.edit().message(), QStringLiteral("Ana: "));
    QTest::keyClicks(&composer.edit(), QStringLiteral("zzz"));
    QTest::keyClick(&composer.edit(), Qt::Key_Tab);
    QVERIFY(!composer.edit().hasFocus()); // the emoji button
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QVERIFY(next.hasFocus());
}

void tst_Composer::roundTripsFormats()
{
    edit().toggleBold();
    type(QStringLiteral("loud"));
    edit().toggleBold();
    type(QStringLiteral(" `code`"));
    const QString message = QStringLiteral("\u0002loud\u0002 `code`");
    QCOMPARE(edit().message(), message);
    edit().setMessage({});
    edit().setMessage(message);
    QCOMPARE(edit().message(), message);
}

void tst_Composer::asksBeforeALongPaste()
{
    QApplication::clipboard()->setText(QStringLiteral("1\n2\n3"));
    edit().paste();
    QCOMPARE(edit().message(), QStringLiteral("1\n2\n3"));
    edit().setMessage({});
    QApplication::clipboard()->setText(QStringLiteral("1\n2\n3\n4\n"));
    edit().paste();
    QVERIFY(edit().message().isEmpty());
    auto *question = m_composer->findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(question->informativeText(), QStringLiteral("1\n2\n3\n4"));
    question->defaultButton()->click();
    QCOMPARE(edit().message(), QStringLiteral("1\n2\n3\n4"));
}

void tst_Composer::pastesLineEndsOfAllKinds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("message");
    QTest::newRow("all kinds") << QString() << QStringLiteral("1\r2\u20283\r\n")
                               << QStringLiteral("1\n2\n3");
    QTest::newRow("at the beginning")
        << QStringLiteral("1") << QStringLiteral("\r\n2") << QStringLiteral("1\n2");
    QTest::newRow("at the end") << QStringLiteral("1") << QStringLiteral("2\r\n\r")
                                << QStringLiteral("12");
    QTest::newRow("alone") << QStringLiteral("1") << QStringLiteral("\r\n") << QStringLiteral("1");
}

void tst_Composer::pastesLineEndsOfAllKinds()
{
    QFETCH(QString, typed);
    QFETCH(QString, pasted);
    type(typed);
    QApplication::clipboard()->setText(pasted);
    edit().paste();
    QTEST(edit().message(), "message");
}

void tst_Composer::asksOnlyIfThePasteBecomesSeveralMessages()
{
    client::NetworkFeatures features;
    features.limits = {400, 4096, 24};
    m_lobby->network().setFeatures(features);
    QApplication::clipboard()->setText(QStringLiteral("1\n2\n3\n4"));
    edit().paste();
    QCOMPARE(edit().message(), QStringLiteral("1\n2\n3\n4"));
    edit().setMessage({});
    QApplication::clipboard()->setText(u'\n' + QStringLiteral("x\n").repeated(30));
    edit().paste();
    const auto *question = m_composer->findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY2(question->text().startsWith(QStringLiteral("30 lines will be sent as 2 messages")),
             qPrintable(question->text()));
    QCOMPARE(question->defaultButton()->text(), QStringLiteral("&Paste 30 lines"));
}

void tst_Composer::saysHowManyMessagesATextBecomes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<client::MessageLimits>("limits");
    QTest::addColumn<QString>("sentence");
    const client::MessageLimits each{400, 0, 0};
    const client::MessageLimits several{400, 4096, 3};
    QTest::newRow("one line") << QStringLiteral("one\n") << each << QString();
    QTest::newRow("two lines") << QStringLiteral("one\ntwo") << each
                               << QStringLiteral("2 lines will be sent as 2 messages.");
    QTest::newRow("two lines in one message") << QStringLiteral("one\ntwo") << several << QString();
    QTest::newRow("too many lines") << QStringLiteral("1\n2\n3\n4") << several
                                    << QStringLiteral("4 lines will be sent as 2 messages.");
    QTest::newRow("a long line") << QString(900, u'x') << each
                                 << QStringLiteral("This text will be sent as 3 messages.");
    QTest::newRow("a command") << QString(u"/topic " + QString(900, u'x')) << each << QString();
}

void tst_Composer::saysHowManyMessagesATextBecomes()
{
    QFETCH(QString, text);
    QFETCH(client::MessageLimits, limits);
    client::PartsPreview preview(m_theme);
    preview.setLimits(limits);
    preview.setMessage(text);
    QTEST(preview.text(), "sentence");
    QCOMPARE(preview.isHidden(), preview.text().isEmpty());
    preview.setMessage({});
    QVERIFY(preview.isHidden());
}

void tst_Composer::offersOneLineForTooManyLines()
{
    QApplication::clipboard()->setText(QStringLiteral("x\n").repeated(5000));
    edit().paste();
    const auto *question = m_composer->findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(question->buttons().size(), 2);
    QCOMPARE(question->informativeText(), QStringLiteral("x\n").repeated(6) + u'…');
    QVERIFY(question->text().contains(QStringLiteral("5000 lines")));
    for (QAbstractButton *button : question->buttons()) {
        if (button->text().remove(u'&') == QLatin1String("Paste as one line"))
            button->click();
    }
    QCOMPARE(edit().message(), QStringLiteral("x ").repeated(5000).trimmed());
}

void tst_Composer::refusesAHugePaste()
{
    for (const QString &text : {QStringLiteral("x\n").repeated(200'000), QString(60'000, u'x')}) {
        QApplication::clipboard()->setText(text);
        edit().paste();
        QPointer<QMessageBox> box = m_composer->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(QStringLiteral("too long")));
        box->defaultButton() ? box->defaultButton()->click() : box->accept();
        QTRY_VERIFY(!box);
        QVERIFY(edit().message().isEmpty());
    }
}

void tst_Composer::keepsPrivateUseCharacters()
{
    const QString message = QStringLiteral("a \ue000 and `code` \ue001");
    edit().setMessage(message);
    QCOMPARE(edit().message(), message);
}

void tst_Composer::completesWithoutLosingFormats()
{
    client::Member ana;
    ana.key = "ana";
    ana.nick = QStringLiteral("Ana");
    m_lobby->members().reset({ana});
    edit().setMessage(QStringLiteral("\u0002loud\u0002 an"));
    QTest::keyClick(&edit(), Qt::Key_Tab);
    QCOMPARE(edit().message(), QStringLiteral("\u0002loud\u0002 Ana "));
    edit().setMessage(QStringLiteral("an \u001dsoft\u001d"));
    QTextCursor cursor = edit().textCursor();
    cursor.setPosition(2);
    edit().setTextCursor(cursor);
    QTest::keyClick(&edit(), Qt::Key_Tab);
    QCOMPARE(edit().message(), QStringLiteral("Ana: \u001dsoft\u001d"));
    QCOMPARE(edit().textCursor().position(), 4);
}

void tst_Composer::keepsAHistoryPerConversation()
{
    type(QStringLiteral("for the lobby"));
    QTest::keyClick(&edit(), Qt::Key_Return);
    m_composer->setConversation(m_ana);
    QTest::keyClick(&edit(), Qt::Key_Up);
    QVERIFY(edit().message().isEmpty());
    type(QStringLiteral("for ana"));
    QTest::keyClick(&edit(), Qt::Key_Return);
    m_composer->setConversation(m_lobby);
    QTest::keyClick(&edit(), Qt::Key_Up);
    QCOMPARE(edit().message(), QStringLiteral("for the lobby"));
    QTest::keyClick(&edit(), Qt::Key_Up);
    QCOMPARE(edit().message(), QStringLiteral("for the lobby"));
    m_composer->setConversation(m_ana);
    QTest::keyClick(&edit(), Qt::Key_Up);
    QCOMPARE(edit().message(), QStringLiteral("for ana"));
}

HEARTH_WINDOW_TEST(tst_Composer)
#include "tst_composer.moc"
