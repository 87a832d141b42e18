// SPDX-License-Identifier: MIT
#include "common/irc/servertime.h"

#include <QDateTime>

namespace irc {

QByteArray serverTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

std::optional<qint64> parseServerTime(QByteArrayView text)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    if (!time.isValid() || !text.endsWith('Z'))
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

} // namespace irc
