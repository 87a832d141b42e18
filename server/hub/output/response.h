// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/outbox.h"

#include <QByteArray>
#include <QList>

namespace server {

/// Holds back what answers a labeled message until all of it is known, because the label's form
/// depends on it: nothing gives ACK, one line or one batch carries the label, more lines become
/// a batch. https://ircv3.net/specs/extensions/labeled-response
class Response
{
public:
    /// The state of a response that resumes in a later turn.
    struct Handle
    {
        QByteArray label; ///< Empty: none.
        QByteArray batch; ///< Reference of the batch that was opened for the label; empty: none.
    };

    /// With an empty @p handle nothing is held back.
    void begin(ClientId client, const Handle &handle, TagProfile profile);
    bool isActive() const noexcept { return m_client != 0; }
    /// The client that is answered; 0 when there is no response.
    ClientId client() const noexcept { return m_client; }
    bool isLabeled() const noexcept
    {
        return !m_handle.label.isEmpty() || !m_handle.batch.isEmpty();
    }
    /// Whether lines to @p client have to go through add().
    bool isFor(ClientId client) const noexcept { return isLabeled() && m_client == client; }
    void add(irc::Message message) { m_messages.append(std::move(message)); }
    void closeAfterwards() noexcept { m_closes = true; }
    /// The response begins in a later turn instead: what was held back goes out without a label.
    QByteArray takeLabel();
    /// The response goes on in a later turn, in a batch called @p reference unless it has one.
    Handle suspend(const QByteArray &reference);

    /// Everything held back, labeled, into @p outbox. @p reference names the batch should one be
    /// needed, @p server is the source of lines of our own.
    void end(Outbox &outbox, const QByteArray &reference, const QByteArray &server,
             const QByteArray &time);

private:
    void label(const QByteArray &reference, const QByteArray &server, const QByteArray &time);
    void addToBatch(const QByteArray &server, const QByteArray &time);

    ClientId m_client = 0;
    Handle m_handle;
    bool m_isSuspended = false;
    TagProfile m_profile;
    QList<irc::Message> m_messages;
    bool m_closes = false;
};

} // namespace server
