// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/FormState.h"
#include "app/store/CatalogueCache.h"
#include "tests/fuzz/Reply.h"

using namespace kassa;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::silenceLogs();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto decode = [](const QJsonObject &answer) {
        return codec::decodeForm(answer, QStringLiteral("6ae5eaf5-9b70-4aa9-9260-2438e99affa0"));
    };
    fuzz::reply<ServiceForm>(data, size, false, decode, [](const Result<ServiceForm> &form, int) {
        if (!form)
            return;
        fuzz::hold(!form->service.id.isEmpty(), "a form belongs to a service");
        for (const Field &field : form->fields)
            fuzz::hold(!field.name.isEmpty(), "a field has a name");
        const std::optional<ServiceForm> again = CatalogueCache::unpackedForm(CatalogueCache::packed(*form));
        fuzz::hold(again.has_value(), "a form that was kept can be read");
        fuzz::hold(again->fields == form->fields, "fields come back as they were kept");
        FormState state(FieldGraph::from(*form));
        state.submit();
        for (const AccountItem &item : state.account())
            fuzz::hold(!item.name.isEmpty(), "an account value has a name");
    });
    return 0;
}
