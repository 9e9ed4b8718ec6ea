// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/SearchSelect.h"
#include "ui/controls/Icons.h"
#include "ui/controls/Labels.h"
#include "ui/controls/OptionIndex.h"
#include "ui/controls/SelectAccessible.h"
#include "ui/controls/SelectPopup.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr int chevronSide = 16;

} // namespace

SearchSelect::SearchSelect(QWidget *parent)
    : QWidget(parent)
    , m_index(new OptionIndex(this))
{
    installSelectAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

SearchSelect::~SearchSelect() = default;

void SearchSelect::setModel(QAbstractItemModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &SearchSelect::modelChanged);
        connect(model, &QAbstractItemModel::rowsInserted, this, &SearchSelect::modelChanged);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &SearchSelect::modelChanged);
        connect(model, &QAbstractItemModel::dataChanged, this, &SearchSelect::modelChanged);
    }
    modelChanged();
}

void SearchSelect::modelChanged()
{
    const int before = m_row;
    m_row = find(m_value);
    m_indexed = false;
    m_index->setModel(nullptr);
    if (hasFocus() || isListOpen())
        startIndex();
    if (m_popup)
        m_popup->modelChanged();
    if (before != m_row)
        announce();
    update();
}

// Not before the cashier comes here: a form has many selects, and most are passed by.
void SearchSelect::startIndex()
{
    if (m_indexed)
        return;
    m_indexed = true;
    m_index->setModel(m_model);
}

int SearchSelect::find(const QString &value) const
{
    if (!m_model || value.isNull())
        return -1;
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (m_model->data(m_model->index(row, 0), valueRole).toString() == value)
            return row;
    }
    return -1;
}

QString SearchSelect::value() const
{
    return m_row < 0 ? QString() : m_value;
}

QString SearchSelect::title() const
{
    return m_row < 0 || !m_model ? QString()
                                 : m_model->data(m_model->index(m_row, 0), Qt::DisplayRole).toString();
}

void SearchSelect::setValue(const QString &value)
{
    if (m_value == value && m_value.isNull() == value.isNull() && (m_row >= 0 || value.isNull()))
        return;
    m_value = value;
    m_row = find(value);
    announce();
    update();
}

void SearchSelect::setRow(int row)
{
    if (!m_model || row < 0 || row >= m_model->rowCount()) {
        setValue(QString());
        return;
    }
    m_row = row;
    m_value = m_model->data(m_model->index(row, 0), valueRole).toString();
    announce();
    update();
}

void SearchSelect::choose(int row)
{
    const QString before = value();
    setRow(row);
    if (m_row >= 0 && (m_value != before || before.isNull()))
        Q_EMIT chosen(m_value);
}

void SearchSelect::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextUpdateEvent change(this, 0, QString(), title());
    QAccessible::updateAccessibility(&change);
}

void SearchSelect::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

void SearchSelect::setInvalid(bool invalid)
{
    m_invalid = invalid;
    update();
}

void SearchSelect::setCodeShown(bool shown)
{
    m_codeShown = shown;
}

