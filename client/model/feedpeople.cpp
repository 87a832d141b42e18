// SPDX-License-Identifier: MIT
#include "client/model/feedpeople.h"

#include <algorithm>
#include <utility>

namespace client {

FeedPeople::FeedPeople(Network &network, const Conversations &conversations, Folding folded,
                       QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_people(&network.people())
    , m_conversations(conversations)
    , m_folded(std::move(folded))
{
    m_people->setNaming({m_folded, [this](const QByteArray &key) { return isVisible(key); },
                         [this](const People::Naming::Visitor &visit) { visitVisible(visit); }});
    connect(m_people, &People::changed, this, &FeedPeople::decorateAgain);
}

FeedPeople::~FeedPeople()
{
    if (!m_people) // the network was destroyed first
        return;
    m_people->clear();
    m_people->setNaming({});
}

void FeedPeople::handle(Conversation *room, const event::MembersReset &members)
{
    if (!room)
        return;
    noteHidden(room->members(), members.members);
    room->members().reset(decorated(members.members), members.isComplete);
    for (const Member &member : members.members)
        people().handleVisible(member.key, member.nick);
}

void FeedPeople::handle(Conversation *room, const event::MembersChanged &members)
{
    m_hidden += members.removed;
    if (!room)
        return;
    room->members().apply(members.removed, decorated(members.changed));
    for (const Member &member : members.changed)
        people().handleVisible(member.key, member.nick);
}

void FeedPeople::handle(const event::Renamed &renamed)
{
    people().rename(renamed.from, renamed.to);
    m_hidden.append(m_folded(renamed.from));
}

void FeedPeople::handle(const event::MetadataSet &set)
{
    people().set(set.nick, set.key, set.value);
}

void FeedPeople::handleOwnNick(const QString &nick)
{
    const QString before = m_network.nick();
    if (nick != before) {
        people().rename(before.toUtf8(), nick.toUtf8());
        m_hidden.append(m_folded(before.toUtf8()));
    }
    people().handleVisible(m_folded(nick.toUtf8()), nick);
}

void FeedPeople::handleOpened(const Conversation &conversation)
{
    people().handleVisible(conversation.folded(), conversation.name());
}

void FeedPeople::handleClosed(const Conversation &conversation)
{
    people().removeInvisible({conversation.folded()});
    noteHidden(conversation.members(), {});
}

void FeedPeople::handleGone(const QByteArray &nick)
{
    m_gone.append(m_folded(nick));
}

void FeedPeople::refold()
{
    people().refold();
}

void FeedPeople::flush()
{
    const QList<QByteArray> hidden = std::exchange(m_hidden, {});
    if (knowsAllMembers())
        people().removeInvisible(hidden);
    else
        people().handleHidden(hidden);
    people().removeInvisible(std::exchange(m_gone, {}));
    people().flush();
}

void FeedPeople::noteHidden(const MemberModel &before, const QList<Member> &after)
{
    if (people().isEmpty() && !people().watchesNicks())
        return;
    QSet<QByteArray> kept;
    for (const Member &member : after)
        kept.insert(member.key);
    for (int row = 0; row < before.rowCount(); ++row) {
        if (!kept.contains(before.at(row).key))
            m_hidden.append(before.at(row).key);
    }
}

bool FeedPeople::knowsAllMembers() const
{
    return std::all_of(
        m_conversations.cbegin(), m_conversations.cend(), [](const Conversation *conversation) {
            return !conversation->isJoined() || conversation->kind() != Conversation::Kind::Room
                   || conversation->members().isComplete();
        });
}

bool FeedPeople::isVisible(const QByteArray &key) const
{
    if (m_conversations.contains(key) || key == m_folded(m_network.nick().toUtf8()))
        return true;
    return std::any_of(m_conversations.cbegin(), m_conversations.cend(),
                       [&key](const Conversation *conversation) {
                           return conversation->members().rowOf(key) >= 0;
                       });
}

void FeedPeople::visitVisible(const People::Naming::Visitor &visit) const
{
    visit(m_folded(m_network.nick().toUtf8()), m_network.nick());
    for (const Conversation *conversation : std::as_const(m_conversations)) {
        visit(conversation->folded(), conversation->name());
        const MemberModel &members = conversation->members();
        for (int row = 0; row < members.rowCount(); ++row)
            visit(members.at(row).key, members.at(row).nick);
    }
}

QList<Member> FeedPeople::decorated(QList<Member> members) const
{
    if (!people().isEmpty()) {
        for (Member &member : members)
            decorate(member);
    }
    return members;
}

void FeedPeople::decorate(Member &member) const
{
    member.displayName = people().displayNameOf(member.key);
    member.displayOrder = member.displayName.toCaseFolded().toUtf8();
    member.color = people().colorOf(member.key);
}

/// Updates the members whose display name or colour may have changed.
void FeedPeople::decorateAgain(const QSet<QByteArray> &keys)
{
    for (Conversation *conversation : std::as_const(m_conversations)) {
        QList<Member> changed;
        for (const QByteArray &key : keys) {
            const int row = conversation->members().rowOf(key);
            if (row < 0)
                continue;
            Member member = conversation->members().at(row);
            decorate(member);
            if (member != conversation->members().at(row))
                changed.append(member);
        }
        conversation->members().apply({}, changed);
        const bool isDirect = conversation->kind() == Conversation::Kind::Direct;
        if (isDirect && keys.contains(conversation->folded()))
            conversation->noteTitleChanged();
    }
}

} // namespace client
