// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/story_text.h"

#include "ui/charts/run_data.h"
#include "ui/common/core_text.h"

#include <QCoreApplication>

namespace fd::ui {

namespace {

class StoryText {
    Q_DECLARE_TR_FUNCTIONS(fd::ui::StoryText)

public:
    explicit StoryText(const Design& design) : design_(design) {}

    QString flow(const ScenarioFlow& flow) const {
        const QString from = end(flow.from);
        const QString to = end(flow.to);
        if (flow.bytes > 0)
            return tr("%1 sends %2 to %3").arg(from, bytesText(static_cast<double>(flow.bytes)), to);
        if (flow.rate.isZero())
            return tr("%1 sends to %2 as fast as it goes").arg(from, to);
        const QString rate = rateText(static_cast<double>(flow.rate.bitsPerSecond()));
        return flow.pattern == TrafficPattern::Bursts ? tr("%1 sends to %2 in bursts of %3").arg(from, to, rate)
                                                      : tr("%1 sends to %2 at up to %3").arg(from, to, rate);
    }

    QString event(const ScenarioEvent& event) const {
        const QString at = clockText(event.atMilliseconds / 1000.0);
        const QString action = translated(labelOf(event.action));
        return event.subject ? tr("%1: %2, %3", "time, action, object").arg(at, action, shownName(design_, event.subject))
                             : tr("%1: %2", "time, action").arg(at, action);
    }

    static QString length(const simulation::Story& story) {
        return tr("Plays %1, with a value every %2")
            .arg(durationText(story.durationSeconds), durationText(story.sampleSeconds));
    }

private:
    QString end(AnyId id) const { return id ? shownName(design_, id) : tr("the outside world"); }

    const Design& design_;
};

} // namespace

QStringList linesOf(const Design& design, const simulation::Story& story) {
    const StoryText text(design);
    QStringList lines{StoryText::length(story)};
    for (const auto& event : story.events)
        lines << text.event(event.record);
    for (const auto& flow : story.flows)
        lines << text.flow(flow.record);
    return lines;
}

} // namespace fd::ui
