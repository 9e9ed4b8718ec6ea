// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Scenario.h"
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

std::optional<Scenario> Scenario::read(const QString &path, QString *error)
{
    const auto refuse = [&](const QString &why) {
        *error = u"scenario %1: %2"_s.arg(path, why);
        return std::nullopt;
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsed);
    if (!document.isObject())
        return refuse(u"not a JSON object (%1 at %2)"_s.arg(parsed.errorString()).arg(parsed.offset));
    const QJsonObject json = document.object();
    static const QStringList known {u"seed"_s, u"services"_s, u"cards"_s, u"faults"_s};
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return refuse(u"unknown key %1"_s.arg(key));
    }
    Scenario scenario;
    if (json.contains("seed"_L1))
        scenario.seed = static_cast<quint32>(json.value("seed"_L1).toInteger());
    const QJsonValue services = json.value("services"_L1);
    scenario.padding = services.toInt();
    // as --services: a catalogue of more would only eat the memory
    if (scenario.padding < 0 || scenario.padding > 10'000'000)
        return refuse(u"services: 0 to 10000000"_s);
    scenario.services = services.toArray();
    scenario.cards = json.value("cards"_L1).toArray();
    scenario.faults = json.value("faults"_L1).toArray();
    for (const auto &service : std::as_const(scenario.services)) {
        if (service.toObject().value("service_id"_L1).toString().isEmpty())
            return refuse(u"a service without service_id"_s);
    }
    for (const auto &card : std::as_const(scenario.cards)) {
        if (card.toObject().value("cardId"_L1).toString().isEmpty())
            return refuse(u"a card without cardId"_s);
    }
    return scenario;
}

} // namespace kassa::sandbox
