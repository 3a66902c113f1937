// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/transport_bar.h"

#include "ui/charts/run_data.h"
#include "ui/charts/time_slider.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace fd::ui {

namespace {

constexpr int kTickMilliseconds = 40;

QToolButton* button(QWidget* parent, const char* name, const char* iconName, bool isCheckable = false) {
    auto* made = new QToolButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setCheckable(isCheckable);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void name(QToolButton* button, const QString& text) {
    button->setToolTip(text);
    button->setAccessibleName(text);
}

} // namespace

TransportBar::TransportBar(QWidget* parent)
    : QWidget(parent)
    , toStart_(button(this, "simulationToStart", "to-start"))
    , back_(button(this, "simulationStepBack", "step-back"))
    , play_(button(this, "simulationPlay", "play", true))
    , forth_(button(this, "simulationStep", "step"))
    , toEnd_(button(this, "simulationToEnd", "to-end"))
    , loop_(button(this, "simulationLoop", "loop", true))
    , freeze_(button(this, "simulationFreeze", "pin", true))
    , speed_(new QComboBox(this))
    , time_(new QLabel(this))
    , slider_(new TimeSlider(this)) {
    rows_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(2);
    auto* main = new QHBoxLayout;
    auto* more = new QHBoxLayout;
    rows_->addLayout(main, 1);
    rows_->addLayout(more);
    setMinimumWidth(300); // less than one row needs: see resizeEvent()
    slider_->setObjectName(QStringLiteral("timeSlider"));
    speed_->setObjectName(QStringLiteral("simulationSpeed"));
    time_->setObjectName(QStringLiteral("simulationTime"));
    time_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (const double factor : {0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 100.0})
        speed_->addItem(QLocale().toString(factor, 'g', 3) + u'×', factor);
    speed_->setCurrentIndex(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{toStart_, back_, play_, forth_, toEnd_})
        main->addWidget(widget);
    main->addWidget(slider_, 1);
    main->addWidget(time_);
    more->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{speed_, loop_, freeze_})
        more->addWidget(widget);
    connect(toStart_, &QToolButton::clicked, this, &TransportBar::toStart);
    connect(back_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forth_, &QToolButton::clicked, this, [this] { step(1); });
    connect(toEnd_, &QToolButton::clicked, this, &TransportBar::toEnd);
    connect(play_, &QToolButton::toggled, this, &TransportBar::play);
    connect(freeze_, &QToolButton::toggled, this, &TransportBar::frozenChanged);
    connect(freeze_, &QToolButton::toggled, this, &TransportBar::modeChanged);
    connect(loop_, &QToolButton::toggled, this, &TransportBar::modeChanged);
    connect(&player_, &QTimer::timeout, this, &TransportBar::tick);
    connect(slider_, &QSlider::valueChanged, this, [this](int value) {
        exactSeconds_ = seconds();
        showTime();
        emit sampleChanged(value);
    });
    retranslate();
    setRun(nullptr, true);
}

void TransportBar::retranslate() {
    setAccessibleName(tr("Time of the simulation"));
    name(toStart_, tr("To the start"));
    name(back_, tr("One step back (,)"));
    name(play_, play_->isChecked() ? tr("Pause (Space)") : tr("Play (Space)"));
    name(forth_, tr("One step forward (.)"));
    name(toEnd_, tr("To the end"));
    name(loop_, tr("Begin again at the end"));
    name(freeze_, tr("Freeze what the diagram shows"));
    slider_->setAccessibleName(tr("Time"));
    speed_->setAccessibleName(tr("Speed"));
    speed_->setToolTip(tr("Speed"));
}

/// One row where there is room for it, two otherwise.
void TransportBar::resizeEvent(QResizeEvent* event) {
    constexpr int kOneRow = 480;
    rows_->setDirection(width() < kOneRow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void TransportBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TransportBar::setMarks() {
    std::vector<TimeSlider::Mark> marks;
    if (run_)
        for (const auto& mark : run_->result().marks)
            marks.push_back(
                {static_cast<int>(mark.seconds / run_->result().story.sampleSeconds), sentence(mark.text)});
    slider_->setMarks(std::move(marks));
}

void TransportBar::setRun(std::shared_ptr<const RunData> run, bool isNew) {
    run_ = std::move(run);
    const bool hasRun = run_ && run_->sampleCount() > 0;
    for (QWidget* widget : std::initializer_list<QWidget*>{toStart_, back_, play_, forth_, toEnd_, slider_,
                                                           loop_, freeze_, speed_})
        widget->setEnabled(hasRun);
    if (!hasRun) {
        play(false);
        slider_->setSamples(0, 0, 1);
    } else {
        const int sample =
            isNew ? run_->sampleCount() / 2 : std::min(slider_->value(), run_->sampleCount() - 1);
        const QSignalBlocker quiet(slider_);
        slider_->setSamples(run_->sampleCount(), run_->plannedSamples(), run_->result().story.sampleSeconds);
        slider_->setValue(sample);
    }
    setMarks();
    showTime();
}

int TransportBar::sample() const {
    return slider_->value();
}

double TransportBar::seconds() const {
    return run_ ? run_->secondsAt(slider_->value()) : 0;
}

bool TransportBar::isFrozen() const {
    return freeze_->isChecked();
}

void TransportBar::showTime() {
    const QString text = clockText(seconds());
    time_->setText(text);
    slider_->setAccessibleDescription(text);
}

void TransportBar::setSeconds(double seconds) {
    if (!run_)
        return;
    slider_->setValue(run_->sampleAt(seconds));
    exactSeconds_ = seconds;
}

void TransportBar::step(int samples) {
    slider_->setValue(std::clamp(slider_->value() + samples, 0, slider_->maximum()));
}

void TransportBar::toStart() {
    slider_->setValue(0);
}

void TransportBar::toEnd() {
    slider_->setValue(slider_->maximum());
}

void TransportBar::changeSpeed(int steps) {
    speed_->setCurrentIndex(std::clamp(speed_->currentIndex() + steps, 0, speed_->count() - 1));
}

bool TransportBar::isLooping() const {
    return loop_->isChecked();
}

void TransportBar::setLooping(bool on) {
    loop_->setChecked(on);
}

void TransportBar::setFrozen(bool on) {
    freeze_->setChecked(on);
}

void TransportBar::play(bool on) {
    on = on && run_;
    play_->setChecked(on);
    play_->setIcon(icon(on ? "pause" : "play"));
    retranslate();
    if (!on) {
        player_.stop();
        return;
    }
    if (slider_->value() >= slider_->maximum())
        slider_->setValue(0);
    exactSeconds_ = seconds();
    player_.start(kTickMilliseconds);
}

void TransportBar::tick() {
    if (!run_)
        return;
    setSeconds(exactSeconds_ + speed_->currentData().toDouble() * kTickMilliseconds / 1000);
    if (slider_->value() < slider_->maximum())
        return;
    if (loop_->isChecked())
        setSeconds(0);
    else if (run_->isComplete())
        play(false);
}

} // namespace fd::ui
