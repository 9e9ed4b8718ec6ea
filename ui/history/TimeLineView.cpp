// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/TimeLineView.h"

#include "app/core/Clock.h"
#include "ui/controls/Icons.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QStyledItemDelegate>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr int timeWidth = 84;
constexpr int dotColumn = 44;
constexpr int byWidth = 152;
constexpr int dot = 22;
constexpr int rowPadding = 9;
constexpr int headingHeight = 34;
constexpr auto wrapped
    = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextWrapAnywhere;
constexpr auto words = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

struct Look {
    Role ink;
    Role back;
    QString icon;
};

Look lookOf(const TimeLineEntry &entry)
{
    switch (entry.tone) {
    case Tone::Good:
        return {Role::Paid, Role::PaidBack, u"check"_s};
    case Tone::Warn:
        return {Role::Unknown, Role::UnknownBack, u"question"_s};
    case Tone::Bad:
        return {Role::Refused, Role::RefusedBack, u"cross"_s};
    case Tone::Neutral:
        break;
    }
    switch (entry.direction) {
    case Direction::Sent:
        return {Role::Muted, Role::Surface, u"arrow-right"_s};
    case Direction::Heard:
        return {Role::Muted, Role::Surface, u"arrow-left"_s};
    case Direction::Happened:
        break;
    }
    return {Role::Muted, Role::Surface, {}};
}

// Round, round and filled, a diamond, a square: told apart without colours.
QPainterPath shapeOf(Tone tone, const QPointF &centre)
{
    const qreal r = dot / 2.0;
    QPainterPath path;
    switch (tone) {
    case Tone::Neutral:
        path.addEllipse(centre, r - 2, r - 2);
        break;
    case Tone::Good:
        path.addEllipse(centre, r, r);
        break;
    case Tone::Warn:
        path.moveTo(centre + QPointF(0, -r - 2));
        path.lineTo(centre + QPointF(r + 2, 0));
        path.lineTo(centre + QPointF(0, r + 2));
        path.lineTo(centre + QPointF(-r - 2, 0));
        path.closeSubpath();
        break;
    case Tone::Bad:
        path.addRoundedRect(QRectF(centre.x() - r + 1, centre.y() - r + 1, dot - 2, dot - 2), 3, 3);
        break;
    }
    return path;
}

/// Where the parts of a line stand.
struct Places {
    QFont whatFont;
    int textWidth = 0;
    int what = 0, change = 0, small = 0; ///< heights
    int changeWidth = 0; ///< where the small print shares the change's line; else 0

    Places(const TimeLineEntry &entry, int width)
        : whatFont(typeFont(Type::Body, entry.tone != Tone::Neutral))
        , textWidth(qMax(120, width - timeWidth - dotColumn - byWidth - space::l))
    {
        const auto height = [](const QFont &font, const QString &text, int room, int flags) {
            if (text.isEmpty())
                return 0;
            const QFontMetrics metrics(font);
            if (metrics.horizontalAdvance(text) < room && !text.contains(u'\n'))
                return metrics.height();
            return metrics.boundingRect(QRect(0, 0, room, 4000), flags, text).height();
        };
        what = height(whatFont, entry.what, textWidth, wrapped);
        change = height(typeFont(Type::Label), changeWords(entry), textWidth, words);
        small = height(typeFont(Type::Label), entry.small, textWidth, wrapped);
        const QFontMetrics metrics(typeFont(Type::Label));
        const int wide = metrics.horizontalAdvance(changeWords(entry)) + space::m;
        if (change > 0 && small > 0 && wide + metrics.horizontalAdvance(entry.small) <= textWidth) {
            changeWidth = wide;
            small = 0;
        }
    }
    [[nodiscard]] int height() const
    {
        const int left
            = QFontMetrics(typeFont(Type::Body)).height() + QFontMetrics(typeFont(Type::Label)).height();
        return 2 * rowPadding
            + qMax(left, what + (change > 0 ? change + 2 : 0) + (small > 0 ? small + 2 : 0));
    }
};
} // namespace

