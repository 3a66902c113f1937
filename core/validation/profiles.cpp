// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/profiles.h"

#include "validation/catalog.h"

namespace fd::validation {

namespace {

std::vector<RuleProfile> makeProfiles() {
    RuleProfile classroom{translatable("Profile", "Classroom"), {}};
    RuleProfile strict{translatable("Profile", "Strict"), {}};
    for (const RuleInfo& rule : ruleCatalog()) {
        const std::string id(rule.id);
        if (rule.severity == Severity::Advice || rule.basis == Basis::Practice)
            classroom.severities[id] = RuleSeverity::Off;
        if (rule.severity == Severity::Warning)
            strict.severities[id] = RuleSeverity::Error;
        if (rule.severity == Severity::Advice)
            strict.severities[id] = RuleSeverity::Warning;
    }
    return {{translatable("Profile", "Standard"), {}}, std::move(classroom), std::move(strict)};
}

} // namespace

const std::vector<RuleProfile>& builtInProfiles() {
    static const std::vector<RuleProfile> profiles = makeProfiles();
    return profiles;
}

RuleProfile profileOf(const Design& design) {
    RuleProfile out;
    for (const auto entry : design.table<RuleSetting>())
        out.severities[entry.record.rule] = entry.record.severity;
    out.name = design.settings().ruleProfile;
    if (out.name.empty())
        out.name = out.severities.empty() ? builtInProfiles().front().name : translatable("Profile", "Own");
    return out;
}

void applyProfile(Transaction& transaction, const RuleProfile& profile) {
    std::vector<Id<RuleSetting>> former;
    for (const auto entry : transaction.view().table<RuleSetting>())
        former.push_back(entry.id);
    for (const Id<RuleSetting> id : former)
        transaction.erase(id);
    for (const auto& [rule, severity] : profile.severities) {
        RuleSetting setting;
        setting.rule = rule;
        setting.severity = severity;
        transaction.add(std::move(setting));
    }
    const bool isStandard = profile.severities.empty();
    const std::string name = isStandard ? std::string() : profile.name;
    for (const auto entry : transaction.view().table<FabricSettings>()) {
        transaction.edit(entry.id, [&](FabricSettings& settings) { settings.ruleProfile = name; });
        return;
    }
    if (isStandard)
        return;
    FabricSettings settings;
    settings.ruleProfile = name;
    transaction.add(std::move(settings));
}

} // namespace fd::validation
