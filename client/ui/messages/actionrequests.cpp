// SPDX-License-Identifier: MIT
#include "client/ui/messages/actionrequests.h"

#include "client/ui/messages/conversationview.h"

namespace client {

void requestAction(ConversationView &view, int row, const MessageAction &action)
{
    const quint64 localId = view.model()->at(row).localId;
    switch (action.kind) {
    case MessageAction::Kind::OpenUrl:
        emit view.urlActivated(action.url);
        return;
    case MessageAction::Kind::Retry:
        emit view.retryRequested(localId);
        return;
    case MessageAction::Kind::Delete:
        emit view.deleteRequested(localId);
        return;
    case MessageAction::Kind::LoadGap:
        emit view.gapLoadRequested(localId);
        return;
    case MessageAction::Kind::ShowOriginal:
        emit view.originalRequested(action.value);
        return;
    case MessageAction::Kind::React:
        view.actions().toggleReaction(row, action.value);
        return;
    case MessageAction::Kind::ShowUser:
        view.actions().showUser(row, action);
        return;
    case MessageAction::Kind::ShowSpoilers:
    case MessageAction::Kind::ToggleFold:
        return;
    }
}

} // namespace client
