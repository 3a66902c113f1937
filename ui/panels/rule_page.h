// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>

namespace fd::ui {

/// The explanation page of a rule as Markdown, in the language in force if there is one in it; empty if there
/// is none.
QString explanationOf(std::string_view ruleId);
QString englishExplanationOf(std::string_view ruleId);

/// The parts of such a page; they have the same order in all languages.
enum class RuleSection : std::uint8_t { Found, WhyItMatters, HowVmmShowsIt, Repair, WhenToAccept, Basis };
/// The text of one part, without its heading; empty if the page does not have it.
QString sectionOf(const QString& page, RuleSection section);

} // namespace fd::ui
