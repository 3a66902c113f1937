// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressing/vlan_set.h"

#include <algorithm>

namespace fd {

VlanSet::VlanSet(const std::vector<VlanId>& members) {
    for (const VlanId vlan : members)
        insert(vlan);
}

VlanSet VlanSet::all() {
    VlanSet set;
    set.runs_.push_back({VlanId::kMinimum, VlanId::kMaximum});
    return set;
}

Result<VlanSet> VlanSet::parse(std::string_view text) {
    VlanSet set;
    if (trimmed(text).empty())
        return set;
    for (const std::string_view part : splitText(text, ',')) {
        const size_t dash = part.find('-');
        const auto first = VlanId::parse(part.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : VlanId::parse(part.substr(dash + 1));
        if (!first || !last || *last < *first)
            return notAValue("value.vlan-set",
                             translatable("Values", "\"{text}\" is not a list of VLANs such as 10,20,40-42."), text);
        set.insertRun({first->number(), last->number()});
    }
    return set;
}

bool VlanSet::contains(VlanId vlan) const {
    const auto after = std::upper_bound(runs_.begin(), runs_.end(), vlan.number(),
                                        [](int number, const Run& run) { return number < run.first; });
    return after != runs_.begin() && vlan.number() <= std::prev(after)->last;
}

int VlanSet::size() const {
    int count = 0;
    for (const Run& run : runs_)
        count += run.last - run.first + 1;
    return count;
}

void VlanSet::insert(VlanId vlan) {
    insertRun({vlan.number(), vlan.number()});
}

void VlanSet::insertRun(Run run) {
    auto first = std::find_if(runs_.begin(), runs_.end(), [&](const Run& r) { return r.last + 1 >= run.first; });
    auto last = first;
    while (last != runs_.end() && last->first <= run.last + 1) {
        run.first = std::min(run.first, last->first);
        run.last = std::max(run.last, last->last);
        ++last;
    }
    runs_.insert(runs_.erase(first, last), run);
}

void VlanSet::erase(VlanId vlan) {
    const int number = vlan.number();
    std::vector<Run> left;
    for (const Run& run : runs_) {
        if (number < run.first || number > run.last) {
            left.push_back(run);
            continue;
        }
        if (run.first < number)
            left.push_back({run.first, number - 1});
        if (number < run.last)
            left.push_back({number + 1, run.last});
    }
    runs_ = std::move(left);
}

std::vector<VlanId> VlanSet::members() const {
    std::vector<VlanId> out;
    for (const Run& run : runs_)
        for (int number = run.first; number <= run.last; ++number)
            out.push_back(*VlanId::of(number));
    return out;
}

void VlanSet::appendTo(std::string& out) const {
    for (const Run& run : runs_) {
        if (&run != runs_.data())
            out += ',';
        out += std::to_string(run.first);
        if (run.last > run.first)
            out += (run.last == run.first + 1 ? "," : "-") + std::to_string(run.last);
    }
}

} // namespace fd
