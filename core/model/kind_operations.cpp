// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/kind_operations.h"

#include "model/kinds.h"

#include <algorithm>

namespace fd {

namespace {

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

template <class Value>
const ValueOperations kOperations{
    fieldTypeOf<Value>(),
    targetOf<Value>(),
    choicesOf<Value>,
    [](const void* value) {
        std::string out;
        appendValueText(out, *static_cast<const Value*>(value));
        return out;
    },
    [](void* value, std::string_view text) -> std::optional<Error> {
        auto parsed = parseValueText<Value>(text);
        if (!parsed)
            return parsed.error();
        *static_cast<Value*>(value) = std::move(*parsed);
        return std::nullopt;
    },
    [](const void* a, const void* b) { return *static_cast<const Value*>(a) == *static_cast<const Value*>(b); },
    [](const void* value, std::vector<AnyId>& out) {
        forEachTarget(*static_cast<const Value*>(value), [&](AnyId id) { out.push_back(id); });
    },
    [](void* value, const std::function<AnyId(AnyId)>& replace) {
        replaceTargets(*static_cast<Value*>(value), replace);
    },
};

FieldInfo describedField(const char* name, const char* label, const char* unit, FieldFlags flags) {
    FieldInfo info{};
    info.name = name;
    info.label = label;
    info.unit = unit;
    info.flags = flags;
    return info;
}

void addField(KindInfo& kind, FieldInfo info, FieldInfo::Access access) {
    info.type = access.operations->type;
    info.target = access.operations->target;
    info.choices = access.operations->choices();
    info.setAccess(std::move(access));
    kind.fields.push_back(std::move(info));
}

template <class T>
KindInfo makeKind() {
    KindInfo info{kindOf<T>, T::names.name, T::names.singular, T::names.plural, {}, {}, nullptr};
    const auto defaults = std::make_shared<const T>();
    info.defaultRecord = defaults;
    const auto clone = [](const void* record) -> std::shared_ptr<void> {
        return std::make_shared<T>(*static_cast<const T*>(record));
    };
    const auto* base = reinterpret_cast<const char*>(defaults.get());
    forEachField<T>([&]<class Value>(const Field<T, Value>& f) {
        const auto* value = reinterpret_cast<const char*>(&((*defaults).*f.member));
        const auto offset = static_cast<std::size_t>(value - base);
        addField(info, describedField(f.name, f.label, f.unit, f.flags), {&kOperations<Value>, offset, defaults, clone});
    });
    info.equal = [](const void* a, const void* b) { return *static_cast<const T*>(a) == *static_cast<const T*>(b); };
    return info;
}

std::vector<KindInfo> makeKinds() {
    std::vector<KindInfo> kinds;
    forEachKind([&]<class T>() { kinds.push_back(makeKind<T>()); });
    return kinds;
}

} // namespace

Result<AnyRecord> FieldInfo::withText(const void* record, std::string_view newText) const {
    std::shared_ptr<void> copy = access_.clone(record);
    if (auto fault = access_.operations->assign(static_cast<char*>(copy.get()) + access_.offset, newText))
        return std::move(*fault);
    return AnyRecord(std::move(copy));
}

bool FieldInfo::isDefault(const void* record) const {
    return access_.operations->equal(valueIn(record), valueIn(access_.defaultRecord.get()));
}

AnyRecord FieldInfo::withTargets(const void* record, const std::function<AnyId(AnyId)>& replace) const {
    std::shared_ptr<void> copy = access_.clone(record);
    access_.operations->replaceTargets(static_cast<char*>(copy.get()) + access_.offset, replace);
    return copy;
}

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
