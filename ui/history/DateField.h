// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Fields.h"

#include <QtCore/QDate>

#include <optional>

namespace kassa {

/// A day, typed as people here write it: 14.10.2024, 14102024, or 14.10 of this year. Up and Down step by a
/// day. Empty is a value of its own: no bound.
class DateField final : public TextField {
    Q_OBJECT
public:
    explicit DateField(QWidget *parent = nullptr);
    /// What "14.10" is completed with, and where Up and Down begin in an empty field.
    void setToday(QDate today) { m_today = today; }

    /// Nothing while the field is empty or does not hold a day.
    [[nodiscard]] std::optional<QDate> date() const;
    /// False where something stands in it that is no day.
    [[nodiscard]] bool isSound() const;
    void setDate(std::optional<QDate> date);

Q_SIGNALS:
    /// Left or stepped with another value than before.
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void settle();
    void retranslate();
    QDate m_today;
    std::optional<QDate> m_last;
};

} // namespace kassa
