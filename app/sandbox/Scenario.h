// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonArray>
#include <optional>

namespace kassa::sandbox {

/// What a scenario file says; whatever it leaves out keeps the sandbox's own.
struct Scenario {
    std::optional<quint32> seed;
    QJsonArray services; ///< in place of the catalogue; empty: the sandbox's own
    int padding = 0; ///< "services" given as a number: as --services
    QJsonArray cards; ///< in place of the cards; empty: the sandbox's own
    QJsonArray faults; ///< armed at start

    /// {"seed","services","cards","faults"}; nothing, with a line of English in `error`, for anything else.
    [[nodiscard]] static std::optional<Scenario> read(const QString &file, QString *error);
};

} // namespace kassa::sandbox
