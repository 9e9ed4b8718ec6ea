// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PrinterPage.h"

#include "ui/controls/Fields.h"
#include "ui/controls/SearchSelect.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
using Kind = PrintTarget::Kind;

void append(QStandardItemModel &model, const QString &value, const QString &title = {})
{
    auto *item = new QStandardItem(title);
    item->setData(value, SearchSelect::valueRole);
    model.appendRow(item);
}

SearchSelect *select(const QString &name, QStandardItemModel &model)
{
    auto *made = new SearchSelect;
    made->setObjectName(name);
    made->setModel(&model);
    return made;
}

void choose(SearchSelect *select, const QString &value)
{
    select->setValue(value);
    if (select->row() < 0)
        select->setRow(0);
}
} // namespace

PrinterPage::PrinterPage(QWidget *parent)
    : SettingsPage(parent)
    , m_kind(select(u"printer"_s, m_kinds))
    , m_address(new TextField)
    , m_speed(select(u"printerSpeed"_s, m_speeds))
    , m_copies(select(u"printerCopies"_s, m_copyCounts))
    , m_after(select(u"printAfterPaid"_s, m_moments))
    , m_cut(new QCheckBox(this))
    , m_kindField(new LabelledField(m_kind, this))
    , m_addressField(new LabelledField(m_address, this))
    , m_speedField(new LabelledField(m_speed, this))
    , m_copiesField(new LabelledField(m_copies, this))
    , m_afterField(new LabelledField(m_after, this))
    , m_test(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_tested(new Label(Type::Label, Role::Muted, this))
{
    m_address->setObjectName(u"printerAddress"_s);
    m_cut->setObjectName(u"printerCut"_s);
    m_test->setObjectName(u"printTestPage"_s);
    m_test->setIconName(u"print"_s);
    m_tested->setObjectName(u"printTested"_s);
    m_tested->setWordWrap(true);
    // Those that this system can't drive are not offered.
    for (const Kind known : {Kind::System, Kind::Network, Kind::Queue, Kind::Device, Kind::Serial}) {
#ifndef Q_OS_UNIX
        if (known != Kind::System && known != Kind::Network)
            continue;
#endif
        append(m_kinds, printTargetName(known));
    }
    for (const int speed : serialSpeeds)
        append(m_speeds, QString::number(speed), QString::number(speed));
    for (const QString &count : {u"0"_s, u"1"_s, u"2"_s})
        append(m_copyCounts, count);
    for (const QString &moment : {u"never"_s, u"ask"_s, u"always"_s})
        append(m_moments, moment);

    auto *tests = new QHBoxLayout;
    tests->setSpacing(space::m);
    tests->addWidget(m_test);
    tests->addWidget(m_tested, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, space::m, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_kindField, 0, 0);
    grid->addWidget(m_speedField, 0, 1);
    grid->addWidget(m_addressField, 1, 0, 1, 2);
    grid->addWidget(m_copiesField, 2, 0);
    grid->addWidget(m_afterField, 2, 1);
    grid->addWidget(m_cut, 3, 0, 1, 2);
    grid->addLayout(tests, 4, 0, 1, 2);
    grid->setRowStretch(5, 1);

    connect(m_kind, &SearchSelect::chosen, this, [this] {
        m_address->clear();
        showKind();
    });
    connect(m_address, &TextField::textChanged, this, [this] { m_addressField->setError({}); });
    connect(m_test, &ActionButton::clicked, this, &PrinterPage::test);
    m_kind->setRow(0);
    showKind();
}

void PrinterPage::load(const Settings &settings)
{
    choose(m_kind, settings.text(Setting::Printer));
    m_address->setText(settings.text(Setting::PrinterAddress));
    choose(m_speed, settings.text(Setting::PrinterSpeed));
    choose(m_copies, settings.text(Setting::PrinterCopies));
    choose(m_after, settings.text(Setting::PrintAfterPaid));
    m_cut->setChecked(settings.isOn(Setting::PrinterCut));
    showKind();
}

QWidget *PrinterPage::firstFault()
{
    m_addressField->setError(fault());
    return m_addressField->error().isEmpty() ? nullptr : m_address;
}

Result<void> PrinterPage::save(Settings &settings)
{
    return saveAll(settings,
        {{Setting::Printer, m_kind->value()}, {Setting::PrinterAddress, m_address->text().trimmed()},
            {Setting::PrinterSpeed, m_speed->value()}, {Setting::PrinterCopies, m_copies->value()},
            {Setting::PrintAfterPaid, m_after->value()},
            {Setting::PrinterCut, m_cut->isChecked() ? u"true"_s : u"false"_s}});
}

void PrinterPage::setTested(const QString &words, Role role)
{
    setTextRole(m_tested, role);
    m_tested->setText(words);
    m_test->setEnabled(true);
}

PrintTarget::Kind PrinterPage::kind() const
{
    return printTargetKind(m_kind->value());
}

Result<PrintTarget> PrinterPage::target() const
{
    return printTarget(kind(), m_address->text(), m_speed->value().toInt());
}

QString PrinterPage::fault() const
{
    if (target())
        return {};
    switch (kind()) {
    case Kind::System:
        break;
    case Kind::Network:
        return tr("Enter the printer's address, such as 192.168.1.50.");
    case Kind::Queue:
        return tr("Enter the name of a print queue of this computer.");
    case Kind::Device:
    case Kind::Serial:
        return tr("Enter the whole path of the device. It begins with %1.").arg(u"/dev/"_s);
    }
    return {};
}

void PrinterPage::showKind()
{
    const Kind now = kind();
    const bool raw = now != Kind::System;
    m_speedField->setVisible(now == Kind::Serial);
    m_cut->setVisible(raw);
    m_addressField->setError({});
    switch (now) {
    case Kind::System:
        m_addressField->setLabel(tr("Name of the printer"));
        m_addressField->setHint(tr("Its name in the system. Empty: Kassa asks each time."));
        break;
    case Kind::Network:
        m_addressField->setLabel(tr("Address"));
        m_addressField->setHint(tr("Such as 192.168.1.50, or with a port: 192.168.1.50:9100."));
        break;
    case Kind::Queue:
        m_addressField->setLabel(tr("Print queue"));
        m_addressField->setHint(tr("A queue without a driver of its own."));
        break;
    case Kind::Device:
        m_addressField->setLabel(tr("Device"));
        m_addressField->setHint(tr("As a rule %1.").arg(u"/dev/usb/lp0"_s));
        break;
    case Kind::Serial:
        m_addressField->setLabel(tr("Device"));
        m_addressField->setHint(tr("As a rule %1.").arg(u"/dev/ttyUSB0"_s));
        break;
    }
}

void PrinterPage::test()
{
    if (QWidget *wrong = firstFault()) {
        wrong->setFocus();
        return;
    }
    m_test->setEnabled(false);
    setTextRole(m_tested, Role::Muted);
    m_tested->setText(tr("Printing…"));
    Q_EMIT testRequested(*target(), m_cut->isChecked());
}

void PrinterPage::retranslate()
{
    m_kindField->setLabel(tr("Printer"));
    QStringList names {tr("Printer of this computer"), tr("Receipt printer in the network")};
    if (m_kinds.rowCount() > names.size())
        names += {tr("Receipt printer in a print queue"), tr("Receipt printer at USB"),
            tr("Receipt printer at a serial port")};
    setTitles(m_kinds, names);
    m_speedField->setLabel(tr("Speed of the line"));
    m_copiesField->setLabel(tr("Copies behind each receipt"));
    setTitles(m_copyCounts, {tr("No copies"), tr("One copy"), tr("Two copies")});
    m_afterField->setLabel(tr("After a payment"));
    setTitles(m_moments,
        {tr("Only when asked to"), tr("Show the receipt and ask"), tr("Print the receipt at once")});
    m_cut->setText(tr("Cut the paper behind each receipt"));
    m_test->setLabel(tr("Print a test page"));
    showKind();
}

} // namespace kassa
