// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressing/text_value.h"
#include "model/design.h"
#include "validation/catalog.h"
#include "validation/finding.h"

#include <concepts>
#include <string>
#include <vector>

namespace fd::validation {

/// Takes what a rule finds. One per evaluation.
class Report {
public:
    Report(const RuleInfo& rule, const Design& design) : rule_(&rule), design_(&design) {}

    /// Completes one finding.
    class Entry {
    public:
        Entry(Report& report, std::size_t at) : report_(&report), at_(at) {}
        /// The field that the finding points at.
        template <class T, class V>
        Entry& at(V T::*member) {
            forEachField<T>([&](const auto& f) {
                if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(f)>::ValueType, V>)
                    if (f.member == member)
                        finding().field = f.name;
            });
            return *this;
        }
        /// The value of a placeholder. An object is called by its name and counts as involved.
        Entry& with(const char* name, AnyId object);
        template <class T>
        Entry& with(const char* name, Id<T> object) {
            return with(name, AnyId(object));
        }
        Entry& with(const char* name, std::string text);
        Entry& with(const char* name, std::integral auto number) {
            return with(name, std::to_string(number));
        }
        template <TextValue T>
        Entry& with(const char* name, const T& value) {
            return with(name, toText(value));
        }
        /// Names of several objects, separated by commas.
        template <class T>
        Entry& withAll(const char* name, const std::vector<Id<T>>& objects) {
            std::string text;
            for (const Id<T> object : objects) {
                text += (text.empty() ? "" : ", ") + report_->nameOf(object);
                also(object);
            }
            return with(name, std::move(text));
        }
        /// An object that is involved without being named.
        Entry& also(AnyId object);
        Entry& severity(Severity severity) {
            finding().severity = severity;
            return *this;
        }
        /// The values compared, written out.
        Entry& why(const char* source, std::vector<TextArgument> arguments = {}) {
            finding().why = {source, std::move(arguments)};
            return *this;
        }

    private:
        Finding& finding() { return report_->findings[at_]; }
        Report* report_;
        std::size_t at_;
    };

    Entry find(AnyId subject) {
        Finding finding;
        finding.ruleId = rule_->id;
        finding.severity = rule_->severity;
        finding.subject = subject;
        finding.message.source = rule_->message;
        findings.push_back(std::move(finding));
        return {*this, findings.size() - 1};
    }
    /// Says that the rule could not be run.
    void failed(AnyId subject);
    /// How an object is called; the finding is made anew when that name changes.
    std::string nameOf(AnyId object);

    std::vector<Finding> findings;
    /// The objects whose names stand in the findings.
    std::vector<AnyId> named;

private:
    const RuleInfo* rule_;
    const Design* design_;
};

} // namespace fd::validation
