// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/form/FieldGraph.h"

#include <QtCore/QObject>
#include <memory>

namespace kassa {

/// What a field shows besides its value; words are made in ui/form.
enum class FieldNote {
    None,
    ChooseParentFirst, ///< select: disabled until its parent has a value
    NoOptions, ///< a required select without any option under a complete choice: blocks payment
    DependencyDropped, ///< unknown parent, itself or a cycle: all options show, the server decides
    Duplicate, ///< a second field of this name: an error of the service
};
enum class FieldError { None, Required, NotDigits, TooLong, DoesNotMatch, OutOfRange, CardNumber };

/// The values of one service's form: dependency_of filtering, validation, the account object (DESIGN.md, "The
/// form"). Pure logic on a graph; emits which fields changed so that a view repaints only those. Main thread.
class FormState final : public QObject {
    Q_OBJECT
public:
    explicit FormState(FieldGraph graph, QObject *parent = nullptr);
    ~FormState() override;
    [[nodiscard]] const FieldGraph &graph() const;
    [[nodiscard]] QString value(int field) const;
    /// Text of a text field, value of a select ("" clears). Ignored for a value that isn't visible.
    void setValue(int field, const QString &value);
    /// Chooses an option of a select by its index in the field's values: tells options of one value apart,
    /// and may choose one whose value is empty. -1 clears. Ignored where that option isn't visible.
    void choose(int field, int option);
    /// Index of the chosen option in the field's values; -1 for none and for texts.
    [[nodiscard]] int chosenOption(int field) const;
    /// A text parent counts by its text when left; while it is being edited its children have no parent
    /// value.
    void leave(int field);
    /// Indexes into graph().field(i).values visible under the chosen parents, in order.
    [[nodiscard]] const QList<int> &visibleOptions(int field) const;
    [[nodiscard]] FieldNote note(int field) const;
    /// The error to show: only after the field was left or submit() was called.
    [[nodiscard]] FieldError shownError(int field) const;
    /// Every error, shown or not.
    [[nodiscard]] FieldError error(int field) const;
    /// Shows all errors; the first bad field, or -1 when the form is valid.
    int submit();
    [[nodiscard]] bool valid() const;
    /// The account in form order; strings; optional empty text "" is sent, optional empty select left out.
    [[nodiscard]] Account account() const;

Q_SIGNALS:
    void fieldChanged(int field); ///< value, options, note or shown error
    void accountChanged(); ///< account() or valid() may differ

private:
    void notify();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kassa
