// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/ScanRules.h"

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

/// Whoever makes a code longer than this has something else in mind.
constexpr qsizetype matchedLength = 1024;

bool isSelect(const Field &field)
{
    return !field.values.isEmpty() || field.type.compare(u"select"_s, Qt::CaseInsensitive) == 0;
}

bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

QString stripped(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text.toString();
}

} // namespace

Scan readScan(const QString &text)
{
    Scan scan;
    scan.text = stripped(text);
    if (!PaymentQr::looksLikeOne(scan.text))
        return scan;
    if (auto qr = PaymentQr::parseTyped(scan.text))
        scan.qr = std::move(*qr);
    else
        scan.broken = qr.error();
    return scan;
}

std::optional<FieldValues> ScanRules::taken(const Rule &rule, const Scan &scan)
{
    FieldValues values;
    if (rule.qr) {
        if (!scan.qr)
            return std::nullopt;
        for (const auto &[key, wanted] : *rule.qr) {
            if (scan.qr->value(key) != wanted)
                return std::nullopt;
        }
        for (const auto &[field, key] : rule.take) {
            const QString value = scan.qr->value(key);
            if (value.isEmpty())
                return std::nullopt;
            values.append({field, value});
        }
        return values;
    }
    if (scan.qr || scan.broken || !scan.text.startsWith(rule.prefix) || scan.text.size() > matchedLength)
        return std::nullopt;
    const QString rest = scan.text.sliced(rule.prefix.size());
    if (rest.size() < rule.shortest || rest.size() > rule.longest)
        return std::nullopt;
    if (!rule.pattern)
        return values;
    const QRegularExpressionMatch match = rule.pattern->match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringList groups = rule.pattern->namedCaptureGroups();
    for (const QString &group : groups) {
        if (!group.isEmpty() && !match.captured(group).isEmpty())
            values.append({group, match.captured(group)});
    }
    return values;
}

QString ScanRules::fieldFor(const QString &word, const QList<Field> &fields) const
{
    const auto named = [&fields](const QString &name) {
        return std::find_if(fields.begin(), fields.end(),
            [&name](const Field &field) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    const auto words = m_fields.constFind(word);
    if (words == m_fields.constEnd()) {
        const auto found = named(word);
        return found == fields.end() ? QString() : found->name;
    }
    for (const QString &name : *words) {
        const auto found = named(name);
        if (found != fields.end() && !isSelect(*found))
            return found->name;
    }
    if (word != u"account")
        return {};
    const auto asked = [](const Field &field) { return field.required && !isSelect(field); };
    const auto only = std::find_if(fields.begin(), fields.end(), asked);
    return std::count_if(fields.begin(), fields.end(), asked) == 1 ? only->name : QString();
}

QList<ScanFit> ScanRules::fits(const Scan &scan, const ServiceForm &form) const
{
    QList<ScanFit> fits;
    for (const Rule &rule : m_rules) {
        if (!rule.service.isEmpty() && rule.service.compare(form.service.id, Qt::CaseInsensitive) != 0)
            continue;
        const std::optional<FieldValues> values = taken(rule, scan);
        if (!values || values->isEmpty())
            continue;
        ScanFit fit;
        fit.rule = rule.name;
        bool whole = true;
        for (const auto &[word, value] : *values) {
            const QString field = fieldFor(word, form.fields);
            whole = whole && !field.isEmpty();
            fit.values.append({field, value});
        }
        if (!whole)
            continue;
        if (scan.qr)
            fit.sum = scan.qr->sum();
        fits.append(fit);
    }
    return fits;
}

QString ScanRules::serviceOf(const Scan &scan) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(),
        [&scan](const Rule &rule) { return rule.choose && taken(rule, scan).has_value(); });
    return found == m_rules.end() ? QString() : found->service;
}

ScanRules ScanRules::before(const ScanRules &others) const
{
    ScanRules both = *this;
    both.m_rules += others.m_rules;
    for (auto word = others.m_fields.cbegin(); word != others.m_fields.cend(); ++word) {
        if (!both.m_fields.contains(word.key()))
            both.m_fields.insert(word.key(), word.value());
    }
    return both;
}

} // namespace kassa
