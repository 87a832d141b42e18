// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/scram.h"

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>

namespace client {

/// Derives the key for a login from a password (PBKDF2), on a pool thread because it takes about a
/// second. GUI thread. Destroying the object or starting again discards a derivation in progress.
class PasswordDeriver : public QObject
{
    Q_OBJECT

public:
    explicit PasswordDeriver(QObject *parent = nullptr);

    /// Emits finished() once, never synchronously.
    void start(const QByteArray &password, const irc::ScramClient::Challenge &challenge);

signals:
    void finished(const irc::ScramClient::Challenge &challenge, const QByteArray &key);

private:
    QFutureWatcher<QByteArray> m_watcher;
    irc::ScramClient::Challenge m_challenge;
};

} // namespace client
