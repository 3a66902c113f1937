// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/find/query.h"

#include "addressing/text_value.h"
#include "base/text.h"

#include <algorithm>

namespace fd::find {

namespace {

/// Letters of two UTF-8 bytes that have a lower form at a fixed distance.
unsigned foldedLetter(unsigned code) {
    const bool isLatin = code >= 0xC0 && code <= 0xDE && code != 0xD7;
    const bool isGreek = code >= 0x391 && code <= 0x3A9;
    const bool isCyrillic = code >= 0x410 && code <= 0x42F;
    return isLatin || isGreek || isCyrillic ? code + 0x20 : code;
}

Error wrongQuery(const char* code, const char* source, std::string_view text) {
    return Error{code, Text{source, {{"text", std::string(text)}}}};
}

struct Token {
    bool isNegated = false;
    std::string key;
    std::string value;
};

/// Reads `-key:"some value"`; quotes may stand around any part.
class Tokens {
public:
    explicit Tokens(std::string_view text) : text_(text) {}

    bool next(Token& out) {
        while (at_ < text_.size() && isBlank(text_[at_]))
            ++at_;
        if (at_ == text_.size())
            return false;
        out = {};
        if (text_[at_] == '-' && at_ + 1 < text_.size() && !isBlank(text_[at_ + 1])) {
            out.isNegated = true;
            ++at_;
        }
        for (bool isQuoted = false; at_ < text_.size() && (isQuoted || !isBlank(text_[at_])); ++at_) {
            const char c = text_[at_];
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c == ':' && !isQuoted && out.key.empty() && !out.value.empty())
                out.key = std::exchange(out.value, {});
            else
                out.value += c;
        }
        return true;
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
    std::string_view text_;
    std::size_t at_ = 0;
};

Comparison takeComparison(std::string& value) {
    const auto starts = [&](std::string_view sign) {
        if (!value.starts_with(sign))
            return false;
        value.erase(0, sign.size());
        return true;
    };
    if (starts(">="))
        return Comparison::AtLeast;
    if (starts("<="))
        return Comparison::AtMost;
    if (starts(">"))
        return Comparison::Greater;
    if (starts("<"))
        return Comparison::Less;
    return starts("=") ? Comparison::Equal : Comparison::Contains;
}

std::string lastWord(std::string_view text) {
    return folded(text.substr(text.find_last_of(' ') + 1));
}

/// "nic" means whatever is a NIC by its last word, but no NIC team; else any kind whose name holds the word.
std::bitset<kKindCount> kindsNamed(std::string_view wanted, const Words& words) {
    std::bitset<kKindCount> out;
    const std::string key = foldedKey(wanted);
    if (key.empty())
        return out;
    for (const auto& [word, kind] : words.kinds)
        if (word == key)
            out.set(indexOf(kind));
    for (const KindInfo& kind : allKinds())
        if (foldedKey(kind.name) == key || foldedKey(kind.singular) == key || foldedKey(kind.plural) == key)
            out.set(indexOf(kind.kind));
    if (out.none())
        for (const KindInfo& kind : allKinds())
            if (lastWord(kind.singular) == key || lastWord(kind.plural) == key)
                out.set(indexOf(kind.kind));
    if (out.none()) {
        for (const KindInfo& kind : allKinds())
            if (foldedKey(kind.singular).find(key) != std::string::npos)
                out.set(indexOf(kind.kind));
        for (const auto& [word, kind] : words.kinds)
            if (word.find(key) != std::string::npos)
                out.set(indexOf(kind));
    }
    return out;
}

std::map<Kind, std::vector<std::size_t>> fieldsNamed(std::string_view wanted, const Words& words) {
    std::map<Kind, std::vector<std::size_t>> out;
    const std::string key = foldedKey(wanted);
    const auto isMeant = [&](const FieldInfo& field) {
        return foldedKey(field.name) == key || foldedKey(field.label) == key ||
               std::any_of(words.fields.begin(), words.fields.end(),
                           [&](const auto& word) { return word.first == key && word.second == field.name; });
    };
    for (const KindInfo& kind : allKinds())
        for (std::size_t i = 0; i < kind.fields.size(); ++i)
            if (isMeant(kind.fields[i]))
                out[kind.kind].push_back(i);
    return out;
}

std::optional<Level> levelNamed(std::string_view name) {
    constexpr std::pair<std::string_view, Level> kLevels[] = {
        {"error", Level::Error},      {"errors", Level::Error},  {"warning", Level::Warning},
        {"warnings", Level::Warning}, {"advice", Level::Advice}, {"info", Level::Advice},
        {"none", Level::None}};
    for (const auto& [word, level] : kLevels)
        if (word == name)
            return level;
    return std::nullopt;
}

Result<Term> problemTerm(Term term) {
    term.type = Term::Type::Problem;
    term.comparison = Comparison::Equal;
    if (term.value == "any" || term.value == "yes" || term.value.empty()) {
        term.comparison = Comparison::AtLeast;
        term.level = Level::Advice;
        return term;
    }
    const auto level = levelNamed(term.value);
    if (!level)
        return wrongQuery(
            "find.value",
            translatable("Find", "\"{text}\" is no problem. Use error, warning, advice, any or none."),
            term.value);
    term.level = *level;
    return term;
}

Result<Term> termFrom(const Token& token, const Words& words) {
    Term term;
    term.isNegated = token.isNegated;
    std::string value = token.value;
    const std::string key = foldedKey(token.key);
    if (key.empty() || key == "name") {
        term.value = folded(value);
        return term;
    }
    term.comparison = takeComparison(value);
    term.value = folded(trimmed(value));
    if (key == "kind") {
        term.type = Term::Type::Kinds;
        term.kinds = kindsNamed(term.value, words);
        if (term.kinds.none())
            return wrongQuery("find.value", translatable("Find", "No kind of object is called \"{text}\"."),
                              value);
        return term;
    }
    if (key == "problem" || key == "problems")
        return problemTerm(std::move(term));
    if (key == "vlan") {
        term.type = Term::Type::Vlan;
        if (!parseDecimal(term.value, 4095))
            return wrongQuery("find.value", translatable("Find", "\"{text}\" is no VLAN number."), value);
        return term;
    }
    if (key == "site" || key == "host") {
        term.type = key == "site" ? Term::Type::Site : Term::Type::Host;
        return term;
    }
    term.type = Term::Type::Field;
    term.fields = fieldsNamed(key, words);
    if (term.fields.empty())
        return wrongQuery("find.key", translatable("Find", "No object has a field \"{text}\"."), token.key);
    return term;
}

} // namespace

std::string folded(std::string_view text) {
    std::string out(text);
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto byte = static_cast<unsigned char>(out[i]);
        if (byte >= 'A' && byte <= 'Z') {
            out[i] = static_cast<char>(byte + 0x20);
        } else if ((byte == 0xC3 || byte == 0xCE || byte == 0xD0) && i + 1 < out.size()) {
            const auto next = static_cast<unsigned char>(out[i + 1]);
            const unsigned code = foldedLetter(((byte & 0x1FU) << 6U) | (next & 0x3FU));
            out[i] = static_cast<char>(0xC0U | (code >> 6U));
            out[++i] = static_cast<char>(0x80U | (code & 0x3FU));
        }
    }
    return out;
}

