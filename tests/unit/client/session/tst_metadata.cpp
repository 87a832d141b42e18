// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using client::MetadataKey;
using client::event::MetadataSet;
using client::event::ProfileAnswered;

using namespace Qt::StringLiterals;

/// The metadata of users (draft/metadata-2).
class tst_Metadata : public SessionFixture
{
    Q_OBJECT

private slots:
    void init() { makeSession(); }
    void requestsOneVersion_data();
    void requestsOneVersion();
    void subscribesOnceAfterTheWelcome();
    void subscribesToAsManyKeysAsTheServerAllows_data();
    void subscribesToAsManyKeysAsTheServerAllows();
    void subscribesWhenTheServerBeginsToOfferIt();
    void readsValues_data();
    void readsValues();
    void readsABatch();
    void syncsLater();
    void boundsTheSyncs();
    void forgetsSyncsWithTheConnection();
    void keepsFailuresOfItsOwnCommandsQuiet();
    void savesWhatHasChanged();
    void reportsRefusedValues_data();
    void reportsRefusedValues();
    void reportsALostConnection();
    void reportsALostCapability();
    void restoresWhatTheServerForgot();
    void reportsTheLimits();

private:
    void connectWith(const QByteArray &capabilities);
    QByteArrayList metadataLines() const;
};

void tst_Metadata::connectWith(const QByteArray &capabilities)
{
    QByteArray names;
    for (const QByteArray &capability : capabilities.split(' '))
        names += ' ' + capability.split('=').constFirst();
    m_session->handleConnected(0);
    feed({":h CAP * LS :" + capabilities, ":h CAP ana ACK :" + names.trimmed(),
          ":h 001 ana :Welcome", ":h 005 ana CHANTYPES=# :are supported", ":h 422 ana :No MOTD"});
}

QByteArrayList tst_Metadata::metadataLines() const
{
    QByteArrayList lines;
    for (const QByteArray &line : m_lines) {
        if (line.contains("METADATA "))
            lines.append(line.trimmed());
    }
    return lines;
}

void tst_Metadata::requestsOneVersion_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("requested");

    QTest::newRow("second") << "draft/metadata-2=max-subs=5"_ba
                            << "CAP REQ :draft/metadata-2"_ba;
    QTest::newRow("third") << "draft/metadata-3"_ba
                           << "CAP REQ :draft/metadata-3"_ba;
    QTest::newRow("both") << "draft/metadata-2 draft/metadata-3"_ba
                          << "CAP REQ :draft/metadata-3"_ba;
}

void tst_Metadata::requestsOneVersion()
{
    QFETCH(const QByteArray, offered);
    QFETCH(const QByteArray, requested);
    m_session->handleConnected(0);
    feed({":h CAP * LS :" + offered});
    QVERIFY2(m_lines.contains(requested + "\r\n"), m_lines.join("").constData());
}

void tst_Metadata::subscribesOnceAfterTheWelcome()
{
    connectWith("batch draft/metadata-2");
    feed({":h 376 ana :End"});
    QCOMPARE(metadataLines(),
             QByteArrayList{"METADATA * SUB display-name color pronouns status homepage"});
    m_session->handleDisconnected(0, 1'000);
    forget();
    connectWith("batch draft/metadata-2");
    QCOMPARE(metadataLines().size(), 1);
}

void tst_Metadata::subscribesToAsManyKeysAsTheServerAllows_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArrayList>("lines");

    QTest::newRow("two") << "=before-connect,max-subs=2,max-keys=9"_ba
                         << QByteArrayList{"METADATA * SUB display-name color"};
    QTest::newRow("none") << "=max-subs=0"_ba << QByteArrayList();
    QTest::newRow("negative") << "=max-subs=-3"_ba << QByteArrayList();
    QTest::newRow("no number") << "=max-subs=many,foo"_ba
                               << QByteArrayList{
                                      "METADATA * SUB display-name color pronouns status homepage"};
}

void tst_Metadata::subscribesToAsManyKeysAsTheServerAllows()
{
    QFETCH(const QByteArray, value);
    connectWith("draft/metadata-2" + value);
    QTEST(metadataLines(), "lines");
}

void tst_Metadata::subscribesWhenTheServerBeginsToOfferIt()
{
    connectWith("batch");
    QVERIFY(metadataLines().isEmpty());
    feed({":h CAP ana NEW :draft/metadata-2", ":h CAP ana ACK :draft/metadata-2"});
    QCOMPARE(metadataLines().size(), 1);
    feed({":h CAP ana DEL :draft/metadata-2", ":h CAP ana NEW :draft/metadata-2",
          ":h CAP ana ACK :draft/metadata-2"});
    QCOMPARE(metadataLines().size(), 2);
}

