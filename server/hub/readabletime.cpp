// SPDX-License-Identifier: MIT
#include "server/hub/readabletime.h"

#include <QDateTime>

namespace server {

QByteArray readableTime(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))
        .toLatin1();
}

} // namespace server
