// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/evaluate.h"

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <utility>

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
    /// The answer if it was asked for before, or by summarize() or entries(); else nullptr.
    const Answer* known(int from, int to) const;
    /// Pairs of classes evaluated so far.
    std::size_t evaluations() const { return evaluations_; }
    bool isApart(int from, int to) const { return nearness(from, to) == Nearness::Apart; }

    /// Told how many of all classes are done; called often.
    using Progress = std::function<void(int done, int all)>;

    /// How many ordered pairs of different interfaces have which verdict, by verdict; evaluates every pair of
    /// classes. Fewer than all pairs when stopped.
    struct Summary {
        std::uint64_t pairs[4] = {};
        /// By reason.
        std::uint64_t reasons[kReasonCount] = {};
        bool complete = true;
    };
    Summary summarize(std::stop_token stop = {}, const Progress& progress = {});

    /// One entry of the compressed matrix: every member of one class to every member of another.
    enum class Nearness : std::uint8_t { Apart, SameHost, SameSwitch };
    struct Entry {
        int from = -1;
        int to = -1;
        Nearness nearness = Nearness::Apart;
        std::uint64_t pairs = 0;
        /// Belongs to the matrix.
        const Answer* answer = nullptr;
    };
    /// The compressed matrix, ordered by from, to and nearness.
    std::vector<Entry> entries(std::stop_token stop = {});
    /// The same one by one, for designs whose matrix is too large to be copied. False when stopped.
    bool forEachEntry(const std::function<void(const Entry&)>& visit, std::stop_token stop = {});

private:
    /// Classes and the coarser roles that adapters have for those outside of their VM network, in one
    /// numbering; classes come first.
    struct Roles {
        /// Tenants without gateway: as sender to tenants, as sender to others, as receiver of such a sender,
        /// as receiver of others. -1 for all other interfaces.
        int leaverToTenant = -1;
        int leaver = -1;
        int lost = -1;
        int target = -1;
        /// For senders whose own rules look at the receiver.
        int outer = -1;
        bool hasRules = false;
    };
    struct Key {
        int from;
        int to;
        Nearness nearness;
    };
    struct Near {
        std::uint64_t pairs = 0;
        int from = -1;
        int to = -1;
    };
    /// Pairs of classes that meet on one host, with how often and an example; on one switch at index 1, else
    /// at 0.
    using NearPairs = std::map<std::pair<int, int>, std::array<Near, 2>>;
    /// Members of one class on one switch of a host.
    struct Group {
        int classIndex = -1;
        int hostSwitch = -1;
        std::vector<int> members;
    };
    /// A member and, if there is one, another one on another host.
    struct Examples {
        int first = -1;
        int elsewhere = -1;
    };

    void addRoles(const class Signatures& signatures, int interface,
                  std::unordered_map<std::string, int>& known);
    void findExamples();
    Nearness nearness(int a, int b) const;
    Key keyOf(int from, int to) const;
    std::uint16_t& slotOf(const Key& key);
    std::uint16_t evaluate(int from, int to);
    static void addNear(const std::vector<Group>& groups, NearPairs& near);
    NearPairs nearPairs() const;
    std::pair<int, int> pairApart(int from, int to) const;
    template <class Visit>
    bool visitClassPairs(const std::stop_token& stop, Visit visit, const Progress& progress = {});
    int apartFrom(int classIndex, int host) const;
    int hostOf(int interface) const;

    const Fabric& fabric_;
    const Evaluator& evaluator_;
    Query like_;
    std::vector<int> interfaces_;
    std::vector<int> classOf_;
    std::vector<Roles> rolesOf_;
    int roleCount_ = 0;
    std::vector<std::vector<int>> members_;
    std::vector<Examples> examples_;
    /// Different answers are few; they stay where they are.
    std::deque<Answer> distinct_;
    /// By sender's role and receiver's role: place in distinct_ and one more; 0 for not evaluated. Rows of
    /// senders that nobody asked for are empty.
    std::vector<std::vector<std::uint16_t>> rows_;
    /// Pairs on one host, by nearness.
    std::array<std::unordered_map<std::uint64_t, std::uint16_t>, 2> near_;
    std::size_t evaluations_ = 0;
};

} // namespace fd::reachability
