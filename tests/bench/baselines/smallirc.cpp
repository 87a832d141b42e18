// SPDX-License-Identifier: MIT
#include "tests/bench/baselines/smallirc.h"

namespace bench {

Effect apply(SmallClient &client, std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    const size_t space = line.find(' ');
    if (space == line.npos)
        return {};
    const std::string_view command = line.substr(0, space);
    const std::string rest(line.substr(space + 1));
    Effect effect;
    if (command == "NICK") {
        client.nick = rest;
    } else if (command == "USER") {
        effect.reply = ":bench 001 " + client.nick + " :Welcome\r\n";
    } else if (command == "JOIN") {
        client.room = rest;
        effect.joins = true;
        effect.reply = ":bench 366 " + client.nick + ' ' + client.room + " :End\r\n";
    } else if (command == "PRIVMSG") {
        effect.broadcast = ':' + client.nick + "!bench@localhost PRIVMSG " + rest + "\r\n";
    }
    return effect;
}

} // namespace bench
