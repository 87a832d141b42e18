// SPDX-License-Identifier: MIT
#include "client/profile/profile.h"
#include "client/store/logdatabase.h"
#include "client/store/logschema.h"
#include "client/ui/composer/composer.h"
#include "client/ui/composer/composeredit.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/support/window.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using client::UserState;
using support::Window;

/// Where the window keeps drafts and unsent messages.
class tst_WindowMemory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void storesADraftWhileTheUserTypes();
    void movesTextsOfAnOlderProfileIntoTheLog();
    void keepsTextsInTheProfileWithoutALog();

private:
    QString path(const QString &name) const
    {
        return m_window->options().profileFolder + u'/' + name;
    }
    /// Writes the profile of a version that kept drafts and unsent messages in it.
    void writeOlderProfile() const;
    QByteArray profile() const;
    UserState stored() const;
    QString draft() const { return m_window->conversation(u"#zebra"_s)->draft(); }
    void type(const QString &text) const;

    std::unique_ptr<Window> m_window;
};

void tst_WindowMemory::init()
{
    m_window = std::make_unique<Window>();
    writeOlderProfile();
}

void tst_WindowMemory::cleanup()
{
    m_window.reset();
}

void tst_WindowMemory::writeOlderProfile() const
{
    QVERIFY(QDir().mkpath(m_window->options().profileFolder));
    QFile file(path(u"state.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 1, "networks": [{"name": "LAN", "nick": "ana", "connected": false,
        "address": {"host": "127.0.0.1", "port": 1, "security": "plain"},
        "conversations": [{"kind": "room", "name": "#zebra", "draft": "half a thought"}],
        "waiting": [{"target": "#zebra", "text": "unsent line", "timeMs": 5}]}]})");
}

QByteArray tst_WindowMemory::profile() const
{
    QFile file(path(u"state.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads the state that the log has on the disk.
UserState tst_WindowMemory::stored() const
{
    client::LogDatabase database;
    client::LogState state;
    database.openForReading(path(u"messages.db"_s));
    database.load(state);
    return state.userState;
}

void tst_WindowMemory::type(const QString &text) const
{
    m_window->widget().showConversation(m_window->conversation(u"#zebra"_s));
    QTest::keyClicks(&m_window->widget().chat().composer().edit(), text);
}

void tst_WindowMemory::storesADraftWhileTheUserTypes()
{
    m_window->open();
    type(u", and more"_s);
    const QString expected = draft();
    QVERIFY(expected.contains(u"and more"_s));
    const auto storedDraft = [this] {
        const UserState state = stored();
        return state.conversations.isEmpty() ? QString() : state.conversations.first().draft;
    };
    QTRY_COMPARE_WITH_TIMEOUT(storedDraft(), expected, support::patienceMs);
}

void tst_WindowMemory::movesTextsOfAnOlderProfileIntoTheLog()
{
    m_window->open();
    QCOMPARE(draft(), u"half a thought"_s);
    m_window->application().saveForEnd();
    QTRY_VERIFY_WITH_TIMEOUT(!profile().contains("half a thought"), support::patienceMs);
    QVERIFY(!profile().contains("unsent line"));
    QCOMPARE(stored().conversations.size(), 1);
    QCOMPARE(stored().unsent.size(), 1);
    m_window->close();
    m_window->open();
    QCOMPARE(draft(), u"half a thought"_s);
    QVERIFY(m_window->texts(u"#zebra"_s).contains(u"unsent line"_s));
}

void tst_WindowMemory::keepsTextsInTheProfileWithoutALog()
{
    m_window->open();
    m_window->close();
    const auto setVersion = [this](int version) {
        sqlite::Database database;
        database.open(path(u"messages.db"_s), sqlite::Database::Access::ReadWrite);
        QVERIFY(database.execute(u"PRAGMA user_version = %1"_s.arg(version)));
    };
    const int version = client::logSchema().version();
    setVersion(version + 1); // as a newer version does
    m_window->open();
    type(u"typed without a log"_s);
    m_window->close();
    QVERIFY(profile().contains("typed without a log"));
    setVersion(version);
    m_window->open();
    QVERIFY2(draft().contains(u"typed without a log"_s), qPrintable(draft()));
    QVERIFY(m_window->texts(u"#zebra"_s).contains(u"unsent line"_s));
    m_window->close();
    m_window->open();
    QVERIFY2(draft().contains(u"typed without a log"_s), qPrintable(draft()));
}

HEARTH_WINDOW_TEST(tst_WindowMemory)
#include "tst_windowmemory.moc"
