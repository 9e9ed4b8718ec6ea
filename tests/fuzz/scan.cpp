// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanner read: as bytes of a payment QR code, as a text for the rules, and as a file of rules.
#include "app/scan/ScanRules.h"
#include "tests/fuzz/Fuzz.h"

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

ServiceForm formOf(std::initializer_list<const char *> names)
{
    ServiceForm form;
    form.service.id = u"service"_s;
    for (const char *name : names) {
        Field field;
        field.name = QString::fromLatin1(name);
        field.type = u"text"_s;
        form.fields.append(field);
    }
    return form;
}

void checkQr(const QByteArray &bytes)
{
    const auto qr = PaymentQr::parse(bytes);
    if (!qr)
        return;
    for (const QStringView key : {u"Name", u"PersonalAcc", u"BankName", u"BIC", u"CorrespAcc"})
        fuzz::hold(!qr->value(key).isEmpty(), "the five required keys are there");
    const std::optional<Soum> sum = qr->sum();
    fuzz::hold(!sum || sum->value() > 0, "a bill's sum is more than nothing");
    const auto written = qr->toBytes('\x01');
    fuzz::hold(written.has_value(), "what was decoded can be encoded");
    // A value may hold the separator of the writing; then the code is another one, and may be none.
    if (bytes.contains('\x01'))
        return;
    const auto again = PaymentQr::parse(*written);
    fuzz::hold(again && again->pairs() == qr->pairs(), "what is written is read as the same");
}

void checkRules(const ScanRules &rules, const QString &text)
{
    static const ServiceForm forms[] = {formOf({"customer_code"}), formOf({"soato", "customer_code"}),
        formOf({"phone", "login"}), formOf({})};
    const Scan scan = readScan(text);
    static_cast<void>(rules.serviceOf(scan));
    for (const ServiceForm &form : forms) {
        const QList<ScanFit> fits = rules.fits(scan, form);
        fuzz::hold(fits.isEmpty() || !scan.broken, "half a QR code fills nothing");
        for (const ScanFit &fit : fits) {
            fuzz::hold(!fit.values.isEmpty(), "a fit fills something");
            // clang 14 captures no structured bindings
            for (const auto &filled : fit.values) {
                fuzz::hold(std::any_of(form.fields.begin(), form.fields.end(),
                               [&filled](const Field &field) { return field.name == filled.first; }),
                    "only fields that the form has");
                fuzz::hold(!filled.second.isEmpty() && scan.text.contains(filled.second),
                    "a value stands in the scan");
            }
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::silenceLogs();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const ScanRules builtIn = ScanRules::builtIn();
    const QByteArray bytes = fuzz::bytesOf(data, size);
    checkQr(bytes);
    const QString text = QString::fromUtf8(bytes);
    checkRules(builtIn, text);
    if (const auto rules = ScanRules::fromJson(bytes))
        checkRules(rules->before(builtIn), text);
    return 0;
}
