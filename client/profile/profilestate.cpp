// SPDX-License-Identifier: MIT
#include "client/profile/profilestate.h"

#include "client/chat/displaytext.h"

#include <QJsonArray>

#include <algorithm>

namespace client {

namespace {

/// The keys of the JSON objects.
namespace key {
constexpr QLatin1String version("version");
constexpr QLatin1String nick("nick");
constexpr QLatin1String base64("base64");
constexpr QLatin1String window("window");
constexpr QLatin1String currentNetwork("currentNetwork");
constexpr QLatin1String currentConversation("currentConversation");
constexpr QLatin1String hosting("hosting");
constexpr QLatin1String keyring("keyring");
constexpr QLatin1String hasPassword("hasPassword");
constexpr QLatin1String logDays("logDays");
constexpr QLatin1String logMebibytes("logMebibytes");
constexpr QLatin1String networks("networks");
constexpr QLatin1String userStateInLog("userStateInLog");
constexpr QLatin1String tlsPolicies("tlsPolicies");
constexpr QLatin1String seconds("seconds");
constexpr QLatin1String end("endMs");
constexpr QLatin1String recent("recent");
constexpr QLatin1String shownHints("told");
constexpr QLatin1String name("name");
constexpr QLatin1String host("host");
constexpr QLatin1String port("port");
constexpr QLatin1String security("security");
constexpr QLatin1String reply("reply");
constexpr QLatin1String rooms("rooms");
constexpr QLatin1String fingerprint("fingerprint");
constexpr QLatin1String pin("pin");
constexpr QLatin1String sendsPasswordInClear("sendsPasswordInClear");
constexpr QLatin1String showsFirstRoom("showsFirstRoom");
constexpr QLatin1String connected("connected");
constexpr QLatin1String conversations("conversations");
constexpr QLatin1String waiting("waiting");
constexpr QLatin1String ignored("ignored");
constexpr QLatin1String profile("profile");
constexpr QLatin1String realName("realName");
constexpr QLatin1String id("id");
constexpr QLatin1String mask("mask");
constexpr QLatin1String kinds("kinds");
constexpr QLatin1String kind("kind");
constexpr QLatin1String draft("draft");
constexpr QLatin1String key("key");
constexpr QLatin1String muted("muted");
constexpr QLatin1String pinned("pinned");
constexpr QLatin1String collapsed("collapsed");
constexpr QLatin1String joined("joined");
constexpr QLatin1String notifications("notifications");
constexpr QLatin1String joins("joins");
constexpr QLatin1String sound("sound");
constexpr QLatin1String gaps("gaps");
constexpr QLatin1String after("afterMs");
constexpr QLatin1String before("beforeMs");
constexpr QLatin1String afterId("afterId");
constexpr QLatin1String beforeId("beforeId");
constexpr QLatin1String target("target");
constexpr QLatin1String text("text");
constexpr QLatin1String time("timeMs");
constexpr QLatin1String action("action");
constexpr QLatin1String unsure("unsure");
constexpr QLatin1String address("address");
constexpr QLatin1String lastUsed("lastUsedMs");
constexpr QLatin1String serverPassword("serverPassword");
constexpr QLatin1String account("account");
constexpr QLatin1String accountPassword("accountPassword");
constexpr QLatin1String certificate("certificate");
constexpr QLatin1String certificateKey("certificateKey");
constexpr QLatin1String scramOnly("scramOnly");
} // namespace key

constexpr QLatin1String securityNames[] = {QLatin1String("tls"), QLatin1String("plain"),
                                           QLatin1String("automatic")};
constexpr QLatin1String notificationNames[] = {QLatin1String("default"), QLatin1String("all"),
                                               QLatin1String("mentions"), QLatin1String("nothing")};
constexpr QLatin1String joinsNames[] = {QLatin1String("default"), QLatin1String("all"),
                                        QLatin1String("who-spoke"), QLatin1String("none")};
constexpr QLatin1String soundNames[] = {QLatin1String("default"), QLatin1String("on"),
                                        QLatin1String("off")};
constexpr QLatin1String kindNames[] = {QLatin1String("server"), QLatin1String("room"),
                                       QLatin1String("direct")};

template<typename Enum, std::size_t Count>
Enum enumOf(const QLatin1String (&names)[Count], const QString &name, Enum fallback)
{
    const auto found = std::find(std::begin(names), std::end(names), name);
    return found == std::end(names) ? fallback : Enum(found - std::begin(names));
}

template<typename T, typename Write>
QJsonArray arrayOf(const QList<T> &values, Write write)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    return array;
}

template<typename Read>
auto listOf(const QJsonValue &array, Read read)
{
    QList<decltype(read(QJsonValue()))> values;
    const QJsonArray elements = array.toArray();
    for (const QJsonValue &element : elements)
        values.append(read(element));
    return values;
}

QString writeFingerprint(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint);
}

