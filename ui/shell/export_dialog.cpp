// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/export_dialog.h"

#include "diagram/view.h"
#include "ui/common/core_text.h"
#include "ui/common/theme.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_area.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <array>

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
constexpr QSize kPreviewSize(460, 380);

Id<Host> hostOfView(MainWindow& window) {
    const AnyId selected = window.workspace().selection().current();
    if (selected.is<Host>())
        return selected.as<Host>();
    const auto hosts = window.workspace().design().idsOf(kindOf<Host>);
    return hosts.empty() ? Id<Host>{} : hosts.front().as<Host>();
}

/// The sheet with its margins as it will come out, as large as the room allows.
QImage sheetImage(const diagram::DisplayList& picture, const render::PictureOptions& options, QSize room,
                  qreal density) {
    const QPageLayout layout = render::sheetFor(picture, options);
    const QRectF full = layout.fullRectPixels(static_cast<int>(kScreenDpi));
    const QRectF inner = layout.paintRectPixels(static_cast<int>(kScreenDpi));
    if (full.isEmpty())
        return {};
    const double scale = std::min(room.width() / full.width(), room.height() / full.height());
    QImage image((full.size() * scale * density).toSize().expandedTo(QSize(1, 1)),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(density);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(inner.topLeft());
    render::paintSheet(painter, picture, options);
    return image;
}

} // namespace

diagram::DisplayList pictureOfView(MainWindow& window, const QString& view, const PictureWish& wish) {
    diagram::ViewOptions options;
    options.words = &pictureWords();
    for (const ViewChoice& choice : kViews)
        if (view == QLatin1String(choice.name))
            options.view = choice.kind;
    if (options.view == ViewKind::Host)
        options.host = hostOfView(window);
    workspace::Workspace& workspace = window.workspace();
    if (wish.onlySelection)
        for (const AnyId id : workspace.selection().ids())
            options.only.insert(id);
    if (wish.withLoads)
        options.annotations = &window.views().loads();
    return diagram::draw(workspace.design(), workspace.relations(), options);
}

