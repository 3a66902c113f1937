// SPDX-License-Identifier: GPL-3.0-or-later
// The right end of the host view: receive queues of each adapter, and the logical processors that serve them.
#include "diagram/cards/cards.h"
#include "diagram/drawing.h"
#include "diagram/theme.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fd::diagram {

namespace {

constexpr double kHeader = 46;
constexpr double kInset = 12;
constexpr double kCaption = 20;
constexpr std::size_t kQueuesInRow = 8;
constexpr double kQueue = 22;
constexpr double kQueueGap = 3;
constexpr double kBetween = 56; ///< where the lines from queues to processors run
constexpr double kCellWidth = 40;
constexpr double kCellHeight = 34;
constexpr double kCoreGap = 7;
constexpr std::size_t kMostQueues = 64;
constexpr std::size_t kMostProcessors = 256;

/// How many receive queues an adapter has in the settings: VMQ or RSS, or the one that every adapter has.
std::size_t queuesOf(const PhysicalNic& nic) {
    const int queues = nic.vmqEnabled && nic.vmqCapable   ? nic.vmqQueues
                       : nic.rssEnabled && nic.rssCapable ? nic.rssQueues
                                                          : 1;
    return static_cast<std::size_t>(std::clamp(queues, 1, static_cast<int>(kMostQueues)));
}

struct Layout {
    struct Adapter {
        Id<PhysicalNic> id;
        Rect caption;
        std::vector<Rect> queues;
    };
    struct Node {
        Rect caption;
        std::string title;
    };
    Rect card;
    std::vector<Adapter> adapters;
    std::vector<Node> nodes;
    std::vector<Rect> processors;
    std::size_t siblings = 1;
};

class LayoutMaker {
public:
    LayoutMaker(const CardContext& context, Id<Host> id)
        : context_(context), id_(id), host_(*context.design.get(id)) {}

    Layout make() {
        made_.siblings = static_cast<std::size_t>(std::clamp(host_.threadsPerCore, 1, 8));
        const double left = placeQueues();
        const double right = placeProcessors(kInset + queueWidth() + kBetween);
        made_.card = {0, 0, right + kInset, std::max(left, bottom_) + kInset};
        return std::move(made_);
    }

private:
    static double queueWidth() {
        return static_cast<double>(kQueuesInRow) * (kQueue + kQueueGap) - kQueueGap;
    }

    double placeQueues() {
        double y = kHeader;
        for (const Id<PhysicalNic> nic : adaptersInOrder(context_, id_)) {
            Layout::Adapter adapter{nic, {kInset, y, queueWidth(), kCaption}, {}};
            y += kCaption + 2;
            const std::size_t count = queuesOf(*context_.design.get(nic));
            for (std::size_t i = 0; i < count; ++i)
                adapter.queues.push_back(
                    {kInset + static_cast<double>(i % kQueuesInRow) * (kQueue + kQueueGap),
                     y + static_cast<double>(i / kQueuesInRow) * (kQueue + kQueueGap), kQueue, kQueue});
            y += static_cast<double>((count + kQueuesInRow - 1) / kQueuesInRow) * (kQueue + kQueueGap) + 8;
            made_.adapters.push_back(std::move(adapter));
        }
        return y;
    }

    /// Siblings touch, cores do not; as many cores in a row as make eight processors. Answers the right edge.
    double placeProcessors(double left) {
        const auto count =
            std::min(kMostProcessors, static_cast<std::size_t>(std::max(0, host_.logicalProcessors)));
        const std::size_t nodes = static_cast<std::size_t>(std::clamp(host_.numaNodes, 1, 16));
        const std::size_t inRow =
            std::max(made_.siblings, (count > 64 ? 16 : 8) / made_.siblings * made_.siblings);
        double y = kHeader;
        std::size_t column = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const bool isFirst = i == 0 || i * nodes / count != (i - 1) * nodes / count;
            if (isFirst) {
                if (i > 0)
                    y += (column > 0 ? kCellHeight + kCoreGap : 0) + 6;
                column = 0;
                const std::string title = nodes > 1
                                              ? said(context_, {translatable("Diagram", "NUMA node {n}"),
                                                                {{"n", std::to_string(i * nodes / count)}}})
                                              : said(context_, translatable("Diagram", "Processors"));
                made_.nodes.push_back({{left, y, widthOf(inRow), kCaption}, title});
                y += kCaption + 2;
            }
            const double x = left + static_cast<double>(column) * kCellWidth +
                             static_cast<double>(column / made_.siblings) * kCoreGap;
            made_.processors.push_back({x, y, kCellWidth, kCellHeight});
            if (++column == inRow) {
                column = 0;
                y += kCellHeight + kCoreGap;
            }
        }
        bottom_ = y + (column > 0 ? kCellHeight : 0);
        return left + widthOf(std::min(inRow, std::max<std::size_t>(count, 1)));
    }

