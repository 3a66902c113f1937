// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kind_operations.h"

#include "model/kinds.h"

#include <algorithm>

namespace fd {

namespace {

/// The functions of one field, found through its position in the entity's field list.
template <class T, std::size_t Index>
struct FieldFunctions {
    static constexpr auto kField = fieldAt<T, Index>();
    using Value = typename decltype(kField)::ValueType;

    static const Value& of(const void* record) { return static_cast<const T*>(record)->*kField.member; }

    static std::string text(const void* record) {
        std::string out;
        appendValueText(out, of(record));
        return out;
    }
    static Result<AnyRecord> withText(const void* record, std::string_view text) {
        auto value = parseValueText<Value>(text);
        if (!value)
            return value.error();
        auto copy = std::make_shared<T>(*static_cast<const T*>(record));
        (*copy).*kField.member = std::move(*value);
        return AnyRecord(std::move(copy));
    }
    static bool isDefault(const void* record) { return of(record) == T{}.*kField.member; }
    static bool equal(const void* a, const void* b) { return of(a) == of(b); }
    static void targets(const void* record, std::vector<AnyId>& out) {
        forEachTarget(of(record), [&](AnyId id) { out.push_back(id); });
    }
    static AnyRecord withTargets(const void* record, const std::function<AnyId(AnyId)>& replace) {
        auto copy = std::make_shared<T>(*static_cast<const T*>(record));
        replaceTargets((*copy).*kField.member, replace);
        return copy;
    }
};

template <class Value>
std::vector<ChoiceText> choicesOf() {
    std::vector<ChoiceText> out;
    if constexpr (std::is_enum_v<Value>)
        for (const auto& choice : Choices<Value>::values)
            out.push_back({choice.name, choice.label});
    return out;
}

template <class Value>
std::optional<Kind> targetOf() {
    if constexpr (IsId<Value>::value)
        return kindOf<typename IsId<Value>::Target>;
    else if constexpr (IsVector<Value>::value)
        return targetOf<typename IsVector<Value>::Item>();
    else
        return std::nullopt;
}

template <class T, std::size_t Index>
FieldInfo makeField() {
    using Functions = FieldFunctions<T, Index>;
    using Value = typename Functions::Value;
    const auto& f = Functions::kField;
    return {f.name,
            f.label,
            f.unit,
            f.flags,
            fieldTypeOf<Value>(),
            targetOf<Value>(),
            choicesOf<Value>(),
            &Functions::text,
            &Functions::withText,
            &Functions::isDefault,
            &Functions::equal,
            &Functions::targets,
            &Functions::withTargets};
}

template <class T>
KindInfo makeKind() {
    KindInfo info{kindOf<T>, T::names.name, T::names.singular, T::names.plural, {}, nullptr, nullptr};
    [&]<std::size_t... Index>(std::index_sequence<Index...>) {
        (info.fields.push_back(makeField<T, Index>()), ...);
    }(std::make_index_sequence<kFieldCount<T>>{});
    info.makeDefault = []() -> AnyRecord { return std::make_shared<const T>(); };
    info.equal = [](const void* a, const void* b) { return *static_cast<const T*>(a) == *static_cast<const T*>(b); };
    return info;
}

std::vector<KindInfo> makeKinds() {
    std::vector<KindInfo> kinds;
    forEachKind([&]<class T>() { kinds.push_back(makeKind<T>()); });
    return kinds;
}

} // namespace

bool FieldInfo::isReference() const {
    return type == FieldType::Reference || type == FieldType::References || type == FieldType::AnyReference ||
           type == FieldType::AnyReferences;
}

const FieldInfo* KindInfo::field(std::string_view fieldName) const {
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const FieldInfo& f) { return fieldName == f.name; });
    return found == fields.end() ? nullptr : &*found;
}

std::size_t KindInfo::indexOfField(std::string_view fieldName) const {
    return static_cast<std::size_t>(field(fieldName) - fields.data());
}

std::span<const KindInfo> allKinds() {
    // Immutable after construction, so it is shared by all threads.
    static const std::vector<KindInfo> kinds = makeKinds();
    return kinds;
}

const KindInfo& kindInfo(Kind kind) {
    return allKinds()[indexOf(kind)];
}

const KindInfo* findKind(std::string_view name) {
    for (const KindInfo& info : allKinds())
        if (name == info.name)
            return &info;
    return nullptr;
}

} // namespace fd