void TimeLineRows::setLine(const TimeLine &line)
{
    QList<Row> rows;
    QString day;
    for (const TimeLineEntry &entry : line.entries) {
        const QString date = toTashkent(entry.at).toString(u"dd.MM.yyyy"_s);
        if (date != day) {
            rows.append({date, {}, false, false});
            day = date;
        }
        rows.append({{}, entry, false, false});
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].first = i == 1;
        rows[i].last = i == rows.size() - 1;
    }
    const auto now = static_cast<int>(rows.size());
    const auto before = static_cast<int>(m_rows.size());
    const int kept = qMin(now, before);
    const QList<Row> old = m_rows;
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_rows = rows;
        endRemoveRows();
    } else if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_rows = rows;
        endInsertRows();
    } else {
        m_rows = rows;
    }
    // What was written before stays as it is, save for the end of the thread and a word here and there.
    for (int row = 0; row < kept; ++row) {
        if (!(m_rows.at(row) == old.at(row)))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int TimeLineRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimeLineRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Row &row = m_rows.at(index.row());
    return row.day.isEmpty() ? spoken(row.entry) : row.day;
}

Qt::ItemFlags TimeLineRows::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_rows.at(index.row()).day.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                : Qt::ItemIsEnabled;
}

class TimeLineView::Delegate final : public QStyledItemDelegate {
public:
    explicit Delegate(TimeLineView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {100, m_view->heightOf(index.row())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const TimeLineRows::Row &row = m_view->m_rows.at(index.row());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (row.day.isEmpty())
            paintEntry(*painter, option, row);
        else
            paintDay(*painter, option.rect, row, index.row() > 0);
        painter->restore();
    }

private:
    void paintDay(QPainter &painter, const QRect &rect, const TimeLineRows::Row &row, bool within) const
    {
        const Theme theme = Theme::inUse();
        if (within)
            paintThread(painter, rect, false, false);
        const QRect text = rect.adjusted(space::s, 6, 0, -4);
        const QFont font = typeFont(Type::Label, true);
        // The day covers the thread: it begins anew below.
        painter.fillRect(QRect(rect.left(), rect.top() + 6,
                             QFontMetrics(font).horizontalAdvance(row.day) + 24, rect.height() - 10),
            theme.color(Role::Surface));
        painter.setFont(font);
        painter.setPen(theme.color(Role::Muted));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, row.day);
    }

