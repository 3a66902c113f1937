// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/design.h"
#include "validation/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace fd::cli {

struct CheckedFile {
    std::string path;
    Design design;
    std::vector<validation::Finding> findings;
};

/// Writes the findings of some files as text, JSON ("findings/1"), SARIF 2.1.0 or JUnit XML.
using FindingFormat = std::string (*)(const std::vector<CheckedFile>& files);

/// The format of this name; nullptr if there is none.
FindingFormat findingFormat(std::string_view name);

} // namespace fd::cli
