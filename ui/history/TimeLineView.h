// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/TimeLine.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>

namespace kassa {

/// The rows of a time line: a heading for each day, then its entries. Follows a payment while it is on
/// screen: what is new is inserted, nothing is reset.
class TimeLineRows final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// A row is a day's heading or an entry.
    struct Row {
        QString day; ///< empty for an entry
        TimeLineEntry entry;
        bool first = false; ///< the line of the time line begins here
        bool last = false; ///< and ends here
        bool operator==(const Row &) const = default;
    };

    void setLine(const TimeLine &line);
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole and AccessibleTextRole: the whole line as one sentence.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// A heading can't be chosen.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Row> m_rows;
};

/// A payment's history from top to bottom: time and gap, a dot whose shape says how the line is to be taken,
/// what happened and who caused it. Up and Down walk through the lines, and each is read aloud whole.
class TimeLineView final : public QListView {
    Q_OBJECT
public:
    explicit TimeLineView(QWidget *parent = nullptr);
    void setLine(const TimeLine &line);
    [[nodiscard]] const TimeLineRows &rows() const { return m_rows; }
    /// The height of all rows together, in pixels at the present width; `limit` where they need more.
    [[nodiscard]] int contentHeight(int limit) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Delegate;
    [[nodiscard]] int lineWidth() const;
    [[nodiscard]] int heightOf(int row) const;
    void forgetHeights();

    TimeLineRows m_rows;
    // Measuring words takes longer than all the rest, so each line is measured once for a width.
    mutable QList<int> m_heights;
    mutable int m_measuredAt = 0;
};

} // namespace kassa
