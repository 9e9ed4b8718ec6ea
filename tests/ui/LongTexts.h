// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Buttons.h"
#include "ui/controls/Labels.h"

#include <QtCore/QTranslator>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTabBar>

namespace kassa::test {

/// A language whose every text is as much longer as Russian and Uzbek are at their longest: short texts by
/// half, sentences by a third. Placeholders stay.
class LongTexts final : public QTranslator {
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        const qsizetype extra = text.size() < 20 ? text.size() / 2 : text.size() / 3;
        // Blanks where words would end, so that it may wrap as a language does.
        for (qsizetype i = 0; i < extra; ++i)
            text.append(i % 7 == 0 ? QChar(u' ') : QChar(u'ш'));
        return text;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// What of `root`'s own words does not fit: labels that can't grow, buttons, check boxes, tabs. Elided labels
/// hold data and may be short of room.
[[nodiscard]] inline QStringList clipped(const QWidget &root)
{
    QStringList faults;
    const auto fault = [&faults](const QWidget *widget, const QString &text) {
        faults.append(widget->objectName() + QStringLiteral(": ") + text);
    };
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (qobject_cast<const ElidedLabel *>(label) || label->text().isEmpty())
                continue;
            const bool short_ = label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                                  : label->sizeHint().width() > label->width();
            if (short_)
                fault(label, label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const bool ours
                = qobject_cast<const ActionButton *>(button) || qobject_cast<const QCheckBox *>(button);
            if (ours && button->minimumSizeHint().width() > button->width())
                fault(button, button->text());
        } else if (const auto *scroll = qobject_cast<const QScrollArea *>(widget)) {
            // What can't be scrolled sideways has to fit.
            if (scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && scroll->widget()
                && scroll->widget()->minimumSizeHint().width() > scroll->viewport()->width())
                fault(scroll, QStringLiteral("wider than its view"));
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            if (tabs->sizeHint().width() > tabs->width())
                fault(tabs, tabs->tabText(0));
        }
    }
    return faults;
}

} // namespace kassa::test
