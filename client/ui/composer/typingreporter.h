// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/typingstate.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace client {

/// Decides when to tell others that this user is writing: at most every intervalMs while the text
/// changes, once when it has not changed for pauseMs, and once when it is gone.
class TypingReporter : public QObject
{
    Q_OBJECT

public:
    explicit TypingReporter(QObject *parent = nullptr);

    /// For tests; 3 and 6 s otherwise.
    void setTimes(int intervalMs, int pauseMs);
    /// The user has changed the text, which is not empty if @p hasText.
    void handleChange(bool hasText);
    /// The text was sent, which others see.
    void reset();
    /// The user goes elsewhere: others are told that the text is gone.
    void stop();

signals:
    void changed(client::TypingState state);

private:
    void report(TypingState state);

    TypingState m_state = TypingState::Done; ///< As reported.
    QDeadlineTimer m_next;                   ///< Active is not reported again before.
    QTimer m_pause;
    int m_intervalMs = 3'000;
};

} // namespace client
