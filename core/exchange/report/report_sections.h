// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/html_report.h"
#include "model/relations.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fd::exchange::html {

/// What the sections of a report are written from.
struct ReportFacts {
    explicit ReportFacts(const ReportInput& given);

    template <class T>
    std::size_t count() const {
        return input.design.table<T>().size();
    }
    /// How many findings of this severity are not accepted.
    std::size_t countOf(validation::Severity severity) const;

    const ReportInput& input;
    Relations relations;
    /// Findings in order: those to deal with, and those somebody accepted.
    std::vector<validation::Finding> open;
    std::vector<validation::Finding> accepted;
};

/// "1 host", "2 hosts".
std::string plural(std::size_t count, std::string_view one, std::string_view many);

// The bodies of the sections, without their headings.
std::string summarySection(const ReportFacts& facts);
std::string diagramsSection(const ReportFacts& facts);
std::string findingsSection(const ReportFacts& facts);
std::string acceptedSection(const ReportFacts& facts);
std::string simulationSection(const ReportFacts& facts);

} // namespace fd::exchange::html
