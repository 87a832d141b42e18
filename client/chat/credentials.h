// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace client {

/// An account that does not exist yet and is registered at the next connection.
struct SignUp
{
    QString email;          ///< Empty: none.
    QString code;           ///< Completes a registration; empty: begins one.
    bool needsCode = false; ///< The registration has begun, and the server wants a code.

    friend bool operator==(const SignUp &, const SignUp &) = default;
};

/// A TLS certificate of this client with its private key, both PEM. Secret.
struct ClientCertificate
{
    QByteArray certificatePem;
    QByteArray keyPem;

    bool isEmpty() const { return certificatePem.isEmpty() || keyPem.isEmpty(); }
    friend bool operator==(const ClientCertificate &, const ClientCertificate &) = default;
};

/// The passwords and the account for one server. Secret: never log or display them.
struct Credentials
{
    QString serverPassword = {};        ///< Of the server itself (PASS); empty if it needs none.
    QString account = {};               ///< For the log-in (SASL); empty to connect without one.
    QString accountPassword = {};       ///< Of `account`; empty if the certificate takes its place.
    bool remember = true;               ///< Whether the profile stores the passwords.
    ClientCertificate certificate = {}; ///< Logs in to `account` (EXTERNAL); empty: none.
    /// SCRAM has succeeded with this password, so that the server never needs the password itself.
    bool isScramOnly = false;
    std::optional<SignUp> signUp = {}; ///< `account` is registered first. Never stored.

    bool isEmpty() const
    {
        return serverPassword.isEmpty() && account.isEmpty() && accountPassword.isEmpty();
    }
    friend bool operator==(const Credentials &, const Credentials &) = default;
};

} // namespace client
