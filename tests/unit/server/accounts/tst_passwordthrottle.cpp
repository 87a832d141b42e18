// SPDX-License-Identifier: MIT
#include "server/accounts/passwordthrottle.h"

#include <QTest>

using server::PasswordGuess;
using server::PasswordKind;
using server::PasswordThrottle;
using Decision = server::PasswordThrottle::Decision;

class tst_PasswordThrottle : public QObject
{
    Q_OBJECT

private slots:
    void countsFromTheBeginningOfACheck();
    void givesARightGuessBack();
    void startsAgainWithEachMinute();
    void aWrongGuesserLocksOutNoOtherName();
    void boundsTheGuessesOfAHousehold();
    void boundsTheGuessesForAName();
    void thePasswordOfTheServerMayBeGuessedFromMorePlaces();
    void knownClientsAreOnlyBoundByTheirOwnName();
    void theSameWrongPasswordCountsOnce();
    void keepsABoundedNumberOfCounts();
    void withoutALimitEverythingIsChecked();
};

namespace {

PasswordGuess guess(const QByteArray &household, const QByteArray &name,
                    const QByteArray &password = "wrong")
{
    return {PasswordKind::Account, 1, household, name, password};
}

/// Whether the guess was let through to be wrong.
bool guessWrong(PasswordThrottle &throttle, const PasswordGuess &guess, qint64 nowMs = 0)
{
    if (throttle.begin(guess, nowMs) != Decision::Check)
        return false;
    throttle.end(guess, false, nowMs);
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
        QCOMPARE(throttle.begin(guess("here", "ana", numbered("wrong", i)), 0), Decision::Check);
    QCOMPARE(throttle.begin(guess("here", "ana", "another"), 0), Decision::Wait);
    for (int i = 0; i < 3; ++i)
        throttle.end(guess("here", "ana", numbered("wrong", i)), false, 0);
    QCOMPARE(throttle.begin(guess("here", "ana", "another"), 0), Decision::TooMany);
    QCOMPARE(throttle.begin(guess("here", "ANA", "another"), 0), Decision::TooMany);
}

void tst_PasswordThrottle::givesARightGuessBack()
{
    PasswordThrottle throttle;
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(throttle.begin(guess("here", "ana", "right"), 0), Decision::Check);
        throttle.end(guess("here", "ana", "right"), true, 0);
    }
}

