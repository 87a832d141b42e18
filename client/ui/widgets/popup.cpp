// SPDX-License-Identifier: MIT
#include "client/ui/widgets/popup.h"

#include <QMenu>

namespace client {

void popUp(std::unique_ptr<QMenu> menu, const QPoint &at)
{
    QMenu *opened = menu.release(); // its parent owns it until it closes
    QObject::connect(opened, &QMenu::aboutToHide, opened, &QObject::deleteLater);
    opened->popup(at);
}

QString withoutMnemonics(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace client
