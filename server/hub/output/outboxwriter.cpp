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

bool receives(const Membership &member, const Announcement &announcement)
{
    return std::any_of(announcement.renditions.cbegin(), announcement.renditions.cend(),
                       [&member](const Rendition &rendition) {
                           return member.capabilities.contains(rendition.needs);
                       });
}

/// The members who share a channel with @p user and receive @p announcement. Each client appears
/// once; with several channels the result is sorted by client id.
std::vector<const Membership *> peersOf(const User &user, const Announcement &announcement)
{
    std::vector<const Membership *> peers;
    for (const Channel *channel : user.channels()) {
        for (const Membership &member : channel->members()) {
            if (member.client != user.id() && receives(member, announcement))
                peers.push_back(&member);
        }
    }
    if (user.channels().size() <= 1)
        return peers;
    const auto byClient = [](const Membership *a, const Membership *b) {
        return a->client < b->client;
    };
    const auto sameClient = [](const Membership *a, const Membership *b) {
        return a->client == b->client;
    };
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
    void add(CapabilitySet needs, QList<irc::Message> messages)
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
    QList<irc::Message> messagesFor(CapabilitySet capabilities)
    {
        const auto version = versionFor(capabilities);
        return version == m_versions.end() ? QList<irc::Message>() : version->messages;
    }

private:
    struct Version
    {
        CapabilitySet needs;
        QList<irc::Message> messages;
        QList<quint32> lines; ///< Indexes in the outbox; empty until a recipient needs the version.
    };

    QList<Version>::iterator versionFor(CapabilitySet capabilities)
    {
        return std::find_if(m_versions.begin(), m_versions.end(),
                            [capabilities](const Version &version) {
                                return capabilities.contains(version.needs);
                            });
    }

    Outbox &m_outbox;
    Outbox::Needs m_needs;
    QList<Version> m_versions;
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

void OutboxWriter::beginResponse(const User &user, const Response::Handle &handle)
{
    const bool isKnown = user.profile().allows("label");
    m_response.begin(user.id(), isKnown ? handle : Response::Handle(), user.profile());
}

qsizetype OutboxWriter::endResponse()
{
    const QByteArray reference = m_response.isLabeled() ? nextId() : QByteArray();
    m_response.end(*m_outbox, reference, m_settings.serverName, m_time);
    m_answeredLines = 0;
    return std::exchange(m_answeredBytes, 0);
}

bool OutboxWriter::isAnswering(const User &user) const noexcept
{
    return m_response.client() == user.id();
}

void OutboxWriter::answerEarlier(const User &user, const QByteArray &label,
                                 const std::function<void()> &send)
{
    if (label.isEmpty()) {
        send();
        return;
    }
    const QByteArray own = deferResponse();
    endResponse();
    beginResponse(user, label);
    send();
    endResponse();
    beginResponse(user, own);
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

void OutboxWriter::toUser(const User &user, const Event &event)
{
    deliver(user, tagged(event, event.author ? nextId() : QByteArray()));
}

void OutboxWriter::toEach(const std::vector<const User *> &recipients, const Event &event)
{
    const irc::Message message = tagged(event, {});
    std::optional<quint32> line;
    for (const User *user : recipients) {
        if (m_response.isFor(user->id())) {
            deliver(*user, message);
            continue;
        }
        if (!line)
            line = m_outbox->addLine(message);
        m_outbox->send(*line, user->id(), user->profile());
    }
}

void OutboxWriter::toChannel(const Channel &channel, const Announcement &announcement,
                             const User &author)
{
    const QByteArray messageId = nextId();
    Fanout fanout = fanoutOf(announcement, messageId);
    for (const Membership &member : channel.members()) {
        const bool isAddressed =
            !announcement.leastRank || member.ranks.isAtLeast(*announcement.leastRank);
        if (isAddressed && member.client != author.id())
            fanout.send(member.client, member.capabilities, member.profile);
    }
    echo(fanout, announcement, author);
    recordEvent(announcement, messageId, author, channel.name());
}

void OutboxWriter::toPeers(const User &author, const Announcement &announcement,
                           const QList<const User *> &others)
{
    const QByteArray messageId = nextId();
    Fanout fanout = fanoutOf(announcement, messageId);
    for (const Membership *peer : peersOf(author, announcement))
        fanout.send(peer->client, peer->capabilities, peer->profile);
    for (const User *other : others)
        fanout.send(other->id(), other->capabilities(), other->profile());
    echo(fanout, announcement, author);
    for (const Channel *channel : author.channels())
        recordEvent(announcement, messageId, author, channel->name());
}

void OutboxWriter::toOthers(const QList<const User *> &others, const Announcement &announcement,
                            const User *author)
{
    Fanout fanout = fanoutOf(announcement, nextId());
    for (const User *other : others)
        fanout.send(other->id(), other->capabilities(), other->profile());
    if (author)
        echo(fanout, announcement, *author);
}

void OutboxWriter::toRecipient(const User &recipient, const Announcement &announcement,
                               const User &author)
{
    const QByteArray messageId = nextId();
    Fanout fanout = fanoutOf(announcement, messageId);
    fanout.send(recipient.id(), recipient.capabilities(), recipient.profile());
    echo(fanout, announcement, author);
    recordEvent(announcement, messageId, author, recipient.nick(), &recipient);
}

void OutboxWriter::close(const User &user)
{
    if (m_response.isFor(user.id()))
        m_response.closeAfterwards();
    else
        m_outbox->close(user.id());
}

void OutboxWriter::beginBatch(const User &user, const Event &opening)
{
    if (!user.has(Capability::Batch)) {
        m_batches.append(OpenBatch{user.id(), {}});
        return;
    }
    const QByteArray reference = nextId();
    irc::Message message = tagged(opening, {});
    message.params.prepend('+' + reference);
    deliver(user, std::move(message));
    m_batches.append(OpenBatch{user.id(), reference});
}

void OutboxWriter::endBatch(const User &user)
{
    const QByteArray reference = m_batches.takeLast().reference;
    if (!reference.isEmpty())
        toUser(user, {.command = "BATCH", .params = {'-' + reference}});
}

QByteArray OutboxWriter::suspendBatch()
{
    return m_batches.takeLast().reference;
}

void OutboxWriter::resumeBatch(const User &user, const QByteArray &reference)
{
    m_batches.append(OpenBatch{user.id(), reference});
}

void OutboxWriter::replay(const User &user, const MessageRecord &record)
{
    std::optional<irc::Message> replayed = replayedMessage(user, record);
    if (!replayed)
        return;
    irc::Message &message = *replayed;
    if (record.lines.isEmpty()) {
        fitLine(message, m_settings.limits.lineBytes);
        deliver(user, std::move(message));
    } else if (user.has(Capability::Multiline) && user.has(Capability::Batch)) {
        replayBatch(user, record, std::move(message));
    } else {
        // https://ircv3.net/specs/extensions/multiline#fallback
        for (const MessageLine &line : record.lines) {
            if (line.text.isEmpty())
                continue;
            message.params.last() = line.text;
            irc::Message shortened = message;
            fitLine(shortened, m_settings.limits.lineBytes);
            deliver(user, std::move(shortened));
            message.tags.remove("msgid");
        }
    }
}

/// https://ircv3.net/specs/extensions/multiline#batch-types
void OutboxWriter::replayBatch(const User &user, const MessageRecord &record, irc::Message opening)
{
    const QByteArray reference = nextId();
    const QByteArray target = opening.params.value(0);
    irc::Message line{{}, opening.source, opening.command, {target, {}}};
    opening.command = "BATCH";
    opening.params = {'+' + reference, "draft/multiline", target};
    deliver(user, std::move(opening));
    resumeBatch(user, reference);
    for (const MessageLine &content : record.lines) {
        line.params.last() = content.text;
        irc::Message shortened = line;
        if (content.joined)
            shortened.tags.insert("draft/multiline-concat", {});
        fitLine(shortened, m_settings.limits.lineBytes);
        deliver(user, std::move(shortened));
    }
    endBatch(user);
}

QByteArray OutboxWriter::nextId()
{
    return m_idPrefix + MessageId::suffix(++m_idsGiven);
}

QByteArray OutboxWriter::sourceOf(const Event &event) const
{
    if (!event.source.isEmpty())
        return event.source;
    return event.author ? event.author->source() : m_settings.serverName;
}

irc::Message OutboxWriter::tagged(const Event &event, const QByteArray &messageId) const
{
    irc::Message message{event.tags, sourceOf(event), event.command, event.params};
    message.tags.insert("time", m_time);
    if (event.author && !event.author->account().isEmpty())
        message.tags.insert("account", event.author->account());
    // https://ircv3.net/specs/extensions/bot-mode
    if (event.author && event.author->modes().has(UserMode::Bot))
        message.tags.insert("bot", {});
    if (!messageId.isEmpty())
        message.tags.insert("msgid", messageId);
    fitLine(message, m_settings.limits.lineBytes);
    return message;
}

QList<irc::Message> OutboxWriter::messagesOf(const Rendition &rendition,
                                             const QByteArray &messageId)
{
    QList<irc::Message> messages;
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

void OutboxWriter::echo(Fanout &fanout, const Announcement &announcement, const User &author)
{
    if (announcement.echo == Echo::Never
        || (announcement.echo == Echo::IfWanted && !author.has(Capability::EchoMessage)))
        return;
    if (!m_response.isFor(author.id())) {
        fanout.send(author.id(), author.capabilities(), author.profile());
        return;
    }
    for (const irc::Message &message : fanout.messagesFor(author.capabilities()))
        m_response.add(message, fanout.needs());
}

void OutboxWriter::deliver(const User &user, irc::Message message)
{
    for (auto batch = m_batches.crbegin(); batch != m_batches.crend(); ++batch) {
        if (batch->client == user.id() && !batch->reference.isEmpty()) {
            message.tags.insert("batch", batch->reference);
            break;
        }
    }
    if (isAnswering(user)) {
        ++m_answeredLines;
        m_answeredBytes += untaggedBytes(message);
    }
    if (m_response.isFor(user.id()))
        m_response.add(std::move(message));
    else
        m_outbox->send(m_outbox->addLine(std::move(message)), user.id(), user.profile());
}

void OutboxWriter::recordEvent(const Announcement &announcement, const QByteArray &messageId,
                               const User &author, const QByteArray &target, const User *recipient)
{
    if (!announcement.recorded)
        return;
    // The last rendition needs the fewest capabilities.
    const QList<Event> &events = announcement.renditions.constLast().events;
    Q_ASSERT(events.size() == 1 || !announcement.lines.isEmpty());
    Event event = events.constFirst();
    if (!announcement.lines.isEmpty())
        event.params.last() = wholeText(announcement.lines);
    if (announcement.recordedParams)
        event.params = *announcement.recordedParams;
    m_records.append(
        MessageRecord{.messageId = messageId,
                      .timeMs = m_nowMs,
                      .client = author.id(),
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
