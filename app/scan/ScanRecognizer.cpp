// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/ScanRecognizer.h"

namespace kassa {

bool ScanRecognizer::goesOn(qint64 atMs) const
{
    return !m_text.isEmpty() && atMs - m_lastAt <= (sure() ? m_limits.sureGapMs : m_limits.gapMs);
}

// Some scanners end with both Enter and Tab, or send their Enter a little later than the rest.
bool ScanRecognizer::ends(const UsKey &key, qint64 atMs) const
{
    if (key.kind != UsKey::Kind::Enter && key.kind != UsKey::Kind::Tab)
        return false;
    if (sure())
        return atMs - m_lastAt <= m_limits.tailMs;
    return m_text.isEmpty() && m_scanAt && atMs - *m_scanAt <= m_limits.tailMs;
}

// Control characters of a code come as Ctrl and a letter, which must not be a shortcut.
bool ScanRecognizer::amid(const UsKey &key, bool plain, qint64 atMs) const
{
    return sure() && goesOn(atMs) && (!plain || key.kind == UsKey::Kind::None);
}

bool ScanRecognizer::wants(const UsKey &key, bool plain, qint64 atMs) const
{
    if (amid(key, plain, atMs))
        return true;
    if (!plain)
        return false;
    return key.kind == UsKey::Kind::Character || (key.kind == UsKey::Kind::Shift && goesOn(atMs))
        || ends(key, atMs);
}

ScanRecognizer::Verdict ScanRecognizer::press(const UsKey &key, bool plain, qint64 atMs)
{
    if (amid(key, plain, atMs)) {
        m_lastAt = atMs;
        return {Fate::Drop, Held::Keep};
    }
    if (!plain)
        return decided(Fate::Pass);
    if (ends(key, atMs)) {
        Verdict verdict = decided(Fate::Drop);
        m_scanAt = atMs;
        return verdict;
    }
    if (key.kind == UsKey::Kind::Shift && goesOn(atMs))
        return {Fate::Hold, Held::Keep};
    if (key.kind != UsKey::Kind::Character)
        return decided(Fate::Pass);
    Verdict verdict {Fate::Hold, Held::Keep};
    // The pause was there, and whoever keeps the timer was late.
    if (!goesOn(atMs))
        verdict = decided(Fate::Hold);
    if (m_text.size() <= m_limits.maxLength)
        m_text += key.character;
    m_lastAt = atMs;
    return verdict;
}

// What is held is a scan or a hand's by now.
ScanRecognizer::Verdict ScanRecognizer::decided(Fate fate)
{
    if (m_text.isEmpty())
        return {fate, Held::Keep};
    Verdict verdict {fate, Held::GiveBack};
    if (sure()) {
        verdict.held = Held::Forget;
        m_scanAt = m_lastAt;
        if (m_text.size() <= m_limits.maxLength)
            verdict.scan = m_text;
    }
    m_text.clear();
    return verdict;
}

ScanRecognizer::Verdict ScanRecognizer::pause()
{
    return decided(Fate::Pass);
}

ScanRecognizer::Verdict ScanRecognizer::interrupt()
{
    return decided(Fate::Pass);
}

std::optional<int> ScanRecognizer::waitMs() const
{
    if (m_text.isEmpty())
        return std::nullopt;
    return sure() ? m_limits.sureGapMs : m_limits.gapMs;
}

} // namespace kassa
