// SPDX-License-Identifier: MIT
#include "client/session/ignoring.h"

#include "client/chat/displaytext.h"
#include "client/session/sessiontext.h"
#include "common/irc/source.h"

namespace client {

namespace {

bool isServer(const irc::Source &source)
{
    return source.nick.isEmpty()
           || (source.user.isEmpty() && source.host.isEmpty() && source.nick.contains('.'));
}

/// The user @p nick as a member of any room; null if there is none.
const Member *memberCalled(const SessionState &session, QByteArrayView nick)
{
    const QByteArray key = session.folded(nick);
    for (const auto &[name, channel] : session.channels) {
        if (const auto found = channel.members.constFind(key); found != channel.members.cend())
            return &*found;
    }
    return nullptr;
}

QByteArray accountOf(const SessionState &session, QByteArrayView nick)
{
    const Member *member = memberCalled(session, nick);
    return member ? member->account.toUtf8() : QByteArray();
}

} // namespace

qint64 ignoringRule(const SessionState &session, const irc::Message &message, IgnoreRule::Kind kind)
{
    if (session.ignores.rules().isEmpty())
        return 0;
    const irc::Source source = irc::Source::parse(message.source);
    if (isServer(source) || session.isMe(source.nick))
        return 0;
    const QByteArrayView tagged = message.tags.value("account");
    const QByteArray account =
        tagged.isEmpty() ? accountOf(session, source.nick) : tagged.toByteArray();
    const IgnoreRule *rule = session.ignores.find(source, account, kind, session.casemapping);
    return rule ? rule->id : 0;
}

const IgnoreRule *ignore(SessionState &session, const QByteArray &name, int kinds)
{
    IgnoreRule rule;
    for (const IgnoreRule &one : session.ignores.rules())
        rule.id = qMax(rule.id, one.id);
    rule.id = qMax(rule.id + 1, session.nowMs);
    rule.mask = fullMask(name);
    rule.account = accountOf(session, name);
    rule.kinds = kinds;
    if (!session.ignores.add(rule))
        return nullptr;
    session.add(event::IgnoresChanged{session.ignores, 0});
    return session.ignores.findNamed(name, rule.account, session.casemapping);
}

bool unignore(SessionState &session, const QByteArray &name)
{
    const IgnoreRule *rule =
        session.ignores.findNamed(name, accountOf(session, name), session.casemapping);
    if (!rule)
        return false;
    const qint64 id = rule->id;
    session.ignores.remove(id);
    session.add(event::IgnoresChanged{session.ignores, id});
    return true;
}

QString ruleText(const IgnoreRule &rule)
{
    const QString mask = shownName(shortMask(rule.mask));
    return rule.account.isEmpty()
               ? mask
               : SessionText::tr("%1 (account %2)").arg(mask, shownName(rule.account));
}

QByteArray banMask(const SessionState &session, const QByteArray &name)
{
    if (name.contains('!') || name.contains('@') || name.contains('*') || name.contains(':'))
        return name;
    const Member *member = memberCalled(session, name);
    const QByteArray userHost = member ? member->userHost.toUtf8() : QByteArray();
    const qsizetype at = userHost.indexOf('@');
    return at < 0 ? fullMask(name) : "*!*" + userHost.mid(at);
}

} // namespace client
