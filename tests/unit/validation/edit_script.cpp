// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_script.h"

#include "exchange/file/fabric_file.h"
#include "model/naming.h"
#include "model/ops/erase.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace fd::test {

namespace {

/// Words of a line; quotation marks keep blanks together and may begin inside a word.
std::vector<std::string> wordsOf(std::string_view line) {
    std::vector<std::string> words;
    std::string word;
    bool isQuoted = false;
    bool isOpen = false;
    for (const char c : line) {
        if (c == '"') {
            isQuoted = !isQuoted;
            isOpen = true;
        } else if (c == ' ' && !isQuoted) {
            if (isOpen)
                words.push_back(std::exchange(word, {}));
            isOpen = false;
        } else {
            word += c;
            isOpen = true;
        }
    }
    if (isOpen)
        words.push_back(word);
    return words;
}

bool refersTo(const Design& design, AnyId id, const std::string& name) {
    for (const FieldInfo& field : kindInfo(id.kind).fields) {
        std::vector<AnyId> targets;
        field.targets(design.record(id), targets);
        for (const AnyId target : targets)
            if (displayName(design, target) == name)
                return true;
    }
    return false;
}

/// "name" or "name@object that it refers to".
AnyId resolve(const Design& design, Kind kind, std::string_view text) {
    const std::size_t at = text.rfind('@');
    const std::string name(text.substr(0, at));
    const std::string owner(at == std::string_view::npos ? std::string_view{} : text.substr(at + 1));
    for (const AnyId id : design.idsOf(kind))
        if ((nameOfObject(design, id) == name || displayName(design, id) == name) &&
            (owner.empty() || refersTo(design, id, owner)))
            return id;
    const auto byId = parseAnyId(text);
    return byId && *byId && design.contains(*byId) ? *byId : AnyId{};
}

class Runner {
public:
    explicit Runner(EditScript& script) : script_(script) {}

    void run(std::string_view line) {
        const std::vector<std::string> words = wordsOf(line);
        if (words.empty() || words[0].starts_with('#'))
            return;
        const std::string& verb = words[0];
        if (verb == "base")
            script_.document = Document(words[1] == "empty" ? Design{} : sample(words[1]));
        else if (verb == "set" && words.size() >= 4)
            edit([&](Transaction& t) {
                return set(t, objectOf(words[1], words[2]), words[3], rest(words, 4));
            });
        else if (verb == "add" && words.size() >= 2)
            edit([&](Transaction& t) { return add(t, words); });
        else if (verb == "many" && words.size() >= 3)
            edit([&](Transaction& t) { return addMany(t, words); });
        else if (verb == "delete" && words.size() == 3)
            edit([&](Transaction& t) { return erase(t, objectOf(words[1], words[2])); });
        else if (verb == "expect" && words.size() >= 3)
            script_.expected.push_back({words[1], rest(words, 2)});
        else if (verb == "says" && words.size() >= 3)
            script_.sentences.push_back(
                {words[1], std::string(line.substr(line.find(words[1]) + words[1].size() + 1))});
        else if (verb == "allow")
            script_.allowed.insert(script_.allowed.end(), words.begin() + 1, words.end());
        else if (verb == "silent")
            script_.silent.insert(script_.silent.end(), words.begin() + 1, words.end());
        else
            isFailed_ = true;
        if (isFailed_ && script_.error.empty())
            script_.error = std::string(line);
    }

private:
    static std::string rest(const std::vector<std::string>& words, std::size_t from) {
        std::string out;
        for (std::size_t i = from; i < words.size(); ++i)
            out += (i == from ? "" : " ") + words[i];
        return out;
    }
    AnyId objectOf(const std::string& kind, const std::string& name) {
        const KindInfo* info = findKind(kind);
        return info ? resolve(script_.document.design(), info->kind, name) : AnyId{};
    }
    template <class Change>
    void edit(Change&& change) {
        Transaction transaction = script_.document.begin(Text{"edit", {}});
        isFailed_ = !change(transaction) || !script_.document.commit(std::move(transaction));
    }
    bool set(Transaction& t, AnyId id, const std::string& field, const std::string& value) {
        const FieldInfo* info = id ? kindInfo(id.kind).field(field) : nullptr;
        if (!info)
            return false;
        std::string text = value;
        if (info->target && !value.empty()) {
            text.clear();
            for (const std::string_view part : splitText(value, ',')) {
                const AnyId target = resolve(t.view(), *info->target, trimmed(part));
                if (!target)
                    return false;
                text += text.empty() ? "" : ",";
                appendAnyId(text, target);
            }
        }
        return t.setField(id, field, text).has_value();
    }
    bool add(Transaction& t, const std::vector<std::string>& words) {
        const KindInfo* info = findKind(words[1]);
        if (!info)
            return false;
        const AnyId id = t.addAny(info->kind, info->makeDefault());
        for (std::size_t i = 2; i < words.size(); ++i) {
            const std::size_t split = words[i].find('=');
            if (split == std::string::npos ||
                !set(t, id, words[i].substr(0, split), words[i].substr(split + 1)))
                return false;
        }
        return true;
    }
    /// "many 3 vm name=vm{i}": adds vm1, vm2, vm3.
    bool addMany(Transaction& t, const std::vector<std::string>& words) {
        for (int i = 1; i <= std::atoi(words[1].c_str()); ++i) {
            std::vector<std::string> one(words.begin() + 1, words.end());
            for (std::string& word : one)
                word = fillPlaceholders(word, {{"i", std::to_string(i)}});
            if (!add(t, one))
                return false;
        }
        return true;
    }
    bool erase(Transaction& t, AnyId id) {
        if (!id)
            return false;
        Relations relations;
        relations.reset(t.view());
        const ErasePlan plan = planErase(t.view(), relations, {id});
        carryOut(plan, t);
        return true;
    }

    EditScript& script_;
    bool isFailed_ = false;
};

} // namespace

Design sample(const std::string& name) {
    std::ifstream file(std::string(FD_RESOURCES) + "/samples/" + name + ".fabric");
    std::stringstream text;
    text << file.rdbuf();
    const auto read = exchange::readFabric(text.str());
    if (!read) {
        std::fprintf(stderr, "sample %s: %s\n", name.c_str(), describe(read.error()).c_str());
        std::exit(2);
    }
    return read->design;
}

EditScript runScript(std::string_view text) {
    static const Design contoso = sample("contoso");
    EditScript script;
    script.document = Document(contoso);
    Runner runner(script);
    for (const std::string_view line : splitText(text, '\n'))
        runner.run(trimmed(line));
    return script;
}

std::string listOf(const Design& design, const std::vector<validation::Finding>& findings) {
    std::string out;
    for (const validation::Finding& finding : findings)
        out += std::string(finding.ruleId) + " [" + displayName(design, finding.subject) + "] " +
               english(finding.message) + "\n";
    return out;
}

bool concerns(const Design& design, const validation::Finding& finding, const std::string& object) {
    const auto matches = [&](AnyId id) {
        std::string number;
        appendAnyId(number, id);
        if (number == object)
            return true;
        const std::string name = displayName(design, id);
        return name == object || nameOfObject(design, id) == object || name.starts_with(object + " / ") ||
               (design.contains(id) && refersTo(design, id, object));
    };
    return object == "*" || matches(finding.subject) ||
           std::any_of(finding.others.begin(), finding.others.end(), matches);
}

} // namespace fd::test
