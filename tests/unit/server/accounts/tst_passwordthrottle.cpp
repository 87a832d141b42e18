// SPDX-License-Identifier: MIT
#include "server/accounts/passwordthrottle.h"
#include "tests/support/testprogram.h"

#include <QTest>

using server::PasswordAttempt;
using server::PasswordKind;
using server::PasswordThrottle;
using Decision = server::PasswordThrottle::Decision;

class tst_PasswordThrottle : public QObject
{
    Q_OBJECT

private slots:
    void countsFromTheBeginningOfACheck();
    void doesNotCountARightPassword();
    void resetsTheCountsEachMinute();
    void wrongPasswordsLockOutNoOtherName();
    void limitsTheAttemptsOfAnAddressGroup();
    void limitsTheAttemptsForAName();
    void allowsMoreAttemptsAtThePasswordOfTheServer();
    void limitsKnownClientsOnlyByTheirName();
    void countsTheSameWrongPasswordOnce();
    void limitsTheNumberOfCounts();
    void checksEverythingWithoutALimit();
};

namespace {

PasswordAttempt attempt(const QByteArray &addressGroup, const QByteArray &name,
                        const QByteArray &password = "wrong")
{
    return {PasswordKind::Account, 1, addressGroup, name, password};
}

/// Makes a wrong attempt; returns whether it was checked.
bool attemptFails(PasswordThrottle &throttle, const PasswordAttempt &attempt, qint64 nowMs = 0)
{
    if (throttle.begin(attempt, nowMs) != Decision::Check)
        return false;
    throttle.end(attempt, false, nowMs);
    return true;
}

QByteArray numbered(const char *word, int number)
{
    return word + QByteArray::number(number);
}

} // namespace

void tst_PasswordThrottle::countsFromTheBeginningOfACheck()
{
    PasswordThrottle throttle;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(throttle.begin(attempt("here", "ana", numbered("wrong", i)), 0), Decision::Check);
    QCOMPARE(throttle.begin(attempt("here", "ana", "another"), 0), Decision::Wait);
    for (int i = 0; i < 3; ++i)
        throttle.end(attempt("here", "ana", numbered("wrong", i)), false, 0);
    QCOMPARE(throttle.begin(attempt("here", "ana", "another"), 0), Decision::TooMany);
    QCOMPARE(throttle.begin(attempt("here", "ANA", "another"), 0), Decision::TooMany);
}

void tst_PasswordThrottle::doesNotCountARightPassword()
{
    PasswordThrottle throttle;
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(throttle.begin(attempt("here", "ana", "right"), 0), Decision::Check);
        throttle.end(attempt("here", "ana", "right"), true, 0);
    }
}

