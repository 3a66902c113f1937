// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/platform.h"
#include "model/design.h"
#include "model/transaction.h"
#include "validation/finding.h"

#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace fd::validation {

/// What a rule rests on. Inferences are worded as "this will not work because", never as a refusal by VMM.
enum class Basis : std::uint8_t {
    Vmm,       // documented behaviour or requirement of VMM
    Windows,   // documented behaviour of Windows or Hyper-V
    Guidance,  // documented guidance
    Practice,  // from an overview article on VMM networking
    Inference, // arithmetic and consistency; VMM may accept the input
};

/// What is known of a rule without running it.
struct RuleInfo {
    /// Stable and never reused; the explanation page is rules/<id>.md.
    std::string_view id;
    Severity severity = Severity::Error;
    Basis basis = Basis::Inference;
    std::string_view family;
    /// A few words for lists of rules, translatable in context "Rule".
    const char* title = "";
    /// The sentence with {name} placeholders, translatable in context "Rule".
    const char* message = "";
    /// The kind of object that its findings point at.
    Kind subject{};
    /// The first VMM version that the rule applies to.
    VmmVersion since = VmmVersion::Vmm2012R2;
    /// True if it can offer a repair.
    bool hasFix = false;

    bool appliesTo(VmmVersion version) const { return version >= since; }
};

/// All rules in the order of the catalogue.
std::span<const RuleInfo> ruleCatalog();
/// nullptr if there is no rule with this id.
const RuleInfo* findRule(std::string_view id);

/// A repair that was tried out: it removes its finding and adds none of higher severity.
struct Fix {
    /// Position among the rule's repairs, for applyFix.
    std::size_t index = 0;
    /// The text on the button.
    Text label;
    /// What changes, with the state before and after, for the preview.
    ChangeSet changes;
};

/// The repairs for a finding of this design that hold what they promise. Costs a full run; ValidationEngine
/// has a quicker form.
std::vector<Fix> fixesFor(const Design& design, const Finding& finding);

/// Carries a repair out in the transaction. Error "fix.not-possible" if the rule has no such repair here.
Result<void> applyFix(Transaction& transaction, const Finding& finding, std::size_t fixIndex);

/// Who watches many repairs: told to stop, those that are left are not made.
struct RepairProgress {
    std::stop_token stop;
    /// The share that is done, 0 to 1.
    std::function<void(double)> report;
};

/// Carries the same repair out for all these findings of one rule, as far as it is possible; returns for how
/// many it was.
std::size_t applyFixToAll(Transaction& transaction, const std::vector<Finding>& findings,
                          std::size_t fixIndex, const RepairProgress& progress = {});

/// Records that somebody looked at a finding and lives with it. `on` is a date as text, e.g. "2026-05-17".
struct AcceptedBy {
    std::string reason;
    std::string by;
    std::string on;
};
/// This finding alone, all findings of its rule at its subject, or all of its rule.
enum class AcceptScope : std::uint8_t { Finding, Object, Rule };
Id<Acceptance> accept(Transaction& transaction, const Finding& finding, AcceptedBy why,
                      AcceptScope scope = AcceptScope::Finding);
/// Takes the acceptances of this finding back, wider ones too; false if there was none.
bool withdrawAcceptance(Transaction& transaction, const Finding& finding);
/// Acceptances that no present finding corresponds to any more; to be offered for removal.
std::vector<Id<Acceptance>> staleAcceptances(const Design& design, const std::vector<Finding>& findings);

} // namespace fd::validation

template <>
struct fd::Choices<fd::validation::Basis> {
    static constexpr std::array values{
        fd::Choice{fd::validation::Basis::Vmm, "vmm", fd::translatable("Basis", "Documented VMM behaviour")},
        fd::Choice{fd::validation::Basis::Windows, "windows",
                   fd::translatable("Basis", "Documented Windows behaviour")},
        fd::Choice{fd::validation::Basis::Guidance, "guidance",
                   fd::translatable("Basis", "Documented guidance")},
        fd::Choice{fd::validation::Basis::Practice, "practice", fd::translatable("Basis", "Common practice")},
        fd::Choice{fd::validation::Basis::Inference, "inference",
                   fd::translatable("Basis", "Our own inference")},
    };
};
