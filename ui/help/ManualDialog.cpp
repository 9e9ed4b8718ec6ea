// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/ManualDialog.h"

#include "ui/controls/ChoiceList.h"
#include "ui/help/ManualText.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr int cardWidth = 980;
constexpr int textHeight = 500;
constexpr int listWidth = 240;
constexpr int rowHeight = 32;

/// A chapter's title with air around it; in touch mode as high as a finger wants.
class ChapterRow final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize words = QStyledItemDelegate::sizeHint(option, index);
        const bool touch = Theme::inUse().density() == Theme::Density::Touch;
        return {words.width(), qMax(words.height(), touch ? Theme::inUse().controlHeight() : rowHeight)};
    }
};
} // namespace

ManualDialog::ManualDialog(Language language, QWidget *parent)
    : DialogFrame(parent)
    , m_chapters(manualIn(language))
    , m_list(new ChoiceList(this))
    , m_text(new ManualText(this))
    , m_close(new ActionButton(ActionButton::Kind::Primary, this))
{
    setObjectName(u"manual"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setCardWidth(cardWidth);
    QStringList titles;
    for (const ManualChapter &chapter : std::as_const(m_chapters))
        titles.append(chapter.title);
    m_titles.setStringList(titles);
    m_list->setObjectName(u"manualChapters"_s);
    m_list->setModel(&m_titles);
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new ChapterRow(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"manualText"_s);
    m_text->setMinimumHeight(qMin(textHeight, roomForBody()));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(m_list);
    columns->addWidget(m_text, 1);
    body()->addLayout(columns, 1);
    m_close->setObjectName(u"closeManual"_s);
    m_close->setKeyHint(u"Esc"_s);
    buttons()->addStretch();
    buttons()->addWidget(m_close);
    setEnterButton(m_close);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { showChapter(current.row()); });
    connect(m_list, &QAbstractItemView::clicked, m_list, &QAbstractItemView::setCurrentIndex);
    m_list->setCurrentIndex(m_titles.index(0));
    retranslate();
}

void ManualDialog::showChapter(int chapter)
{
    if (chapter < 0 || chapter >= m_chapters.size())
        return;
    const ManualChapter &shown = m_chapters.at(chapter);
    m_text->show(u"## %1\n\n%2"_s.arg(shown.title, shown.text));
}

void ManualDialog::retranslate()
{
    setTitle(tr("Manual"));
    m_list->setAccessibleName(tr("Chapters"));
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_close->setLabel(tr("Close"));
}

void ManualDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DialogFrame::changeEvent(event);
}

void ManualDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace kassa
