// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/kernel/toeplitz.h"

#include "simulation/kernel/toeplitz_paths.h"

namespace fd::simulation {

namespace {

constexpr std::array<std::uint8_t, ToeplitzKey::kBytes> kVerificationKey = {
    0x6d, 0x5a, 0x56, 0xda, 0x25, 0x5b, 0x0e, 0xc2, 0x41, 0x67, 0x25, 0x3d, 0x43, 0xa3,
    0x8f, 0xb0, 0xd0, 0xca, 0x2b, 0xcb, 0xae, 0x7b, 0x30, 0xb4, 0x77, 0xcb, 0x2d, 0xa3,
    0x80, 0x30, 0xf2, 0x0c, 0x6a, 0x42, 0xb7, 0x3b, 0xbe, 0xac, 0x01, 0xfa};

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

Error keyError() {
    Error error;
    error.code = "simulation.bad-hash-key";
    error.text = Text{translatable("Simulation", "A hash key has 80 hexadecimal digits (40 bytes)."), {}};
    return error;
}

toeplitz::ByteTables makeByteTables(const ToeplitzKey& key) {
    toeplitz::ByteTables tables{};
    for (std::size_t byte = 0; byte < tables.size(); ++byte) {
        for (unsigned value = 1; value < 256; ++value) {
            for (unsigned bit = 0; bit < 8; ++bit) {
                if ((value & (0x80U >> bit)) != 0)
                    tables[byte][value] ^= key.window(8 * byte + bit);
            }
        }
    }
    return tables;
}

template <std::size_t kColumns>
void hashPortable(const toeplitz::ByteTables& tables, const std::uint32_t* const* columns, std::size_t count,
                  std::uint32_t* hashes) {
    for (std::size_t i = 0; i < count; ++i) {
        std::uint32_t hash = 0;
        for (std::size_t c = 0; c < kColumns; ++c) {
            const std::uint32_t word = columns[c][i];
            hash ^= tables[4 * c][word >> 24U] ^ tables[4 * c + 1][(word >> 16U) & 0xffU] ^
                    tables[4 * c + 2][(word >> 8U) & 0xffU] ^ tables[4 * c + 3][word & 0xffU];
        }
        hashes[i] = hash;
    }
}

void hashPortableAny(const toeplitz::ByteTables& tables, ToeplitzHasher::Columns columns, std::size_t count,
                     std::uint32_t* hashes) {
    using Function = void (*)(const toeplitz::ByteTables&, const std::uint32_t* const*, std::size_t, std::uint32_t*);
    constexpr std::array<Function, ToeplitzHasher::kMaxColumns + 1> kFunctions = {
        hashPortable<0>, hashPortable<1>, hashPortable<2>, hashPortable<3>, hashPortable<4>,
        hashPortable<5>, hashPortable<6>, hashPortable<7>, hashPortable<8>, hashPortable<9>};
    kFunctions.at(columns.size())(tables, columns.data(), count, hashes);
}

} // namespace

ToeplitzKey::ToeplitzKey() : bytes_(kVerificationKey) {}

Result<ToeplitzKey> ToeplitzKey::fromHex(std::string_view text) {
    std::array<std::uint8_t, kBytes> bytes{};
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == ' ' || c == ':' || c == '-' || c == ',')
            continue;
        const int digit = hexDigit(c);
        if (digit < 0 || digits == 2 * kBytes)
            return keyError();
        bytes[digits / 2] = static_cast<std::uint8_t>(bytes[digits / 2] * 16 + digit);
        ++digits;
    }
    if (digits != 2 * kBytes)
        return keyError();
    return ToeplitzKey(bytes);
}

std::uint32_t ToeplitzKey::window(std::size_t bit) const {
    std::uint64_t bits = 0;
    for (std::size_t byte = bit / 8; byte < bit / 8 + 5; ++byte)
        bits = bits << 8U | (byte < kBytes ? bytes_[byte] : 0U);
    return static_cast<std::uint32_t>(bits >> (8 - bit % 8));
}

