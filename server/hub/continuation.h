// SPDX-License-Identifier: MIT
#pragma once

#include "server/turn/bytereader.h"
#include "server/turn/bytewriter.h"
#include "server/turn/inputfields.h"
#include "server/turn/query.h"

#include <QByteArray>
#include <QList>

#include <concepts>
#include <map>
#include <optional>
#include <tuple>

namespace server {

class CommandContext;

/// The remainder of a command, run by a later turn: a function by its name, and the encoded values
/// that it needs. A value without pointers, so that a saved hub can continue in another process.
struct Continuation
{
    QByteArray function; ///< See ContinuationEntry; empty: there is nothing left to run.
    QByteArray state;

    bool isEmpty() const noexcept { return function.isEmpty(); }
};

auto fieldsOf(MaybeConst<Continuation> auto &value)
{
    auto &[function, state] = value;
    return std::tie(function, state);
}

/// A function that can be the remainder of a command, and its name. The name belongs to the saved
/// form of the hub: it stays when the function is renamed.
class ContinuationEntry
{
public:
    /// Any of the functions, for comparison only.
    using Function = void (*)();

    /// @p resume gets the answer to a question and the values that were passed with it.
    template<typename... State>
    ContinuationEntry(const char *name,
                      void (*resume)(CommandContext &, const QueryAnswered &, const State &...))
        : m_name(name)
        , m_function(reinterpret_cast<Function>(resume))
        , m_accepts(isStateOf<State...>)
        , m_resume([](Function function, CommandContext &context, const QueryAnswered &answered,
                      const QByteArray &bytes) {
            const auto typed = reinterpret_cast<decltype(resume)>(function);
            if (const auto state = stateFrom<State...>(bytes))
                std::apply([&](const State &...value) { typed(context, answered, value...); },
                           *state);
        })
    {}

    /// @p resume continues a long response.
    template<typename... State>
    requires(!(std::same_as<State, QueryAnswered> || ...))
        ContinuationEntry(const char *name, void (*resume)(CommandContext &, const State &...))
        : m_name(name)
        , m_function(reinterpret_cast<Function>(resume))
        , m_accepts(isStateOf<State...>)
        , m_resume([](Function function, CommandContext &context, const QueryAnswered &,
                      const QByteArray &bytes) {
            const auto typed = reinterpret_cast<decltype(resume)>(function);
            if (const auto state = stateFrom<State...>(bytes))
                std::apply([&](const State &...value) { typed(context, value...); }, *state);
        })
    {}

    const QByteArray &name() const noexcept { return m_name; }
    Function function() const noexcept { return m_function; }
    /// Whether @p state is the encoded form of the values that the function needs.
    bool accepts(const QByteArray &state) const { return m_accepts(state); }
    /// Runs the function. Does nothing if it does not accept @p state.
    void resume(CommandContext &context, const QueryAnswered &answered,
                const QByteArray &state) const
    {
        m_resume(m_function, context, answered, state);
    }

private:
    template<typename... State>
    static std::optional<std::tuple<State...>> stateFrom(const QByteArray &bytes)
    {
        ByteReader reader(bytes);
        std::tuple<State...> state;
        reader.read(state);
        return reader.isAtEnd() ? std::optional(std::move(state)) : std::nullopt;
    }

    template<typename... State>
    static bool isStateOf(const QByteArray &bytes)
    {
        return stateFrom<State...>(bytes).has_value();
    }

    QByteArray m_name;
    Function m_function;
    bool (*m_accepts)(const QByteArray &state);
    void (*m_resume)(Function, CommandContext &, const QueryAnswered &, const QByteArray &state);
};

/// The functions that can be the remainder of a command.
class ContinuationTable
{
public:
    ContinuationTable() = default;
    /// Names and functions must be unique.
    explicit ContinuationTable(const QList<ContinuationEntry> &entries);

    /// Null when there is no such function.
    const ContinuationEntry *find(const QByteArray &name) const;
    /// The continuation that calls @p resume with @p state. The table must have the function.
    template<typename... Answered, typename... State>
    Continuation make(void (*resume)(CommandContext &, Answered...), const State &...state) const
    {
        Continuation made{nameOf(reinterpret_cast<ContinuationEntry::Function>(resume)), {}};
        ByteWriter writer(made.state);
        (writer.write(state), ...);
        return made;
    }

private:
    QByteArray nameOf(ContinuationEntry::Function function) const;

    std::map<QByteArray, ContinuationEntry> m_entries;
    std::map<ContinuationEntry::Function, QByteArray> m_names; ///< Never iterated.
};

} // namespace server
