// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Money.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <optional>

namespace kassa {

/// A service as `list` (and, with its form, `fields`) describes it. Absent limits mean "not said".
struct Service {
    QString id; ///< service_id
    QString name;
    QString categoryId;
    QString categoryName;
    std::optional<Soum> min;
    std::optional<Soum> max;
    bool active = true; ///< is_active
    bool hasInfo = true; ///< has_info_method
    bool canCancel = false; ///< can_cancel
    bool payable = true; ///< payment_available
    QUrl logo;
    bool operator==(const Service &) const = default;
};

/// One choice of a select. `filter` is compared as text with the parent's chosen value; nothing = always
/// shown.
struct FieldOption {
    QString value;
    QString title;
    std::optional<QString> filter;
    bool operator==(const FieldOption &) const = default;
};

/// One field of a service's form, as the wire gives it; meaning is made in app/form.
struct Field {
    QString id; ///< field_id
    QString name;
    QString title;
    QString type; ///< "select", "text", or a word unknown to us
    QString content; ///< "text", "number", or unknown
    QString validation; ///< regular expression, range or rubbish; empty for null
    QString length; ///< as text: "9", "5-12"; empty for null
    bool required = true; ///< absent counts as required (protocol notes 6.7)
    std::optional<QString> dependencyOf; ///< the parent field's name
    QList<FieldOption> values;
    bool operator==(const Field &) const = default;
};

/// Titles and units for what info, create and pay may answer.
struct ResponseField {
    QString name;
    QString title;
    QString postfix;
    bool operator==(const ResponseField &) const = default;
};

/// The answer of `fields`: the service with its form.
struct ServiceForm {
    Service service;
    QList<Field> fields;
    QList<ResponseField> responseFields;
    bool operator==(const ServiceForm &) const = default;
};

/// One line of `info`'s or `create`'s data.
struct Detail {
    QString name;
    QString value;
    QString title;
    bool operator==(const Detail &) const = default;
};
using Details = QList<Detail>;

/// One row of `transaction/all`.
struct RegistryRow {
    QString id;
    QString userId;
    QString cardNumber; ///< masked
    QString owner;
    Soum amount;
    QString date; ///< as sent; fromGatewayTime reads it
    QString serviceId;
    bool operator==(const RegistryRow &) const = default;
};

} // namespace kassa
