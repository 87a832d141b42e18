// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace client {

/// The parsed command line of the window.
struct CommandLine
{
    enum class Outcome : quint8 {
        Run,
        ShowText, ///< --help or --version: print `text`, exit 0.
        Refuse,   ///< `text` describes the mistake: print it to stderr, exit 2.
    };

    Outcome outcome = Outcome::Run;
    QString text;
    QString profile; ///< Folder; empty: the default folder.
    QString nick;
    QString theme; ///< A name of Theme::modeFromName(); empty: as remembered.
    bool minimized = false;
    bool urlsAreLinks = false; ///< The URLs come from another program: the user did not type them.
    QStringList urls;
};

/// @p arguments begin with the name of the program.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace client
