// SPDX-License-Identifier: MIT
#include "server/dialect/textnumerics.h"

#include "common/irc/numerics.h"
#include "common/irc/terminaltext.h"

#include <algorithm>
#include <array>

namespace server {

namespace {

struct NumericRow
{
    irc::Numeric numeric;
    /// $1, $2, ... are replaced by the parameters after the nick. Empty: not shown.
    const char *sentence;
};

constexpr std::array numericRows = {
    NumericRow{irc::RPL_YOURHOST, ""},
    NumericRow{irc::RPL_CREATED, ""},
    NumericRow{irc::RPL_MYINFO, ""},
    NumericRow{irc::RPL_ISUPPORT, ""},
    NumericRow{irc::RPL_UMODEIS, ""},
    NumericRow{irc::RPL_LUSERCLIENT, ""},
    NumericRow{irc::RPL_LUSEROP, ""},
    NumericRow{irc::RPL_LUSERUNKNOWN, ""},
    NumericRow{irc::RPL_LUSERCHANNELS, ""},
    NumericRow{irc::RPL_LUSERME, ""},
    NumericRow{irc::RPL_LOCALUSERS, ""},
    NumericRow{irc::RPL_GLOBALUSERS, ""},
    NumericRow{irc::RPL_AWAY, "$1 is away: $2"},
    NumericRow{irc::RPL_UNAWAY, "You are back."},
    NumericRow{irc::RPL_NOWAWAY, "You are away."},
    NumericRow{irc::RPL_ENDOFWHO, ""},
    NumericRow{irc::RPL_LISTSTART, ""},
    NumericRow{irc::RPL_LIST, "$1 ($2) $3"},
    NumericRow{irc::RPL_LISTEND, "Type /join ROOM to enter one."},
    NumericRow{irc::RPL_CHANNELMODEIS, ""},
    NumericRow{irc::RPL_CREATIONTIME, ""},
    NumericRow{irc::RPL_NOTOPIC, "$1 has no topic."},
    NumericRow{irc::RPL_TOPIC, "Topic of $1: $2"},
    NumericRow{irc::RPL_TOPICWHOTIME, ""},
    NumericRow{irc::RPL_INVITING, "You invited $1 to $2."},
    NumericRow{irc::RPL_MOTD, "$1"},
    NumericRow{irc::RPL_MOTDSTART, ""},
    NumericRow{irc::RPL_ENDOFMOTD, ""},
    NumericRow{irc::RPL_VISIBLEHOST, ""},
    NumericRow{irc::ERR_NOSUCHNICK, "There is no user called $1."},
    NumericRow{irc::ERR_NOSUCHCHANNEL, "There is no room $1."},
    NumericRow{irc::ERR_CANNOTSENDTOCHAN, "You may not speak in $1."},
    NumericRow{irc::ERR_TOOMANYCHANNELS, "You are in too many rooms to enter $1."},
    NumericRow{irc::ERR_TOOMANYTARGETS, "You cannot send to so many users at once."},
    NumericRow{irc::ERR_NORECIPIENT, "Type the name of a user or room as well."},
    NumericRow{irc::ERR_NOTEXTTOSEND, "There is no text to send."},
    NumericRow{irc::ERR_INPUTTOOLONG, "That line is too long; it was not sent."},
    NumericRow{irc::ERR_NOMOTD, ""},
    NumericRow{irc::ERR_NONICKNAMEGIVEN, "Type a name as well: /nick NAME"},
    NumericRow{irc::ERR_ERRONEUSNICKNAME, "$1 is not a valid name. Use a short one of letters, "
                                          "digits, - and _ that begins with a letter."},
    NumericRow{irc::ERR_NICKNAMEINUSE, "The name $1 is taken."},
    NumericRow{irc::ERR_PASSWDMISMATCH, "That password is wrong."},
    NumericRow{irc::ERR_USERNOTINCHANNEL, "$1 is not in $2."},
    NumericRow{irc::ERR_USERONCHANNEL, "$1 is already in $2."},
    NumericRow{irc::ERR_NOPRIVILEGES, "Only server operators may do that."},
    NumericRow{irc::ERR_NOTONCHANNEL, "You are not in $1."},
    NumericRow{irc::ERR_NEEDMOREPARAMS,
               "That command is incomplete. Type /help to see the commands."},
    NumericRow{irc::ERR_CHANNELISFULL, "$1 is full."},
    NumericRow{irc::ERR_INVITEONLYCHAN, "You need an invitation to enter $1."},
    NumericRow{irc::ERR_BANNEDFROMCHAN, "You are banned from $1."},
    NumericRow{irc::ERR_BADCHANNELKEY, "$1 needs a password: /join $1 PASSWORD"},
    NumericRow{irc::ERR_CHANOPRIVSNEEDED, "Only an operator of $1 may do that."},
};

/// Fills in the parameters. A $ with a digit inside a parameter is kept.
QByteArray filled(QByteArrayView sentence, const irc::Message &message)
{
    QByteArray text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == '$')
            text += irc::terminalText(message.param(sentence[++i] - '0'));
        else
            text += sentence[i];
    }
    return text;
}

/// The members separated by commas, without the prefixes for their ranks.
QByteArray namesReply(const irc::Message &message)
{
    QByteArray names;
    for (QByteArray name : irc::terminalText(message.param(3)).split(' ')) {
        while (!name.isEmpty() && QByteArrayView("~&@%+").contains(name.front()))
            name.remove(0, 1);
        if (name.isEmpty())
            continue;
        names += names.isEmpty() ? name : QByteArray(", " + name);
    }
    return "In " + irc::terminalText(message.param(2)) + ": " + names;
}

/// All parameters after the nick: `#room No such room`.
QByteArray anyNumeric(const irc::Message &message)
{
    QByteArray text;
    for (qsizetype i = 1; i < message.params.size(); ++i) {
        if (i > 1)
            text += ' ';
        text += irc::terminalText(message.param(i));
    }
    return text;
}

} // namespace

QByteArray renderNumeric(const irc::Message &message, TextRooms &rooms)
{
    const int number = message.command.toInt();
    if (number == irc::RPL_NAMREPLY) {
        rooms.setMembersShown();
        return namesReply(message);
    }
    if (number == irc::RPL_ENDOFNAMES)
        return rooms.takeMembersShown() ? QByteArray() : filled("$1 is empty.", message);
    if (number == irc::ERR_NEEDREGGEDNICK)
        return filled(TextRooms::isRoom(message.param(1))
                          ? "Only users with an account may enter $1."
                          : "$1 accepts messages only from users with an account.",
                      message);
    const auto row = std::find_if(numericRows.begin(), numericRows.end(),
                                  [number](const NumericRow &r) { return r.numeric == number; });
    return row == numericRows.end() ? anyNumeric(message) : filled(row->sentence, message);
}

} // namespace server
