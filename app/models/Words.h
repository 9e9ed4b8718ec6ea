// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"
#include "app/core/Payment.h"
#include "app/core/Result.h"

#include <QtCore/QStringList>

namespace kassa {

/// A failure as the cashier reads it: what happened, then what to do. Plain text, whole sentences.
struct Words {
    QString what;
    QString whatToDo;
    QString code; ///< for the small print: the gateway's code (of one that Kassa does not know with what the
                  ///< gateway said), else the HTTP status, else our own name of it
    QString who {}; ///< who can act, a sentence; empty for our own errors and for unknown codes
};

/// What was asked when it failed; the advice differs. Only `Pay` may speak of a charge. After it the advice
/// never invites to charge again while the outcome is open; the state of the row decides what else is said
/// (rule 13).
enum class Request { Read, Create, Pay };

/// The words for a failure. An unknown gateway code gets general words and stands in the small print. Texts
/// lie in resources/texts (codes.json: the gateway's, errors.json: our own, who.json: who can act), so any
/// language can be asked for whichever one the screen shows. Any thread.
[[nodiscard]] Words words(const Error &error, Language language, Request request = Request::Read);
/// The same for a refusal of which only the code was kept, as in the journal. Empty code: as an unknown one.
[[nodiscard]] Words wordsOfCode(
    const QString &gatewayCode, Language language, Request request = Request::Read);

/// What refused a payment: the words of the row's refusal code. Of a card of the point's own no payer can see
/// to anything: there it is said who sees to that card.
[[nodiscard]] Words refusalWords(const PaymentRow &row, Language language);

/// What stands in small print under the words: who can act, then the code.
[[nodiscard]] QString smallPrint(const Words &words);

/// Every gateway code that has words of its own, lower case, sorted.
[[nodiscard]] QStringList gatewayCodesWithWords();

} // namespace kassa
