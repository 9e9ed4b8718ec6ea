// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QAbstractItemModel>
#include <QtCore/QBasicTimer>
#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <vector>

namespace kassa {

/// The folded codes and titles of a long list in one piece of memory, so that a keystroke over 50,000 options
/// is one scan. Built in slices while the program is idle; what is missing at the first keystroke is built
/// then.
class OptionIndex : public QObject {
    Q_OBJECT
public:
    explicit OptionIndex(QObject *parent = nullptr);

    /// Starts over with this model (not owned), or with none.
    void setModel(QAbstractItemModel *model);
    /// Rows whose code or title holds every word of `text`: first those whose code begins with it, then those
    /// whose title does, then the rest; each in the model's order.
    [[nodiscard]] std::vector<int> match(const QString &text);
    [[nodiscard]] bool isComplete() const;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void build(int rows);

    QPointer<QAbstractItemModel> m_model;
    QBasicTimer m_idle;
    QString m_text;
    std::vector<qsizetype> m_starts;
    std::vector<int> m_titleAt;
    int m_rows = 0;
};

/// Folds text for searching: case, accents and the many apostrophes of Uzbek do not count.
[[nodiscard]] QString foldedForSearch(QStringView text);

} // namespace kassa
