// SPDX-License-Identifier: MIT
#include "client/session/eventtext.h"

#include "client/chat/displaytext.h"
#include "client/session/sessionstate.h"
#include "client/session/sessiontext.h"
#include "common/irc/quitmessage.h"
#include "common/irc/source.h"

namespace client {

namespace {

constexpr qsizetype maxModeSentences = 12; ///< Servers accept up to 4 to 6 changes per line.

/// The sentence for one mode change by ChatMessage::senderMark; empty for unknown letters.
QString modeSentence(const SessionState &session, char mode, bool isSet, const QString &parameter)
{
    const QString sender(ChatMessage::senderMark);
    switch (mode) {
    case 'q':
        if (session.isupport.prefixes().modes.contains('q'))
            return isSet
                       ? SessionText::tr("%1 made %2 the owner").arg(sender, parameter)
                       : SessionText::tr("%1 removed owner status from %2").arg(sender, parameter);
        return isSet ? SessionText::tr("%1 silenced %2").arg(sender, parameter)
                     : SessionText::tr("%1 let %2 speak again").arg(sender, parameter);
    case 'a':
        if (!session.isupport.prefixes().modes.contains('a'))
            return {};
        return isSet ? SessionText::tr("%1 made %2 an administrator of the room")
                           .arg(sender, parameter)
                     : SessionText::tr("%1 removed administrator status from %2")
                           .arg(sender, parameter);
    case 'o':
        return isSet ? SessionText::tr("%1 made %2 an operator").arg(sender, parameter)
                     : SessionText::tr("%1 removed operator status from %2").arg(sender, parameter);
    case 'h':
        return isSet ? SessionText::tr("%1 made %2 a half-operator").arg(sender, parameter)
                     : SessionText::tr("%1 removed half-operator status from %2")
                           .arg(sender, parameter);
    case 'v':
        return isSet ? SessionText::tr("%1 gave voice to %2").arg(sender, parameter)
                     : SessionText::tr("%1 removed voice from %2").arg(sender, parameter);
    case 'b':
        return isSet ? SessionText::tr("%1 banned %2").arg(sender, parameter)
                     : SessionText::tr("%1 removed the ban of %2").arg(sender, parameter);
    case 'e':
        return isSet ? SessionText::tr("%1 exempted %2 from bans").arg(sender, parameter)
                     : SessionText::tr("%1 ended the ban exemption of %2").arg(sender, parameter);
    case 'I':
        return isSet
                   ? SessionText::tr("%1 let %2 enter without an invitation").arg(sender, parameter)
                   : SessionText::tr("%1 no longer lets %2 enter without an invitation")
                         .arg(sender, parameter);
    case 'i':
        return isSet ? SessionText::tr("%1 made the room invite-only").arg(sender)
                     : SessionText::tr("%1 opened the room to everyone").arg(sender);
    case 'k':
        return isSet ? SessionText::tr("%1 set a password for the room").arg(sender)
                     : SessionText::tr("%1 removed the password of the room").arg(sender);
    case 'l':
        return isSet ? SessionText::tr("%1 limited the number of members to %2")
                           .arg(sender, parameter)
                     : SessionText::tr("%1 removed the limit on members").arg(sender);
    case 'm':
        return isSet ? SessionText::tr("%1 let only members with voice speak").arg(sender)
                     : SessionText::tr("%1 let everyone speak").arg(sender);
    case 'n':
        return isSet ? SessionText::tr("%1 let only members write to the room").arg(sender)
                     : SessionText::tr("%1 let non-members write to the room").arg(sender);
    case 's':
    case 'p':
        return isSet ? SessionText::tr("%1 hid the room from lists").arg(sender)
                     : SessionText::tr("%1 made the room public").arg(sender);
    case 't':
        return isSet ? SessionText::tr("%1 let only operators set the topic").arg(sender)
                     : SessionText::tr("%1 let everyone set the topic").arg(sender);
    default:
        return {};
    }
}

struct ModeSentence
{
    QString text;
    /// Changes of the ranks of others are Events; there may be many at once.
    ChatMessage::Kind kind = ChatMessage::Kind::Info;
};

/// One sentence for each known mode change, and one for the letters of all others.
QList<ModeSentence> modeSentences(const SessionState &session, const irc::Message &message)
{
    QList<ModeSentence> sentences;
    QString letters;
    QString parameters;
    qsizetype next = 2;
    char sign = '+';
    for (const char letter : message.param(1)) {
        if (letter == '+' || letter == '-') {
            sign = letter;
            continue;
        }
        const bool isSet = sign == '+';
        QString parameter;
        auto kind = ChatMessage::Kind::Info;
        if (modeHasParameter(session, letter, isSet) && next < message.params.size()) {
            const QByteArrayView given = message.params.at(next++);
            const bool isRank = session.isupport.prefixes().modes.contains(letter);
            const bool isMine = isRank && session.isMe(given);
            if (isRank && !isMine)
                kind = ChatMessage::Kind::Event;
            parameter =
                isMine ? SessionText::tr("you", "mode change of your own rank") : shownText(given);
        }
        const QString sentence = modeSentence(session, letter, isSet, parameter);
        if (!sentence.isEmpty() && sentences.size() < maxModeSentences) {
            sentences.append({sentence, kind});
            continue;
        }
        letters += QLatin1Char(sign) + shownText(QByteArrayView(&letter, 1));
        if (!parameter.isEmpty())
            parameters += u' ' + parameter;
    }
    if (!letters.isEmpty())
        sentences.append({SessionText::tr("%1 set the modes %2")
                              .arg(QString(ChatMessage::senderMark), letters + parameters),
                          ChatMessage::Kind::Info});
    return sentences;
}

/// @p plain without a reason, else @p explained with the reason as %2. Both have the sender as %1.
QString withReason(const QString &plain, const QString &explained, const QString &reason)
{
    const QString sender(ChatMessage::senderMark);
    return reason.isEmpty() ? plain.arg(sender) : explained.arg(sender, reason);
}

} // namespace

bool modeHasParameter(const SessionState &session, char mode, bool isSet)
{
    const irc::Isupport::ChannelModes modes = session.isupport.channelModes();
    return session.isupport.prefixes().modes.contains(mode) || modes.lists.contains(mode)
           || modes.alwaysParam.contains(mode) || (isSet && modes.paramWhenSet.contains(mode));
}

QString joinText()
{
    return SessionText::tr("%1 joined").arg(ChatMessage::senderMark);
}

QString partText(const irc::Message &message)
{
    return withReason(SessionText::tr("%1 left"), SessionText::tr("%1 left (%2)"),
                      shownText(message.param(1)));
}

QString quitText(const irc::Message &message)
{
    return withReason(SessionText::tr("%1 went offline"), SessionText::tr("%1 went offline (%2)"),
                      shownText(irc::quitMessage(message.param(0))));
}

QString kickText(const irc::Message &message)
{
    const QString sender(ChatMessage::senderMark);
    const QString removed = shownName(message.param(1));
    const QString reason = shownText(message.param(2));
    return reason.isEmpty() ? SessionText::tr("%1 removed %2").arg(sender, removed)
                            : SessionText::tr("%1 removed %2 (%3)").arg(sender, removed, reason);
}

QString nickText(const irc::Message &message)
{
    return SessionText::tr("%1 is now called %2")
        .arg(QString(ChatMessage::senderMark), shownName(message.param(0)));
}

QString topicText(const QString &topic)
{
    const QString sender(ChatMessage::senderMark);
    return topic.isEmpty() ? SessionText::tr("%1 removed the topic").arg(sender)
                           : SessionText::tr("%1 set the topic: %2").arg(sender, topic);
}

void addModeEvents(SessionState &session, const irc::Message &message, const QByteArray &room)
{
    irc::Message event = message;
    const QByteArray actor = irc::Source::parse(message.source).nick;
    for (const ModeSentence &sentence : modeSentences(session, message)) {
        session.addRoomEvent(event, room, actor, sentence.text, sentence.kind);
        event.tags.remove("msgid"); // it identifies the first of them
    }
}

} // namespace client
