// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// The function that each fuzz target defines. libFuzzer or driver.cpp calls it with each input.
/// https://llvm.org/docs/LibFuzzer.html#fuzz-target
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace fuzz {

/// The input as bytes; only valid during the call.
inline QByteArrayView view(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

[[noreturn]] inline void fail(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
    std::abort();
}

} // namespace fuzz

/// Ends the process, in every build type, when the condition is false.
#define FUZZ_REQUIRE(condition) ((condition) ? void() : fuzz::fail(#condition, __FILE__, __LINE__))
