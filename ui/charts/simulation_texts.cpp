// SPDX-License-Identifier: GPL-3.0-or-later
// What the simulation panel says in words and tables.
#include "simulation/plan/output.h"
#include "ui/charts/chart_page.h"
#include "ui/charts/series_chart.h"
#include "ui/charts/simulation_panel.h"
#include "ui/common/core_text.h"

#include <QComboBox>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace fd::ui {

QString SimulationPanel::footnote() const {
    const Host* host = run_ ? run_->design().get(chosenHost()) : nullptr;
    if (!host)
        return tr("Estimate. Model: fluid, max-min shares.");
    std::string id;
    appendAnyId(id, chosenHost());
    const QString text =
        tr("Estimate. Model: fluid, max-min shares; core capacity %1; <a href=\"settings:%2\">settings</a>, "
           "<a href=\"notes:\">notes</a>")
            .arg(rateText(static_cast<double>(host->coreCapacity.bitsPerSecond())), fromUtf8(id));
    if (run_->isComplete())
        return text;
    return tr("<b>Partial</b> up to %1. %2", "a moment, a sentence")
        .arg(clockText(run_->result().endSeconds), text);
}

ChartTable SimulationPanel::coreTable() const {
    ChartTable table{{tr("Host"), tr("Processor"), tr("Load"), tr("Receives"), tr("Peak")}, {}, {}};
    if (!run_) {
        table.summary = tr("No run yet.");
        return table;
    }
    double highest = -1;
    QString busiest;
    for (const auto& core : run_->result().cores) {
        const double rate = valueAt(core.bitsPerSecond, sample());
        const double load = core.capacityBitsPerSecond > 0 ? rate / core.capacityBitsPerSecond : 0;
        const QString host = shownName(run_->design(), core.host);
        if (load > highest) {
            highest = load;
            busiest = tr("Busiest now: processor %1 of %2 with %3.")
                          .arg(core.logicalProcessor)
                          .arg(host, percentText(load));
        }
        table.rows.push_back({host, QString::number(core.logicalProcessor), percentText(load), rateText(rate),
                              percentText(core.peakUtilisation)});
    }
    table.summary = highest < 0 ? tr("No processor received anything.") : busiest;
    return table;
}

ChartTable SimulationPanel::lineTable(const SeriesChart& chart) const {
    ChartTable table{{tr("What"), tr("Now"), tr("Mean"), tr("Peak"), tr("Limit"), tr("Guaranteed")}, {}, {}};
    const bool isWaiting = &chart == heldBack_;
    double highest = 0;
    QString most;
    for (const RateLine& line : chart.lines()) {
        const double now = valueAt(line.bitsPerSecond, sample());
        if (now > highest) {
            highest = now;
            most =
                isWaiting
                    ? tr("Held back most now: %1 gets %2 less than it wants.").arg(line.name, rateText(now))
                    : tr("Most now: %1 with %2.").arg(line.name, rateText(now));
        }
        table.rows.push_back({line.name, rateText(now), rateText(meanOf(line.bitsPerSecond)),
                              rateText(peakOf(line.bitsPerSecond)),
                              line.limit ? rateText(*line.limit) : QString(),
                              line.guaranteed ? rateText(*line.guaranteed) : QString()});
    }
    if (!run_)
        table.summary = tr("No run yet.");
    else if (most.isEmpty())
        table.summary =
            isWaiting ? tr("Nobody is held back at this moment.") : tr("Nothing flows at this moment.");
    else
        table.summary = most;
    return table;
}

ChartTable SimulationPanel::shareTable() const {
    ChartTable table{{tr("Who"), tr("Share by weight"), tr("Measured share")}, {}, {}};
    if (!run_) {
        table.summary = tr("No run yet.");
        return table;
    }
    for (const RunData::Share& share : run_->shares(chosenHost(), sample()))
        table.rows.push_back({share.name, percentText(share.weight), percentText(share.measured)});
    table.summary = tr("%n sender(s) on this host.", nullptr, static_cast<int>(table.rows.size()));
    return table;
}

WhySubject SimulationPanel::subjectOfLine(int line) const {
    const AnyId object = throughput_->lines()[static_cast<std::size_t>(line)].object;
    const auto kind = object.is<PhysicalNic>()    ? WhySubject::Kind::Adapter
                      : object.is<PhysicalLink>() ? WhySubject::Kind::Link
                                                  : WhySubject::Kind::Sender;
    return {kind, object, 0};
}

void SimulationPanel::showNotes() {
    if (!run_)
        return notes_->clear();
    QStringList lines;
    for (const Text& message : run_->result().messages)
        lines << sentence(message);
    if (!run_->result().assumptions.empty())
        lines << QString() << tr("Taken for granted:");
    for (const auto& assumption : run_->result().assumptions)
        lines << QStringLiteral("\u2022 ") + sentence(assumption.text);
    lines << QString()
          << tr("Times are within 5 % where a link is the limit, within 25 % where a processor is; pauses "
                "are right to the order "
                "of magnitude only.")
          << tr("Fingerprint of the results: %1").arg(run_->result().fingerprint, 16, 16, QLatin1Char('0'));
    notes_->setText(lines.join(QLatin1Char('\n')));
}

std::string SimulationPanel::csv() const {
    return run_ ? simulation::toCsv(run_->design(), run_->result()) : std::string();
}

} // namespace fd::ui
