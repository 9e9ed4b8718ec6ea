// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/ManualText.h"

#include "ui/controls/Theme.h"
#include "ui/help/Manual.h"

#include <QtGui/QTextBlockFormat>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtWidgets/QScrollBar>

namespace kassa {

using namespace Qt::StringLiterals;

ManualText::ManualText(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    // A bar that comes and goes would change the width in the midst of a layout.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFont(typeFont(Type::Body));
    document()->setDocumentMargin(space::l);
}

void ManualText::show(const QString &markdown)
{
    m_markdown = markdown;
    m_shownWidth = pictureWidth();
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    // Markdown's paragraphs and pictures come without any air.
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat air;
    air.setBottomMargin(space::s);
    cursor.mergeBlockFormat(air);
    // A caret left at the end would pull the text down to it when the view is resized.
    setTextCursor(QTextCursor(document()));
    verticalScrollBar()->setValue(0);
}

int ManualText::pictureWidth() const
{
    return qMax(200, viewport()->width() - 2 * space::xl);
}

QVariant ManualText::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    QImage picture(manualFolder() + name.path());
    if (picture.isNull())
        return {};
    // The picture is scaled here, once: a document scales badly and at every paint.
    const qreal ratio = devicePixelRatioF();
    const int wide = qRound(pictureWidth() * ratio);
    if (picture.width() > wide)
        picture = picture.scaledToWidth(wide, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void ManualText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_markdown.isEmpty() && pictureWidth() != m_shownWidth)
        show(m_markdown);
}

} // namespace kassa
