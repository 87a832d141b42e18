// SPDX-License-Identifier: MIT
#pragma once

#include "client/session/event.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

namespace client {

class ConversationList;
class JoinDialog;
class MainWindow;
class MessageHistory;
class Network;
class Networks;

/// Fills the dialog for joining with the rooms that the user may want: those that the server lists,
/// those that the user is or was in, and invitations. GUI thread.
class RoomSuggestions : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object.
    RoomSuggestions(MainWindow &window, ConversationList &list, Networks &networks,
                    const MessageHistory &history, QObject *parent = nullptr);

private:
    /// The rooms that a server has listed, at most RoomLists::maxSuggestedRooms.
    struct List
    {
        QList<ListedRoom> rooms = {};
        bool isComplete = false; ///< These are all rooms that are not hidden.
    };
    struct Known
    {
        List last = {};
        QDeadlineTimer validity = {}; ///< The server is not asked again before this time.
        List arriving = {};
        quint64 request = 0;                ///< For `arriving`; 0: none.
        QList<QByteArray> invitations = {}; ///< Names on the wire, the newest first.
    };

    void openFor(JoinDialog *dialog);
    void supply();
    void show(Network *network);
    /// Asks the server, unless there would be too many rooms.
    void ask(Network *network);
    void handleListed(Network *network, const event::RoomsListed &listed);
    void addInvitation(Network *network, const QByteArray &room);
    QList<ListedRoom> roomsOf(Network *network) const;

    ConversationList &m_list;
    Networks &m_networks;
    const MessageHistory &m_history;
    QPointer<JoinDialog> m_dialog;
    QHash<const Network *, Known> m_known;
};

} // namespace client
