// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/entered.h"
#include "addressing/text_value.h"
#include "model/field.h"

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace fd {

/// How a field's value is shown and edited, and which form it has in a file.
enum class FieldType : std::uint8_t {
    Boolean,    // true, false
    Integer,    // a whole number
    Text,       // free text
    Choice,     // one of a list of names
    Value,      // a typed value with one spelling, or blank
    Reference,  // an object of one kind
    AnyReference, // an object of any kind
    TextList,   // free texts or typed values
    References, // objects of one kind
    AnyReferences, // objects of any kind
};

template <class T>
struct IsId : std::false_type {};
template <class T>
struct IsId<Id<T>> : std::true_type {
    using Target = T;
};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {
    using Item = T;
};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
    using Item = T;
};

/// The form of a C++ type as a field. Adding a value type needs nothing here: any TextValue works.
template <class T>
consteval FieldType fieldTypeOf() {
    if constexpr (std::is_same_v<T, bool>)
        return FieldType::Boolean;
    else if constexpr (std::is_integral_v<T>)
        return FieldType::Integer;
    else if constexpr (std::is_same_v<T, std::string>)
        return FieldType::Text;
    else if constexpr (std::is_enum_v<T>)
        return FieldType::Choice;
    else if constexpr (IsId<T>::value)
        return FieldType::Reference;
    else if constexpr (std::is_same_v<T, AnyId>)
        return FieldType::AnyReference;
    else if constexpr (IsVector<T>::value) {
        using Item = typename IsVector<T>::Item;
        if constexpr (IsId<Item>::value)
            return FieldType::References;
        else if constexpr (std::is_same_v<Item, AnyId>)
            return FieldType::AnyReferences;
        else {
            static_assert(std::is_same_v<Item, std::string> || TextValue<Item>);
            return FieldType::TextList;
        }
    } else if constexpr (IsOptional<T>::value) {
        static_assert(TextValue<typename IsOptional<T>::Item>);
        return FieldType::Value;
    } else {
        static_assert(TextValue<T>);
        return FieldType::Value;
    }
}

/// "host-17": an object as text.
void appendAnyId(std::string& out, AnyId id);
/// Reads "host-17"; the empty text is no object.
Result<AnyId> parseAnyId(std::string_view text);
Result<long long> parseInteger(std::string_view text);
Result<bool> parseBoolean(std::string_view text);
Error notAChoice(std::string_view text, std::string choices);

/// The value as one line of text. Lists are separated by ", ".
template <class T>
void appendValueText(std::string& out, const T& value) {
    constexpr FieldType type = fieldTypeOf<T>();
    if constexpr (type == FieldType::Boolean)
        out += value ? "true" : "false";
    else if constexpr (type == FieldType::Integer)
        out += std::to_string(value);
    else if constexpr (type == FieldType::Text)
        out += value;
    else if constexpr (type == FieldType::Choice)
        out += nameOf(value);
    else if constexpr (type == FieldType::Reference || type == FieldType::AnyReference)
        appendAnyId(out, value);
    else if constexpr (IsVector<T>::value) {
        bool first = true;
        for (const auto& item : value) {
            if (!first)
                out += ", ";
            first = false;
            appendValueText(out, item);
        }
    } else if constexpr (IsOptional<T>::value) {
        if (value)
            value->appendTo(out);
    } else
        value.appendTo(out);
}

/// The reverse of appendValueText; blank text is the empty value where the type has one.
template <class T>
Result<T> parseValueText(std::string_view text) {
    constexpr FieldType type = fieldTypeOf<T>();
    if constexpr (type == FieldType::Boolean)
        return parseBoolean(text);
    else if constexpr (type == FieldType::Integer) {
        const auto number = parseInteger(text);
        if (!number)
            return number.error();
        if (*number != static_cast<long long>(static_cast<T>(*number)))
            return notAValue("value.integer", translatable("Values", "{text} is too large."), text);
        return static_cast<T>(*number);
    } else if constexpr (type == FieldType::Text)
        return std::string(text);
    else if constexpr (type == FieldType::Choice) {
        std::string all;
        for (const auto& choice : Choices<T>::values) {
            if (trimmed(text) == choice.name)
                return choice.value;
            all += (all.empty() ? "" : ", ") + std::string(choice.name);
        }
        return notAChoice(text, std::move(all));
    } else if constexpr (type == FieldType::Reference) {
        const auto any = parseAnyId(trimmed(text));
        if (!any)
            return any.error();
        using Target = typename IsId<T>::Target;
        if (*any && !any->template is<Target>())
            return notAValue("value.reference", translatable("Values", "\"{text}\" is an object of another kind."), text);
        return any->template as<Target>();
    } else if constexpr (type == FieldType::AnyReference)
        return parseAnyId(trimmed(text));
    else if constexpr (IsVector<T>::value) {
        T items;
        if (trimmed(text).empty())
            return items;
        for (const std::string_view part : splitText(text, ',')) {
            auto item = parseValueText<typename IsVector<T>::Item>(trimmed(part));
            if (!item)
                return item.error();
            items.push_back(std::move(*item));
        }
        return items;
    } else if constexpr (IsOptional<T>::value) {
        if (trimmed(text).empty())
            return T{};
        auto item = IsOptional<T>::Item::parse(text);
        if (!item)
            return item.error();
        return T(std::move(*item));
    } else
        return T::parse(text);
}

/// Calls `visit(AnyId)` for each object that the value refers to; ids of none are left out.
template <class T, class Visit>
void forEachTarget(const T& value, Visit&& visit) {
    if constexpr (IsId<T>::value || std::is_same_v<T, AnyId>) {
        if (value)
            visit(AnyId(value));
    } else if constexpr (IsVector<T>::value) {
        using Item = typename IsVector<T>::Item;
        if constexpr (IsId<Item>::value || std::is_same_v<Item, AnyId>)
            for (const auto& item : value)
                forEachTarget(item, visit);
    }
}

/// Calls `replace(AnyId) -> AnyId` for each reference in the value; a list drops those replaced by none.
template <class T, class Replace>
void replaceTargets(T& value, Replace&& replace) {
    if constexpr (IsId<T>::value) {
        if (value)
            value = replace(AnyId(value)).template as<typename IsId<T>::Target>();
    } else if constexpr (std::is_same_v<T, AnyId>) {
        if (value)
            value = replace(value);
    } else if constexpr (IsVector<T>::value) {
        using Item = typename IsVector<T>::Item;
        if constexpr (IsId<Item>::value || std::is_same_v<Item, AnyId>) {
            for (auto& item : value)
                replaceTargets(item, replace);
            std::erase_if(value, [](const Item& item) { return !item; });
        }
    }
}

} // namespace fd
