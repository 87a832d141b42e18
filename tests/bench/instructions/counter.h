// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>

#include <valgrind/callgrind.h>

namespace bench {

/// Lets callgrind count the instructions of @p work, called @p times, under @p name. An earlier
/// call without counting fills caches. Outside of valgrind it only calls @p work.
template<typename Work>
void count(const char *name, int times, Work work)
{
    work();
    char label[128];
    std::snprintf(label, sizeof label, "%d %s", times, name);
    CALLGRIND_START_INSTRUMENTATION;
    CALLGRIND_ZERO_STATS;
    for (int i = 0; i < times; ++i)
        work();
    CALLGRIND_DUMP_STATS_AT(label);
    CALLGRIND_STOP_INSTRUMENTATION;
}

/// The same for work that can be done only once.
template<typename Work>
void countOnce(const char *name, Work work)
{
    char label[128];
    std::snprintf(label, sizeof label, "1 %s", name);
    CALLGRIND_START_INSTRUMENTATION;
    CALLGRIND_ZERO_STATS;
    work();
    CALLGRIND_DUMP_STATS_AT(label);
    CALLGRIND_STOP_INSTRUMENTATION;
}

} // namespace bench
