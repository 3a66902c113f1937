// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/design.h"
#include "model/kind_operations.h"

#include <QString>

#include <optional>
#include <string>

namespace fd::ui {

/// What stands between the objects of a list; names rarely hold it.
inline constexpr char16_t kListSeparator = u';';

/// A field's value as the user reads it: references by name, choices by label.
QString shownText(const Design& design, const FieldInfo& field, const void* record);

/// What the user typed as the text that the field reads: names become ids, a unit is taken off a number.
/// Errors: what findObject says of an unknown or ambiguous name; "value.reference" for an object of another kind.
Result<std::string> storedText(const Design& design, const FieldInfo& field, const QString& typed);

/// Something that may be entered and is rarely meant, with what is: a subnet with host bits.
struct EntryHint {
    QString text;
    QString better;
};
std::optional<EntryHint> hintFor(const FieldInfo& field, const QString& typed);

/// The part of the inspector in which a field stands.
enum class FieldSection : std::uint8_t { General, Network, Offloads, Bandwidth, Placement, Notes, Annotations };
FieldSection sectionOf(const FieldInfo& field);
QString sectionTitle(FieldSection section);

} // namespace fd::ui
