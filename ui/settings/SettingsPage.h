// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Settings.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QWidget>

#include <utility>

namespace kassa {

/// One section of the settings. The dialog loads all, checks all, then saves all: nothing is written while
/// one value does not hold.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void load(const Settings &settings) = 0;
    /// Shows what does not hold under its field, and returns the first such field; none where all holds.
    [[nodiscard]] virtual QWidget *firstFault() { return nullptr; }
    virtual Result<void> save(Settings &settings)
    {
        Q_UNUSED(settings)
        return {};
    }
    /// Sets every text in the program's language.
    virtual void retranslate() = 0;

protected:
    /// Writes the values in order; stops at the first that can't be written.
    static Result<void> saveAll(Settings &settings, const QList<std::pair<Setting, QString>> &values)
    {
        for (const auto &[key, value] : values) {
            if (const Result<void> saved = settings.set(key, value); !saved)
                return saved;
        }
        return {};
    }
    /// Titles for a select's fixed values, in their order.
    static void setTitles(QStandardItemModel &model, const QStringList &titles)
    {
        for (int row = 0; row < titles.size(); ++row)
            model.item(row)->setText(titles.at(row));
    }
};

} // namespace kassa
