// SPDX-License-Identifier: MIT
#include "client/session/linetext.h"

#include "client/chat/displaytext.h"
#include "common/irc/utf8.h"

#include <QDateTime>

namespace client {

namespace {

qsizetype pieceEnd(QByteArrayView rest, qsizetype maxBytes)
{
    const QByteArrayView fitting = irc::truncatedUtf8(rest, maxBytes);
    if (fitting.size() == rest.size())
        return rest.size();
    const qsizetype space = fitting.lastIndexOf(' ');
    return space > fitting.size() / 2 ? space : fitting.size();
}

} // namespace

QString trailingText(const irc::Message &message)
{
    return message.params.isEmpty() ? QString() : shownText(message.params.constLast());
}

QList<QByteArray> pieces(const QString &line, qsizetype maxBytes)
{
    const QByteArray bytes = line.toUtf8();
    QList<QByteArray> cut;
    QByteArrayView rest(bytes);
    while (!rest.isEmpty()) {
        const qsizetype end = pieceEnd(rest, maxBytes);
        if (end <= 0) // A limit smaller than one character.
            break;
        cut.append(rest.first(end).toByteArray());
        rest = rest.sliced(end);
        if (rest.startsWith(' '))
            rest = rest.sliced(1);
    }
    return cut;
}

qint64 serverTimeMs(QByteArrayView tag, qint64 fallback)
{
    if (tag.isEmpty() || tag.size() > 40)
        return fallback;
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(tag), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : fallback;
}

} // namespace client
