// SPDX-License-Identifier: MIT
#include "client/app/roomsuggestions.h"

#include "client/chat/displaytext.h"
#include "client/model/conversationlist.h"
#include "client/networks/messagehistory.h"
#include "client/networks/networks.h"
#include "client/ui/window/joindialog.h"
#include "client/ui/window/mainwindow.h"

#include <QSet>

#include <chrono>
#include <utility>

namespace client {

namespace {

constexpr std::chrono::minutes listValidity{2};
constexpr qsizetype maxInvitations = 50;
constexpr qsizetype maxVisited = 500;

/// Rooms without duplicates: the first one with a name, in any case, wins.
class Collection
{
public:
    explicit Collection(const QList<ListedRoom> &rooms)
        : m_rooms(rooms)
    {
        for (const ListedRoom &room : rooms)
            m_names.insert(keyOf(room));
    }

    void add(const ListedRoom &room)
    {
        const qsizetype before = m_names.size();
        m_names.insert(keyOf(room));
        if (m_names.size() > before)
            m_rooms.append(room);
    }
    void add(const QByteArray &wireName, const QString &remark)
    {
        add({shownName(wireName), ListedRoom::unknownPeople, {}, wireName, remark});
    }

    const QList<ListedRoom> &rooms() const { return m_rooms; }

private:
    static QString keyOf(const ListedRoom &room) { return decoded(room.wireName).toCaseFolded(); }

    QList<ListedRoom> m_rooms;
    QSet<QString> m_names;
};

} // namespace

RoomSuggestions::RoomSuggestions(MainWindow &window, ConversationList &list, Networks &networks,
                                 const MessageHistory &history, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_networks(networks)
    , m_history(history)
{
    connect(&window, &MainWindow::joinDialogOpened, this, &RoomSuggestions::openFor);
    connect(&networks, &Networks::roomsListed, this, &RoomSuggestions::handleListed);
    connect(&networks, &Networks::invited, this,
            [this](Network *network, const event::Invited &invitation) {
                addInvitation(network, invitation.room);
            });
    connect(&list, &ConversationList::networkAboutToBeRemoved, this,
            [this](const Network *network) { m_known.remove(network); });
}

void RoomSuggestions::openFor(JoinDialog *dialog)
{
    m_dialog = dialog;
    connect(dialog, &JoinDialog::networkChosen, this, &RoomSuggestions::supply);
    supply();
}

void RoomSuggestions::supply()
{
    Network *network = m_dialog->network();
    if (!network)
        return m_dialog->setRooms({}, false);
    if (m_known[network].validity.hasExpired())
        ask(network);
    show(network);
}

void RoomSuggestions::show(Network *network)
{
    const Known &known = m_known[network];
    m_dialog->setRooms(roomsOf(network), known.last.isComplete && !known.validity.hasExpired());
}

void RoomSuggestions::ask(Network *network)
{
    const std::optional<RoomScope> scope = m_networks.suggestedRoomScope(network);
    const quint64 request = scope ? m_networks.requestRooms(network, *scope) : 0;
    Known &known = m_known[network];
    if (known.request != request)
        known.arriving = {{}, scope == RoomScope::All};
    known.request = request;
}

void RoomSuggestions::handleListed(Network *network, const event::RoomsListed &listed)
{
    using Result = event::RoomsListed::Result;
    const auto found = m_known.find(network);
    if (found == m_known.end() || found->request == 0 || listed.request != found->request)
        return;
    Known &known = *found;
    const qsizetype space = RoomLists::maxSuggestedRooms - known.arriving.rooms.size();
    known.arriving.rooms += listed.rooms.first(qMin(space, listed.rooms.size()));
    if (listed.rooms.size() > space)
        known.arriving.isComplete = false;
    if (listed.result == Result::Continuing)
        return;
    known.request = 0;
    const List arrived = std::exchange(known.arriving, {});
    if (listed.result == Result::Failed)
        return;
    known.last = arrived;
    known.validity.setRemainingTime(listValidity);
    if (m_dialog && m_dialog->network() == network)
        show(network);
}

void RoomSuggestions::addInvitation(Network *network, const QByteArray &room)
{
    QList<QByteArray> &invitations = m_known[network].invitations;
    invitations.removeAll(room);
    invitations.prepend(room);
    if (invitations.size() > maxInvitations)
        invitations.removeLast();
    if (m_dialog && m_dialog->network() == network)
        show(network);
}

QList<ListedRoom> RoomSuggestions::roomsOf(Network *network) const
{
    const Known known = m_known.value(network);
    Collection collection(known.last.rooms);
    for (const Conversation *conversation : m_list.conversations(network)) {
        if (conversation->kind() != Conversation::Kind::Room)
            continue;
        const int people = conversation->members().rowCount();
        collection.add({conversation->name(), people > 0 ? people : ListedRoom::unknownPeople,
                        conversation->topic(), conversation->wireName()});
    }
    for (const QByteArray &room : known.invitations)
        collection.add(room, tr("You are invited to this room."));
    for (const QByteArray &room : m_history.closedRooms(network->key(), maxVisited))
        collection.add(room, tr("You were in this room before."));
    return collection.rooms();
}

} // namespace client