std::string foldedKey(std::string_view text) {
    std::string out = folded(text);
    std::erase_if(out, [](char c) { return c == ' ' || c == '-' || c == '_'; });
    return out;
}

Result<Query> Query::parse(std::string_view text, const Words& words) {
    if (std::count(text.begin(), text.end(), '"') % 2 != 0)
        return wrongQuery("find.quote", translatable("Find", "A quotation mark is missing."), text);
    Query query;
    Tokens tokens(text);
    for (Token token; tokens.next(token);) {
        // While a condition is being typed it asks for nothing yet.
        if (token.value.empty() && foldedKey(token.key) != "problem")
            continue;
        auto term = termFrom(token, words);
        if (!term)
            return term.error();
        query.terms_.push_back(std::move(*term));
    }
    return query;
}

bool Query::asksForProblems() const {
    return std::any_of(terms_.begin(), terms_.end(),
                       [](const Term& term) { return term.type == Term::Type::Problem; });
}

std::bitset<kKindCount> Query::kinds() const {
    std::bitset<kKindCount> out;
    out.set();
    bool isNamed = false;
    for (const Term& term : terms_) {
        if (term.type == Term::Type::Kinds) {
            out &= term.isNegated ? ~term.kinds : term.kinds;
            isNamed = isNamed || !term.isNegated;
        } else if (term.type == Term::Type::Field && !term.isNegated) {
            std::bitset<kKindCount> having;
            for (const auto& [kind, fields] : term.fields)
                having.set(indexOf(kind));
            out &= having;
        }
    }
    if (!isNamed)
        for (const Kind minor : {kindOf<Placement>, kindOf<Acceptance>, kindOf<IpAssignment>,
                                 kindOf<MacAssignment>, kindOf<FabricSettings>})
            out.reset(indexOf(minor));
    return out;
}

} // namespace fd::find
