// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/guid.h"
#include "addressing/ip_address.h"
#include "addressing/mac_address.h"
#include "addressing/vlan_id.h"
#include "base/json/reader.h"
#include "base/json/writer.h"
#include "exchange/file/fabric_file.h"
#include "model/codec.h"
#include "model/kind_operations.h"

#include <array>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace fd::exchange {

// The JSON form of each type of field. Booleans, integers and references to one kind are JSON's own; everything that
// has a spelling is a string; VLANs and VSIDs are numbers because everybody writes them so.

/// A text value that is a whole number in the file.
template <class T>
inline constexpr bool kIsNumbered = std::is_same_v<T, VlanId> || std::is_same_v<T, Vsid>;

template <class T>
struct IsEntered : std::false_type {};
template <class T>
struct IsEntered<Entered<T>> : std::true_type {
    using Item = T;
};

/// The objects that were referred to, to be looked for once all are read: one bit for each number.
class ReferenceMarks {
public:
    void mark(Kind kind, std::uint32_t number) {
        auto& words = words_[indexOf(kind)];
        const std::size_t word = number / 64;
        if (word >= words.size() && !grow(words, word)) [[unlikely]]
            return;
        words[word] |= std::uint64_t{1} << (number % 64);
    }
    /// False only if some mark is an object that the design does not have.
    bool allIn(const Design& design) const;

private:
    /// False for numbers so great that no honest file has them; then every reference is looked at in the end.
    bool grow(std::vector<std::uint64_t>& words, std::size_t word);

    std::array<std::vector<std::uint64_t>, kKindCount> words_;
    bool isBeyondMarks_ = false;
};

/// What reading a value needs beyond the text.
struct ValueReader {
    json::Reader* json;
    ReferenceMarks* marks;
    /// Set if a reference to any kind names a kind that this version does not know.
    std::string foreignKind{};
    /// The kind that the last reference to any kind named; mostly the next one names it too.
    const KindInfo* lastKind = nullptr;

    bool fail(const Error& error) { return json->fail(error.code, error.text); }
};

// Quick paths for the spellings that fill large files; false sends the text to the type's own parse.
bool parseQuickly(std::string_view text, IpAddress& out);
bool parseQuickly(std::string_view text, MacAddress& out);
template <class T>
bool parseQuickly(std::string_view, T&) {
    return false;
}

bool readNumber(ValueReader& in, std::uint32_t& out);
bool readAnyId(ValueReader& in, AnyId& out);

/// Reads a value with a spelling.
template <class T>
bool readSpelled(ValueReader& in, T& out) {
    if constexpr (kIsNumbered<T>) {
        if (in.json->peek() == json::Reader::Next::Number) {
            std::int64_t number = 0;
            if (!in.json->readInteger(number))
                return false;
            const auto value = T::of(number);
            if (!value)
                return in.fail(T::parse(std::to_string(number)).error());
            out = *value;
            return true;
        }
    }
    std::string_view text;
    if (!in.json->readString(text))
        return false;
    if constexpr (std::is_default_constructible_v<T>)
        if (parseQuickly(text, out))
            return true;
    auto value = T::parse(text);
    if (!value)
        return in.fail(value.error());
    out = std::move(*value);
    return true;
}

/// Whatever was entered: a number where the value is one, any text otherwise.
template <class T>
bool readEntered(ValueReader& in, Entered<T>& out) {
    std::string_view text;
    if constexpr (kIsNumbered<T>) {
        if (in.json->peek() == json::Reader::Next::Number) {
            std::int64_t number = 0;
            if (!in.json->readInteger(number))
                return false;
            const auto value = T::of(number);
            out = value ? Entered<T>(*value) : Entered<T>::of(std::to_string(number));
            return true;
        }
    }
    if (!in.json->readString(text))
        return false;
    out = Entered<T>::of(text);
    return true;
}

template <class E>
bool readChoice(ValueReader& in, E& out) {
    std::string_view text;
    if (!in.json->readString(text))
        return false;
    static constexpr auto names = [] {
        std::array<std::string_view, Choices<E>::values.size()> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = Choices<E>::values[i].name;
        return all;
    }();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (text == names[i]) {
            out = Choices<E>::values[i].value;
            return true;
        }
    return in.fail(parseValueText<E>(text).error());
}

