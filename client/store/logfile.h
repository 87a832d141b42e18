// SPDX-License-Identifier: MIT
#pragma once

#include "common/sqlite/database.h"

#include <QString>

namespace client {

/// The outcome of prepareLog().
struct LogFile
{
    QString problem; ///< A sentence for the user; empty: all is well.
    bool isReadable = false;
    bool isWritable = false;
};

/// Creates the message log @p path (mode 0600), or changes one of an older version to the present
/// form. A damaged one is set aside, with @p nowMs (UTC, ms since 1970) in its name, and what can
/// be read of it is copied to a new one.
LogFile prepareLog(const QString &path, qint64 nowMs);

/// How to open the log @p path for reading. A log in a folder that cannot be written can only be
/// read as one that no program changes.
sqlite::Database::Access readingAccess(const QString &path);

/// The sentence for the user while messages cannot be stored because of @p error.
QString storingProblem(const sqlite::Error &error);

} // namespace client
