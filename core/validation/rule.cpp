// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rule.h"

#include "base/hash.h"
#include "model/naming.h"

#include <algorithm>
#include <tuple>

namespace fd::validation {

std::uint64_t Key::wordOf(std::string_view text) {
    Fnv1a hash;
    hash.addText(text);
    return hash.value();
}

Rule detail::ruleOf(const About& about, std::vector<Kind> subjects, Reads reads, std::vector<RuleFix> fixes) {
    const RuleInfo info{about.id,      about.severity,   about.basis, about.family,  about.title,
                        about.message, subjects.front(), about.since, !fixes.empty()};
    return {info, std::move(subjects), std::move(reads.all), std::move(fixes), {}, {}, {}};
}

std::string Finding::fingerprint() const {
    std::string out(ruleId);
    const auto append = [&](AnyId id) {
        if (!id)
            return;
        out += ' ';
        appendAnyId(out, id);
    };
    append(subject);
    for (const AnyId other : others)
        append(other);
    return out;
}

std::vector<std::string> Finding::acceptableAs() const {
    std::string atSubject(ruleId);
    if (subject) {
        atSubject += ' ';
        appendAnyId(atSubject, subject);
    }
    return {fingerprint(), std::move(atSubject), std::string(ruleId)};
}

bool operator<(const Finding& a, const Finding& b) {
    const auto head = [](const Finding& f) { return std::tie(f.severity, f.ruleId, f.subject, f.others); };
    if (const auto order = head(a) <=> head(b); order != 0)
        return order < 0;
    if (a.field != b.field)
        return a.field < b.field;
    const auto values = [](const Finding& f) {
        std::string text = f.message.source;
        for (const TextArgument& argument : f.message.arguments)
            text += '\n' + argument.value;
        return text;
    };
    const std::string left = values(a);
    const std::string right = values(b);
    if (left != right)
        return left < right;
    return a.isAccepted < b.isAccepted;
}

Report::Entry& Report::Entry::with(const char* name, AnyId object) {
    also(object);
    return with(name, report_->nameOf(object));
}

Report::Entry& Report::Entry::with(const char* name, std::string text) {
    finding().message.arguments.push_back({name, std::move(text)});
    return *this;
}

Report::Entry& Report::Entry::also(AnyId object) {
    Finding& f = finding();
    if (object && object != f.subject &&
        std::find(f.others.begin(), f.others.end(), object) == f.others.end())
        f.others.push_back(object);
    return *this;
}

namespace {

/// The objects whose fields make up a display name.
void addNameSources(const Design& design, AnyId object, std::vector<AnyId>& out) {
    if (!object || std::find(out.begin(), out.end(), object) != out.end())
        return;
    out.push_back(object);
    if (const auto* nic = design.get(object.as<VirtualNic>()))
        addNameSources(design, nic->vm, out);
    if (const auto* port = design.get(object.as<VirtualPort>()))
        addNameSources(design, port->classification, out);
    if (const auto* nat = design.get(object.as<NatConnection>()))
        addNameSources(design, nat->vmNetworkGateway, out);
    if (const auto* link = design.get(object.as<PhysicalLink>())) {
        addNameSources(design, link->from, out);
        addNameSources(design, link->to, out);
    }
}

} // namespace

void Report::failed(AnyId subject) {
    find(subject).severity(Severity::Advice);
    findings.back().message = {translatable("Rule", "Rule \"{rule}\" could not run here."),
                               {{"rule", std::string(rule_->id)}}};
}

std::string Report::nameOf(AnyId object) {
    addNameSources(*design_, object, named);
    return displayName(*design_, object);
}

} // namespace fd::validation
