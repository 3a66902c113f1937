// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/bandwidth.h"

#include <array>

namespace fd {

namespace {

struct Unit {
    std::string_view spelling;
    std::int64_t bits;
};

constexpr std::int64_t kKilo = 1'000;
constexpr std::int64_t kMega = 1'000'000;
constexpr std::int64_t kGiga = 1'000'000'000;
constexpr std::int64_t kTera = 1'000'000'000'000;

// Compared without regard to case except where it tells bits from bytes ("Mb" and "MB").
constexpr std::array kUnits{
    Unit{"", kMega},         Unit{"bit", 1},          Unit{"bit/s", 1},        Unit{"bps", 1},
    Unit{"k", kKilo},        Unit{"kbit/s", kKilo},   Unit{"kb/s", kKilo},     Unit{"kbps", kKilo},
    Unit{"M", kMega},        Unit{"Mbit/s", kMega},   Unit{"Mb/s", kMega},     Unit{"Mbps", kMega},
    Unit{"G", kGiga},        Unit{"Gbit/s", kGiga},   Unit{"Gb/s", kGiga},     Unit{"Gbps", kGiga},
    Unit{"T", kTera},        Unit{"Tbit/s", kTera},   Unit{"kB/s", 8 * kKilo}, Unit{"MB/s", 8 * kMega},
    Unit{"GB/s", 8 * kGiga}, Unit{"Mbit", kMega},     Unit{"Gbit", kGiga},     Unit{"GbE", kGiga},
};

std::optional<std::int64_t> unitBits(std::string_view spelling) {
    for (const Unit& unit : kUnits)
        if (unit.spelling == spelling)
            return unit.bits;
    if (spelling == "g" || spelling == "m" || spelling == "K" || spelling == "t")
        return unitBits(spelling == "g" ? "G" : spelling == "m" ? "M" : spelling == "K" ? "k" : "T");
    return std::nullopt;
}

/// digits[.digits] * scale if that is a whole number below 2^62.
std::optional<std::int64_t> scaled(std::string_view number, std::int64_t scale) {
    constexpr std::int64_t limit = std::int64_t{1} << 62U;
    const size_t point = number.find('.');
    const auto whole = parseDecimal(number.substr(0, point), static_cast<unsigned long long>(limit / scale));
    if (!whole)
        return std::nullopt;
    std::int64_t value = static_cast<std::int64_t>(*whole) * scale;
    if (point == std::string_view::npos)
        return value;
    const std::string_view fraction = number.substr(point + 1);
    if (fraction.empty())
        return std::nullopt;
    for (const char c : fraction) {
        if (c < '0' || c > '9' || (c != '0' && scale < 10))
            return std::nullopt;
        scale /= 10;
        value += (c - '0') * scale;
    }
    return value;
}

} // namespace

Result<Bandwidth> Bandwidth::parse(std::string_view text) {
    const std::string_view body = trimmed(text);
    const size_t end = body.find_first_not_of("0123456789.");
    const std::string_view number = body.substr(0, end);
    const auto unit = unitBits(end == std::string_view::npos ? "" : trimmed(body.substr(end)));
    if (const auto bits = unit ? scaled(number, *unit) : std::nullopt)
        return Bandwidth(*bits);
    return notAValue("value.bandwidth",
                     translatable("Values", "\"{text}\" is not a bandwidth such as 10G, 2.5 Gbit/s or 100M."), text);
}

void Bandwidth::appendTo(std::string& out) const {
    const std::int64_t value = bitsPerSecond_;
    if (value % kGiga == 0 && value > 0)
        out += std::to_string(value / kGiga) + "G";
    else if (value % kMega == 0)
        out += std::to_string(value / kMega) + "M";
    else if (value % kKilo == 0)
        out += std::to_string(value / kKilo) + "k";
    else
        out += std::to_string(value) + "bit";
}

std::string Bandwidth::display() const {
    const std::int64_t value = bitsPerSecond_;
    const auto inUnit = [&](std::int64_t scale, const char* unit) {
        std::string out = std::to_string(value / scale);
        std::string fraction = std::to_string(scale + value % scale).substr(1, 3);
        while (!fraction.empty() && fraction.back() == '0')
            fraction.pop_back();
        if (scale > 1 && !fraction.empty())
            out += "." + fraction;
        return out + unit;
    };
    if (value >= kGiga)
        return inUnit(kGiga, " Gbit/s");
    if (value >= kMega || value == 0)
        return inUnit(kMega, " Mbit/s");
    return value >= kKilo ? inUnit(kKilo, " kbit/s") : inUnit(1, " bit/s");
}

} // namespace fd
