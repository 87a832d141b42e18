// SPDX-License-Identifier: MIT
#include "client/model/conversationlist.h"

#include "common/irc/mention.h"
#include "common/net/serveraddress.h"

#include <QSet>

#include <algorithm>
#include <iterator>
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
    const ConversationRow &entry = m_rows.at(index.row());
    if (role == RowRole)
        return int(entry.kind);
    if (!entry.conversation)
        return captionData(entry.kind, role);
    if (role == PhaseRole)
        return int(entry.network->state().phase);
    const bool isServer = entry.kind == Row::Network;
    const QVariant special = isServer ? serverData(*entry.network, role) : QVariant();
    return special.isValid() ? special : conversationData(*entry.conversation, role);
}

/// The data of a header that differ from those of other rows.
QVariant ConversationList::serverData(const Network &network, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(network);
    case UnreadRole:
        return network.conversation()->unread() + hiddenSum(network, &Conversation::unread);
    case MentionsRole:
        return network.conversation()->mentions() + hiddenSum(network, &Conversation::mentions);
    case StateTextRole:
        return shortText(network.state());
    case AwayRole:
        return network.isAway();
    case IconRole:
        return network.icon();
    case CollapsedRole:
        return network.isCollapsed();
    default:
        return {};
    }
}

QVariant ConversationList::conversationData(const Conversation &conversation, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return conversation.title();
    case NickRole:
        return conversation.title() == conversation.name() ? QString() : conversation.name();
    case Qt::AccessibleTextRole:
        return spokenText(conversation);
    case ConversationIdRole:
        return conversation.id();
    case UnreadRole:
        return conversation.unread();
    case MentionsRole:
        return conversation.mentions();
    case StateTextRole:
        if (conversation.isMuted())
            return tr("muted");
        if (conversation.kind() == Conversation::Kind::Direct && !conversation.isJoined())
            return tr("offline");
        return conversation.isAway() ? tr("away") : QString();
    case MutedRole:
        return conversation.isMuted();
    case JoinedRole:
        return conversation.isJoined();
    case AwayRole:
        return conversation.isAway();
    case CollapsedRole:
        return false;
    case NetworkNameRole:
        return conversation.pin() != 0 && m_networks.size() > 1 ? nameOf(conversation.network())
                                                                : QString();
    default:
        return {};
    }
}

/// The name and, in words, everything that the row shows by badges, dots and slanted letters.
QString ConversationList::spokenText(const Conversation &conversation) const
{
    const bool isServer = conversation.kind() == Conversation::Kind::Server;
    const QModelIndex row = index(rowOf(&conversation));
    QStringList parts{row.data().toString()};
    if (const QString nick = row.data(NickRole).toString(); !nick.isEmpty())
        parts.append(nick);
    if (isServer)
        parts.append(longText(conversation.network().state()));
    else if (!conversation.isJoined())
        parts.append(conversation.kind() == Conversation::Kind::Room ? tr("not joined")
                                                                     : tr("offline"));
    else if (conversation.isAway())
        parts.append(tr("away"));
    if (const int unread = row.data(UnreadRole).toInt(); unread > 0)
        parts.append(tr("%n unread", nullptr, unread));
    if (const int mentions = row.data(MentionsRole).toInt(); mentions > 0)
        parts.append(tr("%n for you", nullptr, mentions));
    if (conversation.isMuted())
        parts.append(tr("muted"));
    if (conversation.pin() != 0)
        parts.append(tr("pinned"));
    if (const QString network = row.data(NetworkNameRole).toString(); !network.isEmpty())
        parts.append(network);
    if (isServer && conversation.network().isCollapsed())
        parts.append(tr("collapsed"));
    return parts.join(QStringLiteral(", "));
}

QVariant ConversationList::captionData(Row kind, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return kind == Row::PinnedCaption ? tr("Pinned") : tr("Direct");
    case ConversationIdRole:
        return quint64(0);
    case UnreadRole:
    case MentionsRole:
        return 0;
    case StateTextRole:
    case NetworkNameRole:
        return QString();
    case MutedRole:
    case JoinedRole:
    case AwayRole:
    case CollapsedRole:
        return false;
    default:
        return {};
    }
}

/// The sum of @p count over the conversations of a collapsed network that are not muted.
int ConversationList::hiddenSum(const Network &network, int (Conversation::*count)() const) const
{
    int sum = 0;
    for (const Conversation *conversation : m_conversations) {
        if (&conversation->network() != &network || !network.isCollapsed()
            || conversation->pin() != 0)
            continue;
        sum += conversation->isMuted() ? 0 : (conversation->*count)();
    }
    return sum;
}

