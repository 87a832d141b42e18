// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/audit.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <array>

namespace server {

/// Writes administrative acts and failed log-ins to the log, in the category `hearth.audit`.
///
/// An attack cannot fill the disk: beyond @p most lines of one kind in a minute one line says how
/// many more there were. Acts and failures are counted apart, so that many failures hide no act.
class AuditLog : public QObject
{
    Q_OBJECT

public:
    explicit AuditLog(int most = 100, QObject *parent = nullptr);
    ~AuditLog() override;

    void add(const server::AuditList &entries);

    /// Says what was left out and begins to count again; called each minute.
    void endMinute();

private:
    struct Kind
    {
        int written = 0;
        int leftOut = 0;
    };

    void addOne(const AuditEntry &entry);

    const int m_most;
    std::array<Kind, 2> m_kinds; ///< Acts, and failed log-ins.
    QTimer m_minute;
};

/// One line: `KILL target="bob!b@host" by="ana!a@host" account="ana" address="192.0.2.1"
/// reason="spam"`. Fields that are empty are left out. Within the quotation marks control and
/// formatting characters, quotation marks and backslashes are escaped with a backslash, so that
/// nothing a client sent can look like another field or line; long texts are cut.
QString auditLine(const AuditEntry &entry);

} // namespace server
