// SPDX-License-Identifier: MIT
#include "client/ui/widgets/popups.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QScreen>
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

QString withoutMnemonics(const QString &text)
{
    return QString(text).replace(u'&', QStringLiteral("&&"));
}

void popUp(std::unique_ptr<QMenu> menu, const QPoint &at)
{
    QMenu *opened = menu.release(); // its parent owns it until it closes
    QObject::connect(opened, &QMenu::aboutToHide, opened, &QObject::deleteLater);
    opened->popup(at);
}

QPoint positionOnScreen(const QWidget &popup, QPoint wanted)
{
    const QRect screen = popup.screen()->availableGeometry();
    const int lastX = qMax(screen.left(), screen.right() - popup.width());
    const int lastY = qMax(screen.top(), screen.bottom() - popup.height());
    return {qBound(screen.left(), wanted.x(), lastX), qBound(screen.top(), wanted.y(), lastY)};
}

QMessageBox *plainMessageBox(QMessageBox::Icon icon, const QString &title, const QString &text,
                             const QString &details, QWidget *parent)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(details);
    // QMessageBox::setTextFormat() does not apply to the informative text.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    // QMessageBox is as narrow as its first text, and so wraps the second one into many lines.
    constexpr int minCharacters = 48;
    if (auto *grid = qobject_cast<QGridLayout *>(box->layout()))
        grid->addItem(new QSpacerItem(minCharacters * box->fontMetrics().averageCharWidth(), 0),
                      grid->rowCount(), 0, 1, grid->columnCount());
    return box;
}

} // namespace client
