// SPDX-License-Identifier: MIT
#include "client/ui/connect/connectcard.h"
#include "client/ui/messages/conversationview.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>

/// The Connect card in the window.
class tst_ConnectPage : public WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void fillsTheCardFromAPastedInvite();
    void acceptsAnInviteInTheFieldForTheName();
    void scrollsToAnError();
};

void tst_ConnectPage::fillsTheCardFromAPastedInvite()
{
    m_window->showConversation(named("#lobby"));
    const QString invite = QStringLiteral("ircs://host.lan:6697/#lobby?fp=ab");
    QApplication::clipboard()->setText(invite);
    m_window->chat().view().setFocus();
    QTest::keyClick(&m_window->chat().view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(m_window->isConnectCardShown());
    QCOMPARE(m_window->connectCard().server(), invite);
}

void tst_ConnectPage::acceptsAnInviteInTheFieldForTheName()
{
    const QString invite = QStringLiteral("ircs://host.lan:6697/#lobby?fp=ab");
    QApplication::clipboard()->setText(invite);
    m_window->showConnectCard();
    QWidget *name = QApplication::focusWidget();
    QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->connectCard().server(), invite);
    QVERIFY(m_window->connectCard().name().isEmpty());
    QCOMPARE(QApplication::focusWidget(), name);
}

void tst_ConnectPage::scrollsToAnError()
{
    using Field = client::ConnectCard::Field;
    m_window->showConnectCard();
    m_window->resize(420, 360);
    for (const Field field : {Field::Host, Field::Name, Field::Account, Field::Password}) {
        const QString reason = QStringLiteral("Sentence %1.").arg(int(field));
        m_window->connectCard().showError(field, reason);
        const QWidget *sentence = nullptr;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text() == reason)
                sentence = label;
        }
        QVERIFY(sentence);
        QTRY_COMPARE(sentence->visibleRegion().boundingRect(), sentence->rect());
        m_window->connectCard().clearErrors();
    }
}

HEARTH_WINDOW_TEST(tst_ConnectPage)
#include "tst_connectpage.moc"
