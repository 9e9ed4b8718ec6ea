// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/DifferencesModel.h"
#include "ui/controls/Surfaces.h"

class QScrollArea;
class QVBoxLayout;

namespace kassa {

/// One difference: what it is, what it means, what to do, and the figures of both sides next to each other.
/// Server texts wrap and stay plain.
class DifferencePane final : public Panel {
    Q_OBJECT
public:
    /// `model` must outlive the pane.
    explicit DifferencePane(const DifferencesModel &model, QWidget *parent = nullptr);
    /// A row of the model; -1 for none.
    void show(int row);

Q_SIGNALS:
    /// To the payment in the journal.
    void paymentRequested(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    [[nodiscard]] QWidget *figures() const;
    [[nodiscard]] QWidget *advice() const;

    const DifferencesModel &m_model;
    int m_row = -1;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    ActionButton *m_open;
};

} // namespace kassa
