// SPDX-License-Identifier: MIT
#include "server/turn/input.h"

#include <type_traits>

namespace server {

namespace {

/// Estimated heap overhead of one allocation: its header and padding.
constexpr qsizetype overhead = 32;

template<typename T>
constexpr bool comesFromWorker =
    std::is_same_v<
        T,
        ClientConnected> || std::is_same_v<T, MessageReceived> || std::is_same_v<T, LineRefused> || std::is_same_v<T, ClientDisconnected>;

} // namespace

qsizetype roughBytes(const irc::Message &message) noexcept
{
    qsizetype bytes = qsizetype(sizeof(irc::Message)) + message.source.size()
                      + message.command.size() + 2 * overhead;
    for (const QByteArray &param : message.params)
        bytes += qsizetype(sizeof(QByteArray)) + overhead + param.size();
    for (const auto &[key, value] : message.tags)
        bytes += qsizetype(sizeof(irc::TagMap::Tag)) + 2 * overhead + key.size() + value.size();
    return bytes;
}

qsizetype roughBytes(const Input &input) noexcept
{
    qsizetype bytes = qsizetype(sizeof(Input));
    if (const auto *received = std::get_if<MessageReceived>(&input))
        bytes += roughBytes(received->message);
    else if (const auto *refused = std::get_if<LineRefused>(&input))
        bytes += refused->command.size() + refused->label.size();
    return bytes;
}

ClientId senderOf(const Input &input) noexcept
{
    const auto client = []<typename T>(const T &value) -> ClientId {
        if constexpr (comesFromWorker<T>)
            return value.client;
        else
            return 0;
    };
    return std::visit(client, input);
}

InputBytes inputBytes(const InputList &inputs, int workers, NodeId node)
{
    InputBytes bytes;
    for (const Input &input : inputs) {
        const ClientId client = senderOf(input);
        if (client == 0 || nodeOf(client) != node)
            continue;
        if (bytes.isEmpty())
            bytes.resize(workers);
        bytes[workerOf(client, workers)] += roughBytes(input);
    }
    return bytes;
}

} // namespace server
