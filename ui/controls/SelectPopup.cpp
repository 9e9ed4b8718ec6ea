// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/SelectPopup.h"
#include "ui/controls/ChoiceList.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Keys.h"
#include "ui/controls/OptionIndex.h"
#include "ui/controls/SearchSelect.h"

#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

bool typesText(const QKeyEvent &press)
{
    const QString text = press.text();
    return !text.isEmpty() && text.front().isPrint()
        && !(press.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

// The rows that are shown now: all of the model's, or those that the search found.
class SelectPopup::Options : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void show(QAbstractItemModel *source, std::optional<std::vector<int>> rows)
    {
        beginResetModel();
        m_source = source;
        m_rows = std::move(rows);
        m_count = m_rows ? static_cast<int>(m_rows->size()) : source ? source->rowCount() : 0;
        endResetModel();
    }

    [[nodiscard]] int sourceRow(int row) const
    {
        return row < 0 || row >= m_count ? -1 : m_rows ? (*m_rows)[static_cast<size_t>(row)] : row;
    }

    [[nodiscard]] int shownRow(int sourceRow) const
    {
        if (!m_rows)
            return sourceRow < m_count ? sourceRow : -1;
        const auto found = std::find(m_rows->cbegin(), m_rows->cend(), sourceRow);
        return found == m_rows->cend() ? -1 : static_cast<int>(found - m_rows->cbegin());
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_count;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!m_source || !index.isValid())
            return {};
        // Cards of one name are told apart by their second line.
        const int asked = role == Qt::AccessibleDescriptionRole ? SearchSelect::detailRole : role;
        return m_source->data(m_source->index(sourceRow(index.row()), 0), asked);
    }

private:
    QPointer<QAbstractItemModel> m_source;
    std::optional<std::vector<int>> m_rows;
    int m_count = 0;
};

class SelectPopup::Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool codeShown = false;
    bool twoLines = false;

    [[nodiscard]] int rowHeight() const
    {
        const bool touch = Theme::inUse().density() == Theme::Density::Touch;
        return (twoLines ? 48 : 36) + (touch ? 8 : 0);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, rowHeight()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::inUse();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Role::Selection));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Role::Window));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6);
        }
        QRect area = option.rect.adjusted(10, 0, -10, 0);
        constexpr auto flags = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
        if (codeShown) {
            const QString code = index.data(SearchSelect::valueRole).toString();
            const QFont small = typeFont(Type::Label);
            const int room = qMin(QFontMetrics(small).horizontalAdvance(code) + 2, area.width() / 3);
            painter->setFont(small);
            painter->setPen(theme.color(Role::Muted));
            painter->drawText(QRect(area.right() - room, area.top(), room, area.height()),
                static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine,
                QFontMetrics(small).elidedText(code, Qt::ElideMiddle, room));
            area.setRight(area.right() - room - space::s);
        }
        const QFont body = typeFont(Type::Body);
        const QString title = QFontMetrics(body).elidedText(
            index.data(Qt::DisplayRole).toString().replace(u'\n', u' '), Qt::ElideMiddle, area.width());
        const QString detail = twoLines ? index.data(SearchSelect::detailRole).toString() : QString();
        if (!detail.isEmpty()) {
            const QFont small = typeFont(Type::Label);
            painter->setFont(small);
            painter->setPen(theme.color(Role::Muted));
            painter->drawText(area.adjusted(0, area.height() / 2 - 1, 0, -5), flags,
                QFontMetrics(small).elidedText(detail, Qt::ElideMiddle, area.width()));
            area.setBottom(area.top() + area.height() / 2 + 3);
        }
        painter->setFont(body);
        painter->setPen(theme.color(Role::Text));
        painter->drawText(area, flags, title);
        painter->restore();
    }
};

SelectPopup::SelectPopup(SearchSelect *owner, OptionIndex &index)
    : QFrame(owner, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_owner(owner)
    , m_index(index)
    , m_options(new Options(this))
    , m_delegate(new Delegate(this))
    , m_search(new TextField(this))
    , m_list(new ChoiceList(this))
    , m_nothing(new Label(Type::Body, Role::Muted, this))
{
    setAttribute(Qt::WA_WindowPropagation);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(space::xs);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();

    m_search->setObjectName(u"selectSearch"_s);
    m_list->setObjectName(u"selectList"_s);
    m_list->setModel(m_options);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(200);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);

    connect(m_search, &QLineEdit::textChanged, this, &SelectPopup::filter);
    // The mouse is handled below; this is an assistive tool's press.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &pressed) {
        m_list->setCurrentIndex(pressed);
        take();
    });
    retranslate();
}

