// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "tests/support/testprogram.h"
#include "tests/unit/client/session/sessionfixture.h"

using namespace Qt::StringLiterals;
using namespace client;

/// Real names, which users may change while they are connected.
class tst_Setname : public SessionFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        makeSession();
        online();
    }
    void readsChanges();
    void boundsHostileNames();
    void readsTheNameOfANewMember();
    void keepsTheNameWhenTheMembersAreListed();
    void changesTheOwnName();
    void showsARefusal();
    void savesTheNameOfTheProfile();
    void savesNoNickAsTheName();
    void reportsThatTheServerTakesNoNamesAnyMore();
    void reportsARefusalToTheProfile();
    void savesOnlyWhatTheServerTakes();
    void usesTheNickWithoutAName();
    void reportsTheLimit_data();
    void reportsTheLimit();
    void refusesWhatTheServerCannot_data();
    void refusesWhatTheServerCannot();

private:
    void enable() { feed({":h CAP ana NEW :setname", ":h CAP ana ACK :setname"}); }
    void save(const QString &name)
    {
        OwnProfile profile = m_session->profile();
        profile.realName = name;
        m_session->saveProfile(profile, 1'000);
    }
    QStringList answers() const
    {
        QStringList failures;
        for (const auto &answered : all<event::ProfileAnswered>())
            failures.append(answered.failure);
        return failures;
    }
};

void tst_Setname::readsChanges()
{
    feed({":tom!t@h SETNAME :Tom the \x02gardener"});
    QCOMPARE(changedMembers().value(u"tom"_s).realName, u"Tom the \x02gardener"_s);
    const auto changes = all<event::Presence>();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().nick, QByteArray("tom"));
    QCOMPARE(changes.constFirst().realName.value(), u"Tom the \x02gardener"_s);
    QVERIFY(!changes.constFirst().online && !changes.constFirst().away);
    QCOMPARE(texts(), QStringList()); // not worth a line
}

