// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/TextIndex.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QBasicTimer>
#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace kassa {

/// Keeps a TextIndex of a select's options: built in slices while the program is idle, so that the first
/// keystroke finds it ready; what is missing then is built at once.
class OptionIndex : public QObject {
    Q_OBJECT
public:
    explicit OptionIndex(QObject *parent = nullptr);

    /// Starts over with this model (not owned), or with none.
    void setModel(QAbstractItemModel *model);
    /// The model's rows that TextIndex finds.
    [[nodiscard]] std::vector<int> match(const QString &text);
    [[nodiscard]] bool isComplete() const;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void build(int rows);

    QPointer<QAbstractItemModel> m_model;
    QBasicTimer m_idle;
    TextIndex m_index;
    int m_rows = 0;
};

} // namespace kassa
