// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"
#include "client/ui/account/accountdialog.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "tests/support/testprogram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;
using Kind = AccountRequest::Kind;

/// The account dialog: what it offers, its requests and its results.
class tst_AccountDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhoIsLoggedInWhere();
    void offersOnlyWhatTheServerHas();
    void logsIn();
    void registersAnAccount();
    void changesThePassword();
    void signsOutASession();
    void addsAndRemovesACertificate();
    void logsOut();
    void asksBeforeItDeletes();
    void followsTheNetwork();

private:
    void open();
    void logInTo(bool canManage = true);
    Field *field(const QString &name) const;
    Button *button(const QString &text) const;
    bool shows(const QString &part) const;
    void click(const QString &text)
    {
        Button *found = button(text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// The requests since the last call.
    QList<AccountRequest> requests() { return std::exchange(m_requests, {}); }

    Theme m_theme;
    QWidget m_window;
    std::unique_ptr<ConversationList> m_list;
    Network *m_network = nullptr;
    Network *m_other = nullptr;
    QPointer<AccountDialog> m_dialog;
    QList<AccountRequest> m_requests;
};

void tst_AccountDialog::init()
{
    m_window.resize(700, 900);
    m_window.show();
    m_list = std::make_unique<ConversationList>();
    m_network = m_list->addNetwork(u"Workshop"_s, "workshop:6697");
    m_other = m_list->addNetwork(u"Libera"_s, "libera:6697");
    for (Network *network : {m_network, m_other}) {
        network->setNick(u"ana"_s);
        NetworkState state;
        state.phase = NetworkState::Phase::Online;
        state.secure = true;
        network->setState(state);
    }
    m_network->setAccount({{}, true, true, false, true});
    m_other->setAccount({u"anna"_s, true, false, false, false});
    m_requests.clear();
}

void tst_AccountDialog::cleanup()
{
    delete m_dialog.data();
    m_list.reset();
}

void tst_AccountDialog::open()
{
    m_dialog = new AccountDialog(m_theme, m_list->networks(), m_network, &m_window);
    connect(m_dialog, &AccountDialog::requested, this,
            [this](const Network *, const AccountRequest &request) { m_requests.append(request); });
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void tst_AccountDialog::logInTo(bool canManage)
{
    m_network->setAccount({u"ana"_s, true, true, false, canManage});
    open();
}

Field *tst_AccountDialog::field(const QString &name) const
{
    for (Field *field : m_dialog->findChildren<Field *>()) {
        if (field->accessibleName() == name && field->isVisible())
            return field;
    }
    return nullptr;
}

Button *tst_AccountDialog::button(const QString &text) const
{
    for (Button *button : m_dialog->findChildren<Button *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

bool tst_AccountDialog::shows(const QString &part) const
{
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

void tst_AccountDialog::saysWhoIsLoggedInWhere()
{
    open();
    m_dialog->setStorage(u"Passwords are kept in a box."_s);
    QVERIFY(shows(u"You are not logged in to Workshop."_s));
    QVERIFY(shows(u"Passwords are kept in a box."_s));
    auto *choice = m_dialog->findChild<QComboBox *>();
    QCOMPARE(choice->itemText(0), u"Workshop (not logged in)"_s);
    QCOMPARE(choice->itemText(1), u"Libera (logged in as anna)"_s);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(m_dialog->network(), m_other);
    QVERIFY(shows(u"You are logged in to Libera as anna."_s));
}

void tst_AccountDialog::offersOnlyWhatTheServerHas()
{
    logInTo(false);
    QVERIFY(!button(u"Change the password"_s));
    QVERIFY(!button(u"Delete the account…"_s));
    QVERIFY(button(u"Log out"_s));
    QVERIFY(shows(u"Hearth cannot change the password"_s));
    QCOMPARE(requests().size(), 0);
    m_network->setAccount({});
    QVERIFY(!button(u"Log in"_s));
    QVERIFY(shows(u"does not offer accounts"_s));
    m_network->setState({});
    QVERIFY(shows(u"You are not connected to Workshop."_s));
}

void tst_AccountDialog::logsIn()
{
    open();
    QCOMPARE(field(u"Account"_s)->text(), u"ana"_s);
    click(u"Log in"_s);
    QVERIFY(shows(u"Type a password."_s));
    QTest::keyClicks(field(u"Password"_s), u"sesame"_s);
    QTest::keyClick(field(u"Password"_s), Qt::Key_Return);
    const QList<AccountRequest> sent = requests();
    QCOMPARE(sent, (QList<AccountRequest>{
                       {.kind = Kind::LogIn, .account = u"ana"_s, .password = u"sesame"_s}}));
    QVERIFY(!field(u"Password"_s)->isEnabled());
    m_dialog->handle({.request = sent.first(),
                      .problem = u"Wrong account name or password."_s,
                      .field = AccountAnswer::Field::Password});
    QVERIFY(field(u"Password"_s)->isInvalid());
    QVERIFY(field(u"Password"_s)->isEnabled());
    m_network->setAccount({u"ana"_s, true, true, false, true});
    m_dialog->handle({.request = sent.first()});
    QVERIFY(!field(u"Account"_s));
    QVERIFY(shows(u"You are logged in to Workshop as ana."_s));
}

void tst_AccountDialog::registersAnAccount()
{
    open();
    m_dialog->findChild<QCheckBox *>()->click();
    QTest::keyClicks(field(u"Password"_s), u"sesame"_s);
    QTest::keyClicks(field(u"Repeat the password"_s), u"sesam"_s);
    click(u"Register"_s);
    QVERIFY(shows(u"The two passwords differ."_s));
    QTest::keyClicks(field(u"Repeat the password"_s), u"e"_s);
    click(u"Register"_s);
    QList<AccountRequest> sent = requests();
    QCOMPARE(sent.first().kind, Kind::Register);
    m_dialog->handle({.request = sent.first(), .codeHint = u"Look into your mail."_s});
    QVERIFY(shows(u"Look into your mail."_s));
    QTest::keyClicks(field(u"Code"_s), u"1234"_s);
    click(u"Confirm"_s);
    sent = requests();
    QCOMPARE(sent.first().kind, Kind::Verify);
    QCOMPARE(sent.first().code, u"1234"_s);
    QCOMPARE(sent.first().password, u"sesame"_s);
}

void tst_AccountDialog::changesThePassword()
{
    logInTo();
    QCOMPARE(requests().size(), 2); // the two lists
    QTest::keyClicks(field(u"New password"_s), u"tulips"_s);
    click(u"Change the password"_s);
    QVERIFY(shows(u"The two passwords differ."_s));
    QTest::keyClicks(field(u"Repeat the password"_s), u"tulips"_s);
    click(u"Change the password"_s);
    const AccountRequest sent = requests().value(0);
    QCOMPARE(sent.password, u"tulips"_s);
    m_dialog->handle({.request = sent,
                      .problem = u"This password is too weak."_s,
                      .field = AccountAnswer::Field::Password});
    QVERIFY(field(u"New password"_s)->isInvalid());
    m_dialog->handle({.request = sent});
    QVERIFY(shows(u"The password is changed."_s));
    QCOMPARE(field(u"New password"_s)->text(), QString());
}

void tst_AccountDialog::signsOutASession()
{
    logInTo();
    requests();
    m_dialog->handle({.request = {.kind = Kind::ListSessions},
                      .sessions = {{"7", u"ana"_s, u"10.0.0.7"_s, 5'000, true},
                                   {"9", u"ben"_s, u"10.0.0.9"_s, 9'000, false}}});
    QTRY_VERIFY(shows(u"this window"_s));
    QVERIFY(shows(u"ben from 10.0.0.9"_s));
    click(u"Sign out"_s); // there is one button: this window has none
    const AccountRequest sent = requests().value(0);
    QCOMPARE(sent.kind, Kind::SignOut);
    QCOMPARE(sent.subject, QByteArray("9"));
    m_dialog->handle({.request = sent});
    QVERIFY(shows(u"The session is signed out."_s));
    QCOMPARE(requests().value(0).kind, Kind::ListSessions);
}

void tst_AccountDialog::addsAndRemovesACertificate()
{
    logInTo();
    requests();
    QSignalSpy wanted(m_dialog, &AccountDialog::certificateRequested);
    click(u"Log in without a password on this computer"_s);
    QCOMPARE(wanted.size(), 1);
    m_dialog->setOwnCertificate("abcd");
    m_dialog->handle({.request = {.kind = Kind::AddCertificate, .subject = "abcd"}});
    QVERIFY(shows(u"logs in with its certificate"_s));
    QCOMPARE(requests().value(0).kind, Kind::ListCertificates);
    m_dialog->handle(
        {.request = {.kind = Kind::ListCertificates}, .certificates = {"abcd", "ef01"}});
    QTRY_VERIFY(shows(u"Certificate of this computer"_s));
    QVERIFY(shows(u"Another certificate (ef01"_s));
    QVERIFY(!button(u"Log in without a password on this computer"_s));
    click(u"Remove"_s);
    QCOMPARE(requests().value(0).subject, QByteArray("abcd"));
    NetworkState plain = m_network->state();
    plain.secure = false;
    m_dialog->setOwnCertificate({});
    m_network->setState(plain);
    QVERIFY(!button(u"A certificate requires an encrypted connection"_s)->isEnabled());
}

void tst_AccountDialog::logsOut()
{
    logInTo();
    requests();
    click(u"Log out"_s);
    const AccountRequest sent = requests().value(0);
    QCOMPARE(sent.kind, Kind::LogOut);
    m_network->setAccount({{}, true, true, false, true});
    m_dialog->handle({.request = sent});
    QVERIFY(shows(u"You are logged out."_s));
    QVERIFY(button(u"Log in"_s));
}

void tst_AccountDialog::asksBeforeItDeletes()
{
    logInTo();
    requests();
    click(u"Delete the account…"_s);
    auto *question = m_dialog->findChild<QMessageBox *>();
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Return); // Cancel is the default
    QCOMPARE(requests().size(), 0);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    click(u"Delete the account…"_s);
    question = m_dialog->findChild<QMessageBox *>();
    for (QAbstractButton *one : question->buttons()) {
        if (question->buttonRole(one) == QMessageBox::DestructiveRole) {
            one->click();
            break;
        }
    }
    const QList<AccountRequest> sent = requests();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first().kind, Kind::Delete);
    QCOMPARE(sent.first().account, u"ana"_s);
}

void tst_AccountDialog::followsTheNetwork()
{
    open();
    m_network->setAccount({u"ana"_s, true, true, false, true}); // logged in elsewhere
    QVERIFY(shows(u"You are logged in to Workshop as ana."_s));
    QCOMPARE(requests().size(), 2);
    m_list->removeNetwork(m_network);
    QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
}

HEARTH_WINDOW_TEST(tst_AccountDialog)
#include "tst_accountdialog.moc"
