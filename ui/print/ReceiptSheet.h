// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ReceiptDocument.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace kassa {

/// A receipt as the paper that it is laid out for, with a shadow; pages below each other. Paper stays white
/// and ink black in every theme. Reads its text to assistive tools.
class ReceiptSheet final : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptSheet(QWidget *parent = nullptr);
    void setDocument(const ReceiptDocument &document);
    /// Shows paper no wider than this, smaller where it has to; 0 for its own size. Before setDocument().
    void setRoom(int width) { m_room = width; }
    [[nodiscard]] const ReceiptDocument &document() const { return m_document; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ReceiptDocument m_document;
    QSize m_paper; // of one page, in logical pixels
    int m_pageCount = 1;
    int m_room = 0;
    QList<QPixmap> m_pages; // at the device pixel ratio they were painted for
};

} // namespace kassa
