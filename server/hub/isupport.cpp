// SPDX-License-Identifier: MIT
#include "server/hub/isupport.h"

#include "common/irc/isupport.h"
#include "server/hub/state/channelmodes.h"
#include "server/hub/state/modetable.h"
#include "server/hub/state/rank.h"

namespace server {

namespace {

QByteArray number(QByteArrayView token, int value)
{
    return token.toByteArray() + '=' + QByteArray::number(value);
}

QByteArray rankPrefixes()
{
    QByteArray prefixes;
    for (const RankEntry &entry : rankTable)
        prefixes += entry.prefix;
    return prefixes;
}

/// Lists, modes that always have a parameter, that have one when set, and that never have one.
QByteArray chanmodesToken()
{
    QByteArray always;
    QByteArray whenSet;
    for (const ChannelValueEntry &entry : channelValueTable)
        (entry.hasParamWhenUnset ? always : whenSet) += entry.letter;
    return "CHANMODES=" + modeLetters(maskListTable) + ',' + always + ',' + whenSet + ','
           + modeLetters(channelFlagTable);
}

QByteArray targetsToken(const Limits &limits)
{
    const QByteArray messages = QByteArray::number(limits.messageTargets);
    const QByteArray joins = QByteArray::number(limits.joinTargets);
    return "TARGMAX=JOIN:" + joins + ",KICK:" + messages + ",LIST:" + joins + ",NAMES:" + joins
           + ",NOTICE:" + messages + ",PART:" + joins + ",PRIVMSG:" + messages
           + ",TAGMSG:" + messages + ",WHOIS:" + messages;
}

} // namespace

QList<QByteArray> isupportTokens(const HubSettings &settings)
{
    const Limits &limits = settings.limits;
    QList<QByteArray> tokens = {
        "ACCOUNTEXTBAN=a",
        number("AWAYLEN", limits.awayReasonBytes),
        "BOT=B",
        "CASEMAPPING=ascii",
        number("CHANLIMIT=#:", limits.channelsPerClient).replace(":=", ":"),
        chanmodesToken(),
        number("CHANNELLEN", limits.channelNameBytes),
        "CHANTYPES=#",
        "ELIST=CMNTU",
        "EXCEPTS=e",
        "EXTBAN=~,ar",
        number("HOSTLEN", limits.hostBytes),
        "INVEX=I",
        number("KEYLEN", limits.keyBytes),
        // Where guests are wanted; for windows that name no room.
        "LOBBY=" + irc::escapedIsupportValue(settings.lobby),
        number("KICKLEN", limits.kickReasonBytes),
        "MAXLIST=" + modeLetters(maskListTable) + ':' + QByteArray::number(limits.listModeEntries),
        number("MODES", limits.modeChanges),
        number("MONITOR", limits.monitorEntries),
        number("NAMELEN", limits.realnameBytes),
        "NETWORK=" + irc::escapedIsupportValue(settings.networkName),
        number("NICKLEN", limits.nickBytes),
        "PREFIX=(" + modeLetters(rankTable) + ')' + rankPrefixes(),
        "STATUSMSG=" + rankPrefixes(),
        targetsToken(limits),
        "SAFELIST",
        number("TOPICLEN", limits.topicBytes),
        number("USERLEN", limits.userBytes),
        "UTF8ONLY",
        "WHOX",
    };
    // https://ircv3.net/specs/extensions/message-tags#rpl_isupport-tokens
    if (!settings.deniedClientTags.isEmpty())
        tokens.append("CLIENTTAGDENY=" + settings.deniedClientTags.join(','));
    return tokens;
}

} // namespace server
