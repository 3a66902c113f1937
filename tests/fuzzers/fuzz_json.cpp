// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: the reader must not crash, what it takes must survive writing and reading again, and the reader that
// builds no tree must agree with the one that does.
#include "base/json/reader.h"
#include "base/json/value.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const fd::json::Limits limits{.bytes = 1U << 16U, .depth = 32, .stringBytes = 1U << 12U, .values = 10'000};
    const auto value = fd::json::parse(text, limits);
    if (value) {
        for (const auto style : {fd::json::Style::Compact, fd::json::Style::Indented}) {
            const auto again = fd::json::parse(fd::json::write(*value, style));
            if (!again || !(*again == *value))
                std::abort();
        }
    }
    fd::json::Reader reader(text, limits);
    const bool skipped = reader.skipValue() && reader.finish();
    if (value && !skipped)
        std::abort();
    return 0;
}
