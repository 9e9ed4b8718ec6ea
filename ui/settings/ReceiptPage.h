// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ReceiptDocument.h"
#include "ui/settings/SettingsPage.h"

#include <QtCore/QMap>

class QCheckBox;
class QPlainTextEdit;
class QScrollArea;

namespace kassa {

class ActionButton;
class Label;
class LabelledField;
class ReceiptSheet;
class SearchSelect;

/// How receipts look: language, paper, header and footer in each language, the shop's logo, what may be left
/// out. Beside the inputs stands the receipt that they make, at each change.
class ReceiptPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit ReceiptPage(QWidget *parent = nullptr);
    void load(const Settings &settings) override;
    Result<void> save(Settings &settings) override;
    void retranslate() override;

    /// Where the logo is kept (logoFile() of the profile); reads the one that is there.
    void setLogoFile(const QString &file);
    /// Takes a picture for the logo, or says why it can't be one.
    void takeLogo(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Said { Nothing, Unreadable, TooLarge, NoPicture };
    struct Choice {
        const char *name;
        QCheckBox *box;
    };
    struct Texts {
        QString header;
        QString footer;
    };
    [[nodiscard]] Language shownLanguage() const;
    [[nodiscard]] ReceiptTemplate design() const;
    void showTexts();
    void showLogo();
    void preview();
    void chooseLogo();

    QStandardItemModel m_languages;
    QStandardItemModel m_papers;
    QStandardItemModel m_textLanguages;
    SearchSelect *m_language;
    SearchSelect *m_paper;
    SearchSelect *m_textLanguage;
    QPlainTextEdit *m_header;
    QPlainTextEdit *m_footer;
    LabelledField *m_languageField;
    LabelledField *m_paperField;
    LabelledField *m_textLanguageField;
    LabelledField *m_headerField;
    LabelledField *m_footerField;
    Label *m_logoLabel;
    Label *m_logoSaid;
    ActionButton *m_logoChoose;
    ActionButton *m_logoRemove;
    Label *m_choicesLabel;
    QList<Choice> m_choices;
    Label *m_previewLabel;
    QScrollArea *m_previewArea;
    ReceiptSheet *m_sheet;
    PointInfo m_point;
    QMap<Language, Texts> m_texts;
    QString m_logoFile;
    QImage m_logo;
    bool m_logoChanged = false;
    Said m_said = Said::Nothing;
};

} // namespace kassa