    double widthOf(std::size_t processors) const {
        return static_cast<double>(processors) * kCellWidth +
               static_cast<double>((processors + made_.siblings - 1) / made_.siblings - 1) * kCoreGap;
    }

    const CardContext& context_;
    Id<Host> id_;
    const Host& host_;
    Layout made_;
    double bottom_ = kHeader;
};

/// The tone of writing on a fill of the ramp that can be read in every theme.
Tone textOn(Tone fill) {
    return fill == Tone::Heat4 ? Tone::TextOnAccent : Tone::Text;
}

class CardPainter {
public:
    CardPainter(Drawing& drawing, const Layout& layout, Id<Host> host)
        : drawing_(drawing), layout_(layout), host_(*drawing.context().design.get(host)) {
        const Annotations* annotations = drawing.context().annotations;
        if (!annotations)
            return;
        if (const auto found = annotations->coreLoad.find(host); found != annotations->coreLoad.end())
            loads_ = &found->second;
        queues_ = &annotations->queues;
    }

    void paint() {
        for (const Layout::Node& node : layout_.nodes) {
            drawing_.text(node.caption, node.title, style::kCaption);
            drawing_.farName(node.caption, node.title, {18, Tone::TextMuted, Weight::Bold, Align::Left});
        }
        for (const Layout::Adapter& adapter : layout_.adapters)
            drawing_.child(adapterPart(adapter));
        for (std::size_t i = 0; i < layout_.processors.size(); ++i)
            processor(i);
        for (std::size_t i = 0; i < layout_.processors.size(); i += layout_.siblings)
            coreOutline(i);
        paths();
    }

private:
    double loadOf(std::size_t processor) const {
        return loads_ && processor < loads_->size() ? (*loads_)[processor] : 0;
    }

    const std::vector<QueueLoad>* queuesOf(Id<PhysicalNic> nic) const {
        if (!queues_)
            return nullptr;
        const auto found = queues_->find(nic);
        return found == queues_->end() ? nullptr : &found->second;
    }

    double shareOf(double bitsPerSecond) const {
        const double capacity =
            host_.coreCapacity.isZero() ? 5e9 : static_cast<double>(host_.coreCapacity.bitsPerSecond());
        return bitsPerSecond / capacity;
    }

    Part adapterPart(const Layout::Adapter& adapter) {
        Rect bounds = adapter.caption;
        bounds.height = adapter.queues.back().bottom() - bounds.y;
        Drawing part(drawing_.context(), adapter.id, bounds);
        const PhysicalNic& nic = *drawing_.context().design.get(adapter.id);
        const std::string kind = nic.vmqEnabled && nic.vmqCapable ? "VMQ"
                                 : nic.rssEnabled && nic.rssCapable
                                     ? "RSS"
                                     : said(drawing_.context(), translatable("Diagram", "one queue"));
        part.text(adapter.caption, nic.name + " \u00b7 " + kind, style::kCaption);
        part.farName(adapter.caption, nic.name, {18, Tone::TextMuted, Weight::Bold, Align::Left});
        std::map<std::size_t, double> active;
        if (const auto* queues = queuesOf(adapter.id))
            for (const QueueLoad& queue : *queues)
                active[static_cast<std::size_t>(std::max(0, queue.queue))] = queue.bitsPerSecond;
        part.say(", " + counted(drawing_.context(), adapter.queues.size(),
                                translatable("Diagram", "{n} queue"), translatable("Diagram", "{n} queues")));
        for (std::size_t i = 0; i < adapter.queues.size(); ++i) {
            const auto found = active.find(i);
            const bool isActive = found != active.end() && found->second > 0;
            const Tone fill = isActive ? heatTone(shareOf(found->second)) : Tone::NicSoft;
            part.box(adapter.queues[i], {fill, Tone::NicTone, 4, isActive ? 2.0 : 1.0});
            part.text(adapter.queues[i], std::to_string(i),
                      {9, isActive ? textOn(fill) : Tone::NicTone, isActive ? Weight::Bold : Weight::Normal,
                       Align::Centre});
        }
        return part.finish();
    }

