// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"

#include "common/irc/mention.h"
#include "common/net/serveraddress.h"

#include <algorithm>
#include <utility>

namespace client {

int ConversationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConversationList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_rows.at(index.row());
    switch (role) {
    case RowRole:
        return int(entry.kind);
    case PhaseRole:
        return int(entry.network->state().phase);
    default:
        return entry.conversation ? conversationData(*entry.conversation, role) : captionData(role);
    }
}

QVariant ConversationList::conversationData(const Conversation &conversation, int role) const
{
    const bool isServer = conversation.kind() == Conversation::Kind::Server;
    switch (role) {
    case Qt::DisplayRole:
        return isServer ? nameOf(conversation.network()) : conversation.name();
    case Qt::AccessibleTextRole:
        return spokenText(conversation);
    case ConversationIdRole:
        return conversation.id();
    case UnreadRole:
        return conversation.unread();
    case MentionsRole:
        return conversation.mentions();
    case StateTextRole:
        if (isServer)
            return shortText(conversation.network().state());
        return conversation.isAway() ? tr("away") : QString();
    case MutedRole:
        return conversation.isMuted();
    case JoinedRole:
        return conversation.isJoined();
    case AwayRole:
        return isServer ? conversation.network().isAway() : conversation.isAway();
    default:
        return {};
    }
}

/// The name and, in words, everything that the row shows by badges, dots and slanted letters.
QString ConversationList::spokenText(const Conversation &conversation) const
{
    QStringList parts{conversation.kind() == Conversation::Kind::Server
                          ? nameOf(conversation.network())
                          : conversation.name()};
    if (conversation.kind() == Conversation::Kind::Server)
        parts.append(longText(conversation.network().state()));
    else if (!conversation.isJoined())
        parts.append(conversation.kind() == Conversation::Kind::Room ? tr("not joined")
                                                                     : tr("offline"));
    else if (conversation.isAway())
        parts.append(tr("away"));
    if (conversation.unread() > 0)
        parts.append(tr("%n unread", nullptr, conversation.unread()));
    if (conversation.mentions() > 0)
        parts.append(tr("%n for you", nullptr, conversation.mentions()));
    if (conversation.isMuted())
        parts.append(tr("muted"));
    return parts.join(QStringLiteral(", "));
}

QVariant ConversationList::captionData(int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return tr("Direct");
    case ConversationIdRole:
        return quint64(0);
    case UnreadRole:
    case MentionsRole:
        return 0;
    case StateTextRole:
        return QString();
    case MutedRole:
    case JoinedRole:
    case AwayRole:
        return false;
    default:
        return {};
    }
}

Qt::ItemFlags ConversationList::flags(const QModelIndex &index) const
{
    const bool isCaption = index.isValid() && index.row() < m_rows.size()
                           && m_rows.at(index.row()).kind == Row::DirectCaption;
    return isCaption ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : QAbstractListModel::flags(index);
}

Network *ConversationList::network(quint64 id) const
{
    const auto it = std::find_if(m_networks.cbegin(), m_networks.cend(),
                                 [id](const Network *network) { return network->id() == id; });
    return it == m_networks.cend() ? nullptr : *it;
}

Network *ConversationList::network(const QByteArray &key) const
{
    const auto found = std::ranges::find(m_networks, key, &Network::key);
    return found == m_networks.cend() ? nullptr : *found;
}

QString ConversationList::nameOf(const Network &network) const
{
    const auto isNamesake = [&network](const Network *other) {
        return other != &network && other->name() == network.name();
    };
    if (std::none_of(m_networks.cbegin(), m_networks.cend(), isNamesake))
        return network.name();
    const auto address = net::ServerAddress::parse(network.address());
    return address ? QString(network.name() % u" \u00b7 " % address->hostAndPort())
                   : network.name();
}

Conversation *ConversationList::conversation(quint64 id) const
{
    for (const Entry &entry : m_rows) {
        if (entry.conversation && entry.conversation->id() == id)
            return entry.conversation;
    }
    return nullptr;
}

Conversation *ConversationList::conversation(const ConversationKey &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&key](const Entry &entry) {
        return entry.conversation && entry.conversation->key() == key;
    });
    return found == m_rows.cend() ? nullptr : found->conversation;
}

Conversation *ConversationList::conversationAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).conversation : nullptr;
}

int ConversationList::rowOf(const Conversation *conversation) const
{
    if (!conversation)
        return -1;
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Entry &entry) {
        return entry.conversation == conversation;
    });
    return it == m_rows.cend() ? -1 : int(it - m_rows.cbegin());
}

QList<Conversation *> ConversationList::conversations(const Network *network) const
{
    QList<Conversation *> found;
    for (const Entry &entry : m_rows) {
        if (entry.network == network && (entry.kind == Row::Room || entry.kind == Row::Direct))
            found.append(entry.conversation);
    }
    return found;
}

Conversation *ConversationList::neighbour(const Conversation *from, int step, bool unreadOnly) const
{
    const int rows = int(m_rows.size());
    const int start = rowOf(from);
    const int direction = step < 0 ? -1 : 1;
    const int first = start < 0 && direction < 0 ? 0 : start;
    for (int i = 1; i <= rows; ++i) {
        const int row = (first + direction * i + rows * 2) % rows;
        Conversation *candidate = m_rows.at(row).conversation;
        if (candidate && candidate != from && (!unreadOnly || candidate->unread() > 0))
            return candidate;
    }
    return nullptr;
}

