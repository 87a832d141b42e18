#include "server/hub/isupport.h"

#include "server/hub/rank.h"

namespace server {

namespace {

QByteArray number(QByteArrayView token, int value)
{
    return token.toByteArray() + '=' + QByteArray::number(value);
}

/// "(qaohv)~&@%+"
QByteArray prefixToken()
{
    QByteArray letters;
    QByteArray prefixes;
    for (const RankEntry &entry : rankTable) {
        letters += entry.letter;
        prefixes += entry.prefix;
    }
    return "PREFIX=(" + letters + ')' + prefixes;
}

QByteArray targetsToken(const Limits &limits)
{
    const QByteArray messages = QByteArray::number(limits.messageTargets);
    const QByteArray joins = QByteArray::number(limits.joinTargets);
    return "TARGMAX=JOIN:" + joins + ",NAMES:" + joins + ",NOTICE:" + messages + ",PART:" + joins
           + ",PRIVMSG:" + messages + ",TAGMSG:" + messages + ",WHOIS:" + messages;
}

} // namespace

QList<QByteArray> isupportTokens(const HubSettings &settings)
{
    const Limits &limits = settings.limits;
    return {
        number("AWAYLEN", limits.awayReasonBytes),
        "CASEMAPPING=ascii",
        number("CHANLIMIT=#:", limits.channelsPerClient).replace(":=", ":"),
        "CHANMODES=,,,nt",
        number("CHANNELLEN", limits.channelNameBytes),
        "CHANTYPES=#",
        "CLIENTTAGDENY=" + settings.deniedClientTags.join(','),
        number("HOSTLEN", limits.hostBytes),
        "LOBBY=" + settings.lobby, // Where guests are wanted; for windows that name no room.
        number("MODES", limits.modeChanges),
        "NETWORK=" + settings.networkName,
        number("NICKLEN", limits.nickBytes),
        prefixToken(),
        targetsToken(limits),
        number("TOPICLEN", limits.topicBytes),
        number("USERLEN", limits.userBytes),
        "UTF8ONLY",
        "WHOX",
    };
}

} // namespace server
