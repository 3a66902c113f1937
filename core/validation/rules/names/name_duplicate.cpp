// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/naming.h"
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

/// The object within which a name must be its own: the owner, or for a host group its parent.
template <class T>
AnyId namespaceOf(const T& object) {
    AnyId owner;
    if constexpr (std::is_same_v<T, HostGroup>)
        owner = object.parent;
    else
        forEachField<T>([&](const auto& f) {
            if constexpr (IsId<typename std::remove_cvref_t<decltype(f)>::ValueType>::value)
                if (hasFlag(f.flags, FieldFlags::Owner) && object.*f.member)
                    owner = object.*f.member;
        });
    return owner;
}

template <class T>
Read readsOfNamespace() {
    Read read = own(&T::name);
    forEachField<T>([&](const auto& f) {
        if constexpr (IsId<typename std::remove_cvref_t<decltype(f)>::ValueType>::value)
            read.fields.set(detail::positionOfField(f.member),
                            hasFlag(f.flags, FieldFlags::Owner) ||
                                read.fields.test(detail::positionOfField(f.member)));
    });
    if constexpr (std::is_same_v<T, HostGroup>)
        read.fields.set(detail::positionOfField(&HostGroup::parent));
    return read;
}

template <class T>
constexpr bool hasRequiredName() {
    bool has = false;
    forEachField<T>([&](const auto& f) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(f)>::ValueType, std::string>)
            has = has || (std::string_view(f.name) == "name" && hasFlag(f.flags, FieldFlags::Required));
    });
    return has;
}

} // namespace

Rules nameDuplicate() {
    const About about = {
        .id = "name-duplicate",
        .severity = Severity::Error,
        .basis = Basis::Vmm,
        .family = "names",
        .title = translatable("Rule", "Name used twice"),
        .message = translatable("Rule", "There is already an object of this kind called \"{name}\" here.")};
    std::vector<Rule> rules;
    forEachKind([&]<class T>() {
        if constexpr (hasRequiredName<T>())
            rules.push_back(bucketRule<T>(
                about, {readsOfNamespace<T>()},
                [](On<T> object, const Look&, std::vector<Key>& keys) {
                    if (!trimmed(object->name).empty())
                        keys.push_back(Key::of(namespaceOf(*object), toLowerAscii(object->name)));
                },
                [](const Members<T>& same, const Look&, Report& report) {
                    for (std::size_t i = 1; i < same.size(); ++i)
                        report.find(same.id(i)).at(&T::name).with("name", same[i]->name).also(same.id(0));
                },
                {RuleFix{translatable("Fix", "Rename"),
                         [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                             const T* object = look.get(finding.subject.as<T>());
                             if (!object)
                                 return false;
                             const std::string name = freeName(look.design(), kindOf<T>, object->name);
                             return transaction.edit(finding.subject.as<T>(),
                                                     [&](T& record) { record.name = name; });
                         }}}));
    });
    return rules;
}

} // namespace fd::validation