/// 64 hex digits. Files of older versions have the hex form of those digits, 128 characters.
QByteArray readFingerprint(const QJsonValue &text)
{
    constexpr qsizetype digits = 64;
    const QByteArray read = text.toString().toLatin1().toLower();
    return read.size() == 2 * digits ? QByteArray::fromHex(read) : read;
}

/// A name on the wire, which need not be valid UTF-8 on old servers.
QJsonValue writeName(const QByteArray &name)
{
    if (name.isValidUtf8())
        return QString::fromUtf8(name);
    return QJsonObject{{key::base64, QString::fromLatin1(name.toBase64())}};
}

QByteArray readName(const QJsonValue &json)
{
    if (json.isString())
        return json.toString().toUtf8();
    return QByteArray::fromBase64(json[key::base64].toString().toLatin1());
}

QString readText(const QJsonValue &json)
{
    return json.toString();
}

QJsonValue writeGap(const HistoryGap &gap)
{
    return QJsonObject{{key::after, gap.afterMs},
                       {key::before, gap.beforeMs},
                       {key::afterId, writeName(gap.afterId)},
                       {key::beforeId, writeName(gap.beforeId)}};
}

HistoryGap readGap(const QJsonValue &json)
{
    return {json[key::after].toInteger(), json[key::before].toInteger(),
            readName(json[key::afterId]), readName(json[key::beforeId])};
}

/// Adds the settings that are not the default.
void writeSettings(const ConversationSettings &settings, QJsonObject &json)
{
    using Settings = ConversationSettings;
    if (settings.notifications != Settings::Notifications::Default)
        json.insert(key::notifications, notificationNames[int(settings.notifications)]);
    if (settings.joins != Settings::Joins::Default)
        json.insert(key::joins, joinsNames[int(settings.joins)]);
    if (settings.sound != Settings::Sound::Default)
        json.insert(key::sound, soundNames[int(settings.sound)]);
}

ConversationSettings readSettings(const QJsonValue &json)
{
    using Settings = ConversationSettings;
    return {enumOf(notificationNames, json[key::notifications].toString(),
                   Settings::Notifications::Default),
            enumOf(joinsNames, json[key::joins].toString(), Settings::Joins::Default),
            enumOf(soundNames, json[key::sound].toString(), Settings::Sound::Default)};
}

QJsonValue writeConversation(const ConversationSnapshot &conversation)
{
    QJsonObject json{{key::kind, kindNames[int(conversation.kind)]},
                     {key::name, writeName(conversation.name)}};
    if (!conversation.draft.isEmpty())
        json.insert(key::draft, conversation.draft);
    if (!conversation.key.isEmpty())
        json.insert(key::key, conversation.key);
    if (conversation.muted)
        json.insert(key::muted, true);
    writeSettings(conversation.settings, json);
    if (conversation.pin != 0)
        json.insert(key::pinned, conversation.pin);
    if (!conversation.gaps.isEmpty())
        json.insert(key::gaps, arrayOf(conversation.gaps, writeGap));
    if (!conversation.joined)
        json.insert(key::joined, false);
    return json;
}

ConversationSnapshot readConversation(const QJsonValue &json)
{
    ConversationSnapshot conversation;
    conversation.kind = enumOf(kindNames, json[key::kind].toString(), Conversation::Kind::Room);
    conversation.name = readName(json[key::name]);
    conversation.draft = json[key::draft].toString();
    conversation.key = json[key::key].toString();
    conversation.muted = json[key::muted].toBool();
    conversation.settings = readSettings(json);
    conversation.pin = qMax(0, json[key::pinned].toInt());
    conversation.gaps = listOf(json[key::gaps], readGap);
    conversation.joined = json[key::joined].toBool(true);
    return conversation;
}

QJsonValue writeWaiting(const WaitingMessage &message)
{
    QJsonObject json{{key::target, writeName(message.target)},
                     {key::text, message.text},
                     {key::time, message.timeMs}};
    if (message.action)
        json.insert(key::action, true);
    if (message.unsure)
        json.insert(key::unsure, true);
    if (!message.replyTo.isEmpty())
        json.insert(key::reply, message.replyTo);
    return json;
}

WaitingMessage readWaiting(const QJsonValue &json)
{
    WaitingMessage message;
    message.target = readName(json[key::target]);
    message.text = json[key::text].toString();
    message.timeMs = json[key::time].toInteger();
    message.action = json[key::action].toBool();
    message.unsure = json[key::unsure].toBool();
    message.replyTo = json[key::reply].toString();
    return message;
}