void tst_Metadata::readsValues_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("nick");
    QTest::addColumn<QString>("value");

    QTest::newRow("message") << ":h METADATA tom display-name * :Tom T."_ba
                             << "tom"_ba << u"Tom T."_s;
    QTest::newRow("removed") << ":tom!t@h METADATA tom display-name *"_ba
                             << "tom"_ba << QString();
    QTest::newRow("numeric") << ":h 761 ana tom display-name * :Tom T."_ba
                             << "tom"_ba << u"Tom T."_s;
    QTest::newRow("own") << ":h 761 ana * display-name * :Ana Maria"_ba
                         << "ana"_ba << u"Ana Maria"_s;
    QTest::newRow("in WHOIS") << ":h 760 ana tom display-name * :Tom T."_ba
                              << "tom"_ba << u"Tom T."_s;
    QTest::newRow("not set") << ":h 766 ana tom display-name :Key not set"_ba
                             << "tom"_ba << QString();
    QTest::newRow("key in upper case") << ":h METADATA tom DISPLAY-NAME * :Tom T."_ba
                                       << "tom"_ba << u"Tom T."_s;
}

void tst_Metadata::readsValues()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, nick);
    connectWith("draft/metadata-2");
    forget();
    feed({line});
    const QList<MetadataSet> set = all<MetadataSet>();
    QCOMPARE(set.size(), 1);
    QCOMPARE(set.at(0).nick, nick);
    QCOMPARE(set.at(0).key, MetadataKey::DisplayName);
    QTEST(set.at(0).value, "value");
    QVERIFY(all<client::event::Shown>().isEmpty());
}

void tst_Metadata::readsABatch()
{
    connectWith("batch draft/metadata-2");
    forget();
    feed({":h BATCH +1 metadata #lobby", "@batch=1 :h METADATA #lobby url * :https://a.org/",
          "@batch=1 :h METADATA tom avatar * :https://a.org/t.png",
          "@batch=1 :h METADATA tom pronouns * :he/him", "@batch=1 :h METADATA",
          "@batch=1 :h METADATA tom", ":h BATCH -1"});
    const QList<MetadataSet> set = all<MetadataSet>();
    QCOMPARE(set.size(), 1); // those of channels and unknown keys are not shown
    QCOMPARE(set.at(0).key, MetadataKey::Pronouns);
    QVERIFY(all<client::event::Shown>().isEmpty());
}

