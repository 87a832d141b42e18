// SPDX-License-Identifier: MIT
#include "client/chat/networkstate.h"

#include "client/chat/sentence.h"

#include <QCoreApplication>

namespace client {

namespace {

QString stateTr(const char *text)
{
    return QCoreApplication::translate("client::NetworkState", text);
}

QString phaseSentence(const NetworkState &state)
{
    switch (state.phase) {
    case NetworkState::Phase::Offline:
        return stateTr("Offline.");
    case NetworkState::Phase::Connecting:
        return stateTr("Connecting.");
    case NetworkState::Phase::Online:
        if (state.slow)
            return stateTr("Connected, but the server has not answered for a while.");
        return state.secure ? stateTr("Connected, encrypted.")
                            : stateTr("Connected, not encrypted.");
    case NetworkState::Phase::Waiting:
        return stateTr("Not connected. Trying again in %1 s.").arg(state.retryInSeconds);
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
        return stateTr("offline");
    case NetworkState::Phase::Connecting:
        return stateTr("connecting");
    case NetworkState::Phase::Online:
        if (state.slow)
            return stateTr("no answer");
        return state.lagMs < 0 ? QString() : stateTr("%1 ms").arg(state.lagMs);
    case NetworkState::Phase::Waiting:
        return stateTr("retry in %1 s").arg(state.retryInSeconds);
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
        return state.reason.isEmpty() ? stateTr("Not connected.") : asSentence(state.reason);
    case NetworkState::Phase::Connecting:
        return joined(asSentence(state.reason), stateTr("Connecting…"));
    case NetworkState::Phase::Online:
        return state.slow ? stateTr("The server has not answered for a while.") : QString();
    case NetworkState::Phase::Waiting:
        if (state.reason.isEmpty())
            return stateTr("Not connected. Reconnecting in %1 s.").arg(state.retryInSeconds);
        return joined(asSentence(state.reason),
                      stateTr("Reconnecting in %1 s.").arg(state.retryInSeconds));
    }
    return {};
}

} // namespace client
