// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/kernel/toeplitz_paths.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace fd::simulation::toeplitz {

#if defined(__x86_64__)

namespace {

#define FD_TARGET_PCLMUL __attribute__((target("pclmul,ssse3,sse4.1")))
#define FD_TARGET_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,gfni")))

/// Reverses the bits of each 32-bit word: bytes by one shuffle, the two halves of each byte by table.
FD_TARGET_PCLMUL inline __m128i reversedBits(__m128i words) {
    const __m128i byteOrder = _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
    const __m128i lowTable = _mm_setr_epi8(0, -128, 0x40, -64, 0x20, -96, 0x60, -32, 0x10, -112, 0x50, -48, 0x30, -80,
                                           0x70, -16);
    const __m128i highTable = _mm_setr_epi8(0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15);
    const __m128i nibble = _mm_set1_epi8(0x0f);
    const __m128i bytes = _mm_shuffle_epi8(words, byteOrder);
    const __m128i low = _mm_shuffle_epi8(lowTable, _mm_and_si128(bytes, nibble));
    const __m128i high = _mm_shuffle_epi8(highTable, _mm_and_si128(_mm_srli_epi16(bytes, 4), nibble));
    return _mm_or_si128(low, high);
}

/// A word times its reversed key window has the reversed hash in bits 31 to 62.
template <std::size_t kColumns>
FD_TARGET_PCLMUL void hashPclmulColumns(const KeyWindows& windows, const std::uint32_t* const* columns,
                                        std::size_t count, std::uint32_t* hashes) {
    __m128i keys[kColumns];
    for (std::size_t c = 0; c < kColumns; ++c)
        keys[c] = _mm_cvtsi64_si128(static_cast<long long>(windows[c]));
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        __m128i p0 = _mm_setzero_si128();
        __m128i p1 = p0;
        __m128i p2 = p0;
        __m128i p3 = p0;
        for (std::size_t c = 0; c < kColumns; ++c) {
            const __m128i words = _mm_loadu_si128(reinterpret_cast<const __m128i*>(columns[c] + i));
            const __m128i even = _mm_and_si128(words, _mm_set1_epi64x(0xffffffffLL));
            const __m128i odd = _mm_srli_epi64(words, 32);
            p0 = _mm_xor_si128(p0, _mm_clmulepi64_si128(even, keys[c], 0x00));
            p1 = _mm_xor_si128(p1, _mm_clmulepi64_si128(odd, keys[c], 0x00));
            p2 = _mm_xor_si128(p2, _mm_clmulepi64_si128(even, keys[c], 0x01));
            p3 = _mm_xor_si128(p3, _mm_clmulepi64_si128(odd, keys[c], 0x01));
        }
        // Bits 31 to 62 of each: even tuples shifted down by 31, odd ones up by 1 into the upper half.
        const __m128i evens = _mm_srli_epi64(_mm_unpacklo_epi64(p0, p2), 31);
        const __m128i odds = _mm_slli_epi64(_mm_unpacklo_epi64(p1, p3), 1);
        const __m128i mixed = _mm_blend_epi16(evens, odds, 0xcc);
        _mm_storeu_si128(reinterpret_cast<__m128i*>(hashes + i), reversedBits(mixed));
    }
    for (; i < count; ++i) {
        __m128i sum = _mm_setzero_si128();
        for (std::size_t c = 0; c < kColumns; ++c)
            sum = _mm_xor_si128(sum, _mm_clmulepi64_si128(_mm_cvtsi32_si128(static_cast<int>(columns[c][i])), keys[c], 0));
        hashes[i] = static_cast<std::uint32_t>(_mm_cvtsi128_si32(reversedBits(_mm_srli_epi64(sum, 31))));
    }
}

