// SPDX-License-Identifier: MIT
#include "server/app/controlcommands.h"

#include "common/irc/servertime.h"
#include "server/hub/hub.h"
#include "server/hub/inspection.h"
#include "server/store/sqlitearchive.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace server {

QJsonObject statusReply(const ServerStatus &status, const Hub &hub)
{
    return {{QStringLiteral("version"), QStringLiteral(HEARTH_VERSION)},
            {QStringLiteral("people"), hub.registry().registeredCount()},
            {QStringLiteral("uptimeSeconds"), status.uptimeSeconds},
            {QStringLiteral("listening"), QJsonArray::fromStringList(status.listening)},
            {QStringLiteral("lobby"), QString::fromUtf8(hub.settings().lobby)},
            {QStringLiteral("problem"), QString::fromUtf8(hub.storeState().reason)},
            {QStringLiteral("fingerprint"), QString::fromLatin1(status.fingerprint)}};
}

QJsonObject peopleReply(const Hub &hub)
{
    QJsonArray people;
    for (const UserInfo &user : usersOf(hub)) {
        QJsonArray rooms;
        for (const QByteArray &channel : user.channels)
            rooms.append(QString::fromUtf8(channel));
        people.append(QJsonObject{{QStringLiteral("nick"), QString::fromUtf8(user.nick)},
                                  {QStringLiteral("address"), QString::fromUtf8(user.address)},
                                  {QStringLiteral("sinceMs"), user.sinceMs},
                                  {QStringLiteral("secure"), user.secure},
                                  {QStringLiteral("rooms"), rooms}});
    }
    return {{QStringLiteral("people"), people}};
}

QJsonObject roomsReply(const Hub &hub)
{
    QJsonArray rooms;
    for (const ChannelInfo &channel : channelsOf(hub)) {
        rooms.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(channel.name)},
                                 {QStringLiteral("topic"), QString::fromUtf8(channel.topic)},
                                 {QStringLiteral("people"), channel.memberCount}});
    }
    return {{QStringLiteral("rooms"), rooms}};
}

QJsonObject accountsReply(const Hub &hub)
{
    QJsonArray accounts;
    for (const auto &[key, account] : hub.accounts().all()) {
        accounts.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(account.name)},
                                    {QStringLiteral("createdMs"), account.createdMs},
                                    {QStringLiteral("code"), QString::fromLatin1(account.code)}});
    }
    return {{QStringLiteral("accounts"), accounts}};
}

QJsonObject ownerReply(const QByteArray &token, const Hub &hub)
{
    return {{QStringLiteral("token"), QString::fromLatin1(token)},
            {QStringLiteral("validSeconds"), hub.settings().limits.ownerTokenMs / 1000},
            {QStringLiteral("lobby"), QString::fromUtf8(hub.settings().lobby)}};
}

QJsonObject exportReply(const ChannelExport &part)
{
    if (!part.error.isEmpty())
        return {{QStringLiteral("error"), part.error}};
    QJsonArray messages;
    for (const MessageRecord &record : part.messages) {
        QJsonArray params;
        for (const QByteArray &param : record.params)
            params.append(QString::fromUtf8(param));
        QJsonObject tags;
        for (const auto &[key, value] : record.tags)
            tags.insert(QString::fromUtf8(key), QString::fromUtf8(value));
        messages.append(QJsonObject{
            {QStringLiteral("time"), QString::fromLatin1(irc::serverTime(record.timeMs))},
            {QStringLiteral("msgid"), QString::fromLatin1(record.messageId)},
            {QStringLiteral("source"), QString::fromUtf8(record.source)},
            {QStringLiteral("account"), QString::fromUtf8(record.account)},
            {QStringLiteral("command"), QString::fromLatin1(record.command)},
            {QStringLiteral("params"), params},
            {QStringLiteral("tags"), tags}});
    }
    // As text: row ids exceed the exact range of a JSON number.
    const QString next = part.next > 0 ? QString::number(part.next) : QString();
    return {{QStringLiteral("messages"), messages}, {QStringLiteral("next"), next}};
}

QByteArray newOwnerToken()
{
    QByteArray random(16, '\0');
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return random.toHex();
}

} // namespace server
