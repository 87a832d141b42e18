// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/fields.h"
#include "server/turn/outbox.h"

#include <QByteArray>
#include <QList>

namespace server {

/// Collects the lines that answer a labeled message until the response is complete, because the
/// label's place depends on their number. An empty response becomes an ACK with the label; a single
/// line or batch carries the label; several lines are put into a batch with the label.
/// https://ircv3.net/specs/extensions/labeled-response
class Response
{
public:
    /// The state of a response that resumes in a later turn.
    struct Handle
    {
        QByteArray label; ///< May be empty.
        QByteArray batch; ///< Reference of the batch opened for the label; may be empty.

        static auto fieldsOf(auto &value)
        {
            auto &[label, batch] = value;
            return std::tie(label, batch);
        }
    };

    /// With an empty @p handle the response is unlabeled: isFor() is false for all clients.
    void begin(ClientId client, const Handle &handle, TagProfile profile);
    bool isActive() const noexcept { return m_client != 0; }
    /// The recipient of the response; 0 when there is no response.
    ClientId client() const noexcept { return m_client; }
    bool isLabeled() const noexcept
    {
        return !m_handle.label.isEmpty() || !m_handle.batch.isEmpty();
    }
    /// Whether the batch for the label is open.
    bool hasBatch() const noexcept { return !m_handle.batch.isEmpty(); }
    /// Whether lines to @p client must be passed to add().
    bool isFor(ClientId client) const noexcept { return isLabeled() && m_client == client; }
    void add(irc::Message message, Outbox::Needs needs = Outbox::Needs::Nothing)
    {
        m_needsStorage = m_needsStorage || needs == Outbox::Needs::Storage;
        m_messages.append(std::move(message));
    }
    void closeAfterwards() noexcept { m_closes = true; }
    /// Removes and returns the label, for a response in a later turn. end() then sends the lines
    /// collected so far without a label.
    QByteArray takeLabel();
    /// Suspends the response at end(); it resumes in a later turn. A labeled response without a
    /// batch gets one with @p reference, so that later lines can be added to it.
    Handle suspend(const QByteArray &reference);

    /// Sends the collected lines, with the label, through @p outbox. @p reference is the reference
    /// for a new batch, if one is needed. @p server is the source of ACK and BATCH lines.
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
    bool m_needsStorage = false; ///< One of the lines does; then all are withheld together.
    bool m_closes = false;
};

} // namespace server
