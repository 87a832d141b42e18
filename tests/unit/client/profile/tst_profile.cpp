// SPDX-License-Identifier: MIT
#include "client/profile/profile.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <unistd.h>

using client::Profile;
using client::ProfileState;

class tst_Profile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsEveryFieldItHasWritten();
    void isOnlyForItsOwner();
    void keepsPasswordsInTheirOwnFileAndRemovesThem();
    void writesSoonAfterAChange();
    void writesNothingWithoutAChange();
    void asksForTouchedDataWhenItSaves();
    void renamesAFileThatCannotBeRead_data();
    void renamesAFileThatCannotBeRead();
    void neverOverwritesAFileThatCannotBeRenamed();
    void renamesAHugeFileWithoutReadingIt();
    void readsABoundedNumberOfServers();
    void replacesInvalidValues();
    void marksAHintAsShownForGood();
    void reportsAFolderThatCannotBeUsed();
    void readsAFolderThatCannotBeWritten();
    void reportsFailedSavingOnce();
    void keepsTheNewestServers();
    void readsPinsOfOlderFiles();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("profile")); }
    QString file() const { return folder() + QStringLiteral("/state.json"); }
    void write(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

ProfileState fullState()
{
    using client::Conversation;
    client::NetworkSnapshot network;
    network.name = QStringLiteral("Workshop");
    network.nick = QStringLiteral("ana");
    network.address.host = QStringLiteral("workshop.lan");
    network.address.port = 6697;
    network.address.security = net::ServerAddress::Security::Plain;
    network.address.rooms = {QStringLiteral("#lobby")};
    network.address.fingerprint = QByteArray(64, '7');
    network.credentials = {QStringLiteral("sesame"), QStringLiteral("ana"),
                           QStringLiteral("s3cr3t")};
    network.credentials.certificate = {"certificate", "key"};
    network.credentials.isScramOnly = true;
    network.pin = QByteArray(64, 'e');
    network.sendsPasswordInClear = true;
    network.showsFirstRoom = true;
    network.connected = false;
    network.collapsed = true;
    network.profile.metadata.set(client::MetadataKey::DisplayName, QStringLiteral("Ana \u2603"));
    network.profile.metadata.set(client::MetadataKey::Color, QStringLiteral("#12ab34"));
    network.profile.realName = QStringLiteral("Ana M\u00fcller");
    network.ignores.setRules({{7, "t\xf6m!*@*", "tom", client::IgnoreRule::Rooms}});
    network.conversations = {
        {Conversation::Kind::Room,
         "#b\u00fcro",
         QStringLiteral("half a\nthought"),
         QStringLiteral("key"),
         true,
         2,
         false,
         {{1'700'000'000'456, 0, {}, {}}, {5, 1'700'000'000'000, "a", "\xff"}},
         {client::ConversationSettings::Notifications::All,
          client::ConversationSettings::Joins::None, client::ConversationSettings::Sound::On}},
        {Conversation::Kind::Direct, "j\xf6n\x80s", QString(), QString(), false, 0, true}};
    network.waiting = {{"#b\u00fcro", QStringLiteral("one"), 1'700'000'000'123, true, true},
                       {"j\xf6n\x80s", QStringLiteral("two"), 2, false, false}};
    ProfileState state;
    state.nick = QStringLiteral("ana");
    state.window.geometry = QByteArray("\x00\x01\xff", 3);
    state.window.sideWidth = 300;
    state.window.membersShown = false;
    state.window.zoomPercent = 125;
    state.window.theme = QStringLiteral("dark");
    state.currentNetwork = QStringLiteral("ircs://workshop.lan:6697");
    state.currentConversation = "j\xf6nas"; // not UTF-8
    state.hosting = true;
    state.logDays = 90;
    state.hasUserStateInLog = true;
    state.logMebibytes = 1024;
    state.networks = {network};
    state.recent = {{QStringLiteral("ircs://workshop.lan:6697"), QStringLiteral("Workshop"), 5}};
    state.tlsPolicies = {
        {QStringLiteral("workshop.lan"), 6697, 3'600, 1'795'545'005'000, QByteArray(64, 'a')},
        {QStringLiteral("irc.example"), 7000, 60, 5, {}}};
    state.shownHints = {QStringLiteral("tray")};
    return state;
}

} // namespace

void tst_Profile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_Profile::write(const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(folder()));
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
}

void tst_Profile::readsEveryFieldItHasWritten()
{
    {
        Profile profile(folder());
        QCOMPARE(profile.load(), QString());
        profile.change([](ProfileState &state) { state = fullState(); });
    }
    Profile profile(folder());
    QCOMPARE(profile.load(), QString());
    QVERIFY(profile.state() == fullState());
}

void tst_Profile::isOnlyForItsOwner()
{
    Profile profile(folder());
    QCOMPARE(profile.load(), QString());
    profile.change([](ProfileState &state) { state.nick = QStringLiteral("ana"); });
    profile.saveAndWait(support::patienceMs);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
    QVERIFY(!(QFileInfo(file()).permissions() & others));
}

