// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace fd {

/// FNV-1a with 64 bits (Fowler, Noll, Vo), for fingerprints and checksums that are kept in files.
class Fnv1a {
public:
    constexpr void addByte(std::uint8_t byte) { state_ = (state_ ^ byte) * 0x100000001b3U; }
    /// The eight bytes of `word`, low byte first.
    constexpr void addWord(std::uint64_t word) {
        for (int shift = 0; shift < 64; shift += 8)
            addByte(static_cast<std::uint8_t>(word >> static_cast<unsigned>(shift)));
    }
    constexpr void addText(std::string_view text) {
        for (const char c : text)
            addByte(static_cast<std::uint8_t>(c));
    }
    constexpr std::uint64_t value() const { return state_; }

private:
    std::uint64_t state_ = 0xcbf29ce484222325U;
};

} // namespace fd