/// 16 words: byte k of each goes to lane k, one matrix for each rotation r takes lane k to output byte (k + r) mod 4,
/// turning the lanes of rotation r by r brings the parts of each output byte together.
template <std::size_t kColumns>
FD_TARGET_AVX512 inline __m512i hash16(const BitMatrices& matrices, const __m512i* words, __m512i gather,
                                       __m512i scatter) {
    __m512i sums[4] = {_mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512(),
                       _mm512_setzero_si512()};
    for (std::size_t c = 0; c < kColumns; ++c) {
        const __m512i bytes = _mm512_permutexvar_epi8(gather, words[c]);
        for (std::size_t r = 0; r < 4; ++r) {
            const __m512i matrix = _mm512_load_si512(matrices[c][r].qwords);
            sums[r] = _mm512_xor_si512(sums[r], _mm512_gf2p8affine_epi64_epi8(bytes, matrix, 0));
        }
    }
    const __m512i r1 = _mm512_shuffle_i64x2(sums[1], sums[1], 0x93);
    const __m512i r2 = _mm512_shuffle_i64x2(sums[2], sums[2], 0x4e);
    const __m512i r3 = _mm512_shuffle_i64x2(sums[3], sums[3], 0x39);
    const __m512i all = _mm512_xor_si512(_mm512_ternarylogic_epi64(sums[0], r1, r2, 0x96), r3);
    return _mm512_permutexvar_epi8(scatter, all);
}

template <std::size_t kColumns>
FD_TARGET_AVX512 void hashAvx512Columns(const BitMatrices& matrices, const std::uint32_t* const* columns,
                                        std::size_t count, std::uint32_t* hashes) {
    alignas(64) std::uint8_t order[64];
    for (unsigned i = 0; i < 64; ++i)
        order[i] = static_cast<std::uint8_t>(4 * (i % 16) + i / 16);
    const __m512i gather = _mm512_load_si512(order);
    for (unsigned i = 0; i < 64; ++i)
        order[i] = static_cast<std::uint8_t>(16 * (i % 4) + i / 4);
    const __m512i scatter = _mm512_load_si512(order);
    __m512i words[kColumns];
    std::size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        for (std::size_t c = 0; c < kColumns; ++c)
            words[c] = _mm512_loadu_si512(columns[c] + i);
        _mm512_storeu_si512(hashes + i, hash16<kColumns>(matrices, words, gather, scatter));
    }
    if (i < count) {
        const auto mask = static_cast<__mmask16>((1U << (count - i)) - 1U);
        for (std::size_t c = 0; c < kColumns; ++c)
            words[c] = _mm512_maskz_loadu_epi32(mask, columns[c] + i);
        _mm512_mask_storeu_epi32(hashes + i, mask, hash16<kColumns>(matrices, words, gather, scatter));
    }
}

template <class Constants>
using Function = void (*)(const Constants&, const std::uint32_t* const*, std::size_t, std::uint32_t*);

} // namespace

bool hasPclmul() {
    return __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("sse4.1");
}

bool hasAvx512() {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vbmi") &&
           __builtin_cpu_supports("gfni");
}

void hashPclmul(const KeyWindows& windows, ToeplitzHasher::Columns columns, std::size_t count, std::uint32_t* hashes) {
    constexpr std::array<Function<KeyWindows>, ToeplitzHasher::kMaxColumns> kFunctions = {
        hashPclmulColumns<1>, hashPclmulColumns<2>, hashPclmulColumns<3>, hashPclmulColumns<4>, hashPclmulColumns<5>,
        hashPclmulColumns<6>, hashPclmulColumns<7>, hashPclmulColumns<8>, hashPclmulColumns<9>};
    kFunctions.at(columns.size() - 1)(windows, columns.data(), count, hashes);
}

void hashAvx512(const BitMatrices& matrices, ToeplitzHasher::Columns columns, std::size_t count,
                std::uint32_t* hashes) {
    constexpr std::array<Function<BitMatrices>, ToeplitzHasher::kMaxColumns> kFunctions = {
        hashAvx512Columns<1>, hashAvx512Columns<2>, hashAvx512Columns<3>, hashAvx512Columns<4>, hashAvx512Columns<5>,
        hashAvx512Columns<6>, hashAvx512Columns<7>, hashAvx512Columns<8>, hashAvx512Columns<9>};
    kFunctions.at(columns.size() - 1)(matrices, columns.data(), count, hashes);
}

#else

bool hasPclmul() {
    return false;
}
bool hasAvx512() {
    return false;
}
void hashPclmul(const KeyWindows&, ToeplitzHasher::Columns, std::size_t, std::uint32_t*) {}
void hashAvx512(const BitMatrices&, ToeplitzHasher::Columns, std::size_t, std::uint32_t*) {}

#endif

} // namespace fd::simulation::toeplitz