void tst_PasswordThrottle::startsAgainWithEachMinute()
{
    PasswordThrottle throttle;
    for (int i = 0; i < 3; ++i)
        QVERIFY(guessWrong(throttle, guess("here", "ana", numbered("wrong", i)), 59'000));
    QCOMPARE(throttle.begin(guess("here", "ana", "another"), 59'999), Decision::TooMany);
    QCOMPARE(throttle.begin(guess("here", "ana", "another"), 60'000), Decision::Check);
    // What is being checked at that time counts in the new minute.
    throttle.end(guess("here", "ana", "another"), false, 120'000);
    QVERIFY(guessWrong(throttle, guess("here", "ana", "a"), 120'000));
    QVERIFY(guessWrong(throttle, guess("here", "ana", "b"), 120'000));
    QVERIFY(!guessWrong(throttle, guess("here", "ana", "c"), 120'000));
}

void tst_PasswordThrottle::aWrongGuesserLocksOutNoOtherName()
{
    PasswordThrottle throttle;
    int checked = 0;
    for (int i = 0; i < 100; ++i)
        checked += guessWrong(throttle, guess("here", "boss", numbered("wrong", i)));
    QCOMPARE(checked, 3);
    QCOMPARE(throttle.begin(guess("here", "ana"), 0), Decision::Check);
    QCOMPARE(throttle.begin(guess("there", "boss"), 0), Decision::Check);
    PasswordGuess asOperator = guess("here", "boss");
    asOperator.kind = PasswordKind::Operator;
    QCOMPARE(throttle.begin(asOperator, 0), Decision::Check);
}

void tst_PasswordThrottle::boundsTheGuessesOfAHousehold()
{
    PasswordThrottle throttle;
    int checked = 0;
    for (int i = 0; i < 100; ++i)
        checked += guessWrong(throttle, guess("here", numbered("name", i)));
    QCOMPARE(checked, 3 * PasswordThrottle::perHousehold);
}

void tst_PasswordThrottle::boundsTheGuessesForAName()
{
    PasswordThrottle throttle;
    int checked = 0;
    for (int i = 0; i < 100; ++i)
        checked += guessWrong(throttle, guess(numbered("house", i), "ana"));
    QCOMPARE(checked, 3 * PasswordThrottle::perName);
}

void tst_PasswordThrottle::thePasswordOfTheServerMayBeGuessedFromMorePlaces()
{
    PasswordThrottle throttle;
    int checked = 0;
    for (int i = 0; i < 1'000; ++i) {
        PasswordGuess server = guess(numbered("house", i), {});
        server.kind = PasswordKind::Server;
        checked += guessWrong(throttle, server);
    }
    QCOMPARE(checked, 3 * PasswordThrottle::perServerKey);
}

void tst_PasswordThrottle::knownClientsAreOnlyBoundByTheirOwnName()
{
    PasswordThrottle throttle;
    QCOMPARE(throttle.begin(guess("here", "ana", "right"), 0), Decision::Check);
    QVERIFY(!throttle.isKnown(guess("here", "ana")));
    throttle.end(guess("here", "ana", "right"), true, 0);
    QVERIFY(throttle.isKnown(guess("here", "ana")));
    QVERIFY(!throttle.isKnown(guess("elsewhere", "ana")));
    for (int i = 0; i < 100; ++i) {
        guessWrong(throttle, guess("here", numbered("name", i)));
        guessWrong(throttle, guess(numbered("house", i), "ana"));
    }
    QCOMPARE(throttle.begin(guess("elsewhere", "ana"), 0), Decision::TooMany);
    QCOMPARE(throttle.begin(guess("here", "bob"), 0), Decision::TooMany);
    QCOMPARE(throttle.begin(guess("here", "ana", "right"), 0), Decision::Check);
    throttle.end(guess("here", "ana", "right"), true, 0);
    for (int i = 0; i < 3; ++i)
        QVERIFY(guessWrong(throttle, guess("here", "ana", numbered("wrong", i))));
    QCOMPARE(throttle.begin(guess("here", "ana", "right"), 0), Decision::TooMany);
}

void tst_PasswordThrottle::theSameWrongPasswordCountsOnce()
{
    PasswordThrottle throttle;
    QVERIFY(guessWrong(throttle, guess("here", "ana", "old")));
    for (int i = 0; i < 100; ++i)
        QCOMPARE(throttle.begin(guess("here", "ana", "old"), 0), Decision::Wrong);
    QVERIFY(guessWrong(throttle, guess("here", "ana", "other")));
    QVERIFY(guessWrong(throttle, guess("here", "ana", "third")));
    QCOMPARE(throttle.begin(guess("here", "ana", "right"), 0), Decision::TooMany);
    QCOMPARE(throttle.begin(guess("here", "ana", "old"), 60'000), Decision::Check);
}

void tst_PasswordThrottle::keepsABoundedNumberOfCounts()
{
    PasswordThrottle throttle;
    int checked = 0;
    for (int i = 0; i < PasswordThrottle::mostCounts; ++i)
        checked += guessWrong(throttle, guess(numbered("house", i), numbered("name", i)));
    QVERIFY(checked < PasswordThrottle::mostCounts);
    QCOMPARE(throttle.begin(guess("new", "new"), 0), Decision::TooMany);
    QCOMPARE(throttle.begin(guess("new", "new"), 60'000), Decision::Check);
}

void tst_PasswordThrottle::withoutALimitEverythingIsChecked()
{
    PasswordThrottle throttle;
    throttle.setLimit(0);
    for (int i = 0; i < 100; ++i)
        QVERIFY(guessWrong(throttle, guess("here", "ana")));
    QCOMPARE(throttle.begin(guess("here", "ana"), 0), Decision::Check);
    throttle.setLimit(3);
    throttle.end(guess("here", "ana"), false, 0);
    QCOMPARE(throttle.begin(guess("here", "ana"), 0), Decision::Check);
}

QTEST_APPLESS_MAIN(tst_PasswordThrottle)
#include "tst_passwordthrottle.moc"
