// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/session/eventtext.h"
#include "client/session/handlers.h"
#include "client/session/replytext.h"
#include "client/session/sessiontext.h"
#include "common/irc/source.h"

namespace client {

namespace {

void changeRank(SessionState &session, Channel &channel, char mode, bool isSet, QByteArrayView nick)
{
    const irc::Isupport::Prefixes prefixes = session.isupport.prefixes();
    const qsizetype height = prefixes.modes.indexOf(mode);
    const auto it = channel.members.find(session.folded(nick));
    if (height < 0 || height >= prefixes.symbols.size() || it == channel.members.end())
        return;
    QByteArray symbols = it->symbols;
    symbols.replace(prefixes.symbols.at(height), "");
    if (isSet)
        symbols += prefixes.symbols.at(height);
    session.setPrefixes(*it, symbols);
    channel.changed.insert(it->key);
}

} // namespace

namespace handlers {

void mode(SessionState &session, const irc::Message &message)
{
    Channel *channel = session.channel(message.param(0));
    if (!channel) // the modes of this user
        return;
    qsizetype parameter = 2;
    bool isSet = true;
    for (const char letter : message.param(1)) {
        if (letter == '+' || letter == '-')
            isSet = letter == '+';
        else if (modeHasParameter(session, letter, isSet))
            changeRank(session, *channel, letter, isSet, message.param(parameter++));
    }
    addModeEvents(session, message, channel->name);
}

void channelModes(SessionState &session, const irc::Message &message)
{
    session.info(targetOf(session, message),
                 SessionText::tr("Modes: %1").arg(ReplyText::joinedParams(message, 2)));
}

void ownModes(SessionState &session, const irc::Message &message)
{
    // Many servers send it unasked in their greeting.
    if (session.ready)
        session.info(targetOf(session, message),
                     SessionText::tr("Your modes: %1").arg(shownText(message.param(1))));
}

} // namespace handlers

} // namespace client
