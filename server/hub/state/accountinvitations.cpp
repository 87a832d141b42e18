// SPDX-License-Identifier: MIT
#include "server/hub/state/accountinvitations.h"

#include "common/irc/casemapping.h"

namespace server {

void AccountInvitations::add(const InvitationRecord &invitation)
{
    m_invitations.insert_or_assign({invitation.account, invitation.channel}, invitation);
    m_channels.emplace(invitation.channel, invitation.account);
}

bool AccountInvitations::remove(const QByteArray &account, const QByteArray &channel)
{
    const QByteArray accountKey = irc::folded(account);
    const QByteArray channelKey = irc::folded(channel);
    m_channels.erase({channelKey, accountKey});
    return m_invitations.erase({accountKey, channelKey}) > 0;
}

void AccountInvitations::removeAccount(const QByteArray &account)
{
    for (const InvitationRecord &invitation : ofAccount(account))
        remove(invitation.account, invitation.channel);
}

void AccountInvitations::removeChannel(const QByteArray &channel)
{
    for (const InvitationRecord &invitation : toChannel(channel))
        remove(invitation.account, invitation.channel);
}

void AccountInvitations::rename(const QByteArray &oldChannel, const QByteArray &newChannel)
{
    for (InvitationRecord &invitation : toChannel(oldChannel)) {
        remove(invitation.account, invitation.channel);
        invitation.channel = irc::folded(newChannel);
        add(invitation);
    }
}

void AccountInvitations::renameAccount(const QByteArray &oldName, const QByteArray &newName)
{
    for (InvitationRecord &invitation : ofAccount(oldName)) {
        remove(invitation.account, invitation.channel);
        invitation.account = irc::folded(newName);
        add(invitation);
    }
}

const InvitationRecord *AccountInvitations::find(const QByteArray &account,
                                                 const QByteArray &channel) const
{
    if (m_invitations.empty() || account.isEmpty())
        return nullptr;
    const auto it = m_invitations.find({irc::folded(account), irc::folded(channel)});
    return it == m_invitations.end() ? nullptr : &it->second;
}

QList<InvitationRecord> AccountInvitations::ofAccount(const QByteArray &account) const
{
    const QByteArray name = irc::folded(account);
    QList<InvitationRecord> found;
    for (auto it = m_invitations.lower_bound({name, {}});
         it != m_invitations.end() && it->first.first == name; ++it)
        found.append(it->second);
    return found;
}

QList<InvitationRecord> AccountInvitations::toChannel(const QByteArray &channel) const
{
    const QByteArray name = irc::folded(channel);
    QList<InvitationRecord> found;
    for (auto it = m_channels.lower_bound({name, {}}); it != m_channels.end() && it->first == name;
         ++it)
        found.append(m_invitations.at({it->second, it->first}));
    return found;
}

QList<InvitationRecord> AccountInvitations::all() const
{
    QList<InvitationRecord> found;
    for (const auto &[key, invitation] : m_invitations)
        found.append(invitation);
    return found;
}

bool AccountInvitations::completeRead()
{
    m_channels.clear();
    for (const auto &[key, invitation] : m_invitations) {
        if (key != Key(invitation.account, invitation.channel))
            return false;
        m_channels.emplace(invitation.channel, invitation.account);
    }
    return true;
}

} // namespace server
