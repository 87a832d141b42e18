// SPDX-License-Identifier: MIT
#include "client/profile/passwordkeeper.h"

#include <QJsonDocument>

#include <utility>

namespace client {

PasswordKeeper::PasswordKeeper(std::unique_ptr<Keyring> keyring, const QString &name,
                               QObject *parent)
    : QObject(parent)
    , m_keyring(std::move(keyring))
    , m_name(name)
{}

void PasswordKeeper::read()
{
    if (!m_keyring || std::exchange(m_isReading, true))
        return;
    m_keyring->read(m_name, [this](const Keyring::Result &result) { handleRead(result); });
}

void PasswordKeeper::store(const QJsonObject &passwords)
{
    const bool isNothing = passwords.isEmpty() && !isUsed();
    if (!m_keyring || m_isRefused || isNothing || (holds(passwords) && !m_isWriting))
        return;
    if (m_isWriting) {
        m_next = passwords;
        return;
    }
    m_isWriting = true;
    m_keyring->write(
        m_name, QJsonDocument(passwords).toJson(QJsonDocument::Compact),
        [this, passwords](const Keyring::Result &result) { handleWritten(passwords, result); });
}

void PasswordKeeper::handleRead(const Keyring::Result &result)
{
    m_isReading = false;
    if (result.outcome != Keyring::Outcome::Done && result.outcome != Keyring::Outcome::Missing) {
        emit readFailed();
        return;
    }
    m_stored = QJsonDocument::fromJson(result.secret).object();
    emit readFinished(*m_stored);
}

void PasswordKeeper::handleWritten(const QJsonObject &passwords, const Keyring::Result &result)
{
    m_isWriting = false;
    const auto next = std::exchange(m_next, std::nullopt);
    if (result.outcome == Keyring::Outcome::Done) {
        m_stored = passwords;
        if (next)
            store(*next);
        emit stored();
        return;
    }
    m_stored.reset();
    m_isRefused = true;
    if (result.outcome == Keyring::Outcome::Refused)
        emit refused(result.reason);
}

} // namespace client
