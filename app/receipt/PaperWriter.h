// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ReceiptDocument.h"
#include "app/receipt/ReceiptTexts.h"

namespace kassa {

/// What every paper has: its lines as they grow, the place, the marks at both ends. For the builders of
/// ReceiptDocument; point and options must outlive it.
class PaperWriter {
protected:
    using Kind = ReceiptLine::Kind;
    using Part = ReceiptLine::Part;
    PaperWriter(const PointInfo &point, Language language, bool testMode, const ReceiptOptions &options);

    /// A line; left out where it has no value.
    void add(Kind kind, const QString &label, const QString &value);
    /// The next part, after a line across the paper.
    void part(Part part);
    void row(const QString &label, const QString &value) { add(Kind::Row, label, value); }
    /// The document's head; its number stands already.
    void begin(ReceiptDocument::Kind kind);
    void end();
    void place();
    /// What the paper is, and when; who made it.
    void number(const QString &label, const QDateTime &at);
    void support();
    void commission();

    const PointInfo &m_point;
    Language m_language;
    bool m_testMode;
    const ReceiptOptions &m_options;
    ReceiptTexts m_texts;
    Part m_part = Part::Marks;
    ReceiptDocument m_document;
};

/// A text as paper takes it: no control characters, no runs of blanks, cut where it would print by the metre.
[[nodiscard]] QString printable(const QString &text);
/// When it was paid: the server's word, else when it settled here. UTC.
[[nodiscard]] QDateTime paidTime(const PaymentRow &row);
[[nodiscard]] QString fileNameOf(const ReceiptDocument &document);
void addCopyMarks(ReceiptDocument &document, const ReceiptTexts &texts);
void takeCopyMarks(ReceiptDocument &document, const ReceiptTexts &texts);

} // namespace kassa
