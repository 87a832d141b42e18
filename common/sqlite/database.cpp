// SPDX-License-Identifier: MIT
#include "common/sqlite/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <utility>

namespace sqlite {

namespace {

// https://www.sqlite.org/rescode.html
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

Error::Kind kindOf(int code)
{
    switch (code & 0xff) { // The upper bits hold the extended code.
    case sqliteFull:
        return Error::Kind::Full;
    case sqliteReadOnly:
        return Error::Kind::ReadOnly;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return Error::Kind::Corrupt;
    default:
        return Error::Kind::Other;
    }
}

/// @p sql with a name instead of each '?', which @p names receives. Qt binds values by name faster
/// than by position: for the latter it makes a name each time.
QString withNames(const char *sql, QStringList &names)
{
    QString named;
    for (const QChar character : QString::fromLatin1(sql)) {
        if (character == u'?') {
            names.append(QStringLiteral(":%1").arg(names.size()));
            named += names.constLast();
        } else {
            named += character;
        }
    }
    return named;
}

/// https://www.sqlite.org/uri.html
QByteArray parametersOf(Database::Access access)
{
    switch (access) {
    case Database::Access::ReadWrite:
        return "?mode=rw";
    case Database::Access::ReadOnly:
        return "?mode=ro";
    case Database::Access::Immutable:
        break;
    }
    return "?immutable=1";
}

/// Qt would write NULL for a null QByteArray, which has the same meaning as an empty one here.
bool isNullBytes(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull();
}

} // namespace

QString Error::sentence(const QString &path) const
{
    return QStringLiteral("The database %1 cannot be used: %2.").arg(path, reason());
}

QString Error::reason() const
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

Database::~Database()
{
    close();
}

bool Database::open(const QString &path, Access access)
{
    close();
    m_error = {};
    m_name = QStringLiteral("store-%1").arg(quintptr(this), 0, 16);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(
        QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded()
                            + parametersOf(access)));
    constexpr int busyTimeoutMs = 10'000;
    m_database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    return m_database.open() || note(m_database.lastError());
}

void Database::close()
{
    m_statements.clear();
    m_database = {};
    if (!m_name.isEmpty())
        QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
}

Error Database::takeError()
{
    return std::exchange(m_error, {});
}

void Database::finish()
{
    for (auto &[sql, statement] : m_statements)
        statement.query.finish();
}

bool Database::execute(const QString &sql)
{
    if (m_error)
        return false;
    QSqlQuery query(m_database);
    return query.exec(sql) || note(query.lastError());
}

QSqlQuery Database::query(const QString &sql, const QVariantList &values)
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

QSqlQuery &Database::run(const char *sql, std::initializer_list<QVariant> values)
{
    if (m_error)
        return m_inactive;
    auto it = m_statements.find(sql);
    if (it == m_statements.end()) {
        Statement statement{QSqlQuery(m_database), {}};
        statement.query.setForwardOnly(true);
        if (!statement.query.prepare(withNames(sql, statement.names))) {
            note(statement.query.lastError());
            return m_inactive;
        }
        it = m_statements.emplace(sql, std::move(statement)).first;
    }
    auto &[query, names] = it->second;
    Q_ASSERT(values.size() == size_t(names.size()));
    auto name = names.cbegin();
    for (const QVariant &value : values)
        query.bindValue(*name++, isNullBytes(value) ? QByteArray("") : value);
    if (!query.exec())
        note(query.lastError());
    return query;
}

bool Database::next(QSqlQuery &query)
{
    if (m_error || !query.isActive())
        return false;
    if (query.next())
        return true;
    if (query.lastError().isValid())
        note(query.lastError());
    return false;
}

QVariant Database::value(const char *sql, std::initializer_list<QVariant> values)
{
    QSqlQuery &query = run(sql, values);
    const QVariant found = next(query) ? query.value(0) : QVariant();
    query.finish();
    return found;
}

bool Database::begin()
{
    run("BEGIN IMMEDIATE");
    return !m_error;
}

bool Database::commit()
{
    run("COMMIT");
    if (!m_error)
        return true;
    rollBack();
    return false;
}

void Database::rollBack()
{
    finish();
    // SQLite has already rolled back after some errors; then this fails, which does no harm.
    QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

bool Database::note(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    QString text = error.databaseText().trimmed();
    if (text.isEmpty())
        text = error.driverText().trimmed();
    m_error = {kindOf(code), text};
    return false;
}

} // namespace sqlite
