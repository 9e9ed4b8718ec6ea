// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptSettings.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostLines = 8;
} // namespace

Setting receiptHeaderSetting(Language language)
{
    switch (language) {
    case Language::Uzbek:
        return Setting::ReceiptHeaderUz;
    case Language::UzbekCyrillic:
        return Setting::ReceiptHeaderUzCyrl;
    case Language::Russian:
        return Setting::ReceiptHeaderRu;
    case Language::English:
        break;
    }
    return Setting::ReceiptHeaderEn;
}

Setting receiptFooterSetting(Language language)
{
    switch (language) {
    case Language::Uzbek:
        return Setting::ReceiptFooterUz;
    case Language::UzbekCyrillic:
        return Setting::ReceiptFooterUzCyrl;
    case Language::Russian:
        return Setting::ReceiptFooterRu;
    case Language::English:
        break;
    }
    return Setting::ReceiptFooterEn;
}

QStringList templateLines(const QString &text)
{
    return text.trimmed().isEmpty() ? QStringList() : text.trimmed().split(u'\n').mid(0, mostLines);
}

ReceiptTemplate templateOf(const Settings &settings, Language language)
{
    ReceiptTemplate design;
    design.paper = paperFromCode(settings.text(Setting::ReceiptPaper).trimmed()).value_or(ReceiptPaper::Mm80);
    design.header = templateLines(settings.text(receiptHeaderSetting(language)));
    design.footer = templateLines(settings.text(receiptFooterSetting(language)));
    for (const QString &name : settings.text(Setting::ReceiptHidden).split(u' ', Qt::SkipEmptyParts)) {
        if (name == hiddenPhone)
            design.phone = false;
        else if (name == hiddenTill)
            design.till = false;
        else if (name == hiddenWords)
            design.words = false;
        else if (name == hiddenQr)
            design.qr = false;
    }
    return design;
}

PointInfo pointOf(const Settings &settings)
{
    PointInfo info;
    info.name = settings.text(Setting::PointName);
    info.address = settings.text(Setting::PointAddress);
    info.phone = settings.text(Setting::PointPhone);
    info.taxNumber = settings.text(Setting::PointTaxNumber);
    info.till = settings.text(Setting::Till);
    info.cashier = settings.text(Setting::Cashier);
    info.support = settings.text(Setting::SupportPhones);
    return info;
}

} // namespace kassa
