// SPDX-License-Identifier: MIT
#include "tests/bench/run.h"

#include <algorithm>

namespace bench {

double Figures::percentileMs(double part)
{
    if (latenciesUs.empty())
        return 0;
    const auto place = latenciesUs.begin() + qsizetype(part * double(latenciesUs.size() - 1));
    std::nth_element(latenciesUs.begin(), place, latenciesUs.end());
    return *place / 1000.0;
}

Run::Run(Swarm &swarm, const Load &load)
    : m_swarm(swarm)
    , m_load(load)
    , m_sentNs(size_t(load.messages))
    , m_missing(size_t(load.messages), load.rooms().members - 1)
{}

Figures Run::measure()
{
    m_startNs = nowNs();
    sayMore();
    while (m_onTheirWay > 0 || isMoreToSay()) {
        m_swarm.poll(waitNs(), [this](int message, qint64 now) { note(message, now); });
        sayMore();
    }
    m_figures.elapsedNs = nowNs() - m_startNs;
    m_figures.messages = m_said;
    return std::move(m_figures);
}

bool Run::isMoreToSay() const
{
    return m_said < m_load.messages && nowNs() - m_startNs <= qint64(m_load.seconds) * secondNs;
}

qint64 Run::dueNs() const
{
    return m_startNs + qint64(m_said) * secondNs / m_load.rate;
}

qint64 Run::waitNs() const
{
    if (m_load.rate == 0 || !isMoreToSay())
        return -1;
    return std::max<qint64>(0, dueNs() - nowNs());
}

void Run::sayMore()
{
    while (isMoreToSay()
           && (m_load.rate > 0 ? dueNs() <= nowNs() : m_onTheirWay < m_load.inFlight)) {
        m_sentNs[size_t(m_said)] = m_load.rate > 0 ? dueNs() : nowNs();
        m_swarm.say(m_said % m_swarm.size(), m_said, m_load.textBytes);
        ++m_said;
        ++m_onTheirWay;
    }
}

void Run::note(int message, qint64 now)
{
    if (message < 0 || message >= m_said)
        return;
    ++m_figures.deliveries;
    m_figures.latenciesUs.push_back(qint32((now - m_sentNs[size_t(message)]) / 1000));
    if (--m_missing[size_t(message)] == 0)
        --m_onTheirWay;
}

} // namespace bench
