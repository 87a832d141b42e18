// SPDX-License-Identifier: MIT
#include "client/ui/widgets/announcer.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/joindialog.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using client::Announcer;
using client::JoinDialog;
using client::ListedRoom;

/// The dialog for joining, with rooms to choose from.
class tst_JoinDialog : public WindowFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { closeWindow(); }
    void showsTheRoomsThatMatch();
    void joinsTheTypedNameAlthoughOthersMatch();
    void joinsTheChosenRoom_data();
    void joinsTheChosenRoom();
    void joinsARoomWhoseNameIsNotShownExactly_data();
    void joinsARoomWhoseNameIsNotShownExactly();
    void saysWhetherTheRoomExists();
    void keepsTheChoiceWhenOtherRoomsArrive();
    void keepsAnErrorWhenRoomsArrive();
    void readsOutTheChosenRoomAlthoughOthersArrive();
    void keepsItsSizeWithLongNames();
    void talksToAUser();

private:
    QStringList shown() const;
    void click(int row, bool isDouble) const;

    JoinDialog *m_dialog = nullptr;           ///< Deletes itself.
    std::unique_ptr<QSignalSpy> m_joins;      ///< By choosing a row.
    std::unique_ptr<QSignalSpy> m_typedJoins; ///< By typing a name.
};

void tst_JoinDialog::init()
{
    openWindow();
    m_joins = std::make_unique<QSignalSpy>(m_window.get(), &client::MainWindow::joinRequested);
    m_typedJoins =
        std::make_unique<QSignalSpy>(m_window.get(), &client::MainWindow::joinByNameRequested);
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    m_dialog = part<JoinDialog>();
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    m_dialog->setRooms(
        {{u"#garden"_s, 4, u"Tomatoes"_s},
         {u"#kitchen"_s, 12, u"Soup on Friday"_s},
         {u"#gardening-tools"_s, 1, {}},
         {u"#attic"_s, ListedRoom::unknownPeople, {}, {}, u"You were in this room before."_s}},
        true);
}

QStringList tst_JoinDialog::shown() const
{
    QStringList rooms;
    for (int row = 0; row < m_dialog->list().model()->rowCount(); ++row)
        rooms.append(m_dialog->list().model()->index(row, 0).data().toString());
    return rooms;
}

void tst_JoinDialog::click(int row, bool isDouble) const
{
    const QListView &list = m_dialog->list();
    const QPoint place = list.visualRect(list.model()->index(row, 0)).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place);
    if (isDouble)
        QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, place);
}

void tst_JoinDialog::showsTheRoomsThatMatch()
{
    QCOMPARE(shown(),
             (QStringList{u"#kitchen"_s, u"#garden"_s, u"#gardening-tools"_s, u"#attic"_s}));
    QVERIFY(!m_dialog->list().currentIndex().isValid());
    QTest::keyClicks(&m_dialog->field(), u"GARD"_s);
    QCOMPARE(shown(), (QStringList{u"#garden"_s, u"#gardening-tools"_s}));
    m_dialog->field().clear();
    QTest::keyClicks(&m_dialog->field(), u"friday"_s); // in a topic
    QCOMPARE(shown(), QStringList{u"#kitchen"_s});
    m_dialog->field().clear();
    QTest::keyClicks(&m_dialog->field(), u"cellar"_s);
    QCOMPARE(shown(), QStringList());
    QTest::keyClick(&m_dialog->field(), Qt::Key_Down);
    QCOMPARE(m_dialog->field().text(), u"cellar"_s);
}

void tst_JoinDialog::joinsTheTypedNameAlthoughOthersMatch()
{
    QTest::keyClicks(&m_dialog->field(), u"gard"_s);
    QTest::keyClick(&m_dialog->field(), Qt::Key_Return);
    QCOMPARE(m_typedJoins->size(), 1);
    QCOMPARE(m_typedJoins->at(0).at(1).toString(), u"#gard"_s);
    QCOMPARE(m_joins->size(), 0);
}

void tst_JoinDialog::joinsTheChosenRoom_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char *how : {"keys", "click and Enter", "double click"})
        QTest::newRow(how) << QByteArray(how);
}

void tst_JoinDialog::joinsTheChosenRoom()
{
    QFETCH(QByteArray, how);
    QTest::keyClicks(&m_dialog->field(), u"gard"_s);
    if (how == "keys") {
        QTest::keyClick(&m_dialog->field(), Qt::Key_Down);
        QCOMPARE(m_dialog->field().text(), u"#garden"_s);
        QTest::keyClick(&m_dialog->field(), Qt::Key_Down);
    } else {
        click(1, how == "double click");
    }
    if (how != "double click") {
        QCOMPARE(m_dialog->field().text(), u"#gardening-tools"_s);
        QCOMPARE(shown().size(), 2);
        QCOMPARE(m_dialog->focusWidget(), &m_dialog->field());
        QTRY_COMPARE(Announcer::of(*m_dialog).lastText(), u"#gardening-tools: 1 in the room"_s);
        QTest::keyClick(&m_dialog->field(), Qt::Key_Return);
    }
    QCOMPARE(m_joins->size(), 1);
    QCOMPARE(m_joins->at(0).at(1).toByteArray(), "#gardening-tools");
    QCOMPARE(m_typedJoins->size(), 0);
}

