// SPDX-License-Identifier: GPL-3.0-or-later
// Painting a very large picture: one item per container, as the canvas does it, against one item per node and edge.
// Both paint the same boxes, icons, lamps, labels, ports and edges at full size; far away the canvas paints patches of
// one mixed colour where the reference paints an outline. Options: --items N (default 100000), --rounds N,
// --variant product|reference for one of them.
#include "base/random.h"
#include "bench_output.h"
#include "diagram/hit_test.h"
#include "ui/canvas/far_picture.h"
#include "ui/canvas/overlay_item.h"
#include "ui/canvas/part_item.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionGraphicsItem>

#include <malloc.h>

#include <cmath>
#include <memory>
#include <string>
#include <vector>

using namespace fd;

namespace {

constexpr int kMachines = 24;
constexpr diagram::Tone kTones[] = {diagram::Tone::HostSoft, diagram::Tone::SwitchSoft, diagram::Tone::NetworkSoft,
                                    diagram::Tone::VmSoft, diagram::Tone::TenantSoft, diagram::Tone::GatewaySoft,
                                    diagram::Tone::NicSoft};

struct Workload {
    explicit Workload(int items) : groups(std::max(1, items / 49)) {
        columns = static_cast<int>(std::ceil(std::sqrt(1.2 * groups)));
        SplitMix64 random(1);
        for (int i = 0; i < groups * kMachines; ++i)
            tones.push_back(kTones[random.below(7)]);
    }
    QPointF origin(int group) const { return {group % columns * 852.0, group / columns * 370.0}; }
    QRectF host(int group) const { return {origin(group), QSizeF(812, 44)}; }
    QRectF machine(int group, int i) const {
        return {origin(group) + QPointF(i % 6 * 132, 90 + i / 6 * 56), QSizeF(116, 40)};
    }
    /// From the middle of the machine's top to the host's bottom.
    std::vector<diagram::Point> edge(int group, int i) const {
        const QPointF from(machine(group, i).center().x(), machine(group, i).top());
        const double bottom = host(group).bottom();
        const double middle = bottom + 10 + i % 6 * 3;
        const double x = host(group).left() + 60 + i * 28;
        return {{from.x(), from.y()}, {from.x(), middle}, {x, middle}, {x, bottom}};
    }
    QRectF bounds() const {
        const int rows = (groups + columns - 1) / columns;
        return {0, 0, (std::min(groups, columns) - 1) * 852.0 + 812, (rows - 1) * 370.0 + 90 + 3 * 56 + 40};
    }
    diagram::Tone tone(int group, int i) const { return tones[static_cast<std::size_t>(group * kMachines + i)]; }