void SearchSelect::setCompact(bool compact)
{
    m_compact = compact;
    setSizePolicy(compact ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

void SearchSelect::setTall(bool tall)
{
    m_tall = tall;
    updateGeometry();
}

void SearchSelect::openList()
{
    if (!isEnabled() || isListOpen() || !m_model || m_model->rowCount() == 0)
        return;
    startIndex();
    if (!m_popup) {
        m_popup = new SelectPopup(this, *m_index);
        connect(m_popup, &SelectPopup::taken, this, [this](int row) {
            const QPointer<SearchSelect> alive(this);
            choose(row);
            if (alive)
                Q_EMIT taken();
        });
    }
    m_popup->openAt(m_row, QString(), m_codeShown);
    update();
}

void SearchSelect::closeList()
{
    if (m_popup)
        m_popup->hide();
}

bool SearchSelect::isListOpen() const
{
    return m_popup && m_popup->isVisible();
}

QWidget *SearchSelect::listWindow() const
{
    return m_popup;
}

int SearchSelect::heightNow() const
{
    const Theme theme = Theme::inUse();
    if (m_compact)
        return theme.density() == Theme::Density::Touch ? 44 : 28;
    return m_tall ? theme.mainHeight() + space::s : theme.controlHeight();
}

QSize SearchSelect::sizeHint() const
{
    if (!m_compact)
        return {200, heightNow()};
    const QFontMetrics metrics(typeFont(Type::Label));
    int widest = metrics.horizontalAdvance(m_placeholder);
    const int rows = m_model ? qMin(m_model->rowCount(), searchFrom) : 0;
    for (int row = 0; row < rows; ++row)
        widest = qMax(widest, metrics.horizontalAdvance(m_model->data(m_model->index(row, 0)).toString()));
    return {widest + 2 * space::m + chevronSide + space::xs, heightNow()};
}

QSize SearchSelect::minimumSizeHint() const
{
    return {m_compact ? sizeHint().width() : 96, heightNow()};
}

void SearchSelect::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = hasFocus() || isListOpen();
    const qreal round = m_compact ? height() / 2.0 : radius::control;
    QColor edge = theme.color(m_invalid ? Role::Refused : active ? Role::Focus : Role::Border);
    if (!active && !m_invalid && isEnabled() && underMouse())
        edge = theme.mixed(Role::Border, Role::Muted, 0.35);
    const qreal pen = active ? 2 : 1;
    painter.setPen(QPen(active ? theme.color(Role::Focus) : edge, pen));
    painter.setBrush(theme.color(isEnabled() ? Role::Surface : Role::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), round, round);

    QRect area = rect().adjusted(space::m, 0, -(space::m + chevronSide + space::xs), 0);
    icons::paint(painter,
        QRectF(width() - space::m - chevronSide, (height() - chevronSide) / 2.0, chevronSide, chevronSide),
        u"chevron-down"_s, theme.color(isEnabled() ? Role::Muted : Role::Border));
    constexpr auto flags = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    const QFont body = typeFont(m_compact ? Type::Label : Type::Body);
    const bool empty = m_row < 0;
    QString line = empty ? m_placeholder : title();
    const QString detail
        = m_tall && !empty ? m_model->data(m_model->index(m_row, 0), detailRole).toString() : QString();
    if (!detail.isEmpty()) {
        const QFont small = typeFont(Type::Label);
        painter.setFont(small);
        painter.setPen(theme.color(Role::Muted));
        painter.drawText(area.adjusted(0, height() / 2 - 1, 0, -7), flags,
            QFontMetrics(small).elidedText(detail, Qt::ElideMiddle, area.width()));
        area.adjust(0, 7, 0, -(height() / 2 - 2));
    }
    painter.setFont(body);
    painter.setPen(theme.color(empty || !isEnabled() || m_compact ? Role::Muted : Role::Text));
    painter.drawText(area, flags,
        QFontMetrics(body).elidedText(
            line.replace(u'\n', u' '), empty ? Qt::ElideRight : Qt::ElideMiddle, area.width()));
}

void SearchSelect::keyPressEvent(QKeyEvent *event)
{
    const int rows = m_model ? m_model->rowCount() : 0;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (modifiers & Qt::AltModifier)
            openList();
        else if (rows > 0)
            choose(qBound(0, m_row + (event->key() == Qt::Key_Down ? 1 : -1), rows - 1));
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            openList();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_row < 0 && modifiers == Qt::NoModifier && rows > 0) {
            if (!event->isAutoRepeat())
                openList();
            return;
        }
        break;
    default:
        break;
    }
    const QString typed = event->text();
    if (!typed.isEmpty() && typed.front().isPrint()
        && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && rows > 0) {
        openList();
        if (m_popup)
            m_popup->openAt(m_row, typed, m_codeShown);
        return;
    }
    QWidget::keyPressEvent(event);
}

void SearchSelect::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        openList();
}

void SearchSelect::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    startIndex();
    update();
}

void SearchSelect::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SearchSelect::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    if (event->type() == QEvent::EnabledChange) {
        if (!isEnabled())
            closeList();
        update();
    }
    QWidget::changeEvent(event);
}

bool SearchSelect::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    } else if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int room = width() - 2 * space::m - chevronSide - space::xs;
        const QString shown = m_row < 0 ? m_placeholder : title();
        const QFontMetrics metrics(typeFont(m_compact ? Type::Label : Type::Body));
        if (metrics.horizontalAdvance(shown) > room)
            QToolTip::showText(help->globalPos(), plainToolTip(shown), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace kassa
