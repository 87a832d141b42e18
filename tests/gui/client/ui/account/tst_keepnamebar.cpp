// SPDX-License-Identifier: MIT
#include "client/ui/account/keepnamebar.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

/// "Keep this name": the offer, its form and its failures.
class tst_KeepNameBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void offersInOneLine();
    void asksForThePasswordTwice();
    void asksForAnEmailAddressWhereTheServerDoes();
    void showsAProblemWhereItBelongs_data();
    void showsAProblemWhereItBelongs();
    void asksForACode();
    void canBeDeclined();
    void keepsWhatWasTyped();
    void returnsToTheOfferByEscape();
    void releasesTheFocusWhenItCloses();
    void fitsASmallWindow();

private:
    Field *field(const QString &name) const
    {
        for (Field *field : m_bar->findChildren<Field *>()) {
            if (field->accessibleName() == name && field->isVisible())
                return field;
        }
        return nullptr;
    }
    Button *button(const QString &text) const
    {
        for (Button *button : m_bar->findChildren<Button *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    bool shows(const QString &part) const
    {
        for (const QLabel *label : m_bar->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
    void openForm();
    /// Types @p password and @p repeated and presses Enter.
    void enter(const QString &password, const QString &repeated);

    Theme m_theme;
    std::unique_ptr<KeepNameBar> m_bar;
};

void tst_KeepNameBar::init()
{
    m_bar = std::make_unique<KeepNameBar>(m_theme);
    m_bar->resize(700, 200);
    QVERIFY(m_bar->isHidden());
    m_bar->offer(u"ana"_s, false);
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void tst_KeepNameBar::openForm()
{
    QTest::mouseClick(button(u"Keep this name"_s), Qt::LeftButton);
    QVERIFY(field(u"New password"_s));
}

void tst_KeepNameBar::enter(const QString &password, const QString &repeated)
{
    field(u"New password"_s)->clear();
    field(u"Repeat the password"_s)->clear();
    QTest::keyClicks(field(u"New password"_s), password);
    QTest::keyClick(field(u"New password"_s), Qt::Key_Return);
    QVERIFY(field(u"Repeat the password"_s)->hasFocus());
    QTest::keyClicks(field(u"Repeat the password"_s), repeated);
    QTest::keyClick(field(u"Repeat the password"_s), Qt::Key_Return);
}

void tst_KeepNameBar::offersInOneLine()
{
    QVERIFY(shows(u"Anyone could use the name ana"_s));
    QVERIFY(!field(u"New password"_s));
    QVERIFY(m_bar->sizeHint().height() < m_theme.px(80));
}

void tst_KeepNameBar::asksForThePasswordTwice()
{
    openForm();
    QSignalSpy requested(m_bar.get(), &KeepNameBar::registerRequested);
    QVERIFY(field(u"New password"_s)->hasFocus());
    QCOMPARE(field(u"New password"_s)->echoMode(), QLineEdit::Password);
    enter(u"sesame"_s, u"sesam"_s);
    QVERIFY(shows(u"The two passwords differ."_s));
    QCOMPARE(requested.size(), 0);
    enter(u"sesame"_s, u"sesame"_s);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().toString(), u"sesame"_s);
    QVERIFY(!field(u"New password"_s)->isEnabled()); // until the server answers
}

void tst_KeepNameBar::asksForAnEmailAddressWhereTheServerDoes()
{
    m_bar->offer(u"ana"_s, true);
    openForm();
    QSignalSpy requested(m_bar.get(), &KeepNameBar::registerRequested);
    enter(u"sesame"_s, u"sesame"_s);
    QVERIFY(shows(u"requires an e-mail address"_s));
    QCOMPARE(requested.size(), 0);
    QTest::keyClicks(field(u"E-mail address"_s), u"ana@example.org"_s);
    QTest::keyClick(field(u"E-mail address"_s), Qt::Key_Return);
    QCOMPARE(requested.first().last().toString(), u"ana@example.org"_s);
}

void tst_KeepNameBar::showsAProblemWhereItBelongs_data()
{
    QTest::addColumn<AccountAnswer::Field>("about");
    QTest::addColumn<QString>("marked");

    QTest::newRow("password") << AccountAnswer::Field::Password << u"New password"_s;
    QTest::newRow("e-mail") << AccountAnswer::Field::Email << u"E-mail address"_s;
    QTest::newRow("account") << AccountAnswer::Field::Account << QString();
    QTest::newRow("none") << AccountAnswer::Field::None << QString();
}

void tst_KeepNameBar::showsAProblemWhereItBelongs()
{
    QFETCH(const AccountAnswer::Field, about);
    QFETCH(const QString, marked);
    openForm();
    enter(u"sesame"_s, u"sesame"_s);
    m_bar->showProblem({.request = {.kind = AccountRequest::Kind::Register},
                        .problem = u"This does not work."_s,
                        .field = about});
    QVERIFY(shows(u"This does not work."_s));
    QVERIFY(field(u"New password"_s)->isEnabled());
    for (const Field *one : m_bar->findChildren<Field *>()) {
        if (one->isVisible())
            QCOMPARE(one->isInvalid(), one->accessibleName() == marked);
    }
}

void tst_KeepNameBar::asksForACode()
{
    m_bar->askForCode(u"ana"_s, u"Look into your mail."_s);
    QVERIFY(shows(u"Look into your mail."_s));
    QSignalSpy requested(m_bar.get(), &KeepNameBar::verifyRequested);
    QTest::mouseClick(button(u"Confirm"_s), Qt::LeftButton);
    QVERIFY(shows(u"Type the code."_s));
    QTest::keyClicks(field(u"Code"_s), u" 1234 "_s);
    QTest::mouseClick(button(u"Confirm"_s), Qt::LeftButton);
    QCOMPARE(requested.first().first().toString(), u"1234"_s);
    m_bar->showProblem({.request = {.kind = AccountRequest::Kind::Verify},
                        .problem = u"This code is wrong."_s,
                        .field = AccountAnswer::Field::Code});
    QVERIFY(field(u"Code"_s)->isInvalid());
}

void tst_KeepNameBar::canBeDeclined()
{
    QSignalSpy dismissed(m_bar.get(), &KeepNameBar::dismissed);
    QTest::mouseClick(button(u"No, thanks"_s), Qt::LeftButton);
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(m_bar->isHidden());
}

void tst_KeepNameBar::keepsWhatWasTyped()
{
    openForm();
    QTest::keyClicks(field(u"New password"_s), u"ses"_s);
    m_bar->offer(u"ana"_s, false); // something about the network has changed
    QCOMPARE(field(u"New password"_s)->text(), u"ses"_s);
    m_bar->offer(u"anna"_s, false); // the user has another name now
    QVERIFY(!field(u"New password"_s));
    openForm();
    QCOMPARE(field(u"New password"_s)->text(), QString());
}

void tst_KeepNameBar::returnsToTheOfferByEscape()
{
    openForm();
    QSignalSpy finished(m_bar.get(), &KeepNameBar::finished);
    QTest::keyClicks(field(u"New password"_s), u"ses"_s);
    QTest::keyClick(field(u"New password"_s), Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!field(u"New password"_s));
    openForm();
    QCOMPARE(field(u"New password"_s)->text(), QString());
}

void tst_KeepNameBar::releasesTheFocusWhenItCloses()
{
    QSignalSpy finished(m_bar.get(), &KeepNameBar::finished);
    openForm();
    m_bar->close();
    QCOMPARE(finished.size(), 1);
    m_bar->offer(u"ana"_s, false);
    m_bar->close(); // without the focus
    QCOMPARE(finished.size(), 1);
}

void tst_KeepNameBar::fitsASmallWindow()
{
    openForm();
    m_bar->resize(360, 200);
    QCoreApplication::processEvents();
    QVERIFY(m_bar->minimumSizeHint().width() <= 360);
    QVERIFY(m_bar->sizeHint().height() <= 200); // with messages below it
    for (const QString &name : {u"New password"_s, u"Repeat the password"_s})
        QCOMPARE(field(name)->height(), field(name)->sizeHint().height());
    m_bar->showProblem({.request = {.kind = AccountRequest::Kind::Register},
                        .problem = u"This password is too weak. Choose a longer one."_s,
                        .field = AccountAnswer::Field::Password});
    m_bar->resize(360, m_bar->heightForWidth(360));
    QCoreApplication::processEvents();
    for (const QString &name : {u"New password"_s, u"Repeat the password"_s})
        QCOMPARE(field(name)->height(), field(name)->sizeHint().height());
}

HEARTH_WINDOW_TEST(tst_KeepNameBar)
#include "tst_keepnamebar.moc"
