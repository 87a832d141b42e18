// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace client {

/// Something that the user must supply or agree to before another attempt to connect can succeed.
enum class Requirement : quint8 {
    None,
    Nick,           ///< Another nick.
    ServerPassword, ///< The password of the server itself (PASS).
    Login,          ///< An account and its password.
    AccountEmail,   ///< An e-mail address for the account to be registered.
    AccountCode,    ///< The code that completes the registration of an account.
    Keyring,        ///< Access to the system's keyring, which holds the password.
    ClearPassword,  ///< Consent to send the server's password without encryption.
    Tls,            ///< Consent to connect with TLS, which this port requires.
    OwnServer,      ///< The hosted server is stopped and has to be started.
};

} // namespace client
