// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace client {

/// What the window was started with.
struct CommandLine
{
    enum class Outcome : quint8 {
        Run,
        ShowText, ///< --help or --version: print `text`, exit 0.
        Refuse,   ///< `text` says what is wrong: exit 2.
    };

    Outcome outcome = Outcome::Run;
    QString text;
    QString profile; ///< Folder; empty: the usual one.
    QString nick;
    QString theme; ///< A name of Theme::modeFromName(); empty: as remembered.
    bool minimized = false;
    bool urlsAreLinks = false; ///< The desktop handed them over: the user has not typed them.
    QStringList urls;
};

/// Reads the arguments, the program's name first.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace client
