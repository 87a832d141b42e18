// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace client {

/// Reports that the wall clock was set or that the machine has slept. On Linux the kernel tells;
/// elsewhere this reports it every five seconds, whether or not it is so. Belongs to the thread
/// that it lives on.
class ClockJumps : public QObject
{
    Q_OBJECT

public:
    explicit ClockJumps(QObject *parent = nullptr);
    ~ClockJumps() override;

signals:
    /// The wall clock may differ more from the steady clock than before.
    void mayHaveJumped();

private:
    void waitForJump();

    int m_descriptor = -1; ///< A timer that the kernel cancels.
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace client
