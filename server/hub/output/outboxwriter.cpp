// SPDX-License-Identifier: MIT
#include "server/hub/output/outboxwriter.h"

#include "common/irc/servertime.h"
#include "server/hub/output/linefit.h"
#include "server/hub/output/replayedmessage.h"
#include "server/hub/state/channel.h"
#include "server/turn/hubsettings.h"
#include "server/turn/input.h"
#include "server/turn/messageid.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace server {

namespace {

/// The text of a multiline message.
/// https://ircv3.net/specs/extensions/multiline
QByteArray wholeText(const MessageLines &lines)
{
    QByteArray text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0 && !lines.at(i).joined)
            text += '\n';
        text += lines.at(i).text;
    }
    return text;
}

bool receives(const Recipient &recipient, const Announcement &announcement)
{
    return std::any_of(announcement.renditions.cbegin(), announcement.renditions.cend(),
                       [&recipient](const Rendition &rendition) {
                           return recipient.capabilities.contains(rendition.needs);
                       });
}

/// The clients of the users who share a channel with @p user that receive @p announcement. Each
/// appears once; with several channels the result is sorted by client id.
std::vector<const Recipient *> peersOf(const User &user, const Announcement &announcement)
{
    std::vector<const Recipient *> peers;
    for (const Channel *channel : user.channels()) {
        for (const Recipient &recipient : channel->recipients()) {
            if (recipient.user != &user && receives(recipient, announcement))
                peers.push_back(&recipient);
        }
    }
    if (user.channels().size() <= 1)
        return peers;
    const auto byClient = [](const Recipient *a, const Recipient *b) { return a->id < b->id; };
    const auto sameClient = [](const Recipient *a, const Recipient *b) { return a->id == b->id; };
    std::sort(peers.begin(), peers.end(), byClient);
    peers.erase(std::unique(peers.begin(), peers.end(), sameClient), peers.end());
    return peers;
}

} // namespace

/// Sends one announcement to many recipients. Each recipient gets the first version whose needs it
/// meets. The lines of a version are added to the outbox once, when its first recipient needs them.
class OutboxWriter::Fanout
{
public:
    Fanout(Outbox &outbox, Outbox::Needs needs)
        : m_outbox(outbox)
        , m_needs(needs)
    {}

    Outbox::Needs needs() const noexcept { return m_needs; }

    /// Adds a version. Earlier versions take precedence.
    void add(CapabilitySet needs, MessageList messages)
    {
        m_versions.append({needs, std::move(messages), {}});
    }
    void send(ClientId client, CapabilitySet capabilities, TagProfile profile)
    {
        const auto version = versionFor(capabilities);
        if (version == m_versions.end())
            return;
        if (version->lines.isEmpty()) {
            for (const irc::Message &message : std::as_const(version->messages))
                version->lines.append(m_outbox.addLine(message, m_needs));
        }
        for (quint32 line : std::as_const(version->lines))
            m_outbox.send(line, client, profile);
    }
    /// The messages for a recipient with @p capabilities; may be empty.
    MessageList messagesFor(CapabilitySet capabilities)
    {
        const auto version = versionFor(capabilities);
        return version == m_versions.end() ? MessageList() : version->messages;
    }

private:
    struct Version
    {
        CapabilitySet needs;
        MessageList messages;
        /// Indexes in the outbox; empty until a recipient needs the version.
        QVarLengthArray<quint32, 1> lines;
    };

    Version *versionFor(CapabilitySet capabilities)
    {
        return std::find_if(m_versions.begin(), m_versions.end(),
                            [capabilities](const Version &version) {
                                return capabilities.contains(version.needs);
                            });
    }

    Outbox &m_outbox;
    Outbox::Needs m_needs;
    QVarLengthArray<Version, 1> m_versions;
};

OutboxWriter::OutboxWriter(const HubSettings &settings)
    : m_settings(settings)
{}

void OutboxWriter::beginTurn(const Turn &turn)
{
    m_outbox = std::make_unique<Outbox>(m_settings.workers);
    m_records.clear();
    m_sequence = turn.sequence;
    m_nowMs = turn.timeMs;
    m_time = irc::serverTime(turn.timeMs);
    m_idPrefix = MessageId::prefix(m_settings.networkId, turn.sequence);
    m_idsGiven = 0;
}

