// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/FormState.h"
#include "tests/bench/Bench.h"
#include "ui/form/FormView.h"

#include <QtWidgets/QComboBox>

namespace kassa::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int fields = 20;
constexpr int options = 50'000;
constexpr int rounds = 31;
constexpr QSize windowSize {640, 620};

Field textField(int number)
{
    Field field;
    field.id = QString::number(number);
    field.name = u"field_%1"_s.arg(number);
    field.title = u"Field %1"_s.arg(number);
    field.type = u"text"_s;
    field.content = number % 2 == 0 ? u"number"_s : u"text"_s;
    return field;
}

/// A parent of two values, a select whose options lie half under each, eighteen texts.
ServiceForm sampleForm()
{
    ServiceForm form;
    form.service.id = u"waste"_s;
    form.service.name = u"Waste collection"_s;
    Field district = textField(0);
    district.name = u"district"_s;
    district.type = u"select"_s;
    district.values = {{u"1"_s, u"Chilonzor tumani"_s, {}}, {u"2"_s, u"Yunusobod tumani"_s, {}}};
    Field mahalla = textField(1);
    mahalla.name = u"mahalla"_s;
    mahalla.type = u"select"_s;
    mahalla.dependencyOf = district.name;
    for (int number = 0; number < options; ++number)
        mahalla.values.append({u"101%1"_s.arg(number, 6, 10, '0'_L1), u"%1 — Bogʻishamol MFY"_s.arg(number),
            QString::number(1 + number % 2)});
    form.fields = {district, mahalla};
    for (int number = 2; number < fields; ++number)
        form.fields.append(textField(number));
    return form;
}

QStringList titlesOf(const Field &field, int under)
{
    QStringList titles;
    for (qsizetype i = 0; i < field.values.size(); ++i) {
        if (under < 0 || field.values[i].filter == QString::number(under))
            titles.append(field.values[i].title);
    }
    return titles;
}

} // namespace

Measured measureFormOpen()
{
    const ServiceForm form = sampleForm();
    const QStringList titles = titlesOf(form.fields[1], -1);
    QWidget window; // the program's window stands already when a form opens
    window.resize(windowSize);
    window.show();
    return alternating(
        rounds,
        [&] {
            std::unique_ptr<FormState> state;
            FormView view(&window);
            return timed([&] {
                state = std::make_unique<FormState>(FieldGraph::from(form));
                view.setState(state.get());
                view.setGeometry(window.rect());
                view.show();
                window.repaint();
            });
        },
        [&] {
            QComboBox box(&window);
            return timed([&] {
                box.addItems(titles);
                box.adjustSize();
                box.show();
                window.repaint();
            });
        });
}

Measured measureFormParent()
{
    const ServiceForm form = sampleForm();
    const QStringList titles[] {titlesOf(form.fields[1], 1), titlesOf(form.fields[1], 2)};
    QWidget window;
    window.resize(windowSize);
    FormState state(FieldGraph::from(form));
    FormView view(&window);
    view.setState(&state);
    view.setGeometry(window.rect());
    QWidget plain;
    plain.resize(windowSize);
    QComboBox box(&plain);
    window.show();
    plain.show();
    int side = 0;
    return alternating(
        rounds,
        [&] {
            side = 1 - side;
            return timed([&] {
                state.setValue(0, QString::number(side + 1));
                view.repaint();
            });
        },
        [&] {
            return timed([&] {
                box.clear();
                box.addItems(titles[side]);
                box.repaint();
            });
        });
}

} // namespace kassa::bench