void tst_JoinDialog::joinsARoomWhoseNameIsNotShownExactly_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"chosen", "typed", "chosen, then the list changes"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_JoinDialog::joinsARoomWhoseNameIsNotShownExactly()
{
    QFETCH(QString, how);
    const QString name = u"#at\ufffdtic"_s;
    const QByteArray wireName = "#at\xe2\x80\x8btic"; // a space of no width
    m_dialog->setRooms({{name, 1, {}, wireName}}, true);
    if (how == u"typed"_s)
        m_dialog->field().setText(name);
    else
        QTest::keyClick(&m_dialog->field(), Qt::Key_Down);
    if (how.endsWith(u"changes"_s))
        m_dialog->setRooms({}, true);
    QCOMPARE(m_dialog->field().text(), name);
    QTest::keyClick(&m_dialog->field(), Qt::Key_Return);
    QCOMPARE(m_joins->size(), 1);
    QCOMPARE(m_joins->at(0).at(1).toByteArray(), wireName);
    QCOMPARE(m_typedJoins->size(), 0);
}

void tst_JoinDialog::saysWhetherTheRoomExists()
{
    QVERIFY(m_dialog->status().startsWith(u"Type a name, or choose a room."_s));
    QTest::keyClicks(&m_dialog->field(), u"Kitchen"_s);
    QCOMPARE(m_dialog->status(), u"Join takes you to #Kitchen."_s);
    QTest::keyClicks(&m_dialog->field(), u"ette"_s);
    const QString sentence =
        u"#Kitchenette does not exist yet, unless it is hidden: Join creates it."_s;
    QCOMPARE(m_dialog->status(), sentence);
    QTRY_COMPARE(Announcer::of(*m_dialog).lastText(), sentence);
    m_dialog->setRooms({}, false);
    QVERIFY(m_dialog->status().contains(u"not among the rooms that are known here"_s));
    QTest::keyClicks(&m_dialog->field(), u" 2"_s); // not a name
    QCOMPARE(m_dialog->status(), QString());
    QTest::keyClick(&m_dialog->field(), Qt::Key_Return);
    QCOMPARE(m_joins->size() + m_typedJoins->size(), 0);
    m_dialog->field().clear();
    QCOMPARE(m_dialog->status(), QString());
}

void tst_JoinDialog::keepsTheChoiceWhenOtherRoomsArrive()
{
    QTest::keyClick(&m_dialog->field(), Qt::Key_Down);
    QTest::keyClick(&m_dialog->field(), Qt::Key_Down);
    QCOMPARE(m_dialog->field().text(), u"#garden"_s);
    m_dialog->setRooms({{u"#lobby"_s, 40, {}}, {u"#garden"_s, 5, {}}, {u"#attic"_s, 1, {}}}, true);
    QCOMPARE(m_dialog->list().currentIndex().data().toString(), u"#garden"_s);
    QTest::keyClick(&m_dialog->field(), Qt::Key_Down);
    QCOMPARE(m_dialog->field().text(), u"#attic"_s);
    m_dialog->setRooms({{u"#lobby"_s, 40, {}}}, true); // the chosen room has gone
    QCOMPARE(m_dialog->field().text(), u"#attic"_s);
    QTest::keyClick(&m_dialog->field(), Qt::Key_Return);
    QCOMPARE(m_joins->at(0).at(1).toByteArray(), "#attic");
}

void tst_JoinDialog::keepsAnErrorWhenRoomsArrive()
{
    QTest::keyClicks(&m_dialog->field(), u"1ben"_s);
    QTest::mouseClick(buttonCalled(*m_dialog, u"Talk to this person"_s), Qt::LeftButton);
    const QString error = m_dialog->field().accessibleDescription();
    QVERIFY(!error.isEmpty());
    m_dialog->setRooms({{u"#lobby"_s, 40, {}}}, true);
    QCOMPARE(m_dialog->field().accessibleDescription(), error);
}

void tst_JoinDialog::readsOutTheChosenRoomAlthoughOthersArrive()
{
    QTest::keyClicks(&m_dialog->field(), u"gard"_s);
    QTest::keyClick(&m_dialog->field(), Qt::Key_Down);
    m_dialog->setRooms({{u"#garden"_s, 4, {}}}, true); // the status stays the same
    QTRY_COMPARE(Announcer::of(*m_dialog).lastText(), u"#garden: 4 in the room. Tomatoes"_s);
}

void tst_JoinDialog::keepsItsSizeWithLongNames()
{
    const QSize before = m_dialog->size();
    const QString name(200, u'w');
    m_dialog->setRooms({{u'#' + name, 1, QString(400, u't')}}, true);
    QTest::keyClicks(&m_dialog->field(), name);
    QTest::keyClicks(&m_dialog->field(), u"x"_s); // beyond the longest name
    QTRY_VERIFY(m_dialog->status().startsWith(u"Join takes you to"_s));
    QTest::keyClick(&m_dialog->field(), Qt::Key_Down);
    m_dialog->field().setText(QString(200, u'v'));
    QVERIFY(m_dialog->status().contains(u"does not exist yet"_s));
    QCOMPARE(m_dialog->minimumSizeHint().expandedTo(before), before);
    QCOMPARE(m_dialog->size(), before);
}

void tst_JoinDialog::talksToAUser()
{
    QSignalSpy chats(m_window.get(), &client::MainWindow::directChatByNickRequested);
    QTest::keyClicks(&m_dialog->field(), u"ben"_s);
    QTest::mouseClick(buttonCalled(*m_dialog, u"Talk to this person"_s), Qt::LeftButton);
    QCOMPARE(chats.size(), 1);
    QCOMPARE(chats.at(0).at(1).toString(), u"ben"_s);
}

HEARTH_WINDOW_TEST(tst_JoinDialog)
#include "tst_joindialog.moc"
