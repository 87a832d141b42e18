// SPDX-License-Identifier: MIT
#include "client/networks/passwordstretcher.h"
#include "common/crypto/pbkdf2.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using client::PasswordStretcher;
using Challenge = irc::ScramClient::Challenge;

class tst_PasswordStretcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void handsOverTheKeyOfItsChallenge();
    void startedAnewForgetsTheEarlierPassword();
    void mayGoBeforeTheKeyComes();

private:
    /// Nothing is stretched before openGate().
    void closeGate();
    /// Returns when everything is stretched and told.
    void openGate();

    QSemaphore m_gate;
};

namespace {

const Challenge quick{"salt", irc::ScramClient::minIterations};

} // namespace

void tst_PasswordStretcher::initTestCase()
{
    QThreadPool::globalInstance()->setMaxThreadCount(1);
}

void tst_PasswordStretcher::closeGate()
{
    QThreadPool::globalInstance()->start([this] { m_gate.acquire(); });
}

void tst_PasswordStretcher::openGate()
{
    m_gate.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

void tst_PasswordStretcher::handsOverTheKeyOfItsChallenge()
{
    PasswordStretcher stretcher;
    QByteArray got;
    Challenge of;
    connect(&stretcher, &PasswordStretcher::finished, this,
            [&](const Challenge &challenge, const QByteArray &key) {
                of = challenge;
                got = key;
            });
    stretcher.start("sesame", quick);
    QVERIFY(got.isEmpty()); // not from inside
    QTRY_COMPARE(got, net::pbkdf2Sha256("sesame", quick.salt, quick.iterations));
    QCOMPARE(of, quick);
}

void tst_PasswordStretcher::startedAnewForgetsTheEarlierPassword()
{
    PasswordStretcher stretcher;
    QList<QByteArray> keys;
    connect(&stretcher, &PasswordStretcher::finished, this,
            [&](const Challenge &, const QByteArray &key) { keys.append(key); });
    closeGate();
    stretcher.start("simsalabim", quick);
    stretcher.start("sesame", quick);
    openGate();
    QCOMPARE(keys, QList{net::pbkdf2Sha256("sesame", quick.salt, quick.iterations)});
}

void tst_PasswordStretcher::mayGoBeforeTheKeyComes()
{
    int keys = 0;
    closeGate();
    {
        PasswordStretcher stretcher;
        connect(&stretcher, &PasswordStretcher::finished, this, [&] { ++keys; });
        stretcher.start("sesame", quick);
    }
    openGate();
    QCOMPARE(keys, 0);
}

QTEST_GUILESS_MAIN(tst_PasswordStretcher)
#include "tst_passwordstretcher.moc"
