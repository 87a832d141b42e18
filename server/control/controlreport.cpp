// SPDX-License-Identifier: MIT
#include "server/control/controlreport.h"

#include "common/irc/terminaltext.h"

#include <QDateTime>
#include <QJsonArray>

namespace server {

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    // Any user can set a topic.
    return QString::fromUtf8(
        irc::terminalText(object.value(QLatin1String(key)).toString().toUtf8()));
}

QString row(const QString &label, const QString &value)
{
    return QStringLiteral("%1%2\n").arg(label, -13).arg(value);
}

/// AB:CD:..., as in certificate viewers.
QString withColons(const QString &hex)
{
    return QString::fromLatin1(QByteArray::fromHex(hex.toLatin1()).toHex(':')).toUpper();
}

QString localTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString joined(const QJsonArray &texts)
{
    QStringList list;
    for (const QJsonValue &text : texts)
        list.append(QString::fromUtf8(irc::terminalText(text.toString().toUtf8())));
    return list.join(u' ');
}

} // namespace

QString reportStatus(const QJsonObject &reply)
{
    const qint64 uptime = reply.value(QStringLiteral("uptimeSeconds")).toInteger();
    QString text = row(QStringLiteral("version"), textOf(reply, "version"));
    text += row(QStringLiteral("running for"), durationText(uptime));
    text += row(QStringLiteral("people"),
                QString::number(reply.value(QStringLiteral("people")).toInteger()));
    QString label = QStringLiteral("listening");
    const QJsonArray urls = reply.value(QStringLiteral("listening")).toArray();
    for (const QJsonValue &url : urls) {
        text += row(label, url.toString());
        label.clear();
    }
    const QString lobby = textOf(reply, "lobby");
    if (!lobby.isEmpty())
        text += row(QStringLiteral("lobby"), lobby);
    const QString problem = textOf(reply, "problem");
    if (!problem.isEmpty())
        text += row(QStringLiteral("problem"), problem);
    const QString fingerprint = textOf(reply, "fingerprint");
    if (!fingerprint.isEmpty())
        text += row(QStringLiteral("fingerprint"), fingerprint);
    return text;
}

QString reportPeople(const QJsonObject &reply)
{
    const QJsonArray people = reply.value(QStringLiteral("people")).toArray();
    if (people.isEmpty())
        return QStringLiteral("There are no users.\n");
    QString text;
    for (const QJsonValue &value : people) {
        const QJsonObject user = value.toObject();
        const qint64 sinceMs = user.value(QStringLiteral("sinceMs")).toInteger();
        const QString address = textOf(user, "address");
        text += QStringLiteral("%1 %2 %3 since %4 %5\n")
                    .arg(textOf(user, "nick").leftJustified(20),
                         (address.isEmpty() ? QStringLiteral("not connected") : address)
                             .leftJustified(16),
                         user.value(QStringLiteral("secure")).toBool() ? QStringLiteral("TLS")
                                                                       : QStringLiteral("   "),
                         localTime(sinceMs), joined(user.value(QStringLiteral("rooms")).toArray()));
    }
    return text;
}

QString reportRooms(const QJsonObject &reply)
{
    const QJsonArray rooms = reply.value(QStringLiteral("rooms")).toArray();
    if (rooms.isEmpty())
        return QStringLiteral("There are no rooms.\n");
    QString text;
    for (const QJsonValue &value : rooms) {
        const QJsonObject room = value.toObject();
        text += QStringLiteral("%1 %2 %3\n")
                    .arg(textOf(room, "name").leftJustified(20),
                         QString::number(room.value(QStringLiteral("people")).toInteger())
                             .rightJustified(5),
                         textOf(room, "topic"));
    }
    return text;
}

QString reportAccounts(const QJsonObject &reply)
{
    const QJsonArray accounts = reply.value(QStringLiteral("accounts")).toArray();
    if (accounts.isEmpty())
        return QStringLiteral("There are no registered accounts.\n");
    QString text;
    for (const QJsonValue &value : accounts) {
        const QJsonObject account = value.toObject();
        const QString code = textOf(account, "code");
        text += QStringLiteral("%1 since %2%3\n")
                    .arg(textOf(account, "name").leftJustified(20),
                         localTime(account.value(QStringLiteral("createdMs")).toInteger()),
                         code.isEmpty() ? QString() : QStringLiteral("  waits for code ") + code);
    }
    return text;
}

QString reportFingerprint(const QJsonObject &reply)
{
    const QString fingerprint = textOf(reply, "fingerprint");
    if (fingerprint.isEmpty())
        return QStringLiteral("This server has no certificate: no listener uses TLS.\n");
    return fingerprint + u'\n' + withColons(fingerprint) + u'\n';
}

QString reportOwner(const QJsonObject &reply)
{
    const QString token = textOf(reply, "token");
    return QStringLiteral("%1\n\n"
                          "Type this in a chat program that is connected to this server:\n\n"
                          "    /raw OWNER %1      in Hearth\n"
                          "    /quote OWNER %1    in irssi, WeeChat, HexChat and others\n\n"
                          "It makes you owner of %2 whenever you are in it, until you disconnect.\n"
                          "The token works once, within the next %3.\n")
        .arg(token, textOf(reply, "lobby"),
             durationText(reply.value(QStringLiteral("validSeconds")).toInteger()));
}

QString reportRehash(const QJsonObject &)
{
    return QStringLiteral("Configuration and certificates were reloaded.\n");
}

QString reportBackup(const QJsonObject &reply)
{
    return QStringLiteral("The database was copied to %1.\n").arg(textOf(reply, "file"));
}

QString reportErase(const QJsonObject &reply)
{
    return QStringLiteral("%1 messages and events of the account were removed, with its read "
                          "markers and metadata.\n")
        .arg(reply.value(QStringLiteral("messages")).toInteger());
}

QString reportStop(const QJsonObject &)
{
    return QStringLiteral("The server is stopping.\n");
}

QString durationText(qint64 seconds)
{
    struct Unit
    {
        qint64 seconds;
        const char *name;
    };
    constexpr Unit units[] = {{86'400, "d"}, {3'600, "h"}, {60, "min"}, {1, "s"}};
    QStringList parts;
    for (const Unit &unit : units) {
        const qint64 count = seconds / unit.seconds;
        seconds %= unit.seconds;
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(count).arg(QLatin1String(unit.name)));
        else if (!parts.isEmpty())
            break;
        if (parts.size() == 2)
            break;
    }
    return parts.isEmpty() ? QStringLiteral("0 s") : parts.join(u' ');
}

} // namespace server
