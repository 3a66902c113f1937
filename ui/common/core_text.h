// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/text.h"
#include "model/design.h"
#include "model/kind_operations.h"
#include "validation/finding.h"

#include <QString>

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace fd::ui {

/// UTF-8 as the engine keeps it, and back.
QString fromUtf8(std::string_view text);
std::string toUtf8(const QString& text);

/// The contexts in which the engine's strings are looked up.
std::span<const char* const> engineContexts();

/// An English source string of the engine in the user's language. It is looked up in every context that the engine
/// uses, because a Text does not carry one.
QString translated(std::string_view source);
/// A sentence of the engine in the user's language.
QString sentence(const Text& text);
/// The same for the words in pictures of the design.
const std::function<std::string(const Text&)>& pictureWords();
/// What is wrong and what to do, for message bars.
QString sentence(const Error& error);
/// Call after the language changed.
void forgetTranslations();

QString kindName(Kind kind);
QString kindPlural(Kind kind);
QString fieldLabel(const FieldInfo& field);
/// The same with soft hyphens in long words, for narrow columns.
QString breakableFieldLabel(const FieldInfo& field);
/// How the object is called in lists.
QString shownName(const Design& design, AnyId id);
/// 'Host "HV01"': the kind is always shown beside a name.
QString kindAndName(const Design& design, AnyId id);
QString severityName(validation::Severity severity);
/// "3 hosts", with the singular for one.
QString countOfKind(Kind kind, std::size_t count);

} // namespace fd::ui
