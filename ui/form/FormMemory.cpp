// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/FormMemory.h"

#include "ui/form/FormView.h"

#include <QtCore/QScopedValueRollback>

namespace kassa {

FormMemory::FormMemory(FormView &view)
    : QObject(&view)
    , m_view(view)
{
}

void FormMemory::setState(FormState *state)
{
    if (m_state)
        disconnect(m_state, nullptr, this, nullptr);
    m_notes.clear();
    m_state = state;
    if (state)
        connect(state, &FormState::fieldChanged, this, &FormMemory::changed);
}

bool FormMemory::prefill(const Account &account)
{
    if (!m_state)
        return false;
    const QScopedValueRollback filling(m_filling, true);
    const QList<int> fields = prefillParents(*m_state, account);
    for (const int field : fields) {
        Note note;
        note.prefilled = true;
        note.option = m_state->chosenOption(field);
        // Said once, where the keyboard comes from.
        note.saysKey = field == fields.last();
        m_notes.insert(field, note);
        show(field);
    }
    return !fields.isEmpty();
}

void FormMemory::fill(const Account &account)
{
    if (!m_state)
        return;
    const QScopedValueRollback filling(m_filling, true);
    const QList<int> before = m_notes.keys();
    m_notes.clear();
    for (const int field : before)
        show(field);
    const AccountFill done = fillAccount(*m_state, account);
    for (const auto &[field, title] : done.gone) {
        Note note;
        note.option = m_state->chosenOption(field);
        note.gone = title;
        m_notes.insert(field, note);
        show(field);
    }
}

void FormMemory::changed(int field)
{
    const auto note = m_notes.constFind(field);
    if (m_filling || note == m_notes.cend() || note->option == m_state->chosenOption(field))
        return;
    m_notes.erase(note);
    show(field);
}

void FormMemory::retranslate()
{
    const QList<int> fields = m_notes.keys();
    for (const int field : fields)
        show(field);
}

void FormMemory::show(int field)
{
    const auto note = m_notes.constFind(field);
    if (note == m_notes.cend())
        m_view.setNote(field, {});
    else if (!note->prefilled)
        m_view.setNote(field, tr("%1 is no longer offered: choose again", "%1 is an option").arg(note->gone));
    else if (note->saysKey)
        m_view.setNote(field, tr("As last time · Shift+Enter to change"));
    else
        m_view.setNote(field, tr("As last time"));
}

} // namespace kassa
