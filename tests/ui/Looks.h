// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with how a window stands on the screen: words that are cut or not translated, controls that
// lie outside or are squeezed, targets that a finger misses.
#pragma once
#include "tests/ui/LongTexts.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Screens.h"
#include "ui/controls/SearchSelect.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QScreen>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <typeinfo>

namespace kassa::test {

namespace looks {

inline QString named(const QWidget *widget)
{
    const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return QStringLiteral("%1 \"%2\" of %3×%4")
        .arg(QString::fromLatin1(widget->metaObject()->className()), name)
        .arg(widget->width())
        .arg(widget->height());
}

/// A dialog over a window is its child, but no part of it.
inline bool isIn(const QWidget *widget, const QWidget *window)
{
    return widget->isVisible() && widget->window() == window->window();
}

/// The part of a line edit that holds its text.
inline int roomOf(const QLineEdit &edit)
{
    QStyleOptionFrame option;
    option.initFrom(&edit);
    const QRect inside = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit);
    const QMargins margins = edit.textMargins();
    constexpr int caret = 4; // QLineEdit's own margins
    return inside.width() - margins.left() - margins.right() - caret;
}

/// The first ancestor that doesn't hold all of the widget, where nothing can be scrolled to see the rest.
inline const QWidget *cutBy(const QWidget *widget, const QWidget *window)
{
    QRect area = widget->rect();
    for (const QWidget *inner = widget; inner != window; inner = inner->parentWidget()) {
        const QWidget *outer = inner->parentWidget();
        if (const auto *scroll = qobject_cast<const QAbstractScrollArea *>(outer->parentWidget());
            scroll && scroll->viewport() == outer)
            return nullptr;
        area.moveTopLeft(inner->mapToParent(area.topLeft()));
        if (!outer->rect().contains(area))
            return outer;
    }
    return nullptr;
}

} // namespace looks

/// Words without room. Elided labels and painted rows hold data, and tell the whole in a tool tip.
[[nodiscard]] inline QStringList cutWords(const QWidget &window)
{
    QStringList faults = clipped(window);
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!looks::isIn(widget, &window))
            continue;
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            const QString words = edit->text().isEmpty() ? edit->placeholderText() : QString();
            if (edit->fontMetrics().horizontalAdvance(words) > looks::roomOf(*edit))
                faults.append(QStringLiteral("%1: placeholder \"%2\"").arg(looks::named(edit), words));
        } else if (const auto *select = qobject_cast<const SearchSelect *>(widget)) {
            const int room = select->width() - 2 * space::m - 20;
            if (select->row() < 0
                && QFontMetrics(typeFont(Type::Body)).horizontalAdvance(select->placeholder()) > room)
                faults.append(QStringLiteral("%1: placeholder \"%2\"")
                                  .arg(looks::named(select), select->placeholder()));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int section = 0; section < header->count(); ++section) {
                if (!header->isSectionHidden(section)
                    && header->sectionSizeHint(section) > header->sectionSize(section))
                    faults.append(
                        QStringLiteral("%1: header \"%2\" has %3 of %4")
                            .arg(looks::named(header->parentWidget()),
                                header->model()->headerData(section, header->orientation()).toString())
                            .arg(header->sectionSize(section))
                            .arg(header->sectionSizeHint(section)));
            }
        } else if (const auto *list = qobject_cast<const QListView *>(widget)) {
            // Rows that a delegate of our own paints elide what is data.
            const QAbstractItemDelegate &delegate = *list->itemDelegate();
            if (typeid(delegate) != typeid(QStyledItemDelegate))
                continue;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QModelIndex index = list->model()->index(row, 0);
                const QRect area = list->visualRect(index);
                const QSize wanted = list->wordWrap()
                    ? QSize(0,
                        list->fontMetrics()
                            .boundingRect(QRect(0, 0, area.width() - 12, 1000), Qt::TextWordWrap,
                                index.data().toString())
                            .height())
                    : QSize(list->fontMetrics().horizontalAdvance(index.data().toString()), 0);
                if (wanted.width() > area.width() || wanted.height() > area.height())
                    faults.append(looks::named(list) + QStringLiteral(": row ") + index.data().toString());
            }
        }
    }
    return faults;
}

/// What lies where nobody sees it: outside its window without a scroll area, outside the screen, or squeezed
/// to less than it needs.
[[nodiscard]] inline QStringList outOfPlace(const QWidget &window)
{
    QStringList faults;
    const QRect screen = window.screen()->availableGeometry();
    if (window.isWindow() && !screen.contains(QRect(window.pos(), window.size())))
        faults.append(QStringLiteral("%1 at %2,%3 does not fit the screen %4")
                          .arg(looks::named(&window))
                          .arg(window.x())
                          .arg(window.y())
                          .arg(QString::fromLatin1(QTest::toString(screen))));
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool seen = looks::isIn(widget, &window) && !widget->size().isEmpty();
        const bool matters = qobject_cast<const QLabel *>(widget)
            || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const SearchSelect *>(widget)
            || qobject_cast<const QAbstractScrollArea *>(widget);
        if (!seen || !matters)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->text().isEmpty())
            continue;
        if (const QWidget *outer = looks::cutBy(widget, &window))
            faults.append(
                QStringLiteral("%1 reaches out of %2").arg(looks::named(widget), looks::named(outer)));
        if (!qobject_cast<const QAbstractScrollArea *>(widget)
            && widget->height() < std::min(widget->minimumSizeHint().height(), widget->maximumHeight()))
            faults.append(QStringLiteral("%1 needs a height of %2")
                              .arg(looks::named(widget))
                              .arg(widget->minimumSizeHint().height()));
    }
    return faults;
}

