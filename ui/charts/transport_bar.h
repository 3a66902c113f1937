// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QComboBox;
class QLabel;
class QToolButton;

namespace fd::ui {

class RunData;
class TimeSlider;

/// Moves through the time of a run: by hand, by steps, or by itself at a chosen speed.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(QWidget* parent = nullptr);

    /// Stays at its moment if the run has it; `isNew` starts in the middle, which says more than the first
    /// moment.
    void setRun(std::shared_ptr<const RunData> run, bool isNew);
    int sample() const;
    double seconds() const;
    void setSeconds(double seconds);
    void play(bool on);
    bool isPlaying() const { return player_.isActive(); }
    void step(int samples);
    void toStart();
    void toEnd();
    /// The next faster or slower speed there is.
    void changeSpeed(int steps);
    bool isLooping() const;
    void setLooping(bool on);
    void setFrozen(bool on);
    TimeSlider* slider() const { return slider_; }
    bool isFrozen() const;

signals:
    void sampleChanged(int sample);
    void frozenChanged(bool isFrozen);
    /// Looping or frozen, or no longer.
    void modeChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void tick();
    void showTime();
    void setMarks();

    std::shared_ptr<const RunData> run_;
    QTimer player_;
    QBoxLayout* rows_;
    double exactSeconds_ = 0;
    QToolButton* toStart_;
    QToolButton* back_;
    QToolButton* play_;
    QToolButton* forth_;
    QToolButton* toEnd_;
    QToolButton* loop_;
    QToolButton* freeze_;
    QComboBox* speed_;
    QLabel* time_;
    TimeSlider* slider_;
};

} // namespace fd::ui
