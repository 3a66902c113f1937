// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/export_dialog.h"

#include "diagram/view.h"
#include "ui/common/core_text.h"
#include "ui/common/theme.h"
#include "ui/shell/export_preview.h"
#include "ui/shell/main_window.h"
#include "ui/shell/picture_request.h"
#include "ui/shell/title_block_page.h"
#include "ui/shell/view_area.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace fd::ui {

namespace {

using diagram::Theme;
using diagram::ViewKind;

struct PaperChoice {
    const char* name;
    QPageSize::PageSizeId id;
};
constexpr std::array kPapers{
    PaperChoice{"A4", QPageSize::A4},          PaperChoice{"A3", QPageSize::A3},
    PaperChoice{"A2", QPageSize::A2},          PaperChoice{"A1", QPageSize::A1},
    PaperChoice{"Letter", QPageSize::Letter},  PaperChoice{"Legal", QPageSize::Legal},
    PaperChoice{"Tabloid", QPageSize::Tabloid}};

struct ViewChoice {
    const char* name;
    const char* title;
    ViewKind kind;
};
constexpr std::array kViews{ViewChoice{"physical", "Physical", ViewKind::Physical},
                            ViewChoice{"logical", "Logical", ViewKind::Logical},
                            ViewChoice{"tenant", "Tenant", ViewKind::Tenant},
                            ViewChoice{"host", "Host data plane", ViewKind::Host}};

constexpr double kScreenDpi = 96;

} // namespace

