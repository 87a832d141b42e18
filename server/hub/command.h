// SPDX-License-Identifier: MIT
#pragma once

#include "common/irc/message.h"
#include "server/hub/continuation.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace server {

class CommandContext;

/// When a command is available.
enum class Availability : quint8 {
    Always,             ///< Also before registration.
    BeforeRegistration, ///< Only then; afterwards ERR_ALREADYREGISTERED.
    Registered,         ///< Before registration ERR_NOTREGISTERED.
};

/// One command as data. The runner checks these conditions before it calls the handler.
struct Command
{
    using Handler = void (*)(CommandContext &context, const irc::Message &message);

    QByteArray name = {}; ///< Upper case.
    int minParams = 0;    ///< With fewer: ERR_NEEDMOREPARAMS.
    Availability availability = Availability::Registered;
    bool operatorsOnly = false; ///< Others: ERR_NOPRIVILEGES.
    Handler handler = nullptr;
    /// JOIN only: shows the client, which shares a user from now on, the channels of the user and
    /// what was said since @p absentSinceMs; nullopt: the user has had a client all the time.
    void (*showUser)(CommandContext &context, std::optional<qint64> absentSinceMs) = nullptr;
    QList<ContinuationEntry> continuations = {}; ///< The functions that can be its remainder.
    QByteArray syntax = {};                      ///< "JOIN <channel>{,<channel>} [<key>{,<key>}]"
    QByteArray summary = {};                     ///< One sentence for HELP.
    /// URL; null: the command's section in https://modern.ircdocs.horse, empty: specific to Hearth.
    const char *specification = nullptr;
};

/// The commands of a server, by name, with the functions that continue them.
class CommandTable
{
public:
    CommandTable() = default;
    explicit CommandTable(const QList<Command> &commands);

    /// Null when there is none; @p name is upper case.
    const Command *find(const QByteArray &name) const;
    /// In the order of their names.
    const QList<Command> &commands() const noexcept { return m_commands; }
    /// The continuations of all commands, and those of the hub itself.
    const ContinuationTable &continuations() const noexcept { return m_continuations; }

private:
    QList<Command> m_commands;
    QHash<QByteArray, qsizetype> m_index;
    ContinuationTable m_continuations;
};

} // namespace server
