// SPDX-License-Identifier: MIT
#include "server/store/targets.h"

#include <algorithm>
#include <tuple>

namespace server {

void limitTargets(TargetsFound &found, const FindTargets &question)
{
    QList<HistoryTarget> &targets = found.targets;
    std::sort(targets.begin(), targets.end(), [](const HistoryTarget &a, const HistoryTarget &b) {
        return std::tie(a.timeMs, a.conversation) < std::tie(b.timeMs, b.conversation);
    });
    found.isComplete = targets.size() <= question.limit;
    if (found.isComplete)
        return;
    targets = question.newest ? targets.last(question.limit) : targets.first(question.limit);
}

} // namespace server
