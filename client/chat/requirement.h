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
    ClearPassword,  ///< Consent to send the server's password without encryption.
    Tls,            ///< Consent to connect with TLS, which this port requires.
    OwnServer,      ///< The hosted server is stopped and has to be started.
};

} // namespace client
