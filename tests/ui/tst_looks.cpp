// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks, as far as a program can judge: title, pictures, themes, colours that are confused,
// large scales.
#include "diagram/theme.h"
#include "pictures.h"
#include "story_session.h"
#include "ui/canvas/canvas_settings.h"
#include "ui/canvas/canvas_view.h"
#include "ui/charts/simulation_panel.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/shell/export_dialog.h"
#include "ui/shell/view_area.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDockWidget>
#include <QPainter>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>

#include <cmath>
#include <map>
#include <set>

using namespace fd;
using namespace fd::ui;
using namespace fd::ui::test;

namespace {

/// A colour as those see it who lack red, green or blue receptors (Vienot, Brettel and Mollon 1999; full
/// strength).
QColor seenBy(const QColor& colour, int lacking) {
    static constexpr double kSight[2][3][3] = {
        {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}},
        {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}}};
    const auto linear = [](double value) { return std::pow(value, 2.2); };
    const double in[3] = {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    double out[3];
    for (int i = 0; i < 3; ++i) {
        const auto& row = kSight[lacking][i];
        out[i] = std::pow(std::clamp(row[0] * in[0] + row[1] * in[1] + row[2] * in[2], 0.0, 1.0), 1 / 2.2);
    }
    return QColor::fromRgbF(static_cast<float>(out[0]), static_cast<float>(out[1]),
                            static_cast<float>(out[2]));
}

QImage seenBy(QImage image, int lacking) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, seenBy(image.pixelColor(x, y), lacking));
    return image;
}

QImage drawn(const QIcon& icon, const QColor& ground) {
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    icon.paint(&painter, image.rect());
    return image;
}

QImage drawn(const QString& sign, const QColor& colour, const QColor& ground) {
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPixelSize(18);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(image.rect(), Qt::AlignCenter, sign);
    return image;
}

/// The part of the pixels that are light.
double lightPart(const QImage& image) {
    int light = 0;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            light += qGray(image.pixel(x, y)) > 150 ? 1 : 0;
    return light * 4.0 / image.width() / image.height();
}

/// Texts in a part and in what it holds.
void collectTexts(const diagram::Part& part, std::vector<diagram::TextShape>& out) {
    for (const diagram::Shape& shape : part.shapes)
        if (const auto* text = std::get_if<diagram::TextShape>(&shape))
            out.push_back(*text);
    for (const diagram::Part& child : part.children)
        collectTexts(child, out);
}

} // namespace

