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
    QString sentence = phaseSentence(state);
    QString reason = asSentence(state.reason);
    if (reason.isEmpty())
        return sentence;
    return sentence.isEmpty() ? reason : QString(reason % u' ' % sentence);
}

} // namespace client
