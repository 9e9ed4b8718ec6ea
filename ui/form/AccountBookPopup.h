// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/Surfaces.h"

#include <QtCore/QPointer>

class QListView;

namespace kassa {

class AccountBookModel;
class TextField;

/// The account book of the open service, over the page under its form: a search line over the entries. Typing
/// searches by account or name; Up, Down, PageUp, PageDown move, Enter takes, Delete erases the marked entry
/// (after a question, as for all of the service and for the whole book), Esc closes. No key of the window
/// behind acts through it.
class AccountBookPopup final : public Panel {
    Q_OBJECT
public:
    /// Neither is owned; both must outlive it.
    AccountBookPopup(AccountBookModel &model, QWidget *parent);

    /// Shows every entry in this place of the parent, the keyboard in the search line and the newest entry
    /// marked.
    void openIn(const QRect &place);
    /// Closes, and gives the keyboard back to who had it.
    void close();

Q_SIGNALS:
    void taken(const kassa::Account &account);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Question { None, Entry, Service };

    void retranslate();
    void search();
    void mark(int row);
    void move(int key);
    void take();
    void ask(Question question);
    void erase();
    void eraseEverything();
    void erased(bool done, int row);
    void showState();
    bool pressed(QObject *watched, QKeyEvent *press, bool act);

    AccountBookModel &m_model;
    Label *m_title;
    TextField *m_search;
    QListView *m_list;
    Label *m_nothing;
    QWidget *m_footer;
    ActionButton *m_eraseEntry;
    ActionButton *m_eraseService;
    QWidget *m_asking;
    Label *m_question;
    ActionButton *m_erase;
    ActionButton *m_everything;
    ActionButton *m_keep;
    ActionButton *m_leave;
    Question m_asked = Question::None;
    bool m_failed = false;
    QPointer<QWidget> m_focusBefore;
};

} // namespace kassa