SharedOutbox OutboxWriter::takeOutbox()
{
    return SharedOutbox(std::move(m_outbox));
}

RecordList OutboxWriter::takeRecords()
{
    return std::exchange(m_records, {});
}

void OutboxWriter::beginResponse(const Client &client, const Response::Handle &handle)
{
    const bool isKnown = client.profile().allows("label");
    m_response.begin(client.id(), isKnown ? handle : Response::Handle(), client.profile());
}

qsizetype OutboxWriter::endResponse()
{
    const QByteArray reference = m_response.isLabeled() ? nextId() : QByteArray();
    m_response.end(*m_outbox, reference, m_settings.serverName, m_time);
    m_answeredLines = 0;
    return std::exchange(m_answeredBytes, 0);
}

bool OutboxWriter::isAnswering(const Client &client) const noexcept
{
    return m_response.client() == client.id();
}

void OutboxWriter::answerEarlier(const Client &client, const QByteArray &label,
                                 const std::function<void()> &send)
{
    if (label.isEmpty()) {
        send();
        return;
    }
    const QByteArray own = deferResponse();
    endResponse();
    beginResponse(client, label);
    send();
    endResponse();
    beginResponse(client, own);
}

QByteArray OutboxWriter::deferResponse()
{
    return m_response.takeLabel();
}

Response::Handle OutboxWriter::deferOrSuspendResponse()
{
    return m_response.hasBatch() ? suspendResponse() : Response::Handle{deferResponse(), {}};
}

Response::Handle OutboxWriter::suspendResponse()
{
    return m_response.suspend(m_response.isLabeled() ? nextId() : QByteArray());
}

void OutboxWriter::toClient(const Client &client, const Event &event)
{
    deliver(client, tagged(event, event.author ? nextId() : QByteArray()));
}

void OutboxWriter::toUser(const User &user, const Event &event)
{
    const irc::Message message = tagged(event, event.author ? nextId() : QByteArray());
    for (const auto &[id, client] : user.clients())
        deliver(*client, message);
}

void OutboxWriter::toEach(const std::vector<const Client *> &recipients, const Event &event)
{
    const irc::Message message = tagged(event, {});
    std::optional<quint32> line;
    for (const Client *client : recipients) {
        if (m_response.isFor(client->id())) {
            deliver(*client, message);
            continue;
        }
        if (!line)
            line = m_outbox->addLine(message);
        m_outbox->send(*line, client->id(), client->profile());
    }
}

void OutboxWriter::toChannel(const Channel &channel, const Announcement &announcement,
                             const User &author)
{
    const QByteArray messageId = nextId();
    Fanout fanout = fanoutOf(announcement, messageId);
    for (const Recipient &recipient : channel.recipients()) {
        const bool isAddressed =
            !announcement.leastRank
            || channel.ranksOf(*recipient.user).isAtLeast(*announcement.leastRank);
        if (isAddressed && recipient.user != &author)
            fanout.send(recipient.id, recipient.capabilities, recipient.profile);
    }
    const bool isTagsOnly = announcement.echo == Echo::IfWanted
                            && announcement.renditions.last().events.first().command == "TAGMSG";
    echo(fanout, announcement, author,
         isTagsOnly ? OtherClients::WithEchoMessage : OtherClients::All);
    recordEvent(announcement, messageId, author, channel.name());
}

void OutboxWriter::toPeers(const User &author, const Announcement &announcement,
                           const QList<const Client *> &others)
{
    const QByteArray messageId = nextId();
    Fanout fanout = fanoutOf(announcement, messageId);
    for (const Recipient *peer : peersOf(author, announcement))
        fanout.send(peer->id, peer->capabilities, peer->profile);
    for (const Client *other : others)
        fanout.send(other->id(), other->capabilities(), other->profile());
    echo(fanout, announcement, author, OtherClients::All);
    for (const Channel *channel : author.channels())
        recordEvent(announcement, messageId, author, channel->name());
}

void OutboxWriter::toOthers(const QList<const Client *> &others, const Announcement &announcement,
                            const User *author)
{
    Fanout fanout = fanoutOf(announcement, nextId());
    for (const Client *other : others)
        fanout.send(other->id(), other->capabilities(), other->profile());
    if (author)
        echo(fanout, announcement, *author, OtherClients::None);
}

