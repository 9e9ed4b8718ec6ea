// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptDocument.h"

#include "app/core/Clock.h"
#include "app/receipt/AmountInWords.h"
#include "app/receipt/PaperWriter.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMessageAuthenticationCode>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
using Kind = ReceiptLine::Kind;
using Part = ReceiptLine::Part;

class Builder final : private PaperWriter {
public:
    Builder(const PaymentRow &row, const PointInfo &point, Language language, bool testMode,
        const ReceiptOptions &options)
        : PaperWriter(point, language, testMode, options)
        , m_row(row)
    {
        m_document.payment = row.id;
        m_document.number = receiptNumber(row.id, testMode);
    }

    ReceiptDocument receipt()
    {
        begin(ReceiptDocument::Kind::Receipt);
        place();
        const QDateTime paid = paidAt();
        number(numberLabel(), paid);
        bill();
        part(Part::Money);
        add(Kind::Total, m_texts(QT_TRANSLATE_NOOP("Receipt", "PAID")), m_texts.withUnit(m_row.amount));
        if (m_options.design.words)
            add(Kind::Words, {}, amountInWords(m_row.amount, m_language));
        commission();
        means();
        part(Part::Proof);
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Status")), m_texts(QT_TRANSLATE_NOOP("Receipt", "paid")));
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Paid at")), payedAt());
        transaction();
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Reference")), m_row.paymentRef);
        QStringList epos {m_row.eposMerchant, m_row.eposTerminal};
        epos.removeAll(QString());
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "EPOS")), epos.join(u" / "_s));
        if (m_row.confirmedBy == ConfirmedBy::Status)
            add(Kind::Note, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Confirmed by status")));
        if (m_row.confirmedBy == ConfirmedBy::Registry)
            add(Kind::Note, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Confirmed by the registry")));
        if (m_options.fiscal)
            fiscalMark(*m_options.fiscal);
        if (!isFiscal() || m_options.fiscal->qr.isEmpty())
            check(paid);
        part(Part::Closing);
        add(Kind::Note, {},
            m_texts(QT_TRANSLATE_NOOP("Receipt", "Keep this receipt until the money is credited")));
        support();
        for (const QString &line : m_options.design.footer)
            add(Kind::Note, {}, line);
        if (!isFiscal())
            add(Kind::Heading, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Not a fiscal receipt")));
        end();
        return std::move(m_document);
    }

    ReceiptDocument slip()
    {
        begin(ReceiptDocument::Kind::Slip);
        add(Kind::Mark, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "IN PROCESS — NOT A RECEIPT")));
        place();
        number(numberLabel(), m_row.sentAt.isValid() ? m_row.sentAt : m_row.createdAt);
        bill();
        part(Part::Money);
        add(Kind::Total, m_texts(QT_TRANSLATE_NOOP("Receipt", "Amount")), m_texts.withUnit(m_row.amount));
        means();
        part(Part::Proof);
        transaction();
        part(Part::Closing);
        add(Kind::Heading, {},
            m_texts(QT_TRANSLATE_NOOP("Receipt", "The result of this payment is not known yet.")));
        add(Kind::Note, {},
            m_texts(QT_TRANSLATE_NOOP("Receipt", "Do not pay this bill elsewhere until it is settled.")));
        add(Kind::Note, {},
            m_texts(QT_TRANSLATE_NOOP("Receipt", "Keep this slip: with it the point tells you the result.")));
        support();
        end();
        return std::move(m_document);
    }

