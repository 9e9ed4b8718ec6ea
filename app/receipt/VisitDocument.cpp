// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/AmountInWords.h"
#include "app/receipt/PaperWriter.h"

#include "app/core/Clock.h"

#include <algorithm>
#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

class VisitBuilder final : private PaperWriter {
public:
    VisitBuilder(const PointInfo &point, Language language, bool testMode, const ReceiptOptions &options)
        : PaperWriter(point, language, testMode, options)
    {
    }

    ReceiptDocument visit(
        const QList<PaymentRow> &paid, const QList<PaymentRow> &unknown, const QDateTime &at)
    {
        QList<PaymentRow> all = paid + unknown;
        const auto [first, last]
            = std::minmax_element(all.cbegin(), all.cend(), [](const PaymentRow &a, const PaymentRow &b) {
                  return kassa::number(a.id) < kassa::number(b.id);
              });
        m_document.number = numberOf(*first);
        if (all.size() > 1)
            m_document.number += u'-' + numberOf(*last);
        begin(ReceiptDocument::Kind::Visit);
        place();
        number(m_texts(QT_TRANSLATE_NOOP("Receipt", "Payments of the list")), at);
        part(Part::Bill);
        std::optional<Soum> sum = Soum();
        for (const PaymentRow &bill : paid) {
            add(Kind::Strong, {}, bill.service.name);
            row(accountOf(bill), m_texts.withUnit(bill.amount));
            row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Receipt No. %1")).arg(numberOf(bill)),
                shownTime(paidTime(bill)).section(u' ', 1));
            if (sum)
                sum = sum->plus(bill.amount);
        }
        if (!unknown.isEmpty()) {
            part(Part::Bill);
            add(Kind::Strong, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "The result is not known yet:")));
            for (const PaymentRow &bill : unknown) {
                row(bill.service.name, m_texts.withUnit(bill.amount));
                row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Payment No. %1")).arg(numberOf(bill)),
                    accountOf(bill));
            }
        }
        part(Part::Money);
        if (sum) {
            add(Kind::Total, m_texts(QT_TRANSLATE_NOOP("Receipt", "PAID")), m_texts.withUnit(*sum));
            if (m_options.design.words)
                add(Kind::Words, {}, amountInWords(*sum, m_language));
        }
        commission();
        part(Part::Closing);
        if (!unknown.isEmpty()) {
            add(Kind::Note, {},
                m_texts(QT_TRANSLATE_NOOP("Receipt",
                    "What is not known yet is not in the sum. Do not pay it "
                    "elsewhere until it is settled.")));
        }
        add(Kind::Note, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Each payment has a receipt of its own.")));
        support();
        for (const QString &line : m_options.design.footer)
            add(Kind::Note, {}, line);
        add(Kind::Heading, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Not a fiscal receipt")));
        end();
        return std::move(m_document);
    }

private:
    QString numberOf(const PaymentRow &bill) const { return receiptNumber(bill.id, m_testMode); }
    /// What was typed; where all was chosen from lists, that.
    static QString accountOf(const PaymentRow &bill)
    {
        QStringList typed;
        QStringList all;
        for (const AccountItem &item : bill.account) {
            all.append(item.valueTitle.isEmpty() ? item.value : item.valueTitle);
            if (all.constLast() == item.value)
                typed.append(item.value);
        }
        QStringList shown = typed.isEmpty() ? all : typed;
        shown.removeAll(QString());
        return shown.join(u" · "_s);
    }
};
} // namespace

std::optional<ReceiptDocument> visitOf(const QList<PaymentRow> &rows, const QSet<PaymentId> &unstored,
    const QDateTime &atUtc, const PointInfo &point, Language language, bool testMode,
    const ReceiptOptions &options)
{
    QList<PaymentRow> paid;
    QList<PaymentRow> unknown;
    for (const PaymentRow &row : rows) {
        const bool open = row.state == PaymentState::PaySent || row.state == PaymentState::PayUnknown;
        if (hasReceipt(row) && !unstored.contains(row.id))
            paid.append(row);
        else if (open || row.state == PaymentState::Paid)
            unknown.append(row);
    }
    if (paid.isEmpty() && unknown.isEmpty())
        return std::nullopt;
    return VisitBuilder(point, language, testMode, options).visit(paid, unknown, atUtc);
}

} // namespace kassa