    int groups;
    int columns;
    std::vector<diagram::Tone> tones;
};

diagram::Rect toRect(const QRectF& r) {
    return {r.x(), r.y(), r.width(), r.height()};
}

// --- as the canvas does it ------------------------------------------------------------------------------------------

diagram::Part nodePart(const QRectF& at, diagram::Tone tone, const std::string& label, bool isFull, AnyId subject) {
    diagram::Part part;
    part.subject = subject;
    part.bounds = toRect(at);
    part.shapes.push_back(diagram::BoxShape{toRect(at), 6, tone, diagram::Tone::CardBorder, 1, false});
    if (!isFull)
        return part;
    const double x = at.x();
    const double y = at.y();
    part.shapes.push_back(diagram::BoxShape{{x + 6, y + 10, 18, 14}, 2, diagram::Tone::Card, diagram::Tone::Text, 1, false});
    part.shapes.push_back(diagram::LineShape{{{x + 10, y + 28}, {x + 20, y + 28}}, diagram::Tone::Text, 1, false});
    part.shapes.push_back(diagram::BoxShape{{at.right() - 12, y + 5, 7, 7}, 3.5, diagram::Tone::Good, diagram::Tone::None, 1, false});
    part.shapes.push_back(diagram::TextShape{{x + 30, y + 12, 70, 16}, label, label, 11, diagram::Tone::Text,
                                             diagram::Weight::Normal, diagram::Align::Left});
    for (const double port : {0.3, 0.7})
        part.shapes.push_back(diagram::BoxShape{{x + at.width() * port, at.bottom() - 4, 8, 6}, 0, diagram::Tone::NicSoft,
                                                diagram::Tone::CardBorder, 1, false});
    return part;
}

class GroupItem : public ui::PartItem {
public:
    GroupItem(ui::PictureStyle& style, const Workload& load, int group) : PartItem(style), load_(load), group_(group) {
        announce(load.host(group).united(load.machine(group, kMachines - 1)).united(load.machine(group, 5)));
    }
    int number() const { return group_; }

protected:
    diagram::Part draw(diagram::Detail detail) const override {
        const bool isFull = detail > diagram::Detail::Shapes;
        const auto number = static_cast<std::uint32_t>(group_ * kMachines + 1);
        diagram::Part all;
        all.bounds = toRect(boundingRect());
        if (detail != diagram::Detail::Block)
            for (int i = 0; i < kMachines; ++i)
                all.shapes.push_back(diagram::LineShape{load_.edge(group_, i), diagram::Tone::Cable, 1, false});
        all.children.push_back(nodePart(load_.host(group_), diagram::Tone::HostSoft, "host", isFull,
                                        Id<Host>{static_cast<std::uint32_t>(group_ + 1)}));
        for (int i = 0; i < kMachines; ++i)
            all.children.push_back(nodePart(load_.machine(group_, i), load_.tone(group_, i), "vm-" + std::to_string(i),
                                            isFull, Id<Vm>{number + static_cast<std::uint32_t>(i)}));
        return all;
    }

private:
    const Workload& load_;
    int group_;
};

// --- the reference --------------------------------------------------------------------------------------------------

class NodeItem : public QGraphicsItem {
public:
    NodeItem(const ui::PictureStyle& style, const QRectF& at, diagram::Tone tone, const QString& label)
        : style_(style), size_(at.size()), tone_(tone), label_(label) {
        setPos(at.topLeft());
        setZValue(1);
    }
    QRectF boundingRect() const override { return QRectF(QPointF(), size_).adjusted(-1, -1, 1, 3); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override {
        const double scale = option->levelOfDetailFromTransform(painter->worldTransform());
        const QRectF box(QPointF(), size_);
        if (scale < 0.12) {
            painter->fillRect(box, style_.colorOf(tone_));
            return;
        }
        painter->setPen(style_.colorOf(diagram::Tone::CardBorder));
        painter->setBrush(style_.colorOf(tone_));
        if (scale < 0.4) {
            painter->drawRect(box);
            return;
        }
        painter->drawRoundedRect(box, 6, 6);
        painter->setPen(style_.colorOf(diagram::Tone::Text));
        painter->setBrush(style_.colorOf(diagram::Tone::Card));
        painter->drawRoundedRect(QRectF(6, 10, 18, 14), 2, 2);
        painter->drawLine(QPointF(10, 28), QPointF(20, 28));
        painter->setPen(Qt::NoPen);
        painter->setBrush(style_.colorOf(diagram::Tone::Good));
        painter->drawRoundedRect(QRectF(box.right() - 12, 5, 7, 7), 3.5, 3.5);
        painter->setPen(style_.colorOf(diagram::Tone::Text));
        painter->setFont(render::font(11, diagram::Weight::Normal));
        painter->drawText(QPointF(30, 24), label_);
        painter->setPen(style_.colorOf(diagram::Tone::CardBorder));
        painter->setBrush(style_.colorOf(diagram::Tone::NicSoft));
        for (const double port : {0.3, 0.7})
            painter->drawRect(QRectF(box.width() * port, box.bottom() - 4, 8, 6));
    }

private:
    const ui::PictureStyle& style_;
    QSizeF size_;
    diagram::Tone tone_;
    QString label_;
};

class EdgeItem : public QGraphicsItem {
public:
    EdgeItem(const ui::PictureStyle& style, const std::vector<diagram::Point>& points) : style_(style) {
        for (const diagram::Point p : points)
            line_ << QPointF(p.x, p.y);
    }
    void moveStart(double dx) {
        prepareGeometryChange();
        line_[0].rx() += dx;
        line_[1].rx() += dx;
    }
    QRectF boundingRect() const override { return line_.boundingRect().adjusted(-1, -1, 1, 1); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override {
        if (option->levelOfDetailFromTransform(painter->worldTransform()) < 0.06)
            return;
        painter->setPen(QPen(style_.colorOf(diagram::Tone::Cable), 1));
        painter->drawPolyline(line_);
    }

private:
    const ui::PictureStyle& style_;
    QPolygonF line_;
};

// --- measuring ------------------------------------------------------------------------------------------------------

/// The view's part of the canvas's painting.
class ProductView : public QGraphicsView {
public:
    ProductView(QGraphicsScene* scene, ui::PictureStyle& style, const std::vector<GroupItem*>& groups)
        : QGraphicsView(scene), style_(style), groups_(groups) {
        // As the canvas: the background is painted anyway.
        viewport()->setAutoFillBackground(false);
        viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
        setBackgroundBrush(Qt::white);
    }

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override {
        if (!style_.isFar())
            return QGraphicsView::drawBackground(painter, rect);
        far_.begin(*painter, rect, Qt::white);
        for (const GroupItem* group : groups_)
            group->addTo(far_);
        far_.end(*painter);
    }

private:
    ui::PictureStyle& style_;
    const std::vector<GroupItem*>& groups_;
    ui::FarPicture far_;
};

struct Picture {
    QGraphicsScene scene;
    ui::PictureStyle style{diagram::Theme::Light};
    std::unique_ptr<QGraphicsView> view;
    std::vector<GroupItem*> groups;
    std::vector<NodeItem*> machines;
    std::vector<EdgeItem*> edges;
    ui::OverlayItem* overlay = nullptr;
    bool isProduct = false;
    std::size_t bytesBefore = mallinfo2().uordblks;

