// SPDX-License-Identifier: MIT
#include "server/turn/encoding.h"
#include "tests/fuzz/damage.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/turnsamples.h"

#include <algorithm>

namespace {

bool hasSettings(const server::Input &input)
{
    return std::holds_alternative<server::SettingsChanged>(input);
}

bool hasSettings(const server::InputList &inputs)
{
    return std::any_of(inputs.cbegin(), inputs.cend(),
                       [](const server::Input &input) { return hasSettings(input); });
}

bool hasSettings(const server::Turn &turn)
{
    return hasSettings(turn.inputs);
}

template<typename T>
bool hasSettings(const T &)
{
    return false;
}

template<typename T>
void tryDecoding(const QByteArray &bytes)
{
    const std::optional<T> value = server::decoded<T>(bytes);
    if (!value)
        return;
    const QByteArray again = server::encoded(*value);
    FUZZ_REQUIRE(server::decoded<T>(again) == value);
    // An older version lacks fields. Settings may omit limits, which are then encoded with their
    // defaults.
    const bool isOlder = bytes.front() != again.front();
    FUZZ_REQUIRE(isOlder || again == bytes || hasSettings(*value));
}

void tryAll(const QByteArray &bytes)
{
    tryDecoding<server::Turn>(bytes);
    tryDecoding<server::InputList>(bytes);
    tryDecoding<server::Input>(bytes);
    tryDecoding<server::Question>(bytes);
    tryDecoding<server::Answer>(bytes);
    tryDecoding<server::Query>(bytes);
    tryDecoding<server::RecordList>(bytes);
    tryDecoding<server::Record>(bytes);
}

QList<QByteArray> encodedSamples()
{
    QList<QByteArray> samples{server::encoded(server::Turn{1, 2, sampleInputs()}),
                              server::encoded(sampleInputs()), server::encoded(sampleRecords())};
    const auto append = [&samples](const auto &values) {
        for (const auto &value : values)
            samples.append(server::encoded(value));
    };
    append(sampleInputs());
    append(sampleRecords());
    append(sampleQuestions());
    append(sampleAnswers());
    return samples;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QList<QByteArray> samples = encodedSamples();
    const QByteArrayView input = fuzz::view(data, size);
    tryAll(input.toByteArray());
    tryAll('\1' + input.toByteArray());

    fuzz::ByteSource source(input);
    QByteArray bytes = source.any(samples);
    for (int changes = 0; !source.isEmpty() && changes < 8; ++changes) {
        fuzz::damage(bytes, source);
        tryAll(bytes);
    }
    return 0;
}
