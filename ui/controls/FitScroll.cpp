// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/FitScroll.h"

#include "ui/controls/Theme.h"

#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QLayout>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

FitScroll::FitScroll(QWidget *content, int most, QWidget *parent)
    : QScrollArea(parent)
    , m_most(most)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    content->setProperty("ground", u"clear"_s);
    setWidget(content);
    // Qt fills what is scrolled; here the ground below shows.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    if (most > 0) {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        content->installEventFilter(this);
    }
}

QSize FitScroll::sizeHint() const
{
    return m_most > 0 ? minimumSizeHint() : QScrollArea::sizeHint();
}

QSize FitScroll::minimumSizeHint() const
{
    if (m_most == 0 || !widget())
        return QScrollArea::minimumSizeHint();
    const QSize wanted = widget()->minimumSizeHint();
    const int bar = wanted.height() > m_most ? verticalScrollBar()->sizeHint().width() : 0;
    const int widest = screen()->availableGeometry().width() - 2 * space::xxl;
    return {std::min(wanted.width() + bar, widest), std::min(wanted.height(), m_most)};
}

bool FitScroll::hasHeightForWidth() const
{
    return m_most > 0 && widget() && widget()->layout() && widget()->layout()->hasHeightForWidth();
}

int FitScroll::heightForWidth(int width) const
{
    const QLayout *layout = widget()->layout();
    const int wanted = layout ? layout->totalHeightForWidth(width) : widget()->heightForWidth(width);
    return std::min(wanted, m_most);
}

bool FitScroll::scrollBy(int key)
{
    QScrollBar *bar = verticalScrollBar();
    if ((key != Qt::Key_PageUp && key != Qt::Key_PageDown) || bar->maximum() == 0)
        return false;
    bar->triggerAction(
        key == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd : QAbstractSlider::SliderPageStepSub);
    return true;
}

bool FitScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fitHeight();
        updateGeometry();
    }
    return done;
}

void FitScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

// A scroll area knows nothing of words that wrap: it would give them the height of their widest lines.
void FitScroll::fitHeight()
{
    if (m_most == 0 || !widget() || !hasHeightForWidth())
        return;
    QLayout *layout = widget()->layout();
    const int wanted = layout->totalHeightForWidth(viewport()->width());
    if (wanted == widget()->minimumHeight())
        return;
    widget()->setMinimumHeight(wanted);
    layout->invalidate();
    layout->activate();
}

} // namespace kassa
