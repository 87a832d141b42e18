// SPDX-License-Identifier: MIT
#include "server/app/controlcommands.h"

#include "server/hub/hub.h"
#include "server/hub/inspection.h"

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

QByteArray newOwnerToken()
{
    QByteArray random(16, '\0');
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return random.toHex();
}

} // namespace server
