// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/AccountCheck.h"
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <algorithm>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}

/// field → its parent, for those dependencies that hold.
QHash<QString, QString> parentsOf(const QList<QJsonObject> &fields)
{
    QHash<QString, QString> parents;
    QSet<QString> names;
    for (const QJsonObject &field : fields)
        names.insert(field.value("name"_L1).toString());
    for (const QJsonObject &field : fields) {
        const QString parent = field.value("dependency_of"_L1).toString();
        if (names.contains(parent))
            parents.insert(field.value("name"_L1).toString(), parent);
    }
    QHash<QString, QString> holding;
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        QString up = it.value();
        qsizetype steps = 0;
        while (up != it.key() && parents.contains(up) && ++steps <= parents.size())
            up = parents.value(up);
        if (up != it.key())
            holding.insert(it.key(), it.value());
    }
    return holding;
}

bool isOffered(const QJsonArray &values, const QString &chosen, const std::optional<QString> &parent)
{
    return std::any_of(values.begin(), values.end(), [&](const QJsonValue &entry) {
        const QJsonObject option = entry.toObject();
        const QJsonValue filter = option.value("filter"_L1);
        return textOf(option.value("value"_L1)) == chosen
            && (!parent || filter.isNull() || filter.isUndefined() || textOf(filter) == *parent);
    });
}

bool fitsLength(const QJsonValue &length, const QString &text)
{
    const qsizetype maximum = textOf(length).split('-'_L1).last().toLongLong();
    return maximum <= 0 || text.size() <= maximum;
}

bool fitsValidation(const QString &validation, const QString &text)
{
    if (validation.isEmpty())
        return true;
    static const QRegularExpression range(u"^(\\d+):(\\d+)$"_s);
    const QRegularExpressionMatch bounds = range.match(validation);
    if (bounds.hasMatch()) {
        bool ok = false;
        const qulonglong number = text.toULongLong(&ok);
        return ok && number >= bounds.captured(1).toULongLong() && number <= bounds.captured(2).toULongLong();
    }
    const bool slashes
        = validation.size() > 1 && validation.startsWith('/'_L1) && validation.endsWith('/'_L1);
    const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(slashes ? validation.mid(1, validation.size() - 2) : validation));
    return !pattern.isValid() || pattern.match(text.left(256)).hasMatch();
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= '0'_L1 && c <= '9'_L1; });
}

} // namespace

std::optional<AccountProblem> problemWith(const QJsonArray &fieldArray, const QJsonObject &account)
{
    QList<QJsonObject> fields;
    QSet<QString> names;
    for (const auto &entry : fieldArray) {
        const QJsonObject field = entry.toObject();
        const QString name = field.value("name"_L1).toString();
        if (!names.contains(name))
            fields.append(field);
        names.insert(name);
    }
    for (auto it = account.begin(); it != account.end(); ++it) {
        if (!names.contains(it.key()))
            return AccountProblem {u"validation_error"_s, it.key()};
    }
    const QHash<QString, QString> parents = parentsOf(fields);
    bool unknown = false;
    for (const QJsonObject &field : fields) {
        const QString name = field.value("name"_L1).toString();
        const QJsonValue given = account.value(name);
        const QString text = given.toString();
        if (!given.isUndefined() && !given.isString())
            return AccountProblem {u"field_not_valid"_s, name};
        const QJsonArray values = field.value("values"_L1).toArray();
        const bool select = field.value("type"_L1) == "select"_L1 || !values.isEmpty();
        if (text.isEmpty()) {
            if (field.value("required"_L1).toBool(true))
                return AccountProblem {u"field_required"_s, name};
            continue;
        }
        if (select) {
            std::optional<QString> parent;
            if (parents.contains(name))
                parent = account.value(parents.value(name)).toString();
            if (!isOffered(values, text, parent))
                return AccountProblem {u"field_not_valid"_s, name};
            continue;
        }
        if ((field.value("content"_L1) == "number"_L1 && !isDigits(text))
            || !fitsLength(field.value("length"_L1), text)
            || !fitsValidation(field.value("validation"_L1).toString(), text))
            return AccountProblem {u"field_not_valid"_s, name};
        unknown = unknown || text.startsWith("404"_L1);
    }
    if (unknown)
        return AccountProblem {u"account_not_found"_s, {}};
    return std::nullopt;
}

} // namespace kassa::sandbox
