// SPDX-License-Identifier: MIT
#include "common/irc/servertime.h"

#include <QDateTime>

namespace irc {

QByteArray serverTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace irc
