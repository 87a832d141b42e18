// SPDX-License-Identifier: MIT
#include "server/app/settings.h"

#include <QTest>

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void namesTheServer_data();
    void namesTheServer();
    void choosesTheWorkers();
    void limitsConnectionsOnlyWherePublic();
    void theConfigurationOverrulesThat();
    void handsOverWhatIsConfigured();
    void splitsTheMessageOfTheDay();
    void theConfigurationHasTheDefaultsOfTheParts();
};

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
    QCOMPARE(server::workerCount(config, 4), 4);
    QCOMPARE(server::workerCount(config, 64), 8);
    QCOMPARE(server::workerCount(config, 0), 1);
    config.workers = 12;
    QCOMPARE(server::workerCount(config, 4), 12);
}

void tst_Settings::limitsConnectionsOnlyWherePublic()
{
    server::Config config;
    QCOMPARE(server::connectionRules(config).access, server::Access::Lan);
    QCOMPARE(server::connectionRules(config).perAddress, 128);
    QCOMPARE(server::connectionRules(config).perAddressPerWindow, 512);
    config.server.access = server::AccessPolicy::Public;
    QCOMPARE(server::connectionRules(config).access, server::Access::Public);
    QCOMPARE(server::connectionRules(config).perAddress, 16);
    QCOMPARE(server::connectionRules(config).perAddressPerWindow, 32);
}

void tst_Settings::theConfigurationOverrulesThat()
{
    server::Config config;
    config.server.access = server::AccessPolicy::Public;
    config.limits.connectionsPerAddress = 0;
    config.limits.newConnectionsPerAddress = 7;
    QCOMPARE(server::connectionRules(config).perAddress, 0);
    QCOMPARE(server::connectionRules(config).perAddressPerWindow, 7);
}

void tst_Settings::handsOverWhatIsConfigured()
{
    server::Config config;
    config.limits.nickLength = 9;
    config.limits.registrationTimeoutSeconds = 7;
    config.limits.sendQueueKib = 64;
    config.limits.sendMemoryMib = 32;
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
    // Two lives of a server never give the same ids.
    QVERIFY(server::hubSettings(config, "a.b", 3, 1001).messageIdPrefix != hub.messageIdPrefix);
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

void tst_Settings::theConfigurationHasTheDefaultsOfTheParts()
{
    const server::Limits given = server::hubSettings({}, "a.b", 1, 0).limits;
    const server::Limits own;
    QCOMPARE(given.nickBytes, own.nickBytes);
    QCOMPARE(given.userBytes, own.userBytes);
    QCOMPARE(given.realnameBytes, own.realnameBytes);
    QCOMPARE(given.channelNameBytes, own.channelNameBytes);
    QCOMPARE(given.topicBytes, own.topicBytes);
    QCOMPARE(given.awayReasonBytes, own.awayReasonBytes);
    QCOMPARE(given.quitReasonBytes, own.quitReasonBytes);
    QCOMPARE(given.channelsPerClient, own.channelsPerClient);
    QCOMPARE(given.messageTargets, own.messageTargets);
    QCOMPARE(given.registrationTimeoutMs, own.registrationTimeoutMs);
    const server::ConnectionLimits worker = server::workerSettings({}, "a.b").limits;
    const server::ConnectionLimits usual;
    QCOMPARE(worker.commandsPerSecond, usual.commandsPerSecond);
    QCOMPARE(worker.commandBurst, usual.commandBurst);
    QCOMPARE(worker.sendQueueHardBytes, usual.sendQueueHardBytes);
    QCOMPARE(worker.sendQueueSoftBytes, usual.sendQueueSoftBytes);
    QCOMPARE(worker.pingAfterMs, usual.pingAfterMs);
    QCOMPARE(worker.pingTimeoutMs, usual.pingTimeoutMs);
}

QTEST_APPLESS_MAIN(tst_Settings)
#include "tst_settings.moc"