/// Reads one field's value from where the reader stands.
template <class T>
bool readForm(ValueReader& in, T& out) {
    constexpr FieldType type = fieldTypeOf<T>();
    if constexpr (type == FieldType::Boolean) {
        return in.json->readBool(out);
    } else if constexpr (type == FieldType::Integer) {
        std::int64_t number = 0;
        if (!in.json->readInteger(number))
            return false;
        if (!std::in_range<T>(number))
            return in.fail(notAValue("value.integer", translatable("Values", "{text} is too large."), std::to_string(number)));
        out = static_cast<T>(number);
        return true;
    } else if constexpr (type == FieldType::Text) {
        std::string_view text;
        if (!in.json->readString(text))
            return false;
        out.assign(text);
        return true;
    } else if constexpr (type == FieldType::Choice) {
        return readChoice(in, out);
    } else if constexpr (type == FieldType::Reference) {
        if (!readNumber(in, out.number))
            return false;
        if (out)
            in.marks->mark(kindOf<typename IsId<T>::Target>, out.number);
        return true;
    } else if constexpr (type == FieldType::AnyReference) {
        return readAnyId(in, out);
    } else if constexpr (IsVector<T>::value) {
        if (!in.json->beginArray())
            return false;
        out.clear();
        while (in.json->nextItem()) {
            typename IsVector<T>::Item item{};
            if (!readForm(in, item))
                return false;
            out.push_back(std::move(item));
        }
        return !in.json->failed();
    } else if constexpr (IsOptional<T>::value) {
        using Item = typename IsOptional<T>::Item;
        if (in.json->peek() == json::Reader::Next::Null) {
            out.reset();
            return in.json->readNull();
        }
        if constexpr (std::is_default_constructible_v<Item>)
            return readSpelled(in, out.emplace());
        else {
            Item item = *Item::of(Item::kMinimum);
            if (!readSpelled(in, item))
                return false;
            out = item;
            return true;
        }
    } else if constexpr (IsEntered<T>::value) {
        return readEntered(in, out);
    } else {
        return readSpelled(in, out);
    }
}

/// What writing a value needs beyond the value.
struct ValueWriter {
    json::Writer* json;
    const Design* design;
    std::string scratch;
};

void writeSpelled(ValueWriter& out, const IpAddress& value);
void writeSpelled(ValueWriter& out, const MacAddress& value);
void writeAnyId(ValueWriter& out, AnyId id);
template <class T>
void writeSpelled(ValueWriter& out, const T& value) {
    if constexpr (kIsNumbered<T>) {
        out.json->integer(value.number());
    } else {
        out.scratch.clear();
        value.appendTo(out.scratch);
        out.json->string(out.scratch);
    }
}

/// Writes one field's value.
template <class T>
void writeForm(ValueWriter& out, const T& value) {
    constexpr FieldType type = fieldTypeOf<T>();
    if constexpr (type == FieldType::Boolean) {
        out.json->boolean(value);
    } else if constexpr (type == FieldType::Integer) {
        out.json->integer(value);
    } else if constexpr (type == FieldType::Text) {
        out.json->string(value);
    } else if constexpr (type == FieldType::Choice) {
        out.json->string(nameOf(value));
    } else if constexpr (type == FieldType::Reference) {
        if (value)
            out.json->unsignedInteger(value.number);
        else
            out.json->null();
    } else if constexpr (type == FieldType::AnyReference) {
        writeAnyId(out, value);
    } else if constexpr (IsVector<T>::value) {
        out.json->beginArray();
        for (const auto& item : value) {
            if constexpr (fieldTypeOf<typename IsVector<T>::Item>() == FieldType::Reference ||
                          fieldTypeOf<typename IsVector<T>::Item>() == FieldType::AnyReference)
                if (!out.design->contains(item))
                    continue;
            out.json->item();
            writeForm(out, item);
        }
        out.json->endArray();
    } else if constexpr (IsOptional<T>::value) {
        if (value)
            writeSpelled(out, *value);
        else
            out.json->null();
    } else if constexpr (IsEntered<T>::value) {
        if (value && !value.isRespelled()) {
            writeSpelled(out, *value);
        } else {
            out.scratch.clear();
            value.appendTo(out.scratch);
            out.json->string(out.scratch);
        }
    } else {
        writeSpelled(out, value);
    }
}

