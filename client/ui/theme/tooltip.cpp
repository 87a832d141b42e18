// SPDX-License-Identifier: MIT
#include "client/ui/theme/tooltip.h"

#include <QTextDocument>
#include <QToolTip>

namespace client {

void showPlainToolTip(const QPoint &at, const QString &text, QWidget *owner)
{
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(at, Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), owner);
}

} // namespace client
