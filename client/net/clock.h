// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>

namespace client {

/// Time and chance, so that tests can make their own.
struct Clock
{
    std::function<qint64()> wallMs;   ///< Since 1970; jumps when the machine slept.
    std::function<qint64()> steadyMs; ///< Never goes back; stands still while it sleeps.
    std::function<quint32()> random;

    static Clock system();
};

} // namespace client
