// SPDX-License-Identifier: GPL-3.0-or-later
// What the simulation looks like, on pixels: numbers that can be read in grey, scales that are the same on
// both sides, better and worse without red and green, marks on full links.
#include "diagram/load_line.h"
#include "diagram/theme.h"
#include "simulation_session.h"
#include "ui/canvas/canvas_marks.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/charts/compare_page.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/result_tabs.h"
#include "ui/charts/run_data.h"
#include "ui/charts/series_chart.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QImage>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace fd;
using namespace fd::ui;
using Session = test::SimulationSession;

namespace {

double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double ofLinear(double part) {
    return part <= 0.0031308 ? part * 12.92 : 1.055 * std::pow(part, 1 / 2.4) - 0.055;
}

/// The contrast of two greys as WCAG defines it.
double contrast(int a, int b) {
    const double light = linear(std::max(a, b) / 255.0);
    const double dark = linear(std::min(a, b) / 255.0);
    return (light + 0.05) / (dark + 0.05);
}

struct Ink {
    int ground = 0;  ///< the grey that there is most of
    int darkest = 0; ///< the grey that is farthest from it
    int pixels = 0;  ///< how many are nearer to that than to the ground
};

Ink inkOf(const QImage& picture) {
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    std::array<int, 256> count{};
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            ++count[static_cast<std::size_t>(qGray(grey.pixel(x, y)))];
    Ink ink;
    ink.ground = static_cast<int>(std::max_element(count.begin(), count.end()) - count.begin());
    ink.darkest = ink.ground;
    for (int value = 0; value < 256; ++value)
        if (count[static_cast<std::size_t>(value)] > 0 &&
            std::abs(value - ink.ground) > std::abs(ink.darkest - ink.ground))
            ink.darkest = value;
    for (int value = 0; value < 256; ++value)
        if (std::abs(value - ink.darkest) < std::abs(value - ink.ground))
            ink.pixels += count[static_cast<std::size_t>(value)];
    return ink;
}

using Matrix = std::array<double, 9>;
// Machado, Oliveira and Fernandes 2009, full severity, for linear RGB.
constexpr Matrix kProtanopia{0.152286, 1.052583,  -0.204868, 0.114503, 0.786281,
                             0.099216, -0.003882, -0.048116, 1.051998};
constexpr Matrix kDeuteranopia{0.367322, 0.860646,  -0.227968, 0.280085, 0.672501,
                               0.047413, -0.011820, 0.042940,  0.968881};

QColor seen(const QColor& colour, const Matrix& by) {
    const double in[] = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    double out[3];
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(
            ofLinear(std::clamp(by[3 * i] * in[0] + by[3 * i + 1] * in[1] + by[3 * i + 2] * in[2], 0.0, 1.0)),
            0.0, 1.0);
    return QColor::fromRgbF(static_cast<float>(out[0]), static_cast<float>(out[1]),
                            static_cast<float>(out[2]));
}

QImage seen(QImage picture, const Matrix& by) {
    picture = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixelColor(x, y, seen(picture.pixelColor(x, y), by));
    return picture;
}

/// Where a picture has ink, whatever its colour.
std::vector<bool> shapeOf(const QImage& picture) {
    const Ink ink = inkOf(picture);
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    std::vector<bool> shape;
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x) {
            const int value = qGray(grey.pixel(x, y));
            shape.push_back(std::abs(value - ink.darkest) < std::abs(value - ink.ground));
        }
    return shape;
}

double differingShare(const QImage& a, const QImage& b) {
    const auto first = shapeOf(a);
    const auto second = shapeOf(b);
    std::size_t differing = 0;
    std::size_t inked = 0;
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i) {
        differing += first[i] != second[i] ? 1 : 0;
        inked += first[i] || second[i] ? 1 : 0;
    }
    return inked > 0 ? static_cast<double>(differing) / static_cast<double>(inked) : 0;
}

void addThemes() {
    QTest::addColumn<QString>("theme");
    for (const char* theme : {"light", "dark", "highContrast"})
        QTest::newRow(theme) << QString::fromLatin1(theme);
}

