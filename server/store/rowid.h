// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace server {

/// The key of a row in the table `message`: the sequence of the turn, and the position of the
/// record among the records of the turn. Rows are in the order of the messages.
using RowId = qint64;

constexpr int rowPositionBits = 22;
/// More records in one turn than any hub writes.
constexpr qint64 maxTurnRecords = qint64(1) << rowPositionBits;

constexpr quint64 maxRowSequence = quint64(1) << (62 - rowPositionBits);

constexpr RowId rowId(quint64 sequence, qint64 position) noexcept
{
    return (qint64(sequence) << rowPositionBits) | position;
}

} // namespace server
