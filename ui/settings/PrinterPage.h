// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/printing/PrintTarget.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Labels.h"
#include "ui/settings/SettingsPage.h"

class QCheckBox;

namespace kassa {

class LabelledField;
class SearchSelect;
class TextField;

/// Where receipts are printed, and when. A test page goes to what stands in the fields, saved or not.
class PrinterPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit PrinterPage(QWidget *parent = nullptr);
    void load(const Settings &settings) override;
    [[nodiscard]] QWidget *firstFault() override;
    Result<void> save(Settings &settings) override;
    void retranslate() override;
    /// What became of the test page: words, and in which colour.
    void setTested(const QString &words, Role role);

Q_SIGNALS:
    void testRequested(const kassa::PrintTarget &target, bool cut);

private:
    [[nodiscard]] PrintTarget::Kind kind() const;
    [[nodiscard]] Result<PrintTarget> target() const;
    [[nodiscard]] QString fault() const;
    void showKind();
    void test();

    QStandardItemModel m_kinds;
    QStandardItemModel m_speeds;
    QStandardItemModel m_copyCounts;
    QStandardItemModel m_moments;
    SearchSelect *m_kind;
    TextField *m_address;
    SearchSelect *m_speed;
    SearchSelect *m_copies;
    SearchSelect *m_after;
    QCheckBox *m_cut;
    LabelledField *m_kindField;
    LabelledField *m_addressField;
    LabelledField *m_speedField;
    LabelledField *m_copiesField;
    LabelledField *m_afterField;
    ActionButton *m_test;
    Label *m_tested;
};

} // namespace kassa
