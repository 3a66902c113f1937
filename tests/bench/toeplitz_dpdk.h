// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

#include <rte_thash.h>

namespace fd::bench {

/// DPDK's software hashes on the same tuples, their input prepared outside the timing.
class DpdkToeplitz {
public:
    DpdkToeplitz(const std::array<std::uint8_t, 40>& key, const std::vector<std::vector<std::uint32_t>>& columns, bool v6)
        : words_(columns.size()), count_(columns.front().size()), matrices_(64) {
        (void)v6;
        auto original = key;
        rte_convert_rss_key(reinterpret_cast<std::uint32_t*>(original.data()),
                            reinterpret_cast<std::uint32_t*>(convertedKey_.data()), static_cast<int>(key.size()));
        rte_thash_complete_matrix(matrices_.data(), key.data(), static_cast<int>(key.size()));
        for (std::size_t i = 0; i < count_; ++i) {
            for (const auto& column : columns) {
                hostOrder_.push_back(column[i]);
                networkOrder_.push_back(__builtin_bswap32(column[i]));
            }
        }
        for (std::size_t i = 0; i < count_; ++i)
            tuples_.push_back(reinterpret_cast<std::uint8_t*>(networkOrder_.data() + i * words_));
    }

    void softrss(std::uint32_t* hashes) const {
        for (std::size_t i = 0; i < count_; ++i)
            hashes[i] = rte_softrss_be(const_cast<std::uint32_t*>(hostOrder_.data() + i * words_),
                                       static_cast<std::uint32_t>(words_), convertedKey_.data());
    }
    void gfniBulk(std::uint32_t* hashes) const {
        rte_thash_gfni_bulk(matrices_.data(), static_cast<int>(4 * words_),
                            const_cast<std::uint8_t**>(tuples_.data()), hashes, static_cast<std::uint32_t>(count_));
    }

private:
    std::size_t words_;
    std::size_t count_;
    std::array<std::uint8_t, 40> convertedKey_{};
    std::vector<std::uint64_t> matrices_;
    std::vector<std::uint32_t> hostOrder_;
    std::vector<std::uint32_t> networkOrder_;
    std::vector<std::uint8_t*> tuples_;
};

} // namespace fd::bench
