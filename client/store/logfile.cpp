// SPDX-License-Identifier: MIT
#include "client/store/logfile.h"

#include "client/store/logindex.h"
#include "client/store/logschema.h"
#include "common/crypto/privatefile.h"
#include "common/sqlite/copy.h"
#include "common/sqlite/database.h"
#include "common/sqlite/salvage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDatabase>

namespace client {

namespace {

struct LogText
{
    Q_DECLARE_TR_FUNCTIONS(client::MessageLog)
};

/// https://www.sqlite.org/rescode.html#busy
bool isLocked(const sqlite::Error &error)
{
    return error.text.contains(QLatin1String("locked"));
}

QString openingProblem(const QString &path, const sqlite::Error &error)
{
    if (isLocked(error))
        return LogText::tr("Another program is using the message log %1. Messages of today will "
                           "not be stored, and older ones are not shown. Close that program and "
                           "start Hearth again.")
            .arg(path);
    return LogText::tr("The message log %1 cannot be used (%2). Messages of today will not be "
                       "stored, and older ones are not shown.")
        .arg(path, error.reason());
}

/// SQLite needs files beside the log.
bool isFolderWritable(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

bool isWritable(const QString &path)
{
    if (!isFolderWritable(path))
        return false;
    sqlite::Database database;
    database.open(path, sqlite::Database::Access::ReadWrite);
    const bool began = database.begin();
    database.rollBack();
    return began || database.error().kind != sqlite::Error::Kind::ReadOnly;
}

struct Prepared
{
    LogFile file;
    bool isDamaged = false;
};

Prepared prepare(const QString &path)
{
    using Problem = sqlite::Preparation::Problem;
    sqlite::Database database;
    sqlite::Preparation result{Problem::Failed, {}};
    if (database.open(path, isFolderWritable(path) ? sqlite::Database::Access::ReadWrite
                                                   : readingAccess(path)))
        result = sqlite::prepareSchema(database, path, logSchema());
    const sqlite::Error error = database.error();
    if (!result.copyError.isEmpty()) {
        if (database.value("PRAGMA quick_check(1)").toString() != QLatin1String("ok"))
            return {{}, true};
        return {{LogText::tr("This version of Hearth has to change the message log and first makes "
                             "a copy of it, which failed. %1 Messages of today will not be stored, "
                             "and older ones are not shown. Free some space and start Hearth "
                             "again.")
                     .arg(result.copyError),
                 false, false},
                false};
    }
    switch (result.problem) {
    case Problem::None:
        return {{{}, true, true}, false};
    case Problem::Newer:
        return {{LogText::tr("The message log %1 was written by a newer version of Hearth. "
                             "Messages of today will not be stored, and older ones are not shown. "
                             "Install that version again to see them.")
                     .arg(path),
                 false, false},
                false};
    case Problem::Foreign:
        return {{LogText::tr("The file %1 belongs to another program, so no messages will be "
                             "stored. Move it away and start Hearth again.")
                     .arg(path),
                 false, false},
                false};
    case Problem::Failed:
        break;
    }
    if (error.kind == sqlite::Error::Kind::Corrupt)
        return {{}, true};
    return {{openingProblem(path, error), false, false}, false};
}

QString create(const QString &path)
{
    const QString error = net::writePrivateFile(path, QByteArray());
    return error.isEmpty() ? QString()
                           : LogText::tr("The message log %1 cannot be created (%2). No messages "
                                         "will be stored.")
                                 .arg(path, error);
}

LogFile repair(const QString &path, qint64 nowMs)
{
    const sqlite::SetAside old = sqlite::setAsideDatabase(path, QStringLiteral("damaged"), nowMs);
    const QString error = old.error.isEmpty() ? create(path) : old.error;
    if (!error.isEmpty())
        return {LogText::tr("The message log is damaged. %1").arg(error), false, false};
    sqlite::Database to;
    to.open(path, sqlite::Database::Access::ReadWrite);
    sqlite::prepareSchema(to, path, logSchema());
    sqlite::Database from;
    from.open(old.name, sqlite::Database::Access::ReadOnly);
    to.begin();
    sqlite::salvageRows(from, to);
    const int messages = to.value("SELECT count(*) FROM message").toInt();
    LogIndex(to).setAllMissing();
    if (!to.commit())
        return {openingProblem(path, to.takeError()), false, false};
    sqlite::removeRepairRequest(path);
    return {LogText::tr("The message log was damaged. The damaged file is now %2; %n messages "
                        "could be read and are still here.",
                        nullptr, messages)
                .arg(old.name),
            true, true};
}

} // namespace

LogFile prepareLog(const QString &path, qint64 nowMs)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return {LogText::tr("Qt's driver for SQLite is missing, so no messages will be stored. On "
                            "Debian, install the package libqt6sql6-sqlite."),
                false, false};
    if (!QFileInfo::exists(path)) {
        if (const QString error = create(path); !error.isEmpty())
            return {error, false, false};
    }
    const bool isRequested = sqlite::isRepairRequested(path);
    Prepared prepared = isRequested ? Prepared{{}, true} : prepare(path);
    if (prepared.isDamaged)
        return repair(path, nowMs);
    if (prepared.file.isReadable && !isWritable(path)) {
        prepared.file.isWritable = false;
        prepared.file.problem = storingProblem({sqlite::Error::Kind::ReadOnly, {}});
    }
    return prepared.file;
}

sqlite::Database::Access readingAccess(const QString &path)
{
    const bool isChanging =
        isFolderWritable(path) || QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    return isChanging ? sqlite::Database::Access::ReadOnly : sqlite::Database::Access::Immutable;
}

QString storingProblem(const sqlite::Error &error)
{
    switch (error.kind) {
    case sqlite::Error::Kind::Full:
        return LogText::tr("The disk is full, so new messages are not stored. Free some space; "
                           "they will be stored then.");
    case sqlite::Error::Kind::ReadOnly:
        return LogText::tr("The message log or its disk is read-only, so new messages are not "
                           "stored. Correct its permissions and start Hearth again.");
    case sqlite::Error::Kind::Corrupt:
        return LogText::tr("The message log is damaged, so new messages are not stored. Start "
                           "Hearth again: it repairs the log.");
    case sqlite::Error::Kind::None:
    case sqlite::Error::Kind::Other:
        break;
    }
    if (isLocked(error))
        return LogText::tr("Another program is using the message log, so new messages are not "
                           "stored. They will be stored when that program releases it.");
    return LogText::tr("New messages are not stored: %1.").arg(error.reason());
}

} // namespace client