void tst_Profile::keepsPasswordsInTheirOwnFileAndRemovesThem()
{
    const QString passwords = folder() + QStringLiteral("/passwords.json");
    Profile profile(folder());
    QCOMPARE(profile.load(), QString());
    profile.change([](ProfileState &state) { state = fullState(); });
    profile.saveAndWait(support::patienceMs);
    QCOMPARE(QFileInfo(passwords).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QFile state(file());
    QVERIFY(state.open(QIODevice::ReadOnly));
    const QByteArray written = state.readAll();
    QVERIFY(!written.contains("sesame") && !written.contains("s3cr3t"));
    profile.change([](ProfileState &changed) { changed.networks.clear(); });
    profile.saveAndWait(support::patienceMs);
    QVERIFY(!QFile::exists(passwords));
}

void tst_Profile::writesSoonAfterAChange()
{
    Profile profile(folder());
    QCOMPARE(profile.load(), QString());
    profile.change([](ProfileState &state) { state.nick = QStringLiteral("ana"); });
    QVERIFY(!QFile::exists(file()));
    QTRY_VERIFY(QFile::exists(file()));
}

void tst_Profile::writesNothingWithoutAChange()
{
    Profile profile(folder());
    QCOMPARE(profile.load(), QString());
    profile.change([](ProfileState &) {});
    profile.saveAndWait(support::patienceMs);
    QVERIFY(!QFile::exists(file()));
}

void tst_Profile::asksForTouchedDataWhenItSaves()
{
    Profile profile(folder());
    QCOMPARE(profile.load(), QString());
    int asked = 0;
    connect(&profile, &Profile::aboutToSave, this, [&] {
        ++asked;
        profile.change([](ProfileState &state) { state.nick = QStringLiteral("ana"); });
    });
    profile.touch();
    profile.touch();
    QCOMPARE(asked, 0);
    QTRY_COMPARE(asked, 1);
    QTRY_VERIFY(QFile::exists(file()));
    profile.saveAndWait(support::patienceMs);
    QCOMPARE(asked, 1);
}

void tst_Profile::renamesAFileThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"version\": 1, \"nick\": \"a");
    QTest::newRow("no JSON") << QByteArray("\x00\xff\x17 hello", 9);
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no version") << QByteArray("{}");
    QTest::newRow("newer") << QByteArray("{\"version\": 2}");
}

void tst_Profile::renamesAFileThatCannotBeRead()
{
    QFETCH(QByteArray, content);
    write(content);
    Profile profile(folder());
    const QString sentence = profile.load();
    const QStringList aside = QDir(folder()).entryList({QStringLiteral("state-*.json")});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(sentence.contains(aside.first()), qPrintable(sentence));
    QFile kept(QDir(folder()).filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(profile.isUsable());
    QVERIFY(profile.state() == ProfileState());
}

void tst_Profile::neverOverwritesAFileThatCannotBeRenamed()
{
    // The path of state.json is just short enough for the file system; that of the renamed file is
    // too long.
    constexpr qsizetype pathBytes = 4'072;
    QString deep = m_folder->path();
    while (pathBytes - deep.size() > 202)
        deep += QLatin1Char('/') + QString(200, QLatin1Char('x'));
    deep += QLatin1Char('/') + QString(pathBytes - deep.size() - 1, QLatin1Char('x'));
    QVERIFY(QDir().mkpath(deep));
    QFile damaged(deep + QStringLiteral("/state.json"));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.write("{");
    damaged.flush();

    Profile profile(deep);
    QVERIFY2(profile.load().contains(deep), "the sentence names the folder");
    QVERIFY(!profile.isUsable());
    profile.change([](ProfileState &state) { state.nick = QStringLiteral("ana"); });
    profile.save();
    QFile after(damaged.fileName());
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), QByteArray("{"));
}

void tst_Profile::renamesAHugeFileWithoutReadingIt()
{
    write({});
    QVERIFY(QFile::resize(file(), 64 * 1024 * 1024 + 1));
    Profile profile(folder());
    const QString sentence = profile.load();
    QVERIFY2(sentence.contains(QStringLiteral("could not be read")), qPrintable(sentence));
    QCOMPARE(QDir(folder()).entryList({QStringLiteral("state-*.json")}).size(), 1);
    QVERIFY(profile.isUsable());
}

void tst_Profile::readsABoundedNumberOfServers()
{
    QByteArray recent;
    for (int i = 0; i < 20; ++i)
        recent += (i > 0 ? "," : "") + QByteArray("{\"address\": \"ircs://h")
                  + QByteArray::number(i) + "\"}";
    write("{\"version\": 1, \"recent\": [" + recent + "]}");
    Profile profile(folder());
    QCOMPARE(profile.load(), QString());
    QCOMPARE(profile.state().recent.size(), qsizetype(ProfileState::maxRecent));
    QCOMPARE(profile.state().recent.first().address, QStringLiteral("ircs://h0"));
}

