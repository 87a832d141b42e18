// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace net {

/// Turns the signals of Unix into signals of Qt. One object for each process.
///
/// The first SIGTERM or SIGINT is a request; a second one ends the process at once with exit
/// code 1, even when the event loop hangs. SIGPIPE is ignored.
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
