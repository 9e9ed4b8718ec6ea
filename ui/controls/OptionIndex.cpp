// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/OptionIndex.h"
#include "ui/controls/SearchSelect.h"

#include <QtCore/QStringMatcher>
#include <QtCore/QTimerEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr int sliceRows = 1500;
constexpr QChar rowEnd = u'\n';
constexpr QChar partEnd = u'\x1f';

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'`' || c == 0x2bb || c == 0x2bc || c == 0x2018 || c == 0x2019 || c == 0xb4
        || c == 0x2b9;
}

// Plain letters under Cyrillic letters with marks, as people type them on a keyboard that lacks them.
char16_t plainCyrillic(char16_t c)
{
    switch (c) {
    case 0x451:
        return 0x435;
    case 0x439:
        return 0x438;
    case 0x45e:
        return 0x443;
    case 0x49b:
        return 0x43a;
    case 0x493:
        return 0x433;
    case 0x4b3:
        return 0x445;
    default:
        return c;
    }
}

void foldInto(QString &out, QStringView text)
{
    for (const QChar letter : text) {
        const char16_t c = letter.unicode();
        if (c < 0x80) {
            if (c == u'\'' || c == u'`' || c == u'\n' || c == 0x1f)
                continue;
            out += c >= u'A' && c <= u'Z' ? QChar(static_cast<char16_t>(c + 32)) : letter;
            continue;
        }
        if (isApostrophe(c))
            continue;
        if (c == 0xa0 || c == 0x202f) {
            out += u' ';
            continue;
        }
        QChar folded = letter.toCaseFolded();
        if (c < 0x250) {
            const QString parts = folded.decomposition();
            out += parts.isEmpty() ? folded : parts.front();
        } else {
            out += QChar(plainCyrillic(folded.unicode()));
        }
    }
}

} // namespace

QString foldedForSearch(QStringView text)
{
    QString out;
    out.reserve(text.size());
    foldInto(out, text);
    return out.simplified();
}

OptionIndex::OptionIndex(QObject *parent)
    : QObject(parent)
{
}

void OptionIndex::setModel(QAbstractItemModel *model)
{
    m_model = model;
    m_text.clear();
    m_starts.clear();
    m_titleAt.clear();
    m_rows = model ? model->rowCount() : 0;
    if (m_rows > 0)
        m_idle.start(0, this);
    else
        m_idle.stop();
}

bool OptionIndex::isComplete() const
{
    return static_cast<int>(m_starts.size()) >= m_rows;
}

void OptionIndex::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_idle.timerId())
        build(sliceRows);
    else
        QObject::timerEvent(event);
}

void OptionIndex::build(int rows)
{
    if (!m_model) {
        m_rows = static_cast<int>(m_starts.size());
        m_idle.stop();
        return;
    }
    const int from = static_cast<int>(m_starts.size());
    const int to = qMin(m_rows, from + rows);
    for (int row = from; row < to; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        m_starts.push_back(m_text.size());
        foldInto(m_text, m_model->data(index, SearchSelect::valueRole).toString());
        m_text += partEnd;
        m_titleAt.push_back(static_cast<int>(m_text.size() - m_starts.back()));
        foldInto(m_text, m_model->data(index, Qt::DisplayRole).toString());
        m_text += rowEnd;
    }
    if (isComplete())
        m_idle.stop();
}

std::vector<int> OptionIndex::match(const QString &text)
{
    build(m_rows);
    std::vector<int> byCode;
    std::vector<int> byTitle;
    std::vector<int> elsewhere;
    const QString needle = foldedForSearch(text);
    const QStringList words = needle.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    // One scan over all rows; after a hit it goes on at the next row.
    const QStringMatcher first(words.front(), Qt::CaseSensitive);
    const QStringView all(m_text);
    const bool oneWord = words.size() == 1;
    const size_t rows = m_starts.size();
    size_t row = 0;
    for (qsizetype hit = first.indexIn(all, 0); hit >= 0;) {
        // The next row usually holds the next hit; a search is for rare words.
        if (row + 1 < rows && m_starts[row + 1] <= hit) {
            ++row;
            if (row + 1 < rows && m_starts[row + 1] <= hit)
                row = static_cast<size_t>(
                          std::upper_bound(m_starts.cbegin(), m_starts.cend(), hit) - m_starts.cbegin())
                    - 1;
        }
        const qsizetype start = m_starts[row];
        const qsizetype end = row + 1 < rows ? m_starts[row + 1] : m_text.size();
        const QStringView line = all.mid(start, end - start);
        const bool wanted = oneWord
            || std::all_of(words.cbegin() + 1, words.cend(),
                [line](const QString &word) { return line.contains(word); });
        if (wanted) {
            const qsizetype title = start + m_titleAt[row];
            const bool inCode = hit == start && line.startsWith(needle);
            const bool inTitle
                = !inCode && (oneWord ? hit == title : all.mid(title, end - title).startsWith(needle));
            auto &group = inCode ? byCode : inTitle ? byTitle : elsewhere;
            group.push_back(static_cast<int>(row));
        }
        if (end >= m_text.size())
            break;
        hit = first.indexIn(all, end);
    }
    byCode.insert(byCode.end(), byTitle.begin(), byTitle.end());
    byCode.insert(byCode.end(), elsewhere.begin(), elsewhere.end());
    return byCode;
}

} // namespace kassa
