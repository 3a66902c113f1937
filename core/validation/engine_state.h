// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/engine.h"
#include "validation/readers.h"
#include "validation/rule.h"

#include <map>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fd::validation {

/// What is evaluated at once: a local rule with its subject, or a bucket rule with its group.
struct Unit {
    std::size_t rule = 0;
    Key key;
    bool operator==(const Unit&) const = default;
};

struct UnitHash {
    std::size_t operator()(const Unit& unit) const noexcept;
};

struct KeyHash {
    std::size_t operator()(const Key& key) const noexcept;
};

/// The groups of one bucket rule.
class Buckets {
public:
    /// Puts an object into these groups and out of its former ones. Adds all groups concerned to `touched`.
    void assign(AnyId id, std::vector<Key> keys, std::vector<Key>& touched);
    std::span<const AnyId> members(const Key& key) const;
    std::vector<Key> keys() const;

private:
    std::vector<Key>& keysOf(AnyId id);
    /// By kind, for the few kinds that take part, and number.
    std::vector<std::pair<Kind, std::vector<std::vector<Key>>>> keysOf_;
    std::unordered_map<Key, std::vector<AnyId>, KeyHash> groups_;
};

/// Keeps derived values until they are forgotten; what is missing is computed at first sight.
class DerivedCache : public DerivedStore {
public:
    void reset();
    void bind(const Design& design, const Relations& relations);
    const void* value(std::size_t index, AnyId id) override;
    /// Computes a known value anew; true if it is another one. Values that nobody asked for stay unknown.
    bool refresh(std::size_t index, AnyId id);
    void forget(std::size_t index, AnyId id);

private:
    std::shared_ptr<const void> compute(std::size_t index, AnyId id);
    std::shared_ptr<const void>& slot(std::size_t index, AnyId id);
    const Design* design_ = nullptr;
    const Relations* relations_ = nullptr;
    std::vector<std::vector<std::shared_ptr<const void>>> values_;
};

/// Who has to look again.
class Dirty {
public:
    void add(AnyId subject, const ReaderSet& readers);
    /// Marks whoever reads `fields` of an object in this state; all readers if it came or went.
    void addReadersOf(AnyId id, const FieldMask& fields, bool cameOrWent, const StateView& state);
    std::unordered_map<AnyId, ReaderSet> subjects;
    std::array<std::vector<AnyId>, kMaximumDerived> derived;
};

/// Results of one evaluation.
struct Found {
    std::vector<Finding> findings;
    std::vector<AnyId> named;
};

struct ValidationEngine::State {
    Design design;
    Relations relations;
    DerivedCache derived;
    std::vector<Buckets> buckets;
    std::unordered_map<Unit, Found, UnitHash> found;
    /// Evaluations whose findings name an object.
    std::unordered_map<AnyId, std::vector<Unit>> naming;
    std::map<std::string, int, std::less<>> acceptances;
    /// Rules that the design takes more or less seriously than they do themselves.
    std::map<std::string, RuleSeverity, std::less<>> severities;

    /// False if it was told to stop before everything was looked at.
    bool rebuild(const Design& newDesign, const std::stop_token& stop);
    FindingDelta advance(const Design& newDesign, const ChangeSet& changes);
    std::vector<Finding> sorted() const;
    Look look() { return Look(FabricView(design, relations), derived); }

private:
    void mark(const ChangeSet& changes, bool before, Dirty& dirty) const;
    void refreshDerived(Dirty& dirty);
    void evaluate(const Dirty& dirty, const ChangeSet& changes, FindingDelta& delta);
    void evaluateUnit(const Unit& unit, FindingDelta* delta);
    void store(const Unit& unit, Report&& report, FindingDelta* delta);
    void unname(const Unit& unit, const std::vector<AnyId>& named);
    bool applies(std::size_t rule) const;
    void setSeverities(std::vector<Finding>& findings, std::string_view rule) const;
    bool isAccepted(const Finding& finding) const;
    void countAcceptance(const Acceptance& acceptance, int by);
    void acceptAnew(const ChangeSet& changes, FindingDelta& delta);
};

/// Rule and objects of an acceptance, in the form of Finding::fingerprint.
std::string fingerprintOf(const Acceptance& acceptance);

} // namespace fd::validation
