#include "client/profilestate.h"

#include <QJsonArray>

#include <algorithm>

namespace client {

namespace {

// One name each for what is written and read.
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
    QJsonObject json{{Kind, KindNames[int(conversation.kind)]}, {Name, conversation.name}};
    if (!conversation.draft.isEmpty())
        json.insert(Draft, conversation.draft);
    if (!conversation.key.isEmpty())
        json.insert(Key, conversation.key);
    if (conversation.muted)
        json.insert(Muted, true);
    if (!conversation.joined)
        json.insert(Joined, false);
    return json;
}

ConversationSnapshot readConversation(const QJsonValue &json)
{
    ConversationSnapshot conversation;
    conversation.kind = enumOf(KindNames, json[Kind].toString(), Conversation::Kind::Room);
    conversation.name = json[Name].toString();
    conversation.draft = json[Draft].toString();
    conversation.key = json[Key].toString();
    conversation.muted = json[Muted].toBool();
    conversation.joined = json[Joined].toBool(true);
    return conversation;
}

QJsonValue writeWaiting(const WaitingMessage &message)
{
    QJsonObject json{{Target, message.target}, {Text, message.text}, {Time, message.timeMs}};
    if (message.action)
        json.insert(Action, true);
    if (message.unsure)
        json.insert(Unsure, true);
    return json;
}

WaitingMessage readWaiting(const QJsonValue &json)
{
    WaitingMessage message;
    message.target = json[Target].toString();
    message.text = json[Text].toString();
    message.timeMs = json[Time].toInteger();
    message.action = json[Action].toBool();
    message.unsure = json[Unsure].toBool();
    return message;
}

QJsonValue writeAddress(const net::ServerAddress &address)
{
    QJsonObject json{{Host, address.host},
                     {Port, address.port},
                     {Security, SecurityNames[int(address.security)]}};
    if (!address.rooms.isEmpty())
        json.insert(Rooms, arrayOf(address.rooms, writeText));
    if (!address.fingerprint.isEmpty())
        json.insert(Fingerprint, hex(address.fingerprint));
    return json;
}

net::ServerAddress readAddress(const QJsonValue &json)
{
    net::ServerAddress address;
    address.host = json[Host].toString();
    address.port = quint16(qBound(0, json[Port].toInt(), 65535));
    address.security =
        enumOf(SecurityNames, json[Security].toString(), net::ServerAddress::Security::Tls);
    address.rooms = listOf(json[Rooms], readText);
    address.fingerprint = bytesOf(json[Fingerprint]);
    return address;
}

QJsonValue writeNetwork(const NetworkSnapshot &network)
{
    return QJsonObject{{Name, network.name},
                       {Nick, network.nick},
                       {Address, writeAddress(network.address)},
                       {Pin, hex(network.pin)},
                       {Connected, network.connected},
                       {Conversations, arrayOf(network.conversations, writeConversation)},
                       {Waiting, arrayOf(network.waiting, writeWaiting)}};
}

NetworkSnapshot readNetwork(const QJsonValue &json)
{
    NetworkSnapshot network;
    network.name = json[Name].toString();
    network.nick = json[Nick].toString();
    network.address = readAddress(json[Address]);
    network.pin = bytesOf(json[Pin]);
    network.connected = json[Connected].toBool();
    network.conversations = listOf(json[Conversations], readConversation);
    network.waiting = listOf(json[Waiting], readWaiting);
    return network;
}

QJsonValue writeWindow(const SavedWindow &window)
{
    return QJsonObject{{Geometry, base64(window.geometry)},
                       {SideWidth, window.sideWidth},
                       {MembersWidth, window.membersWidth},
                       {MembersShown, window.membersShown},
                       {MenuBarShown, window.menuBarShown},
                       {Zoom, window.zoomPercent},
                       {Theme, window.theme}};
}

SavedWindow readWindow(const QJsonValue &json)
{
    SavedWindow window;
    window.geometry = blobOf(json[Geometry]);
    window.sideWidth = qBound(0, json[SideWidth].toInt(window.sideWidth), 4000);
    window.membersWidth = qBound(0, json[MembersWidth].toInt(window.membersWidth), 4000);
    window.membersShown = json[MembersShown].toBool(window.membersShown);
    window.menuBarShown = json[MenuBarShown].toBool(window.menuBarShown);
    window.zoomPercent = qBound(50, json[Zoom].toInt(window.zoomPercent), 300);
    window.theme = json[Theme].toString();
    return window;
}

QJsonValue writeRecent(const RecentServer &server)
{
    return QJsonObject{
        {Address, server.address}, {Name, server.name}, {LastUsed, server.lastUsedMs}};
}

RecentServer readRecent(const QJsonValue &json)
{
    return {json[Address].toString(), json[Name].toString(), json[LastUsed].toInteger()};
}

} // namespace

QJsonObject toJson(const ProfileState &state)
{
    return QJsonObject{{Version, ProfileVersion},
                       {Nick, state.nick},
                       {Window, writeWindow(state.window)},
                       {CurrentNetwork, state.currentNetwork},
                       {CurrentConversation, state.currentConversation},
                       {Hosting, state.hosting},
                       {Networks, arrayOf(state.networks, writeNetwork)},
                       {Recent, arrayOf(state.recent, writeRecent)},
                       {Told, arrayOf(state.told, writeText)}};
}

std::optional<ProfileState> profileFromJson(const QJsonObject &json)
{
    if (json[Version].toInt() != ProfileVersion)
        return std::nullopt;
    ProfileState state;
    state.nick = json[Nick].toString();
    state.window = readWindow(json[Window]);
    state.currentNetwork = json[CurrentNetwork].toString();
    state.currentConversation = json[CurrentConversation].toString();
    state.hosting = json[Hosting].toBool();
    state.networks = listOf(json[Networks], readNetwork);
    state.networks.removeIf(
        [](const NetworkSnapshot &network) { return network.address.host.isEmpty(); });
    state.recent = listOf(json[Recent], readRecent);
    state.recent.removeIf([](const RecentServer &server) { return server.address.isEmpty(); });
    state.recent.resize(qMin<qsizetype>(state.recent.size(), ProfileState::MostRecent));
    state.told = listOf(json[Told], readText);
    return state;
}

void addRecent(QList<RecentServer> &recent, const RecentServer &server)
{
    recent.removeIf([&](const RecentServer &old) { return old.address == server.address; });
    recent.prepend(server);
    recent.resize(qMin<qsizetype>(recent.size(), ProfileState::MostRecent));
}

} // namespace client
