// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeySheet.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

struct Key {
    const char *keys;
    const char *meaning;
};

constexpr Key sheet[] = {{"Enter", QT_TRANSLATE_NOOP("kassa::KeySheet", "Next field, or confirm")},
    {"Shift+Enter", QT_TRANSLATE_NOOP("kassa::KeySheet", "Back to the field before")},
    {"Esc", QT_TRANSLATE_NOOP("kassa::KeySheet", "One step back")},
    {"F2", QT_TRANSLATE_NOOP("kassa::KeySheet", "Search for a service")},
    {"F4", QT_TRANSLATE_NOOP("kassa::KeySheet", "Look the subscriber up")},
    {"F5", QT_TRANSLATE_NOOP("kassa::KeySheet", "Refresh, or check now")},
    {"F6", QT_TRANSLATE_NOOP("kassa::KeySheet", "Open payments")},
    {"F7", QT_TRANSLATE_NOOP("kassa::KeySheet", "History")},
    {"F9", QT_TRANSLATE_NOOP("kassa::KeySheet", "Pay")},
    {"F10", QT_TRANSLATE_NOOP("kassa::KeySheet", "Print the receipt or slip that is shown")},
    {"Ctrl+T", QT_TRANSLATE_NOOP("kassa::KeySheet", "Time line of the payment that is shown")},
    {"Ctrl+S", QT_TRANSLATE_NOOP("kassa::KeySheet", "Save the claim packet of the time line")},
    {"F11", QT_TRANSLATE_NOOP("kassa::KeySheet", "Full screen")},
    {"F1", QT_TRANSLATE_NOOP("kassa::KeySheet", "This sheet")}};

} // namespace

KeySheet::KeySheet(QWidget *parent)
    : DialogFrame(parent)
    , m_grid(new QGridLayout)
    , m_close(new ActionButton(ActionButton::Kind::Primary, this))
{
    setObjectName(u"keySheet"_s);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Key &key : sheet) {
        m_grid->addWidget(new KeyChip(QString::fromLatin1(key.keys), this), row, 0, Qt::AlignLeft);
        m_grid->addWidget(new Label(this), row, 1);
        ++row;
    }
    body()->addLayout(m_grid);
    m_close->setObjectName(u"closeKeys"_s);
    m_close->setKeyHint(u"Enter"_s);
    buttons()->addStretch();
    buttons()->addWidget(m_close);
    setEnterButton(m_close);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::accept);
    retranslate();
}

void KeySheet::retranslate()
{
    setTitle(tr("Keys"));
    m_close->setLabel(tr("Close"));
    int row = 0;
    for (const Key &key : sheet)
        qobject_cast<QLabel *>(m_grid->itemAtPosition(row++, 1)->widget())->setText(tr(key.meaning));
}

void KeySheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DialogFrame::changeEvent(event);
}

} // namespace kassa
