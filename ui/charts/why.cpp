// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/why.h"

#include "ui/common/core_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

namespace fd::ui {

namespace {

constexpr std::size_t kMostFlows = 8;

class Explanation {
    Q_DECLARE_TR_FUNCTIONS(fd::ui::Why)

public:
    Explanation(const RunData& run, int sample) : run_(run), sample_(sample) {}

    QString explain(const WhySubject& subject) {
        switch (subject.kind) {
        case WhySubject::Kind::None:
            return tr("Click a cell, a line or a bar to learn why it has its value.");
        case WhySubject::Kind::Processor:
            processor(subject.object.as<Host>(), subject.index);
            break;
        case WhySubject::Kind::Flow:
            flow(run_.result().flows.at(static_cast<std::size_t>(subject.index)));
            break;
        case WhySubject::Kind::Adapter:
            adapter(subject.object.as<PhysicalNic>());
            break;
        case WhySubject::Kind::Link:
            link(subject.object.as<PhysicalLink>());
            break;
        case WhySubject::Kind::Sender:
            sender(subject.object);
            break;
        case WhySubject::Kind::Migration:
            migration(subject.index);
            break;
        }
        return text_;
    }

private:
    QString named(AnyId id) const {
        if (!id)
            return tr("the outside world");
        std::string key;
        appendAnyId(key, id);
        return QStringLiteral("<a href=\"object:%1\">%2</a>")
            .arg(fromUtf8(key), shownName(run_.design(), id).toHtmlEscaped());
    }
    void title(const QString& what, const QString& value) {
        text_ += QStringLiteral("<p><b>%1: %2</b><br><small>%3</small></p>")
                     .arg(what, value, clockText(run_.secondsAt(sample_)));
    }
    void paragraph(const QString& html) { text_ += QStringLiteral("<p>%1</p>").arg(html); }

    /// The setting behind a limit, as something to click.
    QString settingOf(const simulation::Limit& limit) const {
        const QString rate = rateText(limit.capacityBitsPerSecond);
        if (limit.logicalProcessor >= 0)
            return tr("%1 can receive %2 on one processor").arg(named(limit.object), rate);
        if (limit.object.is<PhysicalNic>() || limit.object.is<PhysicalLink>())
            return tr("%1 carries %2 in one direction").arg(named(limit.object), rate);
        return tr("the port profile of %1 allows %2").arg(named(limit.object), rate);
    }

    void sharers(const std::vector<std::uint32_t>& flows, const simulation::FlowSeries* except) {
        std::vector<const simulation::FlowSeries*> active;
        for (const std::uint32_t f : flows)
            if (const auto& one = run_.result().flows[f];
                &one != except && valueAt(one.bitsPerSecond, sample_) > 0)
                active.push_back(&one);
        list(active, tr("Nobody shares it."), tr("It is shared with:"));
    }

    void list(std::vector<const simulation::FlowSeries*> flows, const QString& none, const QString& some) {
        if (flows.empty())
            return paragraph(none);
        std::stable_sort(flows.begin(), flows.end(), [&](const auto* a, const auto* b) {
            return valueAt(a->bitsPerSecond, sample_) > valueAt(b->bitsPerSecond, sample_);
        });
        QString rows;
        for (std::size_t i = 0; i < std::min(kMostFlows, flows.size()); ++i) {
            const QString row = run_.whyFlow(*flows[i], sample_).toHtmlEscaped();
            rows += QStringLiteral("<li>%1</li>").arg(row);
        }
        if (flows.size() > kMostFlows)
            rows += QStringLiteral("<li>%1</li>")
                        .arg(RunData::tr("and %n more flow(s)", nullptr,
                                         static_cast<int>(flows.size() - kMostFlows)));
        text_ += QStringLiteral("<p>%1</p><ul>%2</ul>").arg(some, rows);
    }

    void limited(const simulation::Limit& limit, const simulation::FlowSeries* by) {
        paragraph(tr("<b>Bottleneck: %1</b>. Limit: %2. If it were more, this number would rise.")
                      .arg(run_.limitName(limit).toHtmlEscaped(), settingOf(limit)));
        sharers(limit.flows, by);
    }

    void flow(const simulation::FlowSeries& one) {
        title(tr("%1 to %2").arg(named(one.from), named(one.to)),
              rateText(valueAt(one.bitsPerSecond, sample_)));
        if (one.wantedBitsPerSecond > 0)
            paragraph(tr("It wants %1.").arg(rateText(one.wantedBitsPerSecond)));
        if (const auto* limit = run_.limitOf(one, sample_))
            return limited(*limit, &one);
        paragraph(valueAt(one.bitsPerSecond, sample_) > 0
                      ? tr("Nothing holds it back: it gets what it wants.")
                      : tr("It does not send at this moment."));
    }

    /// The flows that touch an object, and what holds each of them back.
    void touching(const std::vector<const simulation::FlowSeries*>& flows) {
        std::set<const simulation::Limit*> limits;
        for (const auto* one : flows)
            if (const auto* limit = run_.limitOf(*one, sample_))
                limits.insert(limit);
        for (const auto* limit : limits)
            paragraph(tr("Bottleneck: %1. Limit: %2.")
                          .arg(run_.limitName(*limit).toHtmlEscaped(), settingOf(*limit)));
        if (limits.empty() && !flows.empty())
            paragraph(tr("Nothing holds these back: they get what they want."));
        list(flows, tr("Nothing goes through it at this moment."), tr("It is the sum of:"));
    }

