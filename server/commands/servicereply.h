// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <span>

namespace server {

class CommandContext;

// The account and channel commands answer in the form that fits how the user called them: ACCOUNT
// and CHANNEL with standard replies or notices from the server, NICKSERV and CHANSERV with notices
// from that service.

inline constexpr char nickServCommand[] = "NICKSERV";
inline constexpr char chanServCommand[] = "CHANSERV";

/// Whether the command being run is NICKSERV or CHANSERV.
bool isForService(const CommandContext &context);

/// The words of a message to a service: @p params, or the words of the only parameter.
QList<QByteArray> serviceWords(const QList<QByteArray> &params);

/// Answers with @p text. @p code and @p words: of a standard reply, for programs.
void answerUser(CommandContext &context, const QByteArray &code, const QByteArray &text,
                const QList<QByteArray> &words = {});
/// Reports a failure.
void refuseUser(CommandContext &context, const QByteArray &code, const QByteArray &text);

/// A subcommand of the account or channel commands.
struct ServiceAction
{
    /// @p words: the parameters after the name of the subcommand.
    using Handler = void (*)(CommandContext &context, const QList<QByteArray> &words);

    QByteArrayView name; ///< Upper case.
    int minWords = 0;
    bool needsLogin = false;
    Handler handler = nullptr;
    const char *syntax = "";
    const char *summary = ""; ///< One sentence.
};

/// Runs the subcommand that @p words begin with; HELP explains the @p actions.
void runServiceAction(CommandContext &context, std::span<const ServiceAction> actions,
                      const QList<QByteArray> &words);

} // namespace server
