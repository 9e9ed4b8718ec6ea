// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Samples.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QMainWindow>

// What `start` stands beside: the least that shows the same list with Qt Widgets.
int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QStringList names;
    for (int number = 0; number < kassa::bench::startServices; ++number)
        names.append(kassa::bench::serviceName(number));
    QStringListModel model(names);
    QMainWindow window;
    auto *list = new QListView;
    list->setModel(&model);
    window.setCentralWidget(list);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
