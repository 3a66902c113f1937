// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/relations.h"

#include <bitset>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fd::find {

// What people type to find objects: words that names must contain, and conditions "key:value". All must hold;
// a minus in front turns one around; quotes keep blanks together.
//
//     web -test                   names with "web" and without "test"
//     kind:nic speed:>=10         adapters of 10 Gbit/s and more
//     vlan:120 site:"New York"    what names VLAN 120 in that site or host group
//     problem:error               what has an error; also warning, advice, any, none
//     host:HV01 mtu:9014          any field by its name in files or its label

/// How bad the worst problem of an object is, as a search sees it.
enum class Level : std::uint8_t { None, Advice, Warning, Error };

/// Words of the user's own language for kinds and fields, in lower case without blanks, as foldedKey makes
/// them.
struct Words {
    std::vector<std::pair<std::string, Kind>> kinds;
    std::vector<std::pair<std::string, std::string>> fields;
};

/// Lower case, for comparing without regard to case: ASCII, Latin-1, Greek and Cyrillic letters; the rest
/// stays.
std::string folded(std::string_view text);
/// The same without blanks, hyphens and underlines.
std::string foldedKey(std::string_view text);

enum class Comparison : std::uint8_t { Contains, Equal, Less, AtMost, Greater, AtLeast };

struct Term {
    enum class Type : std::uint8_t { Words, Kinds, Site, Host, Vlan, Problem, Field };
    Type type = Type::Words;
    bool isNegated = false;
    Comparison comparison = Comparison::Contains;
    /// Folded; for Vlan a number.
    std::string value;
    Level level = Level::None;
    std::bitset<kKindCount> kinds;
    /// For Field: the positions of the field in the kinds that have it.
    std::map<Kind, std::vector<std::size_t>> fields;
};

class Query {
public:
    /// Errors: "find.key" for a key that nothing has, "find.value" for a value that the key cannot have,
    /// "find.quote".
    static Result<Query> parse(std::string_view text, const Words& words = {});

    bool empty() const { return terms_.empty(); }
    bool asksForProblems() const;
    const std::vector<Term>& terms() const { return terms_; }
    /// The kinds that can fulfil it at all.
    std::bitset<kKindCount> kinds() const;

private:
    std::vector<Term> terms_;
};

/// Looks at one object after the other of one design.
class Matcher {
public:
    /// What it is given must outlive it. `levelOf` is asked only by conditions on problems.
    Matcher(const Query& query, const Design& design, std::function<Level(AnyId)> levelOf = {});

    bool matches(AnyId id);

private:
    bool holds(const Term& term, AnyId id, const void* record);
    bool isAt(const std::string& site, AnyId id);
    bool isGroupAt(const std::string& site, Id<HostGroup> group);
    bool fieldHolds(const Term& term, AnyId id, const void* record) const;

    const Query& query_;
    const Design& design_;
    std::function<Level(AnyId)> levelOf_;
    std::map<std::pair<std::string, Id<HostGroup>>, bool> groupIsAt_;
};

/// All objects that match, by kind and number; what was found so far if it is stopped. Places of pictures and
/// records of assigned addresses are found only where the query names their kind.
std::vector<AnyId> search(const Query& query, const Design& design,
                          const std::function<Level(AnyId)>& levelOf = {}, const std::stop_token& stop = {});

/// The result of the same search after a step, from the one before it: only what changed is looked at, unless
/// that may have changed what other objects are called.
std::vector<AnyId> updated(std::vector<AnyId> found, const ChangeSet& changes, const Query& query,
                           const Design& design, const std::function<Level(AnyId)>& levelOf = {});

} // namespace fd::find
