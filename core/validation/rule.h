// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/transaction.h"
#include "validation/look.h"
#include "validation/report.h"

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace fd::validation {

/// What members of one bucket have in common. Texts take part by their hash, so a check that must not err
/// compares them again.
struct Key {
    std::array<std::uint64_t, 3> words{};
    auto operator<=>(const Key&) const = default;

    template <class... Part>
    static Key of(const Part&... parts) {
        Key key;
        std::size_t at = 0;
        (key.mix(at++, wordOf(parts)), ...);
        return key;
    }

private:
    static std::uint64_t wordOf(std::string_view text);
    static std::uint64_t wordOf(const std::string& text) { return wordOf(std::string_view(text)); }
    static std::uint64_t wordOf(AnyId id) {
        return (static_cast<std::uint64_t>(indexOf(id.kind)) << 32U) | id.number;
    }
    template <class T>
    static std::uint64_t wordOf(Id<T> id) {
        return id.number;
    }
    template <class T>
    requires std::is_integral_v<T> || std::is_enum_v<T>
    static std::uint64_t wordOf(T value) { return static_cast<std::uint64_t>(value); }
    void mix(std::size_t at, std::uint64_t word) {
        words[at % 3] = at < 3 ? word : (words[at % 3] * 0x9E3779B97F4A7C15U + word);
    }
};

/// A repair: what stands on the button, and how it changes the design. It answers false where it does not
/// apply.
struct RuleFix {
    const char* label = "";
    std::function<bool(const Look&, const Finding&, Transaction&)> apply;
};

/// One rule as the engine runs it; made by localRule or bucketRule.
struct Rule {
    RuleInfo info;
    /// The kinds of objects that it looks at; the first is info.subject.
    std::vector<Kind> subjects;
    std::vector<Read> reads;
    std::vector<RuleFix> fixes;
    /// Local rules: the findings of one subject.
    std::function<void(AnyId, const Look&, Report&)> check;
    /// Bucket rules: the groups to which a subject belongs.
    std::function<void(AnyId, const Look&, std::vector<Key>&)> keys;
    /// Bucket rules: the findings of one group, members by kind and number.
    std::function<void(std::span<const AnyId>, const Look&, Report&)> checkGroup;
    bool isBucket() const { return static_cast<bool>(keys); }
};

/// What a rule file makes: one rule, or the same rule for several kinds of objects.
struct Rules {
    std::vector<Rule> all;
    Rules(Rule rule) { all.push_back(std::move(rule)); }
    Rules(std::vector<Rule> rules) : all(std::move(rules)) {}
};

/// What every rule says of itself.
struct About {
    std::string_view id;
    Severity severity = Severity::Error;
    Basis basis = Basis::Inference;
    std::string_view family;
    const char* title = "";
    const char* message = "";
    VmmVersion since = VmmVersion::Vmm2012R2;
};

/// The members of one bucket.
template <class T>
class Members {
public:
    Members(std::span<const AnyId> all, const Look& look) : all_(all), look_(&look) {}
    std::size_t size() const { return all_.size(); }
    Id<T> id(std::size_t at) const { return Id<T>{all_[at].number}; }
    On<T> operator[](std::size_t at) const { return {id(at), look_->get(id(at))}; }
    std::vector<Id<T>> ids() const {
        std::vector<Id<T>> out;
        for (const AnyId member : all_)
            out.push_back(member.as<T>());
        return out;
    }
    /// All members in order of their numbers.
    std::vector<On<T>> all() const {
        std::vector<On<T>> out;
        for (std::size_t at = 0; at < size(); ++at)
            out.push_back((*this)[at]);
        return out;
    }

private:
    std::span<const AnyId> all_;
    const Look* look_;
};

namespace detail {
Rule ruleOf(const About& about, std::vector<Kind> subjects, Reads reads, std::vector<RuleFix> fixes);
}

/// A rule about one object and what it can see along its references. `check(On<T>, const Look&, Report&)`.
template <class T, class Check>
Rule localRule(const About& about, Reads reads, Check check, std::vector<RuleFix> fixes = {}) {
    Rule rule = detail::ruleOf(about, {kindOf<T>}, std::move(reads), std::move(fixes));
    rule.check = [check](AnyId id, const Look& look, Report& report) {
        const Id<T> typed{id.number};
        if (const T* record = look.get(typed))
            check(On<T>{typed, record}, look, report);
    };
    return rule;
}

/// A rule about objects that share a key. `keys(On<T>, const Look&, std::vector<Key>&)` names the groups of
/// an object, none if it takes no part; `check(const Members<T>&, const Look&, Report&)` judges one group.
template <class T, class Keys, class Check>
Rule bucketRule(const About& about, Reads reads, Keys keys, Check check, std::vector<RuleFix> fixes = {}) {
    Rule rule = detail::ruleOf(about, {kindOf<T>}, std::move(reads), std::move(fixes));
    rule.keys = [keys](AnyId id, const Look& look, std::vector<Key>& out) {
        const Id<T> typed{id.number};
        if (const T* record = look.get(typed))
            keys(On<T>{typed, record}, look, out);
    };
    rule.checkGroup = [check](std::span<const AnyId> members, const Look& look, Report& report) {
        check(Members<T>(members, look), look, report);
    };
    return rule;
}

/// A bucket rule over objects of several kinds: `keys(AnyId, const Look&, std::vector<Key>&)`, and
/// `check(std::span<const AnyId>, const Look&, Report&)` with members by kind and number.
template <class... T, class Keys, class Check>
Rule mixedBucketRule(const About& about, Reads reads, Keys keys, Check check) {
    Rule rule = detail::ruleOf(about, {kindOf<T>...}, std::move(reads), {});
    rule.keys = keys;
    rule.checkGroup = check;
    return rule;
}

/// How a derived value is made. The engine keeps it until something that it reads changes.
struct DerivedRule {
    const char* name = "";
    Kind kind{};
    std::vector<Read> reads;
    std::function<std::shared_ptr<const void>(AnyId, const Look&)> compute;
    bool (*equal)(const void*, const void*) = nullptr;
};

/// All rules in order; defined in rules/catalog.cpp.
const std::vector<Rule>& allRules();
/// All derived values, by index; each reads only those before it. Defined in derived_values.cpp.
const std::vector<DerivedRule>& allDerived();

} // namespace fd::validation
