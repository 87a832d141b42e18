// SPDX-License-Identifier: MIT
#include "client/networks/conversationsnapshots.h"

#include "client/chat/displaytext.h"
#include "client/chat/secretwords.h"
#include "client/model/networkfeed.h"
#include "client/session/session.h"

#include <QSet>

namespace client {

QList<ConversationSnapshot> snapshotConversations(const ConversationList &list, Network &network,
                                                  const Session &session)
{
    QList<ConversationSnapshot> snapshots;
    QSet<QByteArray> open;
    for (const Conversation *conversation : list.conversations(&network)) {
        ConversationSnapshot snapshot;
        snapshot.kind = conversation->kind();
        snapshot.name = conversation->wireName();
        const QString draft = conversation->draft();
        if (!holdsSecret(draft) && !holdsSecret(conversation->name(), draft))
            snapshot.draft = draft;
        snapshot.muted = conversation->isMuted();
        snapshot.settings = conversation->settings();
        snapshot.pin = conversation->pin();
        snapshot.gaps = conversation->gaps().list();
        if (snapshot.kind == Conversation::Kind::Room) {
            snapshot.key = session.roomKey(snapshot.name);
            snapshot.joined = session.remembersRoom(snapshot.name);
        }
        snapshots.append(snapshot);
        open.insert(conversation->folded());
    }
    for (const QByteArray &room : session.rememberedRooms()) {
        if (open.contains(session.folded(room)))
            continue;
        ConversationSnapshot snapshot;
        snapshot.kind = Conversation::Kind::Room;
        snapshot.name = room;
        snapshot.key = session.roomKey(room);
        snapshot.joined = true;
        snapshots.append(snapshot);
    }
    return snapshots;
}

bool restoreConversations(const QList<ConversationSnapshot> &snapshots, NetworkFeed &feed,
                          Session &session)
{
    bool restored = false;
    for (const ConversationSnapshot &snapshot : snapshots) {
        if (snapshot.kind == Conversation::Kind::Server)
            continue;
        Conversation *conversation = feed.open(snapshot.name, snapshot.kind);
        if (!conversation)
            break;
        conversation->setDraft(snapshot.draft);
        conversation->setSettings(snapshot.settings);
        conversation->setMuted(snapshot.muted);
        conversation->setPin(snapshot.pin);
        if (snapshot.kind == Conversation::Kind::Room && snapshot.joined)
            session.rememberRoom(snapshot.name, snapshot.key);
        restored = true;
    }
    return restored;
}

QList<WaitingMessage> snapshotUnsent(const Session &session)
{
    QList<WaitingMessage> messages;
    for (const Outgoing::Item &item : session.unsent()) {
        const QString text = QString::fromUtf8(item.text);
        if (item.stage != Outgoing::Stage::Failed && !holdsSecret(shownName(item.target), text))
            messages.append({item.target, text, item.timeMs, item.action,
                             item.stage != Outgoing::Stage::Waiting,
                             QString::fromUtf8(item.replyTo)});
    }
    return messages;
}

void restoreUnsent(const QList<WaitingMessage> &messages, Session &session)
{
    for (const WaitingMessage &message : messages)
        session.restoreUnsent(message);
}

} // namespace client
