// SPDX-License-Identifier: MIT
#include "server/app/auditlog.h"

#include "common/irc/utf8.h"
#include "server/ops/logging.h"

#include <chrono>

namespace server {

namespace {

constexpr std::chrono::minutes oneMinute(1);
constexpr qsizetype maxFieldBytes = 200;

bool isHarmless(const QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return c != u'"' && c != u'\\';
    }
}

QString escaped(const QByteArray &bytes)
{
    const QByteArray cut = irc::truncatedUtf8(bytes, maxFieldBytes).toByteArray();
    QString text;
    const QString decoded = QString::fromUtf8(cut);
    for (const QChar c : decoded) {
        if (isHarmless(c))
            text += c;
        else if (c == u'"' || c == u'\\')
            text += QString(u'\\') + c;
        else
            text += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return cut.size() < bytes.size() ? text + QStringLiteral("...") : text;
}

void append(QString &line, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        line += u' ' + QLatin1String(name) + u"=\"" + escaped(value) + u'"';
}

} // namespace

AuditLog::AuditLog(int maxPerMinute, QObject *parent)
    : QObject(parent)
    , m_maxPerMinute(maxPerMinute)
{
    m_minute.setSingleShot(true);
    m_minute.setInterval(oneMinute);
    connect(&m_minute, &QTimer::timeout, this, &AuditLog::endMinute);
}

AuditLog::~AuditLog()
{
    endMinute();
}

void AuditLog::add(const AuditList &entries)
{
    for (const AuditEntry &entry : entries)
        addOne(entry);
}

void AuditLog::addOne(const AuditEntry &entry)
{
    if (!m_minute.isActive())
        m_minute.start();
    Kind &kind = m_kinds[entry.failed ? 1 : 0];
    if (kind.written >= m_maxPerMinute) {
        ++kind.omitted;
        return;
    }
    ++kind.written;
    qCInfo(lcAudit).noquote() << auditLine(entry);
}

void AuditLog::endMinute()
{
    constexpr std::array<const char *, 2> words = {"administrative actions", "failed log-ins"};
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i].omitted > 0)
            qCWarning(lcAudit) << m_kinds[i].omitted << "more" << words[i]
                               << "within a minute were not logged.";
    }
    m_kinds = {};
}

QString auditLine(const AuditEntry &entry)
{
    QString line = QString::fromLatin1(entry.action);
    if (entry.failed)
        line += QStringLiteral(" failed");
    append(line, "target", entry.target);
    append(line, "by", entry.source);
    append(line, "account", entry.account);
    append(line, "address", entry.address);
    append(line, "reason", entry.reason);
    return line;
}

} // namespace server
