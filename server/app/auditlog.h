// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/audit.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <array>

namespace server {

/// Writes administrative actions and failed log-ins to the log, in the category `hearth.audit`.
///
/// Limits the lines of each kind per minute, so that an attack cannot fill the disk, and then logs
/// how many were omitted. Actions and failures are counted separately, so that failures hide no
/// action.
class AuditLog : public QObject
{
    Q_OBJECT

public:
    explicit AuditLog(int maxPerMinute = 100, QObject *parent = nullptr);
    ~AuditLog() override;

    void add(const server::AuditList &entries);

    /// Logs the number of omitted lines and resets the counts. Called every minute.
    void endMinute();

private:
    struct Kind
    {
        int written = 0;
        int omitted = 0;
    };

    void addOne(const AuditEntry &entry);

    const int m_maxPerMinute;
    std::array<Kind, 2> m_kinds; ///< Actions, and failed log-ins.
    QTimer m_minute;
};

/// One line: `KILL target="bob!b@host" by="ana!a@host" account="ana" address="192.0.2.1"
/// reason="spam"`. Empty fields are omitted. Control and formatting characters, quotation marks and
/// backslashes are escaped, so that text from a client cannot look like another field or line. Long
/// texts are truncated.
QString auditLine(const AuditEntry &entry);

} // namespace server
