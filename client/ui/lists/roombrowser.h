// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/network.h"

#include <QDialog>
#include <QList>

class QLabel;
class QListView;

namespace client {

class Button;
class Field;
class NetworkChoice;
class RoomListModel;
class Theme;

/// Shows all rooms of a network, with a search.
class RoomBrowser : public QDialog
{
    Q_OBJECT

public:
    /// @p networks must not be empty. @p preferred is selected at first. @p rooms must outlive the
    /// dialog.
    RoomBrowser(const Theme &theme, const QList<Network *> &networks, Network *preferred,
                RoomListModel &rooms, QWidget *parent);

    /// The selected network; null if it was removed.
    Network *network() const;
    Field &field() const { return *m_field; }
    QListView &list() const { return *m_list; }

    /// Whether rooms are arriving. @p problem: a sentence for the user; empty if there is none.
    void setState(bool isLoading, const QString &problem = {});
    QString status() const;

signals:
    /// The list of network() is wanted, again or for the first time.
    void roomsWanted();
    /// @p room as on the wire.
    void joinRequested(client::Network *network, const QByteArray &room);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showStatus();
    void filter();
    void selectFirst();
    void join();

    RoomListModel &m_rooms;
    bool m_isLoading = false;
    QString m_problem;
    NetworkChoice *m_choice;
    Field *m_field;
    QLabel *m_status;
    QListView *m_list;
    Button *m_reload;
    Button *m_join;
};

} // namespace client
