// SPDX-License-Identifier: MIT
#include "server/config/config.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <sys/stat.h>

using server::Config;
using server::ConfigError;

class tst_Config : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFileHoldsTheDefaults();
    void readsEveryKindOfKey();
    void readsSeveralListenersInOrder();
    void reportsMistakesWithTheirPosition_data();
    void reportsMistakesWithTheirPosition();
    void acceptsTheLineEndsOfEditorsInTheMotd();
    void reportsTheFirstOfSeveralMistakes();
    void reportsAFileThatCannotBeRead();
    void refusesAFileThatIsTooLarge();
    void refusesAPipe();
    void reportsWhetherOthersMayReadTheFile();
    void listsTheKeysOfTheFile();
    void listsTheKeysThatChanged();
    void doesNotReloadATruncatedFile_data();
    void doesNotReloadATruncatedFile();
    void acceptsAHashedServerPassword();
    void theSampleHoldsTheDefaults();
};

namespace {

Config parsed(const QByteArray &toml)
{
    const server::ConfigResult result = server::parseConfig(toml, QStringLiteral("test.toml"));
    if (const auto *error = std::get_if<ConfigError>(&result))
        qWarning() << error->toString();
    return std::get<Config>(result);
}

QString refusal(const QByteArray &toml)
{
    const server::ConfigResult result = server::parseConfig(toml, QStringLiteral("f"));
    const auto *error = std::get_if<ConfigError>(&result);
    return error ? error->toString() : QString();
}

QByteArray sample()
{
    QFile file(QStringLiteral(HEARTH_SOURCE_DIR "/resources/hearthd.toml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sample with all keys uncommented.
QByteArray sampleWithAllKeys()
{
    static const QRegularExpression commented(QStringLiteral("^#(?=[a-z_]+ = |\\[)"),
                                              QRegularExpression::MultilineOption);
    return QString::fromUtf8(sample()).remove(commented).toUtf8();
}

} // namespace

void tst_Config::anEmptyFileHoldsTheDefaults()
{
    QCOMPARE(parsed({}), Config());
}

void tst_Config::readsEveryKindOfKey()
{
    const Config config = parsed("data = \"/var/lib/x\"\n"
                                 "[server]\n"
                                 "name = \"chat.example.org\"\n"
                                 "password = \"s3 cret\"\n"
                                 "access = \"public\"\n"
                                 "workers = 3\n"
                                 "[limits]\n"
                                 "commands_per_second = 0\n");
    QCOMPARE(config.data, QStringLiteral("/var/lib/x"));
    QCOMPARE(config.server.name, "chat.example.org");
    QCOMPARE(config.server.password, "s3 cret");
    QCOMPARE(config.server.access, server::AccessPolicy::Public);
    QCOMPARE(config.server.workers, 3);
    QCOMPARE(config.limits.commandsPerSecond, 0.0);
    QCOMPARE(config.limits.nickBytes, 32);
}

void tst_Config::readsSeveralListenersInOrder()
{
    const Config config = parsed("[[listener]]\n"
                                 "url = \"irc://localhost:6667\"\n"
                                 "[[listener]]\n"
                                 "url = \"ircs://[::1]:6697\"\n"
                                 "certificate = \"c.pem\"\n"
                                 "key = \"k.pem\"\n");
    QCOMPARE(config.listeners.size(), 2);
    QCOMPARE(config.listeners[0].url, "irc://localhost:6667");
    QCOMPARE(config.listeners[1].url, "ircs://[::1]:6697");
    QCOMPARE(config.listeners[1].key, QStringLiteral("k.pem"));
}

void tst_Config::reportsMistakesWithTheirPosition_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const char *toml, const char *message) {
        QTest::newRow(name) << QByteArray(toml) << QString::fromUtf8(message);
    };
    row("misspelt key", "[server]\npasword = \"x\"\n",
        "f:2:1: there is no key \"pasword\" in [server]; did you mean \"password\"?");
    row("misspelt section", "\n[limts]\nnick_length = 3\n",
        "f:2:2: there is no key \"limts\"; did you mean \"limits\"?");
    row("key near none", "[server]\nzzzzzzzz = 1\n",
        "f:2:1: there is no key \"zzzzzzzz\" in [server]");
    row("key of another section", "[limits]\n  lobby = \"#a\"\n",
        "f:2:3: there is no key \"lobby\" in [limits]");
    row("text instead of number", "[limits]\nnick_length = \"32\"\n",
        "f:2:15: \"nick_length\" must be a whole number from 1 to 64");
    row("fraction instead of whole number", "[limits]\nnick_length = 3.5\n",
        "f:2:15: \"nick_length\" must be a whole number from 1 to 64");
    row("number too large", "[limits]\nnick_length = 65\n",
        "f:2:15: \"nick_length\" must be a whole number from 1 to 64");
    row("number instead of text", "[server]\nname = 7\n",
        "f:2:8: \"name\" must be a text in quotes");
    row("number instead of path", "data = 7\n", "f:1:8: \"data\" must be a path in quotes");
    row("unknown access", "[server]\naccess = \"all\"\n",
        "f:2:10: \"access\" must be \"lan\" or \"public\"");
    row("name without dot", "[server]\nname = \"chat\"\n",
        "f:2:8: \"name\" must be a host name with a dot, such as chat.example.org");
    row("client tag with +", "[server]\nclient_tags_denied = \"+typing\"\n",
        "f:2:22: \"client_tags_denied\" must be names of tags without '+', separated by "
        "commas");
    row("lobby without #", "[server]\nlobby = \"lobby\"\n",
        "f:2:9: \"lobby\" must be the name of a channel such as #lobby");
    row("lobby with an invisible character", "[server]\nlobby = \"#a\\u200b\"\n",
        "f:2:9: \"lobby\" must be the name of a channel such as #lobby");
    row("network with NUL", "[server]\nnetwork = \"My\\u0000net\"\n",
        "f:2:11: \"network\" must be one word of at most 64 bytes");
    row("motd with ESC", "[server]\nmotd = \"a\\u001b[2J\"\n",
        "f:2:8: \"motd\" must be text without control characters");
    row("motd with CSI", "[server]\nmotd = \"a\\u009b2J\"\n",
        "f:2:8: \"motd\" must be text without control characters");
    row("motd with NUL", "[server]\nmotd = \"a\\u0000\"\n",
        "f:2:8: \"motd\" must be text without control characters");
    row("motd with CR within a line", "[server]\nmotd = \"a\\rb\"\n",
        "f:2:8: \"motd\" must be text without control characters");
    row("description with ESC", "[server]\ndescription = \"\\u001b[2J\"\n",
        "f:2:15: \"description\" must be one line of at most 200 bytes without control "
        "characters");
    row("account named like a room", "[[account]]\nname = \"#lobby\"\npassword = \"x\"\n",
        "f:2:8: \"name\" must be one visible word of at most 64 bytes without *, ?, ! and @ that "
        "does not begin with # or :");
    row("account with a reversed name", "[[account]]\nname = \"a\\u202eb\"\npassword = \"x\"\n",
        "f:2:8: \"name\" must be one visible word of at most 64 bytes without *, ?, ! and @ that "
        "does not begin with # or :");
    row("network of two words", "[server]\nnetwork = \"My net\"\n",
        "f:2:11: \"network\" must be one word of at most 64 bytes");
    row("password of two lines", "[server]\npassword = \"a\\nb\"\n",
        "f:2:12: \"password\" must be one line of at most 300 bytes that does not begin with a "
        "colon");
    row("listener without url", "[[listener]]\nkey = \"k\"\ncertificate = \"c\"\n",
        "f:1:1: a [[listener]] needs a \"url\" such as ircs://*:6697");
    row("listener of no known scheme", "[[listener]]\nurl = \"http://*:80\"\n",
        "f:2:7: \"url\" must be text, irc or ircs with a host and a port, such as ircs://*:6697");
    row("listener as a plain section", "[listener]\nurl = \"irc://*:1\"\n",
        "f:1:1: each listener must be a section: [[listener]]");
    row("certificate without key", "[[listener]]\nurl = \"ircs://*:1\"\ncertificate = \"c\"\n",
        "f:1:1: a listener needs both \"certificate\" and \"key\", or neither");
    row("certificate without TLS",
        "[[listener]]\nurl = \"irc://*:1\"\ncertificate = \"c\"\nkey = \"k\"\n",
        "f:1:1: only listeners with ircs:// have a \"certificate\"");
    row("a listener twice",
        "[[listener]]\nurl = \"irc://*:1\"\n[[listener]]\nurl = \"irc://*:1\"\n",
        "f:3:1: \"irc://*:1\" is listed twice");
    row("a channel without a name", "[[channel]]\nkeep_days = 1\n",
        "f:1:1: [[channel]] needs a \"name\"");
    row("a channel twice", "[[channel]]\nname = \"#a\"\n[[channel]]\nname = \"#A\"\n",
        "f:3:1: [[channel]] \"#A\" is listed twice");
    row("a verifier cut off", "[[operator]]\nname = \"x\"\npassword = \"scram-sha-256:1:abc\"\n",
        "f:3:12: \"password\" must be the whole output of `hearthd ctl hash`");
    row("section as a value", "server = 3\n", "f:1:10: \"server\" must be a section: [server]");
    row("ping times the wrong way round", "[limits]\nping_seconds = 200\n",
        "f:2:16: \"ping_timeout_seconds\" must be more than \"ping_seconds\"");
}

void tst_Config::reportsMistakesWithTheirPosition()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, message);
    QCOMPARE(refusal(toml), message);
}

