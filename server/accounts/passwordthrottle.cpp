// SPDX-License-Identifier: MIT
#include "server/accounts/passwordthrottle.h"

#include "common/irc/casemapping.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace server {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr int maxKnown = 10'000;

constexpr char pairMark = 'p';
constexpr char groupMark = 'h';
constexpr char nameMark = 'n';

QByteArray nameKeyOf(const PasswordAttempt &attempt)
{
    return nameMark + QByteArray::number(int(attempt.kind)) + irc::folded(attempt.name);
}

struct Keys
{
    QByteArray pair;
    std::array<QByteArray, 2> wider;
};

/// Unique for each pair, since names contain no NUL.
Keys keysOf(const PasswordAttempt &attempt)
{
    const QByteArray name = nameKeyOf(attempt);
    return {pairMark + name + '\0' + attempt.addressGroup,
            {groupMark + attempt.addressGroup, name}};
}

} // namespace

PasswordThrottle::PasswordThrottle()
    : m_salt(16, '\0')
    , m_known(maxKnown)
{
    QRandomGenerator::system()->generate(m_salt.begin(), m_salt.end());
}

PasswordThrottle::Decision PasswordThrottle::begin(const PasswordAttempt &attempt, qint64 nowMs)
{
    if (m_limit == 0)
        return Decision::Check;
    beginMinute(nowMs);
    const Keys keys = keysOf(attempt);
    const Count pair = m_counts.value(keys.pair);
    if (pair.wrongDigests.contains(digestOf(attempt.password)))
        return Decision::Wrong;
    const bool isKnown = m_known.contains(keys.pair);
    if (pair.wrong >= m_limit || (!isKnown && m_counts.size() >= maxCounts))
        return Decision::TooMany;
    bool mustWait = pair.wrong + pair.open >= m_limit;
    for (const QByteArray &key : keys.wider) {
        const Count count = isKnown ? Count() : m_counts.value(key);
        if (count.wrong >= widerLimit(key))
            return Decision::TooMany;
        mustWait = mustWait || count.wrong + count.open >= widerLimit(key);
    }
    if (mustWait)
        return Decision::Wait;
    for (const QByteArray &key : {keys.pair, keys.wider[0], keys.wider[1]})
        ++m_counts[key].open;
    return Decision::Check;
}

void PasswordThrottle::end(const PasswordAttempt &attempt, bool right, qint64 nowMs)
{
    beginMinute(nowMs);
    const Keys keys = keysOf(attempt);
    for (const QByteArray &key : {keys.pair, keys.wider[0], keys.wider[1]}) {
        const auto count = m_counts.find(key);
        if (count == m_counts.end())
            continue; // The attempt began while there was no limit.
        count->open = std::max(0, count->open - 1);
        if (!right)
            ++count->wrong;
        if (!right && key == keys.pair)
            count->wrongDigests.append(digestOf(attempt.password));
    }
    if (right)
        m_known.insert(keys.pair, new bool(true));
}

bool PasswordThrottle::isKnown(const PasswordAttempt &attempt) const
{
    return m_known.contains(keysOf(attempt).pair);
}

void PasswordThrottle::beginMinute(qint64 nowMs)
{
    if (m_minute == nowMs / minuteMs)
        return;
    m_minute = nowMs / minuteMs;
    m_counts.removeIf([](const auto &entry) { return entry.value().open == 0; });
    for (Count &count : m_counts)
        count = {0, count.open, {}};
}

QByteArray PasswordThrottle::digestOf(const QByteArray &password) const
{
    return QCryptographicHash::hash(QByteArray(m_salt + password), QCryptographicHash::Sha256);
}

int PasswordThrottle::widerLimit(const QByteArray &key) const
{
    if (key.startsWith(groupMark))
        return m_limit * addressGroupFactor;
    static const QByteArray serverPasswordKey = nameKeyOf({PasswordKind::Server, 0, {}, {}, {}});
    return m_limit * (key == serverPasswordKey ? serverPasswordFactor : nameFactor);
}

} // namespace server
