// SPDX-License-Identifier: MIT
#include "client/ui/connect/connectcard.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "tests/support/testprogram.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using client::Button;
using client::ConnectCard;
using client::Field;

class tst_ConnectCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void startsWithEmptyFields();
    void connectsByEnter();
    void showsErrorsBelowTheFields();
    void suggestsANameWithoutSpaces();
    void needsOnlyANameToHost();
    void showsHostErrorsBelowTheButtons();
    void hasATabOrderFromTopToBottom();
    void offersKnownServers();
    void listsKnownServersForScreenReaders();
    void forgetsAServer();
    void readsOutErrors();
    void turnsConnectIntoCancel();
    void fitsASmallWindow();
    void hidesPasswordsUntilTheUserOpensThem();
    void asksForThePasswordOfAServer();
    void asksForAnAccount();
    void registersANewAccount();
    void asksForTheEmailAddressAndTheCode();
    void keepsTheCertificateOfAnUnchangedAccount();
    void forgetsPasswordsWhenTheServerChanges();
    void movesThePasswordOutOfAnInvite();
    void doesNotMoveWhenItShowsAnError();

private:
    Field *field(int index) const { return m_card->findChildren<Field *>().at(index); }
    Button *button(int index) const { return m_card->findChildren<Button *>().at(index); }
    bool shows(const QString &part) const;
    Field *fieldCalled(const QString &name) const;
    Button *visibleButton(const QString &text) const;

    client::Theme m_theme;
    std::unique_ptr<ConnectCard> m_card;
};

void tst_ConnectCard::init()
{
    m_card = std::make_unique<ConnectCard>(m_theme);
    m_card->resize(700, 600);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
}

void tst_ConnectCard::cleanup()
{
    m_card.reset();
}

