// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ServiceListModel.h"
#include "tests/bench/Bench.h"
#include "tests/bench/Samples.h"
#include "ui/catalogue/CataloguePanel.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QStringListModel>
#include <QtWidgets/QListView>

namespace kassa::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int services = 10'000;
constexpr int rounds = 15;

/// Words as they are typed and taken back, key by key.
QStringList keystrokes(const QStringList &words)
{
    QStringList typed;
    for (const QString &word : words) {
        for (int length = 1; length <= word.size(); ++length)
            typed.append(word.left(length));
        for (auto length = word.size() - 1; length >= 0; --length)
            typed.append(word.left(length));
    }
    return typed;
}

/// The slowest keystroke, each by its median over the rounds.
double slowest(const std::vector<std::vector<double>> &byKey)
{
    double most = 0;
    for (const std::vector<double> &figures : byKey)
        most = std::max(most, median(figures));
    return most;
}
Measured measure(const QStringList &words)
{
    QList<Service> list;
    QStringList names;
    for (int number = 0; number < services; ++number) {
        Service service;
        service.id = u"service-%1"_s.arg(number);
        service.name = serviceName(number);
        service.categoryId = QString::number(number % 12);
        service.categoryName = u"Category %1"_s.arg(number % 12);
        list.append(service);
        names.append(service.name);
    }
    ServiceListModel model;
    model.setServices(list);
    CataloguePanel panel(model);
    panel.resize(330, 640);
    panel.show();

    QStringListModel plain(names);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QListView view;
    view.setModel(&proxy);
    view.resize(330, 640);
    view.show();

    const QStringList keys = keystrokes(words);
    std::vector<std::vector<double>> values(static_cast<size_t>(keys.size()));
    std::vector<std::vector<double>> references(values.size());
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype key = 0; key < keys.size(); ++key) {
            const QString &text = keys.at(key);
            values[static_cast<size_t>(key)].push_back(timed([&] {
                panel.setFilter(text);
                panel.repaint();
            }));
            references[static_cast<size_t>(key)].push_back(timed([&] {
                proxy.setFilterFixedString(text);
                view.viewport()->repaint();
            }));
        }
    }
    return Figures {slowest(values), slowest(references)};
}
} // namespace

Measured measureSearch()
{
    return measure({u"toshkent gaz"_s, u"сув 17"_s, u"electricity"_s});
}

Measured measureSearchTypos()
{
    return measure({u"elektrisiti 17"_s, u"kommunla xizmta"_s, u"chikndii"_s, u"provadyer 9999"_s});
}

Measured measureSearchScripts()
{
    return measure({u"чиқинди"_s, u"issiq suv"_s, u"svyaz"_s, u"электричество"_s, u"cdtn"_s, u"ьщишгя"_s,
        u"o'zbek soliq"_s, u"wifi"_s});
}

} // namespace kassa::bench
