// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/kind_form.h"

namespace fd::exchange {

namespace {

FieldForm makeField(const char* name, std::size_t offset, const ValueForm& form) {
    FieldForm field{name, ",", offset, &form};
    json::appendQuoted(field.spelled, name);
    field.spelled += ':';
    return field;
}

template <class T>
KindForm makeKind() {
    static const T defaults{};
    KindForm kind{
        kindOf<T>,
        T::names.name,
        std::is_same_v<T, Placement>,
        {},
        &defaults,
        [](std::size_t count) -> std::shared_ptr<void> {
            std::shared_ptr<T[]> block(new T[count]);
            return {block, block.get()};
        },
        sizeof(T),
        [](DesignBuilder& builder, std::uint32_t number, std::shared_ptr<void> record) {
            return builder.add(Id<T>{number}, std::static_pointer_cast<const T>(std::move(record)));
        },
        [](const Design& design) { return design.table<T>().size(); },
        [](const Design& design, const std::function<void(std::uint32_t, const void*)>& visit) {
            for (const auto entry : design.table<T>())
                visit(entry.id.number, &entry.record);
        }};
    forEachField<T>([&](const auto& field) {
        const auto* const base = reinterpret_cast<const char*>(&defaults);
        const auto* const member = reinterpret_cast<const char*>(&(defaults.*(field.member)));
        kind.fields.push_back(makeField(field.name, static_cast<std::size_t>(member - base),
                                        kValueForm<typename std::decay_t<decltype(field)>::ValueType>));
    });
    return kind;
}

} // namespace

std::span<const KindForm> kindForms() {
    static const auto forms = []<class... T>(TypeList<T...>) { return std::vector<KindForm>{makeKind<T>()...}; }(AllKinds{});
    return forms;
}

const KindForm& kindForm(Kind kind) {
    return kindForms()[indexOf(kind)];
}

} // namespace fd::exchange
