// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/NoticeDialog.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

NoticeDialog::NoticeDialog(QWidget *parent)
    : DialogFrame(parent)
    , m_text(new Label(Type::Body, Role::Text, this))
    , m_code(new Label(Type::Label, Role::Muted, this))
    , m_back(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_yes(new ConfirmButton(this))
{
    setObjectName(u"noticeDialog"_s);
    m_yes->setObjectName(u"noticeAgree"_s);
    m_back->setObjectName(u"noticeBack"_s);
    m_text->setWordWrap(true);
    m_code->setWordWrap(true);
    body()->addWidget(m_text);
    body()->addWidget(m_code);
    m_back->setMain(true);
    m_back->setKeyHint(u"Esc"_s);
    m_yes->installEventFilter(this);
    buttons()->addWidget(m_back);
    buttons()->addWidget(m_yes, 1);
    connect(m_back, &ActionButton::clicked, this, &NoticeDialog::escapePressed);
    connect(m_yes, &ConfirmButton::confirmed, this, [this] {
        if (m_asking)
            Q_EMIT agreed();
        else
            Q_EMIT left();
    });
}

void NoticeDialog::say(Mark mark, const QString &title, const QString &text, const QString &code)
{
    m_asking = false;
    setMark(mark);
    setTitle(title);
    m_text->setText(text);
    m_code->setText(code);
    m_code->setVisible(!code.isEmpty());
    m_back->hide();
    m_yes->setLabel(tr("Understood"));
    m_yes->rearm();
    setConfirmButton(m_yes);
    showEnter();
    m_yes->setFocus();
}

void NoticeDialog::ask(const QString &title, const QString &text, const QString &yes)
{
    m_asking = true;
    setMark(Mark::Unknown);
    setTitle(title);
    m_text->setText(text);
    m_code->hide();
    m_back->setLabel(tr("Back"));
    m_back->show();
    m_yes->setLabel(yes);
    m_yes->rearm();
    // Wherever the keyboard is but in the button itself, Enter leads to no money.
    setConfirmButton(nullptr);
    showEnter();
    m_back->setFocus();
}

void NoticeDialog::showEnter()
{
    m_yes->setKeyHint(!m_asking || m_yes->hasFocus() ? u"Enter"_s : QString());
}

bool NoticeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_yes && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        showEnter();
    return DialogFrame::eventFilter(watched, event);
}

void NoticeDialog::escapePressed()
{
    Q_EMIT left();
}

} // namespace kassa