void tst_Setname::boundsHostileNames()
{
    feed({":tom!t@h SETNAME :" + QByteArray(5'000, 'x'), ":tom!t@h SETNAME",
          ":stranger!s@h SETNAME :x\x1b\x07y", "SETNAME :x"});
    const auto changes = all<event::Presence>();
    QCOMPARE(changes.size(), 4);
    QVERIFY(changes.at(0).realName->size() <= maxRealNameBytes + 1);
    QCOMPARE(changes.at(1).realName.value(), QString());
    QCOMPARE(changes.at(2).realName.value(), u"xy"_s);
}

void tst_Setname::readsTheNameOfANewMember()
{
    feed({":eve!e@h JOIN #lobby evie :Eve"});
    QCOMPARE(changedMembers().value(u"eve"_s).realName, u"Eve"_s);
    QCOMPARE(changedMembers().value(u"eve"_s).account, u"evie"_s);
}

void tst_Setname::keepsTheNameWhenTheMembersAreListed()
{
    feed({":tom!t@h SETNAME :Tom", ":h 353 ana = #lobby :ana tom", ":h 366 ana #lobby :End"});
    const event::MembersReset reset = all<event::MembersReset>().constLast();
    for (const Member &member : reset.members)
        QCOMPARE(member.realName, member.nick == u"tom"_s ? u"Tom"_s : QString());
}

void tst_Setname::changesTheOwnName()
{
    enable();
    forget();
    m_session->type("#lobby", u"/setname Ana of the  hill"_s, 0);
    QCOMPARE(m_lines.size(), 1);
    QVERIFY(m_lines.constFirst().endsWith("SETNAME :Ana of the  hill\r\n"));
    QCOMPARE(texts(), QStringList()); // the server has not agreed yet
    feed({":ana!a@h SETNAME :Ana of the  hill"});
    QCOMPARE(texts(), QStringList{u"#lobby||Your real name is now Ana of the  hill."_s});
    m_session->handleDisconnected(100, 0);
    forget();
    m_session->handleConnected(0);
    QVERIFY(m_lines.contains("USER ana 0 * :Ana of the  hill\r\n"));
}

void tst_Setname::showsARefusal()
{
    enable();
    m_session->type("#lobby", u"/setname x"_s, 0);
    const auto message = irc::Message::parse(QByteArrayView(m_lines.constLast()).chopped(2));
    feed({"@label=" + message->tags.value("label")
          + " :h FAIL SETNAME CANNOT_CHANGE_REALNAME :Slow down"});
    QCOMPARE(texts(), QStringList{u"#lobby||Slow down"_s});
}

void tst_Setname::savesTheNameOfTheProfile()
{
    enable();
    forget();
    save(u"Ana Maria"_s);
    QCOMPARE(m_lines, QByteArrayList{"SETNAME :Ana Maria\r\n"});
    QCOMPARE(m_session->profile().realName, QString()); // the server has not agreed yet
    QCOMPARE(answers(), QStringList());
    feed({":tom!t@h SETNAME :Tom", ":ana!a@h SETNAME :Ana Maria"});
    QCOMPARE(answers(), QStringList{QString()});
    QCOMPARE(texts(), QStringList()); // the dialog shows it
    QCOMPARE(m_session->profile().realName, u"Ana Maria"_s);
    forget();
    save(u"Ana Maria"_s); // no change
    QCOMPARE(m_lines, QByteArrayList());
    QCOMPARE(answers(), QStringList{QString()});
}

/// The server has the nick already, and may not answer.
void tst_Setname::savesNoNickAsTheName()
{
    enable();
    forget();
    save(u"ana"_s);
    QCOMPARE(m_lines, QByteArrayList());
    QCOMPARE(answers(), QStringList{QString()});
}

void tst_Setname::reportsThatTheServerTakesNoNamesAnyMore()
{
    enable();
    save(u"Ana Maria"_s);
    QCOMPARE(answers(), QStringList());
    feed({":h CAP ana DEL :setname"});
    QCOMPARE(answers(), QStringList{u"The server does not keep profiles any more."_s});
}

void tst_Setname::reportsARefusalToTheProfile()
{
    enable();
    save(u"Ana Maria"_s);
    m_session->type("#lobby", u"/setname x"_s, 0);
    const auto typed = irc::Message::parse(QByteArrayView(m_lines.constLast()).chopped(2));
    feed({"@label=" + typed->tags.value("label") + " :h FAIL SETNAME CANNOT_CHANGE :Typed",
          ":h FAIL SETNAME CANNOT_CHANGE_REALNAME :Slow down"});
    QCOMPARE(texts(), QStringList{u"#lobby||Typed"_s});
    QCOMPARE(answers(), QStringList{u"The server did not save the real name: Slow down."_s});
    QCOMPARE(m_session->profile().realName, QString());
    save(u"Ana Maria"_s);
    m_session->handleDisconnected(100, 0);
    QCOMPARE(answers().size(), 2);
    QVERIFY(!answers().constLast().isEmpty());
}

void tst_Setname::savesOnlyWhatTheServerTakes()
{
    forget();
    save(u"Ana Maria"_s);
    QCOMPARE(m_lines, QByteArrayList());
    QCOMPARE(answers().size(), 1);
    QVERIFY(!answers().constFirst().isEmpty());
    QCOMPARE(m_session->profile().realName, QString());
}

void tst_Setname::usesTheNickWithoutAName()
{
    m_session->setProfile({{}, u"Ana Maria"_s});
    enable();
    forget();
    save({});
    QCOMPARE(m_lines, QByteArrayList{"SETNAME ana\r\n"});
    feed({":ana!a@h SETNAME ana"});
    QCOMPARE(m_session->profile().realName, QString());
    m_session->setNick(u"eva"_s, 0);
    feed({":ana!a@h NICK eva"});
    m_session->handleDisconnected(100, 0);
    forget();
    m_session->handleConnected(0);
    QVERIFY(m_lines.contains("USER ana 0 * eva\r\n"));
}

void tst_Setname::reportsTheLimit_data()
{
    QTest::addColumn<QByteArray>("isupport");
    QTest::addColumn<int>("bytes");
    QTest::newRow("small") << QByteArray("NAMELEN=50") << 50;
    QTest::newRow("huge") << QByteArray("NAMELEN=99999999") << int(maxRealNameBytes);
    QTest::newRow("none") << QByteArray("NAMELEN") << int(maxRealNameBytes);
    QTest::newRow("hostile") << QByteArray("NAMELEN=-5") << int(maxRealNameBytes);
}

void tst_Setname::reportsTheLimit()
{
    QFETCH(const QByteArray, isupport);
    enable();
    feed({":h 005 ana " + isupport + " :are supported"});
    const ProfileLimits limits = all<event::FeaturesChanged>().constLast().features.profile;
    QVERIFY(limits.takesRealName && !limits.isSupported && limits.isChangeable());
    QTEST(limits.maxRealNameBytes, "bytes");
    feed({":h CAP ana DEL :setname"});
    QVERIFY(!all<event::FeaturesChanged>().constLast().features.profile.isChangeable());
}

void tst_Setname::refusesWhatTheServerCannot_data()
{
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<QByteArray>("isupport");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sends");
    QTest::newRow("no setname") << false << QByteArray("NAMELEN=50") << u"Ana"_s << false;
    QTest::newRow("too long") << true << QByteArray("NAMELEN=3") << u"Anaa"_s << false;
    QTest::newRow("too long in UTF-8") << true << QByteArray("NAMELEN=3") << u"äöü"_s << false;
    QTest::newRow("as long as allowed") << true << QByteArray("NAMELEN=3") << u"Ana"_s << true;
    QTest::newRow("no limit") << true << QByteArray("NAMELEN") << QString(100, u'x') << true;
    QTest::newRow("hostile limit") << true << QByteArray("NAMELEN=-5") << u"Ana"_s << true;
    QTest::newRow("too long for a line")
        << true << QByteArray("NAMELEN=9999") << QString(600, u'x') << false;
    QTest::newRow("empty") << true << QByteArray("NAMELEN=9") << QString() << false;
}

void tst_Setname::refusesWhatTheServerCannot()
{
    QFETCH(bool, isOffered);
    QFETCH(QByteArray, isupport);
    QFETCH(QString, text);
    QFETCH(bool, sends);
    if (isOffered)
        enable();
    feed({":h 005 ana " + isupport + " :are supported"});
    forget();
    m_session->type("#lobby", u"/setname "_s + text, 0);
    QCOMPARE(m_lines.size(), sends ? 1 : 0);
    QCOMPARE(texts().size(), sends ? 0 : 1);
}

HEARTH_TEST(tst_Setname)
#include "tst_setname.moc"
