#include "common/net/epolldispatcher.h"

namespace net {

std::unique_ptr<QAbstractEventDispatcher> createEventDispatcher()
{
    return nullptr;
}

} // namespace net