    void paintThread(QPainter &painter, const QRect &rect, bool first, bool last) const
    {
        const int x = rect.left() + timeWidth + dotColumn / 2;
        const int middle = rect.top() + rowPadding + 9;
        const int top = first ? middle : rect.top();
        const int end = last ? middle : rect.bottom() + 1;
        painter.fillRect(QRect(x - 1, top, 2, end - top), Theme::inUse().color(Role::Border));
    }

    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const TimeLineRows::Row &row) const
    {
        const Theme theme = Theme::inUse();
        const TimeLineEntry &entry = row.entry;
        QRect rect = option.rect;
        rect.setWidth(m_view->lineWidth());
        const Places places(entry, rect.width());
        const Look look = lookOf(entry);
        if (option.state & QStyle::State_Selected) {
            QPainterPath ground;
            ground.addRoundedRect(QRectF(rect).adjusted(1, 1, -2, -1), radius::control, radius::control);
            if (m_view->hasFocus()) {
                painter.fillPath(ground, theme.color(Role::Selection));
                painter.setPen(QPen(theme.color(Role::Focus), 1.5));
                painter.drawPath(ground);
            }
        }
        paintThread(painter, rect, row.first, row.last);

        // The time, and how long after the line before.
        const int top = rect.top() + rowPadding;
        painter.setFont(typeFont(Type::Body));
        painter.setPen(theme.color(Role::Text));
        painter.drawText(
            QRect(rect.left(), top, timeWidth - 4, 24), Qt::AlignRight | Qt::AlignTop, clockWords(entry));
        painter.setFont(typeFont(Type::Label));
        painter.setPen(theme.color(Role::Muted));
        const int body = QFontMetrics(typeFont(Type::Body)).height();
        painter.drawText(
            QRect(rect.left(), top + body, timeWidth - 4, 20), Qt::AlignRight | Qt::AlignTop, entry.gap);

        const QPointF centre(rect.left() + timeWidth + dotColumn / 2.0, top + body / 2.0);
        const QPainterPath shape = shapeOf(entry.tone, centre);
        painter.fillPath(shape, theme.color(look.back));
        painter.setPen(QPen(theme.color(look.ink), entry.tone == Tone::Neutral ? 1.5 : 2));
        painter.drawPath(shape);
        if (look.icon.isEmpty())
            painter.drawEllipse(centre, 1.5, 1.5);
        else
            icons::paint(
                painter, QRectF(centre.x() - 6, centre.y() - 6, 12, 12), look.icon, theme.color(look.ink));

        int y = top;
        const int x = rect.left() + timeWidth + dotColumn;
        painter.setFont(places.whatFont);
        painter.setPen(theme.color(entry.tone == Tone::Neutral ? Role::Text : look.ink));
        painter.drawText(QRect(x, y, places.textWidth, places.what), wrapped, entry.what);
        painter.setFont(typeFont(Type::Label));
        y += places.what + 2;
        if (places.change > 0) {
            painter.setPen(theme.color(Role::Text));
            painter.drawText(QRect(x, y, places.textWidth, places.change), words, changeWords(entry));
            if (places.changeWidth > 0) {
                painter.setPen(theme.color(Role::Muted));
                painter.drawText(QRect(x + places.changeWidth, y, places.textWidth, places.change),
                    Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, entry.small);
            }
            y += places.change + 2;
        }
        painter.setPen(theme.color(Role::Muted));
        if (places.small > 0)
            painter.drawText(QRect(x, y, places.textWidth, places.small), wrapped, entry.small);

        const QRect by(x + places.textWidth + space::l, top, byWidth - space::m, 24);
        painter.drawText(by, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine,
            QFontMetrics(typeFont(Type::Label)).elidedText(entry.by, Qt::ElideMiddle, by.width()));
    }

    TimeLineView *m_view;
};

TimeLineView::TimeLineView(QWidget *parent)
    : QListView(parent)
    , m_rows(this)
{
    setModel(&m_rows);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    // Lines wrap their words, so a new width means new heights.
    setResizeMode(QListView::Adjust);
    setTabKeyNavigation(false);
    connect(&m_rows, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            for (int row = first.row(); row <= last.row() && row < m_heights.size(); ++row)
                m_heights[row] = 0;
            scheduleDelayedItemsLayout();
        });
}

void TimeLineView::setLine(const TimeLine &line)
{
    m_rows.setLine(line);
}

// The scroll bar's room is kept whether it shows or not, so that no line is broken twice.
int TimeLineView::lineWidth() const
{
    return width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

int TimeLineView::heightOf(int row) const
{
    if (m_measuredAt != lineWidth()) {
        m_heights.clear();
        m_measuredAt = lineWidth();
    }
    m_heights.resize(m_rows.rowCount(), 0);
    int &height = m_heights[row];
    if (height == 0) {
        const TimeLineRows::Row &line = m_rows.at(row);
        height = line.day.isEmpty() ? Places(line.entry, m_measuredAt).height() : headingHeight;
    }
    return height;
}

void TimeLineView::forgetHeights()
{
    m_heights.clear();
    scheduleDelayedItemsLayout();
}

int TimeLineView::contentHeight(int limit) const
{
    int height = 0;
    for (int row = 0; row < m_rows.rowCount() && height < limit; ++row)
        height += heightOf(row);
    return qMin(height, limit);
}

void TimeLineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void TimeLineView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_rows.rowCount() > 1)
        setCurrentIndex(m_rows.index(1));
    QListView::focusInEvent(event);
    viewport()->update();
}

void TimeLineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        forgetHeights();
}

} // namespace kassa
