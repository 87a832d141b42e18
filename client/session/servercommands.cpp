// SPDX-License-Identifier: MIT
#include "client/session/servercommands.h"

#include "common/irc/message.h"

namespace client {

namespace {

/// Sends the words as parameters; what stands behind the first @p separate words is one.
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

/// Sends the words as IRC has them: `:` begins the last parameter.
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
        {"who", "[ROOM OR MASK]", QT_TRANSLATE_NOOP("client::Session", "Lists who is somewhere."),
         0, false, [](SessionState &s, const Input &i) { forward(s, i, "WHO", everyWord); }},
        {"whowas", "NICK", QT_TRANSLATE_NOOP("client::Session", "Tells who had a name before."), 1,
         false, [](SessionState &s, const Input &i) { forward(s, i, "WHOWAS", everyWord); }},
        {"motd", "", QT_TRANSLATE_NOOP("client::Session", "Shows the message of the day."), 0,
         false, [](SessionState &s, const Input &i) { forward(s, i, "MOTD", everyWord); }},
        {"oper", "NAME PASSWORD",
         QT_TRANSLATE_NOOP("client::Session", "Makes you an operator of the server."), 2, false,
         [](SessionState &s, const Input &i) { forward(s, i, "OPER", 1); }},
        {"kill", "NICK REASON",
         QT_TRANSLATE_NOOP("client::Session", "Ends somebody's connection (operators)."), 2, false,
         [](SessionState &s, const Input &i) { forward(s, i, "KILL", 1); }},
        {"uban", "ADD|DEL|LIST [WHOM] [1d] [:REASON]",
         QT_TRANSLATE_NOOP("client::Session", "Keeps people off the server (operators)."), 1, false,
         [](SessionState &s, const Input &i) { forwardAsWritten(s, i, "UBAN"); }},
        {"sajoin", "[NICK] ROOM",
         QT_TRANSLATE_NOOP("client::Session", "Enters any room (operators)."), 1, false,
         [](SessionState &s, const Input &i) { forward(s, i, "SAJOIN", everyWord); }},
        {"samode", "ROOM MODES",
         QT_TRANSLATE_NOOP("client::Session", "Sets modes of any room (operators)."), 2, false,
         [](SessionState &s, const Input &i) { forward(s, i, "SAMODE", everyWord); }},
        {"wallops", "TEXT",
         QT_TRANSLATE_NOOP("client::Session", "Tells everybody with mode w (operators)."), 1, false,
         [](SessionState &s, const Input &i) { forward(s, i, "WALLOPS", 0); }},
        {"rehash", "",
         QT_TRANSLATE_NOOP("client::Session", "Has the configuration read again (operators)."), 0,
         false, [](SessionState &s, const Input &i) { forward(s, i, "REHASH", everyWord); }},
    };
}

} // namespace client
