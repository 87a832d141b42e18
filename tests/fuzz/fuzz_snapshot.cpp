// SPDX-License-Identifier: MIT
#include "server/commands/allcommands.h"
#include "server/hub/snapshot.h"
#include "tests/fuzz/damage.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/hubrun.h"
#include "tests/fuzz/hubworld.h"

namespace {

/// Saved hubs with clients, channels and open questions.
QList<QByteArray> savedHubs()
{
    QList<QByteArray> saved;
    for (int i = 0; i < 8; ++i) {
        QByteArray input(1, char(i));
        for (int j = 0; j < 64; ++j)
            input += char(i * 89 + j * 57);
        fuzz::ByteSource source(input);
        fuzz::HubWorld world(fuzz::settingsOfRun(source));
        world.holdAnswers(i % 2 == 0);
        fuzz::runHub(world, source);
        saved.append(world.save());
    }
    return saved;
}

/// Malformed bytes must be refused. Bytes that are accepted must give a hub that can be saved.
void tryLoading(const QByteArray &saved)
{
    const auto hub = server::loadHub(saved, {}, server::allCommands());
    if (!hub)
        return;
    const QByteArray again = saveHub(*hub);
    const auto copy = server::loadHub(again, {}, server::allCommands());
    FUZZ_REQUIRE(copy && saveHub(*copy) == again);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<QByteArray> samples = savedHubs();
    const QByteArrayView input = fuzz::view(data, size);
    fuzz::ByteSource source(input);
    QByteArray bytes = source.any(samples);
    FUZZ_REQUIRE(server::loadHub(bytes, {}, server::allCommands()));
    for (int changes = 0; !source.isEmpty() && changes < 4; ++changes) {
        fuzz::damage(bytes, source);
        tryLoading(bytes);
    }
    tryLoading(bytes.first(bytes.size() / 2) + input.toByteArray());
    return 0;
}
