// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/validation_service.h"

#include "validation/engine.h"

#include <QMetaObject>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <iterator>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace fd::workspace {

using validation::Finding;
using validation::FindingDelta;

namespace {

/// Beyond so many waiting changes one full check of the newest state is the shorter way.
constexpr std::size_t kFoldAbove = 200;
/// Each question about repairs costs some runs of the rules; the oldest beyond so many is not answered.
constexpr std::size_t kMostQuestions = 16;

bool isLayoutOnly(const ChangeSet& changes) {
    return std::all_of(changes.changes.begin(), changes.changes.end(),
                       [](const Change& change) { return change.id.is<Placement>(); });
}

void count(FindingCounts& counts, const Finding& finding, bool isThere) {
    std::size_t& which = finding.isAccepted                                  ? counts.accepted
                         : finding.severity == validation::Severity::Error   ? counts.errors
                         : finding.severity == validation::Severity::Warning ? counts.warnings
                                                                             : counts.advice;
    isThere ? ++which : --which;
}

} // namespace

struct ValidationService::Request {
    Design design;
    /// None: check everything.
    std::unique_ptr<ChangeSet> changes;
    std::uint64_t revision = 0;
    std::uint64_t epoch = 0;
    /// How many requests this one stands for: itself and those that it replaced.
    std::size_t weight = 1;
};

struct ValidationService::Answer {
    /// For a full check `added` is everything.
    FindingDelta delta;
    bool isFull = false;
    std::uint64_t revision = 0;
    std::uint64_t epoch = 0;
    std::size_t weight = 1;
    /// It was given up and says nothing.
    bool isGivenUp = false;
};

struct ValidationService::FixAnswer {
    validation::Finding finding;
    std::vector<validation::Fix> fixes;
    std::uint64_t epoch = 0;
};

/// The thread with the engine, and the two queues that lead there and back.
struct ValidationService::Worker {
    explicit Worker(ValidationService& service) : owner(service) {
        thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }
    ~Worker() {
        thread.request_stop();
        giveUp();
        thread.join();
    }

    /// Drops what waits and stops what is being checked; the answers say so.
    void giveUp() {
        const std::lock_guard lock(mutex);
        stopCheck.request_stop();
        if (requests.empty())
            return;
        Answer dropped{{}, false, 0, requests.back().epoch, 0, true};
        for (const Request& waiting : requests)
            dropped.weight += waiting.weight;
        requests.clear();
        // The engine has missed changes.
        needsFullCheck = true;
        // Behind what is being checked, as the changes were.
        (isBusy ? droppedBehind : answers).push_back(std::move(dropped));
        QMetaObject::invokeMethod(
            &owner, [service = &owner] { service->deliver(); }, Qt::QueuedConnection);
    }

    void push(Request request) {
        {
            const std::lock_guard lock(mutex);
            if (!request.changes)
                replaceWaiting(request);
            requests.push_back(std::move(request));
        }
        wake.notify_all();
    }

    void run(const std::stop_token& stop) {
        for (;;) {
            std::optional<Request> request;
            std::optional<FixAnswer> question;
            std::stop_token stopsCheck;
            bool canAnswer = true;
            {
                std::unique_lock lock(mutex);
                if (!wake.wait(lock, stop, [&] { return !requests.empty() || !fixQuestions.empty(); }))
                    return;
                // Questions wait until the engine has seen every change.
                if (requests.empty()) {
                    question = std::move(fixQuestions.front());
                    fixQuestions.pop_front();
                } else {
                    request = takeNext();
                }
                isBusy = true;
                stopCheck = {};
                stopsCheck = stopCheck.get_token();
                canAnswer = !needsFullCheck;
            }
            std::optional<Answer> answer;
            if (request)
                answer = check(*request, stopsCheck);
            else if (canAnswer)
                question->fixes = engine.fixesFor(question->finding);
            {
                const std::lock_guard lock(mutex);
                if (answer) {
                    needsFullCheck = needsFullCheck || answer->isGivenUp;
                    answers.push_back(std::move(*answer));
                }
                for (Answer& behind : droppedBehind)
                    answers.push_back(std::move(behind));
                droppedBehind.clear();
                if (question)
                    fixAnswers.push_back(std::move(*question));
                isBusy = false;
            }
            idle.notify_all();
            // Answers that wait are delivered together by the first of these calls.
            QMetaObject::invokeMethod(
                &owner, [service = &owner] { service->deliver(); }, Qt::QueuedConnection);
        }
    }

