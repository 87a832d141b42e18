// SPDX-License-Identifier: MIT
#pragma once

#include "client/model/network.h"

#include <QDialog>
#include <QList>

namespace client {

class Button;
class Field;
class FieldRow;
class NetworkChoice;
class Theme;

/// Asks for a room to join or a user to talk to.
class JoinDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p networks must not be empty. @p preferred is selected at first.
    JoinDialog(const Theme &theme, const QList<Network *> &networks, Network *preferred,
               QWidget *parent);

    Field &field() const;

signals:
    void joinRequested(client::Network *network, const QString &room);
    void directChatRequested(client::Network *network, const QString &nick);
    /// The list of all rooms is wanted.
    void roomsRequested(client::Network *network);

private:
    Network *network() const;
    void refresh();
    void showProblem(const QString &problem);
    void join();
    void talk();

    NetworkChoice *m_choice;
    FieldRow *m_row;
    Button *m_join;
    Button *m_talk;
};

} // namespace client
