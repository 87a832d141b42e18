#include "server/hub/response.h"

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

void Response::begin(ClientId client, const QByteArray &label, TagProfile profile)
{
    m_client = client;
    m_label = label;
    m_profile = profile;
}

QByteArray Response::takeLabel()
{
    // What was held back so far goes out without a label, in its order.
    return std::exchange(m_label, {});
}

void Response::end(Outbox &outbox, const QByteArray &reference, const QByteArray &server,
                   const QByteArray &time)
{
    if (!m_label.isEmpty())
        label(reference, server, time);
    for (irc::Message &message : m_messages)
        outbox.send(outbox.addLine(std::move(message)), m_client, m_profile);
    if (m_closes)
        outbox.close(m_client);
    *this = {};
}

void Response::label(const QByteArray &reference, const QByteArray &server, const QByteArray &time)
{
    const auto own = [&](QList<QByteArray> params) {
        return irc::Message{{{"time", time}}, server, "BATCH", std::move(params)};
    };
    const auto count = std::count_if(m_messages.cbegin(), m_messages.cend(), standsAlone);
    if (count == 0) {
        m_messages.append({{{"time", time}}, server, "ACK", {}});
    } else if (count > 1) {
        for (irc::Message &message : m_messages) {
            if (!message.tags.contains("batch"))
                message.tags.insert("batch", reference);
        }
        m_messages.prepend(own({'+' + reference, "labeled-response"}));
        m_messages.append(own({'-' + reference}));
    }
    const auto first = std::find_if(m_messages.begin(), m_messages.end(), standsAlone);
    first->tags.insert("label", m_label);
}

} // namespace server
