// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/sessionstate.h"
#include "common/irc/message.h"

#include <optional>

namespace client {

/// Applies one kind of message from the server to the session.
using MessageHandler = void (*)(SessionState &session, const irc::Message &message);

/// The handler of a command or numeric; null if the message is ignored.
MessageHandler messageHandler(const QByteArray &command);
/// Applies a whole message: a line, or all lines of a batch that are one message.
void handleWhole(SessionState &session, const irc::Message &message);

// Steps that several families share, each in the file of its family.

/// Asks for the preferred nick if @p freed is the one that was taken.
void reclaimNick(SessionState &session, QByteArrayView freed);

/// Shows a reply or error without a handler of its own in the conversation where it belongs.
void showReply(SessionState &session, const irc::Message &message);
/// The channel that a numeric is about, else the target where the command was typed.
QByteArray targetOf(SessionState &session, const irc::Message &message);
/// The greeting is complete: joins the channels and sends the waiting messages.
void finishGreeting(SessionState &session);
/// The sentence for a nick that differs from the preferred one.
QString otherNickSentence(const SessionState &session);
/// Starts the log-in if the server offers it, or reports that it never will.
void logInWhenOffered(SessionState &session);
/// Continues the log-in with @p key, derived from the password as @p challenge requires.
void handleDerivedKey(SessionState &session, const irc::ScramClient::Challenge &challenge,
                      const QByteArray &key);
/// Handles an ERROR before the welcome: reports Refused if its text names a known reason.
void handleConnectError(SessionState &session, const irc::Message &message);
/// The server accepts only users with an account, for the reason @p words.
void handleAccountRequired(SessionState &session, const QString &words);
/// Asks for the members of the channel @p room, unless they are known or on their way.
void askForMembers(SessionState &session, const QByteArray &room);
/// Whether @p message is RPL_TRYAGAIN for the members of channels, which are asked for later then.
bool delayMembers(SessionState &session, const irc::Message &message);
void askForDelayedMembers(SessionState &session);
/// The sender of @p message is a member of @p room, if not all of its members are known.
void noteMember(SessionState &session, QByteArrayView room, const irc::Message &message);
/// Asks who the members of the channel @p name are, or the user @p name, as soon as the server has
/// answered earlier questions. @p first: before those that wait.
void askPresence(SessionState &session, const QByteArray &name, bool first = false);
/// The window shows the direct chat with @p nick: asks who that is, unless it is known.
void askChatPresence(SessionState &session, const QByteArray &nick);
/// Sends WHO for the next name of SessionState::presenceQueue, unless an answer is pending, the
/// user's messages are, or there were too many questions.
void askNextPresence(SessionState &session);
event::HistoryReceived historyReceived(const HistoryRequests::Request &request,
                                       event::HistoryReceived::Result result);
/// Asks the server's history as soon as earlier requests are answered.
void requestHistory(SessionState &session, const HistoryRequests::Request &request);
void askNextHistory(SessionState &session);
/// Asks a bouncer to replay everything after @p afterMs; 0: all that it has.
void requestPlayback(SessionState &session, qint64 afterMs);
/// Handles the first line of a batch with history.
void beginHistoryBatch(SessionState &session, const irc::Message &message);
/// Handles the end of the batch @p reference, if that holds history.
void endHistoryBatch(SessionState &session, const QByteArray &reference);
/// Whether the FAIL @p message answers a question for history, which the user does not see.
bool failHistory(SessionState &session, const irc::Message &message);
/// Counts @p message if it is part of the answer to a question for history.
/// See event::Shown::followsMs.
qint64 followedTime(const SessionState &session, const irc::Message &message);
void countHistory(SessionState &session, const irc::Message &message);
/// The origin of @p message, which is part of the history.
ChatMessage::Origin originOfHistory(const SessionState &session, const irc::Message &message);

/// Asks the server's search as soon as the question before is answered; takes the place of one that
/// still waits. SearchAnswered follows.
void searchServer(SessionState &session, const ServerSearch &search);
/// The connection is lost: fails all questions.
void stopSearches(SessionState &session);
/// Whether @p message begins a batch with the answer to a search.
bool isSearchBatch(const irc::Message &message);
void beginSearchBatch(SessionState &session, const irc::Message &message);
/// Handles the end of the batch @p reference, if that holds the answer to a search.
void endSearchBatch(SessionState &session, const QByteArray &reference);
/// Whether the FAIL @p message answers a search.
bool failSearch(SessionState &session, const irc::Message &message);

/// Reports @p change, which lacks sender and time, for the target and the sender of @p message.
void changeMessage(SessionState &session, const irc::Message &message, MessageChange change);
/// Sends the reaction @p text to the message with the msgid @p id, or takes it back.
void sendReaction(SessionState &session, const QByteArray &target, const QString &id,
                  const QString &text, bool takesBack);

/// Asks the server to delete the message with the msgid @p id. Shows an error in @p target if it
/// refuses.
void sendRemoval(SessionState &session, const QByteArray &target, const QString &id);

/// Asks for rooms, unless the same request has not been answered yet. Returns its number;
/// RoomsListed follows.
quint64 askForRooms(SessionState &session, RoomScope scope);
/// The rooms to ask for if the user only wants suggestions; nullopt if there would be too many.
std::optional<RoomScope> suggestedRoomScope(const SessionState &session);
// These return whether the list is for the window, which shows it.
/// Handles RPL_LIST.
bool listRoom(SessionState &session, const irc::Message &message);
/// Handles RPL_LISTEND.
bool endRoomList(SessionState &session);
/// The server refuses @p command.
bool failRoomList(SessionState &session, QByteArrayView command);
/// The connection is lost: fails all lists.
void stopRoomLists(SessionState &session);

/// Asks for the metadata of users, once for each connection, if the server has it.
void subscribeMetadata(SessionState &session);
/// Asks for the metadata whose time has come.
void sendDueSyncs(SessionState &session);
/// The limits of the server for the profile of this user.
ProfileLimits profileLimits(const SessionState &session);
/// Sends what has changed in the profile of this user. ProfileAnswered follows, possibly at once.
void saveProfile(SessionState &session, const OwnProfile &profile);
/// Sends the values that the server has forgotten, once for each connection.
void restoreProfile(SessionState &session);
/// The server has @p value for this user.
void handleOwnValue(SessionState &session, MetadataKey key, const QString &value);
/// The FAIL @p message refuses a value of this user.
void handleRefusedValue(SessionState &session, const irc::Message &message);
/// The server has accepted @p name as the real name of this user. Returns whether that answers
/// saveProfile().
bool handleOwnRealName(SessionState &session, QByteArrayView name);
/// Whether the FAIL @p message refuses the real name of saveProfile().
bool failRealName(SessionState &session, const irc::Message &message);
/// The server will not answer any more; @p reason is a sentence.
void stopSavingProfile(SessionState &session, const QString &reason);
/// The same for a part of the profile; without effect if it is not being saved.
void stopSavingValues(SessionState &session, const QString &reason);
void stopSavingRealName(SessionState &session, const QString &reason);
/// The server sends the metadata of @p target.
void endSync(SessionState &session, const QByteArray &target);
/// Whether the FAIL @p message answers a command about metadata that the user did not type.
bool failMetadata(SessionState &session, const irc::Message &message);

/// Shares up to when the user has read @p target, unless the server knows a later time.
void sendReadMarker(SessionState &session, const QByteArray &target, qint64 timeMs);
/// Asks for the read marker of a direct chat; those of channels follow each JOIN.
void askReadMarker(SessionState &session, const QByteArray &target);
/// Shows what @p message reports from the history as an event, without applying it. Returns false
/// if it is not from the history, or has a handler for that.
bool replayEvent(SessionState &session, const irc::Message &message);

/// Asks the server about the user @p nick for the window; WhoisAnswered follows, possibly at once.
void askWhois(SessionState &session, const QByteArray &nick);
/// Handles @p message if it is a part of the answer to askWhois(). Returns whether it is.
bool answerWhois(SessionState &session, const irc::Message &message);
/// The connection is lost.
void stopWhois(SessionState &session);

namespace handlers {

// roomlisthandlers.cpp
/// RPL_LUSERCHANNELS
void roomCount(SessionState &session, const irc::Message &message);

// registrationhandlers.cpp
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

// loginhandlers.cpp
void authenticate(SessionState &session, const irc::Message &message);
void loggedIn(SessionState &session, const irc::Message &message);
/// The account that this user is logged in to, by whatever means.
void accountNamed(SessionState &session, const irc::Message &message);
void loggedOut(SessionState &session, const irc::Message &message);
void saslMechanisms(SessionState &session, const irc::Message &message);
void loginRefused(SessionState &session, const irc::Message &message);
void passwordRefused(SessionState &session, const irc::Message &message);

// membershiphandlers.cpp
void join(SessionState &session, const irc::Message &message);
void part(SessionState &session, const irc::Message &message);
void kick(SessionState &session, const irc::Message &message);
void quit(SessionState &session, const irc::Message &message);
void nick(SessionState &session, const irc::Message &message);

// roomhandlers.cpp
void topic(SessionState &session, const irc::Message &message);
void topicReply(SessionState &session, const irc::Message &message);
void noTopic(SessionState &session, const irc::Message &message);
void namesReply(SessionState &session, const irc::Message &message);
void endOfNames(SessionState &session, const irc::Message &message);
void invite(SessionState &session, const irc::Message &message);
void inviting(SessionState &session, const irc::Message &message);
void joinRefused(SessionState &session, const irc::Message &message);
/// For numerics that answer JOIN as well as messages.
void roomRefused(SessionState &session, const irc::Message &message);

// modehandlers.cpp
void mode(SessionState &session, const irc::Message &message);
void channelModes(SessionState &session, const irc::Message &message);
void ownModes(SessionState &session, const irc::Message &message);

// presencehandlers.cpp
void away(SessionState &session, const irc::Message &message);
void account(SessionState &session, const irc::Message &message);
void setname(SessionState &session, const irc::Message &message);
void chghost(SessionState &session, const irc::Message &message);
void awayReply(SessionState &session, const irc::Message &message);
void ownAway(SessionState &session, const irc::Message &message);
void visibleHost(SessionState &session, const irc::Message &message);

// whohandlers.cpp
void whoReply(SessionState &session, const irc::Message &message);
void whoxReply(SessionState &session, const irc::Message &message);
void endOfWho(SessionState &session, const irc::Message &message);
void tryAgain(SessionState &session, const irc::Message &message);

// metadatahandlers.cpp
void metadata(SessionState &session, const irc::Message &message);
void metadataValue(SessionState &session, const irc::Message &message);
void metadataKeyNotSet(SessionState &session, const irc::Message &message);
void metadataKeys(SessionState &session, const irc::Message &message);
void metadataSyncLater(SessionState &session, const irc::Message &message);

// monitor.cpp
void monitorOnline(SessionState &session, const irc::Message &message);
void monitorOffline(SessionState &session, const irc::Message &message);
void monitorFull(SessionState &session, const irc::Message &message);

// messagehandlers.cpp
void privmsg(SessionState &session, const irc::Message &message);
void notice(SessionState &session, const irc::Message &message);
void acknowledged(SessionState &session, const irc::Message &message);
void standardReply(SessionState &session, const irc::Message &message);
void sendingRefused(SessionState &session, const irc::Message &message);

// historyhandlers.cpp
void chatHistory(SessionState &session, const irc::Message &message);

// changehandlers.cpp
void tagMessage(SessionState &session, const irc::Message &message);
void redact(SessionState &session, const irc::Message &message);

// readmarkers.cpp
void markRead(SessionState &session, const irc::Message &message);

// replyhandlers.cpp
/// One entry of a list of masks, such as the bans of a channel.
void listEntry(SessionState &session, const irc::Message &message);
void endOfEntries(SessionState &session, const irc::Message &message);
void userCount(SessionState &session, const irc::Message &message);
void whois(SessionState &session, const irc::Message &message);
void list(SessionState &session, const irc::Message &message);
void endOfList(SessionState &session, const irc::Message &message);
void ignored(SessionState &session, const irc::Message &message);

} // namespace handlers

} // namespace client
