// SPDX-License-Identifier: MIT
#include "server/hub/output/replayedmessage.h"

#include "common/irc/servertime.h"
#include "server/hub/state/client.h"
#include "server/turn/outbox.h"
#include "server/turn/record.h"

namespace server {

namespace {

/// The capability that a client needs to understand a command from the history, if any.
std::optional<Capability> capabilityFor(const QByteArray &command)
{
    if (command == "TAGMSG")
        return Capability::MessageTags;
    if (command == "REDACT")
        return Capability::MessageRedaction;
    if (command == "RENAME")
        return Capability::ChannelRename;
    return std::nullopt;
}

/// Whether the first parameter of the command is the channel.
bool namesChannel(const QByteArray &command)
{
    return command != "QUIT" && command != "NICK" && command != "RENAME";
}

} // namespace

std::optional<irc::Message> replayedMessage(const Client &client, const MessageRecord &record)
{
    const auto capability = capabilityFor(record.command);
    if (capability && !client.has(*capability))
        return std::nullopt;
    irc::Message message{record.tags, record.source, record.command, record.params};
    // The channel may have been renamed.
    if (record.isInChannel() && !message.params.isEmpty() && namesChannel(record.command))
        message.params.first() = record.target;
    // https://ircv3.net/specs/extensions/extended-join; the history has no real names.
    if (record.command == "JOIN" && client.has(Capability::ExtendedJoin))
        message.params += {record.account.isEmpty() ? QByteArray("*") : record.account, {}};
    message.tags.insert("time", irc::serverTime(record.timeMs));
    message.tags.insert("msgid", record.messageId);
    if (!record.account.isEmpty())
        message.tags.insert("account", record.account);
    if (record.isFromBot)
        message.tags.insert("bot", {});
    if (client.isTextClient())
        message.tags.insert(replayedTag.toByteArray(), {});
    return message;
}

} // namespace server
