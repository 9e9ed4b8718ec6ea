// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace kassa {

/// Which file a path means: it changes when the file is deleted or replaced under its name. Nothing is
/// opened for it, as closing a file drops SQLite's locks on it.
struct FileIdentity {
    quint64 device = 0;
    quint64 file = 0;
    bool known = false; ///< false: there is no such file, or the system does not tell
    bool operator==(const FileIdentity &) const = default;
};
/// Windows doesn't let go of a file that is open: there nothing is known, and nothing has to be.
[[nodiscard]] FileIdentity identityOf(const QString &path);

} // namespace kassa
