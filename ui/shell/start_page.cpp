// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/common/icons.h"
#include "ui/shell/samples.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace fd::ui {

namespace {

QLabel* heading(const QString& text, double scale) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QCommandLinkButton* bigButton(const QString& name, const QString& title, const QString& text, const QIcon& icon) {
    auto* button = new QCommandLinkButton(title, text);
    button->setObjectName(name);
    button->setIcon(icon);
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("startPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    rebuild();
}

void StartPage::setRecent(const QStringList& paths) {
    if (paths == recent_)
        return;
    recent_ = paths;
    rebuild();
}

void StartPage::setRecoveries(std::vector<workspace::RecoveryEntry> entries) {
    if (entries.empty() && recoveries_.empty())
        return;
    recoveries_ = std::move(entries);
    rebuild();
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

void StartPage::rebuild() {
    if (QWidget* old = takeWidget())
        old->deleteLater();
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* outer = new QHBoxLayout(page);
    auto* content = new QWidget;
    content->setMaximumWidth(920);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    outer->addStretch(1);
    outer->addWidget(content, 8);
    outer->addStretch(1);
    column->addWidget(heading(tr("Fabric Designer"), 1.8));
    column->addWidget(new QLabel(tr("Design, check and simulate Hyper-V and VMM network fabrics.")));
    column->addSpacing(8);
    addRecoveries(*column);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(24);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    halves->addLayout(left, 1);
    halves->addLayout(right, 1);
    addBeginnings(*left);
    addRecent(*left);
    left->addStretch(1);
    addSamples(*right);
    right->addStretch(1);
    column->addLayout(halves);
    column->addStretch(1);
    auto* promise = new QLabel(tr("Everything stays on this computer."));
    promise->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(promise);
    setWidget(page);
}

void StartPage::addRecoveries(QVBoxLayout& column) {
    for (const workspace::RecoveryEntry& entry : recoveries_) {
        auto* row = new QHBoxLayout;
        auto* sign = new QLabel;
        sign->setPixmap(icon("warning", diagram::Tone::Warning).pixmap(20, 20));
        auto* text = new QLabel(tr("Recovered: %1, %2", "name, time")
                                    .arg(entry.origin.title, QLocale().toString(entry.savedAt, QLocale::ShortFormat)));
        text->setObjectName(QStringLiteral("recoveryText"));
        auto* open = new QPushButton(tr("Open recovered"));
        open->setObjectName(QStringLiteral("recoveryOpen"));
        auto* discard = new QPushButton(tr("Discard"));
        discard->setObjectName(QStringLiteral("recoveryDiscard"));
        row->addWidget(sign);
        row->addWidget(text, 1);
        row->addWidget(open);
        row->addWidget(discard);
        column.addLayout(row);
        connect(open, &QPushButton::clicked, this, [this, entry] { emit recoverRequested(entry); });
        connect(discard, &QPushButton::clicked, this, [this, entry] { emit discardRequested(entry); });
    }
}

void StartPage::addBeginnings(QVBoxLayout& column) {
    column.addWidget(heading(tr("Begin"), 1.2));
    auto* fresh = bigButton(QStringLiteral("startNew"), tr("New design"), tr("An empty fabric to build up."), icon("new"));
    auto* open = bigButton(QStringLiteral("startOpen"), tr("Open…"), tr("A design from this computer."), icon("open"));
    column.addWidget(fresh);
    column.addWidget(open);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
}

void StartPage::addSamples(QVBoxLayout& column) {
    column.addWidget(heading(tr("Samples"), 1.2));
    for (const Sample& sample : samples()) {
        auto* button = bigButton(QStringLiteral("startSample_") + sample.name, sample.title, sample.description,
                                 icon("physical-view"));
        column.addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, name = sample.name] { emit sampleRequested(name); });
    }
}

void StartPage::addRecent(QVBoxLayout& column) {
    if (recent_.isEmpty())
        return;
    column.addSpacing(8);
    column.addWidget(heading(tr("Recent"), 1.2));
    int number = 0;
    for (const QString& path : recent_.first(std::min<qsizetype>(recent_.size(), 5))) {
        const QFileInfo info(path);
        auto* button = bigButton(QStringLiteral("startRecent%1").arg(++number), info.completeBaseName(),
                                 info.exists() ? info.absolutePath() : tr("%1 (not found)").arg(info.absolutePath()),
                                 icon("recent"));
        button->setEnabled(info.exists());
        column.addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileRequested(path); });
    }
}

} // namespace fd::ui
