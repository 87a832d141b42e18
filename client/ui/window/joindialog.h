// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/network.h"
#include "client/model/roomlistmodel.h"

#include <QDialog>
#include <QList>

class QLabel;
class QListView;

namespace client {

class Button;
class Field;
class FieldRow;
class NetworkChoice;
class Theme;

/// Asks for a room to join or a user to talk to. A list below the field shows the rooms that match
/// what is typed; the row that the user chooses becomes the text of the field.
class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p networks must not be empty. @p preferred is selected at first.
    JoinDialog(const Theme &theme, const QList<Network *> &networks, Network *preferred,
               QWidget *parent);

    /// The selected network; null if it was removed.
    Network *network() const;
    Field &field() const;
    QListView &list() const { return *m_list; }
    /// A sentence about the typed name: whether Join creates a room. Empty if there is none.
    QString status() const;

    /// Sets the rooms to choose from. @p isComplete: all rooms of the network that are not hidden
    /// are among them.
    void setRooms(const QList<ListedRoom> &rooms, bool isComplete);

signals:
    /// Another network is selected: its rooms are wanted.
    void networkChosen();
    /// The user chose @p room, a name on the wire, from the list.
    void joinRequested(client::Network *network, const QByteArray &room);
    /// The user typed @p room, which is not the name of a row.
    void joinByNameRequested(client::Network *network, const QString &room);
    void directChatRequested(client::Network *network, const QString &nick);
    /// The list of all rooms is wanted.
    void roomsRequested(client::Network *network);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void handleText();
    void refresh();
    void showStatus();
    QString statusFor(const QString &text) const;
    void choose(const QModelIndex &row);
    /// The name on the wire of the row that the text of the field means; empty if there is none.
    QByteArray meantRow() const;
    void join();
    void talk();

    const Theme &m_theme;
    RoomListModel m_rooms;
    bool m_isComplete = false;
    bool m_isChoosing = false; ///< The text of the field is being set to that of a row.
    QByteArray m_chosen;       ///< The name on the wire of the chosen room; empty: none.
    NetworkChoice *m_choice;
    FieldRow *m_row;
    QLabel *m_status;
    QListView *m_list;
    Button *m_join;
    Button *m_talk;
};

} // namespace client
