// SPDX-License-Identifier: MIT
#include "tests/support/samplechat.h"

#include "client/model/conversationlist.h"

#include <QDateTime>

namespace client {

namespace {

using Kind = ChatMessage::Kind;
using Delivery = ChatMessage::Delivery;

/// Makes messages with growing ids.
class Writer
{
public:
    ChatMessage say(int minute, const QString &sender, const QString &text, Kind kind = Kind::Text)
    {
        ChatMessage message;
        message.localId = ++m_id;
        message.sender = sender;
        message.text = text;
        message.kind = kind;
        message.timeMs =
            QDateTime(QDate::currentDate(), QTime(18, minute)).toMSecsSinceEpoch() + qint64(m_id);
        message.own = sender == QLatin1String("sam");
        return message;
    }

    ChatMessage own(int minute, const QString &text, Delivery delivery)
    {
        ChatMessage message = say(minute, QStringLiteral("sam"), text);
        message.delivery = delivery;
        return message;
    }

private:
    quint64 m_id = 0;
};

Member person(const QString &nick, bool away = false, const QString &prefix = {})
{
    Member member;
    member.key = nick.toLower().toUtf8();
    member.name = nick.toUtf8();
    member.nick = nick;
    member.away = away;
    member.prefix = prefix;
    member.rank = prefix.isEmpty() ? 0 : 3;
    member.isOperator = !prefix.isEmpty();
    return member;
}

void fillLobby(Conversation &lobby)
{
    lobby.setTopic(QStringLiteral(
        "Stand-up at 9:30 · the printer is fixed · wiki: https://wiki.workshop.lan"));
    lobby.members().reset({person(QStringLiteral("sam"), false, QStringLiteral("@")),
                           person(QStringLiteral("Ana")), person(QStringLiteral("Mara")),
                           person(QStringLiteral("guest-7")), person(QStringLiteral("Tom")),
                           person(QStringLiteral("Jonas"), true)});
    Writer writer;
    QList<ChatMessage> messages{
        writer.say(2, QStringLiteral("Ana"),
                   QStringLiteral("The new boards arrived. Can someone check the pin-out before we "
                                  "power one?")),
        writer.say(2, QStringLiteral("Ana"),
                   QStringLiteral("Photos are in https://files.workshop.lan/boards")),
    };
    messages[0].id = QStringLiteral("boards");
    for (const char *nick : {"Mara", "Tom", "guest-4", "guest-5", "guest-7"})
        messages.append(
            writer.say(3, QString::fromLatin1(nick), QStringLiteral("\x1a joined"), Kind::Event));
    messages.append(writer.say(5, QStringLiteral("Jonas"),
                               QStringLiteral("On it. `VCC` and `GND` look swapped against the "
                                              "data sheet, \u0002do not plug it in yet\u0002.")));
    messages.last().replyTo = messages.constFirst().id;
    messages[1].reactions = {
        {QStringLiteral("👍"),
         {QStringLiteral("sam"), QStringLiteral("Mara"), QStringLiteral("Tom")},
         true},
        {QStringLiteral("🔥"), {QStringLiteral("Mara")}, false}};
    lobby.append(messages);
    lobby.markAllRead();
    ChatMessage mention = writer.say(11, QStringLiteral("Mara"),
                                     QStringLiteral("@sam do you still have the old adapter?"));
    mention.mention = true;
    ChatMessage guest =
        writer.say(12, QStringLiteral("guest-7"),
                   QStringLiteral("hello from the lathe computer, no window here, only telnet"));
    guest.note = QStringLiteral("telnet");
    ChatMessage failed =
        writer.own(13, QStringLiteral("And the key for the cabinet"), Delivery::Failed);
    lobby.append(
        {mention, guest,
         writer.own(13, QStringLiteral("Yes, second drawer. Bringing it down."), Delivery::Sent),
         writer.own(13, QStringLiteral("Two minutes"), Delivery::Pending), failed});
}

void addUnread(Conversation &conversation, int count, bool mention)
{
    Writer writer;
    QList<ChatMessage> messages;
    for (int i = 0; i < count; ++i) {
        messages.append(writer.say(1, QStringLiteral("Ana"), QStringLiteral("hello")));
        messages.last().mention = mention;
    }
    conversation.append(messages);
}

} // namespace

std::unique_ptr<ConversationList> sampleChat()
{
    auto list = std::make_unique<ConversationList>();
    Network *workshop = list->addNetwork(QStringLiteral("Workshop"));
    workshop->setNick(QStringLiteral("sam"));
    workshop->setAddress(QStringLiteral("ircs://workshop.lan:6697"), "workshop.lan:6697");
    NetworkState online;
    online.phase = NetworkState::Phase::Online;
    online.lagMs = 3;
    online.secure = true;
    workshop->setState(online);
    workshop->setFeatures({.replies = true, .reactions = true, .removal = true, .typing = true});
    const auto add = [&](Network *network, Conversation::Kind kind, const char *name) {
        Conversation *conversation =
            list->addConversation(network, kind, QString::fromLatin1(name));
        conversation->setJoined(true);
        return conversation;
    };
    fillLobby(*add(workshop, Conversation::Kind::Room, "#lobby"));
    addUnread(*add(workshop, Conversation::Kind::Room, "#build"), 2, true);
    addUnread(*add(workshop, Conversation::Kind::Room, "#design"), 14, false);
    add(workshop, Conversation::Kind::Room, "#random");
    addUnread(*add(workshop, Conversation::Kind::Direct, "Ana"), 1, false);
    add(workshop, Conversation::Kind::Direct, "Jonas")->setAway(true);

    Network *libera = list->addNetwork(QStringLiteral("Libera"));
    libera->setNick(QStringLiteral("sam"));
    NetworkState waiting;
    waiting.phase = NetworkState::Phase::Waiting;
    waiting.retryInSeconds = 8;
    waiting.reason = QStringLiteral("The server closed the connection.");
    libera->setState(waiting);
    add(libera, Conversation::Kind::Room, "#qt");
    return list;
}

} // namespace client
