// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reachability/classes.h"

#include <vector>

namespace fd::reachability {

/// What a cell of the matrix says of all pairs that it stands for.
enum class CellState : std::uint8_t {
    Yes,
    No,
    /// The packet arrives, its answer does not.
    OneWay,
    /// Some pairs reach each other and some do not.
    Some,
    /// Nothing can be said: an adapter is not connected, or its settings contradict each other.
    Unknown,
    /// An adapter and itself.
    Self,
};

struct Cell {
    CellState state = CellState::Self;
    /// A pair that shows it; for Some one that does not reach.
    int from = -1;
    int to = -1;
};

/// Adapters that one row or column of the matrix stands for, prepared so that cells need not look at pairs.
class CellLine {
public:
    CellLine() = default;
    CellLine(const Fabric& fabric, const ClassMatrix& matrix, std::vector<int> members);
    const std::vector<int>& members() const { return members_; }
    /// How many kinds of adapters there are in it.
    std::size_t classCount() const { return classes_.size(); }

private:
    friend class CellReader;
    /// Members of one class at one place.
    struct Spot {
        int host = -1;
        int hostSwitch = -1;
        int classIndex = -1;
        int first = -1;
        int second = -1;
    };
    struct ClassPart {
        int first = -1;
        /// Another one on another host, if there is one.
        int elsewhere = -1;
    };
    std::vector<int> members_;
    /// By host, switch and class.
    std::vector<Spot> spots_;
    std::vector<ClassPart> classes_;
};

/// Reads cells from a matrix that is complete.
class CellReader {
public:
    CellReader(const Fabric& fabric, const ClassMatrix& matrix) : fabric_(fabric), matrix_(matrix) {}
    Cell read(const CellLine& from, const CellLine& to) const;
    /// What one pair says.
    CellState stateOf(int from, int to) const;

private:
    struct Tally;
    bool addApart(const CellLine& from, const CellLine& to, Tally& tally) const;
    bool addNear(const CellLine& from, const CellLine& to, Tally& tally) const;

    const Fabric& fabric_;
    const ClassMatrix& matrix_;
};

} // namespace fd::reachability
