// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/FormView.h"

#include "app/form/Validation.h"
#include "app/models/FieldTitles.h"
#include "app/models/OptionListModel.h"
#include "ui/controls/Fields.h"
#include "ui/controls/SearchSelect.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumnsFrom = 480;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

QWidget *FormView::Row::editor() const
{
    return text ? static_cast<QWidget *>(text) : select;
}

FormView::FormView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FormView::setTrailing(QWidget *widget)
{
    m_trailing = widget;
    widget->setParent(this);
    m_columns = 0;
    arrange();
}

void FormView::setState(FormState *state)
{
    if (m_state)
        disconnect(m_state, nullptr, this, nullptr);
    for (const Row &row : std::as_const(m_rows)) {
        row.editor()->removeEventFilter(this);
        row.editor()->disconnect(this);
        row.editor()->setObjectName({});
        row.box->hide();
        row.box->deleteLater();
    }
    m_rows.clear();
    m_notes.clear();
    m_state = state;
    if (state) {
        m_rows.reserve(state->graph().size());
        for (int field = 0; field < state->graph().size(); ++field)
            addRow(field);
        for (int field = 0; field < m_rows.size(); ++field)
            refresh(field);
        connect(state, &FormState::fieldChanged, this, &FormView::refresh);
    }
    m_columns = 0;
    arrange();
}

void FormView::addRow(int field)
{
    const FieldGraph &graph = m_state->graph();
    Row row;
    if (graph.kind(field) == FieldKind::Select) {
        row.select = new SearchSelect(this);
        row.options = new OptionListModel(row.select);
        row.options->setValues(graph.field(field).values);
        row.select->setModel(row.options);
        connect(row.select, &SearchSelect::chosen, this, [this, field] {
            const Row &of = m_rows.at(field);
            const int shown = of.select->row();
            if (m_state && shown >= 0)
                m_state->choose(field, of.options->visible().at(shown));
        });
        connect(row.select, &SearchSelect::taken, this, [this, field] { goOn(field); });
    } else {
        row.text = graph.kind(field) == FieldKind::Digits ? new DigitField(this) : new TextField(this);
        connect(row.text, &QLineEdit::textChanged, this, [this, field](const QString &text) {
            if (m_state && !m_filling)
                m_state->setValue(field, text);
        });
    }
    row.box = new LabelledField(row.editor(), this);
    row.box->setFieldName(graph.field(field).name);
    // Two fields of one name: the second says that it does not count, and has another name for tests.
    const QString suffix = graph.duplicate(field) ? u"#%1"_s.arg(field) : QString();
    row.editor()->setObjectName(u"field_"_s + graph.field(field).name + suffix);
    row.editor()->installEventFilter(this);
    m_rows.append(row);
}

void FormView::arrange()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    m_grid->setColumnMinimumWidth(1, 0);
    int place = 0;
    const auto put = [&](QWidget *widget, Qt::Alignment alignment) {
        m_grid->addWidget(widget, place / columns, place % columns, alignment);
        ++place;
    };
    for (const Row &row : std::as_const(m_rows))
        put(row.box, Qt::AlignTop);
    if (m_trailing)
        put(m_trailing, Qt::AlignTop | Qt::AlignLeft);
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FormView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormView::retranslate()
{
    if (!m_state)
        return;
    for (int field = 0; field < m_rows.size(); ++field)
        refresh(field);
}

void FormView::refresh(int field)
{
    const Row &row = m_rows.at(field);
    const QScopedValueRollback filling(m_filling, true);
    const FieldNote note = m_state->note(field);
    const QString title = titleOf(field);
    row.box->setLabel(
        m_state->graph().field(field).required ? title : tr("%1 (optional)", "a field's title").arg(title));
    if (row.text) {
        if (row.text->text() != m_state->value(field))
            row.text->setText(m_state->value(field));
        row.text->setEnabled(note != FieldNote::Duplicate);
    } else {
        // First the choice, then the list: an old choice would be looked for in the new list.
        const int option = m_state->chosenOption(field);
        if (option < 0)
            row.select->setRow(-1);
        row.options->setVisible(m_state->visibleOptions(field));
        if (option >= 0)
            row.select->setRow(row.options->rowOf(option));
        row.select->setEnabled(note == FieldNote::None || note == FieldNote::DependencyDropped);
        row.select->setPlaceholder(placeholder(field));
        row.select->setCodeShown(row.options->hasDoubleTitles());
    }
    refreshMessage(field);
}

void FormView::refreshMessage(int field)
{
    LabelledField *box = m_rows.at(field).box;
    const bool required = m_state->graph().field(field).required;
    QString hint;
    QString error;
    switch (m_state->note(field)) {
    case FieldNote::NoOptions:
        if (required)
            error = tr("Nothing to choose from here: this bill can't be paid");
        else
            hint = tr("Nothing to choose from here");
        break;
    case FieldNote::Duplicate:
        error = tr("Named twice by the service: only the first counts");
        break;
    case FieldNote::DependencyDropped:
        hint = tr("Linked wrongly by the service: all options are shown");
        break;
    case FieldNote::None:
    case FieldNote::ChooseParentFirst:
        break;
    }
    const QString note = m_notes.value(field);
    if (error.isEmpty() && !note.isEmpty() && m_state->shownError(field) == FieldError::Required)
        error = note;
    box->setHint(hint.isEmpty() ? note : hint);
    box->setError(error.isEmpty() ? errorWords(field) : error);
}