void OutboxWriter::toRecipient(const User &recipient, const Announcement &announcement,
                               const User &author)
{
    const QByteArray messageId = nextId();
    Fanout fanout = fanoutOf(announcement, messageId);
    for (const auto &[id, client] : recipient.clients())
        fanout.send(id, client->capabilities(), client->profile());
    echo(fanout, announcement, author,
         &recipient == &author ? OtherClients::None : OtherClients::WithEchoMessage);
    recordEvent(announcement, messageId, author, recipient.nick(), &recipient);
}

void OutboxWriter::close(const Client &client)
{
    if (m_response.isFor(client.id()))
        m_response.closeAfterwards();
    else
        m_outbox->close(client.id());
}

void OutboxWriter::beginBatch(const Client &client, const Event &opening)
{
    if (!client.has(Capability::Batch)) {
        m_batches.append(OpenBatch{client.id(), {}});
        return;
    }
    const QByteArray reference = nextId();
    irc::Message message = tagged(opening, {});
    message.params.prepend('+' + reference);
    deliver(client, std::move(message));
    m_batches.append(OpenBatch{client.id(), reference});
}

void OutboxWriter::endBatch(const Client &client)
{
    const QByteArray reference = m_batches.takeLast().reference;
    if (!reference.isEmpty())
        toClient(client, {.command = "BATCH", .params = {'-' + reference}});
}

QByteArray OutboxWriter::suspendBatch()
{
    return m_batches.takeLast().reference;
}

void OutboxWriter::resumeBatch(const Client &client, const QByteArray &reference)
{
    m_batches.append(OpenBatch{client.id(), reference});
}

void OutboxWriter::replay(const Client &client, const MessageRecord &record)
{
    std::optional<irc::Message> replayed = replayedMessage(client, record);
    if (!replayed)
        return;
    irc::Message &message = *replayed;
    if (record.lines.isEmpty()) {
        fitLine(message, m_settings.limits.lineBytes);
        deliver(client, std::move(message));
    } else if (client.has(Capability::Multiline) && client.has(Capability::Batch)) {
        replayBatch(client, record, std::move(message));
    } else {
        // https://ircv3.net/specs/extensions/multiline#fallback
        for (const MessageLine &line : record.lines) {
            if (line.text.isEmpty())
                continue;
            message.params.last() = line.text;
            irc::Message shortened = message;
            fitLine(shortened, m_settings.limits.lineBytes);
            deliver(client, std::move(shortened));
            message.tags.remove("msgid");
        }
    }
}

/// https://ircv3.net/specs/extensions/multiline#batch-types
void OutboxWriter::replayBatch(const Client &client, const MessageRecord &record,
                               irc::Message opening)
{
    const QByteArray reference = nextId();
    const QByteArray target = opening.params.value(0);
    irc::Message line{{}, opening.source, opening.command, {target, {}}};
    opening.command = "BATCH";
    opening.params = {'+' + reference, "draft/multiline", target};
    deliver(client, std::move(opening));
    resumeBatch(client, reference);
    for (const MessageLine &content : record.lines) {
        line.params.last() = content.text;
        irc::Message shortened = line;
        if (content.joined)
            shortened.tags.insert("draft/multiline-concat", {});
        fitLine(shortened, m_settings.limits.lineBytes);
        deliver(client, std::move(shortened));
    }
    endBatch(client);
}

QByteArray OutboxWriter::nextId()
{
    return MessageId::text(m_idPrefix, ++m_idsGiven);
}

QByteArray OutboxWriter::sourceOf(const Event &event) const
{
    if (!event.source.isEmpty())
        return event.source;
    return event.author ? event.author->source() : m_settings.serverName;
}

irc::Message OutboxWriter::tagged(const Event &event, const QByteArray &messageId) const
{
    // Keys that are literals need no memory.
    constexpr qsizetype maxAddedTags = 4;
    irc::Message message{event.tags, sourceOf(event), event.command, event.params};
    message.tags.reserve(message.tags.size() + maxAddedTags);
    message.tags.insert(QByteArrayLiteral("time"), m_time);
    if (event.author && !event.author->account().isEmpty())
        message.tags.insert(QByteArrayLiteral("account"), event.author->account());
    // https://ircv3.net/specs/extensions/bot-mode
    if (event.author && event.author->modes().has(UserMode::Bot))
        message.tags.insert(QByteArrayLiteral("bot"), {});
    if (!messageId.isEmpty())
        message.tags.insert(QByteArrayLiteral("msgid"), messageId);
    fitLine(message, m_settings.limits.lineBytes);
    return message;
}

