// SPDX-License-Identifier: MIT
#pragma once

class QPoint;
class QString;
class QWidget;

namespace client {

/// Shows @p text, which may come from anybody, as it is: nothing in it is taken for HTML. Long
/// lines wrap. An empty text hides what is shown. @p at is global.
void showPlainToolTip(const QPoint &at, const QString &text, QWidget *owner);

} // namespace client
