// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/sessionstate.h"
#include "common/irc/message.h"

namespace client {

/// What one kind of message from the server does to the session.
using MessageHandler = void (*)(SessionState &session, const irc::Message &message);

/// The handler of a command or numeric; null when the message means nothing here.
MessageHandler messageHandler(const QByteArray &command);

/// Shows a reply or error for which there is no handler of its own, where it belongs.
void showReply(SessionState &session, const irc::Message &message);
/// The room that a numeric is about; else where the command was typed.
QByteArray targetOf(SessionState &session, const irc::Message &message);
/// The greeting is over: joins the rooms and lets out what waits.
void finishGreeting(SessionState &session);
/// That the server gave another name than the one that was asked for.
QString otherNickSentence(const SessionState &session);
/// Begins to log in, as soon as the server lets; tells when it never will.
void logInWhenOffered(SessionState &session);
/// Continues the log-in with @p key, derived from the password as @p challenge requires.
void handleDerivedKey(SessionState &session, const irc::ScramClient::Challenge &challenge,
                      const QByteArray &key);
/// What an ERROR before the welcome means, where that is known.
void handleConnectError(SessionState &session, const irc::Message &message);
/// Asks for the presence of the people in the next room of the queue, unless the server has
/// asked for a pause.
void askNextPresence(SessionState &session);

// One file for each family.
namespace handlers {

void cap(SessionState &session, const irc::Message &message);
void welcome(SessionState &session, const irc::Message &message);
void isupport(SessionState &session, const irc::Message &message);
void endOfMotd(SessionState &session, const irc::Message &message);
void nickRefused(SessionState &session, const irc::Message &message);
void refused(SessionState &session, const irc::Message &message);
void ping(SessionState &session, const irc::Message &message);
void pong(SessionState &session, const irc::Message &message);
void batch(SessionState &session, const irc::Message &message);
void error(SessionState &session, const irc::Message &message);

void authenticate(SessionState &session, const irc::Message &message);
void loggedIn(SessionState &session, const irc::Message &message);
void saslMechanisms(SessionState &session, const irc::Message &message);
void loginRefused(SessionState &session, const irc::Message &message);
void passwordRefused(SessionState &session, const irc::Message &message);

void join(SessionState &session, const irc::Message &message);
void part(SessionState &session, const irc::Message &message);
void kick(SessionState &session, const irc::Message &message);
void quit(SessionState &session, const irc::Message &message);
void nick(SessionState &session, const irc::Message &message);
void away(SessionState &session, const irc::Message &message);
void account(SessionState &session, const irc::Message &message);
void chghost(SessionState &session, const irc::Message &message);
void mode(SessionState &session, const irc::Message &message);
void topic(SessionState &session, const irc::Message &message);
void invite(SessionState &session, const irc::Message &message);
void ignored(SessionState &session, const irc::Message &message);

void privmsg(SessionState &session, const irc::Message &message);
void notice(SessionState &session, const irc::Message &message);
void acknowledged(SessionState &session, const irc::Message &message);
void standardReply(SessionState &session, const irc::Message &message);
void sendingRefused(SessionState &session, const irc::Message &message);

void topicReply(SessionState &session, const irc::Message &message);
void noTopic(SessionState &session, const irc::Message &message);
void namesReply(SessionState &session, const irc::Message &message);
void endOfNames(SessionState &session, const irc::Message &message);
void whoReply(SessionState &session, const irc::Message &message);
void endOfWho(SessionState &session, const irc::Message &message);
void awayReply(SessionState &session, const irc::Message &message);
void ownAway(SessionState &session, const irc::Message &message);
/// One entry of a list of masks, such as the bans of a room.
void listEntry(SessionState &session, const irc::Message &message);
void endOfEntries(SessionState &session, const irc::Message &message);
void tryAgain(SessionState &session, const irc::Message &message);
void ownModes(SessionState &session, const irc::Message &message);
void userCount(SessionState &session, const irc::Message &message);
void visibleHost(SessionState &session, const irc::Message &message);
void joinRefused(SessionState &session, const irc::Message &message);
/// For numerics that answer JOIN as well as messages.
void roomRefused(SessionState &session, const irc::Message &message);
void whois(SessionState &session, const irc::Message &message);
void list(SessionState &session, const irc::Message &message);
void endOfList(SessionState &session, const irc::Message &message);
void inviting(SessionState &session, const irc::Message &message);
void channelModes(SessionState &session, const irc::Message &message);

} // namespace handlers

} // namespace client
