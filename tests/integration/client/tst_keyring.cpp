// SPDX-License-Identifier: MIT
#include "client/profile/profile.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace client;

/// The passwords of a profile in a real Secret Service: gnome-keyring-daemon on a bus of its own.
class tst_Keyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void movesPasswordsFromTheFile();
    void readsPasswordsAtTheNextStart();
    void prefersNewerPasswordsOfTheFile();
    void separatesProfiles();
    void keepsTheFileWhileTheKeyringIsLocked();

private:
    std::unique_ptr<Profile> open(const QString &folder) const;
    QString folder() const { return m_folder->filePath(u"profile"_s); }
    static QByteArray contents(const QString &path);
    QByteArray state() const { return contents(folder() + u"/state.json"_s); }
    QString passwordFile() const { return folder() + u"/passwords.json"_s; }
    /// Stores @p password for a network and waits until the keyring has it.
    void store(Profile &profile, const QString &password) const;
    static QString passwordIn(const Profile &profile)
    {
        return profile.state().networks.value(0).credentials.accountPassword;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr char isInside[] = "HEARTH_TEST_KEYRING";
constexpr int noDelayMs = 0;

NetworkSnapshot network(const QString &password)
{
    NetworkSnapshot made;
    made.address = net::ServerAddress::parse(u"ircs://chat.example.org:6697"_s).value();
    made.credentials = {{}, u"ana"_s, password};
    return made;
}

} // namespace

void tst_Keyring::initTestCase()
{
    if (qEnvironmentVariable(isInside) != u"yes"_s)
        QSKIP("dbus-run-session, gnome-keyring-daemon or libsecret is missing");
    if (!systemKeyring())
        QSKIP("built without QtKeychain");
}

void tst_Keyring::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Profile> tst_Keyring::open(const QString &folder) const
{
    auto profile = std::make_unique<Profile>(folder, noDelayMs);
    profile->setKeyring(systemKeyring());
    profile->load();
    return profile;
}

QByteArray tst_Keyring::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Keyring::store(Profile &profile, const QString &password) const
{
    profile.change([&password](ProfileState &state) { state.networks = {network(password)}; });
    QTRY_VERIFY_WITH_TIMEOUT(profile.state().usesKeyring, support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(passwordFile())
                                 && state().contains("\"keyring\": true"),
                             support::patienceMs);
}

void tst_Keyring::movesPasswordsFromTheFile()
{
    {
        Profile before(folder(), noDelayMs); // without a keyring
        before.load();
        before.change([](ProfileState &state) { state.networks = {network(u"sesame"_s)}; });
        before.saveAndWait(support::patienceMs);
    }
    QVERIFY(contents(passwordFile()).contains("sesame"));
    const std::unique_ptr<Profile> profile = open(folder());
    QCOMPARE(passwordIn(*profile), u"sesame"_s);
    QCOMPARE(profile->storageSentence(), u"Passwords are kept in a file that only you can read."_s);
    QSignalSpy changed(profile.get(), &Profile::storageChanged);
    profile->save();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, support::patienceMs);
    QCOMPARE(profile->storageSentence(), u"Passwords are kept in the system's keyring."_s);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(passwordFile()), support::patienceMs);
    QVERIFY(!state().contains("sesame"));
}

void tst_Keyring::readsPasswordsAtTheNextStart()
{
    store(*open(folder()), u"tulip"_s);
    const std::unique_ptr<Profile> profile = open(folder());
    QVERIFY(profile->isReadingKeyring());
    QVERIFY(profile->state().networks.first().awaitsKeyring);
    QCOMPARE(passwordIn(*profile), QString());
    QSignalSpy read(profile.get(), &Profile::keyringRead);
    QVERIFY(read.wait(support::patienceMs));
    QVERIFY(read.first().first().toBool());
    QCOMPARE(passwordIn(*profile), u"tulip"_s);
    QVERIFY(!profile->state().networks.first().awaitsKeyring);
}

void tst_Keyring::prefersNewerPasswordsOfTheFile()
{
    store(*open(folder()), u"old"_s);
    QFile file(passwordFile()); // as after a crash before the keyring has answered
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{u"ircs://chat.example.org:6697"_s,
                                          toJson(network(u"new"_s).credentials)}})
                   .toJson());
    file.close();
    const std::unique_ptr<Profile> profile = open(folder());
    QCOMPARE(passwordIn(*profile), u"new"_s);
    QSignalSpy read(profile.get(), &Profile::keyringRead);
    QVERIFY(read.wait(support::patienceMs));
    QCOMPARE(passwordIn(*profile), u"new"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(passwordFile()), support::patienceMs);
}

void tst_Keyring::separatesProfiles()
{
    store(*open(folder()), u"mine"_s);
    const std::unique_ptr<Profile> other = open(m_folder->filePath(u"other"_s));
    other->change([](ProfileState &state) { state.networks = {network(u"theirs"_s)}; });
    QTRY_VERIFY_WITH_TIMEOUT(other->state().usesKeyring, support::patienceMs);
    const std::unique_ptr<Profile> profile = open(folder());
    QTRY_COMPARE_WITH_TIMEOUT(passwordIn(*profile), u"mine"_s, support::patienceMs);
}

/// The last one: the keyring cannot be unlocked again here.
void tst_Keyring::keepsTheFileWhileTheKeyringIsLocked()
{
    store(*open(folder()), u"known"_s);
    const QStringList lock{u"--session"_s,
                           u"--print-reply"_s,
                           u"--dest=org.freedesktop.secrets"_s,
                           u"/org/freedesktop/secrets"_s,
                           u"org.freedesktop.Secret.Service.Lock"_s,
                           u"array:objpath:/org/freedesktop/secrets/aliases/default"_s};
    if (QProcess::execute(u"dbus-send"_s, lock) != 0)
        QSKIP("dbus-send cannot lock the keyring");
    const std::unique_ptr<Profile> profile = open(folder());
    QSignalSpy read(profile.get(), &Profile::keyringRead);
    profile->change(
        [](ProfileState &state) { state.networks.append(network(u"typed meanwhile"_s)); });
    profile->saveAndWait(support::patienceMs);
    QVERIFY(contents(passwordFile()).contains("typed meanwhile"));
    QVERIFY(state().contains("\"keyring\": true")); // the keyring still has the others
    // There is no user here to answer the question for the password of the keyring.
    QVERIFY(read.isEmpty() || !read.first().first().toBool());
    QCOMPARE(passwordIn(*profile), QString());
}

/// Starts this program again on a bus of its own with an unlocked keyring.
int main(int argc, char **argv)
{
    constexpr char script[] =
        "home=$(mktemp -d) && export HOME=$home XDG_DATA_HOME=$home XDG_RUNTIME_DIR=$home\n"
        "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >$home/variables "
        "2>/dev/null && export HEARTH_TEST_KEYRING=yes\n"
        "\"$@\"; result=$?; rm -rf \"$home\"; exit $result";
    if (qEnvironmentVariableIsEmpty(isInside)) {
        qputenv(isInside, "no");
        std::vector<const char *> command{"dbus-run-session", "--", "sh", "-c", script, "sh"};
        command.insert(command.end(), argv, argv + argc);
        command.push_back(nullptr);
        execvp(command.front(), const_cast<char *const *>(command.data()));
    }
    QCoreApplication application(argc, argv);
    tst_Keyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyring.moc"
