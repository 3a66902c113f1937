// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a design file: the reader must not crash, what it takes must survive writing and reading again, and
// what the salvage makes of the rest must be a sound file.
#include "exchange/file/fabric_file.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace fd::exchange;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    ReadOptions options;
    options.limits = {.bytes = 1U << 16U, .depth = 32, .stringBytes = 1U << 12U, .values = 10'000};
    options.objects = 1000;
    const auto read = readFabric(text, options);
    if (read && !read->isReadOnly) {
        const std::string written = writeFabric(read->design, read->counters);
        const auto again = readFabric(written);
        if (!again || !(again->design == read->design) || writeFabric(again->design, again->counters) != written)
            std::abort();
    }
    const auto saved = salvageFabric(text, options);
    if (saved && !readFabric(writeFabric(saved->design, saved->counters)))
        std::abort();
    return 0;
}
