// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/Surfaces.h"

#include <QtCore/QPointer>

class QLineEdit;
class QListView;

namespace kassa {

class AccountBookModel;
class ChoiceList;

/// Entries of the account book that begin with what is being typed, in a small list under the field. It takes
/// no key and no focus by itself: Enter and everything else keep their meaning in the field. Down goes into
/// the list; there Up and Down move, Enter takes, Esc or Up from the first row goes back, and what is typed
/// goes on in the field.
class AccountSuggestions final : public Panel {
    Q_OBJECT
public:
    static constexpr int most = 4;
    /// From this many characters on something is suggested.
    static constexpr int from = 2;

    /// The model is not owned and must outlive it.
    AccountSuggestions(AccountBookModel &model, QWidget *parent);

    /// From now on this field suggests, by the API's name.
    void watch(QLineEdit *editor, const QString &fieldName);

Q_SIGNALS:
    void taken(const kassa::Account &account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void suggest(QLineEdit *editor, const QString &fieldName);
    void place();
    void goBack();
    void take();
    bool pressedInList(QKeyEvent *press, bool act);
    void retranslate();

    AccountBookModel &m_model;
    Label *m_hint;
    ChoiceList *m_list;
    QPointer<QLineEdit> m_editor;
    const QObject *m_watched = nullptr; ///< to compare with only: it still speaks while it is being deleted
    QString m_fieldName;
};

} // namespace kassa