ExportDialog::ExportDialog(MainWindow& window)
    : QDialog(&window)
    , window_(window)
    , form_(new QFormLayout)
    , preview_(new QLabel(this))
    , size_(new QLabel(this)) {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    build();
    fillChoices();
    restore();
    for (QComboBox* box : {format_, view_, area_, theme_, paper_, orientation_, resolution_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    for (QCheckBox* box : {transparent_, loads_})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
    for (QLineEdit* edit : {title_, author_})
        connect(edit, &QLineEdit::textChanged, this, &ExportDialog::refreshPreview);
    resize(860, 540);
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
    resolution_ = addChoice("exportResolution", tr("Re&solution:"));
    transparent_ = new QCheckBox(tr("Transparent &background"));
    transparent_->setObjectName(QStringLiteral("exportTransparent"));
    form_->addRow(transparent_);
    loads_ = new QCheckBox(tr("With the &loads of the simulation"));
    loads_->setObjectName(QStringLiteral("exportLoads"));
    loads_->setToolTip(tr("What the diagram shows of the simulated moment is in the picture too"));
    form_->addRow(loads_);
    title_ = new QLineEdit(window_.workspace().title());
    title_->setObjectName(QStringLiteral("exportTitle"));
    author_ = new QLineEdit;
    author_->setObjectName(QStringLiteral("exportAuthor"));
    form_->addRow(tr("T&itle:"), title_);
    form_->addRow(tr("&Author:"), author_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("exportCancel"));
    export_ = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    export_->setObjectName(QStringLiteral("exportAccept"));
    export_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    preview_->setObjectName(QStringLiteral("exportPreview"));
    preview_->setAccessibleName(tr("Preview"));
    preview_->setAlignment(Qt::AlignCenter);
    preview_->setMinimumSize(280, 240);
    preview_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    preview_->setFrameShape(QFrame::StyledPanel);
    preview_->setBackgroundRole(QPalette::Window);
    preview_->setAutoFillBackground(true);
    size_->setObjectName(QStringLiteral("exportSize"));
    size_->setAlignment(Qt::AlignCenter);
    size_->setForegroundRole(QPalette::PlaceholderText);
    auto* right = new QVBoxLayout;
    right->addWidget(preview_, 1);
    right->addWidget(size_);
    auto* left = new QVBoxLayout;
    left->addLayout(form_);
    left->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addLayout(left);
    row->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

void ExportDialog::fillChoices() {
    format_->addItem(tr("PDF"), static_cast<int>(Format::Pdf));
    format_->addItem(tr("SVG"), static_cast<int>(Format::Svg));
    format_->addItem(tr("PNG"), static_cast<int>(Format::Png));
    format_->addItem(tr("Clipboard"), static_cast<int>(Format::Clipboard));
    format_->addItem(tr("Report (HTML)"), static_cast<int>(Format::Report));
    for (const ViewChoice& view : kViews)
        view_->addItem(QCoreApplication::translate("View", view.title), QLatin1String(view.name));
    area_->addItem(tr("Everything"), false);
    if (!window_.workspace().selection().empty())
        area_->addItem(tr("The selection"), true);
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
    choose(resolution_, 192);
    transparent_->setChecked(settings.value(QStringLiteral("export/transparent")).toBool());
    loads_->setChecked(settings.value(QStringLiteral("export/loads"), true).toBool());
    author_->setText(settings.value(QStringLiteral("export/author")).toString());
    // The view in front is what people mean.
    view_->setCurrentIndex(std::max(0, view_->findData(window_.views().currentViewName())));
}

void ExportDialog::remember() const {
    QSettings settings;
    for (const QComboBox* box : {format_, theme_, paper_, orientation_, resolution_})
        settings.setValue(QStringLiteral("export/") + box->objectName(), box->currentData());
    settings.setValue(QStringLiteral("export/transparent"), transparent_->isChecked());
    settings.setValue(QStringLiteral("export/loads"), loads_->isChecked());
    settings.setValue(QStringLiteral("export/author"), author_->text());
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

diagram::DisplayList ExportDialog::picture() const {
    return pictureOfView(window_, view_->currentData().toString(),
                         {area_->currentData().toBool(), loads_->isChecked() && loads_->isEnabled()});
}

render::PictureOptions ExportDialog::options() const {
    render::PictureOptions options;
    options.theme = static_cast<Theme>(theme_->currentData().toInt());
    options.title = title_->text();
    options.description = author_->text();
    options.note = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    options.isTransparent = transparent_->isChecked() && transparent_->isEnabled();
    if (format() == Format::Pdf && paper_->currentData().toInt() >= 0)
        options.paper = static_cast<QPageSize::PageSizeId>(paper_->currentData().toInt());
    if (orientation_->currentData().toInt() >= 0)
        options.orientation = static_cast<QPageLayout::Orientation>(orientation_->currentData().toInt());
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
    use(author_, isPaper && paper_->currentData().toInt() >= 0);
    use(title_, isPicture && wanted != Format::Clipboard);
    use(resolution_, isPixels);
    transparent_->setEnabled(isPixels || wanted == Format::Svg);
    const diagram::Annotations& loads = window_.views().loads();
    loads_->setEnabled(isPicture && (!loads.load.empty() || !loads.coreLoad.empty()));
    export_->setText(wanted == Format::Clipboard ? tr("&Copy") : tr("&Export…"));
    refreshPreview();
}

void ExportDialog::refreshPreview() {
    if (format() == Format::Report) {
        preview_->setText(tr("One HTML file with all tables, pictures, problems and simulated runs."));
        preview_->setWordWrap(true);
        size_->clear();
        return;
    }
    const diagram::DisplayList list = picture();
    const QSize room =
        (preview_->isVisible() ? preview_->contentsRect().size() : kPreviewSize) - QSize(16, 16);
    const render::PictureOptions wanted = options();
    const QImage image = sheetImage(list, wanted, room, devicePixelRatioF());
    preview_->setPixmap(QPixmap::fromImage(image));
    if (wanted.paper || format() == Format::Pdf) {
        const QSizeF size = render::sheetFor(list, wanted).fullRect(QPageLayout::Millimeter).size();
        size_->setText(
            tr("%1 × %2 mm")
                .arg(QLocale().toString(size.width(), 'f', 0), QLocale().toString(size.height(), 'f', 0)));
    } else {
        size_->setText(tr("%1 × %2 pixels")
                           .arg(QLocale().toString(static_cast<int>(list.bounds.width * wanted.scale)),
                                QLocale().toString(static_cast<int>(list.bounds.height * wanted.scale))));
    }
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
