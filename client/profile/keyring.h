// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace client {

/// A place for secrets that belongs to the desktop, such as the Secret Service. GUI thread.
///
/// Every call returns at once. Its callback is called once, never synchronously, or never if the
/// object is destroyed before or the service does not answer.
class Keyring
{
public:
    enum class Outcome : quint8 {
        Done,
        Missing,   ///< There is no secret of this name.
        NoService, ///< This desktop has no keyring.
        Refused,   ///< The keyring is locked, or failed.
    };
    struct Result
    {
        Outcome outcome = Outcome::Done;
        QByteArray secret = {}; ///< Of read().
        QString reason = {};    ///< In the words of the service; may be empty.
    };
    using Callback = std::function<void(const Result &result)>;

    Keyring() = default;
    virtual ~Keyring() = default;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    virtual void read(const QString &name, const Callback &callback) = 0;
    virtual void write(const QString &name, const QByteArray &secret, const Callback &callback) = 0;
};

/// The keyring of this desktop; null if it has no session bus, or if the program was built without
/// QtKeychain.
std::unique_ptr<Keyring> systemKeyring();

} // namespace client
