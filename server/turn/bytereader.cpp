// SPDX-License-Identifier: MIT
#include "server/turn/bytereader.h"

#include "server/turn/inputfields.h"
#include "server/turn/namedlimits.h"

#include <algorithm>

namespace server {

QByteArrayView ByteReader::take(qsizetype size)
{
    require(size <= m_rest.size());
    if (!isOk())
        return {};
    const QByteArrayView bytes = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return bytes;
}

void ByteReader::read(QByteArray &bytes)
{
    bytes = take(get<quint32>()).toByteArray();
}

void ByteReader::read(irc::TagMap &tags)
{
    QByteArray previous;
    for (quint32 left = get<quint32>(); left > 0 && isOk(); --left) {
        const QByteArray key = get<QByteArray>();
        require(tags.isEmpty() || previous < key);
        tags.insert(key, get<QByteArray>());
        previous = key;
    }
}

void ByteReader::read(Limits &limits)
{
    ServerLimits target;
    auto next = namedLimits().cbegin();
    for (quint32 left = get<quint32>(); left > 0 && isOk(); --left) {
        const QByteArray name = get<QByteArray>();
        next = std::find_if(next, namedLimits().cend(),
                            [&name](const NamedLimit &limit) { return limit.name == name; });
        const qint64 number = get<qint64>();
        require(next != namedLimits().cend() && number >= 0);
        if (!isOk())
            return;
        std::visit(
            [&](auto member) {
                using Value = std::remove_reference_t<decltype(target.*member)>;
                target.*member = Value(number);
                require(qint64(target.*member) == number);
            },
            (next++)->member);
    }
    limits = target;
}

void ByteReader::read(SettingsChanged &input)
{
    input = SettingsChanged(get<HubSettings>());
}

} // namespace server
