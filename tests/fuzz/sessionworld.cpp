// SPDX-License-Identifier: MIT
#include "tests/fuzz/sessionworld.h"

#include "common/irc/message.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

namespace fuzz {

namespace {

constexpr qsizetype maxLineBytes = 512;
/// The most lines that one line of the server may cause: the session requests each capability of a
/// rejected set alone.
constexpr qsizetype maxAnswers = 40;

} // namespace

SessionWorld::SessionWorld()
    : m_network(m_list.addNetwork(QStringLiteral("net")))
    , m_session(QStringLiteral("ana"))
    , m_feed(m_list, *m_network,
             {[this](const QByteArray &name) { return m_session.folded(name); },
              [this](const QByteArray &name) { return m_session.isRoomName(name); }})
    , m_buffer(64 * 1024)
{
    m_session.setCredentials(
        {QStringLiteral("pass word"), QStringLiteral("ana"), QStringLiteral("s3cr3t"), true});
    QObject::connect(&m_session, &client::Session::linesReady, &m_session,
                     [this](const QList<QByteArray> &lines) { receiveLines(lines); });
    QObject::connect(&m_session, &client::Session::eventsReady, &m_session,
                     [this](const QList<client::SessionEvent> &events) { receiveEvents(events); });
    QObject::connect(&m_session, &client::Session::keyDerivationRequested, &m_session,
                     [this](const QByteArray &, const irc::ScramClient::Challenge &challenge) {
                         m_derivesKey = true;
                         m_challenge = challenge;
                     });
    QObject::connect(
        &m_feed, &client::NetworkFeed::windowCommandTyped, &m_session,
        [this](const client::event::WindowCommand &command) { runWindowCommand(command); });
}

void SessionWorld::connectSession(bool secure)
{
    if (m_isConnected)
        return;
    m_isConnected = true;
    m_written.clear();
    m_buffer.clear();
    m_session.handleConnected(m_nowMs, {secure, false, "nonce"});
}

void SessionWorld::disconnectSession(int kept)
{
    if (!m_isConnected)
        return;
    m_isConnected = false;
    const qsizetype left = std::min<qsizetype>(kept, m_written.size());
    for (const QByteArray &line : m_written.first(left)) {
        const auto message = irc::Message::parse(QByteArrayView(line).chopped(2));
        if (message->command != "PRIVMSG" || !message->param(1).startsWith("said "))
            continue;
        const QByteArray &text = message->params.at(1);
        FUZZ_REQUIRE(++m_timesSent[text] <= 1 + m_timesRetried.value(text)); // never sent twice
    }
    m_session.handleDisconnected(left, m_nowMs);
}

void SessionWorld::receive(const QByteArray &bytes)
{
    m_buffer.append(bytes);
    QList<irc::Message> messages;
    while (const auto line = m_buffer.next()) {
        ++m_linesIn;
        if (auto message = irc::Message::parse(line->bytes))
            messages.append(std::move(*message));
    }
    if (m_isConnected)
        m_session.receive(messages, m_nowMs);
    if (std::exchange(m_derivesKey, false))
        m_session.handleDerivedKey(m_challenge, QByteArray(32, 'k'), m_nowMs);
}

void SessionWorld::sendMessage(const QByteArray &target)
{
    type(target, QStringLiteral("said %1").arg(++m_sentTexts));
}

void SessionWorld::type(const QByteArray &target, const QString &text)
{
    m_typed += 1 + int(text.size()) / 64;
    m_session.type(target, text, m_nowMs);
}

void SessionWorld::retryOne()
{
    if (m_session.unsent().empty())
        return;
    const client::Outgoing::Item item = m_session.unsent().front();
    // It is sent again because the user requested it.
    ++m_timesRetried[item.text];
    m_session.retry(item.id, m_nowMs);
    ++m_typed;
}

void SessionWorld::discardOne()
{
    if (!m_session.unsent().empty())
        m_session.discard(m_session.unsent().front().id);
}

void SessionWorld::watchUsers(const QByteArray &target)
{
    ++m_typed;
    m_session.setMonitored({"ben", "cara", "Ben[", "ana", "NickServ", target}, m_nowMs);
    m_session.requestMembers(target, m_nowMs);
    m_session.requestPresence(target, m_nowMs);
}

void SessionWorld::replyPrivately(const QByteArray &target)
{
    ++m_typed;
    m_session.type(target, QStringLiteral("said %1").arg(++m_sentTexts), m_nowMs,
                   QStringLiteral("1"), "ben");
}

void SessionWorld::requireConsistent() const
{
    int written = 0;
    quint64 last = 0;
    for (const client::Outgoing::Item &item : m_session.unsent()) {
        FUZZ_REQUIRE(item.id > last); // in order
        last = item.id;
        written += item.stage == client::Outgoing::Stage::Written ? 1 : 0;
    }
    FUZZ_REQUIRE(written <= client::Outgoing::window);
    FUZZ_REQUIRE(m_isConnected || written == 0);
    FUZZ_REQUIRE(m_linesOut <= 200 + maxAnswers * m_linesIn + 64 * m_typed);
    for (const client::Conversation *conversation : m_list.conversations(m_network)) {
        FUZZ_REQUIRE(!conversation->name().isEmpty());
        if (conversation->kind() == client::Conversation::Kind::Room && !m_isConnected)
            FUZZ_REQUIRE(!conversation->isJoined());
    }
}

void SessionWorld::receiveLines(const QList<QByteArray> &lines)
{
    FUZZ_REQUIRE(m_isConnected && !lines.isEmpty());
    for (const QByteArray &line : lines) {
        FUZZ_REQUIRE(line.endsWith("\r\n"));
        const auto message = irc::Message::parse(QByteArrayView(line).chopped(2));
        FUZZ_REQUIRE(message && !message->command.isEmpty());
        const qsizetype tagBytes = line.startsWith('@') ? line.indexOf(' ') + 1 : 0;
        FUZZ_REQUIRE(line.size() - tagBytes <= maxLineBytes);
        FUZZ_REQUIRE(tagBytes <= 4'096);
    }
    m_written += lines;
    m_linesOut += lines.size();
}

void SessionWorld::receiveEvents(const QList<client::SessionEvent> &events)
{
    for (const client::SessionEvent &event : events) {
        if (const auto *delivered = std::get_if<client::event::Delivered>(&event)) {
            FUZZ_REQUIRE(delivered->outgoing != 0);
            if (delivered->delivery == client::ChatMessage::Delivery::Sent) {
                FUZZ_REQUIRE(!m_confirmed.contains(delivered->outgoing));
                m_confirmed.insert(delivered->outgoing);
            }
        } else if (const auto *shown = std::get_if<client::event::Shown>(&event)) {
            FUZZ_REQUIRE(!shown->message.text.contains(QChar::Null));
            // Only what users say may have several lines.
            FUZZ_REQUIRE(client::isSpoken(shown->message.kind)
                         || !shown->message.text.contains(QChar(u'\n')));
            FUZZ_REQUIRE(!shown->message.text.contains(QStringLiteral("s3cr3t")));
        } else if (const auto *members = std::get_if<client::event::MembersReset>(&event)) {
            for (const client::Member &member : members->members)
                FUZZ_REQUIRE(!member.key.isEmpty() && !member.nick.isEmpty());
        } else if (const auto *changes = std::get_if<client::event::MembersChanged>(&event)) {
            for (const client::Member &member : changes->changed)
                FUZZ_REQUIRE(!member.key.isEmpty() && !member.nick.isEmpty());
        }
    }
    m_feed.apply(events);
}

void SessionWorld::runWindowCommand(const client::event::WindowCommand &command)
{
    using Kind = client::event::WindowCommand::Kind;
    if (command.kind == Kind::Show)
        m_feed.open(command.target);
    client::Conversation *conversation = m_feed.find(command.target);
    if (command.kind != Kind::Close || !conversation
        || conversation->kind() == client::Conversation::Kind::Server)
        return;
    m_feed.forget(conversation);
    m_list.removeConversation(conversation);
}

} // namespace fuzz
