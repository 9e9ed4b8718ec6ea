// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/core/Service.h"

#include <memory>

namespace kassa {

/// How a field is asked for. Unknown types are Text, or Select where there are values.
enum class FieldKind { Text, Digits, Select };

/// A service's fields made sense of: kinds, parents, duplicates, dropped dependencies, option indexes by
/// filter. Plain data, built once per form; cheap to copy (shared). 50,000 options build in a few
/// milliseconds.
class FieldGraph final {
public:
    FieldGraph() = default;
    [[nodiscard]] static FieldGraph from(const ServiceForm &form);
    [[nodiscard]] const ServiceForm &form() const;
    [[nodiscard]] int size() const;
    [[nodiscard]] const Field &field(int index) const;
    [[nodiscard]] FieldKind kind(int index) const;
    [[nodiscard]] int parent(int index) const; ///< -1 none (or dropped)
    [[nodiscard]] bool dependencyDropped(int index) const;
    [[nodiscard]] bool duplicate(int index) const;
    [[nodiscard]] const QList<int> &children(int index) const;
    /// Options for a parent's value: those whose filter equals it, and those without filter, in order. Shared
    /// with the graph unless a field has both kinds.
    [[nodiscard]] QList<int> optionsUnder(int index, const QString &parentValue) const;
    /// Those without filter; every option where there is no parent.
    [[nodiscard]] QList<int> optionsWithoutParentValue(int index) const;

private:
    struct Data;
    std::shared_ptr<const Data> d;
};

} // namespace kassa
