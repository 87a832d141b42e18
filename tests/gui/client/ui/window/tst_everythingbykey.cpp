// SPDX-License-Identifier: MIT
#include "client/host/hostcontroller.h"
#include "client/model/roomlistmodel.h"
#include "client/ui/account/accountdialog.h"
#include "client/ui/account/profiledialog.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "client/ui/connect/connectcard.h"
#include "client/ui/emoji/emojipicker.h"
#include "client/ui/host/hostpanel.h"
#include "client/ui/host/serveractions.h"
#include "client/ui/host/tray.h"
#include "client/ui/lists/moderation.h"
#include "client/ui/lists/profilecard.h"
#include "client/ui/lists/roombrowser.h"
#include "client/ui/messages/conversationview.h"
#include "client/ui/search/findbar.h"
#include "client/ui/search/searchpage.h"
#include "client/ui/settings/settingsdialog.h"
#include "client/ui/widgets/controls.h"
#include "client/ui/window/headerbar.h"
#include "client/ui/window/joindialog.h"
#include "client/ui/window/logdialog.h"
#include "client/ui/window/quickswitcher.h"
#include "client/ui/window/secureserversdialog.h"
#include "client/ui/window/shortcutsheet.h"
#include "client/ui/window/trustdialog.h"
#include "client/ui/window/windowactions.h"
#include "client/ui/window/windowquestions.h"
#include "tests/gui/client/ui/window/keyboardwalk.h"
#include "tests/gui/client/ui/window/windowfixture.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QMetaEnum>
#include <QTemporaryDir>

using client::Network;
using client::SettingSection;
using client::WindowActions;

/// Everything in the window and in its dialogs is reached by keys, in the order of the layout, and
/// has a name.
class tst_EverythingByKey : public WindowFixture
{
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup();
    void reachesTheControlsOfTheWindow_data();
    void reachesTheControlsOfTheWindow();
    void reachesTheControlsOfDialogs_data();
    void reachesTheControlsOfDialogs();
    void showsTheFocusOnEachControl_data() { reachesTheControlsOfDialogs_data(); }
    void showsTheFocusOnEachControl();
    void movesThroughListsFromTheirField_data();
    void movesThroughListsFromTheirField();
    void reachesAllEntriesOfTheMenus();
    void reachesEachAction();
    void hasTheEntriesOfTheTray();

private:
    using Opener = std::function<QWidget *()>;

    void addDialogs();
    /// Those of the questions before something is lost.
    void addQuestions();
    QWidget *openDialog(const Opener &open);
    QWidget *openByKey(const QKeyCombination &key);
    QWidget *openJoinDialogWithRooms();
    Network *network() const { return m_list->networks().constFirst(); }

    client::RoomListModel m_rooms;
    QPointer<QWidget> m_dialog;
};

Q_DECLARE_METATYPE(std::function<QWidget *()>)

void tst_EverythingByKey::cleanup()
{
    delete m_dialog.data();
    closeWindow();
}

void tst_EverythingByKey::reachesTheControlsOfTheWindow_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("messages") << QStringLiteral("messages");
    QTest::newRow("narrow") << QStringLiteral("narrow");
    QTest::newRow("topic and find bar") << QStringLiteral("bars");
    QTest::newRow("disconnected") << QStringLiteral("disconnected");
    QTest::newRow("connect card") << QStringLiteral("card");
    QTest::newRow("connect card with passwords") << QStringLiteral("passwords");
    QTest::newRow("search") << QStringLiteral("search");
}