Network *ConversationList::addNetwork(const QString &name, const QByteArray &key)
{
    auto *network = new Network(m_nextId++, name, this);
    network->setAddress({}, key);
    m_networks.append(network);
    insert(int(m_rows.size()), {Row::Network, network, network->conversation()});
    watch(network);
    watch(network->conversation());
    namesChanged();
    emit conversationAdded(network->conversation());
    return network;
}

void ConversationList::removeNetwork(Network *network)
{
    if (!m_networks.contains(network))
        return;
    for (Conversation *conversation : conversations(network))
        removeConversation(conversation);
    emit conversationAboutToBeRemoved(network->conversation());
    emit networkAboutToBeRemoved(network);
    m_networks.removeOne(network); // before the row: receivers of rowsRemoved() ask for networks()
    removeEntry(headerRow(network));
    network->disconnect(this);
    network->conversation()->disconnect(this);
    network->deleteLater();
    namesChanged();
    emit countsChanged();
}

Conversation *ConversationList::addConversation(Network *network, Conversation::Kind kind,
                                                const QString &name, const QByteArray &wireName,
                                                const QByteArray &folded)
{
    Q_ASSERT(kind != Conversation::Kind::Server && m_networks.contains(network));
    auto *conversation = new Conversation(m_nextId++, kind, *network, name, this, wireName);
    conversation->setFolded(folded.isEmpty() ? conversation->wireName().toLower() : folded);
    if (kind == Conversation::Kind::Room) {
        insert(endOfRooms(network), {Row::Room, network, conversation});
    } else {
        if (endOfRooms(network) == endOfNetwork(network))
            insert(endOfNetwork(network), {Row::DirectCaption, network, nullptr});
        insert(endOfNetwork(network), {Row::Direct, network, conversation});
    }
    watch(conversation);
    emit conversationAdded(conversation);
    return conversation;
}

void ConversationList::removeConversation(Conversation *conversation)
{
    const int row = rowOf(conversation);
    if (row < 0 || conversation->kind() == Conversation::Kind::Server)
        return;
    emit conversationAboutToBeRemoved(conversation);
    const Network *network = m_rows.at(row).network;
    removeEntry(rowOf(conversation));
    if (const int caption = endOfRooms(network); caption + 1 == endOfNetwork(network))
        removeEntry(caption);
    conversation->disconnect(this);
    conversation->deleteLater();
    emit countsChanged();
}

void ConversationList::setDefaults(const ConversationSettings &defaults)
{
    if (std::exchange(m_defaults, defaults) != defaults)
        emit defaultsChanged();
}

bool ConversationList::hasMentionWord(const ChatMessage &message) const
{
    if (message.own || !isSpoken(message.kind) || message.kind == ChatMessage::Kind::Notice)
        return false;
    return std::ranges::any_of(m_mentionWords, [&message](const QString &word) {
        return irc::indexOfMention(message.text, word) >= 0;
    });
}

int ConversationList::unread() const
{
    int sum = 0;
    for (const Entry &entry : m_rows) {
        if (const Conversation *conversation = entry.conversation)
            sum += conversation->isMuted() ? 0 : conversation->unread();
    }
    return sum;
}

int ConversationList::mentions() const
{
    int sum = 0;
    for (const Entry &entry : m_rows)
        sum += entry.conversation ? entry.conversation->mentions() : 0;
    return sum;
}

void ConversationList::watch(Network *network)
{
    connect(network, &Network::nameChanged, this, [this] { namesChanged(); });
    connect(network, &Network::awayChanged, this,
            [this, network] { rowChanged(headerRow(network), {AwayRole}); });
    connect(network, &Network::stateChanged, this, [this, network] {
        const int first = headerRow(network);
        emit dataChanged(index(first), index(endOfNetwork(network) - 1),
                         {PhaseRole, StateTextRole});
    });
}

void ConversationList::watch(Conversation *conversation)
{
    connect(conversation, &Conversation::nameChanged, this,
            [this, conversation] { rowChanged(rowOf(conversation), {Qt::DisplayRole}); });
    connect(conversation, &Conversation::stateChanged, this, [this, conversation] {
        rowChanged(rowOf(conversation), {MutedRole, JoinedRole, AwayRole, StateTextRole});
        emit countsChanged();
    });
    connect(conversation, &Conversation::countsChanged, this, [this, conversation] {
        rowChanged(rowOf(conversation), {UnreadRole, MentionsRole});
        emit countsChanged();
    });
}

/// nameOf() of a network depends on the names of all others.
void ConversationList::namesChanged()
{
    for (const Network *network : std::as_const(m_networks))
        rowChanged(headerRow(network), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void ConversationList::rowChanged(int row, const QList<int> &roles)
{
    if (row >= 0)
        emit dataChanged(index(row), index(row), roles);
}

int ConversationList::headerRow(const Network *network) const
{
    return rowOf(network->conversation());
}

int ConversationList::endOfRooms(const Network *network) const
{
    int row = headerRow(network) + 1;
    while (row < m_rows.size() && m_rows.at(row).kind == Row::Room)
        ++row;
    return row;
}

int ConversationList::endOfNetwork(const Network *network) const
{
    int row = headerRow(network) + 1;
    while (row < m_rows.size() && m_rows.at(row).network == network)
        ++row;
    return row;
}

void ConversationList::insert(int row, const Entry &entry)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, entry);
    endInsertRows();
}

void ConversationList::removeEntry(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

} // namespace client
