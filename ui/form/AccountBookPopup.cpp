// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/AccountBookPopup.h"

#include "app/models/AccountBookModel.h"
#include "ui/controls/ChoiceList.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Keys.h"
#include "ui/form/AccountBookDelegate.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

AccountBookPopup::AccountBookPopup(AccountBookModel &model, QWidget *parent)
    : Panel(parent)
    , m_model(model)
    , m_title(new Label(Type::Label, Role::Muted, this, true))
    , m_search(new TextField(this))
    , m_list(new ChoiceList(this))
    , m_nothing(new Label(Type::Body, Role::Muted, this))
    , m_footer(new QWidget(this))
    , m_eraseEntry(new ActionButton(ActionButton::Kind::Plain, m_footer))
    , m_eraseService(new ActionButton(ActionButton::Kind::Plain, m_footer))
    , m_asking(new QWidget(this))
    , m_question(new Label(Type::Body, Role::Text, m_asking))
    , m_erase(new ActionButton(ActionButton::Kind::Secondary, m_asking))
    , m_everything(new ActionButton(ActionButton::Kind::Secondary, m_asking))
    , m_keep(new ActionButton(ActionButton::Kind::Secondary, m_asking))
    , m_leave(new ActionButton(ActionButton::Kind::Plain, m_footer))
{
    setObjectName(u"accountBook"_s);
    m_search->setObjectName(u"bookSearch"_s);
    m_list->setObjectName(u"bookList"_s);
    m_nothing->setObjectName(u"bookNothing"_s);
    m_eraseEntry->setObjectName(u"eraseEntry"_s);
    m_eraseService->setObjectName(u"eraseService"_s);
    m_question->setObjectName(u"eraseQuestion"_s);
    m_erase->setObjectName(u"eraseYes"_s);
    m_everything->setObjectName(u"eraseBook"_s);
    m_keep->setObjectName(u"eraseNo"_s);
    m_leave->setObjectName(u"closeBook"_s);
    m_list->setModel(&model);
    m_list->setItemDelegate(new AccountBookDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    // Where the page is low, the question below it has its lines first.
    m_list->setMinimumHeight(1);
    m_list->setMouseTracking(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_question->setWordWrap(true);
    m_eraseEntry->setKeyHint(u"Del"_s);
    m_erase->setKeyHint(u"Enter"_s);
    m_keep->setKeyHint(u"Esc"_s);
    m_leave->setKeyHint(u"Esc"_s);

    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(0, 0, 0, 0);
    footer->setSpacing(space::s);
    footer->addWidget(m_eraseEntry);
    footer->addWidget(m_eraseService);
    footer->addStretch(1);
    footer->addWidget(m_leave);
    auto *asking = new QHBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(space::s);
    asking->addWidget(m_question, 1);
    asking->addWidget(m_keep);
    asking->addWidget(m_everything);
    asking->addWidget(m_erase);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s, space::m, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_footer);
    column->addWidget(m_asking);

    connect(m_search, &QLineEdit::textChanged, this, &AccountBookPopup::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        mark(index.row());
        take();
    });
    connect(m_eraseEntry, &QAbstractButton::clicked, this, [this] { ask(Question::Entry); });
    connect(m_eraseService, &QAbstractButton::clicked, this, [this] { ask(Question::Service); });
    connect(m_erase, &QAbstractButton::clicked, this, &AccountBookPopup::erase);
    connect(m_everything, &QAbstractButton::clicked, this, &AccountBookPopup::eraseEverything);
    connect(m_keep, &QAbstractButton::clicked, this, [this] { ask(Question::None); });
    connect(m_leave, &QAbstractButton::clicked, this, &AccountBookPopup::close);
    for (QWidget *widget : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list),
             static_cast<QWidget *>(m_eraseEntry), static_cast<QWidget *>(m_eraseService),
             static_cast<QWidget *>(m_erase), static_cast<QWidget *>(m_everything),
             static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_leave)})
        widget->installEventFilter(this);
    // Who goes elsewhere (with the mouse) has left the book.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now) && now->window() == window()) {
            m_focusBefore.clear();
            hide();
        }
    });
    hide();
    retranslate();
}

void AccountBookPopup::openIn(const QRect &place)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_asked = Question::None;
    m_failed = false;
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    search();
    setGeometry(place);
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
}

void AccountBookPopup::close()
{
    if (!isVisible())
        return;
    const QPointer<QWidget> before = m_focusBefore;
    if (before && before->isVisible() && before->isEnabled())
        before->setFocus(Qt::PopupFocusReason);
    hide();
}

void AccountBookPopup::search()
{
    m_model.search(m_search->text());
    m_asked = Question::None;
    mark(0);
    showState();
}

