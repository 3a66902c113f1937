// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/icons.h"
#include "diagram/legend.h"
#include "ui/render/export.h"
#include "ui/render/icon_engine.h"
#include "ui/render/painter.h"
#include "ui/render/sheets.h"

#include <QFile>
#include <QImageReader>
#include <QPixmap>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace fd;
using namespace fd::diagram;

namespace {

/// A card with each shape on it.
DisplayList samplePicture() {
    Part part;
    part.subject = AnyId(Id<Host>{1});
    part.bounds = {10, 10, 180, 80};
    part.accessibleName = "Host HV01";
    part.shapes.push_back(BoxShape{{10, 10, 180, 80}, 8, Tone::Card, Tone::CardBorder, 1, false});
    part.shapes.push_back(IconShape{{20, 20, 24, 24}, "host", Tone::HostTone});
    part.shapes.push_back(
        TextShape{{50, 20, 130, 20}, "HV01", "HV01", 14, Tone::Text, Weight::Bold, Align::Left});
    part.shapes.push_back(LineShape{{{20, 70}, {180, 70}}, Tone::Error, 6, false});
    DisplayList list;
    list.bounds = {0, 0, 200, 100};
    list.parts.push_back(part);
    return list;
}

bool hasColour(const QImage& image, const QRect& area, const QColor& colour) {
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

class TestRender : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

private slots:
    void paintsEachShape_data() {
        QTest::addColumn<int>("theme");
        for (const auto& choice : Choices<Theme>::values)
            QTest::addRow("%s", choice.name) << static_cast<int>(choice.value);
    }
    void paintsEachShape() {
        QFETCH(int, theme);
        render::PictureOptions options;
        options.theme = static_cast<Theme>(theme);
        options.scale = 2;
        const QImage image = render::toImage(samplePicture(), options);
        QCOMPARE(image.size(), QSize(400, 200));
        QCOMPARE(image.pixelColor(2, 2), render::color(Tone::Canvas, options.theme));
        QCOMPARE(image.pixelColor(200, 100), render::color(Tone::Card, options.theme));
        QCOMPARE(image.pixelColor(200, 140), render::color(Tone::Error, options.theme));
        QVERIFY(hasColour(image, QRect(40, 40, 48, 48), render::color(Tone::HostTone, options.theme)));
        QVERIFY(hasColour(image, QRect(100, 40, 100, 40), render::color(Tone::Text, options.theme)));
    }

    void pngHasTheAskedSizeAndTitle() {
        const QString path = folder_.filePath(QStringLiteral("a.png"));
        render::PictureOptions options;
        options.scale = 1.5;
        options.title = QStringLiteral("Fabric");
        QVERIFY(render::writePng(samplePicture(), path, options));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(300, 150));
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Fabric"));
        QCOMPARE(image.dotsPerMeterX(), 5669);
    }

    void transparentPngHasNoGround() {
        render::PictureOptions options;
        options.isTransparent = true;
        QCOMPARE(render::toImage(samplePicture(), options).pixelColor(1, 1).alpha(), 0);
    }

