// SPDX-License-Identifier: MIT
#include "client/ui/widgets/announcer.h"

#include <QAccessibleWidget>

namespace client {

namespace {

QAccessibleInterface *announcerFactory(const QString & /*className*/, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(announcerFactory); // Qt ignores repeated calls
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(0, 0);
}

void Announcer::announce(const QString &text)
{
    if (text.isEmpty())
        return;
    setAccessibleName(text); // reports the new name itself
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace client
