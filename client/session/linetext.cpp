// SPDX-License-Identifier: MIT
#include "client/session/linetext.h"

#include "client/chat/displaytext.h"

#include <QDateTime>

namespace client {

QString trailingText(const irc::Message &message)
{
    return message.params.isEmpty() ? QString() : shownText(message.params.constLast());
}

qint64 serverTimeMs(QByteArrayView tag, qint64 fallback)
{
    if (tag.isEmpty() || tag.size() > 40)
        return fallback;
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(tag), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : fallback;
}

} // namespace client
