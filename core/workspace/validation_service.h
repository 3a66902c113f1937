// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change_set.h"
#include "model/design.h"
#include "validation/catalog.h"
#include "validation/finding.h"

#include <QObject>

#include <array>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

namespace fd::workspace {

/// How many findings there are of each severity; accepted ones are counted apart.
struct FindingCounts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t advice = 0;
    std::size_t accepted = 0;
    bool operator==(const FindingCounts&) const = default;
    std::size_t open() const { return errors + warnings + advice; }
};

/// Checks the design on a thread of its own. It is handed designs and change sets, which are values, and
/// posts back what changed in the findings. Everything here but the worker belongs to the window's thread.
class ValidationService : public QObject {
    Q_OBJECT

public:
    explicit ValidationService(QObject* parent = nullptr);
    ~ValidationService() override;

    /// Checks everything anew; requests that wait are dropped, results still on the way are ignored.
    void reset(const Design& design, std::uint64_t revision);
    /// Checks everything anew; the present findings stay until the answer is there.
    void recheck(const Design& design, std::uint64_t revision);
    /// Takes over one change; `design` is the state after it.
    void advance(const Design& design, const ChangeSet& changes);
    /// Gives up what is being checked and what waits. The present findings stay, isOutOfDate(), until the
    /// next change or recheck().
    void cancel();
    /// Has the repairs of a present finding tried out; fixesReady() answers. Of very many questions the
    /// newest are answered.
    void requestFixes(const validation::Finding& finding);
    /// Waits until every request so far is answered and delivered. For tests, exports and the command line.
    void waitForIdle();

    /// The findings of revision() in their order.
    const std::vector<validation::Finding>& findings() const { return findings_; }
    /// Those that point at an object, in their order. They are good until findings() changes.
    std::vector<const validation::Finding*> findingsOf(AnyId subject) const;
    /// The findings of an object that nobody accepted.
    FindingCounts countsOf(AnyId subject) const;
    FindingCounts counts() const { return counts_; }

    /// The revision that findings() belong to.
    std::uint64_t revision() const { return revision_; }
    /// True while requests are not answered yet.
    bool isChecking() const { return pending_ > 0; }
    /// True if a check was given up, so that findings() are of an earlier state.
    bool isOutOfDate() const { return isOutOfDate_; }
    /// How many changes still have to be checked.
    std::size_t left() const { return pending_; }

signals:
    /// After findings() changed. `delta` is what came and went; after a full check it can be large.
    void findingsChanged(const fd::validation::FindingDelta& delta);
    /// The answer to requestFixes(): the repairs that remove the finding and do no harm.
    void fixesReady(const fd::validation::Finding& finding, const std::vector<fd::validation::Fix>& fixes);
    /// When isChecking() or left() changed.
    void progressChanged();

private:
    struct Request;
    struct Answer;
    struct FixAnswer;
    struct Worker;
    void request(Request request);
    void deliver();
    validation::FindingDelta take(validation::FindingDelta delta);
    validation::FindingDelta takeAll(std::vector<validation::Finding> findings);
    void takeMany(validation::FindingDelta& delta);
    void recount(const validation::FindingDelta& delta);

    std::unique_ptr<Worker> worker_;
    std::vector<validation::Finding> findings_;
    std::unordered_map<AnyId, FindingCounts> bySubject_;
    /// Where in findings_ those of an object are; filled when somebody asks.
    mutable std::unordered_map<AnyId, std::vector<std::size_t>> placesOf_;
    FindingCounts counts_;
    std::uint64_t revision_ = 0;
    std::uint64_t epoch_ = 0;
    std::size_t pending_ = 0;
    bool isOutOfDate_ = false;
};

} // namespace fd::workspace
