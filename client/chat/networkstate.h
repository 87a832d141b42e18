// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/requirement.h"
#include "client/chat/untrustedkey.h"

#include <QString>

namespace client {

/// The state of the connection to one network; a value that crosses threads.
struct NetworkState
{
    enum class Phase : quint8 {
        Offline,    ///< Not connected and not trying; `reason` is set unless the user chose it.
        Connecting, ///< Resolving, connecting, TLS handshake or registration.
        Online,     ///< Registered: messages are sent.
        Waiting,    ///< Not connected; the next attempt follows without the user.
    };

    Phase phase = Phase::Offline;
    int lagMs = -1;                              ///< Round trip to the server; -1 until measured.
    int retryInSeconds = 0;                      ///< Until the next attempt; only while Waiting.
    bool slow = false;                           ///< Online, but the answer to a PING is overdue.
    bool secure = false;                         ///< The connection uses TLS.
    bool local = false;                          ///< The server is on this machine.
    Requirement requirement = Requirement::None; ///< None while Online.
    UntrustedKey key = {}; ///< Offline because the server's key is not trusted; else empty.
    QString reason = {};   ///< Why the last connection or attempt ended.

    friend bool operator==(const NetworkState &, const NetworkState &) = default;
};

/// The short form for the list of networks: "3 ms", "retry in 8 s".
QString shortText(const NetworkState &state);
/// Whole sentences for the header, tool tips and screen readers, with the reason.
QString longText(const NetworkState &state);
/// The problem with its reason, for the bar above the composer. Empty while there is none.
QString problemText(const NetworkState &state);

} // namespace client
