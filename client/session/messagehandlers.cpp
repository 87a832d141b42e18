// SPDX-License-Identifier: MIT
#include "client/chat/displaytext.h"
#include "client/chat/secretwords.h"
#include "client/session/clienttags.h"
#include "client/session/handlers.h"
#include "client/session/ignoring.h"
#include "client/session/linetext.h"
#include "client/session/replytext.h"
#include "client/session/sessiontext.h"
#include "common/irc/mention.h"
#include "common/irc/source.h"

namespace client {

namespace {

constexpr char ctcpMark = '\x01';

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

/// Answers VERSION and PING, as often as SessionState::ctcpReplies allows.
void answerCtcp(SessionState &session, const QByteArray &nick, QByteArrayView content)
{
    if (!session.ctcpReplies.take(session.nowMs))
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

/// The parts of a PRIVMSG or NOTICE.
struct Received
{
    irc::Source source;
    QByteArrayView target;
    QByteArrayView text;
    ChatMessage::Kind kind = ChatMessage::Kind::Text;
    bool own = false;        ///< Sent by this user.
    bool room = false;       ///< `target` is a channel.
    QByteArray context = {}; ///< The channel where it belongs although it is private; else empty.

    IgnoreRule::Kind ignoreKind() const
    {
        if (kind == ChatMessage::Kind::Notice)
            return IgnoreRule::Notices;
        return room ? IgnoreRule::Rooms : IgnoreRule::Direct;
    }
};

QString noteOf(const Received &received, const irc::Message &message)
{
    if (message.tags.contains("bot"))
        return SessionText::tr("bot");
    if (received.source.user == "telnet" || received.source.user == "~telnet")
        return SessionText::tr("telnet");
    return {};
}

ChatMessage chatMessage(SessionState &session, const Received &received,
                        const irc::Message &message)
{
    ChatMessage made;
    made.id = decoded(message.tags.value("msgid").left(maxIdBytes));
    made.sender = shownName(received.source.nick);
    if (const QByteArrayView account = message.tags.value("account"); !account.isEmpty())
        made.account = shownName(account);
    made.note = noteOf(received, message);
    made.replyTo = repliedId(message);
    made.text = received.own ? withoutSecrets(shownName(received.target), shownLines(received.text))
                             : shownLines(received.text);
    made.timeMs = session.timeOf(message);
    made.kind = received.kind;
    made.own = received.own;
    made.isPrivate = !received.context.isEmpty();
    made.delivery = received.own ? ChatMessage::Delivery::Sent : ChatMessage::Delivery::Received;
    made.mention =
        !received.own && received.kind != ChatMessage::Kind::Notice
        && (made.isPrivate || irc::indexOfMention(made.text, shownName(session.nick)) >= 0);
    return made;
}

/// The channel in which the private message @p message names as its place. Empty if this user or
/// the other one is not in there: otherwise any user could put messages into any channel.
QByteArray contextFor(SessionState &session, const Received &received, const irc::Message &message)
{
    if (received.room || session.isReplayed(message) || received.source.nick.isEmpty())
        return {};
    const QByteArray other =
        received.own ? received.target.toByteArray() : QByteArray(received.source.nick);
    const Channel *channel = session.channel(contextOf(message));
    const bool isShared = channel && channel->joined
                          && (received.own || session.isMe(received.target))
                          && channel->members.contains(session.folded(other));
    return isShared ? channel->name : QByteArray();
}

/// Confirms the message that this echo belongs to. Returns false if it was not sent from here.
bool confirmEcho(SessionState &session, const Received &received, const irc::Message &message)
{
    const QByteArray label = session.labelOf(message);
    if (!label.isEmpty() && session.outgoing.wasSettled(label))
        return true;
    const Outgoing::Item *item =
        label.isEmpty() ? session.outgoing.echoed(session.folded(received.target), received.text)
                        : session.outgoing.withLabel(label);
    // If labels are enabled, an unlabelled echo comes from another client of this user.
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

void showSaid(SessionState &session, const Received &received, const irc::Message &message)
{
    event::Shown shown;
    const bool fromServer =
        received.source.user.isEmpty() && received.source.host.isEmpty()
        && (received.source.nick.isEmpty() || received.source.nick.contains('.'));
    if (received.room) {
        shown.target = session.withoutStatus(received.target).toByteArray();
        shown.opens = false;
    } else if (!received.context.isEmpty()) {
        shown.target = received.context;
    } else if (!fromServer && session.registered) {
        shown.target = received.own ? received.target.toByteArray() : received.source.nick;
        shown.opens = received.kind != ChatMessage::Kind::Notice;
    }
    if (received.own)
        shown.fallback = session.originOf(message, session.lastOrigin);
    shown.message = chatMessage(session, received, message);
    shown.ignoredBy = ignoringRule(session, message, received.ignoreKind());
    if (session.isFound(message)) {
        if (shown.ignoredBy != 0)
            return;
        shown.message.origin = ChatMessage::Origin::History;
        session.search.found.append(std::move(shown));
        return;
    }
    if (session.isReplayed(message)) {
        shown.message.origin = originOfHistory(session, message);
        // The sender may have had another nick then.
        const auto batch = session.historyBatches.value(message.tags.value("batch"));
        shown.page = batch.page;
        shown.followsMs = followedTime(session, message);
        if (!received.room && !batch.target.isEmpty() && !session.isRoom(batch.target))
            shown.target = batch.target;
    }
    session.add(std::move(shown));
}

void handleText(SessionState &session, const irc::Message &message, ChatMessage::Kind kind)
{
    countHistory(session, message);
    Received received{irc::Source::parse(message.source),
                      message.param(0),
                      message.param(1),
                      kind,
                      false,
                      false,
                      {}};
    // The answers of a bouncer to requestPlayback(), and the echo of the question.
    if (session.hasPlayback()
        && (received.source.nick == "*playback" || received.target == "*playback"))
        return;
    received.own = session.registered && session.isMe(received.source.nick);
    received.room = session.isRoom(session.withoutStatus(received.target));
    if (isCtcp(received.text)) {
        const QByteArrayView content = ctcpContent(received.text);
        if (ctcpCommand(content) != "ACTION") {
            if (!received.own && kind == ChatMessage::Kind::Text && !session.isReplayed(message)
                && ignoringRule(session, message, received.ignoreKind()) == 0)
                answerCtcp(session, received.source.nick, content);
            return;
        }
        received.kind = ChatMessage::Kind::Action;
        received.text = ctcpArgument(content);
    }
    if (received.own && received.kind != ChatMessage::Kind::Notice
        && session.capabilities.has("echo-message") && !session.isReplayed(message)) {
        if (confirmEcho(session, received, message))
            return;
        // A message to oneself arrives twice: as an echo and as a message.
        if (session.isMe(received.target))
            return;
    }
    // Messages of a channel that was just left may still arrive.
    if (received.room) {
        const Channel *channel = session.channel(session.withoutStatus(received.target));
        if (!channel || !channel->joined)
            return;
        if (!session.isReplayed(message))
            noteMember(session, channel->name, message);
    }
    received.context = contextFor(session, received, message);
    showSaid(session, received, message);
}

void failOutgoing(SessionState &session, quint64 id, const QString &reason)
{
    session.outgoing.fail(id);
    session.deliver(id, ChatMessage::Delivery::Failed, reason);
}

/// The unanswered message of this user that the standard reply @p message is about; null if none
/// is known.
const Outgoing::Item *outgoingOf(const SessionState &session, const irc::Message &message)
{
    const Outgoing &outgoing = session.outgoing;
    const QByteArrayView command = message.param(0);
    if (const Outgoing::Item *labelled = outgoing.withLabel(session.labelOf(message)))
        return labelled;
    if (command == "BATCH")
        return outgoing.oldestOfSeveralLines();
    if (command == "PRIVMSG" && message.params.size() > 3)
        return outgoing.oldestTo(session.folded(message.param(2)));
    // https://ircv3.net/specs/extensions/utf8-only: the server could not tell the command.
    const bool isBroken =
        message.param(1) == "INVALID_UTF8" && (command == "PRIVMSG" || command == "*");
    return isBroken ? outgoing.oldest() : nullptr;
}

} // namespace

namespace handlers {

void privmsg(SessionState &session, const irc::Message &message)
{
    handleText(session, message, ChatMessage::Kind::Text);
}

void notice(SessionState &session, const irc::Message &message)
{
    handleText(session, message, ChatMessage::Kind::Notice);
}

void acknowledged(SessionState &session, const irc::Message &message)
{
    // If echoes are enabled, the echo follows and carries more.
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
    const QString text = trailingText(message);
    if (message.command == "FAIL"
        && (failHistory(session, message) || failSearch(session, message)
            || failRoomList(session, message.param(0)) || failMetadata(session, message)
            || failRealName(session, message) || message.param(0) == "MARKREAD"))
        return; // these are commands of the program, not of the user
    const Outgoing::Item *item = outgoingOf(session, message);
    if (message.command != "FAIL") {
        session.info(item ? item->target : targetOf(session, message), text);
        return;
    }
    if (!session.registered && message.param(1) == "ACCOUNT_REQUIRED") {
        handleAccountRequired(session, text);
        return;
    }
    if (item)
        failOutgoing(session, item->id, text);
    else
        session.error(targetOf(session, message), text);
}

void sendingRefused(SessionState &session, const irc::Message &message)
{
    if (answerWhois(session, message))
        return;
    const QByteArray label = session.labelOf(message);
    const Outgoing::Item *item = label.isEmpty()
                                     ? session.outgoing.oldestTo(session.folded(message.param(1)))
                                     : session.outgoing.withLabel(label);
    if (item && !message.params.isEmpty())
        failOutgoing(session, item->id, ReplyText::deliveryFailure(message));
    else
        showReply(session, message);
}

} // namespace handlers

} // namespace client
