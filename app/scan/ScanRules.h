// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Service.h"
#include "app/scan/PaymentQr.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <limits>

namespace kassa {

/// What a scanner read: the text, and what it means where it is a payment QR code.
struct Scan {
    QString text;
    std::optional<PaymentQr> qr {};
    /// Begins like a payment QR code and is not whole: why.
    std::optional<QrTrouble> broken {};
};
/// Control characters and blanks at both ends go; the text is parsed.
[[nodiscard]] Scan readScan(const QString &text);

/// Values for fields of a form, by the API's names, in the order in which they are put in.
using FieldValues = QList<std::pair<QString, QString>>;

/// What a rule makes of a scan for the form that is open.
struct ScanFit {
    QString rule;
    FieldValues values;
    std::optional<Soum> sum {}; ///< of the bill; offered, never filled in
};

/// Where a file of rules is wrong.
struct ScanRulesError {
    enum class What {
        NotJson, ///< detail: the parser's words and the place
        NotAnObject, ///< the file is not {"fields": …, "rules": [ … ]}
        UnknownKey, ///< detail: the key
        WrongType, ///< detail: the key whose value is of a wrong kind
        BadPattern, ///< detail: what is wrong with the regular expression
        BadLength, ///< detail: the text, which is neither "9" nor "7-12"
        NothingTaken, ///< a rule that fills no field and opens no service
        ServiceMissing, ///< "choose" without "service"
    };
    What what = What::NotJson;
    int rule = 0; ///< counted from 1; 0 where it is no rule's fault
    QString detail;
};

/// Which scan fills which field of which service. A plain value, read from JSON:
///
///     {"fields": {"account": ["customer_code", "account"]},
///      "rules": [{"name": "…", "service": "<service_id>", "choose": true,
///                 "prefix": "EL", "length": "7-12", "pattern": "(?<account>[0-9]+)",
///                 "qr": {"BIC": "00014"}, "take": {"account": "PersAcc"}}]}
///
/// Each rule names what a scan has to look like, all of it: a `prefix` (cut off), a `length` of the rest, a
/// `pattern` for the whole rest with named groups, or for payment QR codes `qr`: keys and the exact values
/// that they must have. A named group, or a key of `take`, is a field's name or a word of `fields`, which
/// lists names in the order of preference; "account" also means the only text field that a form requires.
/// `take`'s value is a key of the QR code. A rule with `service` counts for that service only; with `choose`
/// a scan that fits opens it.
class ScanRules final {
public:
    ScanRules() = default;
    [[nodiscard]] static tl::expected<ScanRules, ScanRulesError> fromJson(const QByteArray &json);
    /// The rules that come with the program.
    [[nodiscard]] static ScanRules builtIn();
    /// The same with these rules tried first; their `fields` win.
    [[nodiscard]] ScanRules before(const ScanRules &others) const;

    /// Everything that a scan may mean for this form, the best first. Only fields that the form has; whether
    /// it takes the values is the form's to say.
    [[nodiscard]] QList<ScanFit> fits(const Scan &scan, const ServiceForm &form) const;
    /// The service that a scan opens by itself; empty where no rule says so.
    [[nodiscard]] QString serviceOf(const Scan &scan) const;
    [[nodiscard]] qsizetype size() const { return m_rules.size(); }

private:
    struct Rule {
        QString name;
        QString service;
        bool choose = false;
        QString prefix;
        qsizetype shortest = 0;
        qsizetype longest = std::numeric_limits<qsizetype>::max();
        std::optional<QRegularExpression> pattern;
        std::optional<PaymentQr::Pairs> qr; ///< keys and values that a QR code must have
        FieldValues take; ///< a field's name, and the QR code's key
    };
    struct Reader;

    [[nodiscard]] static std::optional<FieldValues> taken(const Rule &rule, const Scan &scan);
    [[nodiscard]] QString fieldFor(const QString &word, const QList<Field> &fields) const;

    QList<Rule> m_rules;
    QHash<QString, QStringList> m_fields;
};

} // namespace kassa
