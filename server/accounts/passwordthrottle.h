// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/passwordattempt.h"
#include "server/turn/limits.h"

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QList>

namespace server {

/// Limits the number of wrong passwords per minute. Pure: the time is an argument.
///
/// An attempt counts from the beginning of its check and is discounted if the password was right,
/// so attempts that are checked at the same time cannot exceed the limit together. There are three
/// bounds:
/// - for one address group and one name: the configured limit;
/// - for one address group and all names, and for one name and all address groups: a multiple.
///
/// A client is known when the right password for this name has been given from its address group
/// before. The two wider bounds do not apply to known clients, so attackers behind the same address
/// or against the same name do not lock them out. The same wrong password counts once per minute,
/// so a client that keeps reconnecting with an old password uses up one attempt.
class PasswordThrottle
{
public:
    enum class Decision : quint8 {
        Check,   ///< The attempt counts; end() must follow.
        Wait,    ///< The checks in progress could use up the limit. Ask again after an end().
        Wrong,   ///< This password was already wrong within the minute.
        TooMany, ///< The limit is reached.
    };

    // Multiples of the configured limit.
    static constexpr int addressGroupFactor = 10;    ///< For one address group and all names.
    static constexpr int nameFactor = 10;            ///< For one name and all address groups.
    static constexpr int serverPasswordFactor = 100; ///< The latter for the server's password.
    /// With more counts than this, attempts of unknown clients are refused.
    static constexpr int maxCounts = 50'000;

    PasswordThrottle();

    /// @p wrongPerMinute: for one address group and one name; 0: no limit.
    void setLimit(int wrongPerMinute) { m_limit = wrongPerMinute; }

    /// @p nowMs: of a monotonic clock with any origin.
    Decision begin(const PasswordAttempt &attempt, qint64 nowMs);
    /// @p attempt: as passed to the begin() that returned Check.
    void end(const PasswordAttempt &attempt, bool right, qint64 nowMs);

    /// Whether the client of @p attempt is known for its name.
    bool isKnown(const PasswordAttempt &attempt) const;

private:
    struct Count
    {
        int wrong = 0; ///< In the current minute.
        int open = 0;  ///< Being checked.
        QList<QByteArray> wrongDigests;
    };

    void beginMinute(qint64 nowMs);
    QByteArray digestOf(const QByteArray &password) const;
    int widerLimit(const QByteArray &key) const;

    int m_limit = AddressLimits().passwordAttemptsPerMinute;
    qint64 m_minute = 0;
    QByteArray m_salt;                 ///< For digestOf().
    QHash<QByteArray, Count> m_counts; ///< By group and name, by group, and by name.
    QCache<QByteArray, bool> m_known;  ///< By group and name.
};

} // namespace server
