// SPDX-License-Identifier: MIT
#include "client/chat/ignorelist.h"

#include "common/irc/mask.h"

#include <algorithm>

namespace client {

namespace {

const QByteArray anyHost("!*@*");

bool isValid(const IgnoreRule &rule)
{
    return rule.id != 0 && (rule.kinds & IgnoreRule::allKinds) != 0 && !rule.mask.isEmpty()
           && rule.mask.size() <= IgnoreList::maxMaskBytes
           && rule.account.size() <= IgnoreList::maxMaskBytes && !rule.mask.contains(' ');
}

bool matches(const IgnoreRule &rule, const irc::Source &sender, QByteArrayView account,
             irc::Casemapping mapping)
{
    if (!rule.account.isEmpty() && !account.isEmpty())
        return irc::equalNames(rule.account, account, mapping);
    return irc::matchesMask(
        rule.mask, QByteArray(sender.nick + '!' + sender.user + '@' + sender.host), mapping);
}

} // namespace

void IgnoreList::setRules(const QList<IgnoreRule> &rules)
{
    m_rules.clear();
    for (const IgnoreRule &rule : rules)
        add(rule);
}

bool IgnoreList::add(const IgnoreRule &rule)
{
    if (!isValid(rule))
        return false;
    const auto same = std::ranges::find_if(m_rules, [&rule](const IgnoreRule &one) {
        return one.mask == rule.mask && one.account == rule.account;
    });
    if (same != m_rules.end())
        same->kinds = rule.kinds;
    else if (m_rules.size() < maxRules)
        m_rules.append(rule);
    else
        return false;
    return true;
}

bool IgnoreList::remove(qint64 id)
{
    return m_rules.removeIf([id](const IgnoreRule &rule) { return rule.id == id; }) > 0;
}

const IgnoreRule *IgnoreList::find(const irc::Source &sender, QByteArrayView account,
                                   IgnoreRule::Kind kind, irc::Casemapping mapping) const
{
    const auto found = std::ranges::find_if(m_rules, [&](const IgnoreRule &rule) {
        return (rule.kinds & kind) && matches(rule, sender, account, mapping);
    });
    return found == m_rules.cend() ? nullptr : &*found;
}

const IgnoreRule *IgnoreList::findNamed(const QByteArray &nick, QByteArrayView account,
                                        irc::Casemapping mapping) const
{
    const QByteArray mask = fullMask(nick);
    const auto found = std::ranges::find_if(m_rules, [&](const IgnoreRule &rule) {
        const bool isAccount =
            !account.isEmpty() && irc::equalNames(rule.account, account, mapping);
        return isAccount || irc::equalNames(rule.mask, mask, mapping);
    });
    return found == m_rules.cend() ? nullptr : &*found;
}

QByteArray fullMask(const QByteArray &typed)
{
    if (typed.contains('!'))
        return typed.contains('@') ? typed : typed + "@*";
    return typed.contains('@') ? QByteArray("*!" + typed) : QByteArray(typed + anyHost);
}

QByteArray shortMask(const QByteArray &mask)
{
    return mask.endsWith(anyHost) ? mask.chopped(anyHost.size()) : mask;
}

} // namespace client
