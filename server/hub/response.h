#pragma once

#include "server/wire/outbox.h"

#include <QByteArray>
#include <QList>

namespace server {

/// Holds back what answers a labeled message until all of it is known, because the label's form
/// depends on it: nothing gives ACK, one line or one batch carries the label, more lines become
/// a batch. https://ircv3.net/specs/extensions/labeled-response
class Response
{
public:
    /// With an empty @p label nothing is held back.
    void begin(ClientId client, const QByteArray &label, TagProfile profile);
    bool isActive() const noexcept { return m_client != 0; }
    bool isLabeled() const noexcept { return !m_label.isEmpty(); }
    /// Whether lines to @p client have to go through add().
    bool isFor(ClientId client) const noexcept { return !m_label.isEmpty() && m_client == client; }
    void add(irc::Message message) { m_messages.append(std::move(message)); }
    void closeAfterwards() noexcept { m_closes = true; }
    QByteArray takeLabel();

    /// Everything held back, labeled, into @p outbox. @p reference names the batch should one be
    /// needed, @p server is the source of lines of our own.
    void end(Outbox &outbox, const QByteArray &reference, const QByteArray &server,
             const QByteArray &time);

private:
    void label(const QByteArray &reference, const QByteArray &server, const QByteArray &time);

    ClientId m_client = 0;
    QByteArray m_label;
    TagProfile m_profile;
    QList<irc::Message> m_messages;
    bool m_closes = false;
};

} // namespace server
