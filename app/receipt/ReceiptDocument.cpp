// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptDocument.h"

#include "app/core/Clock.h"
#include "app/receipt/ReceiptTexts.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
using Kind = ReceiptLine::Kind;

// A server text longer than this would print paper by the metre.
constexpr qsizetype longestText = 300;

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool invisible = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        clean.append(invisible ? QChar(u' ') : c);
    }
    // simplified() would also take the no-break spaces that group an amount.
    clean = std::move(clean).trimmed();
    while (clean.contains(u"  "_s))
        clean.replace(u"  "_s, u" "_s);
    if (clean.size() > longestText)
        clean = clean.left(longestText - 1) + u'…';
    return clean;
}

QString copyWords(int copy, const ReceiptTexts &texts)
{
    return texts(QT_TRANSLATE_NOOP("Receipt", "COPY %1")).arg(copy);
}

QString fileNameOf(const ReceiptDocument &document)
{
    const QString stem = document.kind == ReceiptDocument::Kind::Receipt ? u"receipt-"_s : u"slip-"_s;
    const QString copy = document.copy > 0 ? u"-copy-%1"_s.arg(document.copy) : QString();
    return stem + document.number + copy + u".pdf"_s;
}

// Torn paper keeps its marks: they stand at both ends, within the test words.
void addCopyMarks(ReceiptDocument &document, const ReceiptTexts &texts)
{
    if (document.copy <= 0)
        return;
    const ReceiptLine mark {Kind::Mark, {}, copyWords(document.copy, texts)};
    const qsizetype edge = document.watermark.isEmpty() ? 0 : 1;
    document.lines.insert(edge, mark);
    document.lines.insert(document.lines.size() - edge, mark);
}

class Builder final {
public:
    Builder(const PaymentRow &row, const PointInfo &point, Language language, bool testMode,
        const ReceiptOptions &options)
        : m_row(row)
        , m_point(point)
        , m_language(language)
        , m_testMode(testMode)
        , m_options(options)
        , m_texts(language)
    {
        m_document.number = receiptNumber(row.id, testMode);
    }

    ReceiptDocument receipt()
    {
        begin(ReceiptDocument::Kind::Receipt);
        place();
        rule();
        const QDateTime paid = paidAt();
        row(numberLabel(), shownTime(paid));
        who();
        rule();
        bill();
        rule();
        add(Kind::Total, m_texts(QT_TRANSLATE_NOOP("Receipt", "PAID")), m_texts.withUnit(m_row.amount));
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Commission")),
            m_texts(QT_TRANSLATE_NOOP("Receipt", "not reported")));
        means();
        rule();
        transaction();
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Reference")), m_row.paymentRef);
        QStringList epos {m_row.eposMerchant, m_row.eposTerminal};
        epos.removeAll(QString());
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "EPOS")), epos.join(u" / "_s));
        if (m_row.confirmedBy == ConfirmedBy::Status)
            add(Kind::Note, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Confirmed by status")));
        if (m_row.confirmedBy == ConfirmedBy::Registry)
            add(Kind::Note, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Confirmed by the registry")));
        rule();
        add(Kind::Qr, {}, checkData(paid));
        add(Kind::Note, {},
            m_texts(QT_TRANSLATE_NOOP("Receipt", "Keep this receipt until the money is credited")));
        add(Kind::Heading, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Not a fiscal receipt")));
        end();
        return std::move(m_document);
    }

    ReceiptDocument slip()
    {
        begin(ReceiptDocument::Kind::Slip);
        add(Kind::Mark, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "IN PROCESS — NOT A RECEIPT")));
        place();
        rule();
        row(numberLabel(), shownTime(m_row.sentAt.isValid() ? m_row.sentAt : m_row.createdAt));
        who();
        rule();
        bill();
        rule();
        add(Kind::Total, m_texts(QT_TRANSLATE_NOOP("Receipt", "Amount")), m_texts.withUnit(m_row.amount));
        means();
        rule();
        transaction();
        rule();
        add(Kind::Heading, {},
            m_texts(QT_TRANSLATE_NOOP("Receipt", "The result of this payment is not known yet.")));
        add(Kind::Note, {},
            m_texts(QT_TRANSLATE_NOOP("Receipt", "Do not pay this bill elsewhere until it is settled.")));
        add(Kind::Note, {},
            m_texts(QT_TRANSLATE_NOOP("Receipt", "Keep this slip: with it the point tells you the result.")));
        end();
        return std::move(m_document);
    }

