// SPDX-License-Identifier: MIT
#include "server/hub/isupport.h"

#include "common/irc/isupport.h"
#include "server/hub/state/channelmodes.h"
#include "server/hub/state/modetable.h"
#include "server/hub/state/rank.h"
#include "server/hub/state/usermask.h"
#include "server/hub/state/usermodes.h"
#include "server/turn/limittable.h"

#include <algorithm>

namespace server {

namespace {

QByteArray rankPrefixes(const HubSettings &)
{
    QByteArray prefixes;
    for (const RankEntry &entry : rankTable)
        prefixes += entry.prefix;
    return prefixes;
}

/// "(qaohv)~&@%+"
QByteArray ranks(const HubSettings &settings)
{
    return '(' + modeLetters(rankTable) + ')' + rankPrefixes(settings);
}

/// The four kinds, in order: lists, modes that always have a parameter, that have one only when
/// set, and that never have one.
QByteArray channelModes(const HubSettings &)
{
    QByteArray always;
    QByteArray whenSet;
    for (const ChannelValueEntry &entry : channelValueTable)
        (entry.hasParamWhenUnset ? always : whenSet) += entry.letter;
    return modeLetters(maskListTable) + ',' + always + ',' + whenSet + ','
           + modeLetters(channelFlagTable);
}

/// The letter of one mode in its table.
template<auto mode>
QByteArray letter(const HubSettings &)
{
    return QByteArray(1, letterOf(mode));
}

/// "~,ar"
QByteArray extendedBans(const HubSettings &)
{
    return QByteArray(1, extendedBanPrefix) + ',' + modeLetters(extendedBanTable);
}

QByteArray maxTargets(const HubSettings &settings)
{
    const QByteArray messages = QByteArray::number(settings.limits.messageTargets);
    const QByteArray joins = QByteArray::number(settings.limits.joinTargets);
    return "JOIN:" + joins + ",KICK:" + messages + ",LIST:" + joins + ",NAMES:" + joins
           + ",NOTICE:" + messages + ",PART:" + joins + ",PRIVMSG:" + messages
           + ",TAGMSG:" + messages + ",WHOIS:" + messages;
}

QByteArray maxListEntries(const HubSettings &settings)
{
    return modeLetters(maskListTable) + ':' + QByteArray::number(settings.limits.listModeEntries);
}

QByteArray historyLimit(const HubSettings &settings)
{
    return settings.keepsHistory ? QByteArray::number(settings.historyLimit) : QByteArray();
}

QByteArray historyPoints(const HubSettings &settings)
{
    return settings.keepsHistory ? QByteArray("msgid,timestamp") : QByteArray();
}

QByteArray searchAttributes(const HubSettings &settings)
{
    return settings.keepsHistory ? QByteArray("after,before,from,in,limit,text") : QByteArray();
}

QByteArray lobby(const HubSettings &settings)
{
    return irc::escapedIsupportValue(settings.lobby);
}

QByteArray network(const HubSettings &settings)
{
    return irc::escapedIsupportValue(settings.networkName);
}

QByteArray deniedClientTags(const HubSettings &settings)
{
    return settings.deniedClientTags.join(',');
}

constexpr IsupportEntry table[] = {
    {"ACCOUNT", "CERT,DELETE,LOGOUT,PASSWORD,SESSIONS,SIGNOUT", nullptr,
     "Subcommands of ACCOUNT for programs: NOTE ACCOUNT SESSION is followed by number, nick, "
     "address, time and this or other, NOTE ACCOUNT CERTIFICATE by a fingerprint.",
     ""},
    {"ACCOUNTEXTBAN", nullptr, letter<ExtendedBan::Account>,
     "Letter of the extended ban that matches an account.",
     "https://ircv3.net/specs/extensions/account-extban"},
    {"BOT", nullptr, letter<UserMode::Bot>, "Letter of the user mode of bots.",
     "https://ircv3.net/specs/extensions/bot-mode"},
    {"CASEMAPPING", "ascii", nullptr,
     "Nicks and channel names ignore the case of ASCII letters only.", nullptr},
    {"CHANMODES", nullptr, channelModes, "Letters of the channel modes, by kind.", nullptr},
    {"CHANTYPES", "#", nullptr, "First character of channel names.", nullptr},
    {"CHATHISTORY", nullptr, historyLimit,
     "Messages that one CHATHISTORY may ask for; absent if messages are not stored.",
     "https://ircv3.net/specs/extensions/chathistory"},
    {"CLIENTTAGDENY", nullptr, deniedClientTags,
     "Client-only tags that are not passed on; absent if none.",
     "https://ircv3.net/specs/extensions/message-tags#rpl_isupport-tokens"},
    {"ELIST", "CMNTU", nullptr, "Filters of LIST.", nullptr},
    {"EXCEPTS", nullptr, letter<MaskListKind::Except>, "Letter of the list of ban exceptions.",
     nullptr},
    {"EXTBAN", nullptr, extendedBans, "Prefix and letters of extended bans.", nullptr},
    {"INVEX", nullptr, letter<MaskListKind::Invite>, "Letter of the list of invite exceptions.",
     nullptr},
    {"LOBBY", nullptr, lobby, "Channel for users who name no other.", ""},
    {"MAXLIST", nullptr, maxListEntries, "Masks in the lists of one channel together.", nullptr},
    {"MSGREFTYPES", nullptr, historyPoints, "How CHATHISTORY may name a message.",
     "https://ircv3.net/specs/extensions/chathistory"},
    {"NETWORK", nullptr, network, "Name of the network.", nullptr},
    {"PREFIX", nullptr, ranks, "Letters and prefixes of the ranks in a channel.", nullptr},
    {"SAFELIST", nullptr, nullptr, "LIST does not disconnect a client for its long answer.",
     nullptr},
    {"SEARCH", nullptr, searchAttributes,
     "Attributes of SEARCH; absent if messages are not stored.",
     "https://github.com/ircv3/ircv3-specifications/pull/496"},
    {"STATUSMSG", nullptr, rankPrefixes, "Prefixes that address the members with a rank.", nullptr},
    {"TARGMAX", nullptr, maxTargets, "How many targets a command may have.", nullptr},
    {"UTF8ONLY", nullptr, nullptr, "All text is UTF-8.",
     "https://ircv3.net/specs/extensions/utf8-only"},
    {"WHOX", nullptr, nullptr, "WHO understands the fields of WHOX.",
     "https://ircv3.net/specs/extensions/whox"},
};

} // namespace

std::span<const IsupportEntry> isupportTable()
{
    return table;
}

QList<QByteArray> isupportTokens(const HubSettings &settings)
{
    QList<QByteArray> tokens;
    for (const IsupportEntry &entry : table) {
        const QByteArray value = entry.value ? entry.value(settings) : QByteArray(entry.constant);
        if (!value.isEmpty())
            tokens.append(QByteArray(entry.name) + '=' + value);
        else if (!entry.value)
            tokens.append(entry.name);
    }
    const ServerLimits limits{settings.limits, {}, {}};
    for (const LimitEntry &entry : limitTable()) {
        if (entry.isupport)
            tokens.append(entry.isupport + QByteArray::number(entry.value(limits)));
    }
    std::sort(tokens.begin(), tokens.end());
    return tokens;
}

} // namespace server