    Picture(const Workload& load, bool product) : isProduct(product) {
        for (int group = 0; group < load.groups; ++group) {
            if (product) {
                groups.push_back(new GroupItem(style, load, group));
                scene.addItem(groups.back());
                continue;
            }
            scene.addItem(new NodeItem(style, load.host(group), diagram::Tone::HostSoft, QStringLiteral("host")));
            for (int i = 0; i < kMachines; ++i) {
                machines.push_back(new NodeItem(style, load.machine(group, i), load.tone(group, i), QStringLiteral("vm-%1").arg(i)));
                edges.push_back(new EdgeItem(style, load.edge(group, i)));
                scene.addItem(machines.back());
                scene.addItem(edges.back());
            }
        }
        if (product) {
            overlay = new ui::OverlayItem;
            scene.addItem(overlay);
        }
        view = product ? std::make_unique<ProductView>(&scene, style, groups) : std::make_unique<QGraphicsView>(&scene);
        view->setFrameShape(QFrame::NoFrame);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->setRenderHint(QPainter::Antialiasing);
        view->setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
        view->setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
        view->resize(1600, 1000);
        view->show();
        setScale(fit());
        QApplication::processEvents();
        view->viewport()->repaint();
    }
    double bytesPerItem(const Workload& load) const {
        return static_cast<double>(mallinfo2().uordblks - bytesBefore) / (load.groups * 49.0);
    }
    double fit() const {
        const QRectF all = scene.itemsBoundingRect();
        return 0.98 * std::min(1600 / all.width(), 1000 / all.height());
    }
    void setScale(double scale) {
        style.setScale(scale);
        style.setDetail(scale < 0.06  ? diagram::Detail::Block
                        : scale < 0.4 ? diagram::Detail::Shapes
                        : scale < 1   ? diagram::Detail::Names
                                      : diagram::Detail::Full);
        view->setTransform(QTransform::fromScale(scale, scale));
    }
};

double milliseconds(const std::function<void()>& what) {
    QElapsedTimer timer;
    timer.start();
    what();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Frames {
    std::vector<double> repaint;
    std::vector<double> pan;
    std::vector<double> zoom;
};

Frames measure(Picture& picture, double scale, int rounds) {
    Frames frames;
    QWidget* viewport = picture.view->viewport();
    picture.setScale(scale);
    picture.view->centerOn(picture.scene.itemsBoundingRect().center());
    QApplication::processEvents();
    viewport->repaint();
    for (int i = 0; i < rounds; ++i) {
        frames.repaint.push_back(milliseconds([&] { viewport->repaint(); }));
        frames.pan.push_back(milliseconds([&] {
            QScrollBar* bar = picture.view->horizontalScrollBar();
            bar->setValue(bar->value() + (i % 2 == 0 ? 16 + i % 9 : -20));
            QApplication::processEvents();
        }));
        frames.zoom.push_back(milliseconds([&] {
            picture.setScale(scale * (i % 2 == 0 ? 1.01 : 1.0));
            viewport->repaint();
        }));
    }
    return frames;
}

double p95(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, values.size() * 95 / 100)];
}

double dragStep(Picture& picture, const Workload& load) {
    picture.setScale(1);
    const int group = load.groups / 2;
    picture.view->centerOn(load.machine(group, 8).center());
    QApplication::processEvents();
    picture.view->viewport()->repaint();
    std::vector<double> steps;
    for (int i = 0; i < 30; ++i)
        steps.push_back(milliseconds([&] {
            if (picture.isProduct) {
                const QRectF ghost = load.machine(group, 8).translated(3 * i, 0);
                picture.overlay->show(ghost, [ghost, &picture](QPainter& painter) {
                    painter.setPen(picture.style.colorOf(diagram::Tone::VmTone));
                    painter.setBrush(picture.style.colorOf(diagram::Tone::VmSoft));
                    painter.drawRoundedRect(ghost, 6, 6);
                });
            } else {
                const auto at = static_cast<std::size_t>(group * kMachines + 8);
                picture.machines[at]->moveBy(3, 0);
                picture.edges[at]->moveStart(3);
            }
            QApplication::processEvents();
        }));
    if (picture.isProduct)
        picture.overlay->clear();
    return bench::median(steps);
}

/// Two thousand hit tests; returns microseconds each and counts what was hit.
double hitTests(Picture& picture, const Workload& load, std::size_t& hits) {
    const QRectF all = load.bounds();
    SplitMix64 random(2);
    const double total = milliseconds([&] {
        for (int i = 0; i < 2000; ++i) {
            const double x = all.x() + static_cast<double>(random.below(1000000)) / 1e6 * all.width();
            const double y = all.y() + static_cast<double>(random.below(1000000)) / 1e6 * all.height();
            bool found = false;
            for (QGraphicsItem* item : picture.scene.items(QPointF(x, y), Qt::IntersectsItemBoundingRect)) {
                if (const auto* group = dynamic_cast<GroupItem*>(item)) {
                    found = found || group->hit({x, y}, 0);
                } else if (const auto* node = dynamic_cast<NodeItem*>(item)) {
                    const QPointF at = node->mapFromScene(x, y);
                    found = found || (node->boundingRect().adjusted(1, 1, -1, -3).contains(at));
                }
            }
            hits += found ? 1U : 0U;
        }
    });
    return total / 2000 * 1000;
}

double rubberBands(Picture& picture, const Workload& load, std::size_t& found) {
    picture.setScale(1);
    const QRectF all = load.bounds();
    SplitMix64 random(3);
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        const QRectF band(all.x() + static_cast<double>(random.below(700)) / 1000 * all.width(),
                          all.y() + static_cast<double>(random.below(700)) / 1000 * all.height(), all.width() * 0.3,
                          all.height() * 0.3);
        times.push_back(milliseconds([&] {
            for (QGraphicsItem* item : picture.scene.items(band, Qt::IntersectsItemBoundingRect)) {
                if (const auto* group = dynamic_cast<GroupItem*>(item)) {
                    found += load.host(group->number()).intersects(band) ? 1U : 0U;
                    for (int machine = 0; machine < kMachines; ++machine)
                        found += load.machine(group->number(), machine).intersects(band) ? 1U : 0U;
                } else if (const auto* node = dynamic_cast<NodeItem*>(item)) {
                    found += node->mapRectToScene(node->boundingRect().adjusted(1, 1, -1, -3)).intersects(band) ? 1U : 0U;
                }
            }
        }));
    }
    return bench::median(times);
}

/// What was hit and what lay in the rubber bands.
using Found = std::pair<std::size_t, std::size_t>;

Found report(Picture& picture, const Workload& load, int items, int rounds) {
    const std::string variant = picture.isProduct ? "product" : "reference";
    const std::string base = "items=" + std::to_string(items);
    const double fit = picture.fit();
    const auto frames = [&](const std::string& name, double scale) {
        const Frames at = measure(picture, scale, rounds);
        bench::print("canvas", variant, base + "," + name, "repaint_ms", bench::median(at.repaint));
        bench::print("canvas", variant, base + "," + name, "repaint_p95_ms", p95(at.repaint));
        bench::print("canvas", variant, base + "," + name, "pan_step_ms", bench::median(at.pan));
        bench::print("canvas", variant, base + "," + name, "zoom_step_ms", bench::median(at.zoom));
        return bench::median(at.repaint);
    };
    double worst = std::max(frames("fit", fit), frames("tenth", fit * std::sqrt(10.0)));
    worst = std::max(worst, frames("1:1", 1));
    for (int step = 1; step < 24; ++step)
        worst = std::max(worst, bench::median(measure(picture, fit * std::pow(1 / fit, step / 24.0), std::max(3, rounds / 6)).repaint));
    bench::print("canvas", variant, base, "worst_zoom_repaint_ms", worst);
    // After painting at every zoom.
    bench::print("canvas", variant, base, "bytes_per_item", picture.bytesPerItem(load));
    bench::print("canvas", variant, base, "drag_step_ms", dragStep(picture, load));
    std::size_t hits = 0;
    std::size_t warm = 0;
    hitTests(picture, load, warm);
    bench::print("canvas", variant, base, "hit_test_us", hitTests(picture, load, hits));
    std::size_t found = 0;
    bench::print("canvas", variant, base, "rubber_band_ms", rubberBands(picture, load, found));
    bench::print("canvas", variant, base, "hits", static_cast<double>(hits));
    return {hits, found};
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const bench::Arguments arguments(argc, argv);
    const int items = static_cast<int>(arguments.number("--items", 100000));
    const int rounds = static_cast<int>(arguments.number("--rounds", 30));
    const Workload load(items);
    const std::string variant = arguments.text("--variant");
    std::vector<Found> found;
    for (const bool isProduct : {true, false}) {
        if (!variant.empty() && isProduct != (variant == "product"))
            continue;
        Picture picture(load, isProduct);
        found.push_back(report(picture, load, items, rounds));
    }
    if (found.size() == 2 && found[0] != found[1]) {
        std::fputs("The product and the reference do not find the same.\n", stderr);
        return 1;
    }
    return 0;
}
