// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ClaimDocument.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <cerrno>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
Error troubleWith(const QFileDevice &file, const QString &name, int systemError)
{
    Error error;
    const bool full = file.error() == QFileDevice::ResourceError || systemError == ENOSPC;
    error.code = full ? ErrorCode::StoreFull : ErrorCode::StoreFailed;
    error.reason = name + u": "_s + file.errorString();
    return error;
}

Result<void> put(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(troubleWith(file, name, errno));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(troubleWith(file, name, errno));
    return {};
}

bool makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return true;
    if (!QDir().mkpath(folder))
        return false;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}
} // namespace

Result<ClaimFiles> writeClaim(const ClaimPacket &packet, const QString &folder)
{
    const Result<QByteArray> pdf = claimPdf(packet.paper);
    if (!pdf)
        return tl::unexpected(pdf.error());
    if (!makeFolder(folder))
        return failure(ErrorCode::StoreFailed, folder + u" can't be made"_s);
    const QDir home(folder);
    QString stem = packet.stem;
    for (int copy = 2; home.exists(stem + u".pdf"_s) || home.exists(stem + u".json"_s); ++copy)
        stem = u"%1-%2"_s.arg(packet.stem).arg(copy);
    const ClaimFiles files {folder, home.filePath(stem + u".pdf"_s), home.filePath(stem + u".json"_s)};
    if (const Result<void> written = put(files.pdf, *pdf); !written)
        return tl::unexpected(written.error());
    if (const Result<void> written = put(files.json, packet.json); !written) {
        QFile::remove(files.pdf);
        return tl::unexpected(written.error());
    }
    return files;
}

QString plainText(const ClaimDocument &document)
{
    QStringList lines = document.place;
    lines << document.title << document.number << document.service << document.amount << document.state
          << document.alarm;
    const auto take = [&lines](const QList<ClaimFact> &facts) {
        for (const ClaimFact &fact : facts)
            lines.append(fact.label + u' ' + fact.value);
    };
    take(document.facts);
    lines << document.openTitle << document.open << document.linksTitle;
    take(document.links);
    if (!document.attempts.isEmpty())
        lines << document.attemptsTitle << document.attemptsHead.join(u' ');
    for (const QStringList &attempt : document.attempts)
        lines.append(attempt.join(u' '));
    lines << document.entriesTitle << document.entriesNote;
    for (const ClaimEntry &entry : document.entries) {
        QStringList parts {entry.day, entry.serverTime, entry.pcTime, entry.gap, entry.by, entry.what,
            entry.change, entry.small};
        parts.removeAll(QString());
        lines.append(parts.join(u' '));
    }
    lines << document.foot << document.watermark;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace kassa
