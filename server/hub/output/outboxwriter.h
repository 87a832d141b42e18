// SPDX-License-Identifier: MIT
#pragma once

#include "server/hub/output/event.h"
#include "server/hub/output/fanout.h"
#include "server/hub/output/response.h"
#include "server/turn/outbox.h"
#include "server/turn/record.h"

#include <functional>
#include <memory>
#include <vector>

namespace server {

class Channel;
struct HubSettings;
struct Turn;

/// Writes what a turn says into its outbox. The one place that decides about time, msgid,
/// account, label and batch tags, about echo and about what history keeps.
///
/// What is said to a client while its own message runs is the response to that message; with a
/// label it is held back until the message is done and then labeled as a whole.
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

    /// From here to endResponse() what is said to @p user answers the message with @p label.
    void beginResponse(const User &user, const QByteArray &label)
    {
        beginResponse(user, Response::Handle{label, {}});
    }
    /// The same for a response of an earlier turn.
    void beginResponse(const User &user, const Response::Handle &handle);
    /// Returns how many bytes the response had, without tags.
    qsizetype endResponse();
    /// What @p say says to @p user answers an earlier message with @p label; the response that
    /// has begun goes on afterwards. Nothing may have been said in it yet.
    void answerEarlier(const User &user, const QByteArray &label, const std::function<void()> &say);
    bool hasResponse() const noexcept { return m_response.isActive(); }
    /// Whether what is said to @p user now answers a message of theirs.
    bool isAnswering(const User &user) const noexcept;
    /// Lines said so far in the response that has begun.
    int answeredLines() const noexcept { return m_answeredLines; }
    /// Takes the label away from the message being run: its answer comes later, after
    /// beginResponse() with what this returns. Empty when there is no label.
    QByteArray deferResponse();
    /// The answer to the message being run goes on in a later turn, after beginResponse() with
    /// what this returns.
    Response::Handle suspendResponse();

    /// Says @p event to one client.
    void toUser(const User &user, const Event &event);
    /// Says what the server says to each of @p recipients.
    void toEach(const std::vector<const User *> &recipients, const Event &event);
    /// Says it to everybody in @p channel.
    void toChannel(const Channel &channel, const Announcement &announcement, const User &author);
    /// Says it once to everybody who shares a channel with @p author, and to @p others.
    void toPeers(const User &author, const Announcement &announcement,
                 const QList<const User *> &others = {});
    /// Says it to @p others, and with @p author as its echo asks; not kept.
    void toOthers(const QList<const User *> &others, const Announcement &announcement,
                  const User *author = nullptr);
    /// Says it to @p recipient as a direct message, with the author's echo.
    void toRecipient(const User &recipient, const Announcement &announcement, const User &author);
    /// Closes the connection once everything said to it so far is written.
    void close(const User &user);

    /// Groups what is said to @p user from here to endBatch() as a batch, when the client has
    /// the capability. Batches nest. https://ircv3.net/specs/extensions/batch
    void beginBatch(const User &user, const Event &opening);
    void endBatch(const User &user);

    /// Has history keep @p record.
    void record(Record record) { m_records.append(std::move(record)); }

private:
    /// The innermost batch open for a client.
    struct OpenBatch
    {
        ClientId client = 0;
        QByteArray reference; ///< Empty: the client does not know batches.
    };

    QByteArray nextId();
    irc::Message tagged(const Event &event, const QByteArray &messageId) const;
    QList<irc::Message> messagesOf(const Rendition &rendition, const QByteArray &messageId);
    Fanout fanoutOf(const Announcement &announcement, const QByteArray &messageId);
    void echo(Fanout &fanout, const Announcement &announcement, const User &author);
    void deliver(const User &user, irc::Message message);
    /// @p recipient: null when @p target is a channel.
    void recordEvents(const Announcement &announcement, const QByteArray &messageId,
                      const User &author, const QByteArray &target,
                      const User *recipient = nullptr);

    const HubSettings &m_settings;
    std::unique_ptr<Outbox> m_outbox;
    RecordList m_records;
    Response m_response;
    int m_answeredLines = 0;
    qsizetype m_answeredBytes = 0;
    QList<OpenBatch> m_batches;
    QByteArray m_time; ///< The turn's time as the `time` tag has it.
    qint64 m_nowMs = 0;
    quint64 m_sequence = 0;
    quint64 m_idsGiven = 0; ///< In this turn.
};

} // namespace server