    /// A full check of a later state answers everything that waits.
    void replaceWaiting(Request& by) {
        for (const Request& waiting : requests)
            by.weight += waiting.weight;
        requests.clear();
    }

    Request takeNext() {
        if (requests.size() > kFoldAbove) {
            Request newest = std::move(requests.back());
            requests.pop_back();
            replaceWaiting(newest);
            newest.changes.reset();
            needsFullCheck = false;
            return newest;
        }
        Request next = std::move(requests.front());
        requests.pop_front();
        if (std::exchange(needsFullCheck, false))
            next.changes.reset();
        return next;
    }

    Answer check(const Request& request, const std::stop_token& stop) {
        Answer answer{{},
                      !request.changes || request.changes->isReset,
                      request.revision,
                      request.epoch,
                      request.weight,
                      false};
        if (answer.isFull) {
            answer.isGivenUp = !engine.reset(request.design, stop);
            if (!answer.isGivenUp)
                answer.delta.added = engine.findings();
        } else {
            answer.delta = engine.advance(request.design, *request.changes);
        }
        return answer;
    }

    ValidationService& owner;
    validation::ValidationEngine engine;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::condition_variable_any idle;
    std::deque<Request> requests;
    std::vector<Answer> answers;
    std::deque<FixAnswer> fixQuestions;
    std::vector<FixAnswer> fixAnswers;
    std::vector<Answer> droppedBehind;
    bool isBusy = false;
    /// The engine is not at the state before the next request.
    bool needsFullCheck = false;
    std::stop_source stopCheck;
    std::jthread thread;
};

ValidationService::ValidationService(QObject* parent)
    : QObject(parent), worker_(std::make_unique<Worker>(*this)) {}

ValidationService::~ValidationService() = default;

void ValidationService::reset(const Design& design, std::uint64_t revision) {
    // Numbers in another design mean other objects, so nothing of the old findings may stay.
    FindingDelta gone{{}, std::move(findings_)};
    ++epoch_;
    findings_.clear();
    placesOf_.clear();
    bySubject_.clear();
    counts_ = {};
    isOutOfDate_ = false;
    request({design, nullptr, revision, epoch_});
    if (!gone.empty())
        emit findingsChanged(gone);
}

void ValidationService::recheck(const Design& design, std::uint64_t revision) {
    request({design, nullptr, revision, epoch_});
}

void ValidationService::advance(const Design& design, const ChangeSet& changes) {
    if (pending_ == 0 && isLayoutOnly(changes))
        revision_ = changes.revision; // where things lie is not checked
    else
        request({design, std::make_unique<ChangeSet>(changes), changes.revision, epoch_});
}

void ValidationService::cancel() {
    worker_->giveUp();
}

void ValidationService::request(Request request) {
    ++pending_;
    worker_->push(std::move(request));
    emit progressChanged();
}

void ValidationService::requestFixes(const Finding& finding) {
    {
        const std::lock_guard lock(worker_->mutex);
        std::deque<FixAnswer>& waiting = worker_->fixQuestions;
        std::erase_if(waiting, [&](const FixAnswer& other) { return other.finding == finding; });
        waiting.push_back({finding, {}, epoch_});
        if (waiting.size() > kMostQuestions)
            waiting.pop_front();
    }
    worker_->wake.notify_all();
}

void ValidationService::waitForIdle() {
    {
        std::unique_lock lock(worker_->mutex);
        worker_->idle.wait(lock, [&] {
            return worker_->requests.empty() && worker_->fixQuestions.empty() && !worker_->isBusy;
        });
    }
    deliver();
}

