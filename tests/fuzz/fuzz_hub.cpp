// SPDX-License-Identifier: MIT
#include "tests/fuzz/bytesource.h"
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/hubrun.h"
#include "tests/fuzz/hubworld.h"

/// The hub must be consistent after each turn, and equal to a second hub at the end.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::ByteSource source(fuzz::view(data, size));
    fuzz::HubWorld world(fuzz::settingsOfRun(source));
    fuzz::runHub(world, source);
    world.requireSameAgain();
    return 0;
}
