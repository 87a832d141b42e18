// SPDX-License-Identifier: MIT
#include "client/ui/account/colorchoice.h"
#include "client/ui/account/profiledialog.h"
#include "client/ui/theme/theme.h"
#include "client/ui/widgets/controls.h"
#include "tests/support/testprogram.h"

#include <QLabel>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace client;

/// The dialog for the profile of this user: what it offers on which server.
class tst_ProfileDialog : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyTheRealNameCannotChange();
    void offersTheRealNameAlone();
    void savesTrimmedValues();
    void boundsTheRealName();
    void showsAFailure();
    void growsWithItsTexts();
    void waitsNoLongerThanItsPatience();
    void keepsWhatChangesWhileItWaits();

private:
    void open(const ProfileLimits &limits, const OwnProfile &profile = {});
    Field *field(const QString &name) const;
    bool shows(const QString &part) const;
    void save();

    static ProfileLimits limits(bool hasMetadata, bool takesRealName)
    {
        ProfileLimits limits;
        limits.isSupported = hasMetadata;
        limits.takesRealName = takesRealName;
        limits.maxRealNameBytes = 10;
        return limits;
    }

    Theme m_theme;
    QPointer<ProfileDialog> m_dialog;
    std::unique_ptr<QWidget> m_window;
    QList<OwnProfile> m_saved;
};

void tst_ProfileDialog::open(const ProfileLimits &limits, const OwnProfile &profile)
{
    m_window = std::make_unique<QWidget>();
    m_dialog = new ProfileDialog(m_theme, u"Workshop"_s, limits, profile, u"ana"_s, m_window.get());
    m_saved.clear();
    connect(m_dialog, &ProfileDialog::saveRequested, this,
            [this](const OwnProfile &saved) { m_saved.append(saved); });
    m_window->show();
    m_dialog->open();
}

Field *tst_ProfileDialog::field(const QString &name) const
{
    for (Field *one : m_dialog->findChildren<Field *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

bool tst_ProfileDialog::shows(const QString &part) const
{
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

void tst_ProfileDialog::save()
{
    for (Button *button : m_dialog->findChildren<Button *>()) {
        if (button->text() == u"Save"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void tst_ProfileDialog::saysWhyTheRealNameCannotChange()
{
    OwnProfile profile;
    profile.realName = u"A name that is longer than ten bytes"_s;
    open(limits(true, false), profile);
    QVERIFY(field(u"Real name"_s)->isReadOnly());
    QCOMPARE(field(u"Real name"_s)->palette().color(QPalette::Text),
             m_theme.color(Theme::Token::Secondary));
    QVERIFY(shows(u"only while connecting"_s));
    QVERIFY(field(u"Real name"_s)->accessibleDescription().contains(u"only while connecting"_s));
    QCOMPARE(m_dialog->focusWidget(), field(u"Display name"_s));
    save();
    QCOMPARE(m_saved.size(), 1); // the limit is for changes
    QCOMPARE(m_saved.constFirst().realName, profile.realName);
}

void tst_ProfileDialog::offersTheRealNameAlone()
{
    open(limits(false, true));
    QVERIFY(!field(u"Display name"_s));
    QVERIFY(!m_dialog->findChild<ColorChoice *>());
    QVERIFY(!shows(u"only while connecting"_s));
    QCOMPARE(m_dialog->focusWidget(), field(u"Real name"_s));
    QCOMPARE(field(u"Real name"_s)->placeholderText(), u"ana"_s);
}

void tst_ProfileDialog::savesTrimmedValues()
{
    open(limits(true, true));
    field(u"Real name"_s)->setText(u"  Ana \n M. "_s);
    field(u"Status"_s)->setText(u" busy "_s);
    save();
    OwnProfile expected;
    expected.realName = u"Ana M."_s;
    expected.metadata.set(MetadataKey::Status, u"busy"_s);
    QCOMPARE(m_saved, QList<OwnProfile>{expected});
}

void tst_ProfileDialog::boundsTheRealName()
{
    open(limits(false, true));
    field(u"Real name"_s)->setText(u"äöüäöü"_s); // 12 bytes
    save();
    QCOMPARE(m_saved.size(), 0);
    QVERIFY(shows(u"at most 10 bytes"_s));
    QTest::keyClick(field(u"Real name"_s), Qt::Key_Backspace);
    QVERIFY(!shows(u"at most 10 bytes"_s));
    save();
    QCOMPARE(m_saved.size(), 1);
}

void tst_ProfileDialog::showsAFailure()
{
    open(limits(false, true));
    save();
    m_dialog->handleAnswer(u"Slow down."_s);
    QCOMPARE(m_dialog->status(), u"Slow down."_s);
    QVERIFY(m_dialog->isVisible());
    save();
    QCOMPARE(m_saved.size(), 2);
    m_dialog->handleAnswer({});
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

void tst_ProfileDialog::growsWithItsTexts()
{
    open(limits(true, true));
    const int before = m_dialog->height();
    m_dialog->handleAnswer(u"The server did not save this, and says so at length. "_s.repeated(6));
    field(u"Real name"_s)->setText(u"A long name"_s);
    save();
    QTRY_VERIFY(m_dialog->height() > before);
    for (const Field *one : m_dialog->findChildren<Field *>())
        QTRY_COMPARE(one->height(), one->sizeHint().height());
}

void tst_ProfileDialog::waitsNoLongerThanItsPatience()
{
    open(limits(false, true));
    m_dialog->setPatience(1);
    save();
    QTRY_VERIFY(m_dialog->status().contains(u"has not answered"_s));
    save();
    QCOMPARE(m_saved.size(), 2);
    m_dialog->handleAnswer({});
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

void tst_ProfileDialog::keepsWhatChangesWhileItWaits()
{
    open(limits(true, true));
    field(u"Status"_s)->setText(u"busy"_s);
    save();
    field(u"Status"_s)->setText(u"away"_s);
    m_dialog->handleAnswer({});
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->status(), u"The server has saved your earlier changes."_s);
    save();
    QCOMPARE(m_saved.size(), 2);
    m_dialog->handleAnswer({});
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

HEARTH_WINDOW_TEST(tst_ProfileDialog)
#include "tst_profiledialog.moc"
