// SPDX-License-Identifier: MIT
#pragma once

#include "common/sqlite/schema.h"

namespace client {

const sqlite::Schema &logSchema();

} // namespace client
