// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>

#include <memory>

class QMenu;

namespace client {

// Tool tips, menus and message boxes may contain text from any user. These functions show it
// literally: nothing in it is interpreted as HTML or as a mnemonic.

/// Shows @p text at the global position @p at. Long lines wrap. An empty text hides the tool tip.
void showPlainToolTip(const QPoint &at, const QString &text, QWidget *owner);

/// @p text with each '&' doubled, so that a menu shows it literally.
QString withoutMnemonics(const QString &text);

/// The position for @p popup that is nearest to @p wanted and within its screen, as far as it fits.
QPoint positionOnScreen(const QWidget &popup, QPoint wanted);

/// Opens @p menu at the global position @p at and returns at once. The menu deletes itself when it
/// closes.
void popUp(std::unique_ptr<QMenu> menu, const QPoint &at);

/// Creates a message box for @p parent. The caller adds buttons and calls open(). The box deletes
/// itself when it is closed.
QMessageBox *plainMessageBox(QMessageBox::Icon icon, const QString &title, const QString &text,
                             const QString &details, QWidget *parent);

} // namespace client
