// SPDX-License-Identifier: MIT
#include "server/store/networkid.h"

#include <QRandomGenerator>

namespace server {

QByteArray newNetworkId()
{
    constexpr int digits = 8;
    constexpr int base = 36;
    QByteArray id;
    for (int i = 0; i < digits; ++i)
        id += QByteArray::number(QRandomGenerator::system()->bounded(base), base);
    return id;
}

} // namespace server