/// The bar over a message is left out: its actions have keys and a menu. So is the button to the
/// newest message, which End replaces.
void tst_EverythingByKey::reachesTheControlsOfTheWindow()
{
    QFETCH(QString, page);
    m_window->hostPanel().setState(client::HostPanel::State::Running);
    m_window->hostPanel().setAddress(QStringLiteral("192.168.1.5:6697"));
    client::WindowSettings settings;
    settings.doNotDisturbUntil = client::doNotDisturbForever;
    m_window->changeSettings(settings);
    m_window->showConversation(named("#lobby"));
    if (page == QLatin1String("narrow")) {
        m_window->resize(420, 360);
    } else if (page == QLatin1String("bars")) {
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        m_window->chat().findBar().setStepsEnabled(true);
    } else if (page == QLatin1String("disconnected")) {
        m_window->showConversation(named("#qt"));
    } else if (page == QLatin1String("card") || page == QLatin1String("passwords")) {
        m_window->connectCard().setKnownServers(
            {{QStringLiteral("Workshop"), QStringLiteral("workshop.lan"),
              QStringLiteral("used yesterday"), false}});
        m_window->showConnectCard();
        if (page == QLatin1String("passwords"))
            buttonCalled(m_window->connectCard(), QStringLiteral("More"))->click();
    } else if (page == QLatin1String("search")) {
        m_window->showSearch();
    }
    QCoreApplication::processEvents();
    const KeyboardWalk walk(*m_window);
    QStringList missed = walk.missed();
    missed.removeIf([](const QString &control) {
        return control.contains(QStringLiteral("\"Reply (R)")) || control.contains(u"React (=)")
               || control.contains(QStringLiteral("\"Copy\"")) || control.contains(u"Newest");
    });
    QCOMPARE(missed.join(u'\n'), QString());
    QCOMPARE(walk.nameless().join(u'\n'), QString());
    KeyboardWalk back(*m_window, Qt::ShiftModifier);
    QCOMPARE(QSet<QWidget *>(back.stops().cbegin(), back.stops().cend()),
             QSet<QWidget *>(walk.stops().cbegin(), walk.stops().cend()));
    QWidget *card = &m_window->connectCard();
    if (card->isVisible())
        QCOMPARE(KeyboardWalk(*m_window).outOfOrder(*card).join(u'\n'), QString());
}

