// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/evaluate.h"

#include <array>
#include <cstdint>
#include <map>
#include <stop_token>
#include <unordered_map>

namespace fd::reachability {

/// All pairs of a fabric's adapters and machines, by classes instead of one by one.
///
/// The walk of a packet looks at an adapter through a few properties only: how its switch is attached, its
/// port, its prefix and gateway, which prefixes of the design contain its address, and its policies. Adapters
/// that agree in all of them can be exchanged, so the answer is a function of the two classes and of whether
/// both are on one host or switch. What is tied to one adapter (a duplicate address, a policy record, being
/// somebody's gateway) makes a class of its own. Not for use by several threads at once.
class ClassMatrix {
public:
    /// The matrix answers for one protocol and port, those of `like`.
    ClassMatrix(const Fabric& fabric, const Evaluator& evaluator, Query like = {});

    /// The interfaces that the matrix speaks of: adapters, physical machines, and machines behind tunnels.
    const std::vector<int>& interfaces() const { return interfaces_; }
    int classCount() const { return static_cast<int>(members_.size()); }
    int classOf(int interface) const { return classOf_[static_cast<std::size_t>(interface)]; }
    const std::vector<int>& members(int classIndex) const {
        return members_[static_cast<std::size_t>(classIndex)];
    }

    /// The answer for a pair, by two look-ups; a pair of classes that was not asked for yet is evaluated
    /// once.
    const Answer& answer(int from, int to);
    /// Pairs of classes evaluated so far.
    std::size_t evaluations() const { return answers_.size(); }

    /// How many ordered pairs of different interfaces have which verdict, by verdict; evaluates every pair of
    /// classes. Fewer than all pairs when stopped.
    struct Summary {
        std::uint64_t pairs[4] = {};
        /// By reason.
        std::uint64_t reasons[kReasonCount] = {};
        bool complete = true;
    };
    Summary summarize(std::stop_token stop = {});

    /// One entry of the compressed matrix: every member of one class to every member of another.
    enum class Nearness : std::uint8_t { Apart, SameHost, SameSwitch };
    struct Entry {
        int from = -1;
        int to = -1;
        Nearness nearness = Nearness::Apart;
        std::uint64_t pairs = 0;
        Answer answer;
    };
    /// The compressed matrix, ordered by from, to and nearness.
    std::vector<Entry> entries(std::stop_token stop = {});

private:
    struct Key {
        std::uint32_t from;
        std::uint32_t to;
        std::uint32_t nearness;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };

    Nearness nearness(int a, int b) const;
    Key keyOf(int from, int to) const;
    struct Near {
        std::uint64_t pairs = 0;
        int from = -1;
        int to = -1;
    };
    using NearPairs = std::map<std::pair<int, int>, std::array<Near, 2>>;
    NearPairs nearPairs() const;
    std::pair<int, int> pairApart(int from, int to) const;
    template <class Visit>
    bool visitClassPairs(const std::stop_token& stop, Visit visit);
    int apartFrom(int classIndex, int host) const;

    const Fabric& fabric_;
    const Evaluator& evaluator_;
    Query like_;
    std::vector<int> interfaces_;
    std::vector<int> classOf_;
    /// Classes that leave the attachment of tenants out, for pairs in which no packet leaves the overlay.
    std::vector<int> outerOf_;
    std::vector<std::vector<int>> members_;
    std::unordered_map<Key, Answer, KeyHash> answers_;
};

} // namespace fd::reachability
