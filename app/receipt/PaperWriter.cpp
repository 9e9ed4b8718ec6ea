// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/PaperWriter.h"

#include "app/core/Clock.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
using Kind = ReceiptLine::Kind;
using Part = ReceiptLine::Part;

// A server text longer than this would print paper by the metre.
constexpr qsizetype longestText = 300;

QString copyWords(int copy, const ReceiptTexts &texts)
{
    return texts(QT_TRANSLATE_NOOP("Receipt", "COPY %1")).arg(copy);
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
} // namespace

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

QString fileNameOf(const ReceiptDocument &document)
{
    const QString stem = document.kind == ReceiptDocument::Kind::Receipt ? u"receipt-"_s
        : document.kind == ReceiptDocument::Kind::Slip                   ? u"slip-"_s
                                                                         : u"visit-"_s;
    const QString copy = document.copy > 0 ? u"-copy-%1"_s.arg(document.copy) : QString();
    return stem + document.number + copy + u".pdf"_s;
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

QDateTime paidTime(const PaymentRow &row)
{
    const QDateTime said = fromGatewayTime(row.payedAt);
    if (said.isValid())
        return said;
    return row.settledAt.isValid() ? row.settledAt : row.createdAt;
}

PaperWriter::PaperWriter(
    const PointInfo &point, Language language, bool testMode, const ReceiptOptions &options)
    : m_point(point)
    , m_language(language)
    , m_testMode(testMode)
    , m_options(options)
    , m_texts(language)
{
}

void PaperWriter::add(Kind kind, const QString &label, const QString &value)
{
    const QString clean = kind == Kind::Qr ? value : printable(value);
    if (!clean.isEmpty())
        m_document.lines.append({kind, printable(label), clean, m_part});
}

void PaperWriter::part(Part part)
{
    m_part = part;
    if (!m_document.lines.isEmpty() && m_document.lines.last().kind != Kind::Rule)
        m_document.lines.append({Kind::Rule, {}, {}, part});
}

void PaperWriter::begin(ReceiptDocument::Kind kind)
{
    m_document.kind = kind;
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

void PaperWriter::end()
{
    m_part = Part::Marks;
    if (m_testMode)
        add(Kind::Mark, {}, m_document.watermark);
    addCopyMarks(m_document, m_texts);
}

void PaperWriter::place()
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
        add(Kind::Centred, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Tax number %1")).arg(m_point.taxNumber));
}

void PaperWriter::number(const QString &label, const QDateTime &at)
{
    part(Part::Number);
    row(label, shownTime(at));
    if (m_options.design.till)
        row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Till")), withoutWordTill(printable(m_point.till)));
    row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Cashier")), m_point.cashier);
    row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Shift")),
        m_point.shift.isEmpty() ? shownTime(at).section(u' ', 0, 0) : m_point.shift);
}

void PaperWriter::support()
{
    if (!m_point.support.isEmpty())
        add(Kind::Note, {}, m_texts(QT_TRANSLATE_NOOP("Receipt", "Support: %1")).arg(m_point.support));
}

void PaperWriter::commission()
{
    row(m_texts(QT_TRANSLATE_NOOP("Receipt", "Commission")),
        m_texts(QT_TRANSLATE_NOOP("Receipt", "not reported by the provider")));
}

} // namespace kassa
