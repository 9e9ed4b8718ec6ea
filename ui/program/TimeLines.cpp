// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/TimeLines.h"

#include "ui/history/TimeLineDialog.h"

#include <QtCore/QDir>
#include <QtWidgets/QApplication>

namespace kassa {

using namespace Qt::StringLiterals;

TimeLines::TimeLines(Parts parts)
    : m_parts(std::move(parts))
    , m_claims(QDir(m_parts.receiptsFolder).filePath(u"claims"_s))
{
    connect(&m_parts.desk, &PaymentDesk::changed, this, [this](PaymentId id) {
        if (m_dialog && m_dialog->payment() == id)
            feed(id);
    });
}

void TimeLines::show(PaymentId id)
{
    if (!m_parts.desk.row(id))
        return;
    if (!m_dialog) {
        QWidget *over = QApplication::activeModalWidget();
        m_dialog = new TimeLineDialog(m_claims, m_parts.frame, over ? over : &m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &TimeLineDialog::paymentRequested, this, &TimeLines::feed);
    }
    feed(id);
    m_dialog->open();
}

void TimeLines::feed(PaymentId id)
{
    if (const auto row = m_parts.desk.row(id); row && m_dialog)
        m_dialog->setStory(storyOf(m_parts.journal, *row));
}

} // namespace kassa
