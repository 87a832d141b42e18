// SPDX-License-Identifier: MIT
#include "server/hub/snapshot.h"

#include "server/turn/bytereader.h"
#include "server/turn/bytewriter.h"
#include "server/turn/inputfields.h"

#include <QCryptographicHash>

#include <map>
#include <utility>

namespace server {

namespace {

/// Increased with every change of the saved form. There is no way to load an older one: a hub is
/// saved for servers of the same version.
constexpr quint8 snapshotVersion = 3;

/// @p shared with those settings of @p own that every server has for itself.
HubSettings combined(HubSettings shared, const HubSettings &own)
{
    shared.cloakKey = own.cloakKey;
    shared.workers = own.workers;
    return shared;
}

bool isKnown(const Continuation &continuation, const CommandTable &commands)
{
    const ContinuationEntry *entry = commands.continuations().find(continuation.function);
    return continuation.isEmpty() || (entry && entry->accepts(continuation.state));
}

/// Whether the open questions have their clients, and can be continued after the answer.
bool areQuestionsComplete(const Hub &hub)
{
    struct Open
    {
        int queries = 0;
        int pauses = 0;
    };
    std::map<ClientId, Open> open;
    for (const auto &[query, pending] : hub.queries().pending()) {
        if (!isKnown(pending.continuation, hub.commands()))
            return false;
        Open &ofClient = open[pending.client];
        ++ofClient.queries;
        ofClient.pauses += pending.isPause ? 1 : 0;
    }
    for (const auto &[id, client] : hub.registry().clients()) {
        const Open counted = open[id];
        if (client->openQueries() != counted.queries || client->openPauses() != counted.pauses)
            return false;
    }
    return open.size() == hub.registry().clients().size();
}

} // namespace

QByteArray saveHub(const Hub &hub)
{
    QByteArray bytes;
    ByteWriter writer(bytes);
    writer.write(snapshotVersion);
    writer.write(ByteReader::formatVersion);
    writer.write(combined(hub.settings(), HubSettings()));
    writer.write(hub);
    return bytes;
}

std::unique_ptr<Hub> loadHub(QByteArrayView saved, const HubSettings &own, CommandTable commands)
{
    ByteReader reader(saved);
    reader.require(reader.get<quint8>() == snapshotVersion);
    reader.require(reader.get<quint8>() == ByteReader::formatVersion);
    if (!reader.isOk())
        return nullptr;
    const HubSettings settings = combined(reader.get<HubSettings>(), own);
    auto hub = std::make_unique<Hub>(settings, std::move(commands));
    reader.read(*hub);
    const bool isComplete = reader.isAtEnd() && areQuestionsComplete(*hub)
                            && hub->registry().findChannel(settings.lobby);
    return isComplete ? std::move(hub) : nullptr;
}

QByteArray digestOf(const Hub &hub)
{
    return QCryptographicHash::hash(saveHub(hub), QCryptographicHash::Sha256);
}

} // namespace server
