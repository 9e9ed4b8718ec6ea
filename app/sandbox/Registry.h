// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/Catalogue.h"
#include "app/sandbox/Ledger.h"
#include <QtCore/QStringList>

namespace kassa::sandbox {

/// What `transaction/all` is asked for. Empty texts: no filter.
struct RegistryFilter {
    QString serviceId;
    QString userId;
    QString begin; ///< yyyy-MM-dd or yyyy-MM-dd HH:mm:ss in Tashkent, inclusive
    QString end; ///< inclusive; a day means its last second

    /// Whether both times can be read.
    [[nodiscard]] bool isReadable() const;
};

/// The paid transactions: the ledger's, and rows made up for volume, which are all before today and are
/// computed, not kept.
class Registry {
public:
    /// `ledger` must outlive the registry.
    Registry(const Ledger &ledger, const Catalogue &catalogue, int made, quint32 seed);

    /// The whole body of `transaction/all`, newest first. `hideSeconds`: leaves out what was charged that
    /// recently.
    [[nodiscard]] QByteArray body(const RegistryFilter &filter, qint64 hideSeconds) const;
    /// The result of `status` for a made-up row; empty where the id is none.
    [[nodiscard]] QJsonObject statusOf(const QString &id) const;

private:
    struct Row;
    [[nodiscard]] Row made(qint64 index) const;
    [[nodiscard]] QByteArray idOf(qint64 index) const;

    const Ledger &m_ledger;
    QStringList m_serviceIds;
    qint64 m_made;
    quint32 m_seed;
    qint64 m_anchor; ///< seconds, Tashkent's wall clock: midnight of today
    qint64 m_step; ///< seconds between two made-up rows
};

} // namespace kassa::sandbox
