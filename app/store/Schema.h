// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/Database.h"

namespace kassa {

/// The version that this program writes into `PRAGMA user_version`.
inline constexpr int schemaVersion = 4;
/// `PRAGMA application_id`: "Kasa". Tells a journal from any other SQLite file.
inline constexpr int schemaApplicationId = 0x4b617361;

/// Brings the file from `version` to schemaVersion, each step in a transaction of its own.
Result<void> migrate(Database &database, int version);

} // namespace kassa
