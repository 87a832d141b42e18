// SPDX-License-Identifier: MIT
#include "client/model/typingusers.h"

#include <algorithm>

namespace client {

TypingUsers::TypingUsers(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TypingUsers::removeExpired);
}

void TypingUsers::setDurations(int activeMs, int pausedMs)
{
    m_activeMs = activeMs;
    m_pausedMs = pausedMs;
}

void TypingUsers::set(const QString &nick, TypingState state)
{
    const auto known = std::ranges::find(m_users, nick, &User::nick);
    if (state == TypingState::Done) {
        if (known == m_users.end())
            return;
        m_users.erase(known);
        startTimer();
        emit changed();
        return;
    }
    const QDeadlineTimer until(state == TypingState::Active ? m_activeMs : m_pausedMs);
    if (known != m_users.end()) {
        known->until = until;
        startTimer();
    } else if (m_users.size() < maxUsers) {
        m_users.append({nick, until});
        startTimer();
        emit changed();
    }
}

void TypingUsers::clear()
{
    m_timer.stop();
    if (m_users.isEmpty())
        return;
    m_users.clear();
    emit changed();
}

QStringList TypingUsers::nicks() const
{
    QStringList nicks;
    for (const User &user : m_users)
        nicks.append(user.nick);
    return nicks;
}

void TypingUsers::removeExpired()
{
    const bool isChange =
        m_users.removeIf([](const User &user) { return user.until.hasExpired(); }) > 0;
    startTimer();
    if (isChange)
        emit changed();
}

void TypingUsers::startTimer()
{
    if (m_users.isEmpty())
        return m_timer.stop();
    const auto first = std::ranges::min_element(m_users, {}, &User::until);
    m_timer.start(int(qMax<qint64>(0, first->until.remainingTime())) + 1);
}

} // namespace client