OutboxWriter::MessageList OutboxWriter::messagesOf(const Rendition &rendition,
                                                   const QByteArray &messageId)
{
    MessageList messages;
    if (rendition.batch)
        messages.append(tagged(*rendition.batch, messageId));
    for (const Event &event : rendition.events)
        messages.append(tagged(event, messages.isEmpty() ? messageId : QByteArray()));
    if (!rendition.batch)
        return messages;

    const QByteArray reference = nextId();
    messages.first().params.prepend('+' + reference);
    for (qsizetype i = 1; i < messages.size(); ++i) {
        // The batch's opening line carries sender and time for all lines.
        messages[i].tags.remove("time");
        messages[i].tags.remove("account");
        messages[i].tags.insert("batch", reference);
    }
    messages.append(tagged({.command = "BATCH", .params = {'-' + reference}}, {}));
    return messages;
}

OutboxWriter::Fanout OutboxWriter::fanoutOf(const Announcement &announcement,
                                            const QByteArray &messageId)
{
    Fanout fanout(*m_outbox,
                  announcement.onlyIfStored ? Outbox::Needs::Storage : Outbox::Needs::Nothing);
    for (const Rendition &rendition : announcement.renditions)
        fanout.add(rendition.needs, messagesOf(rendition, messageId));
    return fanout;
}

bool OutboxWriter::isEchoed(const Announcement &announcement, const Client &client,
                            OtherClients others) const
{
    if (announcement.echo == Echo::Always || isAnswering(client))
        return announcement.echo == Echo::Always || client.has(Capability::EchoMessage);
    return others == OtherClients::All
           || (others == OtherClients::WithEchoMessage && client.has(Capability::EchoMessage));
}

void OutboxWriter::echo(Fanout &fanout, const Announcement &announcement, const User &author,
                        OtherClients others)
{
    if (announcement.echo == Echo::Never)
        return;
    for (const auto &[id, client] : author.clients()) {
        if (!isEchoed(announcement, *client, others))
            continue;
        if (!m_response.isFor(id)) {
            fanout.send(id, client->capabilities(), client->profile());
            continue;
        }
        for (const irc::Message &message : fanout.messagesFor(client->capabilities()))
            m_response.add(message, fanout.needs());
    }
}

void OutboxWriter::deliver(const Client &client, irc::Message message)
{
    for (auto batch = m_batches.crbegin(); batch != m_batches.crend(); ++batch) {
        if (batch->client == client.id() && !batch->reference.isEmpty()) {
            message.tags.insert("batch", batch->reference);
            break;
        }
    }
    if (isAnswering(client)) {
        ++m_answeredLines;
        m_answeredBytes += irc::untaggedBytes(message);
    }
    if (m_response.isFor(client.id()))
        m_response.add(std::move(message));
    else
        m_outbox->send(m_outbox->addLine(std::move(message)), client.id(), client.profile());
}

void OutboxWriter::recordEvent(const Announcement &announcement, const QByteArray &messageId,
                               const User &author, const QByteArray &target, const User *recipient)
{
    if (!announcement.recorded || !m_settings.keepsHistory)
        return;
    // The last rendition needs the fewest capabilities.
    const EventList &events = announcement.renditions.last().events;
    Q_ASSERT(events.size() == 1 || !announcement.lines.isEmpty());
    Event event = events.first();
    if (!announcement.lines.isEmpty())
        event.params.last() = wholeText(announcement.lines);
    if (announcement.recordedParams)
        event.params = *announcement.recordedParams;
    // The client that the server answers now, if it is one of the author.
    const ClientId sender =
        author.clients().contains(m_response.client()) ? m_response.client() : author.id();
    m_records.append(
        MessageRecord{.messageId = messageId,
                      .timeMs = m_nowMs,
                      .client = sender,
                      .source = author.source(),
                      .account = author.account(),
                      .target = target,
                      .command = event.command,
                      .params = event.params,
                      .tags = event.tags,
                      .lines = announcement.lines,
                      .recipient = recipient ? recipient->id() : 0,
                      .recipientAccount = recipient ? recipient->account() : QByteArray(),
                      .isFromBot = author.modes().has(UserMode::Bot)});
}

} // namespace server