void AccountBookPopup::mark(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void AccountBookPopup::move(int key)
{
    const int last = m_model.count() - 1;
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, AccountBookDelegate::rowHeight()) - 1);
    int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Up:
        row -= 1;
        break;
    case Qt::Key_Down:
        row += 1;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    default:
        row += page;
        break;
    }
    if (last >= 0)
        mark(qBound(0, row, last));
}

void AccountBookPopup::take()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model.count())
        return;
    const Account account = m_model.entry(row).account;
    close();
    Q_EMIT taken(account);
}

void AccountBookPopup::ask(Question question)
{
    if (question == Question::Entry && !m_list->currentIndex().isValid())
        return;
    m_asked = m_model.count() > 0 ? question : Question::None;
    m_failed = false;
    showState();
    (m_asked == Question::None ? static_cast<QWidget *>(m_search) : m_erase)->setFocus(Qt::PopupFocusReason);
}

void AccountBookPopup::erase()
{
    const int row = m_list->currentIndex().row();
    erased(m_asked == Question::Service ? m_model.eraseService() : row >= 0 && m_model.erase(row), row);
}

void AccountBookPopup::eraseEverything()
{
    erased(m_model.eraseAll(), 0);
}

void AccountBookPopup::erased(bool done, int row)
{
    m_asked = Question::None;
    m_failed = !done;
    if (done)
        mark(qBound(0, row, qMax(0, m_model.count() - 1)));
    showState();
    m_search->setFocus(Qt::PopupFocusReason);
}

void AccountBookPopup::showState()
{
    const bool any = m_model.count() > 0;
    const bool asks = m_asked != Question::None;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(m_search->text().isEmpty() ? tr("Nothing was paid for this service at this till yet.")
                                                  : tr("Not in the book. Esc closes it."));
    m_footer->setVisible(!asks);
    m_asking->setVisible(asks);
    m_eraseEntry->setVisible(any);
    m_eraseService->setVisible(any && m_search->text().isEmpty());
    if (m_failed)
        m_title->setText(tr("Account book · nothing was erased, the disk refused it"));
    else
        m_title->setText(tr("Account book · paid at this till"));
    const bool many = m_asked == Question::Service;
    m_everything->setVisible(many);
    m_erase->setLabel(many ? tr("This service") : tr("Erase"));
    m_question->setText(many ? tr("Erase which accounts, for good? The journal of payments stays.")
                             : tr("Erase %1 from the book, for good? The journal of payments stays.")
                                   .arg(m_list->currentIndex().data().toString()));
}

void AccountBookPopup::retranslate()
{
    setAccessibleName(tr("Account book"));
    m_search->setPlaceholderText(tr("Account or name"));
    m_search->setAccessibleName(tr("Search in the account book"));
    m_list->setAccessibleName(tr("Accounts paid before"));
    m_eraseEntry->setLabel(tr("Erase"));
    m_eraseService->setLabel(tr("Erase all"));
    m_everything->setLabel(tr("Whole book"));
    m_keep->setLabel(tr("Keep"));
    m_leave->setLabel(tr("Close"));
    showState();
}

bool AccountBookPopup::pressed(QObject *watched, QKeyEvent *press, bool act)
{
    switch (press->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (act && m_asked == Question::None)
            move(press->key());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched != m_search && watched != m_list)
            return false;
        if (act && !press->isAutoRepeat())
            take();
        return true;
    case Qt::Key_Escape:
        if (act && m_asked != Question::None)
            ask(Question::None);
        else if (act)
            close();
        return true;
    case Qt::Key_Delete:
        // In the search line it deletes what stands to the right of the caret, while something does.
        if (watched == m_search && m_search->cursorPosition() < m_search->text().size())
            return false;
        if (act && !press->isAutoRepeat() && m_asked == Question::None)
            ask(Question::Entry);
        return true;
    default:
        break;
    }
    // What the form behind would do (look up, pay) must not happen through the book.
    const std::optional<KeyAction> action = actionOf(*press);
    return action == KeyAction::AccountBook || action == KeyAction::LookUp || action == KeyAction::RepeatLast
        || action == KeyAction::Pay;
}

bool AccountBookPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const bool act = event->type() == QEvent::KeyPress;
        auto *press = static_cast<QKeyEvent *>(event);
        if (pressed(watched, press, act)) {
            event->accept();
            return true;
        }
        // A digit or letter on the list belongs to the search.
        if (act && watched == m_list && !press->text().isEmpty() && press->text().at(0).isPrint()
            && !isEnter(press->key())) {
            m_search->setFocus(Qt::PopupFocusReason);
            m_search->insert(press->text());
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void AccountBookPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace kassa
