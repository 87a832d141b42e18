// SPDX-License-Identifier: MIT
#include "server/turn/secret.h"

#include <QList>

namespace server {

QByteArray SecretRef::toText() const
{
    return "secret:" + QByteArray::number(id) + ':' + QByteArray::number(bytes);
}

std::optional<SecretRef> SecretRef::fromText(QByteArrayView text)
{
    const QList<QByteArray> fields = text.toByteArray().split(':');
    if (fields.size() != 3)
        return std::nullopt;
    const SecretRef ref{fields.at(1).toULongLong(), fields.at(2).toLongLong()};
    return ref.id != 0 && ref.toText() == text ? std::optional(ref) : std::nullopt;
}

SecretId secretIn(QByteArrayView text)
{
    const auto ref = SecretRef::fromText(text);
    return ref ? ref->id : 0;
}

} // namespace server