void tst_EverythingByKey::addDialogs()
{
    const auto add = [](const char *name, const Opener &open) { QTest::newRow(name) << open; };
    add("join", [this] { return openByKey(Qt::CTRL | Qt::Key_J); });
    add("join with rooms", [this] { return openJoinDialogWithRooms(); });
    add("switcher", [this] { return openByKey(Qt::CTRL | Qt::Key_K); });
    add("shortcuts", [this] { return openByKey(Qt::Key_F1); });
    add("emoji", [this] { return openByKey(Qt::CTRL | Qt::Key_E); });
    add("date", [this] { return openByKey(Qt::CTRL | Qt::Key_G); });
    for (const SettingSection section :
         {SettingSection::Appearance, SettingSection::Messages, SettingSection::Writing,
          SettingSection::Notifications, SettingSection::Keyboard})
        QTest::addRow("settings %d", int(section)) << Opener([this, section] {
            auto *dialog =
                static_cast<client::SettingsDialog *>(openByKey(Qt::CTRL | Qt::Key_Comma));
            dialog->resize(760, 600);
            dialog->showSection(section);
            return dialog;
        });
    add("all rooms", [this] {
        m_rooms.clear();
        return new client::RoomBrowser(m_theme, m_list->networks(), network(), m_rooms,
                                       m_window.get());
    });
    add("log in", [this] {
        network()->setAccount({{}, true, true, false, true});
        return new client::AccountDialog(m_theme, m_list->networks(), network(), m_window.get());
    });
    add("account", [this] {
        network()->setAccount({QStringLiteral("ana"), true, true, false, true});
        return new client::AccountDialog(m_theme, m_list->networks(), network(), m_window.get());
    });
    add("profile", [this] {
        client::ProfileCard::Subject subject;
        subject.member.nick = QStringLiteral("ben");
        subject.member.account = QStringLiteral("ben");
        subject.room = QStringLiteral("#lobby");
        subject.isModerator = true;
        return new client::ProfileCard(m_theme, subject, m_window.get());
    });
    add("own profile", [this] {
        const client::ProfileLimits limits{.isSupported = true,
                                           .maxKeys = 5,
                                           .maxValueBytes = 300,
                                           .takesRealName = true,
                                           .maxRealNameBytes = 150};
        return new client::ProfileDialog(m_theme, QStringLiteral("Workshop"), limits, {},
                                         QStringLiteral("ana"), m_window.get());
    });
    add("own profile with a fixed real name", [this] {
        client::ProfileLimits limits;
        limits.isSupported = true;
        return new client::ProfileDialog(m_theme, QStringLiteral("Workshop"), limits, {},
                                         QStringLiteral("ana"), m_window.get());
    });
    add("stored messages", [this] {
        return new client::LogDialog(m_theme, QStringLiteral("messages.db"), 30, 100,
                                     m_window.get());
    });
    add("secure servers", [this] {
        auto *dialog = new client::SecureServersDialog(m_theme, m_window.get());
        dialog->setPolicies({{QStringLiteral("irc.example.org"), 6697, 60, 60'000, {}},
                             {QStringLiteral("chat.example.com"), 7000, 60, 60'000, {}}});
        return dialog;
    });
    add("trust", [this] {
        client::TrustQuestion question;
        question.title = QStringLiteral("Trust?");
        question.text = QStringLiteral("The key is new.");
        question.rows = {{QStringLiteral("Key"), QStringLiteral("ab:cd")}};
        question.accept = QStringLiteral("&Trust");
        question.reject = QStringLiteral("&Cancel");
        return new client::TrustDialog(m_theme, question, m_window.get());
    });
}

void tst_EverythingByKey::addQuestions()
{
    const auto add = [this](const char *name, const std::function<void()> &ask) {
        QTest::newRow(name) << Opener([this, ask] {
            ask();
            return m_window->findChild<QMessageBox *>();
        });
    };
    add("remove a network", [this] { client::askToRemove(*network(), *m_window, [] {}); });
    add("forget the encryption", [this] {
        client::askToForgetEncryption(QStringLiteral("irc.example.org"), *m_window, [] {});
    });
    add("remove a member", [this] {
        client::askToRemoveMember(QStringLiteral("ben"), QStringLiteral("#lobby"), true,
                                  m_window.get(), [] {});
    });
    add("open a link", [this] {
        client::openUrlOrAsk(QUrl(QStringLiteral("http://ana@host.example/")), *m_window);
    });
}

void tst_EverythingByKey::reachesTheControlsOfDialogs_data()
{
    QTest::addColumn<Opener>("open");
    addDialogs();
    addQuestions();
}

/// The dialog or the popup that @p key opens in the window.
QWidget *tst_EverythingByKey::openByKey(const QKeyCombination &key)
{
    const QWidgetList before = QApplication::topLevelWidgets();
    QTest::keyClick(&m_window->chat().composer().edit(), key.key(), key.keyboardModifiers());
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && !before.contains(widget))
            return widget;
    }
    return nullptr;
}

QWidget *tst_EverythingByKey::openJoinDialogWithRooms()
{
    auto *dialog = static_cast<client::JoinDialog *>(openByKey(Qt::CTRL | Qt::Key_J));
    dialog->setRooms({{QStringLiteral("#garden"), 4, {}}, {QStringLiteral("#attic"), 1, {}}}, true);
    return dialog;
}

QWidget *tst_EverythingByKey::openDialog(const Opener &open)
{
    m_window->showConversation(named("#lobby"));
    m_dialog = open();
    if (!m_dialog)
        return nullptr;
    m_dialog->show();
    m_dialog->activateWindow();
    return QTest::qWaitForWindowExposed(m_dialog) ? m_dialog.data() : nullptr;
}

void tst_EverythingByKey::reachesTheControlsOfDialogs()
{
    QFETCH(Opener, open);
    QWidget *dialog = openDialog(open);
    QVERIFY(dialog);
    QVERIFY(dialog->focusWidget());
    const KeyboardWalk walk(*dialog);
    QStringList missed = walk.missed();
    missed.removeIf([](const QString &control) { // see movesThroughListsFromTheirField()
        return control.contains(QStringLiteral("\"Results")) || control.contains(u"\"Emoji\"")
               || control.contains(u"\"Rooms\"");
    });
    QCOMPARE(missed.join(u'\n'), QString());
    QCOMPARE(walk.nameless().join(u'\n'), QString());
    QCOMPARE(walk.outOfOrder(*dialog).join(u'\n'), QString());
    const KeyboardWalk back(*dialog, Qt::ShiftModifier);
    QCOMPARE(back.stops().size(), walk.stops().size());
}

void tst_EverythingByKey::showsTheFocusOnEachControl()
{
    QFETCH(Opener, open);
    m_theme.install(*qApp);
    QWidget *dialog = openDialog(open);
    QVERIFY(dialog);
    const KeyboardWalk walk(*dialog);
    for (QWidget *stop : walk.stops()) {
        stop->clearFocus();
        if (auto *edit = qobject_cast<QLineEdit *>(stop))
            edit->deselect();
        const QImage before = stop->grab().toImage();
        stop->setFocus(Qt::TabFocusReason);
        if (auto *edit = qobject_cast<QLineEdit *>(stop))
            edit->deselect();
        QVERIFY2(stop->grab().toImage() != before,
                 qPrintable(QString::fromLatin1(stop->metaObject()->className()) + u' '
                            + stop->accessibleName()));
    }
}

void tst_EverythingByKey::movesThroughListsFromTheirField_data()
{
    QTest::addColumn<Opener>("open");
    QTest::addColumn<int>("key");
    const auto opener = [this](const QKeyCombination &key) {
        return Opener([this, key] { return openByKey(key); });
    };
    QTest::newRow("join") << Opener([this] { return openJoinDialogWithRooms(); })
                          << int(Qt::Key_Down);
    QTest::newRow("switcher") << opener(Qt::CTRL | Qt::Key_K) << int(Qt::Key_Down);
    QTest::newRow("emoji") << opener(Qt::CTRL | Qt::Key_E) << int(Qt::Key_Right);
}

void tst_EverythingByKey::movesThroughListsFromTheirField()
{
    QFETCH(Opener, open);
    QFETCH(int, key);
    QWidget *dialog = openDialog(open);
    QVERIFY(dialog);
    const auto *list = dialog->findChild<QAbstractItemView *>();
    const int before = list->currentIndex().row();
    QTest::keyClick(dialog->focusWidget(), Qt::Key(key));
    QCOMPARE(list->currentIndex().row(), before + 1);
}

/// Alt and the letter of the menu opens it; the arrow keys go through all of its entries.
void tst_EverythingByKey::reachesAllEntriesOfTheMenus()
{
    m_window->showConversation(named("#lobby"));
    for (QAction *title : m_window->menuBar()->actions()) {
        QMenu *menu = title->menu();
        const QKeySequence mnemonic = QKeySequence::mnemonic(title->text());
        QVERIFY2(!mnemonic.isEmpty(), qPrintable(title->text()));
        if (menu->isEmpty()) // that of the server, which the application fills
            continue;
        QTest::keyClick(m_window.get(), Qt::Key(mnemonic[0].key()), Qt::AltModifier);
        QCOMPARE(QApplication::activePopupWidget(), menu);
        QSet<QAction *> reached;
        for (int i = 0; i < menu->actions().size(); ++i) {
            reached.insert(menu->activeAction());
            QTest::keyClick(menu, Qt::Key_Down);
        }
        for (QAction *action : menu->actions()) {
            const bool isOffered = action->isEnabled() && action->isVisible();
            if (isOffered && !action->isSeparator())
                QVERIFY2(reached.contains(action), qPrintable(action->text()));
        }
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }
}

void tst_EverythingByKey::reachesEachAction()
{
    const auto ids = QMetaEnum::fromType<WindowActions::Id>();
    for (int i = 0; i < ids.keyCount(); ++i) {
        const QAction *action = m_window->actions().action(WindowActions::Id(ids.value(i)));
        const QList<QObject *> owners = action->associatedObjects();
        const bool isInMenu = std::any_of(owners.cbegin(), owners.cend(), [](QObject *owner) {
            return qobject_cast<QMenu *>(owner);
        });
        QVERIFY2(isInMenu || !action->shortcuts().isEmpty(), ids.key(i));
    }
}

/// Users without a tray, or without a mouse, find the same in the menus of the window.
void tst_EverythingByKey::hasTheEntriesOfTheTray()
{
    const QTemporaryDir folder;
    client::HostOptions options;
    options.dataFolder = folder.path();
    options.serverProgram = folder.filePath(QStringLiteral("missing"));
    client::HostController host(options);
    client::ServerActions server(host);
    client::Tray tray(m_theme, *m_list, host, server);
    server.addTo(m_window->actions().serverMenu());
    const auto textsOf = [](const QList<QAction *> &actions) {
        QStringList texts;
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                texts.append(action->text().remove(u'&').remove(u'…'));
        }
        return texts;
    };
    QStringList offered = textsOf(m_window->menuBar()->actions());
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>())
        offered += textsOf(menu->actions());
    QStringList wanted = textsOf(tray.menu().actions());
    for (const QAction *action : tray.menu().actions()) {
        if (action->menu())
            wanted += textsOf(action->menu()->actions());
    }
    QVERIFY(wanted.removeOne(QStringLiteral("Open Hearth"))); // the window is open
    QVERIFY(wanted.size() > 12);
    for (QString text : wanted) {
        if (text == QLatin1String("Connect"))
            text = QStringLiteral("Reconnect now");
        QVERIFY2(offered.contains(text), qPrintable(text));
    }
}

HEARTH_WINDOW_TEST(tst_EverythingByKey)
#include "tst_everythingbykey.moc"
