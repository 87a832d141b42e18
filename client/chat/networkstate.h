// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/requirement.h"
#include "client/chat/untrustedkey.h"

#include <QString>

namespace client {

/// How one network is reached at the moment; a value for the left list, the header and the tray.
struct NetworkState
{
    enum class Phase : quint8 {
        Offline,    ///< Not connected and not trying; `reason` says why when it was not asked for.
        Connecting, ///< Resolving, connecting, TLS or registration.
        Online,     ///< Registered: what is typed goes out.
        Waiting,    ///< The link is down; the next attempt comes by itself.
    };

    Phase phase = Phase::Offline;
    int lagMs = -1;         ///< Round trip to the server; -1 until it was measured.
    int retryInSeconds = 0; ///< Until the next attempt; only while Waiting.
    bool slow = false;      ///< Online, but an answer is overdue.
    bool secure = false;    ///< The connection uses TLS.
    bool local = false;     ///< The server is on this machine.
    Requirement requirement = Requirement::None; ///< Only while Offline.
    UntrustedKey key = {}; ///< Offline because the server's key is not trusted; else empty.
    QString reason = {};   ///< Why the link was lost, or could not be made.

    friend bool operator==(const NetworkState &, const NetworkState &) = default;
};

/// What the left list shows after the network's name: "3 ms", "retry in 8 s".
QString shortText(const NetworkState &state);
/// The whole sentence for the header, tool tips and screen readers, with the reason.
QString longText(const NetworkState &state);
/// What is wrong, with the reason, for the bar above the composer; empty while nothing is.
QString problemText(const NetworkState &state);

} // namespace client
