// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ServiceListModel.h"
#include "tests/tour/Script.h"
#include "tests/tour/Stage.h"
#include "ui/catalogue/FavouriteTile.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

namespace kassa::tour {

using namespace Qt::StringLiterals;

void showSearch(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.beginPayment({});
    stage.press(Qt::Key_F2);
    const auto *services = stage.await<QListView>(u"services"_s);
    auto *search = stage.await<QLineEdit>(u"search"_s);
    struct Typed {
        QString text;
        QString service;
        QString picture;
    };
    const QString power = u"Плата за электроэнергию"_s;
    const QString waste = u"Toza hudud — chiqindi yigʻish"_s;
    for (const Typed &typed :
        {Typed {u"elektr"_s, power, u"search-uzbek"_s}, Typed {u"чиқинди"_s, waste, u"search-cyrillic"_s},
            Typed {u"мусор"_s, waste, u"search-russian"_s}, Typed {u"waste"_s, waste, u"search-english"_s},
            Typed {u"chikndii"_s, waste, u"search-typo"_s},
            Typed {u"гсудд"_s, u"Ucell"_s, u"search-layout"_s}}) {
        stage.press(Qt::Key_F2); // what stands there is replaced
        stage.type(typed.text);
        QStringList found;
        for (int row = 0; row < services->model()->rowCount(); ++row)
            found.append(services->model()->index(row, 0).data().toString());
        stage.step(u"found by “%1”"_s.arg(typed.text), typed.service,
            found.contains(typed.service) ? typed.service : found.join(u", "_s), typed.picture);
    }
    stage.press(Qt::Key_Escape);
    stage.waitFor(u"the search is empty"_s, [&] { return search->text().isEmpty(); });
    stage.press(Qt::Key_1, Qt::AltModifier);
    stage.waitFor(u"the first tile opens a form"_s, [] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->objectName().startsWith(u"field_"_s);
    });
    const auto *first = stage.await<FavouriteTile>(u"favourite1"_s);
    stage.step(
        u"the first tile opens its service"_s, first->face().name, cashier.chosenService(), u"favourites"_s);
    stage.press(Qt::Key_Escape);
    stage.waitFor(u"the page is empty"_s, [&] { return cashier.chosenService().isEmpty(); });
}

} // namespace kassa::tour
