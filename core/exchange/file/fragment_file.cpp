// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file/fragment_file.h"

#include "base/json/value.h"
#include "exchange/file/fabric_file.h"
#include "model/codec.h"

#include <algorithm>
#include <optional>

namespace fd::exchange {

namespace {

constexpr const char* kMember = "fragment";
/// More than anybody copies by hand; a text that claims more is not ours.
constexpr std::size_t kMostBytes = std::size_t{256} << 20U;

json::Value idList(const std::vector<AnyId>& ids) {
    std::vector<json::Value> items;
    for (const AnyId id : ids) {
        std::string text;
        appendAnyId(text, id);
        items.push_back(json::Value::string(std::move(text)));
    }
    return json::Value::array(std::move(items));
}

/// The objects of a list that are in the design; none if the list is no list of objects.
std::optional<std::vector<AnyId>> idsFrom(const json::Value& list, const Design& design) {
    std::vector<AnyId> out;
    for (const json::Value& item : list.items()) {
        const auto id = parseAnyId(item.text());
        if (!id || !design.contains(*id))
            return std::nullopt;
        out.push_back(*id);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

Error noFragment() {
    return Error{"fragment.none",
                 Text{translatable("Operation", "The clipboard holds no objects of a design.")}};
}

} // namespace

std::string writeFragment(const ops::Fragment& fragment) {
    Design design = fragment.design;
    ForeignContent extra;
    extra.members.emplace_back(
        kMember, json::write(json::Value::object({{"objects", idList(fragment.objects)},
                                                  {"copied", idList(fragment.copied)},
                                                  {"isCut", json::Value::boolean(fragment.isCut)}})));
    design.setForeign(std::move(extra));
    return writeFabric(design);
}

Result<ops::Fragment> readFragment(std::string_view text) {
    if (text.size() > kMostBytes || text.find("\"fabric\"") == std::string_view::npos)
        return noFragment();
    auto read = readFabric(text, {});
    if (!read)
        return read.error().code == "fabric.not-a-design" ? noFragment() : read.error();
    const auto& members = read->design.foreign().members;
    const auto found = std::find_if(members.begin(), members.end(),
                                    [](const auto& member) { return member.first == kMember; });
    if (found == members.end())
        return noFragment();
    const auto content = json::parse(found->second);
    if (!content)
        return noFragment();
    const auto objects = idsFrom((*content)["objects"], read->design);
    const auto copied = idsFrom((*content)["copied"], read->design);
    if (!objects || !copied ||
        !std::includes(copied->begin(), copied->end(), objects->begin(), objects->end()))
        return noFragment();
    ops::Fragment out{std::move(read->design), *objects, *copied, (*content)["isCut"].toBoolean()};
    out.design.setForeign({});
    return out;
}

} // namespace fd::exchange
