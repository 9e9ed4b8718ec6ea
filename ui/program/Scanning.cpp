// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/Scanning.h"

#include "app/core/Settings.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace kassa {

namespace {
/// More rules than anybody writes.
constexpr qint64 largestFile = 256 * 1024;
} // namespace

Scanning::Scanning(Parts parts)
    : m_rulesFile(std::move(parts.rulesFile))
    , m_desk(parts.desk)
{
    Settings &settings = parts.settings;
    connect(&m_filter, &ScannerFilter::scanned, &m_desk, &ScanDesk::take);
    connect(&settings, &Settings::changed, this, [this, &settings](Setting key) {
        if (key == Setting::ScannerGap)
            m_filter.setGap(settings.text(key).toInt());
    });
    m_filter.setGap(settings.text(Setting::ScannerGap).toInt());
    readRules();
}

void Scanning::readRules()
{
    const ScanRules builtIn = ScanRules::builtIn();
    m_desk.setRules(builtIn);
    m_desk.setRulesTrouble({});
    QFile file(m_rulesFile);
    if (!file.exists())
        return;
    const QString name = QFileInfo(m_rulesFile).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        m_desk.setRulesTrouble(
            rulesTroubleWords({ScanRulesError::What::NotJson, 0, file.errorString()}, name));
        return;
    }
    const auto own = ScanRules::fromJson(file.read(largestFile));
    if (own)
        m_desk.setRules(own->before(builtIn));
    else
        m_desk.setRulesTrouble(rulesTroubleWords(own.error(), name));
}

} // namespace kassa