/// WCAG 2.5.5.
inline constexpr int fingerTarget = 44;

/// What a finger would miss.
/// Buttons whose key is not to be seen on them.
[[nodiscard]] inline QStringList hiddenKeys(const QWidget &window)
{
    QStringList faults;
    const auto buttons = window.findChildren<ActionButton *>();
    for (const ActionButton *button : buttons) {
        if (looks::isIn(button, &window) && !button->keyHint().isEmpty() && !button->showsKeyHint())
            faults.append(QStringLiteral("%1 has no room for %2, it wants %3")
                              .arg(looks::named(button), button->keyHint())
                              .arg(button->sizeHint().width()));
    }
    return faults;
}

[[nodiscard]] inline QStringList smallTargets(const QWidget &window)
{
    QStringList faults;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!looks::isIn(widget, &window))
            continue;
        // The button that empties a line edit is a part of it: the keyboard on the screen does the same.
        const bool inEdit = qobject_cast<const QToolButton *>(widget)
            && qobject_cast<const QLineEdit *>(widget->parentWidget());
        const bool target = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const SearchSelect *>(widget);
        if (target && !inEdit && (widget->width() < fingerTarget || widget->height() < fingerTarget))
            faults.append(looks::named(widget));
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->tabRect(tab).height() < fingerTarget)
                    faults.append(QStringLiteral("a tab of ") + looks::named(tabs));
            }
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        constexpr int rows = 30;
        for (int row = 0; view && view->model() && row < std::min(view->model()->rowCount(), rows); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            const int height = view->visualRect(index).height();
            if ((index.flags() & Qt::ItemIsSelectable) && height > 0 && height < fingerTarget)
                faults.append(QStringLiteral("a row of %1 px in %2").arg(height).arg(looks::named(view)));
        }
    }
    return faults;
}

/// The English texts of the program that another language says otherwise.
class EnglishWords {
public:
    explicit EnglishWords(const QString &code)
    {
        QFile file(QStringLiteral(KASSA_SOURCE_DIR "/translations/kassa_%1.ts").arg(code));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qUtf8Printable(file.fileName()));
        QXmlStreamReader xml(&file);
        QSet<QString> said;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1StringView("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1StringView("translation"))
                said.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            else
                continue;
            m_words.insert(source);
        }
        m_words.subtract(said);
    }

    /// Texts and names of a window that stand there in English.
    [[nodiscard]] QStringList in(const QWidget &window) const
    {
        QStringList found;
        const auto look = [&](const QWidget *widget, const QString &text) {
            if (m_words.contains(text))
                found.append(QStringLiteral("not translated, %1: %2").arg(looks::named(widget), text));
        };
        const auto all = window.findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (!looks::isIn(widget, &window))
                continue;
            look(widget, widget->accessibleName());
            look(widget, widget->toolTip());
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                look(label, label->text());
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                look(button, button->text());
            else if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
                look(edit, edit->placeholderText());
            else if (const auto *select = qobject_cast<const SearchSelect *>(widget))
                look(select, select->row() < 0 ? select->placeholder() : select->title());
            else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                     view && view->model()) {
                constexpr int rows = 30;
                for (int row = 0; row < std::min(view->model()->rowCount(), rows); ++row)
                    look(view, view->model()->index(row, 0).data().toString());
            }
        }
        look(&window, window.windowTitle());
        return found;
    }

private:
    QSet<QString> m_words;
};

/// A message of the test holds the first few only.
inline void tell(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning("%s", qUtf8Printable(fault));
}

/// Before the application: a screen of this many pixels at this scale, where windows are drawn into memory.
/// At 200 % the screen holds half of what it holds at 100 %, as at a till.
inline void useScreen(const QSize &pixels, double scale)
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform.isEmpty() || platform.startsWith("offscreen")) {
        static QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("screen.json")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no screen");
        file.write(
            QStringLiteral("{\"synchronousWindowSystemEvents\": true, \"windowFrameMargins\": [0, 0, 0, 0], "
                           "\"screens\": [{\"name\": \"till\", \"x\": 0, \"y\": 0, \"width\": %1, "
                           "\"height\": %2, \"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}")
                .arg(pixels.width())
                .arg(pixels.height())
                .toUtf8());
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    }
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
}

} // namespace kassa::test
