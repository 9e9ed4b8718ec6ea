// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/AccountSuggestions.h"

#include "app/models/AccountBookModel.h"
#include "ui/controls/ChoiceList.h"
#include "ui/form/AccountBookDelegate.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

AccountSuggestions::AccountSuggestions(AccountBookModel &model, QWidget *parent)
    : Panel(parent)
    , m_model(model)
    , m_hint(new Label(Type::Label, Role::Muted, this))
    , m_list(new ChoiceList(this))
{
    setObjectName(u"accountSuggestions"_s);
    m_list->setObjectName(u"suggestionList"_s);
    m_list->setModel(&model);
    m_list->setItemDelegate(new AccountBookDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::ClickFocus);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::xs);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_hint);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        take();
    });
    m_hint->setIndent(space::m);
    hide();
    retranslate();
}

void AccountSuggestions::watch(QLineEdit *editor, const QString &fieldName)
{
    editor->installEventFilter(this);
    // Only what is typed suggests; what a program fills in is known already.
    connect(editor, &QLineEdit::textEdited, this, [this, editor, fieldName] { suggest(editor, fieldName); });
    connect(editor, &QLineEdit::textChanged, this, [this, editor] {
        if (!editor->hasFocus())
            hide();
    });
}

void AccountSuggestions::suggest(QLineEdit *editor, const QString &fieldName)
{
    const QString text = editor->text().trimmed();
    if (text.size() >= from)
        m_model.suggest(fieldName, text, most);
    else
        m_model.clear();
    m_editor = editor;
    m_watched = editor;
    m_fieldName = fieldName;
    m_list->setCurrentIndex({});
    if (m_model.count() == 0) {
        hide();
        return;
    }
    place();
    show();
    raise();
}

void AccountSuggestions::place()
{
    const int height = m_model.count() * AccountBookDelegate::rowHeight() + m_hint->sizeHint().height()
        + layout()->contentsMargins().top() + layout()->contentsMargins().bottom() + space::xs;
    m_list->setFixedHeight(m_model.count() * AccountBookDelegate::rowHeight());
    const QWidget *page = parentWidget();
    const QPoint below = m_editor->mapTo(page, QPoint(0, m_editor->height() + 2));
    const int width = qBound(qMin(300, page->width() - 2 * space::l), m_editor->width(), page->width());
    const int x = qBound(space::l, below.x(), qMax(space::l, page->width() - space::l - width));
    // Above the field where there is no room below it.
    int y = below.y();
    if (y + height > page->height())
        y = qMax(0, m_editor->mapTo(page, QPoint(0, -2)).y() - height);
    setGeometry(x, y, width, height);
}

void AccountSuggestions::goBack()
{
    m_list->setCurrentIndex({});
    if (m_editor)
        m_editor->setFocus(Qt::PopupFocusReason);
}

void AccountSuggestions::take()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model.count())
        return;
    const Account account = m_model.entry(row).account;
    goBack();
    hide();
    Q_EMIT taken(account);
}

bool AccountSuggestions::pressedInList(QKeyEvent *press, bool act)
{
    const int row = m_list->currentIndex().row();
    switch (press->key()) {
    case Qt::Key_Up:
        if (act && row <= 0)
            goBack();
        else if (act)
            m_list->setCurrentIndex(m_model.index(row - 1, 0));
        return true;
    case Qt::Key_Down:
        if (act)
            m_list->setCurrentIndex(m_model.index(qMin(row + 1, m_model.count() - 1), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (act && !press->isAutoRepeat())
            take();
        return true;
    case Qt::Key_Escape:
        if (act)
            goBack();
        return true;
    default:
        break;
    }
    // Typing goes on where it was.
    const bool erasing = press->key() == Qt::Key_Backspace;
    const bool printable = !press->text().isEmpty() && press->text().at(0).isPrint();
    if (!act || !m_editor || (!printable && !erasing))
        return false;
    goBack();
    m_editor->end(false);
    if (erasing)
        m_editor->backspace();
    else
        m_editor->insert(press->text());
    suggest(m_editor, m_fieldName);
    return true;
}

bool AccountSuggestions::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_list && (type == QEvent::KeyPress || type == QEvent::ShortcutOverride)) {
        if (pressedInList(static_cast<QKeyEvent *>(event), type == QEvent::KeyPress)) {
            event->accept();
            return true;
        }
        return false;
    }
    if (watched == m_list && type == QEvent::FocusOut) {
        if (QApplication::focusWidget() != m_watched)
            hide();
        return false;
    }
    if (watched != m_watched || !isVisible())
        return false;
    if (type == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Down && !(press->modifiers() & ~Qt::KeypadModifier)) {
            m_list->setCurrentIndex(m_model.index(0, 0));
            m_list->setFocus(Qt::PopupFocusReason);
            return true;
        }
    }
    if (type == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (type == QEvent::Hide)
        hide();
    return false;
}

void AccountSuggestions::retranslate()
{
    m_list->setAccessibleName(tr("Accounts paid before"));
    m_hint->setText(tr("Paid before · ↓ to choose"));
}

void AccountSuggestions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace kassa
