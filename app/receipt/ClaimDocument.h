// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"

#include <QtCore/QStringList>

namespace kassa {

/// A label and what it names.
struct ClaimFact {
    QString label;
    QString value;
    bool operator==(const ClaimFact &) const = default;
};

/// How a line or a box of the paper is to be taken; each has a shape of its own, so that a copy in black and
/// white says the same.
enum class ClaimTone { Neutral, Good, Warn, Bad };

/// One line of the time line as it is printed.
struct ClaimEntry {
    QString day; ///< printed above the first line of a day
    QString serverTime; ///< "14:03:12"; empty where the server's clock was not measured
    QString pcTime;
    QString gap;
    QString by;
    ClaimTone tone = ClaimTone::Neutral;
    QString what;
    QString change; ///< "Ready to pay → Answer awaited"
    QString small;
    bool operator==(const ClaimEntry &) const = default;
};

/// A claim's paper as a plain value, in the language of the screen. Whoever fills it has chosen every word;
/// the painter adds none. Texts are plain: no renderer reads markup.
struct ClaimDocument {
    QString watermark; ///< printed across each page; empty outside test mode
    QStringList place; ///< the point's name, address, phone, tax number
    QString title; ///< "Payment claim"
    QString number; ///< "Payment No. 000148"
    QString service;
    QString amount;
    QString state;
    ClaimTone tone = ClaimTone::Neutral;
    QString alarm; ///< framed; empty without one
    QList<ClaimFact> facts;
    QString openTitle; ///< framed with `open`: what is known of an open outcome and what is not
    QStringList open;
    QString linksTitle;
    QList<ClaimFact> links;
    QString attemptsTitle;
    QStringList attemptsHead;
    QList<QStringList> attempts; ///< each as wide as the head
    QString entriesTitle;
    QString entriesNote; ///< how the times are to be read
    QString serverHead, pcHead, gapHead, byHead, whatHead; ///< of the time line's columns
    QList<ClaimEntry> entries;
    QString foot; ///< at the bottom of each page: program, version, origin, when it was made
    QString pageOf; ///< "Page %1 of %2"
    bool operator==(const ClaimDocument &) const = default;
};

/// The paper's texts, one line each: for tests and search.
[[nodiscard]] QString plainText(const ClaimDocument &document);

/// The paper as an A4 PDF with real text. Needs a QGuiApplication (fonts); any thread. StoreFailed where it
/// can't be begun.
[[nodiscard]] Result<QByteArray> claimPdf(const ClaimDocument &document);

/// What is handed over: the paper, and the same payment for machines.
struct ClaimPacket {
    QString stem; ///< of both files: "claim-000148-20241014-150723"
    ClaimDocument paper;
    QByteArray json;
};

/// Where a packet lies.
struct ClaimFiles {
    QString folder;
    QString pdf;
    QString json;
};

/// Writes both files into `folder`, which is made where it is missing (0700; the files 0600). Each is written
/// beside and then put in place, and one alone is taken away again: there is no half packet. An older packet
/// of the same name is not touched. StoreFull or StoreFailed. Pure but for the files; any thread.
[[nodiscard]] Result<ClaimFiles> writeClaim(const ClaimPacket &packet, const QString &folder);

} // namespace kassa
