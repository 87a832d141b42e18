// SPDX-License-Identifier: MIT
#include "client/chat/networkstate.h"

#include "client/chat/displaytext.h"

#include <QCoreApplication>

namespace client {

namespace {

struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(client::NetworkState)
};

QString phaseSentence(const NetworkState &state)
{
    switch (state.phase) {
    case NetworkState::Phase::Offline:
        return StateText::tr("Offline.");
    case NetworkState::Phase::Connecting:
        return StateText::tr("Connecting.");
    case NetworkState::Phase::Online:
        if (state.slow)
            return StateText::tr("Connected, but the server has not answered for a while.");
        return state.secure ? StateText::tr("Connected, encrypted.")
                            : StateText::tr("Connected, not encrypted.");
    case NetworkState::Phase::Waiting:
        return StateText::tr("Not connected. Trying again in %1 s.").arg(state.retryInSeconds);
    }
    return {};
}

QString joined(const QString &reason, const QString &sentence)
{
    return reason.isEmpty() ? sentence : QString(reason % u' ' % sentence);
}

} // namespace

QString shortText(const NetworkState &state)
{
    switch (state.phase) {
    case NetworkState::Phase::Offline:
        return StateText::tr("offline");
    case NetworkState::Phase::Connecting:
        return StateText::tr("connecting");
    case NetworkState::Phase::Online:
        if (state.slow)
            return StateText::tr("no answer");
        return state.lagMs < 0 ? QString() : StateText::tr("%1 ms").arg(state.lagMs);
    case NetworkState::Phase::Waiting:
        return StateText::tr("retry in %1 s").arg(state.retryInSeconds);
    }
    return {};
}

QString longText(const NetworkState &state)
{
    return joined(asSentence(state.reason), phaseSentence(state));
}

QString problemText(const NetworkState &state)
{
    switch (state.phase) {
    case NetworkState::Phase::Offline:
        return state.reason.isEmpty() ? StateText::tr("Not connected.") : asSentence(state.reason);
    case NetworkState::Phase::Connecting:
        return joined(asSentence(state.reason), StateText::tr("Connecting…"));
    case NetworkState::Phase::Online:
        return state.slow ? StateText::tr("The server has not answered for a while.") : QString();
    case NetworkState::Phase::Waiting:
        if (state.reason.isEmpty())
            return StateText::tr("Not connected. Reconnecting in %1 s.").arg(state.retryInSeconds);
        return joined(asSentence(state.reason),
                      StateText::tr("Reconnecting in %1 s.").arg(state.retryInSeconds));
    }
    return {};
}

} // namespace client
