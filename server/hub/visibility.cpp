// SPDX-License-Identifier: MIT
#include "server/hub/visibility.h"

#include "server/hub/state/channel.h"

#include <algorithm>

namespace server {

bool seesChannel(const User &viewer, const Channel &channel)
{
    return !channel.isSecret() || channel.has(viewer) || viewer.isOperator();
}

bool shareChannel(const User &a, const User &b)
{
    const bool fewer = a.channels().size() <= b.channels().size();
    const User &walked = fewer ? a : b;
    const User &other = fewer ? b : a;
    return std::any_of(walked.channels().cbegin(), walked.channels().cend(),
                       [&other](const Channel *channel) { return channel->has(other); });
}

bool findsUser(const User &viewer, const User &subject)
{
    return !subject.modes().has(UserMode::Invisible) || &viewer == &subject || viewer.isOperator()
           || shareChannel(viewer, subject);
}

bool seesMember(const User &viewer, const User &subject, const Channel &channel)
{
    const bool isHidden = channel.isSecret() || subject.modes().has(UserMode::Invisible);
    return !isHidden || &viewer == &subject || viewer.isOperator() || channel.has(viewer);
}

bool seesAddress(const User &viewer, const User &subject)
{
    return &viewer == &subject || viewer.isOperator();
}

} // namespace server