class TestLooks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { startStory("tst_looks"); }
    void init() {
        QSettings().clear();
        CanvasSettings::write(kReduceMotionKey, true);
        applyTheme(QStringLiteral("light"));
        applyLanguage(QStringLiteral("en"));
    }

    void ux013_theStarOfTheTitleFollowsTheCleanState() {
        QTemporaryDir folder;
        Session s;
        Keyboard keys(s.window);
        s.openContoso();
        QCOMPARE(s.window.windowTitle(), QStringLiteral("Contoso: two sites[*] - Fabric Designer"));
        QVERIFY(!s.window.isWindowModified());
        s.workspace.selection().set(s.object("host:nyc-hv01"));
        s.window.views().canvas()->setFocus();
        keys.press("Ctrl+Right");
        QVERIFY(s.window.isWindowModified());
        keys.press("Ctrl+Z");
        QVERIFY(!s.window.isWindowModified());
        keys.press("Ctrl+Y");
        QVERIFY(s.window.isWindowModified());
        const QString path = folder.filePath(QStringLiteral("fabric of mine.fabric"));
        keys.nameFile(path);
        keys.press("Ctrl+S");
        QCOMPARE(s.window.windowTitle(), QStringLiteral("fabric of mine[*] - Fabric Designer"));
        QVERIFY(!s.window.isWindowModified());
        // Back before the save is a change, forward to it is none.
        keys.press("Ctrl+Z");
        QVERIFY(s.window.isWindowModified());
        keys.press("Ctrl+Y");
        QVERIFY(!s.window.isWindowModified());
    }

    void ux023_sitesOfANetworkStandInOneRowAndOneColumnForEachGroup() {
        Session s;
        s.openContoso();
        s.window.actions().get("view.logical")->trigger();
        const CanvasModel& model = s.window.views().canvas()->model();
        std::map<Id<LogicalNetwork>, std::vector<QRectF>> rows;
        std::map<Id<HostGroup>, std::vector<QRectF>> columns;
        for (const auto [id, site] : s.workspace.design().table<NetworkSite>()) {
            const QRectF rect = model.rectOf(id);
            QVERIFY2(!rect.isEmpty(), site.name.c_str());
            rows[site.logicalNetwork].push_back(rect);
            if (site.hostGroups.size() == 1)
                columns[site.hostGroups.front()].push_back(rect);
        }
        QVERIFY(rows.size() >= 3);
        QVERIFY(columns.size() >= 2);
        // Rows share a line and no two rows overlap; columns likewise.
        std::vector<std::pair<double, double>> bands;
        for (const auto& [network, rects] : rows) {
            double top = rects.front().top();
            double bottom = rects.front().bottom();
            for (const QRectF& rect : rects) {
                QVERIFY2(rect.top() < rects.front().bottom() && rects.front().top() < rect.bottom(),
                         qPrintable(shownName(s.workspace.design(), network)));
                top = std::min(top, rect.top());
                bottom = std::max(bottom, rect.bottom());
            }
            for (const auto& [from, to] : bands)
                QVERIFY2(bottom <= from || to <= top, qPrintable(shownName(s.workspace.design(), network)));
            bands.emplace_back(top, bottom);
        }
        for (const auto& [group, rects] : columns)
            for (const QRectF& rect : rects)
                QVERIFY2(std::abs(rect.left() - rects.front().left()) < 1,
                         qPrintable(shownName(s.workspace.design(), group)));
    }

    void ux042_aWireHasAtMostOneLabelAndNoneCoversAName_data() {
        QTest::addColumn<QString>("view");
        for (const char* view : {"physical", "logical", "tenant", "host"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }
    void ux042_aWireHasAtMostOneLabelAndNoneCoversAName() {
        QFETCH(QString, view);
        Session s;
        s.openContoso();
        s.window.views().showView(view.toStdString());
        CanvasView& canvas = *s.window.views().canvas();
        canvas.setZoom(1);
        std::vector<diagram::TextShape> names;
        std::vector<diagram::TextShape> labels;
        for (const DiagramItem* box : canvas.model().boxes())
            collectTexts(box->part(), names);
        for (const DiagramItem* edge : canvas.model().edges()) {
            std::vector<diagram::TextShape> own;
            collectTexts(edge->part(), own);
            QVERIFY2(own.size() <= 1, own.empty() ? "" : own.front().text.c_str());
            labels.insert(labels.end(), own.begin(), own.end());
        }
        QVERIFY(!names.empty());
        for (const diagram::TextShape& label : labels)
            for (const diagram::TextShape& name : names)
                QVERIFY2(!label.rect.intersects(name.rect), (label.text + " on " + name.text).c_str());
    }

    void ux234_signsDifferForThoseWhoConfuseRedAndGreen() {
        using diagram::Tone;
        for (const char* theme : {"light", "dark", "highContrast"}) {
            applyTheme(QLatin1String(theme));
            const QColor ground = themeColor(Tone::Card);
            const std::vector<QImage> signs{
                drawn(iconOf(validation::Severity::Error), ground),
                drawn(iconOf(validation::Severity::Warning), ground),
                drawn(iconOf(validation::Severity::Advice), ground),
                drawn(QStringLiteral("▲"), themeColor(Tone::Good), ground),
                drawn(QStringLiteral("▼"), themeColor(Tone::Error), ground),
            };
            for (int lacking = 0; lacking < 2; ++lacking)
                for (std::size_t a = 0; a < signs.size(); ++a)
                    for (std::size_t b = a + 1; b < signs.size(); ++b) {
                        const double difference =
                            differenceOf(seenBy(signs[a], lacking), seenBy(signs[b], lacking), 60);
                        QVERIFY2(difference > 0.05, qPrintable(QStringLiteral("%1 %2 %3: %4")
                                                                   .arg(QLatin1String(theme))
                                                                   .arg(a)
                                                                   .arg(b)
                                                                   .arg(difference)));
                    }
            // And each stands out from what is behind it.
            for (const Tone tone : {Tone::Error, Tone::Warning, Tone::Advice, Tone::Good})
                for (int lacking = 0; lacking < 2; ++lacking) {
                    const QColor seen = seenBy(themeColor(tone), lacking);
                    const QColor behind = seenBy(ground, lacking);
                    QVERIFY(std::abs(qGray(seen.rgb()) - qGray(behind.rgb())) > 40);
                }
        }
    }

    void ux240_nothingStaysLightInTheDark_data() {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("dark") << QStringLiteral("dark") << true;
        QTest::newRow("light") << QStringLiteral("light") << false;
        QTest::newRow("highContrast")
            << QStringLiteral("highContrast") << isDarkTheme(QStringLiteral("highContrast"));
        QTest::newRow("system") << QStringLiteral("system") << isDarkTheme(QStringLiteral("system"));
    }
    void ux240_nothingStaysLightInTheDark() {
        QFETCH(QString, theme);
        QFETCH(bool, isDark);
        Session s;
        s.openContoso();
        s.workspace.selection().set(s.object("host:nyc-hv01"));
        s.window.simulation();
        s.window.setTheme(theme);
        QCoreApplication::processEvents();
        for (const char* view : {"physical", "table"}) {
            s.window.views().showView(view);
            checkLight(s.window, isDark);
        }
        for (QDockWidget* dock : s.window.findChildren<QDockWidget*>()) {
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            checkLight(*dock, isDark);
        }
        Keyboard keys(s.window);
        for (const auto& [action, name] : dialogs()) {
            keys.whenOpen(name, [&](QWidget* dialog) {
                checkLight(*dialog, isDark);
                keys.press(Qt::Key_Escape);
            });
            s.window.actions().get(action)->trigger();
            QVERIFY2(keys.isAnswered(), action);
        }
    }

    void ux242_whatIsClickedIsLargeEnough() {
        Session s;
        s.openContoso();
        s.workspace.selection().set(s.object("host:nyc-hv01"));
        Keyboard keys(s.window);
        checkSizes(s.window);
        for (const auto& [action, name] : dialogs()) {
            keys.whenOpen(name, [&](QWidget* dialog) {
                checkSizes(*dialog);
                keys.press(Qt::Key_Escape);
            });
            s.window.actions().get(action)->trigger();
        }
        QVERIFY2(small_.isEmpty(), qPrintable(small_.join(u'\n')));
    }

    void ux242_iconsAreSharpAtTwiceTheScale() {
        Session s;
        for (const QAction* action : s.window.actions().all()) {
            if (action->icon().isNull())
                continue;
            const QPixmap large = action->icon().pixmap(QSize(20, 20), 2.0);
            QVERIFY2(large.width() == 40 && large.devicePixelRatio() == 2.0,
                     qPrintable(action->objectName()));
            // Not the small one blown up: that has each pixel four times.
            const QImage image = large.toImage();
            int odd = 0;
            for (int y = 0; y + 1 < image.height(); y += 2)
                for (int x = 0; x + 1 < image.width(); x += 2)
                    odd += image.pixel(x, y) != image.pixel(x + 1, y) ||
                                   image.pixel(x, y) != image.pixel(x, y + 1)
                               ? 1
                               : 0;
            QVERIFY2(odd > 10, qPrintable(action->objectName()));
        }
    }

private:
    static std::vector<std::pair<const char*, const char*>> dialogs() {
        return {{"file.export", "exportDialog"},     {"tools.settings", "preferencesDialog"},
                {"edit.commands", "commandPalette"}, {"file.wizard", "wizard"},
                {"help.keyboard", "keyboardSheet"},  {"edit.duplicateMany", "duplicateDialog"},
                {"validate.rules", "rulesDialog"}};
    }
    static bool isDarkTheme(const QString& theme) {
        applyTheme(theme);
        const bool isDark = ui::isDark(QApplication::palette());
        applyTheme(QStringLiteral("light"));
        return isDark;
    }
    static void checkLight(QWidget& widget, bool isDark) {
        // What is selected is light in the dark, and the paper of a preview is white.
        if (auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
            line->deselect();
        QImage image = widget.grab().toImage();
        if (const auto* paper = widget.findChild<QWidget*>(QStringLiteral("exportPreview")))
            QPainter(&image).fillRect(QRect(paper->mapTo(&widget, QPoint()), paper->size()),
                                      widget.palette().window());
        const double light = lightPart(image);
        QVERIFY2(isDark ? light < 0.25 : light > 0.4,
                 qPrintable(QStringLiteral("%1: %2").arg(widget.objectName()).arg(light)));
        // No part of its own, however small, is of the other kind.
        for (const QWidget* part : widget.findChildren<QWidget*>()) {
            const bool isPlain = part->isVisible() && part->width() > 60 && part->height() > 20 &&
                                 !part->inherits("QAbstractButton") && !part->inherits("QLabel");
            if (!isPlain || !isDark)
                continue;
            const QRect place(part->mapTo(&widget, QPoint()), part->size());
            const double own = lightPart(image.copy(place & image.rect()));
            QVERIFY2(own < 0.5,
                     qPrintable(
                         QStringLiteral("%1 %2: %3").arg(widget.objectName(), part->objectName()).arg(own)));
        }
    }
    void checkSizes(QWidget& window) {
        for (const auto* button : window.findChildren<QAbstractButton*>()) {
            // Buttons that Qt puts into other controls belong to those.
            const bool isInner =
                !button->isVisible() || button->objectName().startsWith(QLatin1String("qt_")) ||
                button->parentWidget()->inherits("QLineEdit") ||
                button->parentWidget()->inherits("QTabBar") || button->inherits("QDockWidgetTitleButton") ||
                button->parentWidget()->inherits("QAbstractItemView");
            // The text of a tick belongs to what is clicked, and lines of forms have their height from the
            // font.
            const bool isTick =
                qobject_cast<const QCheckBox*>(button) || qobject_cast<const QRadioButton*>(button);
            if (isInner || (isTick && button->width() >= 24 && button->height() >= 16))
                continue;
            if (button->width() < 24 || button->height() < 24)
                small_ += QStringLiteral("%1 %2: %3 x %4")
                              .arg(window.objectName(), button->objectName())
                              .arg(button->width())
                              .arg(button->height());
        }
    }
    QStringList small_;
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