/// An id that refers to an object which is not in the design; none if all are.
template <class T>
AnyId firstDangling(const Design& design, const T& value) {
    AnyId found;
    forEachTarget(value, [&](AnyId target) {
        if (!found && !design.contains(target))
            found = target;
    });
    return found;
}

/// True if nothing would be left of a value after dropping the references that lead nowhere.
template <class T>
bool leadsNowhere(const Design& design, const T& value) {
    bool any = false;
    bool all = true;
    forEachTarget(value, [&](AnyId target) {
        any = true;
        all = all && !design.contains(target);
    });
    return any && all;
}

/// What a value is in the file, for the published schema.
enum class Shape : std::uint8_t {
    Boolean, Integer, Text, Choice, Number, AnyId, Vlan, Vsid, EnteredVlan, EnteredVsid, Mac, Guid, Spelled
};

template <class T>
consteval Shape shapeOf() {
    constexpr FieldType type = fieldTypeOf<T>();
    if constexpr (IsVector<T>::value)
        return shapeOf<typename IsVector<T>::Item>();
    else if constexpr (IsOptional<T>::value)
        return shapeOf<typename IsOptional<T>::Item>();
    else if constexpr (type == FieldType::Boolean)
        return Shape::Boolean;
    else if constexpr (type == FieldType::Integer)
        return Shape::Integer;
    else if constexpr (type == FieldType::Text)
        return Shape::Text;
    else if constexpr (type == FieldType::Choice)
        return Shape::Choice;
    else if constexpr (type == FieldType::Reference)
        return Shape::Number;
    else if constexpr (type == FieldType::AnyReference)
        return Shape::AnyId;
    else if constexpr (std::is_same_v<T, VlanId>)
        return Shape::Vlan;
    else if constexpr (std::is_same_v<T, Vsid>)
        return Shape::Vsid;
    else if constexpr (std::is_same_v<T, Entered<VlanId>>)
        return Shape::EnteredVlan;
    else if constexpr (std::is_same_v<T, Entered<Vsid>>)
        return Shape::EnteredVsid;
    else if constexpr (std::is_same_v<T, MacAddress>)
        return Shape::Mac;
    else if constexpr (std::is_same_v<T, Guid>)
        return Shape::Guid;
    else
        return Shape::Spelled;
}

/// How values of one C++ type are read and written, without their type: one of these serves all fields of that type,
/// so that hundreds of fields cost the compiler no more than the dozens of types.
struct ValueForm {
    bool (*read)(ValueReader&, void* value);
    void (*write)(ValueWriter&, const void* value);
    bool (*equal)(const void* a, const void* b);
    void (*assign)(void* to, const void* from);
    AnyId (*firstDangling)(const Design&, const void* value);
    bool (*leadsNowhere)(const Design&, const void* value);
    bool isReference;
    /// Bytes to compare instead of calling `equal`; 0 if that would not be the same.
    std::uint8_t plainBytes;
    Shape shape;
    bool isList;
    /// Empty is `null`.
    bool isOptional;
    /// The bits of an integer.
    std::uint8_t bits;
};

template <class T>
constexpr bool isReferenceForm() {
    constexpr FieldType type = fieldTypeOf<T>();
    return type == FieldType::Reference || type == FieldType::AnyReference || type == FieldType::References ||
           type == FieldType::AnyReferences;
}

template <class T>
inline constexpr ValueForm kValueForm{
    [](ValueReader& in, void* value) { return readForm(in, *static_cast<T*>(value)); },
    [](ValueWriter& out, const void* value) { writeForm(out, *static_cast<const T*>(value)); },
    [](const void* a, const void* b) { return *static_cast<const T*>(a) == *static_cast<const T*>(b); },
    [](void* to, const void* from) { *static_cast<T*>(to) = *static_cast<const T*>(from); },
    [](const Design& design, const void* value) { return firstDangling(design, *static_cast<const T*>(value)); },
    [](const Design& design, const void* value) { return leadsNowhere(design, *static_cast<const T*>(value)); },
    isReferenceForm<T>(),
    (std::is_integral_v<T> || std::is_enum_v<T> || IsId<T>::value) ? std::uint8_t{sizeof(T)} : std::uint8_t{0},
    shapeOf<T>(),
    IsVector<T>::value,
    IsOptional<T>::value,
    std::is_integral_v<T> ? static_cast<std::uint8_t>(8 * sizeof(T)) : std::uint8_t{0}};

} // namespace fd::exchange
