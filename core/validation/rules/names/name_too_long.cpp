// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/prelude.h"

namespace fd::validation {

namespace {

/// Characters, not bytes: continuation bytes of UTF-8 do not count.
std::size_t characters(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

template <class Object>
Rule nameTooLongFor() {
    return localRule<Object>(
        {.id = "name-too-long",
         .severity = Severity::Error,
         .basis = Basis::Vmm,
         .family = "names",
         .title = translatable("Rule", "Name too long"),
         .message = translatable("Rule", "Network names can have at most 64 characters; this one has {n}.")},
        {own(&Object::name)}, [](On<Object> object, const Look&, Report& report) {
            if (characters(object->name) > 64)
                report.find(object.id).at(&Object::name).with("n", characters(object->name));
        });
}

} // namespace

Rules nameTooLong() {
    return std::vector<Rule>{nameTooLongFor<LogicalNetwork>(), nameTooLongFor<NetworkSite>()};
}

} // namespace fd::validation
