// SPDX-License-Identifier: GPL-3.0-or-later
#include "reachability/cells.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fd::reachability {

namespace {

/// The place of what is no adapter of a host: apart from everything, as in ClassMatrix.
constexpr int kNowhere = -2;

int hostOf(const Fabric& fabric, int interface) {
    const Vnic* vnic = fabric.vnicOf(interface);
    return vnic ? vnic->host : kNowhere;
}

int switchOf(const Fabric& fabric, int interface) {
    const Vnic* vnic = fabric.vnicOf(interface);
    return vnic ? vnic->hostSwitch : kNowhere;
}

} // namespace

CellLine::CellLine(const Fabric& fabric, const ClassMatrix& matrix, std::vector<int> members)
    : members_(std::move(members)) {
    std::map<std::tuple<int, int, int>, Spot> spots;
    std::map<int, ClassPart> parts;
    for (const int id : members_) {
        const int host = hostOf(fabric, id);
        const int at = switchOf(fabric, id);
        const int kind = matrix.classOf(id);
        Spot& spot = spots[{host, at, kind}];
        if (spot.first < 0)
            spot = {host, at, kind, id, -1};
        else if (spot.second < 0)
            spot.second = id;
        ClassPart& part = parts[kind];
        if (part.first < 0)
            part.first = id;
        else if (part.elsewhere < 0 && (host == kNowhere || host != hostOf(fabric, part.first)))
            part.elsewhere = id;
    }
    for (const auto& [key, spot] : spots)
        spots_.push_back(spot);
    for (const auto& [kind, part] : parts)
        classes_.push_back(part);
}

/// Counts what has been seen; further pairs cannot change "some".
struct CellReader::Tally {
    Cell cell;
    bool hasReached = false;

    /// False when the answer is settled.
    bool add(CellState state, int from, int to) {
        if (cell.state == CellState::Self) {
            cell = {state, from, to};
            hasReached = state == CellState::Yes;
            return true;
        }
        if (state == cell.state)
            return true;
        const bool isReached = state == CellState::Yes;
        if (isReached || hasReached) {
            const Cell example = isReached ? cell : Cell{state, from, to};
            cell = {CellState::Some, example.from, example.to};
            return false;
        }
        // Among pairs that do not reach each other, what is certain outweighs what cannot be said.
        if (cell.state == CellState::Unknown || state == CellState::OneWay)
            cell = {state, from, to};
        return true;
    }
};

CellState CellReader::stateOf(int from, int to) const {
    if (from == to)
        return CellState::Self;
    const Answer* answer = matrix_.known(from, to);
    if (!answer)
        return CellState::Unknown;
    switch (answer->verdict) {
    case Verdict::Reachable:
        return CellState::Yes;
    case Verdict::OneWay:
        return CellState::OneWay;
    case Verdict::Blocked:
        return CellState::No;
    case Verdict::NeedsConfiguration:
        return info(answer->reason).stage == Stage::Attach ? CellState::Unknown : CellState::No;
    }
    return CellState::Unknown;
}

bool CellReader::addApart(const CellLine& from, const CellLine& to, Tally& tally) const {
    const auto areApart = [&](int a, int b) {
        return a >= 0 && b >= 0 && a != b &&
               (hostOf(fabric_, a) == kNowhere || hostOf(fabric_, a) != hostOf(fabric_, b));
    };
    for (const CellLine::ClassPart& a : from.classes_)
        for (const CellLine::ClassPart& b : to.classes_)
            for (const auto& [x, y] : {std::pair(a.first, b.first), std::pair(a.first, b.elsewhere),
                                       std::pair(a.elsewhere, b.first), std::pair(a.elsewhere, b.elsewhere)})
                if (areApart(x, y)) {
                    if (!tally.add(stateOf(x, y), x, y))
                        return false;
                    break;
                }
    return true;
}

bool CellReader::addNear(const CellLine& from, const CellLine& to, Tally& tally) const {
    const auto byHost = [](const CellLine::Spot& spot, int host) { return spot.host < host; };
    for (const CellLine::Spot& a : from.spots_) {
        if (a.host == kNowhere)
            continue;
        auto b = std::lower_bound(to.spots_.begin(), to.spots_.end(), a.host, byHost);
        for (; b != to.spots_.end() && b->host == a.host; ++b) {
            const int other = a.first != b->first ? b->first : b->second;
            const int own = other < 0 ? a.second : a.first;
            const int end = other < 0 ? b->first : other;
            if (own >= 0 && own != end && !tally.add(stateOf(own, end), own, end))
                return false;
        }
    }
    return true;
}

Cell CellReader::read(const CellLine& from, const CellLine& to) const {
    Tally tally;
    if (addApart(from, to, tally))
        addNear(from, to, tally);
    if (tally.cell.state == CellState::Self && !from.members_.empty() && !to.members_.empty()) {
        tally.cell.from = from.members_.front();
        tally.cell.to = to.members_.front();
    }
    return tally.cell;
}

} // namespace fd::reachability