bool tst_ConnectCard::shows(const QString &part) const
{
    for (const QLabel *label : m_card->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

Field *tst_ConnectCard::fieldCalled(const QString &name) const
{
    for (Field *field : m_card->findChildren<Field *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

Button *tst_ConnectCard::visibleButton(const QString &text) const
{
    for (Button *button : m_card->findChildren<Button *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void tst_ConnectCard::startsWithEmptyFields()
{
    QVERIFY(m_card->name().isEmpty());
    QVERIFY(m_card->server().isEmpty());
}

void tst_ConnectCard::connectsByEnter()
{
    QSignalSpy connects(m_card.get(), &ConnectCard::connectRequested);
    QTest::keyClicks(field(0), QStringLiteral("sam"));
    QTest::keyClicks(field(1), QStringLiteral("workshop.lan"));
    QTest::keyClick(field(1), Qt::Key_Return);
    QCOMPARE(connects.size(), 1);
    QCOMPARE(connects.at(0), (QVariantList{QStringLiteral("sam"), QStringLiteral("workshop.lan")}));
}

void tst_ConnectCard::showsErrorsBelowTheFields()
{
    QSignalSpy connects(m_card.get(), &ConnectCard::connectRequested);
    QTest::keyClicks(field(0), QStringLiteral("two words"));
    QTest::mouseClick(button(0), Qt::LeftButton);
    QVERIFY(shows(QStringLiteral("cannot contain spaces")));
    QVERIFY(shows(QStringLiteral("address of a server")));
    QVERIFY(field(0)->isInvalid());
    QVERIFY(field(1)->isInvalid());
    QCOMPARE(connects.size(), 0);
    QTest::keyClick(field(0), Qt::Key_Backspace);
    QVERIFY(!shows(QStringLiteral("cannot contain spaces")));

    m_card->showError(ConnectCard::Field::Server, QStringLiteral("Nobody answers there."));
    QVERIFY(shows(QStringLiteral("Nobody answers there.")));
}

void tst_ConnectCard::suggestsANameWithoutSpaces()
{
    QSignalSpy connects(m_card.get(), &ConnectCard::connectRequested);
    QTest::keyClicks(field(0), QStringLiteral("Ana  Maria"));
    QTest::keyClicks(field(1), QStringLiteral("workshop.lan"));
    QTest::keyClick(field(0), Qt::Key_Return);
    QVERIFY(connects.isEmpty());
    QCOMPARE(field(0)->text(), QStringLiteral("Ana_Maria"));
    QVERIFY(field(0)->hasFocus());
    QVERIFY(shows(QStringLiteral("Ana_Maria")));
    QTest::keyClick(field(0), Qt::Key_Return);
    QCOMPARE(connects.size(), 1);
    QCOMPARE(connects.first().first().toString(), QStringLiteral("Ana_Maria"));
}

void tst_ConnectCard::needsOnlyANameToHost()
{
    QSignalSpy hosts(m_card.get(), &ConnectCard::hostHereRequested);
    QTest::mouseClick(button(1), Qt::LeftButton);
    QCOMPARE(hosts.size(), 0);
    QVERIFY(field(0)->isInvalid());
    QTest::keyClicks(field(0), QStringLiteral("sam"));
    QTest::mouseClick(button(1), Qt::LeftButton);
    QCOMPARE(hosts.size(), 1);
}

void tst_ConnectCard::showsHostErrorsBelowTheButtons()
{
    QSignalSpy hosts(m_card.get(), &ConnectCard::hostHereRequested);
    const QString reason = QStringLiteral("Port 6667 is taken.");
    m_card->setName(QStringLiteral("sam"));
    m_card->setBusy(true, QStringLiteral("Starting your server"));
    m_card->showError(ConnectCard::Field::Host, reason);
    QVERIFY(!m_card->isBusy());
    QVERIFY(shows(reason));
    QVERIFY(!field(1)->isInvalid());
    QCOMPARE(button(1)->accessibleDescription(), reason);
    QVERIFY(button(1)->hasFocus());
    QTest::keyClick(button(1), Qt::Key_Return);
    QCOMPARE(hosts.size(), 1);
    QVERIFY(!shows(reason));
}

void tst_ConnectCard::hasATabOrderFromTopToBottom()
{
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    field(0)->setFocus();
    for (QWidget *next : {static_cast<QWidget *>(field(1)), static_cast<QWidget *>(button(0)),
                          static_cast<QWidget *>(button(1)),
                          static_cast<QWidget *>(visibleButton(QStringLiteral("More")))}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
}

void tst_ConnectCard::offersKnownServers()
{
    auto *known = m_card->findChild<client::KnownServers *>();
    QVERIFY(!known->isVisible());
    m_card->setKnownServers({{QStringLiteral("Workshop"), QStringLiteral("workshop.lan"),
                              QStringLiteral("used yesterday"), false},
                             {QStringLiteral("Other"), QStringLiteral("other.lan"), {}, false}});
    QVERIFY(known->isVisible());
    QTest::keyClick(known, Qt::Key_Down);
    QTest::keyClick(known, Qt::Key_Return);
    QCOMPARE(m_card->server(), QStringLiteral("other.lan"));
    QTest::mouseClick(known->viewport(), Qt::LeftButton, {},
                      known->visualRect(known->model()->index(0, 0)).center());
    QCOMPARE(m_card->server(), QStringLiteral("workshop.lan"));
}

void tst_ConnectCard::listsKnownServersForScreenReaders()
{
    m_card->setKnownServers(
        {{QStringLiteral("Workshop"), QStringLiteral("workshop.lan"),
          QStringLiteral("used yesterday"), false, true},
         {QStringLiteral("Other"), QStringLiteral("other.lan"), {}, true, true}});
    auto *known = m_card->findChild<client::KnownServers *>();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(known);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Servers used before"));
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(0)->role(), QAccessible::ListItem);
    QCOMPARE(list->child(0)->text(QAccessible::Name), QStringLiteral("Workshop, used yesterday"));
    QCOMPARE(list->child(1)->text(QAccessible::Name), QStringLiteral("Other"));
    QVERIFY(list->rect().contains(list->child(1)->rect()));
}

void tst_ConnectCard::forgetsAServer()
{
    QSignalSpy forgotten(m_card.get(), &ConnectCard::forgetRequested);
    m_card->setKnownServers(
        {{QStringLiteral("Your server"), QStringLiteral("localhost"),
          QStringLiteral("on this computer"), true, false},
         {QStringLiteral("Other"), QStringLiteral("other.lan"), {}, false, true}});
    auto *known = m_card->findChild<client::KnownServers *>();
    QTest::keyClick(known, Qt::Key_Delete); // this computer's own server stays
    QCOMPARE(forgotten.size(), 0);
    QVERIFY(!known->contextMenu(0)->actions().constLast()->isEnabled());
    QTest::keyClick(known, Qt::Key_Down);
    QTest::keyClick(known, Qt::Key_Delete);
    QCOMPARE(forgotten.size(), 1);
    QCOMPARE(forgotten.constFirst().constFirst().toString(), QStringLiteral("other.lan"));
    known->contextMenu(1)->actions().constLast()->trigger();
    QCOMPARE(forgotten.size(), 2);
    QVERIFY(!known->contextMenu(2));
}

void tst_ConnectCard::readsOutErrors()
{
    QTest::keyClicks(field(0), QStringLiteral("ana"));
    QTest::keyClick(field(0), Qt::Key_Return);
    QTRY_VERIFY(
        client::Announcer::of(*m_card).lastText().contains(QStringLiteral("address of a server")));
    m_card->showError(ConnectCard::Field::Host, QStringLiteral("Port 6667 is taken."));
    QTRY_COMPARE(client::Announcer::of(*m_card).lastText(), QStringLiteral("Port 6667 is taken."));
}

void tst_ConnectCard::turnsConnectIntoCancel()
{
    QSignalSpy cancels(m_card.get(), &ConnectCard::cancelRequested);
    m_card->setBusy(true, QStringLiteral("Connecting to workshop.lan…"));
    QVERIFY(shows(QStringLiteral("Connecting to workshop.lan")));
    QVERIFY(!field(0)->isEnabled());
    QTest::mouseClick(button(0), Qt::LeftButton);
    QCOMPARE(cancels.size(), 1);
    m_card->showError(ConnectCard::Field::Name, QStringLiteral("Taken."));
    QVERIFY(!m_card->isBusy());
    QVERIFY(field(0)->isEnabled());
}

void tst_ConnectCard::fitsASmallWindow()
{
    m_card->resize(420, 500);
    for (const Field *field : m_card->findChildren<Field *>()) {
        const QRect inside(field->mapTo(m_card.get(), QPoint()), field->size());
        QVERIFY(m_card->rect().contains(inside));
    }
}

void tst_ConnectCard::hidesPasswordsUntilTheUserOpensThem()
{
    Field *password = fieldCalled(QStringLiteral("Server password"));
    Field *account = fieldCalled(QStringLiteral("Account"));
    Field *accountPassword = fieldCalled(QStringLiteral("Account password"));
    QVERIFY(!password->isVisible() && !account->isVisible() && !accountPassword->isVisible());
    QVERIFY(!m_card->credentials());
    QTest::mouseClick(visibleButton(QStringLiteral("More")), Qt::LeftButton);
    QVERIFY(password->isVisible() && account->isVisible() && accountPassword->isVisible());
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QCOMPARE(accountPassword->echoMode(), QLineEdit::Password);
    QVERIFY(password->hasFocus());
    QTest::keyClicks(password, QStringLiteral("sesame"));
    QTest::keyClick(password, Qt::Key_Tab);
    QVERIFY(account->hasFocus());
    QTest::keyClicks(account, QStringLiteral("ana"));
    QTest::keyClick(account, Qt::Key_Tab);
    QTest::keyClicks(accountPassword, QStringLiteral("s3cr3t"));
    const client::Credentials expected{QStringLiteral("sesame"), QStringLiteral("ana"),
                                       QStringLiteral("s3cr3t"), true};
    QVERIFY(m_card->credentials() == expected);
    QTest::mouseClick(visibleButton(QStringLiteral("Less")), Qt::LeftButton);
    QVERIFY(!m_card->credentials());
    QVERIFY(password->text().isEmpty() && accountPassword->text().isEmpty());
}

void tst_ConnectCard::asksForThePasswordOfAServer()
{
    QSignalSpy connects(m_card.get(), &ConnectCard::connectRequested);
    Field *password = fieldCalled(QStringLiteral("Server password"));
    m_card->setName(QStringLiteral("sam"));
    m_card->setServer(QStringLiteral("workshop.lan"));
    m_card->setBusy(true);
    m_card->showError(ConnectCard::Field::Password,
                      QStringLiteral("This server requires a password."));
    QVERIFY(!m_card->isBusy());
    QVERIFY(shows(QStringLiteral("requires a password")));
    QVERIFY(password->isVisible() && password->hasFocus() && password->isInvalid());
    QVERIFY(!fieldCalled(QStringLiteral("Account"))->isVisible());
    QCOMPARE(password->accessibleDescription(), QStringLiteral("This server requires a password."));
    QTest::keyClicks(password, QStringLiteral("sesame"));
    QVERIFY(!shows(QStringLiteral("requires a password")));
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(connects.size(), 1);
    QCOMPARE(m_card->credentials()->serverPassword, QStringLiteral("sesame"));
    m_card->showError(ConnectCard::Field::Password, QStringLiteral("Wrong password."));
    QCOMPARE(password->selectedText().size(), 6);
}

void tst_ConnectCard::asksForAnAccount()
{
    m_card->showError(ConnectCard::Field::Account, QStringLiteral("Log in, please."));
    QVERIFY(shows(QStringLiteral("Log in, please.")));
    QVERIFY(fieldCalled(QStringLiteral("Account"))->hasFocus());
    m_card->setCredentials({{}, QStringLiteral("ana"), QStringLiteral("wrong")});
    m_card->showError(ConnectCard::Field::Account, QStringLiteral("They do not fit."));
    QVERIFY(fieldCalled(QStringLiteral("Account password"))->hasFocus());
}

void tst_ConnectCard::registersANewAccount()
{
    QSignalSpy requested(m_card.get(), &ConnectCard::connectRequested);
    m_card->setName(QStringLiteral("ana"));
    m_card->setServer(QStringLiteral("workshop.lan"));
    QTest::mouseClick(visibleButton(QStringLiteral("More")), Qt::LeftButton);
    m_card->findChild<QCheckBox *>()->click();
    QTest::mouseClick(visibleButton(QStringLiteral("Connect")), Qt::LeftButton);
    QVERIFY(shows(QStringLiteral("Choose a password for the new account.")));
    QTest::keyClicks(fieldCalled(QStringLiteral("Account password")), QStringLiteral("sesame"));
    QTest::mouseClick(visibleButton(QStringLiteral("Connect")), Qt::LeftButton);
    QVERIFY(shows(QStringLiteral("The two passwords differ.")));
    QCOMPARE(requested.size(), 0);
    QTest::keyClicks(fieldCalled(QStringLiteral("Repeat the account password")),
                     QStringLiteral("sesame"));
    QTest::mouseClick(visibleButton(QStringLiteral("Connect")), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    const client::Credentials credentials = m_card->credentials().value();
    QCOMPARE(credentials.account, QStringLiteral("ana")); // the name, unless the user typed another
    QVERIFY(credentials.signUp.has_value());
    QVERIFY(credentials.signUp->email.isEmpty());
}

void tst_ConnectCard::asksForTheEmailAddressAndTheCode()
{
    client::Credentials given{{}, QStringLiteral("ana"), QStringLiteral("sesame")};
    given.signUp = client::SignUp();
    m_card->setCredentials(given);
    m_card->showError(ConnectCard::Field::Email, QStringLiteral("An address, please."));
    QVERIFY(fieldCalled(QStringLiteral("E-mail address"))->hasFocus());
    QTest::keyClicks(fieldCalled(QStringLiteral("E-mail address")), QStringLiteral("a@b.c"));
    QCOMPARE(m_card->credentials()->signUp->email, QStringLiteral("a@b.c"));
    m_card->showError(ConnectCard::Field::Code, QStringLiteral("The code, please."));
    QVERIFY(shows(QStringLiteral("The code, please.")));
    QVERIFY(!fieldCalled(QStringLiteral("Repeat the account password"))->isVisible());
    QTest::keyClicks(fieldCalled(QStringLiteral("Code for the new account")),
                     QStringLiteral("1234"));
    const client::Credentials credentials = m_card->credentials().value();
    QCOMPARE(credentials.signUp->code, QStringLiteral("1234"));
    QCOMPARE(credentials.accountPassword, QStringLiteral("sesame"));
}

void tst_ConnectCard::keepsTheCertificateOfAnUnchangedAccount()
{
    client::Credentials given{{}, QStringLiteral("ana"), {}};
    given.certificate = {"certificate", "key"};
    m_card->setCredentials(given);
    m_card->showError(ConnectCard::Field::Password, QStringLiteral("The password, please."));
    QTest::keyClicks(fieldCalled(QStringLiteral("Server password")), QStringLiteral("door"));
    QCOMPARE(m_card->credentials()->certificate, given.certificate);
    m_card->showError(ConnectCard::Field::Account, QStringLiteral("Log in with your password."));
    QVERIFY(m_card->credentials()->certificate.isEmpty());
}

void tst_ConnectCard::forgetsPasswordsWhenTheServerChanges()
{
    m_card->setServer(QStringLiteral("workshop.lan"));
    m_card->showError(ConnectCard::Field::Password,
                      QStringLiteral("This server requires a password."));
    QTest::keyClicks(fieldCalled(QStringLiteral("Server password")), QStringLiteral("sesame"));
    QTest::keyClicks(field(1), QStringLiteral("x"));
    QVERIFY(!m_card->credentials());
    QVERIFY(fieldCalled(QStringLiteral("Server password"))->text().isEmpty());
}

void tst_ConnectCard::movesThePasswordOutOfAnInvite()
{
    m_card->setServer(QStringLiteral("ircs://ana:sesame@workshop.lan/#a"));
    QCOMPARE(m_card->server(), QStringLiteral("ircs://workshop.lan/#a"));
    QCOMPARE(m_card->name(), QStringLiteral("ana"));
    QCOMPARE(m_card->credentials()->serverPassword, QStringLiteral("sesame"));
}

void tst_ConnectCard::doesNotMoveWhenItShowsAnError()
{
    using Field = ConnectCard::Field;
    const auto top = [this] { return field(0)->mapTo(m_card.get(), QPoint()).y(); };
    m_card->resize(700, 800);
    const int before = top();
    for (const Field field : {Field::Host, Field::Name, Field::Server, Field::Password}) {
        m_card->showError(field, QStringLiteral("A sentence."));
        QCOMPARE(top(), before);
    }
    m_card->clearErrors();
    m_card->forgetCredentials();
    QCOMPARE(top(), before);
    m_card->resize(700, 900);
    QCOMPARE(top(), before + 50); // Centred again.
}

HEARTH_WINDOW_TEST(tst_ConnectCard)
#include "tst_connectcard.moc"
