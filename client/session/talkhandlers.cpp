// SPDX-License-Identifier: MIT
#include "client/chat/secretwords.h"
#include "client/session/handlers.h"
#include "client/session/text.h"
#include "common/irc/mention.h"
#include "common/irc/numerics.h"
#include "common/irc/source.h"

#include <QCoreApplication>

namespace client {

namespace {

constexpr int maxCtcpReplies = 3;
constexpr qint64 ctcpWindowMs = 10'000;
constexpr qsizetype maxIdBytes = 256;
constexpr char ctcpMark = '\x01';

QString talkTr(const char *text)
{
    return QCoreApplication::translate("client::Session", text);
}

bool isCtcp(QByteArrayView text)
{
    return text.startsWith(ctcpMark);
}

/// `ACTION waves` of `\x01ACTION waves\x01`; the closing mark may be missing.
QByteArrayView ctcpContent(QByteArrayView text)
{
    text = text.sliced(1);
    return text.endsWith(ctcpMark) ? text.chopped(1) : text;
}

QByteArrayView ctcpCommand(QByteArrayView content)
{
    const qsizetype space = content.indexOf(' ');
    return space < 0 ? content : content.first(space);
}

QByteArrayView ctcpArgument(QByteArrayView content)
{
    const qsizetype space = content.indexOf(' ');
    return space < 0 ? QByteArrayView() : content.sliced(space + 1);
}

/// Answers VERSION and PING, a few times in ten seconds at most.
void answerCtcp(SessionState &session, const QByteArray &nick, QByteArrayView content)
{
    if (session.nowMs - session.ctcpSinceMs > ctcpWindowMs) {
        session.ctcpSinceMs = session.nowMs;
        session.ctcpReplies = 0;
    }
    if (++session.ctcpReplies > maxCtcpReplies)
        return;
    const QByteArray command = ctcpCommand(content).toByteArray().toUpper();
    QByteArray answer;
    if (command == "VERSION")
        answer = "VERSION Hearth " HEARTH_VERSION;
    else if (command == "PING")
        answer = "PING "
                 + ctcpArgument(content)
                       .first(qMin<qsizetype>(ctcpArgument(content).size(), 64))
                       .toByteArray();
    else
        return;
    session.send("NOTICE", {nick, ctcpMark + answer + ctcpMark});
}

/// A PRIVMSG or NOTICE taken apart.
struct Said
{
    irc::Source source;
    QByteArrayView target;
    QByteArrayView text;
    ChatMessage::Kind kind = ChatMessage::Kind::Text;
    bool own = false;
    bool room = false;
};

QString noteOf(const Said &said, const irc::Message &message)
{
    if (message.tags.contains("bot"))
        return talkTr("bot");
    if (said.source.user == "telnet" || said.source.user == "~telnet")
        return talkTr("telnet");
    return {};
}

ChatMessage chatMessage(SessionState &session, const Said &said, const irc::Message &message)
{
    ChatMessage made;
    made.id = decoded(message.tags.value("msgid").left(maxIdBytes));
    made.sender = shownName(said.source.nick);
    made.note = noteOf(said, message);
    made.text = said.own ? withoutSecrets(shownName(said.target), shownText(said.text))
                         : shownText(said.text);
    made.timeMs = session.timeOf(message);
    made.kind = said.kind;
    made.own = said.own;
    made.delivery = said.own ? ChatMessage::Delivery::Sent : ChatMessage::Delivery::Received;
    made.mention = !said.own && said.kind != ChatMessage::Kind::Notice
                   && irc::indexOfMention(made.text, shownName(session.nick)) >= 0;
    return made;
}

/// Takes an echo for the message that it confirms; false when it comes from elsewhere.
bool confirmEcho(SessionState &session, const Said &said, const irc::Message &message)
{
    const QByteArray label = session.labelOf(message);
    if (!label.isEmpty() && session.outgoing.wasSettled(label))
        return true;
    const Outgoing::Item *item =
        label.isEmpty() ? session.outgoing.echoed(session.folded(said.target), said.text)
                        : session.outgoing.withLabel(label);
    // With labels an unlabelled copy is somebody else at this person's other window.
    if (!item || (label.isEmpty() && session.capabilities.has("labeled-response")))
        return false;
    event::Delivered delivered;
    delivered.outgoing = item->id;
    delivered.id = decoded(message.tags.value("msgid").left(maxIdBytes));
    delivered.timeMs = message.tags.contains("time") ? session.timeOf(message) : 0;
    session.outgoing.settle(item->id);
    session.add(std::move(delivered));
    return true;
}

void showSaid(SessionState &session, const Said &said, const irc::Message &message)
{
    event::Shown shown;
    const bool fromServer = said.source.user.isEmpty() && said.source.host.isEmpty()
                            && (said.source.nick.isEmpty() || said.source.nick.contains('.'));
    if (said.room) {
        shown.target = session.withoutStatus(said.target).toByteArray();
        shown.opens = false;
    } else if (!fromServer && session.registered) {
        shown.target = said.own ? said.target.toByteArray() : said.source.nick;
        shown.opens = said.kind != ChatMessage::Kind::Notice;
    }
    if (said.own)
        shown.fallback = session.originOf(message, session.lastOrigin);
    shown.message = chatMessage(session, said, message);
    session.add(std::move(shown));
}

void say(SessionState &session, const irc::Message &message, ChatMessage::Kind kind)
{
    Said said{
        irc::Source::parse(message.source), message.param(0), message.param(1), kind, false, false};
    said.own = session.registered && session.isMe(said.source.nick);
    said.room = session.isRoom(session.withoutStatus(said.target));
    if (isCtcp(said.text)) {
        const QByteArrayView content = ctcpContent(said.text);
        if (ctcpCommand(content) != "ACTION") {
            if (!said.own && kind == ChatMessage::Kind::Text)
                answerCtcp(session, said.source.nick, content);
            return;
        }
        said.kind = ChatMessage::Kind::Action;
        said.text = ctcpArgument(content);
    }
    if (said.own && said.kind != ChatMessage::Kind::Notice
        && session.capabilities.has("echo-message")) {
        if (confirmEcho(session, said, message))
            return;
        // What people say to themselves comes once more, as to anybody else.
        if (session.isMe(said.target))
            return;
    }
    // Lines of a room that was just left are under way for a moment.
    if (said.room) {
        const Channel *channel = session.channel(session.withoutStatus(said.target));
        if (!channel || !channel->joined)
            return;
    }
    showSaid(session, said, message);
}

QString whyNotDelivered(const irc::Message &message)
{
    const QString name = shownName(message.param(1));
    switch (message.command.toInt()) {
    case irc::ERR_NOSUCHNICK:
        return talkTr("%1 is offline. Not delivered.").arg(name);
    case irc::ERR_NOSUCHCHANNEL:
        return talkTr("There is no room %1. Not delivered.").arg(name);
    case irc::ERR_NOTONCHANNEL:
        return talkTr("You are not in %1. Not delivered.").arg(name);
    case irc::ERR_CANNOTSENDTOCHAN:
        // Some servers say more than that.
        return trailingText(message).startsWith(QLatin1String("cannot send"), Qt::CaseInsensitive)
                   ? talkTr("You cannot write to %1. Not delivered.").arg(name)
                   : talkTr("You cannot write to %1: %2").arg(name, trailingText(message));
    case irc::ERR_CANNOTSENDTOUSER:
        return talkTr("%1 does not accept messages from you. Not delivered.").arg(name);
    default:
        return trailingText(message);
    }
}

void failOutgoing(SessionState &session, quint64 id, const QString &words)
{
    session.outgoing.fail(id);
    session.deliver(id, ChatMessage::Delivery::Failed, words);
}

} // namespace

namespace handlers {

void privmsg(SessionState &session, const irc::Message &message)
{
    say(session, message, ChatMessage::Kind::Text);
}

void notice(SessionState &session, const irc::Message &message)
{
    say(session, message, ChatMessage::Kind::Notice);
}

void acknowledged(SessionState &session, const irc::Message &message)
{
    // With an echo the message comes as well, and tells more.
    if (session.capabilities.has("echo-message"))
        return;
    if (const Outgoing::Item *item = session.outgoing.withLabel(session.labelOf(message))) {
        const quint64 id = item->id;
        session.outgoing.settle(id);
        session.deliver(id, ChatMessage::Delivery::Sent);
    }
}

void standardReply(SessionState &session, const irc::Message &message)
{
    const QString words = trailingText(message);
    if (message.command != "FAIL") {
        session.info(targetOf(session, message), words);
        return;
    }
    const Outgoing::Item *item = session.outgoing.withLabel(session.labelOf(message));
    if (!item && message.param(0) == "PRIVMSG" && message.params.size() > 3)
        item = session.outgoing.oldestTo(session.folded(message.param(2)));
    if (item)
        failOutgoing(session, item->id, words);
    else
        session.error(targetOf(session, message), words);
}

void sendingRefused(SessionState &session, const irc::Message &message)
{
    const QByteArray label = session.labelOf(message);
    const Outgoing::Item *item = label.isEmpty()
                                     ? session.outgoing.oldestTo(session.folded(message.param(1)))
                                     : session.outgoing.withLabel(label);
    if (item && !message.params.isEmpty())
        failOutgoing(session, item->id, whyNotDelivered(message));
    else
        showReply(session, message);
}

} // namespace handlers

} // namespace client
