// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/form/FieldGraph.h"
#include "app/store/AccountBook.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace kassa {

/// A number as the book shows it: "10••••00", so that a glance at the screen gives nobody's account away. Of
/// four characters and fewer only the last one shows. `ending` characters at the end stay.
[[nodiscard]] QString bookMask(const QString &number, int ending = 2);

/// The entries of the account book for one service, masked; the account paid last comes first. Entries that
/// would look the same show more of their ends. A store that can't be read is an empty book (and a line in
/// the log). Main thread.
class AccountBookModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole, ///< the subscriber's name, as the server masked it
        PlaceRole, ///< what was chosen from lists, by its titles
        AmountRole, ///< paid last, grouped, without a unit
        WhenRole, ///< "27.11.2026 · 3×"
        GoneRole, ///< what the form no longer offers, in words; empty where it offers everything
    };

    /// The book must outlive the model.
    explicit AccountBookModel(AccountBook &book, QObject *parent = nullptr);

    /// Whose entries are meant, and the form that they have to fit. Shows none of them yet.
    void setService(const QString &origin, const QString &serviceId, const FieldGraph &graph);
    /// Shows the entries that hold every word of `text` in account or name; all for an empty text.
    void search(const QString &text);
    /// Shows entries whose value of this field begins with `text`, at most `most`.
    void suggest(const QString &fieldName, const QString &text, int most);
    void clear();

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const BookEntry &entry(int row) const { return m_entries.at(row); }
    /// For good (AccountBook). False where the store refused; the entry then stays.
    bool erase(int row);
    bool eraseService();
    /// The whole book, of every service.
    bool eraseAll();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the masked account.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void show(Result<QList<BookEntry>> entries);
    [[nodiscard]] QString maskOf(const BookEntry &entry, int ending) const;
    [[nodiscard]] QString goneWords(const BookEntry &entry) const;

    AccountBook &m_book;
    QString m_origin;
    QString m_serviceId;
    FieldGraph m_graph;
    mutable QHash<QString, QSet<QString>>
        m_offered; ///< option values by field, as far as they were asked for
    QList<BookEntry> m_entries;
    QHash<QString, int> m_looks; ///< how many entries look like this
};

} // namespace kassa
