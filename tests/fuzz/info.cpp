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
    fuzz::reply<Details>(data, size, false, codec::decodeInfo, [](const Result<Details> &details, int) {
        if (!details)
            return;
        for (const Detail &detail : *details)
            fuzz::hold(!detail.name.isEmpty() || !detail.title.isEmpty(), "a line says what it is");
    });
    return 0;
}
