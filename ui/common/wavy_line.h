// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

class QPainter;
class QRect;

namespace fd::ui {

/// What a rule found about the value above the line.
enum class Wave : std::uint8_t { None, Error, Warning };

/// A wavy line along the lower edge of `field`: solid for errors, dashed for the rest, so that the difference
/// does not hang on colour.
void drawWave(QPainter& painter, const QRect& field, Wave wave);

/// The line for editors that cannot paint it themselves.
class WavyLine : public QWidget {
    Q_OBJECT

public:
    explicit WavyLine(QWidget* parent = nullptr);
    void setWave(Wave wave);
    Wave wave() const { return wave_; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Wave wave_ = Wave::None;
};

} // namespace fd::ui
