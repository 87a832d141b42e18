// SPDX-License-Identifier: MIT
#pragma once

#include "common/sqlite/copy.h"

#include <QString>

namespace server {

/// Makes the backup @p file the database @p path, which no connection may use. An existing database
/// is set aside, not deleted; @p nowMs is for its new name. The backup must be an undamaged
/// database of this version of hearthd or an older one.
sqlite::SetAside restoreDatabase(const QString &file, const QString &path, qint64 nowMs);

} // namespace server
