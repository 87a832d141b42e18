// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/swarm.h"

#include <vector>

namespace bench {

/// The load for the server.
struct Load
{
    int clients = 2;
    int inFlight = 1; ///< Messages on their way at once; without meaning when there is a rate.
    int rate = 0;     ///< Messages a second, whether or not earlier ones have arrived; 0: no rate.
    int messages = 1000;
    int seconds = 5; ///< Stop after so many.
    int textBytes = 64;
    bool pairs = false;  ///< Two in each room instead of one room.
    int workers = 0;     ///< Of the server; 0: its own choice.
    bool history = true; ///< Whether the server stores the messages.

    int connecting = 32; ///< Clients between connecting and joining at once.
    int idle = 0;        ///< Seconds without messages after joining.

    Rooms rooms() const { return {.members = pairs ? 2 : clients, .each = 1}; }
};

struct Figures
{
    qint64 deliveries = 0;
    qint64 messages = 0;
    qint64 elapsedNs = 0;
    std::vector<qint32> latenciesUs; ///< Of each delivery, unordered.

    double percentileMs(double part);
};

/// Keeps `inFlight` messages under way, or sends `rate` messages a second, until enough were sent
/// or the time is over. A message has arrived when every other client in the room has read it. With
/// a rate, its latency counts from the moment when it was due.
class Run
{
public:
    Run(Swarm &swarm, const Load &load);

    Figures measure();

private:
    void sayMore();
    bool isMoreToSay() const;
    /// The time at which the next message is due.
    qint64 dueNs() const;
    /// The time until then; -1 when only arrivals let the run go on.
    qint64 waitNs() const;
    void note(int message, qint64 nowNs);

    Swarm &m_swarm;
    Load m_load;
    std::vector<qint64> m_sentNs;
    std::vector<int> m_missing; ///< Deliveries that have not come, by message.
    Figures m_figures;
    qint64 m_startNs = 0;
    int m_said = 0;
    int m_onTheirWay = 0;
};

} // namespace bench