QJsonValue writeAddress(const net::ServerAddress &address)
{
    QJsonObject json{{key::host, address.host},
                     {key::port, address.port},
                     {key::security, securityNames[int(address.security)]}};
    if (!address.rooms.isEmpty())
        json.insert(key::rooms, QJsonArray::fromStringList(address.rooms));
    if (!address.fingerprint.isEmpty())
        json.insert(key::fingerprint, writeFingerprint(address.fingerprint));
    return json;
}

net::ServerAddress readAddress(const QJsonValue &json)
{
    net::ServerAddress address;
    address.host = json[key::host].toString();
    address.port = quint16(qBound(0, json[key::port].toInt(), 65535));
    address.security =
        enumOf(securityNames, json[key::security].toString(), net::ServerAddress::Security::Tls);
    address.rooms = listOf(json[key::rooms], readText);
    address.fingerprint = readFingerprint(json[key::fingerprint]);
    return address;
}

QJsonValue writeRule(const IgnoreRule &rule)
{
    return QJsonObject{{key::id, rule.id},
                       {key::mask, writeName(rule.mask)},
                       {key::account, writeName(rule.account)},
                       {key::kinds, rule.kinds}};
}

IgnoreRule readRule(const QJsonValue &json)
{
    return {json[key::id].toInteger(), readName(json[key::mask]), readName(json[key::account]),
            json[key::kinds].toInt(IgnoreRule::allKinds) & IgnoreRule::allKinds};
}

QJsonValue writeProfile(const OwnProfile &profile)
{
    QJsonObject json;
    for (std::size_t key = 0; key < profile.metadata.values.size(); ++key) {
        if (!profile.metadata.values.at(key).isEmpty())
            json.insert(QLatin1String(metadataKeyNames.at(key)), profile.metadata.values.at(key));
    }
    if (!profile.realName.isEmpty())
        json.insert(key::realName, profile.realName);
    return json;
}

OwnProfile readProfile(const QJsonValue &json)
{
    OwnProfile profile;
    for (std::size_t key = 0; key < profile.metadata.values.size(); ++key) {
        const QString value = json[QLatin1String(metadataKeyNames.at(key))].toString();
        profile.metadata.values.at(key) = shownMetadata(MetadataKey(key), value.toUtf8());
    }
    profile.realName = shownText(json[key::realName].toString().toUtf8(), maxRealNameBytes);
    return profile;
}

QJsonValue writeNetwork(const NetworkSnapshot &network)
{
    return QJsonObject{{key::name, network.name},
                       {key::nick, network.nick},
                       {key::address, writeAddress(network.address)},
                       {key::pin, writeFingerprint(network.pin)},
                       {key::sendsPasswordInClear, network.sendsPasswordInClear},
                       {key::showsFirstRoom, network.showsFirstRoom},
                       {key::hasPassword, network.awaitsKeyring || !network.credentials.isEmpty()},
                       {key::connected, network.connected},
                       {key::collapsed, network.collapsed},
                       {key::conversations, arrayOf(network.conversations, writeConversation)},
                       {key::waiting, arrayOf(network.waiting, writeWaiting)},
                       {key::ignored, arrayOf(network.ignores.rules(), writeRule)},
                       {key::profile, writeProfile(network.profile)}};
}

NetworkSnapshot readNetwork(const QJsonValue &json)
{
    NetworkSnapshot network;
    network.name = json[key::name].toString();
    network.nick = json[key::nick].toString();
    network.address = readAddress(json[key::address]);
    network.pin = readFingerprint(json[key::pin]);
    network.sendsPasswordInClear = json[key::sendsPasswordInClear].toBool();
    network.showsFirstRoom = json[key::showsFirstRoom].toBool();
    network.awaitsKeyring = json[key::hasPassword].toBool();
    network.connected = json[key::connected].toBool();
    network.collapsed = json[key::collapsed].toBool();
    network.conversations = listOf(json[key::conversations], readConversation);
    network.waiting = listOf(json[key::waiting], readWaiting);
    network.ignores.setRules(listOf(json[key::ignored], readRule));
    network.profile = readProfile(json[key::profile]);
    return network;
}

QJsonValue writePolicy(const TlsPolicy &policy)
{
    return QJsonObject{{key::host, policy.host},
                       {key::port, policy.port},
                       {key::seconds, policy.seconds},
                       {key::end, policy.endMs},
                       {key::pin, writeFingerprint(policy.pin)}};
}

TlsPolicy readPolicy(const QJsonValue &json)
{
    return {json[key::host].toString(), quint16(qBound(0, json[key::port].toInt(), 65535)),
            json[key::seconds].toInteger(), json[key::end].toInteger(),
            readFingerprint(json[key::pin])};
}

