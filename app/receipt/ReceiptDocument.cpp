// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptDocument.h"

#include "app/core/Clock.h"
#include "app/receipt/AmountInWords.h"
#include "app/receipt/ReceiptTexts.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMessageAuthenticationCode>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
using Kind = ReceiptLine::Kind;
using Part = ReceiptLine::Part;

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

// "COPY 2", and below it who printed it and when.
QList<ReceiptLine> copyMarks(const ReceiptDocument &document, const ReceiptTexts &texts)
{
    if (document.copy <= 0)
        return {};
    QStringList who {printable(document.copyBy), shownTime(document.copyAt).replace(u' ', QChar::Nbsp)};
    who.removeAll(QString());
    QList<ReceiptLine> marks {{Kind::Mark, {}, copyWords(document.copy, texts), Part::Marks}};
    if (!who.isEmpty())
        marks.append({Kind::Note, {}, who.join(u" · "_s), Part::Marks});
    return marks;
}

// Torn paper keeps its marks: they stand at both ends, within the test words.
void addCopyMarks(ReceiptDocument &document, const ReceiptTexts &texts)
{
    const QList<ReceiptLine> marks = copyMarks(document, texts);
    const qsizetype edge = document.watermark.isEmpty() ? 0 : 1;
    for (const qsizetype at : {edge, document.lines.size() - edge}) {
        qsizetype place = at == edge ? edge : document.lines.size() - edge;
        for (const ReceiptLine &mark : marks)
            document.lines.insert(place++, mark);
    }
}

void takeCopyMarks(ReceiptDocument &document, const ReceiptTexts &texts)
{
    const qsizetype marks = copyMarks(document, texts).size();
    const qsizetype edge = document.watermark.isEmpty() ? 0 : 1;
    document.lines.remove(document.lines.size() - edge - marks, marks);
    document.lines.remove(edge, marks);
}

// "Till 2" is the till 2: the word stands before it already, in whichever language the name was given.
QString withoutWordTill(const QString &till)
{
    for (const Language language : allLanguages) {
        const QString word = ReceiptTexts(language)(QT_TRANSLATE_NOOP("Receipt", "Till"));
        const QString rest = till.mid(word.size());
        if (till.startsWith(word, Qt::CaseInsensitive) && !rest.trimmed().isEmpty() && !rest.at(0).isLetter())
            return rest.trimmed();
    }
    return till;
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
        const QDateTime paid = paidAt();
        number(paid);
        bill();
        part(Part::Money);
        add(Kind::Total, m_texts(QT_TRANSLATE_NOOP("Receipt", "PAID")), m_texts.withUnit(m_row.amount));
        if (m_options.design.words)
            add(Kind::Words, {}, amountInWords(m_row.amount, m_language));
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Commission")),
            m_texts(QT_TRANSLATE_NOOP("Receipt", "not reported by the provider")));
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
        number(m_row.sentAt.isValid() ? m_row.sentAt : m_row.createdAt);
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
    void add(Kind kind, const QString &label, const QString &value)
    {
        const QString clean = kind == Kind::Qr ? value : printable(value);
        if (!clean.isEmpty())
            m_document.lines.append({kind, printable(label), clean, m_part});
    }
    /// The next part, after a line across the paper.
    void part(Part part)
    {
        m_part = part;
        if (!m_document.lines.isEmpty() && m_document.lines.last().kind != Kind::Rule)
            m_document.lines.append({Kind::Rule, {}, {}, part});
    }
    void row(const QString &label, const QString &value) { add(Kind::Row, label, value); }

    void begin(ReceiptDocument::Kind kind)
    {
        m_document.kind = kind;
        m_document.payment = m_row.id;
        m_document.paper = m_options.design.paper;
        m_document.language = m_language;
        m_document.copy = qMax(0, m_options.copy);
        if (m_document.copy > 0) {
            m_document.copyBy = m_options.copyBy;
            m_document.copyAt = m_options.copyAt;
        }
        m_document.fileName = fileNameOf(m_document);
        if (m_testMode) {
            m_document.watermark = testWords(m_language);
            add(Kind::Mark, {}, m_document.watermark);
        }
    }
    void end()
    {
        m_part = Part::Marks;
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
        m_part = Part::Place;
        if (!m_options.design.logo.isNull()) {
            m_document.logo = m_options.design.logo;
            m_document.lines.append({Kind::Logo, {}, {}, m_part});
        }
        for (const QString &line : m_options.design.header)
            add(Kind::Centred, {}, line);
        add(Kind::Heading, {}, m_point.name);
        add(Kind::Centred, {}, m_point.address);
        if (m_options.design.phone)
            add(Kind::Centred, {}, m_point.phone);
        if (!m_point.taxNumber.isEmpty())
            add(Kind::Centred, {},
                m_texts(QT_TRANSLATE_NOOP("Receipt", "Tax number %1")).arg(m_point.taxNumber));
    }
    void number(const QDateTime &at)
    {
        part(Part::Number);
        row(numberLabel(), shownTime(at));
        if (m_options.design.till)
            row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Till")), withoutWordTill(printable(m_point.till)));
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Cashier")), m_point.cashier);
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Shift")),
            m_point.shift.isEmpty() ? shownTime(at).section(u' ', 0, 0) : m_point.shift);
    }
    void support()
    {
        if (!m_point.support.isEmpty())
            add(Kind::Note, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Support: %1")).arg(m_point.support));
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
    QDateTime paidAt() const
    {
        const QDateTime said = fromGatewayTime(m_row.payedAt);
        if (said.isValid())
            return said;
        return m_row.settledAt.isValid() ? m_row.settledAt : m_row.createdAt;
    }
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
    const PointInfo &m_point;
    Language m_language;
    bool m_testMode;
    const ReceiptOptions &m_options;
    ReceiptTexts m_texts;
    Part m_part = Part::Marks;
    ReceiptDocument m_document;
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
        if (line.kind != Kind::Rule && line.kind != Kind::Qr && line.kind != Kind::Logo)
            lines.append(line.label.isEmpty() ? line.value : line.label + u' ' + line.value);
    }
    return lines.join(u'\n');
}

} // namespace kassa
