// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

class QMenu;
class QPoint;
class QString;

namespace client {

/// Opens @p menu at the global position @p at and returns at once. The menu deletes itself when it
/// closes.
void popUp(std::unique_ptr<QMenu> menu, const QPoint &at);

/// @p text with each '&' doubled, so that a menu shows it literally.
QString withoutMnemonics(const QString &text);

} // namespace client
