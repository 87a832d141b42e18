// SPDX-License-Identifier: MIT
#include "client/session/typedcommands.h"
#include "common/irc/message.h"

namespace client {

namespace {

/// Sends the first @p separate words as parameters, and everything after them as one more.
void forward(SessionState &session, const TypedCommand::Input &input, const QByteArray &command,
             int separate)
{
    irc::Message message{{}, {}, command, {}};
    for (const QString &word : input.words.mid(0, separate))
        message.params.append(word.toUtf8());
    const QString rest = input.from(separate);
    if (!rest.isEmpty())
        message.params.append(rest.toUtf8());
    session.sendTyped(message, input.target);
}

/// Sends the words unchanged: `:` begins the last parameter.
void forwardAsWritten(SessionState &session, const TypedCommand::Input &input,
                      const QByteArray &command)
{
    const QByteArray line = command + ' ' + input.rest.toUtf8();
    if (const auto message = irc::Message::parse(line))
        session.sendTyped(*message, input.target);
}

} // namespace

QList<TypedCommand> serverCommands()
{
    using Input = TypedCommand::Input;
    constexpr int everyWord = 14;
    return {
        {"who", QT_TRANSLATE_NOOP("client::CommandArguments", "[ROOM OR MASK]"),
         QT_TRANSLATE_NOOP("client::SessionText", "Lists the users in a room or with a mask."), 0,
         false, [](SessionState &s, const Input &i) { forward(s, i, "WHO", everyWord); }},
        {"whowas", QT_TRANSLATE_NOOP("client::CommandArguments", "NICK"),
         QT_TRANSLATE_NOOP("client::SessionText", "Shows who used a name before."), 1, false,
         [](SessionState &s, const Input &i) { forward(s, i, "WHOWAS", everyWord); }},
        {"motd", "", QT_TRANSLATE_NOOP("client::SessionText", "Shows the message of the day."), 0,
         false, [](SessionState &s, const Input &i) { forward(s, i, "MOTD", everyWord); }},
        {"oper", QT_TRANSLATE_NOOP("client::CommandArguments", "NAME PASSWORD"),
         QT_TRANSLATE_NOOP("client::SessionText", "Makes you an operator of the server."), 2, false,
         [](SessionState &s, const Input &i) { forward(s, i, "OPER", 1); }},
        {"kill", QT_TRANSLATE_NOOP("client::CommandArguments", "NICK REASON"),
         QT_TRANSLATE_NOOP("client::SessionText", "Disconnects a user (operators)."), 2, false,
         [](SessionState &s, const Input &i) { forward(s, i, "KILL", 1); }},
        {"uban",
         QT_TRANSLATE_NOOP("client::CommandArguments", "ADD|DEL|LIST [USER] [1d] [:REASON]"),
         QT_TRANSLATE_NOOP("client::SessionText", "Bans users from the server (operators)."), 1,
         false, [](SessionState &s, const Input &i) { forwardAsWritten(s, i, "UBAN"); }},
        {"sajoin", QT_TRANSLATE_NOOP("client::CommandArguments", "[NICK] ROOM"),
         QT_TRANSLATE_NOOP("client::SessionText", "Joins any room (operators)."), 1, false,
         [](SessionState &s, const Input &i) { forward(s, i, "SAJOIN", everyWord); }},
        {"samode", QT_TRANSLATE_NOOP("client::CommandArguments", "ROOM MODES"),
         QT_TRANSLATE_NOOP("client::SessionText", "Sets modes of any room (operators)."), 2, false,
         [](SessionState &s, const Input &i) { forward(s, i, "SAMODE", everyWord); }},
        {"wallops", QT_TRANSLATE_NOOP("client::CommandArguments", "TEXT"),
         QT_TRANSLATE_NOOP("client::SessionText",
                           "Sends a message to all users with mode w (operators)."),
         1, false, [](SessionState &s, const Input &i) { forward(s, i, "WALLOPS", 0); }},
        {"rehash", "",
         QT_TRANSLATE_NOOP("client::SessionText", "Reloads the configuration (operators)."), 0,
         false, [](SessionState &s, const Input &i) { forward(s, i, "REHASH", everyWord); }},
    };
}

} // namespace client
