// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What a fuzz target defines; called with one input after the other, by libFuzzer or driver.cpp.
/// https://llvm.org/docs/LibFuzzer.html#fuzz-target
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace fuzz {

/// The input as bytes; valid as long as the input is.
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

/// States an invariant; ends the process when it does not hold, in every kind of build.
#define FUZZ_REQUIRE(condition) ((condition) ? void() : fuzz::fail(#condition, __FILE__, __LINE__))
