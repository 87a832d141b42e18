// SPDX-License-Identifier: MIT
#include "client/ui/account/keepnamebar.h"
#include "client/ui/window/windowactions.h"
#include "tests/support/hearthd.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;
using support::Hearthd;

/// Accounts in the whole window, with a real server.
class tst_AccountFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsTheName();
    void remembersThatTheUserDeclined();
    void registersFromTheCard();
    void showsTheAccount();
    void writesNoPasswordToTheState();

private:
    void click(const QString &text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(m_window->button(text), qPrintable(text), support::patienceMs);
        QTest::mouseClick(m_window->button(text), Qt::LeftButton);
    }
    void type(const QString &field, const QString &text)
    {
        QLineEdit *found = nullptr;
        for (QLineEdit *one : m_window->widget().findChildren<QLineEdit *>()) {
            if (one->accessibleName() == field && one->isVisible())
                found = one;
        }
        QVERIFY2(found, qPrintable(field));
        found->clear();
        QTest::keyClicks(found, text);
    }
    QString account() const
    {
        const Conversation *shown = m_window->current();
        return shown ? shown->network().account().account : QString();
    }
    bool isOffered() const { return m_window->widget().chat().keepNameBar().isVisible(); }
    void connectAs(const QString &name)
    {
        m_window->connectTo(name, m_server->url(u"ircs"_s).toString());
    }

    std::unique_ptr<Hearthd> m_server;
    std::unique_ptr<support::Window> m_window;
};

void tst_AccountFlow::init()
{
    m_server = std::make_unique<Hearthd>();
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_window = std::make_unique<support::Window>();
    m_window->open();
}

void tst_AccountFlow::cleanup()
{
    m_window.reset();
    m_server.reset();
}

void tst_AccountFlow::keepsTheName()
{
    connectAs(u"ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), support::patienceMs);
    click(u"Keep this name"_s);
    type(u"New password"_s, u"x"_s);
    type(u"Repeat the password"_s, u"x"_s);
    click(u"Keep this name"_s);
    QTRY_VERIFY(m_window->readable().contains(u"too weak"_s));
    type(u"New password"_s, u"sesame seeds"_s);
    type(u"Repeat the password"_s, u"sesame seeds"_s);
    click(u"Keep this name"_s);
    QTRY_COMPARE_WITH_TIMEOUT(account(), u"ana"_s, support::patienceMs);
    QTRY_VERIFY(!isOffered());
    QTRY_VERIFY(m_window->readable().contains(u"The name ana is yours now."_s));
    m_window->close();
    m_window->open(); // logs in by itself
    QTRY_COMPARE_WITH_TIMEOUT(account(), u"ana"_s, support::patienceMs);
    QVERIFY(!isOffered());
}

void tst_AccountFlow::remembersThatTheUserDeclined()
{
    connectAs(u"ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), support::patienceMs);
    click(u"No, thanks"_s);
    QVERIFY(!isOffered());
    m_window->close();
    m_window->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->current()
                                 && m_window->current()->network().account().canRegister
                                 && m_window->current()->isJoined(),
                             support::patienceMs);
    QVERIFY(!isOffered());
}

void tst_AccountFlow::registersFromTheCard()
{
    click(u"More"_s);
    type(u"Account"_s, u"ana"_s);
    type(u"Account password"_s, u"x"_s);
    for (QAbstractButton *box : m_window->widget().findChildren<QAbstractButton *>()) {
        if (box->text().remove(u'&') == u"Register this account, which is new"_s)
            box->click();
    }
    type(u"Repeat the account password"_s, u"y"_s);
    connectAs(u"ana"_s);
    QVERIFY(m_window->readable().contains(u"The two passwords differ."_s));
    type(u"Repeat the account password"_s, u"x"_s);
    connectAs(u"ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->readable().contains(u"too weak"_s), support::patienceMs);
    type(u"Account password"_s, u"sesame seeds"_s);
    type(u"Repeat the account password"_s, u"sesame seeds"_s);
    connectAs(u"ana"_s);
    QTRY_COMPARE_WITH_TIMEOUT(account(), u"ana"_s, support::patienceMs);
    QVERIFY(!isOffered());
}

void tst_AccountFlow::showsTheAccount()
{
    connectAs(u"ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(), support::patienceMs);
    m_window->widget().actions().action(WindowActions::Id::Account)->trigger();
    QTRY_VERIFY(m_window->readable().contains(u"You are not logged in"_s));
    QVERIFY(m_window->readable().contains(u"in a file that only you can read"_s));
}

void tst_AccountFlow::writesNoPasswordToTheState()
{
    keepsTheName();
    m_window->application().profile().saveAndWait(support::patienceMs);
    const QString folder = m_window->options().profileFolder;
    QFile state(folder + u"/state.json"_s);
    QVERIFY(state.open(QIODevice::ReadOnly));
    QVERIFY(!state.readAll().contains("sesame seeds"));
    QFile passwords(folder + u"/passwords.json"_s);
    QVERIFY(passwords.open(QIODevice::ReadOnly));
    QVERIFY(passwords.readAll().contains("sesame seeds"));
    QCOMPARE(QFile::permissions(passwords.fileName()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QFile log(folder + u"/messages.db"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(!log.readAll().contains("sesame seeds"));
}

HEARTH_WINDOW_TEST(tst_AccountFlow)
#include "tst_accountflow.moc"