void ValidationService::deliver() {
    std::vector<Answer> answers;
    std::vector<FixAnswer> fixes;
    {
        const std::lock_guard lock(worker_->mutex);
        answers.swap(worker_->answers);
        fixes.swap(worker_->fixAnswers);
    }
    for (Answer& answer : answers) {
        pending_ -= answer.weight;
        if (answer.epoch != epoch_)
            continue;
        isOutOfDate_ = answer.isGivenUp;
        if (answer.isGivenUp)
            continue;
        revision_ = answer.revision;
        const FindingDelta delta =
            answer.isFull ? takeAll(std::move(answer.delta.added)) : take(std::move(answer.delta));
        if (!delta.empty())
            emit findingsChanged(delta);
    }
    if (!answers.empty())
        emit progressChanged();
    for (const FixAnswer& answer : fixes)
        if (answer.epoch == epoch_)
            emit fixesReady(answer.finding, answer.fixes);
}

FindingDelta ValidationService::takeAll(std::vector<Finding> findings) {
    FindingDelta delta;
    std::set_difference(findings.begin(), findings.end(), findings_.begin(), findings_.end(),
                        std::back_inserter(delta.added));
    std::set_difference(findings_.begin(), findings_.end(), findings.begin(), findings.end(),
                        std::back_inserter(delta.removed));
    findings_ = std::move(findings);
    placesOf_.clear();
    recount(delta);
    return delta;
}

/// One pass over all findings, where moving them about for each would take a pass each.
void ValidationService::takeMany(FindingDelta& delta) {
    std::sort(delta.removed.begin(), delta.removed.end());
    std::sort(delta.added.begin(), delta.added.end());
    std::vector<Finding> kept;
    kept.reserve(findings_.size());
    auto gone = delta.removed.begin();
    for (Finding& finding : findings_) {
        while (gone != delta.removed.end() && *gone < finding)
            ++gone;
        if (gone != delta.removed.end() && *gone == finding)
            ++gone;
        else
            kept.push_back(std::move(finding));
    }
    std::vector<Finding> merged;
    merged.reserve(kept.size() + delta.added.size());
    std::merge(std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()),
               delta.added.begin(), delta.added.end(), std::back_inserter(merged));
    findings_ = std::move(merged);
}

FindingDelta ValidationService::take(FindingDelta delta) {
    constexpr std::size_t kMany = 64;
    placesOf_.clear();
    if (delta.removed.size() + delta.added.size() > kMany) {
        takeMany(delta);
        recount(delta);
        return delta;
    }
    for (const Finding& finding : delta.removed) {
        const auto at = std::lower_bound(findings_.begin(), findings_.end(), finding);
        if (at != findings_.end() && *at == finding)
            findings_.erase(at);
    }
    for (const Finding& finding : delta.added)
        findings_.insert(std::lower_bound(findings_.begin(), findings_.end(), finding), finding);
    recount(delta);
    return delta;
}

void ValidationService::recount(const FindingDelta& delta) {
    for (const Finding& finding : delta.removed) {
        count(counts_, finding, false);
        const auto at = bySubject_.find(finding.subject);
        count(at->second, finding, false);
        if (at->second == FindingCounts{})
            bySubject_.erase(at);
    }
    for (const Finding& finding : delta.added) {
        count(counts_, finding, true);
        count(bySubject_[finding.subject], finding, true);
    }
}

std::vector<const Finding*> ValidationService::findingsOf(AnyId subject) const {
    std::vector<const Finding*> out;
    if (placesOf_.empty())
        for (std::size_t i = 0; i < findings_.size(); ++i)
            placesOf_[findings_[i].subject].push_back(i);
    if (const auto at = placesOf_.find(subject); at != placesOf_.end())
        for (const std::size_t place : at->second)
            out.push_back(&findings_[place]);
    return out;
}

FindingCounts ValidationService::countsOf(AnyId subject) const {
    const auto at = bySubject_.find(subject);
    return at == bySubject_.end() ? FindingCounts{} : at->second;
}

} // namespace fd::workspace
