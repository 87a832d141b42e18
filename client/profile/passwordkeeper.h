// SPDX-License-Identifier: MIT
#pragma once

#include "client/profile/keyring.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace client {

/// Keeps the passwords of a profile in a keyring, as one secret. The passwords that it does not
/// hold belong in the file of the profile. GUI thread.
class PasswordKeeper : public QObject
{
    Q_OBJECT

public:
    /// @p keyring is null if there is none; @p name identifies the profile in it.
    PasswordKeeper(std::unique_ptr<Keyring> keyring, const QString &name,
                   QObject *parent = nullptr);

    /// Reads the passwords. Emits readFinished() or readFailed() once, never synchronously; neither
    /// if the keyring does not answer. Does nothing while a read is unanswered.
    void read();
    bool isReading() const { return m_isReading; }
    /// Writes @p passwords, if the keyring accepts it. Emits stored() then.
    void store(const QJsonObject &passwords);
    /// Whether the keyring has exactly @p passwords.
    bool holds(const QJsonObject &passwords) const { return m_stored == passwords; }
    /// Whether the passwords are in the keyring, as far as known.
    bool isUsed() const { return m_stored && !m_stored->isEmpty(); }

signals:
    void readFinished(const QJsonObject &passwords);
    void readFailed();
    void stored();
    /// The keyring has refused to store the passwords, for the first time.
    void refused(const QString &reason);

private:
    void handleRead(const Keyring::Result &result);
    void handleWritten(const QJsonObject &passwords, const Keyring::Result &result);

    std::unique_ptr<Keyring> m_keyring;
    QString m_name;
    std::optional<QJsonObject> m_stored; ///< In the keyring; nullopt: unknown.
    std::optional<QJsonObject> m_next;   ///< To write once the pending write has ended.
    bool m_isReading = false;
    bool m_isWriting = false;
    bool m_isRefused = false; ///< The keyring did not accept the passwords in this run.
};

} // namespace client
