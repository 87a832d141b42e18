// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>

namespace client {

/// Creates a message box for @p parent that shows both texts literally, never as HTML. The caller
/// adds buttons and calls open(). The box deletes itself when it is closed.
QMessageBox *plainMessageBox(QMessageBox::Icon icon, const QString &title, const QString &text,
                             const QString &details, QWidget *parent);

} // namespace client