void tst_Metadata::syncsLater()
{
    connectWith("draft/metadata-2");
    feed({":ana!a@h JOIN #lobby"});
    forget();
    feed({":h 774 ana #lobby 4"}, 10'000);
    QVERIFY(metadataLines().isEmpty());
    feed({":h PONG h x"}, 13'999);
    QVERIFY(metadataLines().isEmpty());
    feed({":h PONG h x"}, 14'000);
    QCOMPARE(metadataLines(), QByteArrayList{"METADATA #lobby SYNC"});
    feed({":h PONG h x"}, 100'000);
    QCOMPARE(metadataLines().size(), 1);
}

void tst_Metadata::boundsTheSyncs()
{
    connectWith("draft/metadata-2");
    forget();
    for (int i = 0; i < 100; ++i)
        feed({":h 774 ana *ALL 0"}, 10'000); // answers each request with the same
    QCOMPARE(metadataLines(), QByteArrayList{"METADATA *ALL SYNC"});
    for (int i = 0; i < 100; ++i)
        feed({":h 774 ana *ALL -5"}, 20'000 + i * 700'000);
    QVERIFY(metadataLines().size() <= 10);
    QByteArrayList flood;
    for (int i = 0; i < 5'000; ++i)
        flood.append(":h 774 ana user" + QByteArray::number(i) + " 0");
    forget();
    feed(flood);
    QVERIFY(metadataLines().size() <= 200);
}

void tst_Metadata::forgetsSyncsWithTheConnection()
{
    connectWith("draft/metadata-2");
    feed({":h 774 ana *ALL 60"}, 10'000);
    m_session->handleDisconnected(0, 11'000);
    connectWith("draft/metadata-2");
    forget();
    feed({":h PONG h x"}, 100'000);
    QVERIFY(metadataLines().isEmpty());
}

void tst_Metadata::keepsFailuresOfItsOwnCommandsQuiet()
{
    connectWith("draft/metadata-2 standard-replies");
    forget();
    feed({":h FAIL METADATA TOO_MANY_SUBS color :Too many subscriptions",
          ":h FAIL METADATA INVALID_TARGET #gone :Invalid target", ":h 770 ana display-name"});
    QVERIFY(all<client::event::Shown>().isEmpty());
}

void tst_Metadata::savesWhatHasChanged()
{
    connectWith("draft/metadata-2");
    feed({":h 761 ana ana display-name * :Ana", ":h 761 ana ana status * :busy",
          ":h 761 ana ana pronouns * :she/her"});
    forget();
    client::OwnProfile profile;
    profile.metadata.set(MetadataKey::DisplayName, u"Ana"_s);
    profile.metadata.set(MetadataKey::Status, u"at lunch"_s);
    m_session->saveProfile(profile, 1'000);
    QCOMPARE(metadataLines(),
             (QByteArrayList{"METADATA * SET pronouns", "METADATA * SET status :at lunch"}));
    QVERIFY(all<ProfileAnswered>().isEmpty());
    feed({":h 766 ana ana pronouns :Key not set"});
    QVERIFY(all<ProfileAnswered>().isEmpty());
    feed({":h 761 ana ana status * :at lunch"});
    QCOMPARE(all<ProfileAnswered>().size(), 1);
    QCOMPARE(all<ProfileAnswered>().at(0).failure, QString());
    QVERIFY(m_session->profile() == profile);
    forget();
    m_session->saveProfile(profile, 1'000); // no change
    QVERIFY(metadataLines().isEmpty());
    QCOMPARE(all<ProfileAnswered>().size(), 1);
}

void tst_Metadata::reportsRefusedValues_data()
{
    QTest::addColumn<QByteArray>("failure");

    QTest::newRow("with the key")
        << ":h FAIL METADATA KEY_NO_PERMISSION ana display-name :You may not"_ba;
    QTest::newRow("without the key") << ":h FAIL METADATA LIMIT_REACHED :You may not"_ba;
    QTest::newRow("of any kind") << ":h FAIL METADATA WHATEVER display-name 5 :You may not"_ba;
}

void tst_Metadata::reportsRefusedValues()
{
    QFETCH(const QByteArray, failure);
    connectWith("draft/metadata-2");
    client::OwnProfile profile;
    profile.metadata.set(MetadataKey::DisplayName, u"Ana"_s);
    profile.metadata.set(MetadataKey::Color, u"#123456"_s);
    m_session->saveProfile(profile, 1'000);
    forget();
    feed({failure, ":h 761 ana ana color * #123456"});
    QCOMPARE(all<ProfileAnswered>().size(), 1);
    QCOMPARE(all<ProfileAnswered>().at(0).failure, u"The server did not save this: You may not."_s);
    QCOMPARE(m_session->profile().metadata.value(MetadataKey::DisplayName), QString());
    QCOMPARE(m_session->profile().metadata.value(MetadataKey::Color), u"#123456"_s);
}

void tst_Metadata::reportsALostConnection()
{
    connectWith("draft/metadata-2");
    client::OwnProfile profile;
    profile.metadata.set(MetadataKey::DisplayName, u"Ana"_s);
    m_session->saveProfile(profile, 1'000);
    m_session->handleDisconnected(0, 2'000);
    QCOMPARE(all<ProfileAnswered>().size(), 1);
    QVERIFY(!all<ProfileAnswered>().at(0).failure.isEmpty());
    forget();
    m_session->saveProfile(profile, 3'000);
    QCOMPARE(all<ProfileAnswered>().size(), 1);
    QVERIFY(!all<ProfileAnswered>().at(0).failure.isEmpty());
}

void tst_Metadata::reportsALostCapability()
{
    connectWith("draft/metadata-2");
    client::OwnProfile profile;
    profile.metadata.set(MetadataKey::DisplayName, u"Ana"_s);
    m_session->saveProfile(profile, 1'000);
    feed({":h CAP ana DEL :draft/metadata-2"});
    QCOMPARE(all<ProfileAnswered>().size(), 1);
    QVERIFY(!all<ProfileAnswered>().at(0).failure.isEmpty());
}

void tst_Metadata::restoresWhatTheServerForgot()
{
    client::OwnProfile profile;
    profile.metadata.set(MetadataKey::DisplayName, u"Ana"_s);
    profile.metadata.set(MetadataKey::Status, u"busy"_s);
    m_session->setProfile(profile);
    connectWith("draft/metadata-2");
    feed({":h 761 ana ana status * :changed elsewhere"});
    forget();
    feed({":h 770 ana display-name", ":h 770 ana color"});
    QCOMPARE(metadataLines(), QByteArrayList{"METADATA * SET display-name Ana"});
    feed({":h 761 ana ana display-name * Ana"});
    QVERIFY(all<ProfileAnswered>().isEmpty()); // the user has not saved it
}

void tst_Metadata::reportsTheLimits()
{
    connectWith("draft/metadata-2=max-keys=3,max-value-bytes=90");
    const auto changes = all<client::event::FeaturesChanged>();
    QVERIFY(!changes.isEmpty());
    QCOMPARE(changes.constLast().features.profile, (client::ProfileLimits{.isSupported = true,
                                                                          .maxKeys = 3,
                                                                          .maxValueBytes = 90,
                                                                          .takesRealName = false,
                                                                          .maxRealNameBytes = 0}));
    feed({":h CAP ana DEL :draft/metadata-2"});
    QVERIFY(!all<client::event::FeaturesChanged>().constLast().features.profile.isSupported);
}

HEARTH_TEST(tst_Metadata)
#include "tst_metadata.moc"
