// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QCommandLineParser;

namespace server {

/// The parser's text for --help, with @p usage, whole lines, where Qt names the program's path and
/// no option.
QString helpText(const QCommandLineParser &parser, const QString &usage);

} // namespace server
