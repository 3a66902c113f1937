// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/long_work.h"

#include "ui/panels/problems_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/panel_set.h"
#include "workspace/repair_service.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>
#include <utility>

namespace fd::ui {

namespace {

constexpr int kTick = 100;
constexpr int kStatusWidth = 120;
/// A guess from less than this says nothing.
constexpr double kSmallestShareForGuess = 0.05;

QProgressBar* makeBar(const QString& name, QWidget* parent) {
    auto* bar = new QProgressBar(parent);
    bar->setObjectName(name);
    bar->setTextVisible(false);
    bar->setMaximumWidth(kStatusWidth);
    bar->setRange(0, 0);
    return bar;
}

void showShare(QProgressBar& bar, double share) {
    if (share < 0) {
        bar.setRange(0, 0);
        return;
    }
    bar.setRange(0, 100);
    bar.setValue(static_cast<int>(share * 100));
}

} // namespace

struct LongWork::Running {
    int id = 0;
    Job job;
    QElapsedTimer since;
    /// Less than none while nobody knows.
    double share = -1;
    QWidget* row = nullptr;
    QProgressBar* bar = nullptr;
    QLabel* left = nullptr;
};

LongWork::LongWork(MainWindow& window)
    : QObject(&window)
    , window_(window)
    , status_(new QWidget(&window))
    , statusText_(new QLabel(status_))
    , statusBar_(makeBar(QStringLiteral("statusProgress"), status_))
    , rows_(new QWidget(window.centralWidget()))
    , rowLayout_(new QVBoxLayout(rows_)) {
    status_->setObjectName(QStringLiteral("statusWork"));
    statusText_->setObjectName(QStringLiteral("statusWorkText"));
    auto* line = new QHBoxLayout(status_);
    line->setContentsMargins(4, 0, 4, 0);
    line->addWidget(statusText_);
    line->addWidget(statusBar_);
    window.statusBar()->insertPermanentWidget(0, status_);
    status_->hide();
    rows_->setObjectName(QStringLiteral("workRows"));
    rowLayout_->setContentsMargins(12, 4, 12, 4);
    rows_->hide();
    if (auto* column = qobject_cast<QBoxLayout*>(window.centralWidget()->layout()))
        column->insertWidget(1, rows_);
    tick_.setInterval(kTick);
    connect(&tick_, &QTimer::timeout, this, &LongWork::look);
}

LongWork::~LongWork() = default;

LongWork::Running* LongWork::find(int id) {
    const auto at = std::ranges::find_if(running_, [id](const auto& job) { return job->id == id; });
    return at == running_.end() ? nullptr : at->get();
}

int LongWork::begin(Job job) {
    auto running = std::make_unique<Running>();
    running->id = ++lastId_;
    running->job = std::move(job);
    running->since.start();
    running_.push_back(std::move(running));
    if (!tick_.isActive())
        tick_.start();
    return lastId_;
}

void LongWork::report(int id, double share) {
    if (Running* job = find(id))
        job->share = std::clamp(share, 0.0, 1.0);
}

void LongWork::end(int id, bool isDone) {
    Running* job = find(id);
    if (!job)
        return;
    const bool hadRow = job->row != nullptr;
    if (hadRow)
        job->row->deleteLater();
    const Job ended = std::move(job->job);
    std::erase_if(running_, [id](const auto& one) { return one->id == id; });
    look();
    // What somebody still has to read is more important.
    if (!hadRow || !isDone || ended.doneNote.isEmpty() || !window_.messages().text().isEmpty())
        return;
    std::vector<MessageBar::Button> buttons;
    if (ended.show)
        buttons.push_back({tr("Show"), ended.show});
    window_.messages().showPassing(ended.doneNote, buttons);
}

void LongWork::setDelays(int status, int row) {
    statusAfter_ = status;
    rowAfter_ = row;
}

bool LongWork::isShownInStatus() const {
    return !status_->isHidden();
}

std::size_t LongWork::rowCount() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(running_, [](const auto& job) { return job->row != nullptr; }));
}

/// Shows what has become long meanwhile.
void LongWork::look() {
    const Running* shown = nullptr;
    bool hasRows = false;
    for (const auto& job : running_) {
        if (!shown && job->since.elapsed() >= statusAfter_)
            shown = job.get();
        if (!job->row && job->since.elapsed() >= rowAfter_)
            makeRow(*job);
        if (job->row)
            refreshRow(*job);
        hasRows = hasRows || job->row;
    }
    status_->setVisible(shown != nullptr);
    rows_->setVisible(hasRows);
    if (shown) {
        statusText_->setText(shown->job.title);
        statusBar_->setAccessibleName(shown->job.title);
        showShare(*statusBar_, shown->share);
    }
    if (running_.empty())
        tick_.stop();
}

