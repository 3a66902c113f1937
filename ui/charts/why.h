// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/run_data.h"

#include <cstdint>

namespace fd::ui {

/// What "Why this number?" is asked about.
struct WhySubject {
    enum class Kind : std::uint8_t { None, Processor, Flow, Adapter, Link, Sender, Migration };
    Kind kind = Kind::None;
    /// The host of a processor, the adapter, the link, the virtual adapter or machine that sends.
    AnyId object{};
    /// The number of the processor, or the position of the flow or migration in the result.
    int index = 0;
    bool operator==(const WhySubject&) const = default;
};

/// The chain of reasons at a moment as rich text: what holds the number back, its limit and the setting
/// behind it, who shares it. Names are links of the form "object:host-3"; "settings:host-3" leads to the
/// setting.
QString whyThisNumber(const RunData& run, const WhySubject& subject, int sample);

/// The id in such a link; none if it is no such link.
AnyId objectOfLink(const QString& link);

} // namespace fd::ui