    void processor(std::size_t i) {
        const Rect& r = layout_.processors[i];
        const double load = loadOf(i);
        const Tone fill = loads_ ? heatTone(load) : Tone::HostSoft;
        drawing_.box(r, {fill, Tone::HostTone, 2, 0.8});
        const Tone text = loads_ ? textOn(fill) : Tone::HostTone;
        // From afar the number alone, as large as the cell: the load of a run, or else which processor it is.
        const std::string number = std::to_string(loads_ ? std::lround(load * 100) : static_cast<long>(i));
        drawing_.farName({r.x + 1, r.y, r.width - 2, loads_ ? r.height - 8 : r.height}, number,
                         {20, text, Weight::Bold, Align::Centre});
        if (!loads_) {
            drawing_.text(r, std::to_string(i), {11, text, Weight::Bold, Align::Centre});
            return;
        }
        drawing_.detail({r.x + 3, r.y + 1, r.width - 6, 10}, std::to_string(i),
                        {8, text, Weight::Normal, Align::Left});
        drawing_.text({r.x, r.y + 8, r.width, 15}, std::to_string(std::lround(load * 100)) + " %",
                      {10, text, Weight::Bold, Align::Centre});
        drawing_.box({r.x + 4, r.bottom() - 8, r.width - 8, 5}, {Tone::Card, Tone::Text, 1.5, 0.8});
        if (load > 0.005)
            drawing_.box({r.x + 4, r.bottom() - 8, (r.width - 8) * std::min(1.0, load), 5},
                         {Tone::Text, Tone::None, 1.5});
    }

    /// The siblings of a core in one frame; the first core also does the system's work.
    void coreOutline(std::size_t first) {
        const std::size_t last = std::min(first + layout_.siblings, layout_.processors.size()) - 1;
        const Rect& a = layout_.processors[first];
        const Rect& b = layout_.processors[last];
        if (a.y != b.y)
            return;
        drawing_.box({a.x - 1, a.y - 1, b.right() - a.x + 2, a.height + 2},
                     {Tone::None, first == 0 ? Tone::Text : Tone::HostTone, 4, first == 0 ? 2.5 : 1.2});
    }

    /// From each busy queue to the processor that serves it.
    void paths() {
        for (const Layout::Adapter& adapter : layout_.adapters) {
            const auto* queues = queuesOf(adapter.id);
            if (!queues)
                continue;
            for (const QueueLoad& queue : *queues) {
                const auto from = static_cast<std::size_t>(std::max(0, queue.queue));
                const auto to = static_cast<std::size_t>(std::max(0, queue.processor));
                if (queue.bitsPerSecond > 0 && from < adapter.queues.size() && to < layout_.processors.size())
                    path(adapter.queues[from], layout_.processors[to], shareOf(queue.bitsPerSecond));
            }
        }
    }

    void path(const Rect& queue, const Rect& processor, double share) {
        const double right = layout_.adapters.front().caption.right();
        const Point start{queue.right(), queue.y + queue.height / 2};
        const Point end{processor.x, processor.y + 6};
        const std::vector<Point> route{
            start, {right + 6, start.y}, {layout_.processors.front().x - 8, end.y}, end};
        const double width = 1.5 + 3 * std::min(1.0, share);
        drawing_.line(route, Tone::Text, width + 1.6);
        drawing_.line(route, heatTone(share), width);
    }

    Drawing& drawing_;
    const Layout& layout_;
    const Host& host_;
    const std::vector<double>* loads_ = nullptr;
    const std::unordered_map<AnyId, std::vector<QueueLoad>>* queues_ = nullptr;
};

} // namespace

Rect processorCardSize(const CardContext& context, Id<Host> host) {
    return context.design.get(host) ? LayoutMaker(context, host).make().card : Rect{};
}

Part processorCard(const CardContext& context, Id<Host> id) {
    const Host* host = context.design.get(id);
    if (!host)
        return {};
    const Layout layout = LayoutMaker(context, id).make();
    const Rect& size = layout.card;
    Drawing drawing(context, id, size);
    const auto processors = static_cast<std::size_t>(std::max(0, host->logicalProcessors));
    const std::string second =
        said(context, {processors == 1 ? translatable("Diagram", "{n} logical processor, {rate} each")
                                       : translatable("Diagram", "{n} logical processors, {rate} each"),
                       {{"n", std::to_string(processors)}, {"rate", host->coreCapacity.display()}}});
    drawing.say(", " + second);
    if (context.detail == Detail::Block) {
        drawing.box(size, {Tone::HostTone, Tone::None, 8});
        return drawing.finish();
    }
    drawing.box({2, 3, size.width, size.height}, {Tone::Shadow, Tone::None, 9});
    drawing.box(size, {Tone::Card, Tone::HostTone, 8});
    drawing.box({1, 1, size.width - 2, kHeader - 8}, {Tone::HostSoft, Tone::None, 7});
    drawing.box({8, 7, 26, 26}, {Tone::HostTone, Tone::None, 6});
    drawing.icon({12, 11, 18, 18}, "processor", Tone::TextOnAccent);
    const std::string title = said(context, translatable("Diagram", "Queues and processors"));
    drawing.farName({42, 1, size.width - 54, 38}, title);
    drawing.text({42, drawing.showsAll() ? 4.0 : 6.0, size.width - 54, drawing.showsAll() ? 17.0 : 28.0},
                 title, style::kName);
    drawing.detail({42, 20, size.width - 54, 14}, second);
    CardPainter(drawing, layout, id).paint();
    return drawing.finish();
}

} // namespace fd::diagram
