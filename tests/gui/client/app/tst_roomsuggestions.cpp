// SPDX-License-Identifier: MIT
#include "client/ui/lists/roombrowser.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/joindialog.h"
#include "tests/gui/client/app/lobbyfixture.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QListView>
#include <QSslSocket>

using namespace Qt::StringLiterals;
using client::JoinDialog;
using client::RoomListModel;
using support::Window;

/// The rooms that the dialog for joining suggests.
class tst_RoomSuggestions : public LobbyFixture
{
    Q_OBJECT

private slots:
    void cleanup() { close(); }
    void suggestsTheRoomsOfTheServer();
    void suggestsInvitationsAndEarlierRooms();
    void asksLargeNetworksForLargeRooms_data();
    void asksLargeNetworksForLargeRooms();
    void keepsWhatItKnowsWhenTheServerRefuses();
    void joinsTheNameOnTheWire_data();
    void joinsTheNameOnTheWire();
    void endsWithItsNetwork();

private:
    static JoinDialog *openDialog(const Window &window)
    {
        window.widget().activateWindow();
        QTest::keyClick(&window.widget(), Qt::Key_J, Qt::ControlModifier);
        return window.widget().findChild<JoinDialog *>();
    }
    static void closeDialog(const Window &window)
    {
        delete window.widget().findChild<JoinDialog *>();
    }
    static QStringList shown(const JoinDialog &dialog)
    {
        QStringList rooms;
        for (int row = 0; row < dialog.list().model()->rowCount(); ++row)
            rooms.append(dialog.list().model()->index(row, 0).data().toString());
        return rooms;
    }
    static QString textOf(const JoinDialog &dialog, const QString &room, int role)
    {
        const QAbstractItemModel *model = dialog.list().model();
        const QModelIndexList found =
            model->match(model->index(0, 0), Qt::DisplayRole, room, 1, Qt::MatchExactly);
        return found.isEmpty() ? QString() : found.first().data(role).toString();
    }
    static QList<QByteArray> linesWith(const test::ScriptedServer &server, const QByteArray &text)
    {
        QList<QByteArray> lines = server.lines();
        lines.removeIf([&text](const QByteArray &line) { return !line.contains(text); });
        return lines;
    }
    /// Waits until the server has received what @p window has sent so far.
    static bool hasSentAll(const Window &window, const test::ScriptedServer &server)
    {
        window.application().networks().submit(window.conversation(support::lobby), u"marker"_s);
        return QTest::qWaitFor([&] { return !linesWith(server, "marker").isEmpty(); },
                               support::patienceMs);
    }
    static void connectTo(Window &window, const test::ScriptedServer &server)
    {
        window.open();
        window.connectTo(u"ana"_s, u"irc://127.0.0.1:%1"_s.arg(server.port()));
        QTRY_VERIFY_WITH_TIMEOUT(window.isIn(support::lobby), support::patienceMs);
    }
    /// Welcomes with @p lines, and puts ana into the lobby.
    static void greet(test::ScriptedServer &server, const QByteArray &lines)
    {
        server.welcomes = false;
        connect(&server, &test::ScriptedServer::lineReceived, &server,
                [&server, lines](const QByteArray &line) {
                    if (line.startsWith("USER"))
                        server.send(":h 001 ana :Welcome\r\n" + lines
                                    + ":h 422 ana :No MOTD\r\n:ana!a@h JOIN #lobby\r\n"
                                      ":h 353 ana = #lobby :ana\r\n:h 366 ana #lobby :End\r\n");
                });
    }
};

