// SPDX-License-Identifier: MIT
#pragma once

#include <QMessageBox>

namespace client {

/// A message box over @p parent that shows both texts as they are: nothing in them is read as
/// HTML. It deletes itself when it is closed; the caller adds buttons and calls open().
QMessageBox *plainMessageBox(QMessageBox::Icon icon, const QString &title, const QString &text,
                             const QString &details, QWidget *parent);

} // namespace client
