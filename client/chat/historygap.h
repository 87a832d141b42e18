// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace client {

/// A span of time of a conversation whose messages the server may have, and the message log does
/// not. Times are UTC, in ms since 1970.
struct HistoryGap
{
    qint64 afterMs = 0;  ///< Of the last known message before the gap.
    qint64 beforeMs = 0; ///< Of the first known message after it; 0: nothing is loaded yet.
    QByteArray afterId;  ///< msgids of these messages; empty if unknown.
    QByteArray beforeId;

    friend bool operator==(const HistoryGap &, const HistoryGap &) = default;
};

/// The reason for a question to the server's history.
enum class HistoryPurpose : quint8 {
    Missed, ///< This program was away.
    Older,  ///< The user is about to see the oldest message.
    Gap,    ///< The user sees a gap.
    Around, ///< The user goes to a message that is not in the log.
};

} // namespace client
