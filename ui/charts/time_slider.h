// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <vector>

namespace fd::ui {

/// The time of a run, one step for each sample, with marks where something happens. What is not computed yet
/// is striped and cannot be reached.
class TimeSlider : public QSlider {
    Q_OBJECT

public:
    struct Mark {
        int sample = 0;
        QString text;
    };

    explicit TimeSlider(QWidget* parent = nullptr);
    /// `planned` samples in all, `ready` of them computed.
    void setSamples(int ready, int planned, double secondsPerSample);
    void setMarks(std::vector<Mark> marks);
    const std::vector<Mark>& marks() const { return marks_; }
    int ready() const { return ready_; }
    int planned() const { return planned_; }
    /// Where a sample is drawn.
    int xOf(int sample) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    int sampleAt(int x) const;
    QString textAt(int x) const;
    void paintTrack(QPainter& painter, const QRectF& track) const;
    void paintMarks(QPainter& painter, const QRectF& track) const;

    std::vector<Mark> marks_;
    int ready_ = 0;
    int planned_ = 0;
    double secondsPerSample_ = 1;
};

} // namespace fd::ui
