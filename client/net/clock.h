// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>

namespace client {

/// Time and randomness, which tests replace.
struct Clock
{
    std::function<qint64()> wallMs;   ///< Since 1970, UTC; continues while the machine sleeps.
    std::function<qint64()> steadyMs; ///< Never goes back; pauses while the machine sleeps.
    std::function<quint32()> random;

    static Clock system();
};

} // namespace client