ExportDialog::ExportDialog(MainWindow& window)
    : QDialog(&window), window_(window), form_(new QFormLayout), preview_(new ExportPreview(this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    build();
    fillChoices();
    restore();
    for (QComboBox* box : {format_, view_, area_, theme_, paper_, orientation_, resolution_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(scale_, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    for (const QCheckBox* box : {transparent_, legend_, badges_, loads_, cutMarks_})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(block_, &TitleBlockPage::changed, this, &ExportDialog::refreshPreview);
    connect(preview_, &ExportPreview::newestWanted, this, &ExportDialog::refreshPreview);
    resize(940, 600);
    refresh();
}

QComboBox* ExportDialog::addChoice(const char* name, const QString& label) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    form_->addRow(label, box);
    return box;
}

void ExportDialog::build() {
    format_ = addChoice("exportFormat", tr("&Format:"));
    view_ = addChoice("exportView", tr("&View:"));
    area_ = addChoice("exportArea", tr("A&rea:"));
    theme_ = addChoice("exportTheme", tr("&Theme:"));
    paper_ = addChoice("exportPaper", tr("&Paper:"));
    orientation_ = addChoice("exportOrientation", tr("&Orientation:"));
    scale_ = addChoice("exportScale", tr("Scale:"));
    resolution_ = addChoice("exportResolution", tr("Re&solution:"));
    legend_ = addSwitch("exportLegend", tr("Legend"));
    badges_ = addSwitch("exportBadges", tr("Signs of problems"));
    loads_ = addSwitch("exportLoads", tr("With the &loads of the simulation"));
    loads_->setToolTip(tr("What the diagram shows of the simulated moment is in the picture too"));
    cutMarks_ = addSwitch("exportCutMarks", tr("Cut marks"));
    transparent_ = addSwitch("exportTransparent", tr("Transparent &background"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("exportCancel"));
    export_ = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    export_->setObjectName(QStringLiteral("exportAccept"));
    export_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto* left = new QVBoxLayout;
    left->addWidget(buildPages());
    auto* row = new QHBoxLayout;
    row->addLayout(left);
    row->addWidget(preview_, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

QCheckBox* ExportDialog::addSwitch(const char* name, const QString& label) {
    auto* box = new QCheckBox(label);
    box->setObjectName(QLatin1String(name));
    form_->addRow(QString(), box);
    return box;
}

/// The choices, which may be higher than a small screen, and what stands in the title block.
QWidget* ExportDialog::buildPages() {
    auto* pages = new QTabWidget(this);
    pages->setObjectName(QStringLiteral("exportPages"));
    pages->setAccessibleName(tr("Pages"));
    pages->tabBar()->setAccessibleName(tr("Pages"));
    auto* picture = new QWidget;
    picture->setLayout(form_);
    auto* scroll = new QScrollArea(pages);
    scroll->setObjectName(QStringLiteral("exportScroll"));
    scroll->setAccessibleName(tr("&Diagram").remove(u'&'));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(picture);
    scroll->setMinimumWidth(picture->minimumSizeHint().width() + 28);
    block_ = new TitleBlockPage(window_.workspace().title(), pages);
    pages->addTab(scroll, tr("&Diagram"));
    pages->addTab(block_, tr("Title bloc&k"));
    return pages;
}

/// One sheet, a size on as many sheets as it takes, or a number of sheets that it fills.
void ExportDialog::fillScales() {
    scale_->addItem(tr("Fit to one sheet"), QStringLiteral("fit"));
    for (const int percent : {50, 75, 100, 150, 200})
        scale_->addItem(tr("%1 %").arg(percent), QString::number(percent));
    for (const auto& [wide, high] :
         std::initializer_list<std::pair<int, int>>{{2, 1}, {2, 2}, {3, 2}, {4, 3}})
        scale_->addItem(tr("%1 × %2 sheets").arg(wide).arg(high),
                        QStringLiteral("%1x%2").arg(wide).arg(high));
}

void ExportDialog::applyScale(render::PictureOptions& options) const {
    const QString chosen = scale_->currentData().toString();
    if (const auto at = chosen.indexOf(u'x'); at > 0) {
        options.pagesWide = chosen.left(at).toInt();
        options.pagesHigh = chosen.mid(at + 1).toInt();
    } else {
        options.paperScale = chosen.toInt() / 100.0;
    }
}

void ExportDialog::fillChoices() {
    format_->addItem(tr("PDF"), static_cast<int>(Format::Pdf));
    format_->addItem(tr("SVG"), static_cast<int>(Format::Svg));
    format_->addItem(tr("PNG"), static_cast<int>(Format::Png));
    format_->addItem(tr("Clipboard"), static_cast<int>(Format::Clipboard));
    format_->addItem(tr("Report (HTML)"), static_cast<int>(Format::Report));
    for (const ViewChoice& view : kViews)
        view_->addItem(QCoreApplication::translate("View", view.title), QLatin1String(view.name));
    area_->addItem(tr("Everything"), static_cast<int>(PictureArea::All));
    if (!window_.workspace().selection().empty())
        area_->addItem(tr("The selection"), static_cast<int>(PictureArea::Selection));
    if (window_.views().canvas())
        area_->addItem(tr("What is on screen"), static_cast<int>(PictureArea::Screen));
    theme_->addItem(tr("Light"), static_cast<int>(Theme::Light));
    theme_->addItem(tr("For print"), static_cast<int>(Theme::Print));
    theme_->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    theme_->addItem(tr("High contrast"), static_cast<int>(Theme::HighContrast));
    paper_->addItem(tr("As large as the picture"), -1);
    for (const PaperChoice& paper : kPapers)
        paper_->addItem(QLatin1String(paper.name), static_cast<int>(paper.id));
    orientation_->addItem(tr("As the picture"), -1);
    orientation_->addItem(tr("Landscape"), static_cast<int>(QPageLayout::Landscape));
    orientation_->addItem(tr("Portrait"), static_cast<int>(QPageLayout::Portrait));
    fillScales();
    for (const int dpi : {96, 150, 192, 300, 600})
        resolution_->addItem(tr("%1 dpi").arg(dpi), dpi);
}

void ExportDialog::restore() {
    const QSettings settings;
    const auto choose = [&](QComboBox* box, const QVariant& standard) {
        const int at =
            box->findData(settings.value(QStringLiteral("export/") + box->objectName(), standard).toString());
        const int typed =
            at >= 0 ? at
                    : box->findData(
                          settings.value(QStringLiteral("export/") + box->objectName(), standard).toInt());
        box->setCurrentIndex(std::max(0, typed));
    };
    choose(format_, static_cast<int>(Format::Pdf));
    choose(theme_, static_cast<int>(Theme::Print));
    choose(paper_, static_cast<int>(QPageSize::A4));
    choose(orientation_, -1);
    choose(scale_, QStringLiteral("fit"));
    choose(resolution_, 192);
    for (QCheckBox* box : {transparent_, legend_, badges_, loads_, cutMarks_})
        box->setChecked(
            settings.value(QStringLiteral("export/") + box->objectName(), box == loads_ || box == cutMarks_)
                .toBool());
    block_->restore();
    // The view in front is what people mean.
    view_->setCurrentIndex(std::max(0, view_->findData(window_.views().currentViewName())));
}

void ExportDialog::remember() const {
    QSettings settings;
    for (const QComboBox* box : {format_, theme_, paper_, orientation_, scale_, resolution_})
        settings.setValue(QStringLiteral("export/") + box->objectName(), box->currentData());
    for (const QCheckBox* box : {transparent_, legend_, badges_, loads_, cutMarks_})
        settings.setValue(QStringLiteral("export/") + box->objectName(), box->isChecked());
    block_->remember();
}

ExportDialog::Format ExportDialog::format() const {
    return static_cast<Format>(format_->currentData().toInt());
}

QString ExportDialog::ending() const {
    switch (format()) {
    case Format::Pdf:
        return QStringLiteral(".pdf");
    case Format::Svg:
        return QStringLiteral(".svg");
    case Format::Png:
        return QStringLiteral(".png");
    case Format::Report:
        return QStringLiteral(".html");
    case Format::Clipboard:
        break;
    }
    return {};
}

PictureSource ExportDialog::source() const {
    PictureRequest request;
    request.view = view_->currentData().toString();
    request.area = static_cast<PictureArea>(area_->currentData().toInt());
    request.hasBadges = badges_->isChecked();
    request.hasLoads = loads_->isChecked() && loads_->isEnabled();
    request.hasLegend = legend_->isChecked();
    return sourceOf(window_, request);
}

render::PictureOptions ExportDialog::options() const {
    render::PictureOptions options;
    options.theme = static_cast<Theme>(theme_->currentData().toInt());
    block_->apply(options);
    options.hasCutMarks = cutMarks_->isChecked();
    options.clipsToBounds = static_cast<PictureArea>(area_->currentData().toInt()) == PictureArea::Screen;
    options.isTransparent = transparent_->isChecked() && transparent_->isEnabled();
    if (format() == Format::Pdf && paper_->currentData().toInt() >= 0)
        options.paper = static_cast<QPageSize::PageSizeId>(paper_->currentData().toInt());
    if (orientation_->currentData().toInt() >= 0)
        options.orientation = static_cast<QPageLayout::Orientation>(orientation_->currentData().toInt());
    if (options.paper)
        applyScale(options);
    if (format() == Format::Png || format() == Format::Clipboard)
        options.scale = resolution_->currentData().toInt() / kScreenDpi;
    return options;
}

/// Only what matters for the format can be chosen.
void ExportDialog::refresh() {
    const Format wanted = format();
    const bool isPicture = wanted != Format::Report;
    const bool isPixels = wanted == Format::Png || wanted == Format::Clipboard;
    const bool isPaper = wanted == Format::Pdf;
    const auto use = [&](QWidget* field, bool isUsed) {
        field->setEnabled(isUsed);
        if (QWidget* label = form_->labelForField(field))
            label->setEnabled(isUsed);
    };
    for (QWidget* field : std::initializer_list<QWidget*>{view_, area_, theme_})
        use(field, isPicture);
    use(paper_, isPaper);
    use(orientation_, isPaper && paper_->currentData().toInt() >= 0);
    use(scale_, isPaper && paper_->currentData().toInt() >= 0);
    use(resolution_, isPixels);
    block_->setEnabled(isPicture && wanted != Format::Clipboard);
    cutMarks_->setEnabled(scale_->isEnabled() && scale_->currentData().toString() != QStringLiteral("fit"));
    for (QCheckBox* box : {legend_, badges_})
        box->setEnabled(isPicture);
    transparent_->setEnabled(isPixels || wanted == Format::Svg);
    const diagram::Annotations& loads = window_.views().loads();
    loads_->setEnabled(isPicture && (!loads.load.empty() || !loads.coreLoad.empty()));
    export_->setText(wanted == Format::Clipboard ? tr("&Copy") : tr("&Export…"));
    refreshPreview();
}

void ExportDialog::refreshPreview() {
    if (format() == Format::Report)
        preview_->explain(tr("One HTML file with all tables, pictures, problems and simulated runs."));
    else if (preview_->begin())
        preview_->draw(source(), options(), format() == Format::Pdf);
}

void ExportDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    // After the layout has given the preview its new size.
    QMetaObject::invokeMethod(this, &ExportDialog::refreshPreview, Qt::QueuedConnection);
}

void ExportDialog::accept() {
    remember();
    QDialog::accept();
}

} // namespace fd::ui
