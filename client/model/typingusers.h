// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/typingstate.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace client {

/// The users who are writing a message in one conversation. They are forgotten after a while
/// without news. GUI thread.
class TypingUsers : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxUsers = 50;

    explicit TypingUsers(QObject *parent = nullptr);

    /// For tests; 6 and 30 s otherwise.
    void setDurations(int activeMs, int pausedMs);
    void set(const QString &nick, TypingState state);
    void remove(const QString &nick) { set(nick, TypingState::Done); }
    void clear();
    /// In the order in which they began.
    QStringList nicks() const;

signals:
    void changed();

private:
    struct User
    {
        QString nick;
        QDeadlineTimer until;
    };

    void removeExpired();
    void startTimer();

    QList<User> m_users;
    QTimer m_timer; ///< Runs while there are users.
    int m_activeMs = 6'000;
    int m_pausedMs = 30'000;
};

} // namespace client