void FormView::setNote(int field, const QString &words)
{
    if (words.isEmpty())
        m_notes.remove(field);
    else
        m_notes.insert(field, words);
    if (m_state)
        refreshMessage(field);
}

QString FormView::titleOf(int field) const
{
    const Field &of = m_state->graph().field(field);
    return fieldTitle(of.name, of.title);
}

QString FormView::placeholder(int field) const
{
    switch (m_state->note(field)) {
    case FieldNote::ChooseParentFirst: {
        const int parent = m_state->graph().parent(field);
        const QString title = titleOf(parent);
        return m_state->graph().kind(parent) == FieldKind::Select
            ? tr("First choose: %1", "%1 is a field's title").arg(title)
            : tr("First fill in: %1", "%1 is a field's title").arg(title);
    }
    case FieldNote::NoOptions:
    case FieldNote::Duplicate:
        return u"—"_s;
    case FieldNote::None:
    case FieldNote::DependencyDropped:
        break;
    }
    return tr("Choose");
}

QString FormView::errorWords(int field) const
{
    const FieldGraph &graph = m_state->graph();
    const Field &of = graph.field(field);
    switch (m_state->shownError(field)) {
    case FieldError::None:
        return {};
    case FieldError::Required:
        return graph.kind(field) == FieldKind::Select ? tr("Choose one") : tr("Fill this in");
    case FieldError::NotDigits:
        return tr("Digits only");
    case FieldError::TooLong:
        return tr("At most %1 characters").arg(Validation(of.validation, of.length).maxLength().value_or(0));
    case FieldError::DoesNotMatch:
        return tr("Not in the form that the service takes: check the bill");
    case FieldError::OutOfRange:
        if (const auto range = Validation(of.validation, of.length).range())
            return tr("From %1 to %2", "a number's bounds").arg(range->first, range->second);
        return tr("Outside the range that the service takes");
    case FieldError::CardNumber:
        return tr("This is a bank card's number: it must not be typed here");
    }
    return {};
}

int FormView::fieldOf(const QObject *editor) const
{
    for (int field = 0; field < m_rows.size(); ++field) {
        if (m_rows.at(field).editor() == editor)
            return field;
    }
    return -1;
}

QWidget *FormView::editor(int field) const
{
    return m_rows.at(field).editor();
}

bool FormView::editable(int field) const
{
    return m_rows.at(field).editor()->isEnabled();
}

void FormView::focusField(int field)
{
    if (field < 0 || field >= m_rows.size())
        return;
    // What blocks may be a select that can't be opened: then its nearest parent that can be changed.
    int at = field;
    while (at >= 0 && !editable(at))
        at = m_state->graph().parent(at);
    if (at < 0) {
        Q_EMIT reached(m_rows.at(field).box);
        return;
    }
    m_rows.at(at).editor()->setFocus(Qt::OtherFocusReason);
    if (QLineEdit *text = m_rows.at(at).text)
        text->selectAll();
}

bool FormView::focusFirst()
{
    int first = -1;
    for (int field = 0; field < m_rows.size(); ++field) {
        if (!editable(field))
            continue;
        if (first < 0)
            first = field;
        if (m_state->error(field) != FieldError::None) {
            first = field;
            break;
        }
    }
    if (first >= 0)
        focusField(first);
    return first >= 0;
}

bool FormView::focusLast()
{
    for (int field = static_cast<int>(m_rows.size()) - 1; field >= 0; --field) {
        if (editable(field)) {
            focusField(field);
            return true;
        }
    }
    return false;
}

bool FormView::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::FocusIn && type != QEvent::FocusOut)
        return QWidget::eventFilter(watched, event);
    const int field = fieldOf(watched);
    if (field < 0 || !m_state)
        return QWidget::eventFilter(watched, event);
    if (type == QEvent::KeyPress)
        return pressed(field, static_cast<QKeyEvent *>(event));
    if (type == QEvent::FocusIn) {
        Q_EMIT reached(m_rows.at(field).box);
        return false;
    }
    // An open list, a menu or another window is no leaving.
    const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
        && reason != Qt::MenuBarFocusReason)
        m_state->leave(field);
    return false;
}

bool FormView::pressed(int field, QKeyEvent *press)
{
    const auto modifiers = press->modifiers() & ~Qt::KeypadModifier;
    if (!isEnter(press->key()) || (modifiers & ~Qt::ShiftModifier))
        return false;
    if (modifiers & Qt::ShiftModifier) {
        if (!press->isAutoRepeat())
            goBack(field);
        return true;
    }
    // The select opens its own list while nothing is chosen.
    const SearchSelect *select = m_rows.at(field).select;
    if (select && select->row() < 0)
        return false;
    if (!press->isAutoRepeat())
        goOn(field);
    return true;
}

void FormView::goOn(int field)
{
    if (!m_state)
        return;
    m_state->leave(field);
    if (m_state->error(field) != FieldError::None) {
        focusField(field);
        return;
    }
    for (int next = field + 1; next < m_rows.size(); ++next) {
        // A select that had one choice only has made it.
        const bool decided = m_rows.at(next).select && m_state->chosenOption(next) >= 0
            && m_state->visibleOptions(next).size() == 1;
        if (editable(next) && !decided) {
            focusField(next);
            return;
        }
    }
    Q_EMIT finished();
}

void FormView::goBack(int field)
{
    for (int before = field - 1; before >= 0; --before) {
        if (editable(before)) {
            focusField(before);
            return;
        }
    }
    Q_EMIT leftAtTop();
}

} // namespace kassa
