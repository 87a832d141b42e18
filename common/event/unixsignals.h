// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace net {

/// Turns Unix signals into Qt signals. One object per process.
///
/// The first SIGTERM or SIGINT emits stopRequested(). The second one ends the process immediately
/// with exit code 1, even when the event loop hangs. SIGPIPE is ignored.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

signals:
    void stopRequested();
    void reloadRequested(); ///< SIGHUP.

private:
    void read();

    QSocketNotifier m_notifier;
};

} // namespace net
