// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ServiceIcons.h"
#include "app/core/TextIndex.h"

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

struct Keyword {
    QStringView part; ///< as searchKey() leaves it: Latin, without marks, q as k and x as h
    QLatin1StringView icon;
};

// The first hit wins, so the narrower word stands first ("hot water" before "water").
constexpr Keyword keywords[] = {
    {u"elektr", "electricity"_L1},
    {u"electric", "electricity"_L1},
    {u"svet ", "electricity"_L1},
    {u"goryach", "heating"_L1},
    {u"issik", "heating"_L1},
    {u"otoplen", "heating"_L1},
    {u"isitish", "heating"_L1},
    {u"heating", "heating"_L1},
    {u"hot water", "heating"_L1},
    {u"teplo", "heating"_L1},
    {u"issiklik", "heating"_L1},
    {u"holodn", "water"_L1},
    {u"sovuk", "water"_L1},
    {u"suv", "water"_L1},
    {u"vodos", "water"_L1},
    {u"voda", "water"_L1},
    {u"vodo", "water"_L1},
    {u"water", "water"_L1},
    {u"kanaliz", "water"_L1},
    {u"chikindi", "waste"_L1},
    {u"musor", "waste"_L1},
    {u"tbo", "waste"_L1},
    {u"waste", "waste"_L1},
    {u"garbage", "waste"_L1},
    {u"othod", "waste"_L1},
    {u"internet", "internet"_L1},
    {u"provayder", "internet"_L1},
    {u"wi-fi", "internet"_L1},
    {u"uzonline", "internet"_L1},
    {u"telefon", "phone"_L1},
    {u"mobil", "phone"_L1},
    {u"beeline", "phone"_L1},
    {u"biline", "phone"_L1},
    {u"bilayn", "phone"_L1},
    {u"ucell", "phone"_L1},
    {u"uzmobile", "phone"_L1},
    {u"mobiuz", "phone"_L1},
    {u"ums", "phone"_L1},
    {u"humans", "phone"_L1},
    {u"perfectum", "phone"_L1},
    {u"phone", "phone"_L1},
    {u"svyaz", "phone"_L1},
    {u"aloka", "phone"_L1},
    {u"televi", "tv"_L1},
    {u" tv", "tv"_L1},
    {u"tv ", "tv"_L1},
    {u"kabel", "tv"_L1},
    {u"iptv", "tv"_L1},
    {u"shtraf", "fine"_L1},
    {u"jarima", "fine"_L1},
    {u"fine", "fine"_L1},
    {u"gibdd", "fine"_L1},
    {u"yhhb", "fine"_L1},
    {u"nalog", "tax"_L1},
    {u"solik", "tax"_L1},
    {u"tax", "tax"_L1},
    {u"budjet", "tax"_L1},
    {u"byudjet", "tax"_L1},
    {u"davlat boj", "tax"_L1},
    {u"gosposhlin", "tax"_L1},
    {u"bogcha", "education"_L1},
    {u"maktab", "education"_L1},
    {u"talim", "education"_L1},
    {u"obrazov", "education"_L1},
    {u"obuchen", "education"_L1},
    {u"detsk", "education"_L1},
    {u"shkol", "education"_L1},
    {u"univer", "education"_L1},
    {u"institut", "education"_L1},
    {u"kontrakt", "education"_L1},
    {u"kindergarten", "education"_L1},
    {u"school", "education"_L1},
    {u"educat", "education"_L1},
    {u"oktish", "education"_L1},
    {u"okish", "education"_L1},
    {u"transport", "transport"_L1},
    {u"atto", "transport"_L1},
    {u"metro", "transport"_L1},
    {u"parkov", "transport"_L1},
    {u"parking", "transport"_L1},
    {u"taksi", "transport"_L1},
    {u"tahi", "transport"_L1},
    {u"avto", "transport"_L1},
    {u"kredit", "bank"_L1},
    {u"bank", "bank"_L1},
    {u"loan", "bank"_L1},
    {u"mikrozaym", "bank"_L1},
    {u"karz", "bank"_L1},
    {u"lizing", "bank"_L1},
    {u"sugurta", "bank"_L1},
    {u"strahov", "bank"_L1},
    {u"hayriya", "charity"_L1},
    {u"ehson", "charity"_L1},
    {u"blagotvor", "charity"_L1},
    {u"charity", "charity"_L1},
    {u"oyin", "game"_L1},
    {u"igr", "game"_L1},
    {u"game", "game"_L1},
    {u"steam", "game"_L1},
    {u"pubg", "game"_L1},
    {u"gaz", "gas"_L1},
    {u"gas", "gas"_L1},
    {u"uy-joy", "shop"_L1},
    {u"dokon", "shop"_L1},
    {u"magazin", "shop"_L1},
    {u"shop", "shop"_L1},
};

QLatin1StringView found(const QString &text)
{
    // The blanks let a keyword ask for the beginning or the end of a word.
    const QString key = u' ' + searchKey(text) + u' ';
    for (const Keyword &keyword : keywords) {
        if (key.contains(keyword.part))
            return keyword.icon;
    }
    return {};
}

} // namespace

QString serviceIconName(const QString &name, const QString &category)
{
    QLatin1StringView icon = found(name);
    if (icon.isEmpty())
        icon = found(category);
    return icon.isEmpty() ? u"service"_s : QString(icon);
}

} // namespace kassa
