// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"
#include "model/relations.h"
#include "validation/rule.h"

#include <bitset>
#include <functional>
#include <vector>

namespace fd::validation {

inline constexpr std::size_t kMaximumDerived = 16;
inline constexpr std::size_t kMaximumRules = 304;

/// Who reads something: derived values by their index, then rules.
using ReaderSet = std::bitset<kMaximumDerived + kMaximumRules>;

constexpr std::size_t readerOfRule(std::size_t rule) {
    return kMaximumDerived + rule;
}

/// A path from subjects to the objects at its end, with those who read there. Paths that several rules
/// declare are walked once.
struct ReaderPath {
    std::vector<Step> steps;
    ReaderSet all;
    std::array<ReaderSet, 64> byField{};
    ReaderSet of(const FieldMask& fields) const;
};

/// All declarations turned round: who has to look again when a field changes.
class Readers {
public:
    Readers(const std::vector<Rule>& rules, const std::vector<DerivedRule>& derived);
    /// The one for all rules.
    static const Readers& instance();

    const std::vector<ReaderPath>& endingAt(Kind kind) const { return byEnd_[indexOf(kind)]; }
    const ReaderSet& readersOfKind(Kind kind) const { return byKind_[indexOf(kind)]; }

private:
    void add(std::size_t reader, const std::vector<Kind>& subjects, const std::vector<Read>& reads);
    void addOne(std::size_t reader, std::vector<Step> path, Kind end, const FieldMask& fields);
    std::vector<std::vector<ReaderPath>> byEnd_;
    std::vector<ReaderSet> byKind_;
};

/// One state of a design, for walking.
struct StateView {
    const Design& design;
    const Relations& relations;
};

/// Calls `visit` for each object from which `steps` lead to `end`.
void walkBack(const StateView& state, std::span<const Step> steps, AnyId end,
              const std::function<void(AnyId)>& visit);

} // namespace fd::validation