Qt::ItemFlags ConversationList::flags(const QModelIndex &index) const
{
    const bool isCaption =
        index.isValid() && index.row() < m_rows.size() && m_rows.at(index.row()).isCaption();
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
    const QList<Conversation *> conversations = all();
    const auto found = std::ranges::find(conversations, id, &Conversation::id);
    return found == conversations.cend() ? nullptr : *found;
}

Conversation *ConversationList::conversation(const ConversationKey &key) const
{
    const QList<Conversation *> conversations = all();
    const auto found = std::ranges::find(conversations, key, &Conversation::key);
    return found == conversations.cend() ? nullptr : *found;
}

Conversation *ConversationList::conversationAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).conversation : nullptr;
}

QList<Conversation *> ConversationList::all() const
{
    QList<Conversation *> all = pinned();
    for (const Network *network : m_networks) {
        all.append(network->conversation());
        std::ranges::copy_if(conversations(network), std::back_inserter(all),
                             [](const Conversation *one) { return one->pin() == 0; });
    }
    return all;
}

int ConversationList::rowOf(const Conversation *conversation) const
{
    if (!conversation)
        return -1;
    const auto found = std::ranges::find(m_rows, conversation, &ConversationRow::conversation);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QList<Conversation *> ConversationList::conversations(const Network *network) const
{
    QList<Conversation *> rooms;
    QList<Conversation *> direct;
    for (Conversation *conversation : m_conversations) {
        if (&conversation->network() == network)
            (conversation->kind() == Conversation::Kind::Room ? rooms : direct)
                .append(conversation);
    }
    return rooms + direct;
}

Conversation *ConversationList::neighbour(const Conversation *from, int step, bool unreadOnly) const
{
    const QList<Conversation *> conversations = all();
    const qsizetype count = conversations.size();
    const qsizetype start = from ? conversations.indexOf(from) : -1;
    const int direction = step < 0 ? -1 : 1;
    const qsizetype first = start < 0 && direction < 0 ? 0 : start;
    for (qsizetype i = 1; i <= count; ++i) {
        Conversation *candidate = conversations.at((first + direction * i + count * 2) % count);
        const bool fits = unreadOnly ? candidate->unread() > 0 : rowOf(candidate) >= 0;
        if (candidate != from && fits)
            return candidate;
    }
    return nullptr;
}

Network *ConversationList::addNetwork(const QString &name, const QByteArray &key)
{
    auto *network = new Network(m_nextId++, name, this);
    network->people().setNamesShown(m_areDisplayNamesShown);
    network->setAddress({}, key);
    m_networks.append(network);
    arrange();
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
    arrange();
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
    m_conversations.append(conversation);
    arrange();
    watch(conversation);
    emit conversationAdded(conversation);
    return conversation;
}

void ConversationList::removeConversation(Conversation *conversation)
{
    if (!m_conversations.contains(conversation))
        return;
    emit conversationAboutToBeRemoved(conversation);
    m_conversations.removeOne(conversation);
    arrange();
    conversation->disconnect(this);
    conversation->deleteLater();
    emit countsChanged();
}

void ConversationList::setDisplayNamesShown(bool shown)
{
    m_areDisplayNamesShown = shown;
    for (Network *network : std::as_const(m_networks))
        network->people().setNamesShown(shown);
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

void ConversationList::setPinned(Conversation *conversation, bool pinned)
{
    if ((conversation->pin() != 0) == pinned || !m_conversations.contains(conversation))
        return;
    const QList<Conversation *> others = this->pinned();
    conversation->setPin(pinned ? (others.isEmpty() ? 0 : others.constLast()->pin()) + 1 : 0);
}

QList<Conversation *> ConversationList::siblings(const Conversation *conversation) const
{
    QList<Conversation *> siblings;
    if (conversation->kind() == Conversation::Kind::Server)
        std::ranges::transform(m_networks, std::back_inserter(siblings), &Network::conversation);
    else if (conversation->pin() != 0)
        siblings = pinned();
    else
        std::ranges::copy_if(m_conversations, std::back_inserter(siblings),
                             [conversation](const Conversation *one) {
                                 return &one->network() == &conversation->network()
                                        && one->kind() == conversation->kind() && one->pin() == 0;
                             });
    return siblings;
}

void ConversationList::moveBefore(Conversation *conversation, Conversation *next)
{
    QList<Conversation *> order = siblings(conversation);
    if (conversation == next || !order.contains(conversation) || (next && !order.contains(next)))
        return;
    if (conversation->kind() == Conversation::Kind::Server) {
        Network *network = &conversation->network();
        m_networks.removeOne(network);
        m_networks.insert(next ? m_networks.indexOf(&next->network()) : m_networks.size(), network);
    } else if (conversation->pin() != 0) {
        order.removeOne(conversation);
        order.insert(next ? order.indexOf(next) : order.size(), conversation);
        m_isHoldingRows = true;
        for (qsizetype i = 0; i < order.size(); ++i)
            order.at(i)->setPin(int(i + 1));
        m_isHoldingRows = false;
    } else {
        m_conversations.removeOne(conversation);
        m_conversations.insert(next ? m_conversations.indexOf(next) : m_conversations.size(),
                               conversation);
    }
    arrange();
    emit arrangementChanged();
}

bool ConversationList::canMove(const Conversation *conversation, int step) const
{
    const QList<Conversation *> order = siblings(conversation);
    const qsizetype to = order.indexOf(conversation) + step;
    return to >= 0 && to < order.size();
}

void ConversationList::move(Conversation *conversation, int step)
{
    const QList<Conversation *> order = siblings(conversation);
    if (canMove(conversation, step))
        moveBefore(conversation,
                   order.value(order.indexOf(conversation) + (step < 0 ? step : step + 1)));
}

int ConversationList::unread() const
{
    int sum = 0;
    for (const Network *network : m_networks)
        sum += network->conversation()->unread();
    for (const Conversation *conversation : m_conversations)
        sum += conversation->isMuted() ? 0 : conversation->unread();
    return sum;
}

int ConversationList::mentions() const
{
    int sum = 0;
    for (const Network *network : m_networks)
        sum += network->conversation()->mentions();
    for (const Conversation *conversation : m_conversations)
        sum += conversation->mentions();
    return sum;
}

void ConversationList::watch(Network *network)
{
    connect(network, &Network::nameChanged, this, [this] { namesChanged(); });
    connect(network, &Network::awayChanged, this,
            [this, network] { rowChanged(headerRow(network), {AwayRole}); });
    connect(network, &Network::iconChanged, this,
            [this, network] { rowChanged(headerRow(network), {IconRole}); });
    connect(network, &Network::stateChanged, this, [this] {
        emit dataChanged(index(0), index(rowCount() - 1), {PhaseRole, StateTextRole});
    });
    connect(network, &Network::collapsedChanged, this, [this, network] {
        arrange();
        rowChanged(headerRow(network), {CollapsedRole, UnreadRole, MentionsRole});
        emit arrangementChanged();
    });
}

void ConversationList::watch(Conversation *conversation)
{
    // A collapsed network shows the numbers of its hidden rows.
    const auto rowToShow = [this, conversation] {
        const int row = rowOf(conversation);
        return row < 0 ? headerRow(&conversation->network()) : row;
    };
    connect(conversation, &Conversation::nameChanged, this, [this, conversation] {
        rowChanged(rowOf(conversation), {Qt::DisplayRole, NickRole});
    });
    connect(conversation, &Conversation::stateChanged, this, [this, rowToShow] {
        rowChanged(rowToShow(), {MutedRole, JoinedRole, AwayRole, StateTextRole});
        emit countsChanged();
    });
    connect(conversation, &Conversation::countsChanged, this, [this, rowToShow] {
        rowChanged(rowToShow(), {UnreadRole, MentionsRole});
        emit countsChanged();
    });
    connect(conversation, &Conversation::pinChanged, this, [this, conversation] {
        if (m_isHoldingRows)
            return;
        arrange();
        rowChanged(headerRow(&conversation->network()), {UnreadRole, MentionsRole});
        emit arrangementChanged();
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

void ConversationList::insertRow(int row, const ConversationRow &entry)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, entry);
    endInsertRows();
}

/// Removes, moves and inserts the rows that have changed, so that views keep what they select.
void ConversationList::arrange()
{
    const QList<ConversationRow> rows = arrangeRows(m_networks, m_conversations);
    const QSet<ConversationRow> kept(rows.cbegin(), rows.cend());
    for (qsizetype row = m_rows.size(); --row >= 0;) {
        if (kept.contains(m_rows.at(row)))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows.at(row) == rows.at(row))
            continue;
        const qsizetype from = m_rows.indexOf(rows.at(row), row);
        if (from < 0) {
            insertRow(int(row), rows.at(row));
            continue;
        }
        beginMoveRows({}, int(from), int(from), {}, int(row));
        m_rows.move(from, row);
        endMoveRows();
    }
}

} // namespace client