void tst_PasswordThrottle::resetsTheCountsEachMinute()
{
    PasswordThrottle throttle;
    for (int i = 0; i < 3; ++i)
        QVERIFY(attemptFails(throttle, attempt("here", "ana", numbered("wrong", i)), 59'000));
    QCOMPARE(throttle.begin(attempt("here", "ana", "another"), 59'999), Decision::TooMany);
    QCOMPARE(throttle.begin(attempt("here", "ana", "another"), 60'000), Decision::Check);
    // Attempts that are being checked at that time count in the new minute.
    throttle.end(attempt("here", "ana", "another"), false, 120'000);
    QVERIFY(attemptFails(throttle, attempt("here", "ana", "a"), 120'000));
    QVERIFY(attemptFails(throttle, attempt("here", "ana", "b"), 120'000));
    QVERIFY(!attemptFails(throttle, attempt("here", "ana", "c"), 120'000));
}

void tst_PasswordThrottle::wrongPasswordsLockOutNoOtherName()
{
    PasswordThrottle throttle;
    int checked = 0;
    for (int i = 0; i < 100; ++i)
        checked += attemptFails(throttle, attempt("here", "boss", numbered("wrong", i)));
    QCOMPARE(checked, 3);
    QCOMPARE(throttle.begin(attempt("here", "ana"), 0), Decision::Check);
    QCOMPARE(throttle.begin(attempt("there", "boss"), 0), Decision::Check);
    PasswordAttempt asOperator = attempt("here", "boss");
    asOperator.kind = PasswordKind::Operator;
    QCOMPARE(throttle.begin(asOperator, 0), Decision::Check);
}

void tst_PasswordThrottle::limitsTheAttemptsOfAnAddressGroup()
{
    PasswordThrottle throttle;
    int checked = 0;
    for (int i = 0; i < 100; ++i)
        checked += attemptFails(throttle, attempt("here", numbered("name", i)));
    QCOMPARE(checked, 3 * PasswordThrottle::addressGroupFactor);
}

void tst_PasswordThrottle::limitsTheAttemptsForAName()
{
    PasswordThrottle throttle;
    int checked = 0;
    for (int i = 0; i < 100; ++i)
        checked += attemptFails(throttle, attempt(numbered("house", i), "ana"));
    QCOMPARE(checked, 3 * PasswordThrottle::nameFactor);
}

void tst_PasswordThrottle::allowsMoreAttemptsAtThePasswordOfTheServer()
{
    PasswordThrottle throttle;
    int checked = 0;
    for (int i = 0; i < 1'000; ++i) {
        PasswordAttempt server = attempt(numbered("house", i), {});
        server.kind = PasswordKind::Server;
        checked += attemptFails(throttle, server);
    }
    QCOMPARE(checked, 3 * PasswordThrottle::serverPasswordFactor);
}

void tst_PasswordThrottle::limitsKnownClientsOnlyByTheirName()
{
    PasswordThrottle throttle;
    QCOMPARE(throttle.begin(attempt("here", "ana", "right"), 0), Decision::Check);
    QVERIFY(!throttle.isKnown(attempt("here", "ana")));
    throttle.end(attempt("here", "ana", "right"), true, 0);
    QVERIFY(throttle.isKnown(attempt("here", "ana")));
    QVERIFY(!throttle.isKnown(attempt("elsewhere", "ana")));
    for (int i = 0; i < 100; ++i) {
        attemptFails(throttle, attempt("here", numbered("name", i)));
        attemptFails(throttle, attempt(numbered("house", i), "ana"));
    }
    QCOMPARE(throttle.begin(attempt("elsewhere", "ana"), 0), Decision::TooMany);
    QCOMPARE(throttle.begin(attempt("here", "bob"), 0), Decision::TooMany);
    QCOMPARE(throttle.begin(attempt("here", "ana", "right"), 0), Decision::Check);
    throttle.end(attempt("here", "ana", "right"), true, 0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(attemptFails(throttle, attempt("here", "ana", numbered("wrong", i))));
    QCOMPARE(throttle.begin(attempt("here", "ana", "right"), 0), Decision::TooMany);
}

void tst_PasswordThrottle::countsTheSameWrongPasswordOnce()
{
    PasswordThrottle throttle;
    QVERIFY(attemptFails(throttle, attempt("here", "ana", "old")));
    for (int i = 0; i < 100; ++i)
        QCOMPARE(throttle.begin(attempt("here", "ana", "old"), 0), Decision::Wrong);
    QVERIFY(attemptFails(throttle, attempt("here", "ana", "other")));
    QVERIFY(attemptFails(throttle, attempt("here", "ana", "third")));
    QCOMPARE(throttle.begin(attempt("here", "ana", "right"), 0), Decision::TooMany);
    QCOMPARE(throttle.begin(attempt("here", "ana", "old"), 60'000), Decision::Check);
}

void tst_PasswordThrottle::limitsTheNumberOfCounts()
{
    PasswordThrottle throttle;
    int checked = 0;
    for (int i = 0; i < PasswordThrottle::maxCounts; ++i)
        checked += attemptFails(throttle, attempt(numbered("house", i), numbered("name", i)));
    QVERIFY(checked < PasswordThrottle::maxCounts);
    QCOMPARE(throttle.begin(attempt("new", "new"), 0), Decision::TooMany);
    QCOMPARE(throttle.begin(attempt("new", "new"), 60'000), Decision::Check);
}

void tst_PasswordThrottle::checksEverythingWithoutALimit()
{
    PasswordThrottle throttle;
    throttle.setLimit(0);
    for (int i = 0; i < 100; ++i)
        QVERIFY(attemptFails(throttle, attempt("here", "ana")));
    QCOMPARE(throttle.begin(attempt("here", "ana"), 0), Decision::Check);
    throttle.setLimit(3);
    throttle.end(attempt("here", "ana"), false, 0);
    QCOMPARE(throttle.begin(attempt("here", "ana"), 0), Decision::Check);
}

HEARTH_TEST(tst_PasswordThrottle)
#include "tst_passwordthrottle.moc"
