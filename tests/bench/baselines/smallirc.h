// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace bench {

/// As much of IRC as the load generator needs: NICK, USER, one JOIN and PRIVMSG to that room.
/// It checks nothing: the baselines show the cost of listening, reading and writing alone.
struct SmallClient
{
    std::string nick;
    std::string room;
};

/// The consequence of one line.
struct Effect
{
    std::string reply;     ///< Lines for the sender.
    std::string broadcast; ///< A line for the other members of the room.
    bool joins = false;    ///< The sender has just entered its room.
};

/// Applies @p line, which has no line end, to @p client.
Effect apply(SmallClient &client, std::string_view line);

} // namespace bench
