// SPDX-License-Identifier: MIT
#include "server/hub/greeting.h"

#include "common/irc/message.h"
#include "server/hub/isupport.h"
#include "server/hub/readabletime.h"
#include "server/hub/state/channelmodes.h"
#include "server/hub/state/modetable.h"
#include "server/hub/state/rank.h"
#include "server/hub/state/usermodes.h"

namespace server {

namespace {

/// The largest nick length that the configuration permits; see limitTable().
constexpr qsizetype longestNickBytes = 64;

QList<QByteArray> infoParams(const HubSettings &settings)
{
    const QByteArray values = modeLetters(channelValueTable);
    const QByteArray listsAndRanks = modeLetters(maskListTable) + modeLetters(rankTable);
    return {settings.serverName, settings.version, modeLetters(userModeTable),
            values + modeLetters(channelFlagTable) + listsAndRanks, values + listsAndRanks};
}

} // namespace

Greeting::Greeting(const HubSettings &settings)
    : host("Your host is " + settings.serverName + ", running version " + settings.version)
    , created("This server was created " + readableTime(settings.createdMs))
    , info(infoParams(settings))
    , isupport(isupportLines(isupportTokens(settings), settings))
{}

QList<QList<QByteArray>> isupportLines(const QList<QByteArray> &tokens, const HubSettings &settings)
{
    const QByteArray text("are supported by this server");
    const qsizetype maxTokens = settings.limits.lineParams - 2; // nick and text
    const irc::Message empty{
        {}, settings.serverName, "005", {QByteArray(longestNickBytes, 'x'), text}};
    const qsizetype room = settings.limits.lineBytes - irc::untaggedBytes(empty);
    QList<QList<QByteArray>> lines(1);
    qsizetype bytes = 0;
    for (const QByteArray &token : tokens) {
        const bool isFull =
            lines.constLast().size() == maxTokens || bytes + token.size() + 1 > room;
        if (isFull && !lines.constLast().isEmpty()) {
            lines.append(QList<QByteArray>());
            bytes = 0;
        }
        lines.last().append(token);
        bytes += token.size() + 1;
    }
    for (QList<QByteArray> &line : lines)
        line.append(text);
    return lines;
}

} // namespace server