void tst_Profile::replacesInvalidValues()
{
    write(
        R"({"version": 1, "nick": 7, "window": {"zoomPercent": 100000, "geometry": "\u0000%%"}, "told": {"a": 1},
              "networks": [1, {}, {"address": {"host": "a", "port": 99999, "security": "x"},
                                   "conversations": [null, {"kind": "x", "name": 1}]}],
              "tlsPolicies": [{}, 5, {"host": "h", "port": 99999999, "seconds": "x"}],
              "recent": [{}, {"address": "ircs://a"}]})");
    Profile profile(folder());
    QCOMPARE(profile.load(), QString());
    QCOMPARE(profile.state().window.zoomPercent, 240);
    QCOMPARE(profile.state().networks.size(), 1);
    QCOMPARE(profile.state().networks.first().address.port, 65535);
    QCOMPARE(profile.state().recent.size(), 1);
}

void tst_Profile::marksAHintAsShownForGood()
{
    {
        Profile profile(folder());
        QCOMPARE(profile.load(), QString());
        QVERIFY(profile.markHintShown(QStringLiteral("tray")));
        QVERIFY(!profile.markHintShown(QStringLiteral("tray")));
    }
    Profile profile(folder());
    QCOMPARE(profile.load(), QString());
    QVERIFY(!profile.markHintShown(QStringLiteral("tray")));
    QVERIFY(profile.markHintShown(QStringLiteral("other")));
}

void tst_Profile::reportsAFolderThatCannotBeUsed()
{
    QFile blocker(folder());
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Profile profile(folder());
    const QString sentence = profile.load();
    QVERIFY2(sentence.contains(folder()), qPrintable(sentence));
    QVERIFY(!profile.isUsable());
    profile.change([](ProfileState &state) { state.nick = QStringLiteral("ana"); });
    profile.saveAndWait(support::patienceMs);
    QCOMPARE(profile.state().nick, QStringLiteral("ana"));
}

void tst_Profile::readsAFolderThatCannotBeWritten()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    {
        Profile profile(folder());
        QCOMPARE(profile.load(), QString());
        profile.change([](ProfileState &state) { state = fullState(); });
    }
    QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner));
    Profile profile(folder());
    QVERIFY(!profile.load().isEmpty());
    QVERIFY(profile.state() == fullState());
    QVERIFY(!profile.isUsable());
    QVERIFY(
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void tst_Profile::reportsFailedSavingOnce()
{
    Profile profile(folder());
    QCOMPARE(profile.load(), QString());
    QVERIFY(QDir().mkpath(file())); // a folder has the name of the file
    QSignalSpy failures(&profile, &Profile::saveFailed);
    profile.change([](ProfileState &state) { state.nick = QStringLiteral("a"); });
    profile.saveAndWait(support::patienceMs);
    profile.change([](ProfileState &state) { state.nick = QStringLiteral("b"); });
    profile.saveAndWait(support::patienceMs);
    QCOMPARE(failures.size(), 1);
    QVERIFY(QDir().rmdir(file()));
    profile.saveAndWait(support::patienceMs);
    Profile again(folder());
    QCOMPARE(again.load(), QString());
    QCOMPARE(again.state().nick, QStringLiteral("b"));
}

void tst_Profile::keepsTheNewestServers()
{
    QList<client::RecentServer> recent;
    for (int i = 0; i < 20; ++i)
        client::addRecent(recent, {QString::number(i), QString(), i});
    client::addRecent(recent, {QStringLiteral("15"), QStringLiteral("again"), 99});
    QCOMPARE(recent.at(0).name, QStringLiteral("again"));
    QStringList expected{QStringLiteral("15")};
    for (int i = 19; expected.size() < ProfileState::maxRecent; --i) {
        if (i != 15)
            expected.append(QString::number(i));
    }
    QStringList kept;
    for (const client::RecentServer &server : std::as_const(recent))
        kept.append(server.address);
    QCOMPARE(kept, expected);
}

void tst_Profile::readsPinsOfOlderFiles()
{
    const QByteArray digits(64, 'e');
    write(R"({"version": 1, "networks": [{"address": {"host": "a", "fingerprint": ")"
          + digits.toHex() + R"("}, "pin": ")" + digits.toHex() + R"("}]})");
    Profile profile(folder());
    QCOMPARE(profile.load(), QString());
    QCOMPARE(profile.state().networks.first().pin, digits);
    QCOMPARE(profile.state().networks.first().address.fingerprint, digits);
    profile.change([](ProfileState &state) { state.nick = QStringLiteral("ana"); });
    profile.saveAndWait(support::patienceMs);
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains(QByteArray("\"pin\": \"" + digits + "\"")));
}

HEARTH_LOOP_TEST(tst_Profile)
#include "tst_profile.moc"
