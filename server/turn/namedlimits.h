// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/limittable.h"

#include <QByteArray>
#include <QList>

namespace server {

/// A limit of the hub under its name in the encoded form.
struct NamedLimit
{
    QByteArray name;
    decltype(LimitEntry::member) member;
};

/// All limits of the hub, in their encoded order.
const QList<NamedLimit> &namedLimits();

} // namespace server
