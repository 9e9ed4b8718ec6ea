// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"

#include <QtCore/QObject>

namespace kassa {

/// Where secrets rest (law 4): the system's store, or this process's memory and said so. Main thread; answers
/// come later.
class SecretStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Finds out what is there: after the program's first frame, as it may load libraries. Where it was not
    /// called, the first question does it.
    virtual void open() { }
    /// False when what is kept here is gone with the process: settings say so.
    [[nodiscard]] virtual bool lasting() const = 0;
    /// The secret, an empty text where there is none, or SecretStore (locked, refused, no answer within 20
    /// s).
    virtual void read(const QString &key, QObject *context, Callback<QString> done) = 0;
    /// An empty secret removes the entry.
    virtual void write(const QString &key, const QString &secret, QObject *context, Callback<void> done) = 0;
};

} // namespace kassa
