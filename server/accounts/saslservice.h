#pragma once

#include "server/accounts/saslmechanism.h"

#include <QList>

#include <map>
#include <memory>
#include <vector>

namespace server {

/// Answers the hub's SaslStep questions with the mechanisms that there are, and keeps each
/// client's conversation. Not bound to a thread; used by one at a time.
class SaslService
{
public:
    void add(std::unique_ptr<SaslMechanism> mechanism);
    /// Names of the mechanisms in the order in which they were added.
    QList<QByteArray> mechanisms() const;

    /// A step that names its mechanism only begins anew.
    SaslAnswer answer(const SaslStep &step);
    void abandon(ClientId client);

private:
    SaslMechanism *find(const QByteArray &name) const;

    std::vector<std::unique_ptr<SaslMechanism>> m_mechanisms;
    std::map<ClientId, std::unique_ptr<SaslConversation>> m_conversations;
};

} // namespace server
