// SPDX-License-Identifier: MIT
#include "server/app/settings.h"
#include "tests/support/configreference.h"
#include "tests/support/testprogram.h"

#include <QMap>
#include <QTest>

#include <optional>
#include <tuple>

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void namesTheServer_data();
    void namesTheServer();
    void choosesTheWorkers();
    void limitsConnectionsByAccess();
    void configuredLimitsOverrideThoseByAccess();
    void derivesSettingsFromTheConfiguration();
    void splitsTheMessageOfTheDay();
    void everyKeyReachesAPart_data();
    void everyKeyReachesAPart();
    void textsHaveTheDefaultsOfTheHub();
};

namespace {

std::optional<server::Config> parsed(const QByteArray &toml)
{
    const server::ConfigResult result = server::parseConfig(toml, QStringLiteral("f"));
    const auto *config = std::get_if<server::Config>(&result);
    return config ? std::optional(*config) : std::nullopt;
}

/// A file with one @p section: the keys that such an entry needs, with @p key set to @p value.
QByteArray fileWith(const test::ConfigSectionInfo &section, const QByteArray &key,
                    const QByteArray &value)
{
    QMap<QByteArray, QByteArray> values;
    if (section.name == "listener")
        values = {{"url", "\"ircs://*:1\""}, {"certificate", "\"a\""}, {"key", "\"b\""}};
    else if (section.name == "channel")
        values = {{"name", "\"#room\""}};
    else if (section.isRepeated)
        values = {{"name", "\"host\""}, {"password", "\"sesame\""}};
    if (!key.isEmpty())
        values.insert(key, value);
    QByteArray file;
    if (!section.name.isEmpty())
        file = '[' + section.name + "]\n";
    if (section.isRepeated)
        file = "[[" + section.name + "]]\n";
    for (auto entry = values.cbegin(); entry != values.cend(); ++entry)
        file += entry.key() + " = " + entry.value() + '\n';
    return file;
}

/// A valid value of the key other than the one in fileWith() or the default; empty if this test
/// knows none.
QByteArray otherValue(const test::ConfigSectionInfo &section, const test::ConfigKeyInfo &key)
{
    QList<QByteArray> candidates = {
        "true",      "false",      "\"public\"",        "\"full\"",
        "\"other\"", "\"#other\"", "\"other.example\"", "\"ircs://*:2\""};
    for (const QString &bound : key.values.split(QStringLiteral(" to ")))
        candidates.append(bound.toLatin1());
    const auto before = parsed(fileWith(section, {}, {}));
    for (const QByteArray &candidate : candidates) {
        const auto after = parsed(fileWith(section, key.name, candidate));
        if (after && !server::changedKeys(*before, *after).isEmpty())
            return candidate;
    }
    return {};
}

using Logins = QList<std::pair<QByteArray, QByteArray>>;

Logins loginsOf(const QList<server::PasswordConfig> &entries)
{
    Logins logins;
    for (const server::LoginEntry &entry : server::loginEntriesOf(entries))
        logins.append({entry.name, entry.password});
    return logins;
}

/// The settings of every part of the server.
auto partsOf(const server::Config &config)
{
    const QByteArray name = server::serverName(config.server, "box");
    const int workers = server::workerCount(config.server, 4);
    const server::TrafficLimits traffic = server::workerSettings(config, name).limits;
    const server::ConnectionPolicy::Rules rules = server::connectionRules(config);
    return std::tuple(server::hubSettings(config, name, workers, 1000), traffic, rules.access,
                      rules.perAddress, rules.perAddressPerWindow,
                      // Application passes these on unchanged.
                      config.limits.passwordAttemptsPerMinute,
                      config.limits.registrationsPerAddress, config.server.password,
                      loginsOf(config.operators), loginsOf(config.accountList), config.listeners,
                      config.data, config.server.user, config.server.group,
                      config.history.isEnabled, config.history.sync, server::retentionOf(config));
}

} // namespace

void tst_Settings::namesTheServer_data()
{
    QTest::addColumn<QByteArray>("configured");
    QTest::addColumn<QByteArray>("machine");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("configured") << QByteArray("a.example") << QByteArray("box")
                                << QByteArray("a.example");
    QTest::newRow("machine with a domain")
        << QByteArray() << QByteArray("Box.Example.ORG") << QByteArray("box.example.org");
    QTest::newRow("machine without one")
        << QByteArray() << QByteArray("box") << QByteArray("box.local");
    QTest::newRow("machine with a strange name")
        << QByteArray() << QByteArray("my box!") << QByteArray("hearth.local");
    QTest::newRow("machine without a name")
        << QByteArray() << QByteArray() << QByteArray("hearth.local");
}

