// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/DialogFrame.h"
#include "ui/help/Manual.h"

#include <QtCore/QStringListModel>

namespace kassa {

class ChoiceList;
class ManualText;

/// The cashiers' manual: chapters on the left, one of them on the right. Up and Down choose a chapter, Tab
/// leads into its text, Enter and Esc close. Deletes itself; open it with open().
class ManualDialog final : public DialogFrame {
    Q_OBJECT
public:
    ManualDialog(Language language, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void showChapter(int chapter);

    QList<ManualChapter> m_chapters;
    QStringListModel m_titles;
    ChoiceList *m_list;
    ManualText *m_text;
    ActionButton *m_close;
};

} // namespace kassa
