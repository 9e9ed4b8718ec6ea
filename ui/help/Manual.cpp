// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/Manual.h"

#include <QtCore/QFile>

namespace kassa {

using namespace Qt::StringLiterals;

QList<ManualChapter> manualChapters(const QString &markdown)
{
    QList<ManualChapter> chapters;
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        if (line.startsWith(u"## "_s)) {
            chapters.append({line.mid(3).trimmed().toString(), {}});
        } else if (!chapters.isEmpty()) {
            chapters.last().text += line;
            chapters.last().text += u'\n';
        }
    }
    for (ManualChapter &chapter : chapters)
        chapter.text = chapter.text.trimmed();
    return chapters;
}

QString manualFolder()
{
    return u":/kassa/manual/"_s;
}

QList<ManualChapter> manualIn(Language language)
{
    QFile file(manualFolder() + u"kassa-%1.md"_s.arg(languageCode(language)));
    if (!file.open(QFile::ReadOnly))
        return {};
    return manualChapters(QString::fromUtf8(file.readAll()));
}

} // namespace kassa
