// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/form/AccountFill.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>

namespace kassa {

class FormView;

/// Brings remembered values back into the form on screen and says so under the fields: what is prefilled as
/// last time (until it is changed), and what the service no longer offers. Main thread.
class FormMemory final : public QObject {
    Q_OBJECT
public:
    explicit FormMemory(FormView &view);

    /// The form that stands in the view now; none where it is gone.
    void setState(FormState *state);
    /// prefillParents(), with a quiet note under what was filled. False where nothing was.
    bool prefill(const Account &account);
    /// fillAccount(), with words under what is no longer offered.
    void fill(const Account &account);
    void retranslate();

private:
    struct Note {
        bool prefilled = false; ///< else no longer offered
        int option = -1; ///< the choice that the note is about
        QString gone;
        bool saysKey = false;
    };
    void changed(int field);
    void show(int field);

    FormView &m_view;
    QPointer<FormState> m_state;
    QHash<int, Note> m_notes;
    bool m_filling = false;
};

} // namespace kassa