void tst_RoomSuggestions::suggestsTheRoomsOfTheServer()
{
    open("message-tags");
    for (const QByteArray room : {"#garden", "#kitchen", "#secret-cellar"})
        QVERIFY(m_ben->join(room));
    m_ben->send("MODE #secret-cellar +s");
    m_ben->send("TOPIC #kitchen :Soup on Friday");
    QVERIFY(m_ben->sees("Soup on Friday"));
    JoinDialog *dialog = openDialog(*m_ana);
    QVERIFY(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(shown(*dialog),
                              (QStringList{u"#lobby"_s, u"#garden"_s, u"#kitchen"_s}),
                              support::patienceMs);
    QCOMPARE(textOf(*dialog, u"#kitchen"_s, RoomListModel::TopicRole), u"Soup on Friday"_s);
    QTest::keyClicks(&dialog->field(), u"secret"_s);
    QCOMPARE(shown(*dialog), QStringList());
    QVERIFY(dialog->status().contains(u"unless it is hidden"_s));
    dialog->field().clear();
    QTest::keyClicks(&dialog->field(), u"gar"_s);
    QTest::keyClick(&dialog->field(), Qt::Key_Down);
    QTest::keyClick(&dialog->field(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#garden"_s), support::patienceMs);
}

void tst_RoomSuggestions::suggestsInvitationsAndEarlierRooms()
{
    open("message-tags");
    m_ana->type(u"/join #Attic"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ana->isIn(u"#Attic"_s), support::patienceMs);
    m_ana->type(u"it is cold here"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ana->texts(u"#Attic"_s), QStringList{u"it is cold here"_s},
                              support::patienceMs);
    m_ana->type(u"/part"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_ana->conversation(u"#Attic"_s), support::patienceMs);
    QVERIFY(m_ben->join("#cellar"));
    m_ben->send("MODE #cellar +is");
    m_ben->send("INVITE ana #cellar");
    QVERIFY(m_ben->sees(" 341 "));
    JoinDialog *dialog = openDialog(*m_ana);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(shown(*dialog).contains(u"#cellar"_s), support::patienceMs);
    QCOMPARE(textOf(*dialog, u"#cellar"_s, RoomListModel::RemarkRole),
             u"You are invited to this room."_s);
    QCOMPARE(textOf(*dialog, u"#attic"_s, RoomListModel::RemarkRole),
             u"You were in this room before."_s);
    QTest::keyClicks(&dialog->field(), u"room"_s);
    QCOMPARE(shown(*dialog), QStringList());
}

void tst_RoomSuggestions::asksLargeNetworksForLargeRooms_data()
{
    QTest::addColumn<QByteArray>("filters");
    QTest::addColumn<QByteArray>("question");
    QTest::newRow("with filters") << QByteArray("CMNTU") << QByteArray("LIST >50");
    QTest::newRow("without filters") << QByteArray("MN") << QByteArray();
}

void tst_RoomSuggestions::asksLargeNetworksForLargeRooms()
{
    QFETCH(QByteArray, filters);
    QFETCH(QByteArray, question);
    test::ScriptedServer server;
    greet(server, ":h 005 ana CHANTYPES=# ELIST=" + filters
                      + " :are supported\r\n:h 254 ana 35000 :channels formed\r\n");
    connect(&server, &test::ScriptedServer::lineReceived, this, [&](const QByteArray &line) {
        if (line.startsWith("LIST"))
            server.send(":h 322 ana #linux 2100 :Penguins\r\n:h 323 ana :End\r\n");
    });
    Window window;
    connectTo(window, server);
    JoinDialog *dialog = openDialog(window);
    QVERIFY(dialog);
    QTest::keyClicks(&dialog->field(), u"lin"_s);
    QVERIFY(hasSentAll(window, server));
    QCOMPARE(linesWith(server, "LIST"),
             question.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{question});
    if (!question.isEmpty())
        QTRY_COMPARE_WITH_TIMEOUT(shown(*dialog), QStringList{u"#linux"_s}, support::patienceMs);
    QVERIFY(dialog->status().contains(u"not among the rooms that are known here"_s));
}

void tst_RoomSuggestions::keepsWhatItKnowsWhenTheServerRefuses()
{
    test::ScriptedServer server;
    int lists = 0;
    greet(server, ":h 005 ana CHANTYPES=# :are supported\r\n");
    connect(&server, &test::ScriptedServer::lineReceived, this, [&](const QByteArray &line) {
        if (line == "LIST" && ++lists == 1)
            server.send(":h 263 ana LIST :Please wait a while and try again.\r\n"
                        ":ben!b@h PRIVMSG #lobby :after\r\n");
        else if (line == "LIST")
            server.send(":h 322 ana #lobby 3 :\r\n:h 322 ana #shed 2 :\r\n:h 323 ana :End\r\n");
    });
    Window window;
    connectTo(window, server);
    JoinDialog *dialog = openDialog(window);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(window.texts(support::lobby).contains(u"after"_s),
                             support::patienceMs);
    QCOMPARE(shown(*dialog), QStringList{support::lobby});
    closeDialog(window);
    QTRY_VERIFY_WITH_TIMEOUT((dialog = openDialog(window)), support::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(shown(*dialog), (QStringList{support::lobby, u"#shed"_s}),
                              support::patienceMs);
    QCOMPARE(lists, 2);
    closeDialog(window);
    QTRY_VERIFY_WITH_TIMEOUT((dialog = openDialog(window)), support::patienceMs);
    QCOMPARE(shown(*dialog), (QStringList{u"#lobby"_s, u"#shed"_s}));
    QVERIFY(hasSentAll(window, server));
    QCOMPARE(lists, 2); // the list is new enough
}

void tst_RoomSuggestions::joinsTheNameOnTheWire_data()
{
    QTest::addColumn<bool>("byBrowser");
    QTest::newRow("suggestion") << false;
    QTest::newRow("all rooms") << true;
}

void tst_RoomSuggestions::joinsTheNameOnTheWire()
{
    QFETCH(bool, byBrowser);
    test::ScriptedServer server;
    const QByteArray room = "#at\xe2\x80\x8btic"; // a space of no width
    greet(server, ":h 005 ana CHANTYPES=# :are supported\r\n");
    connect(&server, &test::ScriptedServer::lineReceived, this, [&](const QByteArray &line) {
        if (line == "LIST")
            server.send(":h 322 ana " + room + " 3 :\r\n:h 323 ana :End\r\n");
    });
    Window window;
    connectTo(window, server);
    QDialog *dialog = nullptr;
    QListView *list = nullptr;
    if (byBrowser) {
        window.widget().activateWindow();
        QTest::keyClick(&window.widget(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        auto *browser = window.widget().findChild<client::RoomBrowser *>();
        QVERIFY(browser);
        dialog = browser;
        list = &browser->list();
    } else {
        JoinDialog *join = openDialog(window);
        QVERIFY(join);
        dialog = join;
        list = &join->list();
    }
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->index(0, 0).data().toString().startsWith(u"#at"_s),
                             support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->focusWidget(), support::patienceMs);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(linesWith(server, "JOIN #at"), QList<QByteArray>{"JOIN " + room},
                              support::patienceMs);
}

void tst_RoomSuggestions::endsWithItsNetwork()
{
    test::ScriptedServer server;
    greet(server, ":h 005 ana CHANTYPES=# :are supported\r\n");
    Window window;
    connectTo(window, server);
    JoinDialog *dialog = openDialog(window);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(server.lines().contains("LIST"), support::patienceMs);
    server.send(":h 322 ana #shed 2 :\r\n");
    window.application().networks().remove(dialog->network());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->network(), support::patienceMs);
    QTest::keyClicks(&dialog->field(), u"shed"_s);
    QTest::keyClick(&dialog->field(), Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
}

HEARTH_WINDOW_TEST(tst_RoomSuggestions)
#include "tst_roomsuggestions.moc"
