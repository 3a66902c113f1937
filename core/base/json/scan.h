// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define FD_JSON_SSE2 1
#endif

namespace fd::json {

/// True for the bytes that end a run of plain characters in a JSON string: quote, backslash, control (RFC 8259, 7).
constexpr bool endsPlainRun(char c) {
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

/// The first byte in [at, end) that ends a run of plain characters, `end` if there is none; one byte at a time.
inline const char* plainRunEndPortable(const char* at, const char* end) {
    while (at != end && !endsPlainRun(*at))
        ++at;
    return at;
}

/// As plainRunEndPortable, sixteen bytes at a time where the processor can. Never reads at or beyond `end`.
inline const char* plainRunEnd(const char* at, const char* end) {
#ifdef FD_JSON_SSE2
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    const __m128i lastControl = _mm_set1_epi8(0x1F);
    while (end - at >= 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        // Unsigned "byte <= 0x1F" is "max(byte, 0x1F) == 0x1F".
        const __m128i control = _mm_cmpeq_epi8(_mm_max_epu8(bytes, lastControl), lastControl);
        const __m128i special = _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash));
        const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(control, special)));
        if (mask != 0)
            return at + std::countr_zero(mask);
        at += 16;
    }
#endif
    return plainRunEndPortable(at, end);
}

} // namespace fd::json
