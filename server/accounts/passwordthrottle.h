// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/passwordguess.h"

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QList>

namespace server {

/// Limits how many wrong passwords can be tried in a minute. Pure: the time is an argument.
///
/// A guess counts from the moment its check begins and is given back when it was right, so guesses
/// that run at the same time cannot pass the limit together. There are three bounds:
/// - from one household for one name: the configured limit;
/// - from one household for all names, and for one name from all households: a multiple of it.
///
/// The wider bounds do not apply to known clients, where the right password was given before for
/// the name from that household: others who guess there, or guess that name from elsewhere, lock
/// nobody out. A wrong password that is repeated within the minute counts once: a client that
/// reconnects with an old password uses up one guess.
class PasswordThrottle
{
public:
    enum class Decision : quint8 {
        Check,   ///< The guess counts; end() has to follow.
        Wait,    ///< As many guesses are being checked as may be wrong. Ask again after an end().
        Wrong,   ///< The same guess was wrong within the minute.
        TooMany, ///< The limit is reached.
    };

    static constexpr int perHousehold = 10;   ///< Times the limit, over all names.
    static constexpr int perName = 10;        ///< Times the limit, over all households.
    static constexpr int perServerKey = 100;  ///< The same for the password of the server.
    static constexpr int mostCounts = 50'000; ///< Beyond that only known clients may guess.

    PasswordThrottle();

    /// @p wrongPerMinute: from one household for one name; 0: no limit.
    void setLimit(int wrongPerMinute) { m_limit = wrongPerMinute; }

    /// @p nowMs: of any clock that does not go back.
    Decision begin(const PasswordGuess &guess, qint64 nowMs);
    /// @p guess as given to the begin() that answered Check.
    void end(const PasswordGuess &guess, bool right, qint64 nowMs);

    /// Whether the right password was given before for the name from that household.
    bool isKnown(const PasswordGuess &guess) const;

private:
    struct Count
    {
        int wrong = 0; ///< In the present minute.
        int open = 0;  ///< Being checked.
        QList<QByteArray> wrongDigests;
    };

    void beginMinute(qint64 nowMs);
    QByteArray digestOf(const QByteArray &password) const;
    int widerLimit(const QByteArray &key) const;

    int m_limit = 3;
    qint64 m_minute = 0;
    QByteArray m_salt;                 ///< Of the digests.
    QHash<QByteArray, Count> m_counts; ///< By household and name, by household, and by name.
    QCache<QByteArray, bool> m_known;  ///< Households and names with a right password.
};

} // namespace server