void tst_Config::acceptsTheLineEndsOfEditorsInTheMotd()
{
    const auto result = server::parseConfig("[server]\r\nmotd = \"\"\"\r\nBe \\u0002kind\\u0002\r\n"
                                            "\tall\u00e4\r\n\"\"\"\r\n",
                                            QStringLiteral("f"));
    const auto *config = std::get_if<server::Config>(&result);
    QVERIFY(config);
    QVERIFY(config->server.motd.contains("kind"));
}

void tst_Config::reportsTheFirstOfSeveralMistakes()
{
    QVERIFY(refusal("[server]\nworkers = -1\nname = 3\n[limits]\na = 1\n").startsWith(u"f:2:11: "));
    // The TOML parser reports syntax errors with their position, too.
    QVERIFY(refusal("[server]\nname = \n").startsWith(u"f:2:"));
    QVERIFY(refusal("[server]\nname = \"a.b\"\nname = \"a.b\"\n").startsWith(u"f:3:"));
    QVERIFY(refusal(QByteArray("\0\xff\xfe", 3)).startsWith(u"f:1:"));
}

void tst_Config::reportsAFileThatCannotBeRead()
{
    const server::ConfigResult result = server::readConfig(QStringLiteral("/nowhere/x.toml"));
    const QString text = std::get<ConfigError>(result).toString();
    QVERIFY2(text.startsWith(u"/nowhere/x.toml: cannot be read: "), qPrintable(text));
}

