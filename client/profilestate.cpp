#include "client/profilestate.h"

#include <QJsonArray>

#include <algorithm>

namespace client {

namespace {

/// One name each for what is written and read.
namespace key {
constexpr QLatin1String Version("version");
constexpr QLatin1String Nick("nick");
constexpr QLatin1String Theme("theme");
constexpr QLatin1String Zoom("zoomPercent");
constexpr QLatin1String Window("window");
constexpr QLatin1String Geometry("geometry");
constexpr QLatin1String SideWidth("sideWidth");
constexpr QLatin1String MembersWidth("membersWidth");
constexpr QLatin1String MembersShown("membersShown");
constexpr QLatin1String MenuBarShown("menuBarShown");
constexpr QLatin1String CurrentNetwork("currentNetwork");
constexpr QLatin1String CurrentConversation("currentConversation");
constexpr QLatin1String Hosting("hosting");
constexpr QLatin1String Networks("networks");
constexpr QLatin1String Recent("recent");
constexpr QLatin1String Told("told");
constexpr QLatin1String Name("name");
constexpr QLatin1String Host("host");
constexpr QLatin1String Port("port");
constexpr QLatin1String Security("security");
constexpr QLatin1String Rooms("rooms");
constexpr QLatin1String Fingerprint("fingerprint");
constexpr QLatin1String Pin("pin");
constexpr QLatin1String Connected("connected");
constexpr QLatin1String Conversations("conversations");
constexpr QLatin1String Waiting("waiting");
constexpr QLatin1String Kind("kind");
constexpr QLatin1String Draft("draft");
constexpr QLatin1String Key("key");
constexpr QLatin1String Muted("muted");
constexpr QLatin1String Joined("joined");
constexpr QLatin1String Target("target");
constexpr QLatin1String Text("text");
constexpr QLatin1String Time("timeMs");
constexpr QLatin1String Action("action");
constexpr QLatin1String Unsure("unsure");
constexpr QLatin1String Address("address");
constexpr QLatin1String LastUsed("lastUsedMs");
constexpr QLatin1String ServerPassword("serverPassword");
constexpr QLatin1String Account("account");
constexpr QLatin1String AccountPassword("accountPassword");
} // namespace key

constexpr QLatin1String SecurityNames[] = {QLatin1String("tls"), QLatin1String("plain"),
                                           QLatin1String("automatic")};
constexpr QLatin1String KindNames[] = {QLatin1String("server"), QLatin1String("room"),
                                       QLatin1String("direct")};

template<typename Enum, std::size_t Count>
Enum enumOf(const QLatin1String (&names)[Count], const QString &name, Enum otherwise)
{
    const auto found = std::find(std::begin(names), std::end(names), name);
    return found == std::end(names) ? otherwise : Enum(found - std::begin(names));
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

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QJsonValue &text)
{
    return QByteArray::fromHex(text.toString().toLatin1());
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray blobOf(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

QJsonValue writeText(const QString &text)
{
    return text;
}

QString readText(const QJsonValue &json)
{
    return json.toString();
}

QJsonValue writeConversation(const ConversationSnapshot &conversation)
{
    QJsonObject json{{key::Kind, KindNames[int(conversation.kind)]},
                     {key::Name, conversation.name}};
    if (!conversation.draft.isEmpty())
        json.insert(key::Draft, conversation.draft);
    if (!conversation.key.isEmpty())
        json.insert(key::Key, conversation.key);
    if (conversation.muted)
        json.insert(key::Muted, true);
    if (!conversation.joined)
        json.insert(key::Joined, false);
    return json;
}

ConversationSnapshot readConversation(const QJsonValue &json)
{
    ConversationSnapshot conversation;
    conversation.kind = enumOf(KindNames, json[key::Kind].toString(), Conversation::Kind::Room);
    conversation.name = json[key::Name].toString();
    conversation.draft = json[key::Draft].toString();
    conversation.key = json[key::Key].toString();
    conversation.muted = json[key::Muted].toBool();
    conversation.joined = json[key::Joined].toBool(true);
    return conversation;
}

QJsonValue writeWaiting(const WaitingMessage &message)
{
    QJsonObject json{
        {key::Target, message.target}, {key::Text, message.text}, {key::Time, message.timeMs}};
    if (message.action)
        json.insert(key::Action, true);
    if (message.unsure)
        json.insert(key::Unsure, true);
    return json;
}

WaitingMessage readWaiting(const QJsonValue &json)
{
    WaitingMessage message;
    message.target = json[key::Target].toString();
    message.text = json[key::Text].toString();
    message.timeMs = json[key::Time].toInteger();
    message.action = json[key::Action].toBool();
    message.unsure = json[key::Unsure].toBool();
    return message;
}

QJsonValue writeAddress(const net::ServerAddress &address)
{
    QJsonObject json{{key::Host, address.host},
                     {key::Port, address.port},
                     {key::Security, SecurityNames[int(address.security)]}};
    if (!address.rooms.isEmpty())
        json.insert(key::Rooms, arrayOf(address.rooms, writeText));
    if (!address.fingerprint.isEmpty())
        json.insert(key::Fingerprint, hex(address.fingerprint));
    return json;
}

net::ServerAddress readAddress(const QJsonValue &json)
{
    net::ServerAddress address;
    address.host = json[key::Host].toString();
    address.port = quint16(qBound(0, json[key::Port].toInt(), 65535));
    address.security =
        enumOf(SecurityNames, json[key::Security].toString(), net::ServerAddress::Security::Tls);
    address.rooms = listOf(json[key::Rooms], readText);
    address.fingerprint = bytesOf(json[key::Fingerprint]);
    return address;
}

QJsonValue writeNetwork(const NetworkSnapshot &network)
{
    return QJsonObject{{key::Name, network.name},
                       {key::Nick, network.nick},
                       {key::Address, writeAddress(network.address)},
                       {key::Pin, hex(network.pin)},
                       {key::Connected, network.connected},
                       {key::Conversations, arrayOf(network.conversations, writeConversation)},
                       {key::Waiting, arrayOf(network.waiting, writeWaiting)}};
}

NetworkSnapshot readNetwork(const QJsonValue &json)
{
    NetworkSnapshot network;
    network.name = json[key::Name].toString();
    network.nick = json[key::Nick].toString();
    network.address = readAddress(json[key::Address]);
    network.pin = bytesOf(json[key::Pin]);
    network.connected = json[key::Connected].toBool();
    network.conversations = listOf(json[key::Conversations], readConversation);
    network.waiting = listOf(json[key::Waiting], readWaiting);
    return network;
}

QJsonValue writeWindow(const SavedWindow &window)
{
    return QJsonObject{{key::Geometry, base64(window.geometry)},
                       {key::SideWidth, window.sideWidth},
                       {key::MembersWidth, window.membersWidth},
                       {key::MembersShown, window.membersShown},
                       {key::MenuBarShown, window.menuBarShown},
                       {key::Zoom, window.zoomPercent},
                       {key::Theme, window.theme}};
}

SavedWindow readWindow(const QJsonValue &json)
{
    SavedWindow window;
    window.geometry = blobOf(json[key::Geometry]);
    window.sideWidth = qBound(0, json[key::SideWidth].toInt(window.sideWidth), 4000);
    window.membersWidth = qBound(0, json[key::MembersWidth].toInt(window.membersWidth), 4000);
    window.membersShown = json[key::MembersShown].toBool(window.membersShown);
    window.menuBarShown = json[key::MenuBarShown].toBool(window.menuBarShown);
    window.zoomPercent = qBound(50, json[key::Zoom].toInt(window.zoomPercent), 300);
    window.theme = json[key::Theme].toString();
    return window;
}

QJsonValue writeRecent(const RecentServer &server)
{
    return QJsonObject{{key::Address, server.address},
                       {key::Name, server.name},
                       {key::LastUsed, server.lastUsedMs}};
}

RecentServer readRecent(const QJsonValue &json)
{
    return {json[key::Address].toString(), json[key::Name].toString(),
            json[key::LastUsed].toInteger()};
}

} // namespace

QJsonObject toJson(const ProfileState &state)
{
    return QJsonObject{{key::Version, ProfileVersion},
                       {key::Nick, state.nick},
                       {key::Window, writeWindow(state.window)},
                       {key::CurrentNetwork, state.currentNetwork},
                       {key::CurrentConversation, state.currentConversation},
                       {key::Hosting, state.hosting},
                       {key::Networks, arrayOf(state.networks, writeNetwork)},
                       {key::Recent, arrayOf(state.recent, writeRecent)},
                       {key::Told, arrayOf(state.told, writeText)}};
}

QJsonObject passwordsToJson(const ProfileState &state)
{
    QJsonObject json;
    for (const NetworkSnapshot &network : state.networks) {
        const Credentials &credentials = network.credentials;
        if (!credentials.isEmpty())
            json.insert(network.address.toString(),
                        QJsonObject{{key::ServerPassword, credentials.serverPassword},
                                    {key::Account, credentials.account},
                                    {key::AccountPassword, credentials.accountPassword}});
    }
    return json;
}

void takePasswords(ProfileState &state, const QJsonObject &json)
{
    for (NetworkSnapshot &network : state.networks) {
        const QJsonValue entry = json[network.address.toString()];
        network.credentials.serverPassword = entry[key::ServerPassword].toString();
        network.credentials.account = entry[key::Account].toString();
        network.credentials.accountPassword = entry[key::AccountPassword].toString();
    }
}

std::optional<ProfileState> profileFromJson(const QJsonObject &json)
{
    if (json[key::Version].toInt() != ProfileVersion)
        return std::nullopt;
    ProfileState state;
    state.nick = json[key::Nick].toString();
    state.window = readWindow(json[key::Window]);
    state.currentNetwork = json[key::CurrentNetwork].toString();
    state.currentConversation = json[key::CurrentConversation].toString();
    state.hosting = json[key::Hosting].toBool();
    state.networks = listOf(json[key::Networks], readNetwork);
    state.networks.removeIf(
        [](const NetworkSnapshot &network) { return network.address.host.isEmpty(); });
    state.recent = listOf(json[key::Recent], readRecent);
    state.recent.removeIf([](const RecentServer &server) { return server.address.isEmpty(); });
    state.recent.resize(qMin<qsizetype>(state.recent.size(), ProfileState::MostRecent));
    state.told = listOf(json[key::Told], readText);
    return state;
}

void addRecent(QList<RecentServer> &recent, const RecentServer &server)
{
    recent.removeIf([&](const RecentServer &old) { return old.address == server.address; });
    recent.prepend(server);
    recent.resize(qMin<qsizetype>(recent.size(), ProfileState::MostRecent));
}

} // namespace client