private:
    void add(Kind kind, const QString &label, const QString &value)
    {
        const QString clean = printable(value);
        if (kind == Kind::Qr)
            m_document.lines.append({kind, {}, value});
        else if (!clean.isEmpty() || kind == Kind::Rule)
            m_document.lines.append({kind, printable(label), clean});
    }
    void rule()
    {
        if (!m_document.lines.isEmpty() && m_document.lines.last().kind != Kind::Rule)
            m_document.lines.append({Kind::Rule, {}, {}});
    }
    void row(const QString &label, const QString &value) { add(Kind::Row, label, value); }

    void begin(ReceiptDocument::Kind kind)
    {
        m_document.kind = kind;
        m_document.language = m_language;
        m_document.copy = qMax(0, m_options.copy);
        m_document.fileName = fileNameOf(m_document);
        if (m_testMode) {
            m_document.watermark = testWords(m_language);
            add(Kind::Mark, {}, m_document.watermark);
        }
    }
    void end()
    {
        if (m_testMode)
            add(Kind::Mark, {}, m_document.watermark);
        addCopyMarks(m_document, m_texts);
    }
    QString numberLabel() const
    {
        return (m_document.kind == ReceiptDocument::Kind::Receipt
                ? m_texts(QT_TRANSLATE_NOOP("Receipt", "Receipt No. %1"))
                : m_texts(QT_TRANSLATE_NOOP("Receipt", "Payment No. %1")))
            .arg(m_document.number);
    }
    void place()
    {
        add(Kind::Heading, {}, m_point.name);
        add(Kind::Centred, {}, m_point.address);
        add(Kind::Centred, {}, m_point.phone);
        if (!m_point.taxNumber.isEmpty())
            add(Kind::Centred, {},
                m_texts(QT_TRANSLATE_NOOP("Receipt", "Tax number %1")).arg(m_point.taxNumber));
    }
    void who()
    {
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Till")), m_point.till);
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Cashier")), m_point.cashier);
    }
    void bill()
    {
        add(Kind::Strong, {}, m_row.service.name);
        for (const AccountItem &item : m_row.account)
            row(titleOf(item), item.valueTitle.isEmpty() ? item.value : item.valueTitle);
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Subscriber")), subscriber(u"fio"_s));
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Address")), subscriber(u"address"_s));
    }
    void means()
    {
        if (m_row.card.owner == CardOwner::Point)
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
    QDateTime paidAt() const
    {
        const QDateTime said = fromGatewayTime(m_row.payedAt);
        if (said.isValid())
            return said;
        return m_row.settledAt.isValid() ? m_row.settledAt : m_row.createdAt;
    }
    // Our own check data; no address, so that nobody takes it for the tax committee's code.
    QString checkData(const QDateTime &paid) const
    {
        QString data = u"KASSA1\nid=%1\namount=%2\ntime=%3\nreceipt=%4"_s.arg(m_row.transactionId)
                           .arg(m_row.amount.value())
                           .arg(paid.toUTC().toString(Qt::ISODate), m_document.number);
        if (m_testMode)
            data += u"\nTEST"_s;
        return data;
    }

    const PaymentRow &m_row;
    const PointInfo &m_point;
    Language m_language;
    bool m_testMode;
    const ReceiptOptions &m_options;
    ReceiptTexts m_texts;
    ReceiptDocument m_document;
};
} // namespace

std::optional<ReceiptDocument> receiptOf(const PaymentRow &row, const PointInfo &point, Language language,
    bool testMode, const ReceiptOptions &options)
{
    const bool differs = row.alarm.endsWith(u"_differs"_s) || row.alarm.endsWith(u"_missing"_s)
        || (row.paidAmount != Soum() && row.paidAmount != row.amount);
    if (row.state != PaymentState::Paid || differs)
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

ReceiptDocument nextCopy(ReceiptDocument document)
{
    const ReceiptTexts texts(document.language);
    const ReceiptLine old {Kind::Mark, {}, copyWords(document.copy, texts)};
    if (document.copy > 0)
        document.lines.removeAll(old);
    ++document.copy;
    document.fileName = fileNameOf(document);
    addCopyMarks(document, texts);
    return document;
}

QString receiptNumber(PaymentId id, bool testMode)
{
    const QString digits = QString::number(number(id)).rightJustified(6, u'0');
    return testMode ? u'T' + digits : digits;
}

QString testWords(Language language)
{
    return ReceiptTexts(language)(QT_TRANSLATE_NOOP("Receipt", "TEST — NOT A PAYMENT"));
}

QString plainText(const ReceiptDocument &document)
{
    QStringList lines;
    for (const ReceiptLine &line : document.lines) {
        if (line.kind != Kind::Rule && line.kind != Kind::Qr)
            lines.append(line.label.isEmpty() ? line.value : line.label + u' ' + line.value);
    }
    return lines.join(u'\n');
}

} // namespace kassa
