// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json/value.h"
#include "base/result.h"
#include "model/design.h"
#include "model/transaction.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fd::exchange {

// The native file, *.fabric: UTF-8 JSON, one object per line, so that text tools compare and merge it.
//
//     {
//     "fabric":1,
//     "product":"Fabric Designer",
//     "lastNumbers":{"vm":27},              only where it exceeds the largest number in use
//     "host":[                              kinds in the order of AllKinds, objects by number,
//     {"id":1,"name":"HV-01"},              fields in declared order, defaults left out
//     {"id":2,"name":"HV-02"}
//     ],
//     "layout":{                            where things lie: moving a card changes nothing above
//     "placement":[
//     {"id":1,"subject":"host-1","x":40}
//     ]
//     }
//     }
//
// A reference to one kind is that object's number, a reference to any kind is "host-1". Unknown members at any of
// these places are kept and written back.

/// The format that this program writes. It grows by one when older programs would misread the file; new kinds and
/// fields alone do not change it.
inline constexpr int kFabricVersion = 1;
/// The largest number that an object may have in a file. It bounds what a hostile file can make us allocate.
inline constexpr std::uint32_t kMaximumNumber = 1U << 26U;

struct ReadOptions {
    /// The name for error messages.
    std::string file{};
    json::Limits limits{.stringBytes = std::size_t{16} << 20U};
    /// Most objects of all kinds together.
    std::size_t objects = 2'000'000;
};

/// A design as it was read.
struct ReadDesign {
    Design design;
    /// The largest numbers ever given out, as far as the file knows.
    IdCounters counters{};
    /// The format of the file, before any migration.
    int version = kFabricVersion;
    /// The file was made by a newer version of the program: saving over it would lose what this one cannot represent.
    bool isReadOnly = false;
    /// What the user should know: migrated, newer version, or (after salvageFabric) each loss with its line.
    std::vector<Error> notes;
};

/// Reads a design. Any fault is an error with line, column and, inside an object, its name ("vm-17"). An object that
/// refers to one that is not in the file is a fault.
Result<ReadDesign> readFabric(std::string_view text, const ReadOptions& options = {});

/// Loads what can be read of a damaged file: takes it line by line, drops lines that are no object and references that
/// lead nowhere, and notes every loss. Works for files in the form that writeFabric gives them. An error only if
/// nothing could be read.
Result<ReadDesign> salvageFabric(std::string_view text, const ReadOptions& options = {});

/// The file's text; the same design gives the same bytes. References to objects that do not exist are left out,
/// because no reader would take them.
std::string writeFabric(const Design& design, const IdCounters& counters);
/// As if no number beyond those in use had ever been given out.
std::string writeFabric(const Design& design);

} // namespace fd::exchange
