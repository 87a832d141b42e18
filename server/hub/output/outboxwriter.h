// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/output/event.h"
#include "server/hub/output/response.h"
#include "server/turn/history.h"
#include "server/turn/outbox.h"
#include "server/turn/record.h"

#include <functional>
#include <memory>
#include <vector>

namespace server {

class Channel;
class Client;
struct HubSettings;
struct Turn;

/// Writes the lines of a turn into its outbox. Only this class adds time, msgid, account, label and
/// batch tags, sends echoes, and creates message records.
///
/// How a line is sent, for a PRIVMSG to a channel:
/// - The handler builds an Event: author, command, parameters, client-only tags.
/// - An Announcement holds one or more Renditions of it, the most demanding first; a multiline
///   message has one for clients with multiline and batch, and one for all others.
/// - toChannel() gives it a msgid and picks the rendition for each member. The lines of a rendition
///   are added to the Outbox when its first recipient needs them, so that members share them.
/// - The author gets the echo; within a labeled response it goes through Response.
/// - The last rendition, which needs the fewest capabilities, becomes a MessageRecord of the turn.
///
/// Lines to a client while its own message runs are the response to that message. With a label,
/// Response holds them back until the message is done and then labels them as a whole.
/// https://ircv3.net/specs/extensions/labeled-response
class OutboxWriter
{
public:
    explicit OutboxWriter(const HubSettings &settings);

    void beginTurn(const Turn &turn);
    SharedOutbox takeOutbox();
    RecordList takeRecords();
    qint64 nowMs() const noexcept { return m_nowMs; }
    quint64 sequence() const noexcept { return m_sequence; }

    /// Starts the response to the message of @p client with @p label. All lines to @p client until
    /// endResponse() belong to it.
    void beginResponse(const Client &client, const QByteArray &label)
    {
        beginResponse(client, Response::Handle{label, {}});
    }
    /// Starts or resumes a response that was deferred or suspended in an earlier turn.
    void beginResponse(const Client &client, const Response::Handle &handle);
    /// Returns the size of the response in bytes, without tags.
    qsizetype endResponse();
    /// Runs @p send and labels everything it sends to @p client as the response to an earlier
    /// message. The response in progress resumes afterwards; it must still be empty.
    void answerEarlier(const Client &client, const QByteArray &label,
                       const std::function<void()> &send);
    bool hasResponse() const noexcept { return m_response.isActive(); }
    /// Whether lines to @p client belong to a response now.
    bool isAnswering(const Client &client) const noexcept;
    /// The lines sent so far in the response in progress.
    int answeredLines() const noexcept { return m_answeredLines; }
    /// Removes and returns the label of the message being run; its answer follows in a later turn,
    /// after beginResponse() with that label. Empty when there is no label.
    QByteArray deferResponse();
    /// The same, but suspends a response that has been suspended before.
    Response::Handle deferOrSuspendResponse();
    /// Suspends the response; a later turn resumes it by beginResponse() with the returned handle.
    Response::Handle suspendResponse();

    /// Sends @p event to one client.
    void toClient(const Client &client, const Event &event);
    /// Sends @p event to all clients of @p user.
    void toUser(const User &user, const Event &event);
    /// Sends @p event, whose author is the server, to each of @p recipients.
    void toEach(const std::vector<const Client *> &recipients, const Event &event);
    /// Sends to all members of @p channel.
    void toChannel(const Channel &channel, const Announcement &announcement, const User &author);
    /// Sends once to every user who shares a channel with @p author, and to @p others.
    void toPeers(const User &author, const Announcement &announcement,
                 const QList<const Client *> &others = {});
    /// Sends to @p others, and to @p author as the echo requires; not recorded.
    void toOthers(const QList<const Client *> &others, const Announcement &announcement,
                  const User *author = nullptr);
    /// Sends a direct message to @p recipient, with the author's echo.
    void toRecipient(const User &recipient, const Announcement &announcement, const User &author);
    /// Closes the connection after all lines sent so far are written.
    void close(const Client &client);

    /// Groups the lines to @p client until endBatch() in a batch, if the client has the capability.
    /// Batches nest. https://ircv3.net/specs/extensions/batch
    void beginBatch(const Client &client, const Event &opening);
    void endBatch(const Client &client);
    /// Leaves the batch without closing it. Returns its reference for resumeBatch() in a later
    /// turn.
    QByteArray suspendBatch();
    void resumeBatch(const Client &client, const QByteArray &reference);

    /// Sends a message of the history in the form for @p client, if it supports that.
    void replay(const Client &client, const MessageRecord &record);
    /// The point after all messages of this turn so far.
    HistoryPoint historyEnd() const { return {MessageId{m_sequence, m_idsGiven + 1}}; }

    /// Adds @p record to the records of the turn.
    void record(Record record) { m_records.append(std::move(record)); }

private:
    /// Which clients of an author, besides the one that sends a message, get a copy of it.
    enum class OtherClients : quint8 {
        All,
        WithEchoMessage, ///< The others would show the message in the wrong place.
        None,
    };

    class Fanout;
    /// One message, the usual case, takes no memory of its own.
    using MessageList = QVarLengthArray<irc::Message, 1>;

    /// The innermost batch open for a client.
    struct OpenBatch
    {
        ClientId client = 0;
        QByteArray reference; ///< Empty: the client does not support batches.
    };

    bool isEchoed(const Announcement &announcement, const Client &client,
                  OtherClients others) const;
    QByteArray nextId();
    QByteArray sourceOf(const Event &event) const;
    void replayBatch(const Client &client, const MessageRecord &record, irc::Message opening);
    irc::Message tagged(const Event &event, const QByteArray &messageId) const;
    MessageList messagesOf(const Rendition &rendition, const QByteArray &messageId);
    Fanout fanoutOf(const Announcement &announcement, const QByteArray &messageId);
    void echo(Fanout &fanout, const Announcement &announcement, const User &author,
              OtherClients others);
    void deliver(const Client &client, irc::Message message);
    /// @p recipient: null when @p target is a channel.
    void recordEvent(const Announcement &announcement, const QByteArray &messageId,
                     const User &author, const QByteArray &target, const User *recipient = nullptr);

    const HubSettings &m_settings;
    std::unique_ptr<Outbox> m_outbox;
    RecordList m_records;
    Response m_response;
    int m_answeredLines = 0;
    qsizetype m_answeredBytes = 0;
    QList<OpenBatch> m_batches;
    QByteArray m_time; ///< The time of the turn as the value of a `time` tag.
    qint64 m_nowMs = 0;
    quint64 m_sequence = 0;
    QByteArray m_idPrefix;  ///< Of the message ids of this turn.
    quint32 m_idsGiven = 0; ///< Message ids and batch references of this turn.
};

} // namespace server
