// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/FiscalMark.h"
#include "app/core/Language.h"
#include "app/core/Payment.h"
#include "app/core/ReceiptNumber.h"
#include "app/receipt/ReceiptTemplate.h"

#include <QtCore/QSet>
#include <functional>
#include <optional>

namespace kassa {

/// What a receipt says about the place where it was made; empty texts are left out.
struct PointInfo {
    QString name;
    QString address;
    QString phone;
    QString taxNumber;
    QString till; ///< "2"; a name that begins with the word till ("Till 2") prints it once
    QString cashier;
    QString support {}; ///< phones for the payer's questions
    QString shift {}; ///< empty where there are no shifts: the server's day stands for it
};

/// One piece of a receipt, from top to bottom. Texts are plain: no renderer reads markup.
struct ReceiptLine {
    enum class Kind {
        Logo, ///< the document's logo, centred
        Heading, ///< centred, bold
        Centred, ///< centred
        Mark, ///< centred and bold in a frame: "COPY 2", the test words
        Strong, ///< left, bold: the service
        Row, ///< label left, value right in bold
        Code, ///< label left, a long machine text that may break anywhere
        Total, ///< label left, value right, both large
        Words, ///< left, below the total: the sum in words
        Note, ///< centred, for the reader
        Rule, ///< a dashed line
        Qr, ///< value holds the payload
    };
    /// Where it belongs on a page, which is no strip: each part has a place of its own there.
    enum class Part {
        Marks, ///< the test words, the copy's marks, what a slip is not
        Place, ///< logo, header, point
        Number, ///< number and time, who took it
        Bill, ///< service, account, whom the bill names
        Money, ///< sum, words, commission, means
        Proof, ///< transaction, reference, status
        Check, ///< the QR and what stands by it
        Closing, ///< what the reader is to do, the footer, what it is not
    };
    Kind kind = Kind::Centred;
    QString label; ///< Row, Code, Total
    QString value;
    Part part = Part::Marks;
    bool operator==(const ReceiptLine &) const = default;
};

/// A receipt or slip as a plain value; ReceiptPainter draws it on a screen, a page or a printer.
struct ReceiptDocument {
    enum class Kind { Receipt, Slip, Visit };
    Kind kind = Kind::Receipt;
    PaymentId payment {}; ///< 0 of a visit's
    ReceiptPaper paper = ReceiptPaper::Mm80; ///< what the shop prints on: of the screen and of PDFs
    Language language = Language::Uzbek;
    int copy = 0; ///< 0 the first print, n the n-th copy
    QString copyBy {}; ///< who printed the copy; empty where nobody said
    QDateTime copyAt {}; ///< UTC, when
    QString number; ///< "000148", in test mode "T000148"
    QString watermark; ///< printed across; empty outside test mode
    QList<ReceiptLine> lines;
    QImage logo {}; ///< of the line of kind Logo
    /// "receipt-000148.pdf", "slip-T000148.pdf", "visit-000148-000150.pdf", "receipt-000148-copy-2.pdf".
    QString fileName;
    bool operator==(const ReceiptDocument &) const = default;
};

/// What may be asked of a receipt beyond its row and place.
struct ReceiptOptions {
    /// 0 the first print, n the n-th copy: "COPY n" stands on it.
    int copy = 0;
    QString copyBy {}; ///< who prints the copy
    QDateTime copyAt {}; ///< UTC, when
    /// The human title of a field (name, the server's title) in a language, from the dictionary of titles.
    /// Where there is none, the server's title counts, then the name.
    std::function<QString(const QString &name, const QString &serverTitle, Language language)> titleOf;
    /// What the shop adds and leaves out.
    ReceiptTemplate design {};
    /// With a mark it is a fiscal receipt, with the mark's QR in the place of ours; in test mode the mark
    /// stands on it and it is none all the same.
    std::optional<FiscalMark> fiscal {};
};

/// Whether a payment has an ordinary receipt: it is Paid, and what was paid is what was asked for. Rule 6
/// forbids one where the gateway's amount or service is another or isn't told. "charged_twice" has none
/// either: a second ordinary receipt for one bill would stand against the claim for that very charge, whose
/// paper is the claim packet. "late_success" has one: the money left for this bill, and whoever's card it was
/// needs the proof; only of the cash it says nothing, for that may have been handed back meanwhile. An alarm
/// that isn't known here has none.
[[nodiscard]] bool hasReceipt(const PaymentRow &row);

/// The receipt of a paid payment; nothing where hasReceipt() says so. A payment whose answer could not be
/// stored has no receipt either: never pass PaymentDesk::unstored() (rule 4b). What status or registry
/// confirmed says so and has no reference and EPOS lines (rule 16), unless pay's own answer came after all
/// and filled them (the state Paid of the rule book). `testMode` prints the test words across it and a T
/// before its number (rule 15).
[[nodiscard]] std::optional<ReceiptDocument> receiptOf(const PaymentRow &row, const PointInfo &point,
    Language language, bool testMode, const ReceiptOptions &options = {});

/// The in-process slip of a payment whose outcome is awaited or unknown (rule 13); nothing for every other
/// state. It says that it is no receipt and that the bill is not to be paid elsewhere until it is settled.
[[nodiscard]] std::optional<ReceiptDocument> slipOf(const PaymentRow &row, const PointInfo &point,
    Language language, bool testMode, const ReceiptOptions &options = {});

/// What was paid in one visit: each paid payment with its sum, their total, and apart from it those whose
/// result is not known yet. Of `rows`, in their order, as the journal has them; those that came to no payment
/// are left out, and nothing is made where none is left. What is Paid but has no receipt (hasReceipt(), rule
/// 4b: `unstored`) is not vouched for here either and stands with the unknown. Never a fiscal receipt.
[[nodiscard]] std::optional<ReceiptDocument> visitOf(const QList<PaymentRow> &rows,
    const QSet<PaymentId> &unstored, const QDateTime &atUtc, const PointInfo &point, Language language,
    bool testMode, const ReceiptOptions &options = {});

/// The same paper as the n-th copy: its mark with who prints it and when (UTC), and its file's name. `copy` 0
/// takes the marks away.
[[nodiscard]] ReceiptDocument asCopy(
    ReceiptDocument document, int copy, const QString &by = {}, const QDateTime &atUtc = {});

/// The same paper for one more print.
[[nodiscard]] ReceiptDocument nextCopy(
    const ReceiptDocument &document, const QString &by = {}, const QDateTime &atUtc = {});

/// "TEST — NOT A PAYMENT" in a language (rule 15).
[[nodiscard]] QString testWords(Language language);

/// The document's texts, one line each, "label value": for tests, search and screen readers.
[[nodiscard]] QString plainText(const ReceiptDocument &document);

} // namespace kassa
