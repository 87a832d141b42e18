// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <initializer_list>
#include <map>
#include <string_view>

class QSqlError;

namespace sqlite {

/// The reason why a call of SQLite failed.
struct Error
{
    enum class Kind : quint8 {
        None,
        Full,     ///< The disk is full.
        ReadOnly, ///< The file or its file system cannot be written.
        Corrupt,  ///< The file is damaged, or is no SQLite database.
        Other,    ///< An I/O error, a lock that was not released in time, a lack of memory.
    };

    Kind kind = Kind::None;
    QString text; ///< SQLite's own words, without a full stop.

    explicit operator bool() const noexcept { return kind != Kind::None; }
    /// The reason in plain words, without a full stop: "the disk is full".
    QString reason() const;
    /// The sentence for users when the database @p path cannot be used for this reason.
    QString sentence(const QString &path) const;
};

/// One connection to an SQLite database. Must be opened, used and destroyed in one thread.
///
/// The first error is kept, and later statements are skipped until it is cleared, so that a caller
/// may run several statements and look at error() once.
class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Immutable, ///< For a file that no program changes, in a folder that cannot be written.
    };

    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens the file @p path, which must exist: a database that has disappeared is not replaced by
    /// an empty one. False on failure.
    bool open(const QString &path, Access access);
    void close();
    bool isOpen() const { return m_database.isOpen(); }

    const Error &error() const noexcept { return m_error; }
    Error takeError();
    /// Ends the results of all statements. Until then, this connection does not see what others
    /// commit, and keeps the write-ahead log from starting over.
    void finish();

    /// Runs the single statement @p sql without keeping it prepared. False on failure.
    bool execute(const QString &sql);
    /// Runs a statement that is not kept prepared. Its errors are those of the result alone.
    QSqlQuery query(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that stays prepared; @p sql must live as long as the connection. Each value
    /// of @p values replaces one question mark in it. Its rows are read from the result until the
    /// next call with the same @p sql. The query is inactive after a failure.
    QSqlQuery &run(const char *sql, std::initializer_list<QVariant> values = {});
    /// Moves to the next row of a result of run(). False after the last row and on failure.
    bool next(QSqlQuery &query);
    /// The first column of the first row; invalid when there is no row.
    QVariant value(const char *sql, std::initializer_list<QVariant> values = {});

    /// Starts a transaction that may write. False on failure.
    bool begin();
    /// Commits, or rolls back if there was an error. False if nothing was written.
    bool commit();
    void rollBack();

private:
    struct Statement
    {
        QSqlQuery query;
        QStringList names; ///< Of its values.
    };

    bool note(const QSqlError &error);

    QString m_name;
    QSqlDatabase m_database;
    std::map<std::string_view, Statement> m_statements;
    QSqlQuery m_inactive; ///< Returned for statements that cannot be prepared.
    Error m_error;
};

} // namespace sqlite
