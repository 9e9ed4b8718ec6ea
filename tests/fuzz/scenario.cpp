// SPDX-License-Identifier: GPL-3.0-or-later
// The whole input is a scenario file of the sandbox.
#include "app/sandbox/Scenario.h"
#include "app/sandbox/Cards.h"
#include "app/sandbox/Catalogue.h"
#include "app/sandbox/FaultTable.h"
#include "tests/fuzz/Fuzz.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace kassa;
using namespace kassa::sandbox;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::silenceLogs();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString name = fuzz::scratchFolder() + u"/scenario.json"_s;
    QFile file(name);
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return 0;
    file.close();
    QString error;
    const std::optional<Scenario> scenario = Scenario::read(name, &error);
    fuzz::hold(scenario.has_value() || !error.isEmpty(), "a refused scenario says why");
    if (!scenario)
        return 0;
    fuzz::hold(scenario->padding >= 0 && scenario->padding <= 10'000'000, "padding is bounded");

    FaultTable faults;
    for (const auto &fault : scenario->faults)
        static_cast<void>(faults.arm(fault.toObject()));
    for (int request = 0; request < 3; ++request) {
        for (const ApiMethod method : {ApiMethod::List, ApiMethod::Fields, ApiMethod::Info, ApiMethod::Create,
                 ApiMethod::Pay, ApiMethod::Status, ApiMethod::All}) {
            if (const std::optional<Fault> fault = faults.take(method))
                fuzz::hold(
                    fault->on == method && fault->number(1) == fault->number(1), "a fault of its method");
        }
        faults.charged();
        static_cast<void>(faults.takeStatusLie());
        static_cast<void>(faults.takeRegistryDelay());
    }

    Cards cards(scenario->cards);
    cards.setBalances(cards.balances());
    for (const auto &value : cards.json()) {
        const sandbox::Card *card = cards.find(value.toObject().value("cardId"_L1).toString());
        fuzz::hold(card, "a listed card is found");
        static_cast<void>(refusalOf(*card, 1));
        static_cast<void>(maskedPhone(*card));
    }

    const Catalogue catalogue(
        scenario->services, std::min(scenario->padding, 40), 3, scenario->seed.value_or(1));
    for (const bool mine : {true, false})
        fuzz::hold(QJsonDocument::fromJson(catalogue.listBody(mine)).isObject(), "a list is JSON");
    int shown = 0;
    for (const sandbox::Service &service : catalogue.services()) {
        if (++shown > 4)
            break;
        fuzz::hold(QJsonDocument::fromJson(Catalogue::fieldsBody(service)).isObject(), "a form is JSON");
        fuzz::hold(catalogue.find(service.id), "a service is found");
    }
    return 0;
}
