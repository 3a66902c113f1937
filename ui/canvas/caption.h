// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <cstdint>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace fd::ui {

/// What a gesture would do if it ended now, shown at the pointer.
enum class Verdict : std::uint8_t { Accept, AcceptWithNotes, Refuse };

/// A way out of a refusal, as a button.
struct CaptionOffer {
    QString text;
    std::function<void()> run;
};

/// The sentence at the pointer: what a gesture does, or why it cannot. A refusal may offer repairs; it then stays until
/// one is taken or something else is done.
class Caption : public QFrame {
    Q_OBJECT

public:
    explicit Caption(QWidget* viewport);

    void say(Verdict verdict, const QString& text, QPoint at);
    void offer(std::vector<CaptionOffer> offers);
    bool hasOffers() const { return !offers_.empty(); }
    Verdict verdict() const { return verdict_; }
    /// With the sign that tells the verdict without colour.
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    Verdict verdict_ = Verdict::Accept;
    QPoint at_;
    QLabel* label_;
    QHBoxLayout* buttons_;
    std::vector<CaptionOffer> offers_;
};

} // namespace fd::ui
