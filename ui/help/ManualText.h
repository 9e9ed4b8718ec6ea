// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QTextBrowser>

namespace kassa {

/// Shows a chapter of the manual. Pictures come from the program's own resources, never wider than the view;
/// links lead nowhere, so that no text of the manual opens anything outside.
class ManualText final : public QTextBrowser {
    Q_OBJECT
public:
    explicit ManualText(QWidget *parent = nullptr);
    /// Takes Markdown; begins at its top.
    void show(const QString &markdown);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int pictureWidth() const;
    QString m_markdown;
    int m_shownWidth = 0;
};

} // namespace kassa
