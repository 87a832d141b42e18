// SPDX-License-Identifier: MIT
#pragma once

#include "client/chat/commandhint.h"
#include "client/chat/tlspolicies.h"
#include "client/chat/trustchange.h"
#include "client/model/conversationlist.h"
#include "client/model/searchresults.h"
#include "client/net/peerlocality.h"
#include "client/profile/networksnapshot.h"
#include "client/session/event.h"
#include "client/session/serversearch.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace client {

class NetworkController;
class NetworkThread;

/// Removes the part before the `@` from @p address, so that the rest may be shown. Returns the
/// server's password from it, or nullopt.
std::optional<Credentials> takeCredentials(QString &address);

/// All networks of the window, each with its connection, session and models. GUI thread.
class Networks : public QObject
{
    Q_OBJECT

public:
    /// @p list must outlive this object.
    explicit Networks(ConversationList &list, const PeerLocality &locality = {},
                      QObject *parent = nullptr);
    /// Sends QUIT to every server and ends the network thread.
    ~Networks() override;

    /// How the key and encryption in @p address differ from those in use for that server. Returns
    /// nullopt if they do not differ or the server is new.
    std::optional<TrustChange> trustChange(const net::ServerAddress &address) const;
    /// Whether the server is known with the same key and encryption.
    bool isKnownAs(const net::ServerAddress &address) const;
    bool isOnline(const net::ServerAddress &address) const;
    /// Uses the key and encryption of @p address for the known server from now on. Call this only
    /// after the user agreed.
    void adopt(const net::ServerAddress &address);
    /// Connects and joins @p rooms and the rooms of @p address, or the server's lobby if there are
    /// none. A network with the same host and port is used again, with its known key and
    /// credentials, but with @p nick and, if given, @p credentials. Its encryption is never less
    /// than @p address requires.
    Network *connectTo(const net::ServerAddress &address, const QString &nick,
                       const QStringList &rooms = {},
                       const std::optional<Credentials> &credentials = {});
    /// The credentials for the next connection to @p network.
    Credentials credentials(Network *network) const;
    /// Disconnects, and stays offline until the user connects again. The rooms stay in the list.
    void disconnectFrom(Network *network);
    /// As disconnectFrom(). @p state shows the reason and what the user can do.
    void setOffline(Network *network, const NetworkState &state);
    /// Shows @p sentence and that the hosted server must be started while @p network is not
    /// connected. Neither disconnects nor ends the attempts. Lasts until the next connection, until
    /// the network is taken offline, or until a call with an empty @p sentence. @p network may be
    /// null.
    void setOwnServerProblem(Network *network, const QString &sentence);
    /// Whether there is a TCP connection, registered or not.
    bool isConnected(const Network *network) const;
    /// Sends @p token, which makes the user owner of the server's lobby.
    void claimLobby(const Network *network, const QByteArray &token);
    /// accountAnswered() follows, possibly at once.
    void requestAccount(Network *network, const AccountRequest &request);
    /// Logs in to @p network with a certificate from the next connection on, instead of a password.
    /// accountAnswered() follows, possibly at once.
    void useCertificate(Network *network);
    /// Ends the wait for the next attempt, or connects a network that is offline.
    void reconnectNow(Network *network);
    /// Disconnects and forgets the network with its conversations and pin.
    void remove(Network *network);
    /// Pins @p key and connects. Call this only after the user agreed.
    void trustKey(Network *network, const UntrustedKey &key);
    /// Connects, and from now on sends the server's password even without encryption.
    void allowClearPassword(Network *network);
    /// Connects with TLS, now and in the future.
    void connectWithTls(Network *network);

    /// The window shows @p conversation, or none if it is null. The members of a room, and the
    /// details of the user of a direct chat, are asked for only then.
    void setShown(Conversation *conversation);

    /// The commands that submit() understands, sorted by name.
    static QList<CommandHint> commandHints();
    /// Handles text or a command, in one or more lines, from the composer of @p conversation.
    void submit(Conversation *conversation, const QString &text);
    /// An empty @p topic removes the topic.
    void setTopic(Conversation *conversation, const QString &topic);
    /// @p room as on the wire.
    void join(Network *network, const QByteArray &room);
    /// As join(), for a name that the user typed.
    void joinTyped(Network *network, const QString &room);
    /// Returns the direct chat with @p nick, a name on the wire, and shows it. Opens it if needed.
    Conversation *openDirect(Network *network, const QByteArray &nick);
    /// As openDirect(), for a nick that the user typed.
    Conversation *openDirectTyped(Network *network, const QString &nick);
    /// Leaves and closes a room, closes a direct chat, or removes the network of a server's own
    /// conversation.
    void leave(Conversation *conversation);
    /// Reacts to the message with the msgid @p id, or takes the reaction @p text back.
    void react(Conversation *conversation, const QString &id, const QString &text, bool takesBack);
    /// Tells the others in @p conversation whether this user is writing.
    void reportTyping(Conversation *conversation, TypingState state);
    /// Asks the server to delete the message with the msgid @p id for all users.
    void removeMessage(Conversation *conversation, const QString &id);
    /// Hides everything that the user shown as @p nick does from now on, or shows it again.
    void setIgnored(Network *network, const QString &nick, bool ignored);
    void retryMessage(Conversation *conversation, quint64 localId);
    void deleteMessage(Conversation *conversation, quint64 localId);
    /// Discards the messages in @p conversation that wait to be sent.
    void cancelWaiting(Conversation *conversation);

