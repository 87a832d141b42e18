// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/scram.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

namespace client {

/// Stretches a password for a log-in in a thread of its own, as that takes a second or so. Lives
/// in the GUI thread; what is under way when it goes, or when it starts anew, comes to nothing.
class PasswordDeriver : public QObject
{
    Q_OBJECT

public:
    explicit PasswordDeriver(QObject *parent = nullptr);

    /// finished() follows, never from inside; an earlier start has none any more.
    void start(const QByteArray &password, const irc::ScramClient::Challenge &challenge);

signals:
    void finished(const irc::ScramClient::Challenge &challenge, const QByteArray &key);

private:
    QFutureWatcher<QByteArray> m_watcher;
    irc::ScramClient::Challenge m_challenge;
};

} // namespace client
