// SPDX-License-Identifier: MIT
#include "client/ui/window/switcherentries.h"

#include "client/model/conversationlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace client {

namespace {

struct SwitcherText
{
    Q_DECLARE_TR_FUNCTIONS(client::QuickSwitcher)
};

/// The title, with the nick if that is another name, so that both are found.
QString fullNameOf(const Conversation &conversation)
{
    return conversation.kind() == Conversation::Kind::Direct
               ? conversation.network().people().fullName(conversation.name())
               : conversation.name();
}

SwitcherEntry entryFor(const ConversationList &list, const Conversation &conversation)
{
    SwitcherEntry entry;
    entry.isNetwork = conversation.kind() == Conversation::Kind::Server;
    entry.name = entry.isNetwork ? list.nameOf(conversation.network()) : fullNameOf(conversation);
    entry.detail = entry.isNetwork ? QString() : list.nameOf(conversation.network());
    entry.conversation = conversation.id();
    entry.unread = conversation.unread();
    entry.mentions = conversation.mentions();
    QStringList spoken{entry.name};
    if (entry.unread > 0)
        spoken.append(SwitcherText::tr("%n unread", nullptr, entry.unread));
    if (entry.mentions > 0)
        spoken.append(SwitcherText::tr("%n for you", nullptr, entry.mentions));
    if (!entry.detail.isEmpty())
        spoken.append(entry.detail);
    entry.spoken = spoken.join(QStringLiteral(", "));
    return entry;
}

} // namespace

QList<SwitcherEntry> conversationEntries(const ConversationList &list, const QList<quint64> &recent,
                                         const Conversation *current)
{
    QList<Conversation *> order = list.all();
    const auto rankOf = [&recent, current](const Conversation *one) {
        const qsizetype visited = recent.lastIndexOf(one->id());
        if (one == current)
            return 2 * recent.size() + 2; // the user is there already
        if (visited >= 0)
            return recent.size() - visited;
        return recent.size() + (one->unread() > 0 && !one->isMuted() ? 1 : 2);
    };
    std::ranges::stable_sort(order, {}, rankOf);
    QList<SwitcherEntry> entries;
    for (const Conversation *conversation : std::as_const(order))
        entries.append(entryFor(list, *conversation));
    return entries;
}

QList<SwitcherEntry> memberEntries(const ConversationList &list, const Network &network)
{
    QHash<QByteArray, const Member *> members;
    QSet<QByteArray> known;
    for (const Conversation *conversation : list.conversations(&network)) {
        if (conversation->kind() == Conversation::Kind::Direct)
            known.insert(conversation->folded());
        const MemberModel &room = conversation->members();
        for (int row = 0; row < room.rowCount(); ++row) {
            if (!room.at(row).own)
                members.insert(room.at(row).key, &room.at(row));
        }
    }
    QList<SwitcherEntry> entries;
    for (const auto &[key, member] : std::as_const(members).asKeyValueRange()) {
        if (known.contains(key))
            continue; // there is a conversation
        SwitcherEntry entry;
        entry.kind = SwitcherEntry::Kind::Member;
        entry.name = network.people().fullName(member->nick);
        entry.detail = SwitcherText::tr("talk to");
        entry.spoken = SwitcherText::tr("Talk to %1").arg(entry.name);
        entry.nick = member->name;
        entries.append(entry);
    }
    std::ranges::sort(entries, {}, &SwitcherEntry::name);
    return entries;
}

} // namespace client