void runTwice(Session& s) {
    QVERIFY(s.runReadyMade("busy-hour"));
    Transaction t = s.workspace.begin({"Slower, and one faster"});
    bool isFirst = true;
    for (const AnyId id : s.workspace.design().idsOf(kindOf<Host>)) {
        t.edit(id.as<Host>(), [&](Host& host) {
            host.coreCapacity = Bandwidth::megabitsPerSecond(isFirst ? 20'000 : 1'500);
        });
        isFirst = false;
    }
    QVERIFY(s.workspace.commit(std::move(t)));
    QVERIFY(s.runReadyMade("busy-hour"));
    s.panel.tabs()->setCurrentWidget(&s.panel.comparison());
}

} // namespace

class TestSimulationPictures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { applyTheme(QStringLiteral("light")); }

    void ux141_everyVisibleCellIsReadInGrey_data() { addThemes(); }
    void ux141_everyVisibleCellIsReadInGrey() {
        QFETCH(QString, theme);
        applyTheme(theme);
        Session s;
        QVERIFY(s.runReadyMade("busy-hour"));
        s.panel.tabs()->setCurrentIndex(1);
        HeatMap& heat = s.panel.heatMap();
        const QImage picture = heat.viewport()->grab().toImage();
        const double ratio = picture.devicePixelRatio();
        std::map<int, int> cellsByLoad;
        for (const Id<Host> host : s.panel.runData()->hosts()) {
            const auto loads = s.panel.runData()->coreLoads(host, s.panel.sample());
            for (int processor = 0; processor < static_cast<int>(loads.size()); ++processor) {
                const QRect cell = heat.rectOf({host, processor});
                // What is scrolled to in part or lies below the numbers of the processors is not visible.
                if (cell.top() < 22 || !heat.viewport()->rect().contains(cell))
                    continue;
                const QRect number = cell.adjusted(4, 2, -4, -9);
                const Ink ink =
                    inkOf(picture.copy(QRectF(number.topLeft() * ratio, number.size() * ratio).toRect()));
                const QString where = QStringLiteral("%1, processor %2: %3 on %4, %5 pixels")
                                          .arg(shownHost(s, host))
                                          .arg(processor)
                                          .arg(ink.darkest)
                                          .arg(ink.ground)
                                          .arg(ink.pixels);
                QVERIFY2(ink.pixels >= 6, qPrintable(where));
                QVERIFY2(contrast(ink.ground, ink.darkest) >= 3.5, qPrintable(where));
                ++cellsByLoad[static_cast<int>(loads[static_cast<std::size_t>(processor)] * 5)];
            }
        }
        // Not only idle ones.
        QVERIFY2(cellsByLoad.size() >= 3, qPrintable(QString::number(cellsByLoad.size())));
    }

    void ux141_eachStepOfTheRampCarriesReadableNumbers_data() { addThemes(); }
    void ux141_eachStepOfTheRampCarriesReadableNumbers() {
        QFETCH(QString, theme);
        applyTheme(theme);
        const diagram::Theme now = currentTheme();
        for (const double load : {0.0, 0.3, 0.5, 0.7, 0.9, 1.0}) {
            const auto fill = diagram::colorOf(diagram::heatTone(load), now);
            // The diagrams write on all steps but the last with the colour of texts.
            const auto ink = load > 0.95 ? diagram::Tone::TextOnAccent : diagram::Tone::Text;
            const double best = diagram::contrastRatio(diagram::colorOf(ink, now), fill);
            QVERIFY2(best >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(load).arg(best)));
        }
    }

    void ux144_bothSidesHaveTheSameScaleOnPixels() {
        Session s;
        s.panel.resize(1300, 700);
        runTwice(s);
        ComparePage& page = s.panel.comparison();
        QCOMPARE(page.firstChart()->top(), page.secondChart()->top());
        auto* a = s.find<QWidget>("comparePlotA");
        auto* b = s.find<QWidget>("comparePlotB");
        QVERIFY(std::abs(a->width() - b->width()) <= 1);
        QCOMPARE(a->height(), b->height());
        // The numbers of the axis are the same picture in the same place.
        const QRect axis(0, 0, 30, a->height());
        QTRY_VERIFY_WITH_TIMEOUT(inkOf(a->grab(axis).toImage()).pixels > 20, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(a->grab(axis).toImage(), b->grab(axis).toImage(), 20000);
        // The row with the largest difference comes first, above the pictures.
        const QTableWidget* table = page.table();
        QVERIFY(table->rowCount() > 1);
        QVERIFY(table->item(0, 3)->text() != QStringLiteral("="));
        QVERIFY(table->mapTo(&page, QPoint(0, table->height())).y() <= a->mapTo(&page, QPoint()).y());
    }

    void ux234_betterAndWorseWithoutRedAndGreen_data() { addThemes(); }
    void ux234_betterAndWorseWithoutRedAndGreen() {
        QFETCH(QString, theme);
        applyTheme(theme);
        Session s;
        s.panel.resize(1300, 800);
        runTwice(s);
        QTableWidget* table = s.panel.comparison().table();
        int better = -1;
        int worse = -1;
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 4)->text() == QStringLiteral("better"))
                better = row;
            if (table->item(row, 4)->text() == QStringLiteral("worse"))
                worse = row;
        }
        QVERIFY(better >= 0);
        QVERIFY(worse >= 0);
        const auto cell = [&](int row) {
            table->scrollToItem(table->item(row, 4));
            const QRect rect = table->visualItemRect(table->item(row, 4)).adjusted(2, 3, -2, -3);
            return table->viewport()->grab(QRect(rect.topLeft(), QSize(70, rect.height()))).toImage();
        };
        const QImage good = cell(better);
        const QImage bad = cell(worse);
        for (const Matrix& eyes : {kProtanopia, kDeuteranopia}) {
            const QImage a = seen(good, eyes);
            const QImage b = seen(bad, eyes);
            QVERIFY(contrast(inkOf(a).ground, inkOf(a).darkest) >= 3);
            QVERIFY(contrast(inkOf(b).ground, inkOf(b).darkest) >= 3);
            QVERIFY2(differingShare(a, b) > 0.2, qPrintable(QString::number(differingShare(a, b))));
        }
    }

    void ux234_signsOfFindingsWithoutRedAndGreen_data() { addThemes(); }
    void ux234_signsOfFindingsWithoutRedAndGreen() {
        QFETCH(QString, theme);
        applyTheme(theme);
        const auto sign = [](const char* name, diagram::Tone tone) {
            const QImage shape = icon(name).pixmap(48, 48).toImage();
            QImage picture(shape.size(), QImage::Format_RGB32);
            picture.fill(themeColor(diagram::Tone::Card));
            for (int y = 0; y < shape.height(); ++y)
                for (int x = 0; x < shape.width(); ++x)
                    if (shape.pixelColor(x, y).alpha() > 127)
                        picture.setPixelColor(x, y, themeColor(tone));
            return picture;
        };
        const QImage signs[] = {sign("error", diagram::Tone::Error), sign("warning", diagram::Tone::Warning),
                                sign("advice", diagram::Tone::Advice)};
        for (const Matrix& eyes : {kProtanopia, kDeuteranopia})
            for (std::size_t i = 0; i < 3; ++i) {
                const QImage one = seen(signs[i], eyes);
                QVERIFY2(contrast(inkOf(one).ground, inkOf(one).darkest) >= 2.5,
                         qPrintable(QString::number(i)));
                for (std::size_t j = i + 1; j < 3; ++j)
                    QVERIFY(differingShare(one, seen(signs[j], eyes)) > 0.3);
            }
    }

    /// More load and less load carry different signs on the diagram too.
    void ux234_differencesOnTheDiagramCarrySigns() {
        Session s;
        const AnyId nic = s.workspace.design().idsOf(kindOf<PhysicalNic>).front();
        const auto textsFor = [&](double difference) {
            diagram::Annotations loads;
            loads.load[nic] = 0.5;
            loads.difference[nic] = difference;
            diagram::ViewOptions options;
            options.annotations = &loads;
            std::string all;
            for (const auto& part :
                 diagram::draw(s.workspace.design(), s.workspace.relations(), options).parts)
                if (part.subject == nic)
                    for (const auto& shape : part.shapes)
                        if (const auto* text = std::get_if<diagram::TextShape>(&shape))
                            all += text->text;
            return all;
        };
        QVERIFY(textsFor(0.3).find("\u25b2 +30 %") != std::string::npos);
        QVERIFY(textsFor(-0.3).find("\u25bc \u2212"
                                    "30 %") != std::string::npos);
    }

    void aFullLinkPulsesOnceAndKeepsItsMark() {
        Session s;
        CanvasView canvas(s.workspace);
        canvas.resize(900, 700);
        canvas.setViewKind(diagram::ViewKind::Physical);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        const AnyId nic = s.workspace.design().idsOf(kindOf<PhysicalNic>).front();
        const auto loads = [&](double load) {
            diagram::Annotations made;
            made.load[nic] = load;
            return made;
        };
        canvas.setLoads(loads(0.5));
        QVERIFY(!canvas.marks().isFlashing());
        canvas.setLoads(loads(1));
        QVERIFY(canvas.marks().isFlashing());
        QTRY_VERIFY_WITH_TIMEOUT(!canvas.marks().isFlashing(), 20000);
        QVERIFY(diagram::isFull(canvas.model().annotations().load.at(nic))); // what the mark is drawn from
        canvas.setLoads(loads(0.5));
        canvas.setLoads(loads(1));
        QVERIFY2(!canvas.marks().isFlashing(), "it pulses a second time in the same run");
        canvas.setLoads({});
        canvas.setLoads(loads(1));
        QVERIFY2(canvas.marks().isFlashing(), "it does not pulse in the next run");
        QTRY_VERIFY_WITH_TIMEOUT(!canvas.marks().isFlashing(), 20000);
        CanvasSettings::write(kReduceMotionKey, true);
        canvas.setLoads({});
        canvas.setLoads(loads(1));
        QVERIFY(!canvas.marks().isFlashing());
        CanvasSettings::write(kReduceMotionKey, false);
    }

    /// Where a card has the colour of the ground, its outline has to stay however small it gets.
    void cardsKeepTheirOutlinesFromAfar() {
        applyTheme(QStringLiteral("highContrast"));
        Session s;
        CanvasView canvas(s.workspace);
        canvas.resize(1200, 800);
        const AnyId host = s.workspace.design().idsOf(kindOf<Host>).front();
        canvas.setViewKind(diagram::ViewKind::Host, host.as<Host>());
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        canvas.setZoom(0.33);
        const AnyId nic = s.workspace.design().idsOf(kindOf<PhysicalNic>).front();
        const QRect card = canvas.mapFromScene(canvas.model().rectOf(nic)).boundingRect();
        QVERIFY2(canvas.viewport()->rect().contains(card), "the card is not in sight");
        const QImage edge =
            canvas.viewport()->grab(QRect(card.left() + 4, card.bottom() - 3, card.width() - 8, 8)).toImage();
        const Ink ink = inkOf(edge);
        QVERIFY2(contrast(ink.ground, ink.darkest) >= 3, qPrintable(QString::number(ink.darkest)));
        QVERIFY2(ink.pixels >= edge.width(), qPrintable(QString::number(ink.pixels)));
    }

    /// In a narrow dock all pages stay in sight, without arrows to scroll by.
    void allPagesAreInSightInANarrowDock() {
        Session s;
        s.panel.setMinimumWidth(0);
        s.panel.resize(540, 300);
        QVERIFY(s.runReadyMade("busy-hour"));
        ResultTabs* tabs = s.panel.tabs();
        QVERIFY(tabs->isCompact());
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const QRect last = tabs->tabBar()->tabRect(tabs->count() - 1);
            QVERIFY2(last.right() <= tabs->tabBar()->width(), qPrintable(QString::number(tab)));
            for (int other = 0; other < tabs->count(); ++other)
                QVERIFY(!tabs->tabText(other).isEmpty() || !tabs->tabIcon(other).isNull());
        }
        s.panel.resize(1500, 400);
        QVERIFY(!tabs->isCompact());
    }

private:
    static QString shownHost(Session& s, Id<Host> host) {
        return QString::fromStdString(s.panel.runData()->design().get(host)->name);
    }
};

QTEST_MAIN(TestSimulationPictures)
#include "tst_simulation_pictures.moc"
