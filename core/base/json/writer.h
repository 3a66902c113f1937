// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/scan.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace fd::json {

/// Appends JSON to one growing buffer. It writes commas by itself and nothing else that was not asked for: blanks and
/// line ends come from the caller through raw(), so that the form of a file is decided where the file is written.
/// Nesting is the caller's duty.
class Writer {
public:
    /// `expectedBytes` sizes the buffer so that it need not grow.
    explicit Writer(std::size_t expectedBytes = 256) { buffer_.resize(expectedBytes); }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// A member's name and its colon; the value must follow.
    void member(std::string_view name);
    /// As member, for a name that is already spelled with quotes and colon, as in "\"name\":".
    void memberSpelled(std::string_view nameAndColon);
    /// Call before each item of an array.
    void item() { comma(); }

    void string(std::string_view text);
    void integer(std::int64_t value);
    void unsignedInteger(std::uint64_t value);
    /// Shortest spelling that reads back to the same double; null if it is not finite.
    void real(double value);
    void boolean(bool value) { raw(value ? std::string_view("true") : std::string_view("false")); }
    void null() { raw("null"); }
    /// Text that is appended as it is: a value already spelled, blanks, line ends.
    void raw(std::string_view text) {
        char* const to = room(text.size());
        if (!text.empty())
            std::memcpy(to, text.data(), text.size());
        size_ += text.size();
    }
    void raw(char c) {
        *room(1) = c;
        ++size_;
    }

    std::size_t size() const { return size_; }
    /// Takes back what was written beyond `size` bytes.
    void truncate(std::size_t size) { size_ = size; }
    std::string_view text() const { return {buffer_.data(), size_}; }
    /// The text; the writer is empty afterwards.
    std::string take();

private:
    char* room(std::size_t bytes) {
        if (buffer_.size() - size_ < bytes) [[unlikely]]
            grow(bytes);
        return buffer_.data() + size_;
    }
    void grow(std::size_t bytes);
    void stringWithEscapes(std::string_view text);
    void open(char c) {
        raw(c);
        fresh_ = true;
    }
    void close(char c) {
        raw(c);
        fresh_ = false;
    }
    void comma() {
        if (!fresh_)
            raw(',');
        fresh_ = false;
    }

    std::string buffer_;
    std::size_t size_ = 0;
    bool fresh_ = true;
};

inline void Writer::string(std::string_view text) {
    const char* const end = text.data() + text.size();
    const char* const stop = plainRunEnd(text.data(), end);
    if (stop != end) [[unlikely]]
        return stringWithEscapes(text);
    char* const to = room(text.size() + 2);
    *to = '"';
    if (!text.empty())
        std::memcpy(to + 1, text.data(), text.size());
    to[text.size() + 1] = '"';
    size_ += text.size() + 2;
}

inline void Writer::memberSpelled(std::string_view nameAndColon) {
    char* to = room(nameAndColon.size() + 1);
    if (!fresh_)
        *to++ = ',';
    std::memcpy(to, nameAndColon.data(), nameAndColon.size());
    size_ = static_cast<std::size_t>(to - buffer_.data()) + nameAndColon.size();
    fresh_ = false;
}

inline void Writer::integer(std::int64_t value) {
    if (value < 0) {
        raw('-');
        return unsignedInteger(0U - static_cast<std::uint64_t>(value));
    }
    unsignedInteger(static_cast<std::uint64_t>(value));
}

} // namespace fd::json