void tst_Settings::namesTheServer()
{
    QFETCH(QByteArray, configured);
    QFETCH(QByteArray, machine);
    QFETCH(QByteArray, name);
    server::ServerConfig config;
    config.name = configured;
    QCOMPARE(server::serverName(config, machine), name);
}

void tst_Settings::choosesTheWorkers()
{
    server::ServerConfig config;
    for (const int cores : {0, 1, 2})
        QCOMPARE(server::workerCount(config, cores), 1);
    QCOMPARE(server::workerCount(config, 3), 3);
    QCOMPARE(server::workerCount(config, 4), 4);
    QCOMPARE(server::workerCount(config, 64), 8);
    config.workers = 12;
    QCOMPARE(server::workerCount(config, 4), 12);
}

void tst_Settings::limitsConnectionsByAccess()
{
    server::Config config;
    QCOMPARE(server::connectionRules(config).access, server::AccessPolicy::Lan);
    QCOMPARE(server::connectionRules(config).perAddress, 128);
    QCOMPARE(server::connectionRules(config).perAddressPerWindow, 512);
    config.server.access = server::AccessPolicy::Public;
    QCOMPARE(server::connectionRules(config).access, server::AccessPolicy::Public);
    QCOMPARE(server::connectionRules(config).perAddress, 16);
    QCOMPARE(server::connectionRules(config).perAddressPerWindow, 32);
}

void tst_Settings::configuredLimitsOverrideThoseByAccess()
{
    server::Config config;
    config.server.access = server::AccessPolicy::Public;
    config.limits.connectionsPerAddress = 0;
    config.limits.newConnectionsPerAddress = 7;
    QCOMPARE(server::connectionRules(config).perAddress, 0);
    QCOMPARE(server::connectionRules(config).perAddressPerWindow, 7);
}

void tst_Settings::derivesSettingsFromTheConfiguration()
{
    server::Config config;
    config.limits.nickBytes = 9;
    config.limits.registrationTimeoutMs = 7000;
    config.limits.sendQueueHardBytes = 65'536;
    config.limits.sendMemoryBytes = 32 * 1024 * 1024;
    config.limits.commandsPerSecond = 0;
    config.server.password = "secret";
    const server::HubSettings hub = server::hubSettings(config, "a.b", 3, 1000);
    QCOMPARE(hub.limits.nickBytes, 9);
    QCOMPARE(hub.limits.registrationTimeoutMs, 7000);
    QVERIFY(hub.passwordNeeded);
    QCOMPARE(hub.serverName, "a.b");
    QCOMPARE(hub.workers, 3);
    const server::WorkerSettings worker = server::workerSettings(config, "a.b");
    QCOMPARE(worker.limits.commandsPerSecond, 0.0);
    QCOMPARE(worker.limits.sendQueueHardBytes, 65'536);
    QCOMPARE(worker.limits.sendMemoryBytes, 32 * 1024 * 1024);
    QCOMPARE(worker.limits.handshakeTimeoutMs, 7000);
}

void tst_Settings::splitsTheMessageOfTheDay()
{
    server::Config config;
    QVERIFY(server::hubSettings(config, "a.b", 1, 0).motd.isEmpty());
    QVERIFY(server::hubSettings(config, "a.b", 1, 0).deniedClientTags.isEmpty());
    config.server.clientTagsDenied = "*,-draft/reply";
    QCOMPARE(server::hubSettings(config, "a.b", 1, 0).deniedClientTags,
             QList<QByteArray>({"*", "-draft/reply"}));
    config.server.motd = "one\r\n\ntwo\n";
    QCOMPARE(server::hubSettings(config, "a.b", 1, 0).motd, QList<QByteArray>({"one", "", "two"}));
}

void tst_Settings::everyKeyReachesAPart_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    for (const test::ConfigSectionInfo &section : test::configSections()) {
        for (const test::ConfigKeyInfo &key : section.keys) {
            const QByteArray name =
                section.name.isEmpty() ? key.name : QByteArray(section.name + '.' + key.name);
            QTest::newRow(name.constData())
                << fileWith(section, {}, {})
                << fileWith(section, key.name, otherValue(section, key));
        }
    }
}

void tst_Settings::everyKeyReachesAPart()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QVERIFY2(parsed(after).has_value(), after.constData());
    QVERIFY2(partsOf(*parsed(before)) != partsOf(*parsed(after)),
             "The key changes the settings of no part.");
}

void tst_Settings::textsHaveTheDefaultsOfTheHub()
{
    const server::HubSettings given = server::hubSettings({}, "a.b", 1, 0);
    const server::HubSettings own;
    QCOMPARE(given.networkName, own.networkName);
    QCOMPARE(given.description, own.description);
    QCOMPARE(given.lobby, own.lobby);
}

HEARTH_TEST(tst_Settings)
#include "tst_settings.moc"
