// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/title_block_page.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>

namespace fd::ui {

namespace {

QString key(const char* name) {
    return QStringLiteral("export/") + QLatin1String(name);
}

} // namespace

TitleBlockPage::TitleBlockPage(const QString& project, QWidget* parent) : QWidget(parent) {
    new QFormLayout(this);
    project_ = addLine("exportTitle", tr("Project:"));
    project_->setText(project);
    subtitle_ = addLine("exportSubtitle", tr("Subtitle:"));
    customer_ = addLine("exportCustomer", tr("Customer:"));
    author_ = addLine("exportAuthor", tr("Author:"));
    version_ = addLine("exportVersion", tr("Version:"));
    auto* row = new QHBoxLayout;
    logo_ = new QPushButton(this);
    logo_->setObjectName(QStringLiteral("exportLogo"));
    noLogo_ = new QPushButton(tr("Remove"), this);
    noLogo_->setObjectName(QStringLiteral("exportNoLogo"));
    row->addWidget(logo_, 1);
    row->addWidget(noLogo_);
    static_cast<QFormLayout*>(layout())->addRow(tr("Logo:"), row);
    connect(logo_, &QPushButton::clicked, this, &TitleBlockPage::chooseLogo);
    connect(noLogo_, &QPushButton::clicked, this, [this] {
        logoPath_.clear();
        showLogo();
        emit changed();
    });
    showLogo();
}

QLineEdit* TitleBlockPage::addLine(const char* name, const QString& label) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    static_cast<QFormLayout*>(layout())->addRow(label, line);
    connect(line, &QLineEdit::textChanged, this, &TitleBlockPage::changed);
    return line;
}

void TitleBlockPage::showLogo() {
    logo_->setText(logoPath_.isEmpty() ? tr("Choose a picture…")
                                       : QFileInfo(logoPath_).fileName().replace(u'&', QStringLiteral("&&")));
    logo_->setToolTip(logoPath_);
    noLogo_->setEnabled(!logoPath_.isEmpty());
}

void TitleBlockPage::chooseLogo() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Logo"), QFileInfo(logoPath_).absolutePath(),
                                                      tr("Pictures (*.png *.svg *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    logoPath_ = path;
    showLogo();
    emit changed();
}

void TitleBlockPage::restore() {
    const QSettings settings;
    customer_->setText(settings.value(key("customer")).toString());
    author_->setText(settings.value(key("author")).toString());
    version_->setText(settings.value(key("version")).toString());
    logoPath_ = settings.value(key("logo")).toString();
    showLogo();
}

void TitleBlockPage::remember() const {
    QSettings settings;
    settings.setValue(key("customer"), customer_->text());
    settings.setValue(key("author"), author_->text());
    settings.setValue(key("version"), version_->text());
    settings.setValue(key("logo"), logoPath_);
}

void TitleBlockPage::apply(render::PictureOptions& options) const {
    options.title = project_->text();
    options.description = subtitle_->text();
    options.note = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    const auto add = [&](const QString& label, const QLineEdit& line) {
        if (!line.text().trimmed().isEmpty())
            options.facts.push_back({label, line.text().trimmed()});
    };
    add(tr("Customer"), *customer_);
    add(tr("Author"), *author_);
    add(tr("Version"), *version_);
    if (!logoPath_.isEmpty())
        options.logo = QImage(logoPath_);
}

} // namespace fd::ui
