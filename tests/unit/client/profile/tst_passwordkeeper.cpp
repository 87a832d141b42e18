// SPDX-License-Identifier: MIT
#include "client/profile/passwordkeeper.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace client;

namespace passwordkeeper {

/// A keyring whose answers the test gives.
class FakeKeyring : public Keyring
{
public:
    struct State
    {
        QList<Callback> callbacks;
        QList<QByteArray> written;
        QStringList names;
    };

    explicit FakeKeyring(State &state)
        : m_state(state)
    {}

    void read(const QString &name, const Callback &callback) override
    {
        m_state.names.append(name);
        m_state.callbacks.append(callback);
    }

    void write(const QString &name, const QByteArray &secret, const Callback &callback) override
    {
        m_state.names.append(name);
        m_state.written.append(secret);
        m_state.callbacks.append(callback);
    }

private:
    State &m_state;
};

} // namespace passwordkeeper

using passwordkeeper::FakeKeyring;

namespace {

const QJsonObject one{{u"ircs://a"_s, u"sesame"_s}};
const QJsonObject two{{u"ircs://a"_s, u"tulip"_s}};

} // namespace

/// The decision which passwords are in the keyring.
class tst_PasswordKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatItStored();
    void treatsAMissingSecretAsNoPasswords();
    void reportsALockedKeyring();
    void holdsOnlyWhatTheKeyringHasConfirmed();
    void writesTheNewestPasswordsNext();
    void leavesAnUnusedKeyringAlone();
    void reportsARefusalOnce();
    void staysSilentWithoutAService();

private:
    void answer(const Keyring::Result &result) { m_state.callbacks.takeFirst()(result); }

    FakeKeyring::State m_state;
    std::unique_ptr<PasswordKeeper> m_keeper;
};

void tst_PasswordKeeper::init()
{
    m_state = {};
    m_keeper = std::make_unique<PasswordKeeper>(std::make_unique<FakeKeyring>(m_state), u"me"_s);
}

void tst_PasswordKeeper::readsWhatItStored()
{
    m_keeper->store(one);
    answer({});
    const QByteArray secret = m_state.written.constFirst();
    init();
    QSignalSpy finished(m_keeper.get(), &PasswordKeeper::readFinished);
    m_keeper->read();
    QVERIFY(m_keeper->isReading());
    QCOMPARE(m_state.names, QStringList{u"me"_s});
    answer({.secret = secret});
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toJsonObject(), one);
    QVERIFY(m_keeper->holds(one));
    m_keeper->store(one);
    QVERIFY(m_state.written.isEmpty());
}

void tst_PasswordKeeper::treatsAMissingSecretAsNoPasswords()
{
    QSignalSpy finished(m_keeper.get(), &PasswordKeeper::readFinished);
    m_keeper->read();
    answer({.outcome = Keyring::Outcome::Missing});
    QCOMPARE(finished.first().first().toJsonObject(), QJsonObject());
    QVERIFY(!m_keeper->isUsed());
}

void tst_PasswordKeeper::reportsALockedKeyring()
{
    QSignalSpy failed(m_keeper.get(), &PasswordKeeper::readFailed);
    m_keeper->read();
    m_keeper->read(); // no second question before the answer
    QCOMPARE(m_state.callbacks.size(), 1);
    answer({.outcome = Keyring::Outcome::Refused});
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_keeper->holds({}));
    m_keeper->read();
    QCOMPARE(m_state.callbacks.size(), 1);
}

void tst_PasswordKeeper::holdsOnlyWhatTheKeyringHasConfirmed()
{
    QSignalSpy stored(m_keeper.get(), &PasswordKeeper::stored);
    m_keeper->store(one);
    QVERIFY(!m_keeper->holds(one));
    answer({});
    QCOMPARE(stored.size(), 1);
    QVERIFY(m_keeper->holds(one));
    QVERIFY(m_keeper->isUsed());
    m_keeper->store({}); // the last password was removed
    answer({});
    QVERIFY(m_keeper->holds({}));
    QVERIFY(!m_keeper->isUsed());
}

void tst_PasswordKeeper::writesTheNewestPasswordsNext()
{
    m_keeper->store(one);
    m_keeper->store({{u"x"_s, 1}});
    m_keeper->store(two);
    QCOMPARE(m_state.written.size(), 1);
    answer({});
    QCOMPARE(m_state.written.size(), 2);
    QVERIFY(!m_keeper->holds(two));
    answer({});
    QVERIFY(m_keeper->holds(two));
    QVERIFY(m_state.callbacks.isEmpty());
}

void tst_PasswordKeeper::leavesAnUnusedKeyringAlone()
{
    m_keeper->store({});
    QVERIFY(m_state.written.isEmpty());
    PasswordKeeper none(nullptr, u"me"_s);
    none.store(one);
    none.read();
    QVERIFY(!none.isReading());
    QVERIFY(!none.holds(one));
}

void tst_PasswordKeeper::reportsARefusalOnce()
{
    QSignalSpy refused(m_keeper.get(), &PasswordKeeper::refused);
    m_keeper->store(one);
    answer({.outcome = Keyring::Outcome::Refused, .reason = u"locked"_s});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().toString(), u"locked"_s);
    m_keeper->store(two); // no question after each change
    QVERIFY(m_state.callbacks.isEmpty());
    QVERIFY(!m_keeper->holds(one));
}

void tst_PasswordKeeper::staysSilentWithoutAService()
{
    QSignalSpy refused(m_keeper.get(), &PasswordKeeper::refused);
    m_keeper->store(one);
    answer({.outcome = Keyring::Outcome::NoService});
    QCOMPARE(refused.size(), 0);
    QVERIFY(!m_keeper->isUsed());
}

HEARTH_LOOP_TEST(tst_PasswordKeeper)
#include "tst_passwordkeeper.moc"
