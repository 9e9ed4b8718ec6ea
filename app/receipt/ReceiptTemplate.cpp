// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptTemplate.h"

namespace kassa {

using namespace Qt::StringLiterals;

QString paperCode(ReceiptPaper paper)
{
    switch (paper) {
    case ReceiptPaper::Mm58:
        return u"58"_s;
    case ReceiptPaper::Mm80:
        return u"80"_s;
    case ReceiptPaper::A5:
        return u"a5"_s;
    case ReceiptPaper::A4:
        return u"a4"_s;
    }
    return {};
}

std::optional<ReceiptPaper> paperFromCode(QStringView code)
{
    for (const ReceiptPaper paper : allReceiptPapers) {
        if (code.compare(paperCode(paper), Qt::CaseInsensitive) == 0)
            return paper;
    }
    return std::nullopt;
}

} // namespace kassa
