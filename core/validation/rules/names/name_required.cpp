// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/naming.h"
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

template <class T>
constexpr bool needsName() {
    bool needs = false;
    forEachField<T>([&](const auto& f) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(f)>::ValueType, std::string>)
            needs = needs || (std::string_view(f.name) == "name" && hasFlag(f.flags, FieldFlags::Required));
    });
    return needs;
}

} // namespace

Rules nameRequired() {
    const About about = {.id = "name-required",
                         .severity = Severity::Error,
                         .basis = Basis::Inference,
                         .family = "names",
                         .title = translatable("Rule", "Name missing"),
                         .message = translatable("Rule", "This object needs a name.")};
    std::vector<Rule> rules;
    forEachKind([&]<class T>() {
        if constexpr (needsName<T>())
            rules.push_back(localRule<T>(
                about, {own(&T::name)},
                [](On<T> object, const Look&, Report& report) {
                    if (trimmed(object->name).empty())
                        report.find(object.id).at(&T::name);
                },
                {RuleFix{translatable("Fix", "Suggest a name"),
                         [](const Look& look, const Finding& finding, Transaction& transaction) -> bool {
                             const std::string name = freeName(look.design(), kindOf<T>, T::names.singular);
                             return transaction.edit(finding.subject.as<T>(),
                                                     [&](T& object) { object.name = name; });
                         }}}));
    });
    return rules;
}

} // namespace fd::validation
