// SPDX-License-Identifier: MIT
#pragma once

class QPoint;
class QString;
class QWidget;

namespace client {

/// Shows @p text at the global position @p at, literally, never as HTML: it may come from any user.
/// Long lines wrap. An empty text hides the tool tip.
void showPlainToolTip(const QPoint &at, const QString &text, QWidget *owner);

} // namespace client
