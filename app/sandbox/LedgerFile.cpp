// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/LedgerFile.h"
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

bool LedgerFile::load(QJsonObject *content, QString *error) const
{
    QFile file(m_path);
    if (!isKept() || !file.exists())
        return true;
    QJsonParseError parsed;
    if (file.open(QIODevice::ReadOnly)) {
        *content = QJsonDocument::fromJson(file.readAll(), &parsed).object();
        if (parsed.error == QJsonParseError::NoError && !content->isEmpty())
            return true;
    }
    *error = u"the sandbox's ledger %1 can't be read"_s.arg(m_path);
    return false;
}

bool LedgerFile::save(const QJsonObject &content, QString *error) const
{
    if (!isKept())
        return true;
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(content).toJson(QJsonDocument::Compact));
        if (file.commit())
            return true;
    }
    *error = u"the sandbox's ledger %1 can't be written: %2"_s.arg(m_path, file.errorString());
    return false;
}

} // namespace kassa::sandbox
