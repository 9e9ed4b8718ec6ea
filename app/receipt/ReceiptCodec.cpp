// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptCodec.h"

#include <QtCore/QDataStream>
#include <QtCore/QDateTime>
#include <QtCore/QIODevice>

namespace kassa {

namespace {
// Leads the bytes; to be raised with every change of a field or of the order of an enumeration.
constexpr quint32 format = 0x6b700001;

// By structured bindings: a field that is added to one of the structs doesn't compile here until it is
// written and read.
void put(QDataStream &out, const ReceiptLine &line)
{
    const auto &[kind, label, value, part] = line;
    out << static_cast<qint32>(kind) << label << value << static_cast<qint32>(part);
}

void take(QDataStream &in, ReceiptLine &line)
{
    auto &[kind, label, value, part] = line;
    qint32 kindNumber = 0;
    qint32 partNumber = 0;
    in >> kindNumber >> label >> value >> partNumber;
    kind = static_cast<ReceiptLine::Kind>(kindNumber);
    part = static_cast<ReceiptLine::Part>(partNumber);
}

void put(QDataStream &out, const ReceiptDocument &document)
{
    const auto &[kind, payment, paper, language, copy, copyBy, copyAt, number, watermark, lines, logo,
        fileName]
        = document;
    out << static_cast<qint32>(kind) << kassa::number(payment) << paperCode(paper) << languageCode(language)
        << static_cast<qint32>(copy) << copyBy << copyAt << number << watermark << logo << fileName
        << static_cast<qint32>(lines.size());
    for (const ReceiptLine &line : lines)
        put(out, line);
}

void take(QDataStream &in, ReceiptDocument &document)
{
    auto &[kind, payment, paper, language, copy, copyBy, copyAt, number, watermark, lines, logo, fileName]
        = document;
    qint32 kindNumber = 0;
    qint64 paymentNumber = 0;
    qint32 copyNumber = 0;
    qint32 size = 0;
    QString languageText;
    QString paperText;
    in >> kindNumber >> paymentNumber >> paperText >> languageText >> copyNumber >> copyBy >> copyAt >> number
        >> watermark >> logo >> fileName >> size;
    kind = static_cast<ReceiptDocument::Kind>(kindNumber);
    payment = PaymentId {paymentNumber};
    paper = paperFromCode(paperText).value_or(ReceiptPaper::Mm80);
    language = languageFromCode(languageText).value_or(Language::Uzbek);
    copy = copyNumber;
    for (qint32 i = 0; i < size && in.status() == QDataStream::Ok; ++i) {
        lines.emplaceBack();
        take(in, lines.last());
    }
}
} // namespace

QByteArray packed(const ReceiptDocument &document)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << format;
    put(out, document);
    return bytes;
}

std::optional<ReceiptDocument> unpacked(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 found = 0;
    in >> found;
    if (found != format)
        return std::nullopt;
    ReceiptDocument document;
    take(in, document);
    return in.status() == QDataStream::Ok && in.atEnd() ? std::optional(document) : std::nullopt;
}

} // namespace kassa