    void tooLargePngIsRefused() {
        render::PictureOptions options;
        options.scale = 1000;
        const auto result =
            render::writePng(samplePicture(), folder_.filePath(QStringLiteral("b.png")), options);
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("picture.too-large"));
    }

    void unknownFolderIsAnError() {
        const auto result =
            render::writeSvg(samplePicture(), folder_.filePath(QStringLiteral("none/c.svg")), {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("picture.write"));
    }

    void ux203_drawingAndTitleBlockLieApart_data() {
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("orientation");
        for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1,
                                                  QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid})
            for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape})
                QTest::addRow("%s %s", qPrintable(QPageSize::name(paper)),
                              orientation == QPageLayout::Portrait ? "portrait" : "landscape")
                    << static_cast<int>(paper) << static_cast<int>(orientation);
    }
    void ux203_drawingAndTitleBlockLieApart() {
        QFETCH(int, paper);
        QFETCH(int, orientation);
        render::PictureOptions options;
        options.paper = static_cast<QPageSize::PageSizeId>(paper);
        options.orientation = static_cast<QPageLayout::Orientation>(orientation);
        options.title = QStringLiteral("Fabric");
        options.facts = {{QStringLiteral("Customer"), QStringLiteral("Contoso")}};
        DisplayList picture = samplePicture();
        const Rect drawn = picture.bounds;
        addLegend(picture, "Legend", {{"host", Tone::HostTone, "Host"}, {{}, Tone::Heat4, "Load"}});
        // The legend stands below the picture, and the picture has grown around it.
        const Rect legend = picture.parts.back().bounds;
        QVERIFY(!legend.intersects(drawn));
        QVERIFY(picture.bounds.bottom() >= legend.bottom() && picture.bounds.right() >= legend.right());
        const render::SheetPlan plan = render::planSheets(picture, options);
        QVERIFY(!plan.drawing.intersects(plan.titleBlock));
        QVERIFY(plan.titleBlock.height() > 40 && plan.drawing.height() > 3 * plan.titleBlock.height());
        QVERIFY(picture.bounds.width * plan.scale <= plan.drawing.width() + 0.01);
        QVERIFY(picture.bounds.height * plan.scale <= plan.drawing.height() + 0.01);
        QCOMPARE(plan.count(), 1);
    }

    void ux203_severalSheetsOverlapAndShowAll() {
        DisplayList picture = samplePicture();
        picture.bounds = {0, 0, 4000, 1500};
        render::PictureOptions options;
        options.paper = QPageSize::A4;
        options.paperScale = 1;
        const render::SheetPlan plan = render::planSheets(picture, options);
        QVERIFY(plan.columns > 1 && plan.rows > 1);
        QCOMPARE(plan.scale, 1.0);
        QVERIFY(plan.overlap > 30); // 10 mm
        QVERIFY(plan.columns * plan.drawing.width() - (plan.columns - 1) * plan.overlap >= 4000);
        QVERIFY(plan.rows * plan.drawing.height() - (plan.rows - 1) * plan.overlap >= 1500);
        const QString path = folder_.filePath(QStringLiteral("many.pdf"));
        QVERIFY(render::writePdf(picture, path, options));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("/Count " + QByteArray::number(plan.count())));
        options.paperScale = 0;
        options.pagesWide = 2;
        options.pagesHigh = 2;
        const render::SheetPlan fitted = render::planSheets(picture, options);
        QVERIFY(fitted.columns <= 2 && fitted.rows <= 2 && fitted.count() >= 2);
    }

    void pdfHasThePageSizeAndFonts_data() {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("mediaBox");
        QTest::newRow("fit") << -1 << "150 75";
        QTest::newRow("A3 landscape") << static_cast<int>(QPageSize::A3) << "1191 842";
        QTest::newRow("A4 landscape") << static_cast<int>(QPageSize::A4) << "842 595";
    }
    void pdfHasThePageSizeAndFonts() {
        QFETCH(int, paper);
        QFETCH(QString, mediaBox);
        const QString path = folder_.filePath(QStringLiteral("d.pdf"));
        render::PictureOptions options;
        options.title = QStringLiteral("Fabric");
        if (paper >= 0)
            options.paper = static_cast<QPageSize::PageSizeId>(paper);
        QVERIFY(render::writePdf(samplePicture(), path, options));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-1."));
        QVERIFY(bytes.contains("/FontFile2"));
        const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
        const auto match = box.match(QString::fromLatin1(bytes));
        QVERIFY(match.hasMatch());
        QCOMPARE(QStringLiteral("%1 %2")
                     .arg(qRound(match.captured(1).toDouble()))
                     .arg(qRound(match.captured(2).toDouble())),
                 mediaBox);
    }

    void svgFileRenders() {
        const QString path = folder_.filePath(QStringLiteral("e.svg"));
        QVERIFY(render::writeSvg(samplePicture(), path, {}));
        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.defaultSize(), QSize(200, 100));
        QImage image(400, 200, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        QVERIFY(hasColour(image, QRect(40, 40, 48, 48), render::color(Tone::HostTone, Theme::Light)));
    }

    void everyIconDraws() {
        for (const Icon& icon : allIcons()) {
            QSvgRenderer renderer(render::iconDocument(
                QString::fromUtf8(icon.name.data(), static_cast<int>(icon.name.size())), Qt::red));
            QVERIFY2(renderer.isValid(), icon.name.data());
            QImage image(96, 96, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            renderer.render(&painter);
            painter.end();
            QVERIFY2(hasColour(image, image.rect(), Qt::red), icon.name.data());
        }
    }

    void iconsAreSharpAtEachSize() {
        const QIcon icon = render::icon(QStringLiteral("host"), Qt::blue);
        QCOMPARE(icon.pixmap(QSize(48, 48)).size(), QSize(48, 48));
        QVERIFY(render::icon(QStringLiteral("no such icon"), Qt::blue).isNull());
    }

    void widerFontIsSqueezedIntoItsRectangle() {
        DisplayList list;
        list.bounds = {0, 0, 200, 40};
        Part part;
        part.bounds = list.bounds;
        // As if the layout had counted with a much narrower font.
        part.shapes.push_back(TextShape{
            {10, 5, 40, 30}, "WWWWWWWWWW", "WWWWWWWWWW", 20, Tone::Text, Weight::Bold, Align::Left});
        list.parts.push_back(part);
        const QImage image = render::toImage(list, {});
        const QColor ground = render::color(Tone::Canvas, Theme::Light);
        for (int x = 56; x < 200; ++x)
            for (int y = 0; y < 40; ++y)
                QCOMPARE(image.pixelColor(x, y), ground);
    }
};

QTEST_MAIN(TestRender)
#include "tst_render.moc"
