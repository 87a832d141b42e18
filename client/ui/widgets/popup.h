// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

class QMenu;
class QPoint;
class QString;

namespace client {

/// Opens @p menu at @p at, which is global, and returns at once. The menu deletes itself after it
/// has closed.
void popUp(std::unique_ptr<QMenu> menu, const QPoint &at);

/// @p text for a menu: what stands there is shown as it is, '&' too.
QString withoutMnemonics(const QString &text);

} // namespace client
