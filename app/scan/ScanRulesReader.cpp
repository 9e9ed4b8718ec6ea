// SPDX-License-Identifier: GPL-3.0-or-later
// How rules are read from JSON; what they do is in ScanRules.cpp.
#include "app/scan/ScanRules.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype patternLength = 512;
constexpr int lengthLimit = 4096;

} // namespace

/// One file being read; the first thing that is wrong ends it.
struct ScanRules::Reader {
    ScanRules rules;
    std::optional<ScanRulesError> error;
    int at = 0;

    void fail(ScanRulesError::What what, const QString &detail)
    {
        if (!error)
            error = ScanRulesError {what, at, detail};
    }

    bool known(const QJsonObject &object, const QStringList &keys)
    {
        const QStringList there = object.keys();
        for (const QString &key : there) {
            if (!keys.contains(key))
                fail(ScanRulesError::What::UnknownKey, key);
        }
        return !error;
    }

    QString text(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        if (!value.isUndefined() && !value.isString())
            fail(ScanRulesError::What::WrongType, key);
        return value.toString();
    }

    /// An object of texts.
    FieldValues pairs(const QJsonObject &object, const QString &key)
    {
        FieldValues pairs;
        if (!object.value(key).isUndefined() && !object.value(key).isObject())
            fail(ScanRulesError::What::WrongType, key);
        const QJsonObject inner = object.value(key).toObject();
        for (auto pair = inner.begin(); pair != inner.end(); ++pair) {
            if (!pair.value().isString())
                fail(ScanRulesError::What::WrongType, key + u'.' + pair.key());
            pairs.append({pair.key(), pair.value().toString()});
        }
        return pairs;
    }

    void readFields(const QJsonValue &value)
    {
        if (value.isUndefined())
            return;
        if (!value.isObject()) {
            fail(ScanRulesError::What::WrongType, u"fields"_s);
            return;
        }
        const QJsonObject fields = value.toObject();
        for (auto word = fields.begin(); word != fields.end(); ++word) {
            QStringList names;
            const QJsonArray list = word.value().toArray();
            for (const QJsonValue &name : list) {
                if (!name.isString())
                    fail(ScanRulesError::What::WrongType, u"fields."_s + word.key());
                names.append(name.toString());
            }
            if (!word.value().isArray())
                fail(ScanRulesError::What::WrongType, u"fields."_s + word.key());
            rules.m_fields.insert(word.key(), names);
        }
    }

    void readLength(const QString &text, Rule &rule)
    {
        if (text.isEmpty())
            return;
        static const QRegularExpression form(u"^([0-9]{1,4})(?:-([0-9]{1,4}))?$"_s);
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch()) {
            fail(ScanRulesError::What::BadLength, text);
            return;
        }
        rule.shortest = match.captured(1).toInt();
        rule.longest = match.captured(2).isEmpty() ? rule.shortest : match.captured(2).toInt();
        if (rule.longest < rule.shortest || rule.longest > lengthLimit)
            fail(ScanRulesError::What::BadLength, text);
    }

    void readPattern(const QString &text, Rule &rule)
    {
        if (text.isEmpty())
            return;
        if (text.size() > patternLength) {
            fail(ScanRulesError::What::BadPattern, u"longer than %1 characters"_s.arg(patternLength));
            return;
        }
        QRegularExpression pattern(QRegularExpression::anchoredPattern(text));
        if (!pattern.isValid()) {
            fail(ScanRulesError::What::BadPattern, pattern.errorString());
            return;
        }
        rule.pattern = pattern;
    }

    void readRule(const QJsonValue &value)
    {
        if (!value.isObject()) {
            fail(ScanRulesError::What::NotAnObject, {});
            return;
        }
        const QJsonObject object = value.toObject();
        if (!known(object,
                {u"name"_s, u"service"_s, u"choose"_s, u"prefix"_s, u"length"_s, u"pattern"_s, u"qr"_s,
                    u"take"_s}))
            return;
        Rule rule;
        rule.name = text(object, u"name"_s);
        rule.service = text(object, u"service"_s).trimmed();
        rule.prefix = text(object, u"prefix"_s);
        if (!object.value("choose"_L1).isUndefined() && !object.value("choose"_L1).isBool())
            fail(ScanRulesError::What::WrongType, u"choose"_s);
        rule.choose = object.value("choose"_L1).toBool();
        readLength(text(object, u"length"_s), rule);
        readPattern(text(object, u"pattern"_s), rule);
        rule.take = pairs(object, u"take"_s);
        if (object.contains(u"qr"_s))
            rule.qr = pairs(object, u"qr"_s);
        else if (!rule.take.isEmpty())
            rule.qr = PaymentQr::Pairs {};
        const bool groups = rule.pattern && !rule.pattern->namedCaptureGroups().join(QString()).isEmpty();
        if (rule.choose && rule.service.isEmpty())
            fail(ScanRulesError::What::ServiceMissing, {});
        if (!rule.choose && !(rule.qr ? !rule.take.isEmpty() : groups))
            fail(ScanRulesError::What::NothingTaken, {});
        rules.m_rules.append(rule);
    }
};

tl::expected<ScanRules, ScanRulesError> ScanRules::fromJson(const QByteArray &json)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError) {
        const auto line = json.first(std::min<qsizetype>(wrong.offset, json.size())).count('\n') + 1;
        return tl::make_unexpected(ScanRulesError {
            ScanRulesError::What::NotJson, 0, u"line %1: %2"_s.arg(line).arg(wrong.errorString())});
    }
    Reader reader;
    if (!document.isObject())
        reader.fail(ScanRulesError::What::NotAnObject, {});
    const QJsonObject file = document.object();
    if (reader.known(file, {u"fields"_s, u"rules"_s})) {
        reader.readFields(file.value("fields"_L1));
        if (!file.value("rules"_L1).isUndefined() && !file.value("rules"_L1).isArray())
            reader.fail(ScanRulesError::What::WrongType, u"rules"_s);
        const QJsonArray list = file.value("rules"_L1).toArray();
        for (const QJsonValue &rule : list) {
            ++reader.at;
            reader.readRule(rule);
        }
    }
    if (reader.error)
        return tl::make_unexpected(*reader.error);
    return std::move(reader.rules);
}

ScanRules ScanRules::builtIn()
{
    QFile file(u":/kassa/scan/rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return fromJson(file.readAll()).value_or(ScanRules());
}

} // namespace kassa
