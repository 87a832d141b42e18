// SPDX-License-Identifier: MIT
#include "server/commands/topic.h"

#include "common/irc/utf8.h"
#include "server/commands/families.h"
#include "server/hub/commandcontext.h"

namespace server {

namespace {

bool mayChangeTopicOrReply(CommandContext &context, const Channel &channel)
{
    return !channel.modes().has(ChannelFlag::TopicLocked)
           || context.hasRankOrReply(channel, Rank::Halfop);
}

void changeTopic(CommandContext &context, Channel &channel, QByteArrayView text)
{
    const QByteArray topic = irc::truncatedUtf8(text, context.limits().topicBytes).toByteArray();
    if (topic == channel.topic() || !context.canStoreOrReply({channel.name()}))
        return;
    channel.setTopic(topic, context.user().source(), context.nowMs());
    context.writer().record(channel.record());
    context.toChannel(channel, Announcement(context.event("TOPIC", {channel.name(), topic})));
}

/// https://modern.ircdocs.horse/#topic-message
void topic(CommandContext &context, const irc::Message &message)
{
    Channel *channel = context.ownChannelOrReply(message.param(0));
    if (!channel)
        return;
    if (message.params.size() > 1) {
        if (mayChangeTopicOrReply(context, *channel))
            changeTopic(context, *channel, message.param(1));
    } else if (channel->topic().isEmpty()) {
        context.reply(irc::RPL_NOTOPIC, {channel->name(), "No topic is set"});
    } else {
        sendTopic(context, *channel);
    }
}

} // namespace

void sendTopic(CommandContext &context, const Channel &channel)
{
    if (channel.topic().isEmpty())
        return;
    context.reply(irc::RPL_TOPIC, {channel.name(), channel.topic()});
    context.reply(irc::RPL_TOPICWHOTIME, {channel.name(), channel.topicSetBy(),
                                          QByteArray::number(channel.topicSetMs() / 1000)});
}

QList<Command> topicCommands()
{
    return {
        {.name = "TOPIC",
         .minParams = 1,
         .handler = topic,
         .syntax = "TOPIC <channel> [:<topic>]",
         .summary = "Shows or changes the topic of a channel."},
    };
}

} // namespace server
