// SPDX-License-Identifier: MIT
#include "common/sqlite/salvage.h"

#include "common/sqlite/database.h"

#include <QFile>
#include <QSqlError>
#include <QSqlRecord>

#include <limits>
#include <optional>
#include <utility>

namespace sqlite {

namespace {

/// The rows after and before a damaged page are found by halving the range of row ids. This many
/// attempts are enough for hundreds of damaged places.
constexpr int maxAttempts = 20'000;

/// Rows of one transaction of the new database.
constexpr int maxTransactionRows = 10'000;

/// Copies the rows of one table as far as they can be read.
class TableCopy
{
public:
    TableCopy(Database &from, Database &to, Salvage &result)
        : m_from(from)
        , m_to(to)
        , m_result(result)
    {}

    /// @p isKeyed: the table has a key instead of row ids.
    void run(const QString &table, bool isKeyed)
    {
        const QStringList columns = commonColumns(table);
        if (columns.isEmpty())
            return;
        const QString list = columns.join(QStringLiteral(", "));
        m_insert =
            QStringLiteral("INSERT OR REPLACE INTO %1 (%2) VALUES (%3)")
                .arg(table, list,
                     QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
        m_isKeyed = isKeyed;
        m_select = isKeyed ? QStringLiteral("SELECT 0, %1 FROM %2 ORDER BY %3")
                                 .arg(list, table, columns.first())
                           : QStringLiteral("SELECT rowid, %1 FROM %2"
                                            " WHERE rowid BETWEEN ? AND ? ORDER BY rowid")
                                 .arg(list, table);
        m_attempts = 0;
        copyRange(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    }

private:
    QStringList columnsOf(Database &database, const QString &table)
    {
        QStringList columns;
        QSqlQuery query = database.query(QStringLiteral("PRAGMA table_info(%1)").arg(table));
        while (query.next())
            columns.append(query.value(1).toString());
        return columns;
    }

    QStringList commonColumns(const QString &table)
    {
        QStringList columns = columnsOf(m_from, table);
        const QStringList known = columnsOf(m_to, table);
        columns.removeIf([&known](const QString &column) { return !known.contains(column); });
        return columns;
    }

    void copyRange(qint64 first, qint64 last)
    {
        const std::optional<qint64> lastRead = copyRows(first, last, {});
        if (m_isComplete)
            return;
        m_result.isComplete = false;
        if (lastRead)
            first = *lastRead + 1;
        const std::optional<qint64> firstRead = copyRows(first, last, QStringLiteral(" DESC"));
        if (firstRead)
            last = *firstRead - 1;
        if (m_isKeyed || first >= last || ++m_attempts > maxAttempts)
            return;
        const qint64 middle = first / 2 + last / 2 + (first % 2 + last % 2) / 2;
        copyRange(first, middle);
        copyRange(middle + 1, last);
    }

    /// Copies rows in the order of their ids, or against it, up to the first error. Returns the id
    /// of the last row that was copied.
    std::optional<qint64> copyRows(qint64 first, qint64 last, const QString &order)
    {
        std::optional<qint64> copied;
        QSqlQuery rows =
            m_from.query(m_select + order, m_isKeyed ? QVariantList() : QVariantList{first, last});
        while (rows.next()) {
            QVariantList values;
            for (int i = 1; i < rows.record().count(); ++i)
                values.append(rows.value(i));
            m_to.query(m_insert, values);
            copied = rows.value(0).toLongLong();
            if (++m_result.copiedRows % maxTransactionRows == 0) {
                m_to.commit();
                m_to.begin();
            }
        }
        m_isComplete = !rows.lastError().isValid();
        return copied;
    }

    Database &m_from;
    Database &m_to;
    Salvage &m_result;
    QString m_insert;
    QString m_select;
    bool m_isKeyed = false;
    bool m_isComplete = true;
    int m_attempts = 0;
};

QString requestPath(const QString &path)
{
    return path + QStringLiteral("-repair");
}

} // namespace

Salvage salvageRows(Database &from, Database &to, const QStringList &without)
{
    struct Table
    {
        QString name;
        bool isKeyed = false;
    };
    QList<Table> tables;
    QSqlQuery names =
        to.query(QStringLiteral("SELECT name, wr FROM pragma_table_list WHERE schema = 'main'"
                                " AND type = 'table' AND name NOT LIKE 'sqlite_%'"));
    while (names.next())
        tables.append({names.value(0).toString(), names.value(1).toBool()});
    names.finish();
    Salvage result;
    TableCopy copy(from, to, result);
    for (const Table &table : std::as_const(tables)) {
        if (!without.contains(table.name))
            copy.run(table.name, table.isKeyed);
    }
    return result;
}

void requestRepair(const QString &path)
{
    QFile(requestPath(path)).open(QIODevice::WriteOnly);
}

bool isRepairRequested(const QString &path)
{
    return QFile::exists(requestPath(path));
}

void removeRepairRequest(const QString &path)
{
    QFile::remove(requestPath(path));
}

} // namespace sqlite