    template <class Wanted>
    std::vector<const simulation::FlowSeries*> flowsWhere(Wanted wanted) const {
        std::vector<const simulation::FlowSeries*> found;
        for (const auto& one : run_.result().flows)
            if (valueAt(one.bitsPerSecond, sample_) > 0 && wanted(one))
                found.push_back(&one);
        return found;
    }

    /// The limit of an object if some flow met it; it knows who shares it.
    const simulation::Limit* limitAt(AnyId object, int processor) const {
        for (const auto& limit : run_.result().limits)
            if (limit.object == object && limit.logicalProcessor == processor)
                return &limit;
        return nullptr;
    }

    void processor(Id<Host> host, int number) {
        const auto loads = run_.coreLoads(host, sample_);
        const double load =
            number < static_cast<int>(loads.size()) ? loads[static_cast<std::size_t>(number)] : 0;
        title(tr("Processor %1 of %2").arg(number).arg(named(host)), percentText(load));
        const Host* record = run_.design().get(host);
        const QString capacity =
            record ? rateText(static_cast<double>(record->coreCapacity.bitsPerSecond())) : QString();
        paragraph(tr("It receives %1 of the %2 that the host's settings allow a processor.")
                      .arg(rateText(run_.coreRate(host, number, sample_)), capacity));
        QStringList queues;
        for (const auto& queue : run_.result().queues) {
            const PhysicalNic* nic = run_.design().get(queue.nic);
            if (nic && nic->host == host && queue.logicalProcessor == number &&
                valueAt(queue.bitsPerSecond, sample_) > 0)
                queues << tr("queue %1 of %2: %3")
                              .arg(queue.queue)
                              .arg(named(queue.nic), rateText(valueAt(queue.bitsPerSecond, sample_)));
        }
        if (!queues.isEmpty())
            paragraph(tr("It serves %1.").arg(queues.join(QStringLiteral(", "))));
        if (const auto* limit = limitAt(host, number); limit && load > 0.995)
            return limited(*limit, nullptr);
        touching(
            flowsWhere([&](const auto& one) { return one.to && run_.hostOfEnd(one.to) == AnyId(host); }));
    }

    void adapter(Id<PhysicalNic> nic) {
        const auto loads = run_.loadsAt(sample_);
        const auto rate = loads.rate.find(nic);
        title(named(nic),
              rate == loads.rate.end()
                  ? rateText(0)
                  : tr("%1 out, %2 in").arg(rateText(rate->second.sent), rateText(rate->second.received)));
        if (const auto* limit = limitAt(nic, -1))
            return limited(*limit, nullptr);
        const PhysicalNic* record = run_.design().get(nic);
        const AnyId host = record ? AnyId(record->host) : AnyId();
        touching(flowsWhere([&](const auto& one) {
            return (one.from && run_.hostOfEnd(one.from) == host) ||
                   (one.to && run_.hostOfEnd(one.to) == host);
        }));
    }

    void link(Id<PhysicalLink> id) {
        const auto loads = run_.loadsAt(sample_);
        const auto load = loads.load.find(id);
        title(named(id), percentText(load == loads.load.end() ? 0 : load->second));
        if (const auto* limit = limitAt(id, -1))
            return limited(*limit, nullptr);
        paragraph(tr("It is not full: what goes through it is held back elsewhere, or wants no more."));
    }

    void sender(AnyId id) {
        const auto flows = flowsWhere([&](const auto& one) { return one.from == id; });
        double sum = 0;
        for (const auto* one : flows)
            sum += valueAt(one->bitsPerSecond, sample_);
        title(named(id), rateText(sum));
        touching(flows);
    }

    void migration(int index) {
        const auto& one = run_.result().migrations.at(static_cast<std::size_t>(index));
        title(named(one.vm), one.totalSeconds ? durationText(*one.totalSeconds) : tr("not finished"));
        paragraph(tr("It moves %1 of memory from %2 to %3; %4 of it are dirtied each second and sent again.")
                      .arg(bytesText(one.memoryBytes), named(one.source), named(one.target),
                           bytesText(one.dirtyBytesPerSecond)));
        const double rate = valueAt(one.bitsPerSecond, sample_);
        paragraph(rate > 0 ? tr("It goes at %1 now.").arg(rateText(rate))
                           : tr("Nothing is sent for it at this moment."));
        const Host* target = run_.design().get(one.target);
        if (rate > 0 && target && rate >= static_cast<double>(target->coreCapacity.bitsPerSecond()) * 0.98)
            paragraph(tr("<b>Bottleneck: one processor of %1</b>, because one connection is received by one "
                         "processor.")
                          .arg(named(one.target)));
    }

    const RunData& run_;
    int sample_;
    QString text_;
};

} // namespace

QString whyThisNumber(const RunData& run, const WhySubject& subject, int sample) {
    return Explanation(run, sample).explain(subject);
}

AnyId objectOfLink(const QString& link) {
    const qsizetype colon = link.indexOf(u':');
    if (colon < 0)
        return {};
    const auto id = parseAnyId(toUtf8(link.mid(colon + 1)));
    return id ? *id : AnyId();
}

} // namespace fd::ui