void LongWork::makeRow(Running& job) {
    job.row = new QWidget(rows_);
    job.row->setObjectName(QStringLiteral("workRow%1").arg(job.id));
    auto* line = new QHBoxLayout(job.row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(job.job.title, job.row);
    title->setTextFormat(Qt::PlainText);
    job.bar = makeBar(QStringLiteral("workBar%1").arg(job.id), job.row);
    job.bar->setMaximumWidth(2 * kStatusWidth);
    job.bar->setAccessibleName(job.job.title);
    job.left = new QLabel(job.row);
    line->addWidget(title);
    line->addWidget(job.bar);
    line->addWidget(job.left, 1);
    if (job.job.cancel) {
        auto* cancel = new QPushButton(tr("Cancel"), job.row);
        cancel->setObjectName(QStringLiteral("workCancel%1").arg(job.id));
        cancel->setAccessibleName(tr("Cancel: %1").arg(job.job.title));
        connect(cancel, &QPushButton::clicked, this, [this, id = job.id] {
            if (const Running* running = find(id)) {
                const std::function<void()> stop = running->job.cancel;
                stop();
                end(id, false);
            }
        });
        line->addWidget(cancel);
    }
    rowLayout_->addWidget(job.row);
}

void LongWork::refreshRow(Running& job) {
    showShare(*job.bar, job.share);
    if (job.share < 0) {
        job.left->clear();
        return;
    }
    QString text = tr("%1 %").arg(static_cast<int>(job.share * 100));
    if (job.share >= kSmallestShareForGuess && job.share < 1) {
        const double seconds = static_cast<double>(job.since.elapsed()) / 1000 * (1 - job.share) / job.share;
        text += QStringLiteral(" · ") + tr("about %n s left", "", static_cast<int>(seconds) + 1);
    }
    job.left->setText(text);
}

namespace {

void watchValidation(MainWindow& window, LongWork& work) {
    workspace::ValidationService& validation = window.workspace().validation();
    const auto id = std::make_shared<int>(0);
    QObject::connect(&validation, &workspace::ValidationService::progressChanged, &work,
                     [&window, &work, &validation, id] {
                         if (!validation.isChecking()) {
                             work.end(std::exchange(*id, 0), !validation.isOutOfDate());
                         } else if (*id == 0) {
                             *id = work.begin({LongWork::tr("Checking the design"),
                                               [&validation] { validation.cancel(); },
                                               LongWork::tr("The design has been checked."),
                                               [&window] { window.panels().show("problems"); }});
                         }
                     });
}

void watchSimulation(MainWindow& window, LongWork& work) {
    using workspace::SimulationService;
    SimulationService& simulation = window.workspace().simulation();
    const auto id = std::make_shared<int>(0);
    QObject::connect(&simulation, &SimulationService::started, &work, [&window, &work, &simulation, id] {
        work.end(*id, false);
        *id = work.begin({LongWork::tr("Simulating"), [&simulation] { simulation.cancel(); },
                          LongWork::tr("The simulation has ended."),
                          [&window] { window.panels().show("simulation"); }});
    });
    QObject::connect(&simulation, &SimulationService::progressed, &work,
                     [&work, id](double share) { work.report(*id, share); });
    QObject::connect(&simulation, &SimulationService::finished, &work,
                     [&work, id] { work.end(std::exchange(*id, 0)); });
    QObject::connect(&simulation, &SimulationService::failed, &work,
                     [&work, id] { work.end(std::exchange(*id, 0), false); });
}

void watchRepairs(MainWindow& window, LongWork& work) {
    using workspace::RepairService;
    RepairService& repairs = window.workspace().repairs();
    const auto id = std::make_shared<int>(0);
    QObject::connect(&repairs, &RepairService::started, &work, [&work, &repairs, id] {
        *id = work.begin({LongWork::tr("Repairing"),
                          [&repairs] { repairs.cancel(); },
                          LongWork::tr("The repairs have been made."),
                          {}});
    });
    QObject::connect(&repairs, &RepairService::progressed, &work,
                     [&work, id](double share) { work.report(*id, share); });
    QObject::connect(&repairs, &RepairService::finished, &work,
                     [&work, id](bool isDone) { work.end(std::exchange(*id, 0), isDone); });
}

} // namespace

void watchLongWork(MainWindow& window) {
    watchValidation(window, window.longWork());
    watchSimulation(window, window.longWork());
    watchRepairs(window, window.longWork());
}

} // namespace fd::ui
