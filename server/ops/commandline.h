// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

class QCommandLineParser;

namespace server {

/// The options of the command line.
struct CommandLine
{
    QString config;
    QString data;
    QStringList listen;
    bool check = false;   ///< Only check the configuration.
    QString restore = {}; ///< Only make this backup the database; empty: start the server.
};

/// Output and exit code of a command line that does not start the server.
struct EarlyExit
{
    int code = 0;
    QString
        text; ///< With line ends. For standard output if the code is 0, otherwise standard error.
};

/// @p arguments begin with the program's name.
std::variant<CommandLine, EarlyExit> parseCommandLine(const QStringList &arguments);

/// The text for --help: @p usage in place of the parser's own line, then its description and
/// options.
QString helpText(const QCommandLineParser &parser, const QString &usage);

} // namespace server
