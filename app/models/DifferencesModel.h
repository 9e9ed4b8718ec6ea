// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/JournalModel.h"
#include "app/payment/Reconciliation.h"

#include <functional>

namespace kassa {

/// One figure of a difference as both sides have it. Empty: that side does not have it.
struct DifferenceFact {
    QString name;
    QString here; ///< this till's journal
    QString there; ///< the gateway's registry
    bool differs = false; ///< the figure that the difference is about
};

/// How journal and registry differ (rule 14), the worst first, as it was last compared. Main thread.
class DifferencesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Reason, Bill, Time, Here, There, ColumnCount };
    /// As JournalModel's, so that the same table marks the rows.
    enum Role { IdRole = JournalModel::IdRole, StateRole, AlarmRole };
    static_assert(StateRole == int(JournalModel::StateRole) && AlarmRole == int(JournalModel::AlarmRole));

    explicit DifferencesModel(QObject *parent = nullptr);
    /// How a service is called; an empty answer shows the id. None: ids are shown.
    void setServiceNames(std::function<QString(const QString &serviceId)> nameOf);
    /// Takes the place of what was compared before, by ranged signals.
    void setResult(const Reconciliation &result);
    /// What was compared; its days are invalid before the first time.
    [[nodiscard]] const Reconciliation &result() const { return m_result; }

    [[nodiscard]] const Difference &difference(int row) const { return m_result.differences.at(row); }
    /// Differences that somebody has to look at.
    [[nodiscard]] int alarms() const;
    /// What it is, in a few words.
    [[nodiscard]] QString reason(int row) const;
    /// What it means, and what to do: whole sentences.
    [[nodiscard]] QString explanation(int row) const;
    [[nodiscard]] QString advice(int row) const;
    [[nodiscard]] QString billName(int row) const;
    [[nodiscard]] QString transaction(int row) const;
    /// Both sides' figures next to each other.
    [[nodiscard]] QList<DifferenceFact> facts(int row) const;
    /// "41 payments agree: 2 050 000 soʻm", in the program's language.
    [[nodiscard]] QString agreement() const;
    /// "01.03.2026 – 02.03.2026", one day alone where it is one.
    [[nodiscard]] QString days() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Words changed (another language).
    void retranslate();

private:
    [[nodiscard]] QString serviceName(const QString &id) const;
    [[nodiscard]] QVariant text(const QModelIndex &index) const;

    std::function<QString(const QString &)> m_nameOf;
    Reconciliation m_result;
};

} // namespace kassa
