// SPDX-License-Identifier: MIT
#include "server/ops/helptext.h"

#include <QCommandLineParser>

namespace server {

QString helpText(const QCommandLineParser &parser, const QString &usage)
{
    const QString text = parser.helpText();
    return QStringLiteral("Usage: ") + usage + text.sliced(text.indexOf(u'\n') + 1);
}

} // namespace server
