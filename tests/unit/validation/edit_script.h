// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document.h"
#include "validation/engine.h"

#include <string>
#include <string_view>
#include <vector>

namespace fd::test {

// Cases of rules are written as edits of a sample, one statement on a line:
//
//     # a comment
//     base contoso                                     the sample to start from (the default), or: base empty
//     set ipPool "VMs-NY-Dev-Pool" end 10.10.42.10     the rest of the line is the field's value
//     set hostSwitch "LS-Converged"@nyc-hv02 uplinkSet UPS-SEA
//     add vmNetwork name=External2 logicalNetwork=External
//     many 21 logicalNetwork name=ln{i}                 adds ln1 to ln21
//     delete ipPool PA-NY-Pool
//     expect pool-overlap VMs-NY-Prod-Pool             this rule must point at or name this object; * for any
//     says pool-overlap "..." overlap from ...         its English sentence
//     allow nic-trunk-missing-vlan                     may be found as well
//     silent place-no-path                             must not be found (for near misses)
//
// Objects are named as in lists: by name or by what they are made of ("VLAN 40 10.10.40.0/24"); @ adds the
// name of an object that they refer to, where the name alone is not enough. Values of references are names
// too, separated by commas.
struct EditScript {
    struct Expectation {
        std::string rule;
        std::string object;
    };
    Document document;
    std::vector<Expectation> expected;
    std::vector<Expectation> sentences;
    std::vector<std::string> allowed;
    std::vector<std::string> silent;
    /// The first line that could not be carried out; empty if all is well.
    std::string error;
};

/// Reads the sample and carries the edits out, as one transaction for each line.
EditScript runScript(std::string_view text);

/// A sample of resources/samples by its name; ends the test program if it cannot be read.
Design sample(const std::string& name);

/// One line for each finding, for comparisons that fail.
std::string listOf(const Design& design, const std::vector<validation::Finding>& findings);

/// True if the finding points at, or names, an object with this name, or one of its parts.
bool concerns(const Design& design, const validation::Finding& finding, const std::string& object);

} // namespace fd::test
