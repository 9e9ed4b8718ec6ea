// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace kassa::sandbox {

/// The JSON file that keeps the ledger over restarts; replaced as a whole, so that it is never half written.
class LedgerFile {
public:
    /// An empty path keeps nothing.
    explicit LedgerFile(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] bool isKept() const { return !m_path.isEmpty(); }
    /// Empty where there is no file yet. False with a reason where the file can't be read.
    bool load(QJsonObject *content, QString *error) const;
    bool save(const QJsonObject &content, QString *error) const;

private:
    QString m_path;
};

} // namespace kassa::sandbox
