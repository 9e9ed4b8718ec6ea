// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ReceiptDocument.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace kassa {

/// A receipt as a sheet of paper with a shadow. Paper stays white and ink black in every theme. Reads its
/// text to assistive tools.
class ReceiptSheet final : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptSheet(QWidget *parent = nullptr);
    void setDocument(const ReceiptDocument &document);
    [[nodiscard]] const ReceiptDocument &document() const { return m_document; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QSize paperSize() const;

    ReceiptDocument m_document;
    QPixmap m_paper; // at the device pixel ratio it was painted for
    int m_paperHeight = 0;
};

} // namespace kassa
