// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/vlan_id.h"

#include <vector>

namespace fd {

/// A set of VLANs, such as the allowed list of a trunk port. Written as "10,20,40-42"; the empty set as "".
class VlanSet {
public:
    struct Run {
        int first;
        int last;
        auto operator<=>(const Run&) const = default;
    };

    VlanSet() = default;
    explicit VlanSet(const std::vector<VlanId>& members);
    /// Every VLAN from 1 to 4094.
    static VlanSet all();
    static Result<VlanSet> parse(std::string_view text);

    bool contains(VlanId vlan) const;
    bool empty() const { return runs_.empty(); }
    int size() const;
    void insert(VlanId vlan);
    void erase(VlanId vlan);
    std::vector<VlanId> members() const;
    /// Sorted, disjoint and not adjacent.
    const std::vector<Run>& runs() const { return runs_; }
    void appendTo(std::string& out) const;
    bool operator==(const VlanSet&) const = default;

private:
    void insertRun(Run run);
    std::vector<Run> runs_;
};

} // namespace fd
