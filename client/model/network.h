// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/account.h"
#include "client/chat/ignorelist.h"
#include "client/chat/networkfeatures.h"
#include "client/chat/networkstate.h"
#include "client/model/people.h"

#include <QObject>
#include <QString>

namespace client {

class Conversation;

/// One network in the list of conversations: its header row and the state that its conversations
/// share. GUI thread; owned by ConversationList.
class Network : public QObject
{
    Q_OBJECT

public:
    /// @p id is unique in this process and never 0.
    Network(quint64 id, const QString &name, QObject *parent);

    quint64 id() const { return m_id; }
    /// As shown: NETWORK of the server if it sent one, else the host.
    QString name() const { return m_name; }
    void setName(const QString &name);
    /// This user's nick, as shown.
    QString nick() const { return m_nick; }
    void setNick(const QString &nick);
    /// This user is marked as away (/away).
    bool isAway() const { return m_away; }
    void setAway(bool away);
    /// The list on the left shows only the header.
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    /// `ircs://host:port`, for tool tips and copying.
    QString address() const { return m_address; }
    /// `host:port`: identifies the network from one start to the next.
    QByteArray key() const { return m_key; }
    /// Emits keyChanged() if there was another key.
    void setAddress(const QString &address, const QByteArray &key);
    const NetworkState &state() const { return m_state; }
    void setState(const NetworkState &state);
    const AccountState &account() const { return m_account; }
    void setAccount(const AccountState &account);
    const NetworkFeatures &features() const { return m_features; }
    void setFeatures(const NetworkFeatures &features);
    /// A small PNG; empty if there is none.
    QByteArray icon() const { return m_icon; }
    void setIcon(const QByteArray &png);
    /// The users that this user ignores.
    const IgnoreList &ignores() const { return m_ignores; }
    /// Whether this user ignores the user shown as @p nick. @p account: empty if unknown.
    bool ignores(const QString &nick, const QByteArray &account = {}) const;
    void setIgnores(const IgnoreList &ignores);
    /// The metadata of the users of the network.
    People &people() { return m_people; }
    const People &people() const { return m_people; }
    /// The conversation with the server itself, which the header row opens. Never null.
    Conversation *conversation() const { return m_conversation; }

signals:
    void nameChanged();
    void nickChanged();
    void awayChanged();
    void collapsedChanged();
    void stateChanged();
    void accountChanged();
    void featuresChanged();
    void iconChanged();
    void ignoresChanged();
    void keyChanged(const QByteArray &before);

private:
    quint64 m_id;
    QString m_name;
    QString m_nick;
    QString m_address;
    QByteArray m_key;
    bool m_away = false;
    bool m_collapsed = false;
    NetworkState m_state;
    AccountState m_account;
    NetworkFeatures m_features;
    QByteArray m_icon;
    IgnoreList m_ignores;
    People m_people;
    Conversation *m_conversation;
};

} // namespace client
