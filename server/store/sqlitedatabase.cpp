// SPDX-License-Identifier: MIT
#include "server/store/sqlitedatabase.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <utility>

namespace server {

namespace {

// https://www.sqlite.org/rescode.html
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

SqliteError::Kind kindOf(int code)
{
    switch (code & 0xff) { // The upper bits hold the extended code.
    case sqliteFull:
        return SqliteError::Kind::Full;
    case sqliteReadOnly:
        return SqliteError::Kind::ReadOnly;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return SqliteError::Kind::Corrupt;
    default:
        return SqliteError::Kind::Other;
    }
}

/// Qt would write NULL for a null QByteArray, which has the same meaning as an empty one here.
bool isNullBytes(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull();
}

} // namespace

QString SqliteError::sentence(const QString &path) const
{
    return QStringLiteral("The database %1 cannot be used: %2.").arg(path, reason());
}

QString SqliteError::reason() const
{
    switch (kind) {
    case Kind::Full:
        return QStringLiteral("the disk is full");
    case Kind::ReadOnly:
        return QStringLiteral("the file or its disk is read-only");
    case Kind::Corrupt:
        return QStringLiteral("the file is damaged (%1)").arg(text);
    case Kind::None:
    case Kind::Other:
        break;
    }
    return text;
}

SqliteDatabase::~SqliteDatabase()
{
    close();
}

bool SqliteDatabase::open(const QString &path, Access access)
{
    close();
    m_error = {};
    m_name = QStringLiteral("store-%1").arg(quintptr(this), 0, 16);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    // https://www.sqlite.org/uri.html
    const QByteArray mode = access == Access::ReadOnly ? "ro" : "rw";
    m_database.setDatabaseName(QString::fromLatin1(
        QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded() + "?mode=" + mode));
    constexpr int busyTimeoutMs = 10'000;
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    return m_database.open() || note(m_database.lastError());
}

void SqliteDatabase::close()
{
    m_queries.clear();
    m_database = {};
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
}

SqliteError SqliteDatabase::takeError()
{
    return std::exchange(m_error, {});
}

void SqliteDatabase::finish()
{
    for (auto &[sql, query] : m_queries)
        query.finish();
}

bool SqliteDatabase::execute(const QString &sql)
{
    if (m_error)
        return false;
    QSqlQuery query(m_database);
    return query.exec(sql) || note(query.lastError());
}

QSqlQuery SqliteDatabase::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.prepare(sql)) {
        for (const QVariant &value : values)
            query.addBindValue(isNullBytes(value) ? QVariant(QByteArray("")) : value);
        query.exec();
    }
    return query;
}

QSqlQuery &SqliteDatabase::run(const char *sql, std::initializer_list<QVariant> values)
{
    if (m_error)
        return m_inactive;
    auto it = m_queries.find(sql);
    if (it == m_queries.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromLatin1(sql))) {
            note(query.lastError());
            return m_inactive;
        }
        it = m_queries.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = it->second;
    query.finish();
    int position = 0;
    for (const QVariant &value : values)
        query.bindValue(position++, isNullBytes(value) ? QByteArray("") : value);
    if (!query.exec())
        note(query.lastError());
    return query;
}

bool SqliteDatabase::next(QSqlQuery &query)
{
    if (m_error || !query.isActive())
        return false;
    if (query.next())
        return true;
    if (query.lastError().isValid())
        note(query.lastError());
    return false;
}

QVariant SqliteDatabase::value(const char *sql, std::initializer_list<QVariant> values)
{
    QSqlQuery &query = run(sql, values);
    const QVariant found = next(query) ? query.value(0) : QVariant();
    query.finish();
    return found;
}

bool SqliteDatabase::begin()
{
    run("BEGIN IMMEDIATE");
    return !m_error;
}

bool SqliteDatabase::commit()
{
    run("COMMIT");
    if (!m_error)
        return true;
    rollBack();
    return false;
}

void SqliteDatabase::rollBack()
{
    finish();
    // SQLite has already rolled back after some errors; then this fails, which does no harm.
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

bool SqliteDatabase::note(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    QString text = error.databaseText().trimmed();
    if (text.isEmpty())
        text = error.driverText().trimmed();
    m_error = {kindOf(code), text};
    return false;
}

} // namespace server
