// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/trustchange.h"
#include "client/model/conversationlist.h"
#include "client/net/peerlocality.h"
#include "client/profile/networksnapshot.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace client {

class NetworkController;
class NetworkThread;

/// Takes what stands before the `@` out of @p address, so that the rest may be shown. Returns the
/// server's password that was there, if any.
std::optional<Credentials> takeCredentials(QString &address);

/// All networks of this window: joins sockets, sessions and models. GUI thread.
class Networks : public QObject
{
    Q_OBJECT

public:
    /// @p list must outlive this object.
    explicit Networks(ConversationList &list, const PeerLocality &locality = {},
                      QObject *parent = nullptr);
    /// Says goodbye to every server and ends the network thread.
    ~Networks() override;

    /// What @p address would change of a server that is known; nothing when it changes nothing or
    /// the server is new. Ask the user about it, then adopt().
    std::optional<TrustChange> trustChange(const net::ServerAddress &address) const;
    /// Whether the server is known with the same key and encryption.
    bool isKnownAs(const net::ServerAddress &address) const;
    bool isOnline(const net::ServerAddress &address) const;
    /// Changes key and encryption of the known server to those of @p address: the user agreed.
    void adopt(const net::ServerAddress &address);
    /// Connects; a network with the same host and port is used again (its nick changes to
    /// @p nick, and @p rooms are joined), with the key and encryption that are known of it, and
    /// never with less encryption than @p address asks for. Rooms of the address are joined too.
    /// Without any, the server's own choice (its lobby) opens.
    /// Without @p credentials those that are known stay.
    Network *connectTo(const net::ServerAddress &address, const QString &nick,
                       const QStringList &rooms = {},
                       const std::optional<Credentials> &credentials = {});
    /// What the next link to @p network logs in with.
    Credentials credentials(Network *network) const;
    /// Says goodbye and stays offline until asked; rooms stay in the list.
    void disconnectFrom(Network *network);
    /// The same; @p state says why, and what would bring it back.
    void setOffline(Network *network, const NetworkState &state);
    bool isConnected(const Network *network) const;
    /// Presents @p token, with which the user becomes owner of the server's lobby.
    void claimLobby(const Network *network, const QByteArray &token);
    /// Ends a wait at once, or connects a network that is offline.
    void reconnectNow(Network *network);
    /// Disconnects and forgets the network with its conversations and pin.
    void remove(Network *network);
    /// Pins @p key and connects: the user has seen it and trusts it.
    void trustKey(Network *network, const UntrustedKey &key);
    /// Connects; from now on the server's password may be sent without encryption.
    void allowClearPassword(Network *network);
    /// Connects with TLS from now on.
    void connectWithTls(Network *network);

    /// The commands that submit() understands, with their slash, for completion.
    static QStringList commandNames();
    /// A line or several, as typed into the composer of @p conversation: text or a command.
    void submit(Conversation *conversation, const QString &text);
    /// An empty @p topic removes the topic.
    void setTopic(Conversation *conversation, const QString &topic);
    void join(Network *network, const QString &room);
    /// The direct chat with @p nick, a name on the wire, made when there is none yet.
    Conversation *openDirect(Network *network, const QByteArray &nick);
    /// The same for a nick that was typed.
    Conversation *openDirectTyped(Network *network, const QString &nick);
    /// Leaves the room and closes it; a direct chat is closed; for a server's own lines: remove().
    void leave(Conversation *conversation);
    void retryMessage(Conversation *conversation, quint64 localId);
    void deleteMessage(Conversation *conversation, quint64 localId);
    /// Takes back everything typed there that was not sent yet.
    void cancelWaiting(Conversation *conversation);

    QList<NetworkSnapshot> snapshot() const;
    /// Builds the list again and connects what was connected.
    void restore(const QList<NetworkSnapshot> &snapshot);

signals:
    /// The user typed /connect with @p address.
    void connectRequested(const net::ServerAddress &address, const QString &nick,
                          const std::optional<client::Credentials> &credentials);
    /// The server's key was trusted on first use and is pinned now.
    void keyRemembered(client::Network *network);
    /// The person asked for it (join, /query, connect): the window shows it.
    void conversationRequested(client::Conversation *conversation);
    /// There is a link to the server of @p network; registration follows.
    void connected(client::Network *network);
    /// The first time a network is reached: the Connect card can go.
    void registered(client::Network *network);
    /// An attempt failed for good, in a sentence; it also stands in the network's state.
    void connectFailed(client::Network *network, const QString &reason);
    /// Unread messages that ask for attention (mentions, direct chats), one signal for a batch.
    void attentionRequested(client::Conversation *conversation,
                            const QList<client::ChatMessage> &messages);
    /// snapshot() would differ: write it down soon.
    void snapshotChanged();
    /// snapshot() would differ by a draft, which changes with each key.
    void draftChanged();
    /// The person typed /quit.
    void quitRequested();

private:
    NetworkController *controller(const Network *network) const;
    NetworkController *controllerFor(const net::ServerAddress &address) const;
    NetworkController *addController(const NetworkSnapshot &settings);
    void handleConnectRequest(Network *network, const QString &typed);

    ConversationList &m_list;
    PeerLocality m_locality;
    std::unique_ptr<NetworkThread> m_thread;
    std::vector<std::unique_ptr<NetworkController>> m_controllers;
};

} // namespace client
