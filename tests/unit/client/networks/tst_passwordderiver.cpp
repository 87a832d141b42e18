// SPDX-License-Identifier: MIT
#include "client/networks/passwordderiver.h"
#include "common/crypto/pbkdf2.h"
#include "tests/support/testprogram.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using client::PasswordDeriver;
using Challenge = irc::ScramClient::Challenge;

class tst_PasswordDeriver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void derivesTheKeyForTheChallenge();
    void discardsTheEarlierPasswordWhenStartedAgain();
    void mayBeDestroyedBeforeTheKeyIsDerived();

private:
    /// Blocks the thread pool until openGate().
    void closeGate();
    /// Returns once all keys are derived and reported.
    void openGate();

    QSemaphore m_gate;
};

namespace {

const Challenge quick{"salt", irc::ScramClient::minIterations};

} // namespace

void tst_PasswordDeriver::initTestCase()
{
    QThreadPool::globalInstance()->setMaxThreadCount(1);
}

void tst_PasswordDeriver::closeGate()
{
    QThreadPool::globalInstance()->start([this] { m_gate.acquire(); });
}

void tst_PasswordDeriver::openGate()
{
    m_gate.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void tst_PasswordDeriver::derivesTheKeyForTheChallenge()
{
    PasswordDeriver deriver;
    QByteArray got;
    Challenge of;
    connect(&deriver, &PasswordDeriver::finished, this,
            [&](const Challenge &challenge, const QByteArray &key) {
                of = challenge;
                got = key;
            });
    deriver.start("sesame", quick);
    QVERIFY(got.isEmpty()); // not synchronously
    QTRY_COMPARE(got, net::pbkdf2Sha256("sesame", quick.salt, quick.iterations));
    QCOMPARE(of, quick);
}

void tst_PasswordDeriver::discardsTheEarlierPasswordWhenStartedAgain()
{
    PasswordDeriver deriver;
    QList<QByteArray> keys;
    connect(&deriver, &PasswordDeriver::finished, this,
            [&](const Challenge &, const QByteArray &key) { keys.append(key); });
    closeGate();
    deriver.start("simsalabim", quick);
    deriver.start("sesame", quick);
    openGate();
    QCOMPARE(keys, QList{net::pbkdf2Sha256("sesame", quick.salt, quick.iterations)});
}

void tst_PasswordDeriver::mayBeDestroyedBeforeTheKeyIsDerived()
{
    int keys = 0;
    closeGate();
    {
        PasswordDeriver deriver;
        connect(&deriver, &PasswordDeriver::finished, this, [&] { ++keys; });
        deriver.start("sesame", quick);
    }
    openGate();
    QCOMPARE(keys, 0);
}

HEARTH_LOOP_TEST(tst_PasswordDeriver)
#include "tst_passwordderiver.moc"