QJsonValue writeRecent(const RecentServer &server)
{
    return QJsonObject{{key::address, server.address},
                       {key::name, server.name},
                       {key::lastUsed, server.lastUsedMs}};
}

RecentServer readRecent(const QJsonValue &json)
{
    return {json[key::address].toString(), json[key::name].toString(),
            json[key::lastUsed].toInteger()};
}

} // namespace

QJsonObject toJson(const ProfileState &state)
{
    return QJsonObject{{key::version, profileVersion},
                       {key::nick, state.nick},
                       {key::window, toJson(state.window)},
                       {key::currentNetwork, state.currentNetwork},
                       {key::currentConversation, writeName(state.currentConversation)},
                       {key::keyring, state.usesKeyring},
                       {key::hosting, state.hosting},
                       {key::logDays, state.logDays},
                       {key::logMebibytes, state.logMebibytes},
                       {key::networks, arrayOf(state.networks, writeNetwork)},
                       {key::userStateInLog, state.hasUserStateInLog},
                       {key::tlsPolicies, arrayOf(state.tlsPolicies, writePolicy)},
                       {key::recent, arrayOf(state.recent, writeRecent)},
                       {key::shownHints, QJsonArray::fromStringList(state.shownHints)}};
}

QJsonObject toJson(const Credentials &credentials)
{
    QJsonObject json{{key::serverPassword, credentials.serverPassword},
                     {key::account, credentials.account},
                     {key::accountPassword, credentials.accountPassword}};
    if (!credentials.certificate.isEmpty()) {
        json.insert(key::certificate, QString::fromLatin1(credentials.certificate.certificatePem));
        json.insert(key::certificateKey, QString::fromLatin1(credentials.certificate.keyPem));
    }
    if (credentials.isScramOnly)
        json.insert(key::scramOnly, true);
    return json;
}

Credentials credentialsFromJson(const QJsonObject &json)
{
    Credentials credentials;
    credentials.serverPassword = json[key::serverPassword].toString();
    credentials.account = json[key::account].toString();
    credentials.accountPassword = json[key::accountPassword].toString();
    credentials.certificate = {json[key::certificate].toString().toLatin1(),
                               json[key::certificateKey].toString().toLatin1()};
    credentials.isScramOnly = json[key::scramOnly].toBool();
    return credentials;
}

QJsonObject passwordsToJson(const ProfileState &state)
{
    QJsonObject json;
    for (const NetworkSnapshot &network : state.networks) {
        if (!network.credentials.isEmpty())
            json.insert(network.address.toString(), toJson(network.credentials));
    }
    return json;
}

void applyPasswords(ProfileState &state, const QJsonObject &json)
{
    for (NetworkSnapshot &network : state.networks) {
        if (!network.credentials.isEmpty())
            continue;
        network.credentials = credentialsFromJson(json[network.address.toString()].toObject());
        network.awaitsKeyring = network.awaitsKeyring && network.credentials.isEmpty();
    }
}

std::optional<ProfileState> profileFromJson(const QJsonObject &json)
{
    if (json[key::version].toInt() != profileVersion)
        return std::nullopt;
    ProfileState state;
    state.nick = json[key::nick].toString();
    state.window = windowSettingsFromJson(json[key::window].toObject());
    state.currentNetwork = json[key::currentNetwork].toString();
    state.currentConversation = readName(json[key::currentConversation]);
    state.usesKeyring = json[key::keyring].toBool();
    state.hosting = json[key::hosting].toBool();
    state.logDays = qMax(0, json[key::logDays].toInt());
    state.logMebibytes = qMax(0, json[key::logMebibytes].toInt());
    state.networks = listOf(json[key::networks], readNetwork);
    state.hasUserStateInLog = json[key::userStateInLog].toBool();
    state.networks.removeIf(
        [](const NetworkSnapshot &network) { return network.address.host.isEmpty(); });
    state.tlsPolicies = listOf(json[key::tlsPolicies], readPolicy);
    state.tlsPolicies.resize(qMin<qsizetype>(state.tlsPolicies.size(), TlsPolicies::maxPolicies));
    state.recent = listOf(json[key::recent], readRecent);
    state.recent.removeIf([](const RecentServer &server) { return server.address.isEmpty(); });
    state.recent.resize(qMin<qsizetype>(state.recent.size(), ProfileState::maxRecent));
    state.shownHints = listOf(json[key::shownHints], readText);
    return state;
}

void addRecent(QList<RecentServer> &recent, const RecentServer &server)
{
    recent.removeIf([&](const RecentServer &old) { return old.address == server.address; });
    recent.prepend(server);
    recent.resize(qMin<qsizetype>(recent.size(), ProfileState::maxRecent));
}

} // namespace client