    /// Asks the server for messages before the oldest one of @p conversation; historyReceived()
    /// follows. False if it has no history.
    bool requestOlder(Conversation *conversation);
    // See MissingMessages.
    void loadGap(Conversation *conversation, quint64 localId, bool forwards);
    void retryGap(Conversation *conversation, quint64 localId);
    /// Asks for the messages around the one with the msgid @p id, or around @p timeMs if that is
    /// empty; historyReceived() follows. False if the server has no history.
    bool requestAround(Conversation *conversation, const QString &id, qint64 timeMs);
    /// Asks the search of the server @p network; searchAnswered() follows. False if it has none or
    /// is not connected.
    bool search(Network *network, const ServerSearch &search);
    /// Asks for rooms of @p network. Returns the number of the request, whose answer roomsListed()
    /// reports; 0 without a connection.
    quint64 requestRooms(Network *network, RoomScope scope);
    /// See Session::suggestedRoomScope().
    std::optional<RoomScope> suggestedRoomScope(Network *network) const;
    /// Asks about the user shown as @p nick; whoisAnswered() follows, possibly at once.
    void requestWhois(Network *network, const QString &nick);
    /// Saves what this user says about themselves; profileAnswered() follows, possibly at once.
    void saveProfile(Network *network, const OwnProfile &profile);
    /// The profile as it was saved last, or as the server has changed it since.
    OwnProfile profile(const Network *network) const;

    /// The servers that have required TLS and still do; part of what is saved. See TlsPolicies.
    QList<TlsPolicy> tlsPolicies() const;
    /// Restores the policies of an earlier run. Call it before restore().
    void setTlsPolicies(const QList<TlsPolicy> &policies);
    /// Connects to @p host as its address says from now on, unless the server requires TLS again.
    void forgetTlsPolicy(const QString &host);

    QList<NetworkSnapshot> snapshot() const;
    /// Replaces all networks, and connects those that were connected, unless the keyring has their
    /// credentials and could not be read.
    void restore(const QList<NetworkSnapshot> &snapshot);
    /// Connects the networks that wait for the keyring, with the credentials in @p snapshot.
    void handleKeyring(const QList<NetworkSnapshot> &snapshot);

signals:
    /// The user typed /connect with @p address.
    void connectRequested(const net::ServerAddress &address, const QString &nick,
                          const std::optional<client::Credentials> &credentials);
    /// The server's key was pinned on first use.
    void keyRemembered(client::Network *network);
    /// The user asked for @p conversation (join, /query, connect), so the window should show it.
    void conversationRequested(client::Conversation *conversation);
    /// A TCP connection is open; registration has begun.
    void connected(client::Network *network);
    /// The server sent its welcome.
    void registered(client::Network *network);
    /// Network::account() or its state has changed.
    void accountChanged(client::Network *network);
    void accountAnswered(client::Network *network, const client::AccountAnswer &answer);
    /// There will be no further attempt. @p reason is a sentence, which the network's state has
    /// too.
    void connectFailed(client::Network *network, const QString &reason);
    /// See NetworkFeed.
    void messagesAdded(client::Conversation *conversation,
                       const QList<client::ChatMessage> &messages);
    void messagesChanged(client::Conversation *conversation,
                         const QList<client::MessageChange> &changes);
    void closedChanged(const client::ConversationKey &conversation, const QByteArray &wireName,
                       const client::MessageChange &change);
    void messageIgnored(const client::ConversationKey &conversation, const QByteArray &wireName,
                        const client::ChatMessage &message, qint64 ignoredBy);
    void ignoreRuleRemoved(client::Network *network, qint64 id);
    void keyChanged(client::Conversation *conversation, const client::ConversationKey &before);
    void historyReceived(client::Conversation *conversation,
                         const client::event::HistoryReceived &received);
    void whoisAnswered(client::Network *network, const client::Whois &whois);
    /// @p failure is a sentence; empty if everything is saved.
    void profileAnswered(client::Network *network, const QString &failure);
    void presenceChanged(client::Network *network, const client::event::Presence &presence);
    /// Another user has invited this user to a room.
    void invited(client::Network *network, const client::event::Invited &invitation);
    /// A part of the answer to requestRooms().
    void roomsListed(client::Network *network, const client::event::RoomsListed &listed);
    /// The answer to search(). All of @p found are of @p network.
    void searchAnswered(client::Network *network, quint64 number, bool isFailed,
                        const QList<client::FoundMessage> &found);
    /// tlsPolicies() has changed, and snapshotChanged() follows.
    void tlsPoliciesChanged();
    /// snapshot() has changed and should be saved soon. Drafts change it with each key.
    void snapshotChanged();
    /// The user typed /quit.
    void quitRequested();

private:
    NetworkController *controller(const Network *network) const;
    NetworkController *controllerFor(const net::ServerAddress &address) const;
    void requestUsers(const Conversation *conversation);
    NetworkController *addController(const NetworkSnapshot &settings);
    void handlePolicyChange();
    void handleConnectRequest(Network *network, const QString &typed);

    ConversationList &m_list;
    PeerLocality m_locality;
    TlsPolicies m_policies;
    std::unique_ptr<NetworkThread> m_thread;
    std::vector<std::unique_ptr<NetworkController>> m_controllers;
    QPointer<Conversation> m_shown;
};

} // namespace client
