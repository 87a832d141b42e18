// SPDX-License-Identifier: MIT
#include "server/hub/output/response.h"

#include <algorithm>
#include <utility>

namespace server {

namespace {

bool standsAlone(const irc::Message &message)
{
    const bool endsBatch = message.command == "BATCH" && message.param(0).startsWith('-');
    return !endsBatch && !message.tags.contains("batch");
}

} // namespace

void Response::begin(ClientId client, const Handle &handle, TagProfile profile)
{
    m_client = client;
    m_handle = handle;
    m_profile = profile;
}

QByteArray Response::takeLabel()
{
    return std::exchange(m_handle.label, {});
}

Response::Handle Response::suspend(const QByteArray &reference)
{
    m_isSuspended = true;
    if (isLabeled() && m_handle.batch.isEmpty()) {
        m_handle.batch = reference;
        return {{}, reference};
    }
    return m_handle;
}

void Response::end(Outbox &outbox, const QByteArray &reference, const QByteArray &server,
                   const QByteArray &time)
{
    if (!m_handle.batch.isEmpty())
        addToBatch(server, time);
    else if (!m_handle.label.isEmpty())
        label(reference, server, time);
    const auto needs = m_needsStorage ? Outbox::Needs::Storage : Outbox::Needs::Nothing;
    for (qsizetype i = 0; i < m_messages.size(); ++i)
        outbox.send(outbox.addLine(std::move(m_messages[i]), needs), m_client, m_profile);
    if (m_closes)
        outbox.close(m_client);
    *this = {};
}

void Response::label(const QByteArray &reference, const QByteArray &server, const QByteArray &time)
{
    const auto count = std::count_if(m_messages.cbegin(), m_messages.cend(), standsAlone);
    if (count == 0) {
        m_messages.append({{{"time", time}}, server, "ACK", {}});
    } else if (count > 1) {
        m_handle.batch = reference;
        addToBatch(server, time);
        return;
    }
    const auto first = std::find_if(m_messages.begin(), m_messages.end(), standsAlone);
    first->tags.insert("label", m_handle.label);
}

void Response::addToBatch(const QByteArray &server, const QByteArray &time)
{
    const auto own = [&](QList<QByteArray> params) {
        return irc::Message{{{"time", time}}, server, "BATCH", std::move(params)};
    };
    for (irc::Message &message : m_messages) {
        if (!message.tags.contains("batch"))
            message.tags.insert("batch", m_handle.batch);
    }
    if (!m_handle.label.isEmpty()) {
        m_messages.prepend(own({'+' + m_handle.batch, "labeled-response"}));
        m_messages.first().tags.insert("label", m_handle.label);
    }
    if (!m_isSuspended)
        m_messages.append(own({'-' + m_handle.batch}));
}

} // namespace server
