// SPDX-License-Identifier: MIT
#include "common/event/epolldispatcher.h"

namespace net {

std::unique_ptr<QAbstractEventDispatcher> createEventDispatcher()
{
    return nullptr;
}

} // namespace net
