// SPDX-License-Identifier: GPL-3.0-or-later
// The RSS hash over columns of flows: every path that this machine has, and the floor of copying the columns.
// Options: [--rounds 15] [--without-reference]
#include "bench_output.h"

#include "base/hash.h"
#include "base/random.h"
#include "simulation/kernel/toeplitz.h"

#ifdef FD_BENCH_DPDK
#include "toeplitz_dpdk.h"
#endif

using namespace fd;
using namespace fd::bench;
using namespace fd::simulation;

namespace {

struct Workload {
    bool v6 = false;
    std::size_t count = 0;
    std::vector<std::vector<std::uint32_t>> columns;
    std::vector<const std::uint32_t*> pointers;

    std::string name() const { return std::string(v6 ? "ipv6" : "ipv4") + "/n=" + std::to_string(count); }
};

Workload makeWorkload(bool v6, std::size_t count) {
    constexpr std::uint64_t kEndpoints = 25000;
    SplitMix64 draw(v6 ? 2 : 1);
    const std::size_t width = v6 ? 4 : 1;
    std::vector<std::uint32_t> endpoints(kEndpoints * width);
    for (auto& word : endpoints)
        word = static_cast<std::uint32_t>(draw.next() >> 32U);
    Workload workload{v6, count, {}, {}};
    workload.columns.assign(2 * width + 1, std::vector<std::uint32_t>(count));
    for (std::size_t i = 0; i < count; ++i) {
        const auto source = draw.below(kEndpoints);
        const auto destination = draw.below(kEndpoints);
        for (std::size_t w = 0; w < width; ++w) {
            workload.columns[w][i] = endpoints[source * width + w];
            workload.columns[width + w][i] = endpoints[destination * width + w];
        }
        const auto sourcePort = draw.below(65536);
        workload.columns[2 * width][i] = static_cast<std::uint32_t>(sourcePort << 16U | draw.below(65536));
    }
    for (const auto& column : workload.columns)
        workload.pointers.push_back(column.data());
    return workload;
}

std::uint64_t expectedSum(const Workload& workload) {
    if (workload.v6)
        return workload.count == 16384 ? 0xd448a8ecc35095e0U : 0xe6262abf71cfcb6cU;
    return workload.count == 16384 ? 0xcb095baa1483b338U : 0xb6afebf64dc4b008U;
}

bool correct(const Workload& workload, const std::vector<std::uint32_t>& hashes) {
    Fnv1a sum;
    for (const auto hash : hashes)
        sum.addWord(hash);
    if (sum.value() == expectedSum(workload))
        return true;
    std::fprintf(stderr, "%s: wrong hashes\n", workload.name().c_str());
    return false;
}

/// Reads all columns and writes one word for each tuple; compiled with vector instructions.
template <std::size_t kColumns>
void copyColumns(const std::uint32_t* const* columns, std::size_t count, std::uint32_t* __restrict out) {
    const std::uint32_t* pointers[kColumns];
    std::copy(columns, columns + kColumns, pointers);
    for (std::size_t i = 0; i < count; ++i) {
        std::uint32_t word = 0;
        for (std::size_t c = 0; c < kColumns; ++c)
            word ^= pointers[c][i];
        out[i] = word;
    }
}

void copyFloor(const Workload& workload, std::uint32_t* out) {
    if (workload.v6)
        copyColumns<9>(workload.pointers.data(), workload.count, out);
    else
        copyColumns<3>(workload.pointers.data(), workload.count, out);
}

template <class Work>
double megaPerSecond(const Workload& workload, Work work) {
    const std::size_t repeats = std::max<std::size_t>(1, (std::size_t{1} << 21U) / workload.count);
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < repeats; ++i)
        work();
    return static_cast<double>(workload.count * repeats) / secondsSince(start) / 1e6;
}

struct Variant {
    std::string name;
    std::function<void(std::uint32_t*)> work;
    bool hashes = true;
    std::vector<double> results;
};

bool measure(const Workload& workload, int rounds, bool reference) {
    std::vector<std::uint32_t> out(workload.count);
    std::vector<Variant> variants;
    std::vector<ToeplitzHasher> hashers;
    hashers.reserve(3);
    for (const auto& [path, name] : {std::pair{ToeplitzPath::Avx512, "product-avx512"},
                                     {ToeplitzPath::Pclmul, "product-pclmul"},
                                     {ToeplitzPath::Portable, "product-portable"}}) {
        if (!ToeplitzHasher::isAvailable(path))
            continue;
        hashers.emplace_back(ToeplitzKey(), path);
        const ToeplitzHasher& hasher = hashers.back();
        variants.push_back({name, [&](std::uint32_t* to) { hasher.hashColumns(workload.pointers, workload.count, to); }, true, {}});
    }
    variants.push_back({"floor-copy", [&](std::uint32_t* to) { copyFloor(workload, to); }, false, {}});
#ifdef FD_BENCH_DPDK
    const DpdkToeplitz dpdk(ToeplitzKey().bytes(), workload.columns, workload.v6);
    if (reference) {
        variants.push_back({"reference-softrss-be", [&](std::uint32_t* to) { dpdk.softrss(to); }, true, {}});
        if (ToeplitzHasher::isAvailable(ToeplitzPath::Avx512))
            variants.push_back({"reference-gfni-bulk", [&](std::uint32_t* to) { dpdk.gfniBulk(to); }, true, {}});
    }
#else
    (void)reference;
#endif
    for (auto& variant : variants) {
        std::fill(out.begin(), out.end(), 0);
        variant.work(out.data());
        if (variant.hashes && !correct(workload, out))
            return false;
    }
    for (int round = 0; round < rounds; ++round) {
        for (auto& variant : variants)
            variant.results.push_back(megaPerSecond(workload, [&] { variant.work(out.data()); }));
    }
    for (const auto& variant : variants)
        print("toeplitz", variant.name, workload.name(), "Mhash_per_s", median(variant.results));
    return true;
}

} // namespace

int main(int count, char** values) {
    const Arguments arguments(count, values);
    const int rounds = static_cast<int>(arguments.number("--rounds", 15));
    const std::uint8_t published[] = {66, 9, 149, 187, 161, 142, 100, 80, 0x0a, 0xea, 0x06, 0xe6};
    if (toeplitzHash(ToeplitzKey(), published) != 0x51ccc178U)
        return 1;
    bool good = true;
    for (const bool v6 : {false, true}) {
        for (const std::size_t n : {std::size_t{16384}, std::size_t{1048576}})
            good = measure(makeWorkload(v6, n), rounds, !arguments.has("--without-reference")) && good;
    }
    return good ? 0 : 1;
}