private:
    QString numberLabel() const
    {
        return (m_document.kind == ReceiptDocument::Kind::Receipt
                ? m_texts(QT_TRANSLATE_NOOP("Receipt", "Receipt No. %1"))
                : m_texts(QT_TRANSLATE_NOOP("Receipt", "Payment No. %1")))
            .arg(m_document.number);
    }
    void bill()
    {
        part(Part::Bill);
        add(Kind::Strong, {}, m_row.service.name);
        for (const AccountItem &item : m_row.account)
            row(titleOf(item), item.valueTitle.isEmpty() ? item.value : item.valueTitle);
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Subscriber")), subscriber(u"fio"_s));
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Address")), subscriber(u"address"_s));
    }
    void means()
    {
        // Under an alarm the cash may have been handed back: it stood as refused or cancelled before.
        if (m_row.card.owner == CardOwner::Point && m_row.alarm.isEmpty())
            row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Cash received")), m_texts.withUnit(m_row.amount));
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Card")),
            m_row.card.mask.isEmpty() ? m_row.card.label : m_row.card.mask);
    }
    void transaction()
    {
        add(Kind::Code, m_texts(QT_TRANSLATE_NOOP("Receipt", "Transaction")), m_row.transactionId);
    }

    QString titleOf(const AccountItem &item) const
    {
        QString title;
        if (m_options.titleOf)
            title = m_options.titleOf(item.name, item.title, m_language);
        if (title.isEmpty())
            title = item.title;
        return title.isEmpty() ? item.name : title;
    }
    // Whom the bill names: create's own reply counts before what info had said (rule 2).
    QString subscriber(const QString &name) const
    {
        for (const Details *details : {&m_row.createDetails, &m_row.infoDetails}) {
            for (const Detail &detail : *details) {
                if (detail.name.compare(name, Qt::CaseInsensitive) == 0 && !detail.value.isEmpty())
                    return detail.value;
            }
        }
        return {};
    }
    QDateTime paidAt() const { return paidTime(m_row); }
    // The server's own words where they are no time that we can read.
    QString payedAt() const
    {
        const QDateTime said = fromGatewayTime(m_row.payedAt);
        return said.isValid() ? shownTime(said, true) : m_row.payedAt;
    }
    bool isFiscal() const { return m_options.fiscal && !m_testMode; }
    void fiscalMark(const FiscalMark &mark)
    {
        part(Part::Check);
        if (isFiscal())
            add(Kind::Heading, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Fiscal receipt")));
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Fiscal sign")), mark.sign);
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Fiscal module")), mark.serial);
        if (isFiscal())
            add(Kind::Qr, {}, mark.qr);
    }
    // Our own check data; no address, so that nobody takes it for the tax committee's code. The short hash is
    // keyed by the row's account key, which never leaves the journal: this till can tell its receipt from one
    // that was made up.
    void check(const QDateTime &paid)
    {
        if (!m_options.design.qr)
            return;
        part(Part::Check);
        const QString data = u"KASSA1\nid=%1\namount=%2\ntime=%3\nreceipt=%4"_s.arg(m_row.transactionId)
                                 .arg(m_row.amount.value())
                                 .arg(paid.toUTC().toString(Qt::ISODate), m_document.number);
        const QString test = m_testMode ? u"\nTEST"_s : QString();
        const QByteArray hash = QMessageAuthenticationCode::hash(
            (data + test).toUtf8(), m_row.accountKey, QCryptographicHash::Sha256)
                                    .first(4)
                                    .toHex();
        add(Kind::Qr, {}, data + u"\nhash="_s + QString::fromLatin1(hash) + test);
        add(Kind::Note, {},
            m_texts(QT_TRANSLATE_NOOP("Receipt", "Check code %1"))
                .arg(QString::fromLatin1(hash.toUpper()).insert(4, u'-')));
    }

    const PaymentRow &m_row;
};
} // namespace

bool hasReceipt(const PaymentRow &row)
{
    const bool another = row.paidAmount != Soum() && row.paidAmount != row.amount;
    return row.state == PaymentState::Paid && !another
        && (row.alarm.isEmpty() || row.alarm == u"late_success"_s);
}

std::optional<ReceiptDocument> receiptOf(const PaymentRow &row, const PointInfo &point, Language language,
    bool testMode, const ReceiptOptions &options)
{
    if (!hasReceipt(row))
        return std::nullopt;
    return Builder(row, point, language, testMode, options).receipt();
}

std::optional<ReceiptDocument> slipOf(const PaymentRow &row, const PointInfo &point, Language language,
    bool testMode, const ReceiptOptions &options)
{
    if (row.state != PaymentState::PaySent && row.state != PaymentState::PayUnknown)
        return std::nullopt;
    return Builder(row, point, language, testMode, options).slip();
}

ReceiptDocument asCopy(ReceiptDocument document, int copy, const QString &by, const QDateTime &atUtc)
{
    const ReceiptTexts texts(document.language);
    takeCopyMarks(document, texts);
    document.copy = qMax(0, copy);
    document.copyBy = document.copy > 0 ? by : QString();
    document.copyAt = document.copy > 0 ? atUtc : QDateTime();
    document.fileName = fileNameOf(document);
    addCopyMarks(document, texts);
    return document;
}

ReceiptDocument nextCopy(const ReceiptDocument &document, const QString &by, const QDateTime &atUtc)
{
    return asCopy(document, document.copy + 1, by, atUtc);
}

QString testWords(Language language)
{
    return ReceiptTexts(language)(QT_TRANSLATE_NOOP("Receipt", "TEST — NOT A PAYMENT"));
}

QString plainText(const ReceiptDocument &document)
{
    QStringList lines;
    for (const ReceiptLine &line : document.lines) {
        if (line.kind != Kind::Rule && line.kind != Kind::Qr && line.kind != Kind::Logo)
            lines.append(line.label.isEmpty() ? line.value : line.label + u' ' + line.value);
    }
    return lines.join(u'\n');
}

} // namespace kassa