void SelectPopup::retranslate()
{
    m_search->setPlaceholderText(tr("Search by name or code"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_nothing->setText(tr("Nothing found"));
}

void SelectPopup::modelChanged()
{
    m_options->show(m_owner->model(), std::nullopt);
    if (isVisible())
        filter(m_search->text());
}

void SelectPopup::openAt(int row, const QString &typed, bool codeShown)
{
    QAbstractItemModel *model = m_owner->model();
    if (!model)
        return;
    // What was typed must be seen and found, in a short list too: else Enter would take another option.
    const bool searchable = model->rowCount() >= SearchSelect::searchFrom || !typed.isEmpty();
    m_search->setVisible(searchable);
    m_delegate->codeShown = codeShown;
    m_delegate->twoLines = model->rowCount() > 0
        && !model->data(model->index(0, 0), SearchSelect::detailRole).toString().isEmpty();
    m_list->setAccessibleName(m_owner->accessibleName());
    setAccessibleName(m_owner->accessibleName());
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(typed);
    }
    filter(m_search->text());
    place();
    show();
    (searchable ? static_cast<QWidget *>(m_search) : m_list)->setFocus(Qt::PopupFocusReason);
    if (m_search->text().isEmpty())
        markRow(qMax(0, m_options->shownRow(row)));
}

void SelectPopup::searchFor(const QString &typed)
{
    m_search->show();
    place();
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->insert(typed);
}

void SelectPopup::place()
{
    constexpr int rowsShown = 9;
    const int rows = qBound(1, m_options->rowCount(), rowsShown);
    const int searchRoom = m_search->isVisibleTo(this) ? m_search->sizeHint().height() + space::xs : 0;
    int height = rows * m_delegate->rowHeight() + searchRoom + 12;
    const QRect screen = m_owner->screen()->availableGeometry();
    const int width = qBound(qMin(200, screen.width()), m_owner->width(), screen.width());
    const QPoint below = m_owner->mapToGlobal(QPoint(0, m_owner->height() + space::xs));
    const QPoint above = m_owner->mapToGlobal(QPoint(0, -space::xs));
    int y = below.y();
    if (y + height > screen.bottom() && above.y() - height >= screen.top()) {
        y = above.y() - height;
    } else if (y + height > screen.bottom()) {
        // A low screen: where there is more of it, and no higher than that.
        const int roomBelow = screen.bottom() - below.y();
        const int roomAbove = above.y() - screen.top();
        height = qMin(height, qMax(roomBelow, roomAbove));
        y = roomBelow >= roomAbove ? below.y() : above.y() - height;
    }
    const int x = qBound(screen.left(), below.x(), qMax(screen.left(), screen.right() - width));
    setGeometry(x, y, width, height);
}

void SelectPopup::filter(const QString &text)
{
    if (searchKey(text).isEmpty())
        m_options->show(m_owner->model(), std::nullopt);
    else
        m_options->show(m_owner->model(), m_index.match(text));
    const bool any = m_options->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        markRow(text.isEmpty() ? qMax(0, m_options->shownRow(m_owner->row())) : 0);
}

void SelectPopup::markRow(int shownRow)
{
    const QModelIndex index = m_options->index(shownRow, 0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void SelectPopup::move(int key)
{
    const int last = m_options->rowCount() - 1;
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_delegate->rowHeight()) - 1);
    int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Up:
        row -= 1;
        break;
    case Qt::Key_Down:
        row += 1;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    case Qt::Key_Home:
        row = 0;
        break;
    default:
        row = last;
        break;
    }
    if (last >= 0)
        markRow(qBound(0, row, last));
}

void SelectPopup::take()
{
    const int row = m_options->sourceRow(m_list->currentIndex().row());
    if (row < 0)
        return;
    hide();
    Q_EMIT taken(row);
}

bool SelectPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool act = event->type() == QEvent::KeyPress;
        switch (press->key()) {
        case Qt::Key_Home:
        case Qt::Key_End:
            // In the search line they move the caret once something was typed.
            if (watched == m_search && !m_search->text().isEmpty())
                break;
            [[fallthrough]];
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            if (press->modifiers() & Qt::AltModifier) {
                if (act)
                    hide();
            } else if (act) {
                move(press->key());
            }
            event->accept();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (act && !press->isAutoRepeat())
                take();
            event->accept();
            return true;
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            if (act)
                hide();
            event->accept();
            return true;
        case Qt::Key_Space:
            if (watched == m_list) {
                if (act && !press->isAutoRepeat())
                    take();
                event->accept();
                return true;
            }
            break;
        default:
            // Keys of the window behind (F9, say) must not act through an open list.
            if ((press->key() >= Qt::Key_F1 && press->key() <= Qt::Key_F35) || actionOf(*press)) {
                event->accept();
                return true;
            }
            if (watched == m_list && act && typesText(*press)) {
                searchFor(press->text());
                return true;
            }
            break;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_list->indexAt(mouse->position().toPoint());
        if (index.isValid() && mouse->button() == Qt::LeftButton) {
            m_list->setCurrentIndex(index);
            take();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SelectPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_owner->update();
}

void SelectPopup::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    painter.setPen(theme.mixed(Role::Border, Role::Muted, 0.4));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SelectPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace kassa
