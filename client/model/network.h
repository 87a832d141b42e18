// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/networkstate.h"

#include <QObject>
#include <QString>

namespace client {

class Conversation;

/// One network of the left list: its header row and what holds for all its conversations.
/// GUI thread; owned by ConversationList.
class Network : public QObject
{
    Q_OBJECT

public:
    /// @p id is unique in this process and never 0.
    Network(quint64 id, const QString &name, QObject *parent);

    quint64 id() const { return m_id; }
    /// What people see: NETWORK of the server when it tells one, else the host.
    QString name() const { return m_name; }
    void setName(const QString &name);
    /// This person's nick there.
    QString nick() const { return m_nick; }
    void setNick(const QString &nick);
    /// Marked as away by this person (/away).
    bool isAway() const { return m_away; }
    void setAway(bool away);
    /// `ircs://host:port`, for tool tips and copying.
    QString address() const { return m_address; }
    void setAddress(const QString &address);
    const NetworkState &state() const { return m_state; }
    void setState(const NetworkState &state);
    /// The lines of the server itself: what the header row opens. Never null.
    Conversation *conversation() const { return m_conversation; }

signals:
    void nameChanged();
    void nickChanged();
    void awayChanged();
    void stateChanged();

private:
    quint64 m_id;
    QString m_name;
    QString m_nick;
    QString m_address;
    bool m_away = false;
    NetworkState m_state;
    Conversation *m_conversation;
};

} // namespace client
