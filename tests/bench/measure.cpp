// SPDX-License-Identifier: MIT
#include "tests/bench/measure.h"

#include "tests/bench/process.h"
#include "tests/support/hearthd.h"

#include <algorithm>

namespace bench {

namespace {

constexpr int warmUpMessages = 50;

/// Runs @p step and adds the CPU time that the server needs for it to @p sum.
template<typename Step>
void charge(qint64 &sum, pid_t process, Step step)
{
    const qint64 start = cpuNs(process);
    step();
    sum += cpuNs(process) - start;
}

} // namespace

Report join(const Load &load, const Target &target, bool resumes, Swarm &swarm)
{
    Report report;
    report.residentKibBefore = support::residentKib(target.process);
    const auto connectAll = [&] {
        swarm.join(load.clients, load.rooms(), load.connecting);
        if (target.server.onlyHandshakes) // The server still reads the ends of the last ones.
            swarm.idleUntil(nowNs() + secondNs / 10);
    };
    const qint64 start = nowNs();
    charge(report.joinServerNs, target.process, connectAll);
    report.joinElapsedNs = nowNs() - start;
    if (resumes) {
        swarm.leave();
        swarm.idleUntil(nowNs() + secondNs); // Until the server has closed the connections.
        charge(report.rejoinServerNs, target.process, connectAll);
        report.resumed = swarm.resumedCount();
    }
    report.residentKib = support::residentKib(target.process);
    return report;
}

void measure(const Load &load, pid_t process, Swarm &swarm, Report &report)
{
    charge(report.idleServerNs, process, [&] { swarm.idleUntil(nowNs() + load.idle * secondNs); });
    if (load.messages == 0)
        return;
    Load warmUp = load;
    warmUp.messages = std::min(load.messages, warmUpMessages);
    Run(swarm, warmUp).measure();
    const qint64 start = cpuNs(0);
    charge(report.serverNs, process, [&] { report.figures = Run(swarm, load).measure(); });
    report.loadNs = cpuNs(0) - start;
}

Figures measureWelcome(const Server &server, int count)
{
    constexpr qint64 tenth = secondNs / 10;
    Figures figures;
    Swarm swarm(server);
    for (int i = 1; i <= count; ++i) {
        // Clients arrive at any time between two looks of a server that looks ten times a secondNs.
        swarm.idleUntil(nowNs() + i * 37 % 100 * tenth / 100);
        const qint64 start = nowNs();
        swarm.join(i, {.members = 2, .each = 1}, 1);
        figures.latenciesUs.push_back(qint32((swarm.welcomedNs() - start) / 1000));
    }
    return figures;
}

void sendWithinLimits(const Load &load, const Server &server, void (*ready)())
{
    constexpr int burst = 10;
    constexpr qint64 interval = secondNs / 4;
    const Rooms rooms{.members = load.clients, .each = 8};
    Swarm swarm(server);
    swarm.join(load.clients, rooms, load.connecting);
    ready();
    const qint64 end = nowNs() + load.seconds * secondNs;
    for (int i = 0; nowNs() < end; ++i) {
        swarm.say(0, i, load.textBytes);
        if (i >= burst)
            swarm.idleUntil(nowNs() + interval);
    }
}

} // namespace bench
