// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_page.h"

#include "ui/charts/elided_label.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace fd::ui {

namespace {

QToolButton* button(QWidget* parent, const QString& name, const char* iconName) {
    auto* made = new QToolButton(parent);
    made->setObjectName(name);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void name(QToolButton* button, const QString& text) {
    button->setToolTip(text);
    button->setAccessibleName(text);
}

QString joined(const QStringList& cells, QChar separator) {
    QStringList quoted;
    for (QString cell : cells) {
        if (cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n'))
            cell = u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
        quoted << cell;
    }
    return quoted.join(separator) + u'\n';
}

QString textOf(const ChartTable& table, QChar separator) {
    QString text = joined(table.headers, separator);
    for (const QStringList& row : table.rows)
        text += joined(row, separator);
    return text;
}

} // namespace

ChartPage::ChartPage(const QString& name, QWidget* chart, Source source, QWidget* parent)
    : QWidget(parent)
    , source_(std::move(source))
    , chart_(chart)
    , stack_(new QStackedWidget(this))
    , table_(new QTableWidget(this))
    , summary_(new ElidedLabel(this))
    , footnote_(new QLabel(this))
    , asTable_(button(this, name + QStringLiteral("AsTable"), "table"))
    , copy_(button(this, name + QStringLiteral("CopyData"), "copy"))
    , csv_(button(this, name + QStringLiteral("SaveCsv"), "export"))
    , picture_(button(this, name + QStringLiteral("SavePicture"), "image"))
    , controls_(new QHBoxLayout) {
    setObjectName(name + QStringLiteral("Page"));
    table_->setObjectName(name + QStringLiteral("Table"));
    summary_->setObjectName(name + QStringLiteral("Summary"));
    footnote_->setObjectName(name + QStringLiteral("Footnote"));
    asTable_->setCheckable(true);
    footnote_->setWordWrap(true);
    footnote_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    stack_->addWidget(chart_);
    stack_->addWidget(table_);
    controls_->setSpacing(4);
    controls_->addWidget(summary_, 1);
    for (QToolButton* tool : {asTable_, copy_, csv_, picture_})
        controls_->addWidget(tool);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(2);
    layout->addLayout(controls_);
    layout->addWidget(stack_, 1);
    layout->addWidget(footnote_);
    connect(asTable_, &QToolButton::toggled, this, &ChartPage::showAsTable);
    connect(copy_, &QToolButton::clicked, this, &ChartPage::copy);
    connect(csv_, &QToolButton::clicked, this, &ChartPage::saveCsv);
    connect(picture_, &QToolButton::clicked, this, &ChartPage::savePictureAs);
    connect(footnote_, &QLabel::linkActivated, this, &ChartPage::linkActivated);
    retranslate();
}

void ChartPage::addControl(QWidget* control) {
    controls_->insertWidget(controls_->indexOf(summary_), control);
}

void ChartPage::retranslate() {
    name(asTable_, tr("Show as table"));
    name(copy_, tr("Copy data"));
    name(csv_, tr("Save CSV…"));
    name(picture_, tr("Save picture…"));
    table_->setAccessibleName(tr("The chart as a table"));
    isStale_ = true;
}

void ChartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void ChartPage::showEvent(QShowEvent* event) {
    fill();
    QWidget::showEvent(event);
}

void ChartPage::refresh() {
    isStale_ = true;
    if (isVisible())
        fill();
}

void ChartPage::fill() {
    if (!isStale_)
        return;
    isStale_ = false;
    const ChartTable numbers = source_();
    summary_->setText(numbers.summary);
    chart_->setAccessibleDescription(numbers.summary);
    if (!isTable())
        return;
    table_->setUpdatesEnabled(false);
    table_->clear();
    table_->setColumnCount(static_cast<int>(numbers.headers.size()));
    table_->setHorizontalHeaderLabels(numbers.headers);
    table_->setRowCount(static_cast<int>(numbers.rows.size()));
    for (int row = 0; row < table_->rowCount(); ++row)
        for (int column = 0; column < numbers.headers.size(); ++column)
            table_->setItem(row, column,
                            new QTableWidgetItem(numbers.rows[static_cast<std::size_t>(row)].value(column)));
    table_->resizeColumnsToContents();
    table_->setUpdatesEnabled(true);
}

void ChartPage::setFootnote(const QString& richText) {
    const QString link =
        QStringLiteral("<style>a { color: %1; }</style>").arg(themeColor(diagram::Tone::Accent).name());
    footnote_->setText(link + richText);
}

QString ChartPage::summary() const {
    return source_().summary;
}

bool ChartPage::isTable() const {
    return stack_->currentWidget() == table_;
}

void ChartPage::showAsTable(bool on) {
    asTable_->setChecked(on);
    stack_->setCurrentWidget(on ? static_cast<QWidget*>(table_) : chart_);
    isStale_ = true;
    fill();
}

QString ChartPage::csv() const {
    return textOf(source_(), u',');
}

void ChartPage::copy() {
    QGuiApplication::clipboard()->setText(textOf(source_(), u'\t'));
}

void ChartPage::saveCsv() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save numbers"), {}, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (const QString reason = writeCsv(path); !reason.isEmpty())
        emit failed(tr("\"%1\" could not be written: %2").arg(path, reason));
}

QString ChartPage::writeCsv(const QString& path) const {
    QSaveFile file(path);
    const QByteArray text = csv().toUtf8();
    const bool isDone = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return isDone ? QString() : file.errorString();
}

bool ChartPage::savePicture(const QString& path) const {
    return stack_->grab().save(path);
}

void ChartPage::savePictureAs() {
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save picture"), {}, tr("PNG pictures (*.png)"));
    if (!path.isEmpty() && !savePicture(path))
        emit failed(tr("\"%1\" could not be written.").arg(path));
}

} // namespace fd::ui