void tst_Config::refusesAFileThatIsTooLarge()
{
    QTemporaryFile file;
    QVERIFY(file.open() && file.resize(1024 * 1024 + 1));
    const server::ConfigResult result = server::readConfig(file.fileName());
    QCOMPARE(std::get<ConfigError>(result).toString(),
             QString(file.fileName() + u": is not a configuration file: it is larger than 1 MiB"));
}

void tst_Config::refusesAPipe()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("hearthd.toml"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const server::ConfigResult result = server::readConfig(pipe);
    const auto *error = std::get_if<ConfigError>(&result);
    QVERIFY(error && error->toString().contains(u"not a regular file"));
}

void tst_Config::reportsWhetherOthersMayReadTheFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!std::get<Config>(server::readConfig(file.fileName())).othersMayRead);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    QVERIFY(std::get<Config>(server::readConfig(file.fileName())).othersMayRead);
}

void tst_Config::listsTheKeysOfTheFile()
{
    QVERIFY(parsed({}).keys.isEmpty());
    QCOMPARE(parsed("data = \"/d\"\n[server]\npassword = \"\"\nmotd = \"hi\"\n[[listener]]\n"
                    "url = \"irc://*:1\"\n[[listener]]\nurl = \"irc://*:2\"\n")
                 .keys,
             (QList<QByteArray>{"data", "listener", "server.motd", "server.password"}));
}

