// SPDX-License-Identifier: MIT
#include "client/chat/secretwords.h"
#include "client/networks/networkcontroller.h"
#include "client/session/text.h"

namespace client {

// What is kept of a NetworkController from one start to the next.

NetworkSnapshot NetworkController::snapshot() const
{
    NetworkSnapshot made;
    made.name = m_network.name();
    made.nick = m_session.preferredNick();
    made.address = m_address;
    made.pin = m_pin;
    made.sendsPasswordInClear = m_sendsPasswordInClear;
    if (m_session.credentials().remember)
        made.credentials = m_session.credentials();
    made.connected = m_handle != 0;
    for (const Conversation *conversation : m_list.conversations(&m_network)) {
        ConversationSnapshot kept;
        kept.kind = conversation->kind();
        kept.name = conversation->wireName();
        const QString draft = conversation->draft();
        if (!holdsSecret(draft) && !holdsSecret(conversation->name(), draft))
            kept.draft = draft;
        kept.muted = conversation->isMuted();
        if (kept.kind == Conversation::Kind::Room) {
            kept.key = m_session.roomKey(kept.name);
            kept.joined = m_session.remembersRoom(kept.name);
        }
        made.conversations.append(kept);
    }
    for (const Outgoing::Item &item : m_session.unsent()) {
        const QString text = QString::fromUtf8(item.text);
        if (item.stage != Outgoing::Stage::Failed && !holdsSecret(shownName(item.target), text))
            made.waiting.append({item.target, text, item.timeMs, item.action,
                                 item.stage != Outgoing::Stage::Waiting});
    }
    return made;
}

void NetworkController::restore(const NetworkSnapshot &settings)
{
    for (const ConversationSnapshot &kept : settings.conversations) {
        if (kept.kind == Conversation::Kind::Server)
            continue;
        Conversation *conversation = m_feed.open(kept.name, kept.kind);
        if (!conversation)
            break;
        conversation->setDraft(kept.draft);
        conversation->setMuted(kept.muted);
        if (kept.kind == Conversation::Kind::Room && kept.joined)
            m_session.rememberRoom(kept.name, kept.key);
        m_wantsLobby = false;
    }
    for (const WaitingMessage &message : settings.waiting)
        m_session.restoreUnsent(message.target, message.text, message.action, message.unsure,
                                message.timeMs);
}

} // namespace client
