#pragma once

#include "client/model/conversationlist.h"
#include "client/networksnapshot.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace client {

class NetworkLink;
class NetworkThread;

/// Takes what stands before the `@` out of @p address, so that the rest may be shown. Returns the
/// server's password that was there, if any.
std::optional<Credentials> takeCredentials(QString &address);

/// All networks of this window: joins sockets, sessions and models. GUI thread.
class Networks : public QObject
{
    Q_OBJECT

public:
    /// @p list outlives this object.
    explicit Networks(ConversationList &list, QObject *parent = nullptr);
    /// Says goodbye to every server and ends the network thread.
    ~Networks() override;

    /// Connects; a network with the same host and port is used again (its nick changes to
    /// @p nick, and @p rooms are joined). Rooms of the address are joined too. Without any, the
    /// server's own choice (its lobby) opens.
    /// Without @p credentials those that are known stay.
    Network *connectTo(const net::ServerAddress &address, const QString &nick,
                       const QStringList &rooms = {},
                       const std::optional<Credentials> &credentials = {});
    /// What the next link to @p network logs in with.
    Credentials credentials(Network *network) const;
    /// Says goodbye and stays offline until asked; rooms stay in the list.
    void disconnectFrom(Network *network);
    /// Ends a wait at once, or connects a network that is offline.
    void reconnectNow(Network *network);
    /// Disconnects and forgets the network with its conversations and pin.
    void remove(Network *network);
    /// Forgets the pinned certificate and connects: the person says that the new key is right.
    void trustNewKey(Network *network);

    /// The commands that submit() understands, with their slash, for completion.
    static QStringList commandNames();
    /// A line or several, as typed into the composer of @p conversation: text or a command.
    void submit(Conversation *conversation, const QString &text);
    /// An empty @p topic removes the topic.
    void setTopic(Conversation *conversation, const QString &topic);
    void join(Network *network, const QString &room);
    /// The direct chat with @p nick, made when there is none yet.
    Conversation *openDirect(Network *network, const QString &nick);
    /// Leaves the room and closes it; a direct chat is closed; for a server's own lines: remove().
    void leave(Conversation *conversation);
    void retryMessage(Conversation *conversation, quint64 localId);
    void deleteMessage(Conversation *conversation, quint64 localId);

    QList<NetworkSnapshot> snapshot() const;
    /// Builds the list again and connects what was connected.
    void restore(const QList<NetworkSnapshot> &snapshot);

signals:
    /// The person asked for it (join, /query, connect): the window shows it.
    void conversationWanted(client::Conversation *conversation);
    /// The first time a network is reached: the Connect card can go.
    void connected(client::Network *network);
    /// An attempt failed for good, in a sentence; it also stands in the network's state.
    void connectFailed(client::Network *network, const QString &reason);
    /// Unread messages that ask for attention (mentions, direct chats), one signal for a batch.
    void attentionWanted(client::Conversation *conversation,
                         const QList<client::ChatMessage> &messages);
    /// snapshot() would differ: write it down soon.
    void snapshotChanged();
    /// The person typed /quit.
    void quitRequested();

private:
    NetworkLink *link(const Network *network) const;
    NetworkLink *addLink(const NetworkSnapshot &settings);
    void connectWanted(Network *network, const QString &typed);

    ConversationList &m_list;
    std::unique_ptr<NetworkThread> m_thread;
    std::vector<std::unique_ptr<NetworkLink>> m_links;
};

} // namespace client