void tst_Config::listsTheKeysThatChanged()
{
    const QByteArray toml = "[server]\nmotd = \"a\"\npassword = \"old\"\n[limits]\n"
                            "nick_length = 9\n[[account]]\nname = \"ana\"\npassword = \"x\"\n";
    QVERIFY(server::changedKeys(parsed(toml), parsed(toml)).isEmpty());
    QByteArray other = toml;
    other.replace("old", "new").replace("= 9", "= 10").replace("\"x\"", "\"y\"");
    QCOMPARE(server::changedKeys(parsed(toml), parsed(other)),
             (QList<QByteArray>{"server.password", "limits.nick_length", "account"}));
    QCOMPARE(
        server::changedKeys(parsed(toml), parsed({})),
        (QList<QByteArray>{"server.password", "server.motd", "limits.nick_length", "account"}));
    QCOMPARE(server::changedKeys(parsed({}), parsed("data = \"/d\"\n[[listener]]\n"
                                                    "url = \"irc://*:1\"\n[accounts]\n"
                                                    "plain_without_tls = true\n[[operator]]\n"
                                                    "name = \"o\"\npassword = \"p\"\n")),
             (QList<QByteArray>{"data", "listener", "operator", "accounts.plain_without_tls"}));
}

void tst_Config::doesNotReloadATruncatedFile_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("named");
    const QByteArray motd = "[server]\nmotd = \"hi\"\n";
    const QByteArray password = "[server]\npassword = \"sesame\"\n";
    const QByteArray listener = "[[listener]]\nurl = \"irc://127.0.0.1:1\"\n";
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        const char *named) {
        QTest::newRow(name) << before << after << QString::fromLatin1(named);
    };
    row("emptied", motd, {}, "empty");
    row("only comments are left", motd, "# hello\n", "empty");
    row("without the password", password + listener, listener, "server.password");
    row("without the listeners", listener + password, password, "[[listener]]");
    row("was empty", {}, {}, "");
    row("without a greeting", motd + listener, listener, "");
    row("the password is taken away by name", password, "[server]\npassword = \"\"\n", "");
    row("another password", password, "[server]\npassword = \"other\"\n", "");
    row("had no password", motd, listener, "");
    row("new password and listeners", motd, password + listener, "");
}

void tst_Config::doesNotReloadATruncatedFile()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, named);
    const QString reason = server::reloadRefusal(parsed(before), parsed(after));
    QCOMPARE(reason.isEmpty(), named.isEmpty());
    QVERIFY2(reason.contains(named), qPrintable(reason));
}

void tst_Config::acceptsAHashedServerPassword()
{
    const QByteArray key(43, 'A');
    const QByteArray hashed = "scram-sha-256:4096:AAAA:" + key + "=:" + key + '=';
    QCOMPARE(parsed("[server]\npassword = \"" + hashed + "\"\n").server.password, hashed);
    QVERIFY(refusal("[server]\npassword = \"" + hashed.chopped(1) + "\"\n")
                .contains(u"hearthd ctl hash"));
}

void tst_Config::theSampleHoldsTheDefaults()
{
    QVERIFY(parsed(sample()).keys.isEmpty());
    QCOMPARE(parsed(sample()), Config());
    // The example of a password must not be a valid one.
    QVERIFY(refusal(sampleWithAllKeys()).contains(u"`hearthd ctl hash`"));
    Config allKeys = parsed(sampleWithAllKeys().replace("scram-sha-256:...", "sesame"));
    QVERIFY(!allKeys.listeners.isEmpty());
    QVERIFY(!allKeys.data.isEmpty());
    // The sample values of these keys are not the defaults.
    QVERIFY(!allKeys.operators.isEmpty());
    QVERIFY(!allKeys.accountList.isEmpty());
    allKeys.keys.clear();
    QVERIFY(!allKeys.channels.isEmpty());
    allKeys.operators.clear();
    allKeys.channels.clear();
    allKeys.accountList.clear();
    allKeys.listeners.clear();
    allKeys.data.clear();
    allKeys.server.name.clear();
    allKeys.limits.connectionsPerAddress = Config().limits.connectionsPerAddress;
    allKeys.limits.newConnectionsPerAddress = Config().limits.newConnectionsPerAddress;
    QCOMPARE(allKeys, Config());
}

HEARTH_TEST(tst_Config)
#include "tst_config.moc"
