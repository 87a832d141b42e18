// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

class QCommandLineParser;

namespace server {

/// What the command line asks for.
struct CommandLine
{
    QString config;
    QString data;
    QStringList listen;
    bool check = false; ///< Only look whether the configuration is right.
};

/// A command line that starts no server: print and leave.
struct EarlyExit
{
    int code = 0;
    QString text; ///< With line ends; for standard output when the code is 0, else standard error.
};

/// @p arguments begin with the program's name.
std::variant<CommandLine, EarlyExit> parseCommandLine(const QStringList &arguments);

/// The text for --help: @p usage in place of the parser's own line, then its description and
/// options.
QString helpText(const QCommandLineParser &parser, const QString &usage);

} // namespace server
