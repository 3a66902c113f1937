// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader says about a fault. Apart from the reading itself because none of it runs while all is well.
#include "base/json/reader.h"

#include <algorithm>
#include <cstring>

namespace fd::json {

namespace {

constexpr const char* kContext = "Json";

Error limitError(const char* source, unsigned long long limit) {
    Error error;
    error.code = "json.limit";
    error.text = {source, {{"limit", groupedDigits(limit)}}};
    return error;
}

} // namespace

Place Reader::placeOf(std::size_t offset) const {
    const std::string_view before(begin_, std::min(offset, text().size()));
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t lastBreak = before.rfind('\n');
    Place place;
    place.line = static_cast<int>(lines) + 1;
    place.column = static_cast<int>(before.size() - (lastBreak == std::string_view::npos ? 0 : lastBreak + 1)) + 1;
    return place;
}

/// What stands at the fault, short enough for a sentence.
std::string Reader::foundAt() const {
    if (faultAt_ == end_)
        return {};
    const char* stop = faultAt_;
    const auto isWord = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' ||
               c == '.' || (static_cast<unsigned char>(c) & 0x80U) != 0;
    };
    while (stop != end_ && isWord(*stop) && stop - faultAt_ < 20)
        ++stop;
    while (stop != end_ && stop != faultAt_ && (static_cast<unsigned char>(*stop) & 0xC0U) == 0x80U)
        ++stop;
    const bool control = static_cast<unsigned char>(*faultAt_) < 0x20;
    return control ? "a control character" : std::string(faultAt_, std::max(stop, faultAt_ + 1));
}

Error Reader::error() const {
    const auto make = [](const char* code, const char* source) {
        Error made;
        made.code = code;
        made.text.source = source;
        return made;
    };
    Error error;
    switch (fault_) {
    case Fault::None:
    case Fault::Own: error = own_; break;
    case Fault::Expected:
        if (faultAt_ == end_)
            error = make("json.end", translatable(kContext, "The text ends where {expected} should stand."));
        else
            error = make("json.syntax", translatable(kContext, "Expected {expected}, found {found}."));
        error.text.arguments = {{"expected", expected_}, {"found", foundAt()}};
        break;
    case Fault::Control:
        error = make("json.control", translatable(kContext, "A control character stands inside a string."));
        break;
    case Fault::Escape: error = make("json.escape", translatable(kContext, "Unknown escape in a string.")); break;
    case Fault::Surrogate:
        error = make("json.surrogate", translatable(kContext, "Half of a surrogate pair stands alone in a string."));
        break;
    case Fault::Utf8: error = make("json.utf8", translatable(kContext, "The text is not well-formed UTF-8.")); break;
    case Fault::ByteOrderMark:
        error = make("json.byte-order-mark", translatable(kContext, "The text starts with a byte order mark."));
        error.advice.source = translatable(kContext, "Save it as UTF-8 without byte order mark.");
        break;
    case Fault::Range: error = make("json.range", translatable(kContext, "The number is out of range.")); break;
    case Fault::Bytes:
        error = limitError(translatable(kContext, "The text is longer than {limit} bytes."), limits_.bytes);
        break;
    case Fault::Depth:
        error = limitError(translatable(kContext, "Values are nested deeper than {limit} levels."),
                           static_cast<unsigned>(std::max(limits_.depth, 0)));
        break;
    case Fault::StringBytes:
        error = limitError(translatable(kContext, "A string is longer than {limit} bytes."), limits_.stringBytes);
        break;
    case Fault::Values:
        error = limitError(translatable(kContext, "The text has more than {limit} values."), limits_.values);
        break;
    }
    const Place place = placeOf(static_cast<std::size_t>((faultAt_ ? faultAt_ : begin_) - begin_));
    error.place.line = place.line;
    error.place.column = place.column;
    return error;
}

} // namespace fd::json
