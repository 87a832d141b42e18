// SPDX-License-Identifier: MIT
#include "client/session/handlers.h"

#include "client/session/ownerclaim.h"
#include "common/irc/numerics.h"
#include "common/irc/utf8.h"

#include <QHash>

#include <algorithm>

namespace client {

namespace {

using Table = QHash<QByteArray, MessageHandler>;

void addNumerics(Table &table, std::initializer_list<irc::Numeric> numerics, MessageHandler handler)
{
    for (const irc::Numeric numeric : numerics)
        table.insert(irc::numericCode(numeric), handler);
}

void addCommands(Table &table)
{
    const std::initializer_list<std::pair<QByteArray, MessageHandler>> commands = {
        {"CAP", handlers::cap},
        {"PING", handlers::ping},
        {"PONG", handlers::pong},
        {"BATCH", handlers::batch},
        {"ERROR", handlers::error},
        {"AUTHENTICATE", handlers::authenticate},
        {"JOIN", handlers::join},
        {"PART", handlers::part},
        {"KICK", handlers::kick},
        {"QUIT", handlers::quit},
        {"NICK", handlers::nick},
        {"AWAY", handlers::away},
        {"ACCOUNT", handlers::account},
        {"CHGHOST", handlers::chghost},
        {"MODE", handlers::mode},
        {"TOPIC", handlers::topic},
        {"INVITE", handlers::invite},
        {"PRIVMSG", handlers::privmsg},
        {"NOTICE", handlers::notice},
        {"ACK", handlers::acknowledged},
        {"CHATHISTORY", handlers::chatHistory},
        {"MARKREAD", handlers::markRead},
        {"METADATA", handlers::metadata},
        {"FAIL", handlers::standardReply},
        {"WARN", handlers::standardReply},
        {"NOTE", handlers::standardReply},
        {"REDACT", handlers::redact},
        {"TAGMSG", handlers::tagMessage},
        {"SETNAME", handlers::setname}};
    for (const auto &[command, handler] : commands)
        table.insert(command, handler);
}

void addReplies(Table &table)
{
    using namespace irc;
    addNumerics(table, {RPL_WELCOME}, handlers::welcome);
    addNumerics(table, {RPL_ISUPPORT}, handlers::isupport);
    addNumerics(table, {RPL_SASLSUCCESS, ERR_SASLALREADY}, handlers::loggedIn);
    addNumerics(table, {RPL_SASLMECHS}, handlers::saslMechanisms);
    addNumerics(table, {RPL_LOGGEDIN}, handlers::accountNamed);
    addNumerics(table, {RPL_LOGGEDOUT}, handlers::loggedOut);
    addNumerics(table, {RPL_ENDOFMOTD, ERR_NOMOTD}, handlers::endOfMotd);
    addNumerics(table, {RPL_TOPIC}, handlers::topicReply);
    addNumerics(table, {RPL_NOTOPIC}, handlers::noTopic);
    addNumerics(table,
                {RPL_TOPICWHOTIME, RPL_CREATIONTIME, RPL_MYINFO, RPL_LINKS, RPL_ENDOFWHOWAS,
                 RPL_ENDOFLINKS, RPL_ENDOFINFO, RPL_ENDOFSTATS, RPL_ENDOFHELP, RPL_ENDOFINVITELIST},
                handlers::ignored);
    addNumerics(table, {RPL_BANLIST, RPL_EXCEPTLIST, RPL_INVEXLIST, RPL_QLIST, RPL_ALIST},
                handlers::listEntry);
    addNumerics(
        table,
        {RPL_ENDOFBANLIST, RPL_ENDOFEXCEPTLIST, RPL_ENDOFINVEXLIST, RPL_ENDOFQLIST, RPL_ENDOFALIST},
        handlers::endOfEntries);
    addNumerics(table, {RPL_TRYAGAIN}, handlers::tryAgain);
    addNumerics(table, {RPL_UMODEIS}, handlers::ownModes);
    addNumerics(table, {RPL_LUSERCHANNELS}, handlers::roomCount);
    addNumerics(table, {RPL_LOCALUSERS, RPL_GLOBALUSERS}, handlers::userCount);
    addNumerics(table, {RPL_NAMREPLY}, handlers::namesReply);
    addNumerics(table, {RPL_ENDOFNAMES}, handlers::endOfNames);
    addNumerics(table, {RPL_WHOREPLY}, handlers::whoReply);
    addNumerics(table, {RPL_MONONLINE}, handlers::monitorOnline);
    addNumerics(table, {RPL_MONOFFLINE}, handlers::monitorOffline);
    addNumerics(table, {RPL_WHOSPCRPL}, handlers::whoxReply);
    addNumerics(table, {RPL_ENDOFWHO}, handlers::endOfWho);
    addNumerics(table, {RPL_AWAY}, handlers::awayReply);
    addNumerics(table, {RPL_UNAWAY, RPL_NOWAWAY}, handlers::ownAway);
    addNumerics(table, {RPL_VISIBLEHOST}, handlers::visibleHost);
    addNumerics(table,
                {RPL_WHOISUSER, RPL_WHOISSERVER, RPL_WHOISOPERATOR, RPL_WHOISIDLE, RPL_ENDOFWHOIS,
                 RPL_WHOISCHANNELS, RPL_WHOISSPECIAL, RPL_WHOISACCOUNT, RPL_WHOISBOT,
                 RPL_WHOISACTUALLY, RPL_WHOISHOST, RPL_WHOISMODES, RPL_WHOISSECURE,
                 RPL_WHOISREGNICK, RPL_WHOISCERTFP},
                handlers::whois);
    addNumerics(table, {RPL_LISTSTART, RPL_LIST}, handlers::list);
    addNumerics(table, {RPL_LISTEND}, handlers::endOfList);
    addNumerics(table, {RPL_INVITING}, handlers::inviting);
    addNumerics(table, {RPL_WHOISKEYVALUE, RPL_KEYVALUE}, handlers::metadataValue);
    addNumerics(table, {RPL_KEYNOTSET}, handlers::metadataKeyNotSet);
    addNumerics(table, {RPL_METADATASUBOK, RPL_METADATAUNSUBOK, RPL_METADATASUBS},
                handlers::metadataKeys);
    addNumerics(table, {RPL_METADATASYNCLATER}, handlers::metadataSyncLater);
    addNumerics(table, {RPL_CHANNELMODEIS}, handlers::channelModes);
}

void addErrors(Table &table)
{
    using namespace irc;
    addNumerics(table,
                {ERR_ERRONEUSNICKNAME, ERR_NICKNAMEINUSE, ERR_BANNICKCHANGE, ERR_NICKCOLLISION,
                 ERR_UNAVAILRESOURCE},
                handlers::nickRefused);
    addNumerics(table, {ERR_MONLISTFULL}, handlers::monitorFull);
    addNumerics(table, {ERR_YOUREBANNEDCREEP}, handlers::refused);
    addNumerics(table, {ERR_PASSWDMISMATCH}, handlers::passwordRefused);
    addNumerics(table, {ERR_NICKLOCKED, ERR_SASLFAIL, ERR_SASLTOOLONG, ERR_SASLABORTED},
                handlers::loginRefused);
    addNumerics(table,
                {ERR_TOOMANYCHANNELS, ERR_CHANNELISFULL, ERR_INVITEONLYCHAN, ERR_BANNEDFROMCHAN,
                 ERR_BADCHANNELKEY, ERR_BADCHANMASK, ERR_LINKCHANNEL, ERR_SECUREONLYCHAN},
                handlers::joinRefused);
    addNumerics(table, {ERR_NOSUCHCHANNEL, ERR_NEEDREGGEDNICK}, handlers::roomRefused);
    addNumerics(table,
                {ERR_NOSUCHNICK, ERR_CANNOTSENDTOCHAN, ERR_TOOMANYTARGETS, ERR_NORECIPIENT,
                 ERR_NOTEXTTOSEND, ERR_CANNOTSENDTOUSER, ERR_NOTONCHANNEL, ERR_NOCOLORSONCHAN,
                 ERR_NONONREG},
                handlers::sendingRefused);
}

/// Whether @p message is broken: on this server all text is UTF-8. Elsewhere it may be in an older
/// encoding. https://ircv3.net/specs/extensions/utf8-only
bool isBroken(const SessionState &session, const irc::Message &message)
{
    return !std::ranges::all_of(message.params, [](const QByteArray &param) {
        return param.isValidUtf8();
    }) && session.isupport.contains("UTF8ONLY");
}

/// Whether @p message answers the PING of beginRegistration(), or the question before it on servers
/// that do not know that. The registration continues then.
bool answersFirstQuestion(SessionState &session, const irc::Message &message)
{
    const bool isAnswer = message.command == "PONG"
                          || message.command == irc::numericCode(irc::ERR_NOTREGISTERED)
                          || message.command == irc::numericCode(irc::ERR_UNKNOWNCOMMAND);
    if (!session.holdsRegistration || !isAnswer)
        return false;
    continueRegistration(session);
    return true;
}

irc::Message repaired(irc::Message message)
{
    for (QByteArray &param : message.params)
        param = irc::repairedUtf8(param);
    return message;
}

} // namespace

void handleWhole(SessionState &session, const irc::Message &message)
{
    if (session.awaitsTls || answersFirstQuestion(session, message))
        return;
    if (isBroken(session, message))
        return handleWhole(session, repaired(message));
    if (handleOwnerAnswer(session, message) || handleAccountAnswer(session, message)
        || replayEvent(session, message))
        return;
    if (const MessageHandler handler = messageHandler(message.command))
        handler(session, message);
}

MessageHandler messageHandler(const QByteArray &command)
{
    static const Table table = [] {
        Table made;
        addCommands(made);
        addReplies(made);
        addErrors(made);
        return made;
    }();
    if (const auto handler = table.value(command))
        return handler;
    const bool isNumeric = command.size() == 3 && command.front() >= '0' && command.front() <= '9';
    return isNumeric ? showReply : nullptr;
}

} // namespace client
