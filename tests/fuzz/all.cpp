// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Reply.h"

using namespace kassa;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::silenceLogs();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::reply<RegistryPage>(
        data, size, false, codec::decodeRegistry, [](const Result<RegistryPage> &page, int) {
            if (!page)
                return;
            for (const RegistryRow &row : page->rows) {
                fuzz::hold(!row.id.trimmed().isEmpty(), "a row has an id");
                fuzz::hold(row.amount >= Soum(0), "an amount is no debt");
            }
            fuzz::hold(page->unreadable >= 0, "unreadable rows are counted");
            fuzz::hold(!page->whole() || (page->total == page->rows.size() && page->unreadable == 0),
                "rule 8: whole is what the gateway counted, all of it readable");
        });
    return 0;
}
