// SPDX-License-Identifier: MIT
#include "tests/bench/process.h"

#include <ctime>

#include <sys/resource.h>

namespace bench {

qint64 cpuNs(pid_t id)
{
    clockid_t clock = CLOCK_PROCESS_CPUTIME_ID;
    timespec time = {};
    if (id != 0)
        clock_getcpuclockid(id, &clock);
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

void raiseFileLimit()
{
    rlimit limit = {};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace bench
