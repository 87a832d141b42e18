// SPDX-License-Identifier: MIT
#include "client/net/clock.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QRandomGenerator>

namespace client {

Clock Clock::system()
{
    QElapsedTimer timer;
    timer.start();
    return {[] { return QDateTime::currentMSecsSinceEpoch(); }, [timer] { return timer.elapsed(); },
            [] { return QRandomGenerator::global()->generate(); }};
}

} // namespace client
