#pragma once

#include <QByteArray>

#include <map>

namespace server {

/// Counts wrong passwords, so that nobody tries them one after another.
class PasswordAttempts
{
public:
    using Counts = std::map<QByteArray, int>; ///< In the present minute, by household.

    /// What is said to those who may not.
    static constexpr char refusal[] = "Too many wrong passwords, please wait a minute";

    /// Whether somebody at @p address may give another password. @p most: wrong ones from one
    /// household in a minute; 0: no limit. @p nowMs: UTC in milliseconds since 1970.
    bool mayTry(const QByteArray &address, qint64 nowMs, int most) const;
    void noteWrong(const QByteArray &address, qint64 nowMs);
    const Counts &counts() const noexcept { return m_counts; }

private:
    qint64 m_minute = 0; ///< Since 1970.
    Counts m_counts;
};

} // namespace server
