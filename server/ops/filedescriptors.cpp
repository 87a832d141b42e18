// SPDX-License-Identifier: MIT
#include "server/ops/filedescriptors.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace server {

void raiseFileLimit()
{
    rlimit limit = {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

void keepStandardStreams()
{
    int descriptor = 0;
    do { // open() returns the lowest free number.
        descriptor = open("/dev/null", O_RDWR);
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    if (descriptor > STDERR_FILENO)
        close(descriptor);
}

} // namespace server
