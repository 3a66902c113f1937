// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace fd::simulation {

/// The secret of the RSS hash: 320 bits, chosen by the layer above the driver.
class ToeplitzKey {
public:
    static constexpr std::size_t kBytes = 40;

    /// The key published for verifying implementations ("Verifying the RSS Hash Calculation", Windows driver
    /// documentation). It is the default, so that results can be compared with the published table.
    ToeplitzKey();
    explicit ToeplitzKey(const std::array<std::uint8_t, kBytes>& bytes) : bytes_(bytes) {}
    /// 80 hexadecimal digits; blanks, colons, hyphens and commas between them are skipped. Error if there are more or
    /// fewer.
    static Result<ToeplitzKey> fromHex(std::string_view text);

    const std::array<std::uint8_t, kBytes>& bytes() const { return bytes_; }
    /// The 32 bits that start at `bit`, counted from the most significant; zeros beyond the end.
    std::uint32_t window(std::size_t bit) const;

private:
    std::array<std::uint8_t, kBytes> bytes_;
};

/// The definition ("RSS Hashing Functions", Windows driver documentation): for each bit of the data, most significant
/// first, a 1 adds (exclusive or) the top 32 bits of the key register, which then moves left by one.
std::uint32_t toeplitzHash(const ToeplitzKey& key, std::span<const std::uint8_t> data);

enum class ToeplitzPath : std::uint8_t {
    Portable, ///< one table for each byte of input
    Pclmul,   ///< carry-less products, x86-64
    Avx512,   ///< bit matrices on 16 tuples at once, AVX-512 with VBMI and GFNI
};

/// Hashes columns of flows. A tuple is read from up to nine columns of 32-bit words in host order, each word being the
/// big-endian value of four input bytes: IPv4 source, destination, and source port << 16 | destination port; for IPv6
/// four words for each address. All paths give the same results as toeplitzHash.
class ToeplitzHasher {
public:
    static constexpr std::size_t kMaxColumns = 9;
    using Columns = std::span<const std::uint32_t* const>;

    static bool isAvailable(ToeplitzPath path);
    static ToeplitzPath fastestPath();

    explicit ToeplitzHasher(const ToeplitzKey& key, ToeplitzPath path = fastestPath());
    ~ToeplitzHasher();
    ToeplitzHasher(ToeplitzHasher&&) noexcept;
    ToeplitzHasher& operator=(ToeplitzHasher&&) noexcept;

    ToeplitzPath path() const { return path_; }
    /// Writes the hash of each of `count` tuples to `hashes`. At most kMaxColumns columns, each with `count` words.
    void hashColumns(Columns columns, std::size_t count, std::uint32_t* hashes) const;
    /// One input of at most 36 bytes.
    std::uint32_t hash(std::span<const std::uint8_t> data) const;

private:
    struct Tables;
    ToeplitzPath path_;
    std::unique_ptr<Tables> tables_;
};

} // namespace fd::simulation