std::uint32_t toeplitzHash(const ToeplitzKey& key, std::span<const std::uint8_t> data) {
    std::uint32_t hash = 0;
    for (std::size_t bit = 0; bit < 8 * data.size(); ++bit) {
        if ((data[bit / 8] & (0x80U >> (bit % 8))) != 0)
            hash ^= key.window(bit);
    }
    return hash;
}

toeplitz::KeyWindows toeplitz::makeKeyWindows(const ToeplitzKey& key) {
    KeyWindows windows{};
    for (std::size_t column = 0; column < windows.size(); ++column) {
        for (std::size_t bit = 0; bit < 63; ++bit)
            windows[column] |= std::uint64_t{key.window(32 * column + bit) >> 31U} << bit;
    }
    return windows;
}

/// The instruction multiplies: output bit i is the parity of (matrix byte 7 - i) and the input byte.
toeplitz::BitMatrices toeplitz::makeBitMatrices(const ToeplitzKey& key) {
    BitMatrices matrices{};
    for (std::size_t column = 0; column < matrices.size(); ++column) {
        for (unsigned rotation = 0; rotation < 4; ++rotation) {
            for (unsigned k = 0; k < 4; ++k) {
                std::uint64_t matrix = 0;
                for (unsigned i = 0; i < 8; ++i) {
                    for (unsigned b = 0; b < 8; ++b) {
                        const std::uint32_t window = key.window(32 * column + 31 - 8 * k - b);
                        const std::uint64_t bit = (window >> (8 * ((k + rotation) % 4) + i)) & 1U;
                        matrix |= bit << (8 * (7 - i) + b);
                    }
                }
                matrices[column][rotation].qwords[2 * k] = matrix;
                matrices[column][rotation].qwords[2 * k + 1] = matrix;
            }
        }
    }
    return matrices;
}

struct ToeplitzHasher::Tables {
    toeplitz::ByteTables bytes;
    toeplitz::KeyWindows windows;
    toeplitz::BitMatrices matrices;
};

bool ToeplitzHasher::isAvailable(ToeplitzPath path) {
    switch (path) {
    case ToeplitzPath::Portable:
        return true;
    case ToeplitzPath::Pclmul:
        return toeplitz::hasPclmul();
    case ToeplitzPath::Avx512:
        return toeplitz::hasAvx512();
    }
    return false;
}

ToeplitzPath ToeplitzHasher::fastestPath() {
    if (isAvailable(ToeplitzPath::Avx512))
        return ToeplitzPath::Avx512;
    return isAvailable(ToeplitzPath::Pclmul) ? ToeplitzPath::Pclmul : ToeplitzPath::Portable;
}

ToeplitzHasher::ToeplitzHasher(const ToeplitzKey& key, ToeplitzPath path)
    : path_(isAvailable(path) ? path : ToeplitzPath::Portable),
      tables_(new Tables{makeByteTables(key), toeplitz::makeKeyWindows(key), toeplitz::makeBitMatrices(key)}) {}

ToeplitzHasher::~ToeplitzHasher() = default;
ToeplitzHasher::ToeplitzHasher(ToeplitzHasher&&) noexcept = default;
ToeplitzHasher& ToeplitzHasher::operator=(ToeplitzHasher&&) noexcept = default;

void ToeplitzHasher::hashColumns(Columns columns, std::size_t count, std::uint32_t* hashes) const {
    if (path_ == ToeplitzPath::Avx512 && !columns.empty())
        toeplitz::hashAvx512(tables_->matrices, columns, count, hashes);
    else if (path_ == ToeplitzPath::Pclmul && !columns.empty())
        toeplitz::hashPclmul(tables_->windows, columns, count, hashes);
    else
        hashPortableAny(tables_->bytes, columns, count, hashes);
}

std::uint32_t ToeplitzHasher::hash(std::span<const std::uint8_t> data) const {
    std::uint32_t hash = 0;
    for (std::size_t byte = 0; byte < data.size() && byte < tables_->bytes.size(); ++byte)
        hash ^= tables_->bytes[byte][data[byte]];
    return hash;
}

} // namespace fd::simulation
