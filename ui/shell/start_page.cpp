// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/common/icons.h"
#include "ui/shell/samples.h"
#include "ui/shell/start_card.h"
#include "ui/shell/thumbnails.h"
#include "workspace/recent_files.h"

#include <QApplication>
#include <QCommandLinkButton>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace fd::ui {

namespace {

constexpr int kMostRecent = 6;
constexpr int kCardWidth = 236;
constexpr int kLeftWidth = 330;

/// The left half grows with the texts, the samples take what is left.
int leftWidth(const QWidget& page) {
    return std::max(kLeftWidth, page.fontMetrics().averageCharWidth() * 44);
}

QLabel* heading(const QString& text, double scale) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

QCommandLinkButton* bigButton(const QString& name, const QString& title, const QString& text,
                              const QIcon& icon) {
    auto* button = new QCommandLinkButton(title, text);
    button->setObjectName(name);
    button->setIcon(icon);
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    return button;
}

QToolButton* smallButton(const QString& name, const char* sign, const QString& text) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(icon(sign));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QScrollArea(parent), thumbnails_(new Thumbnails(this)) {
    setObjectName(QStringLiteral("startPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(thumbnails_, &Thumbnails::ready, this, [this](const QString& path, const QImage& picture) {
        for (const Pictured& entry : pictured_)
            if (entry.path == path)
                entry.card->setPicture(picture);
    });
    rebuild();
}

void StartPage::refreshRecent() {
    rebuild();
}

void StartPage::setRecoveries(std::vector<workspace::RecoveryEntry> entries) {
    if (entries.empty() && recoveries_.empty())
        return;
    recoveries_ = std::move(entries);
    rebuild();
    // Whoever lost work wants it back first.
    if (auto* open = findChild<QPushButton*>(QStringLiteral("recoveryOpen")))
        open->setFocus();
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        rebuild();
    } else if (event->type() == QEvent::PaletteChange) {
        thumbnails_->forget();
        askForPictures();
    }
    QScrollArea::changeEvent(event);
}

void StartPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    askForPictures();
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    placeSamples();
}

/// Pictures are drawn for those who see them only.
void StartPage::askForPictures() {
    if (!isVisible())
        return;
    for (const Pictured& entry : pictured_)
        if (const QImage picture = thumbnails_->of(entry.path); !picture.isNull())
            entry.card->setPicture(picture);
}

namespace {

/// What the program is called and what it is for.
QLayout* titleRow() {
    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    auto* mark = new QLabel;
    mark->setPixmap(QApplication::windowIcon().pixmap(48, 48));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(heading(StartPage::tr("Fabric Designer"), 1.7));
    words->addWidget(new QLabel(StartPage::tr("Design, check and simulate Hyper-V and VMM network fabrics.")));
    top->addWidget(mark);
    top->addLayout(words, 1);
    return top;
}

} // namespace

void StartPage::rebuild() {
    pictured_.clear();
    sampleCards_.clear();
    sampleGrid_ = nullptr;
    if (QWidget* old = takeWidget())
        old->deleteLater();
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(28, 18, 28, 12);
    column->setSpacing(6);
    column->addLayout(titleRow());
    addRecoveries(*column);
    column->addSpacing(6);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(28);
    auto* leftSide = new QWidget;
    leftSide->setFixedWidth(leftWidth(*this));
    auto* left = new QVBoxLayout(leftSide);
    left->setContentsMargins(0, 0, 0, 0);
    auto* right = new QVBoxLayout;
    halves->addWidget(leftSide);
    halves->addLayout(right, 1);
    addBeginnings(*left);
    addRecent(*left);
    left->addStretch(1);
    addSamples(*right);
    right->addStretch(1);
    column->addLayout(halves);
    column->addStretch(1);
    auto* promise = new QLabel(tr("Everything stays on this computer."));
    promise->setObjectName(QStringLiteral("startPromise"));
    promise->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(promise);
    setWidget(page);
    placeSamples();
    askForPictures();
}

void StartPage::addRecoveries(QVBoxLayout& column) {
    int number = 0;
    for (const workspace::RecoveryEntry& entry : recoveries_) {
        const QString suffix = number++ == 0 ? QString() : QString::number(number);
        auto* frame = new QFrame;
        frame->setFrameShape(QFrame::StyledPanel);
        auto* row = new QHBoxLayout(frame);
        auto* sign = new QLabel;
        sign->setPixmap(icon("warning", diagram::Tone::Warning).pixmap(20, 20));
        QString words = tr("Recovered: %1, %2", "name, time")
                            .arg(entry.origin.title, QLocale().toString(entry.savedAt, QLocale::ShortFormat));
        const QFileInfo file(entry.origin.path);
        if (!entry.origin.path.isEmpty() && file.exists() && file.lastModified() < entry.savedAt)
            words += QStringLiteral(", ") +
                     tr("%n minutes newer than the file", "",
                        std::max(1, static_cast<int>(file.lastModified().secsTo(entry.savedAt) / 60)));
        auto* text = new QLabel(words);
        text->setObjectName(QStringLiteral("recoveryText") + suffix);
        text->setWordWrap(true);
        auto* open = new QPushButton(tr("Open recovered"));
        open->setObjectName(QStringLiteral("recoveryOpen") + suffix);
        auto* compare = new QPushButton(tr("Compare"));
        compare->setObjectName(QStringLiteral("recoveryCompare") + suffix);
        compare->setVisible(file.isFile());
        auto* discard = new QPushButton(tr("Discard"));
        discard->setObjectName(QStringLiteral("recoveryDiscard") + suffix);
        row->addWidget(sign);
        row->addWidget(text, 1);
        row->addWidget(open);
        row->addWidget(compare);
        row->addWidget(discard);
        column.addWidget(frame);
        connect(open, &QPushButton::clicked, this, [this, entry] { emit recoverRequested(entry); });
        connect(compare, &QPushButton::clicked, this, [this, entry] { emit compareRequested(entry); });
        connect(discard, &QPushButton::clicked, this, [this, entry] { emit discardRequested(entry); });
    }
}

void StartPage::addBeginnings(QVBoxLayout& column) {
    column.addWidget(heading(tr("Begin"), 1.2));
    struct Beginning {
        const char* name;
        QString title;
        QString text;
        const char* sign;
        void (StartPage::*signal)();
    };
    const Beginning beginnings[] = {
        {"startNew", tr("New design"), tr("An empty fabric to build up."), "new", &StartPage::newRequested},
        {"startWizard", tr("New design step by step…"),
         tr("Sites, hosts, traffic and tenants from four questions."), "lesson", &StartPage::wizardRequested},
        {"startOpen", tr("Open…"), tr("A design from this computer."), "open", &StartPage::openRequested},
        {"startTour", tr("Short tour"), tr("Five notes about the window, with a sample."), "info",
         &StartPage::tourRequested},
        {"startHelp", tr("First steps"), tr("What this program does, on one page."), "help",
         &StartPage::helpRequested},
    };
    for (const Beginning& beginning : beginnings) {
        auto* button =
            bigButton(QLatin1String(beginning.name), beginning.title, beginning.text, icon(beginning.sign));
        column.addWidget(button);
        connect(button, &QPushButton::clicked, this, beginning.signal);
    }
}

void StartPage::addSamples(QVBoxLayout& column) {
    column.addWidget(heading(tr("Samples"), 1.2));
    sampleGrid_ = new QGridLayout;
    sampleGrid_->setSpacing(10);
    for (const Sample& sample : samples()) {
        auto* card = new StartCard(StartCard::Picture::Above, sample.title, sample.description);
        card->setObjectName(QStringLiteral("startSample_") + sample.name);
        sampleCards_.push_back(card);
        pictured_.push_back({sample.path, card});
        connect(card, &StartCard::clicked, this, [this, name = sample.name] { emit sampleRequested(name); });
    }
    column.addLayout(sampleGrid_);
}

/// As many columns as there is room for.
void StartPage::placeSamples() {
    if (!sampleGrid_ || sampleCards_.empty())
        return;
    const int room = viewport()->width() - leftWidth(*this) - 90;
    const int columns = std::clamp(room / kCardWidth, 1, 4);
    for (std::size_t i = 0; i < sampleCards_.size(); ++i) {
        sampleGrid_->removeWidget(sampleCards_[i]);
        sampleGrid_->addWidget(sampleCards_[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    }
    for (int column = 0; column < 4; ++column)
        sampleGrid_->setColumnStretch(column, column < columns ? 1 : 0);
}

void StartPage::addRecent(QVBoxLayout& column) {
    QSettings settings;
    const QStringList paths = workspace::RecentFiles(settings).paths();
    column.addSpacing(8);
    column.addWidget(heading(tr("Recent"), 1.2));
    if (paths.isEmpty()) {
        auto* none = new QLabel(tr("Designs that you open or save appear here."));
        none->setForegroundRole(QPalette::PlaceholderText);
        none->setWordWrap(true);
        column.addWidget(none);
    }
    int number = 0;
    const qsizetype shown = showsAllRecent_ ? paths.size() : std::min<qsizetype>(paths.size(), kMostRecent);
    for (const QString& path : paths.first(shown))
        addRecentFile(column, path, ++number);
    if (paths.size() <= kMostRecent)
        return;
    auto* more = new QPushButton(showsAllRecent_ ? tr("Show fewer") : tr("Show all %n", "recent files", static_cast<int>(paths.size())));
    more->setObjectName(QStringLiteral("startAllRecent"));
    more->setFlat(true);
    column.addWidget(more, 0, Qt::AlignLeft);
    connect(
        more, &QPushButton::clicked, this,
        [this] {
            showsAllRecent_ = !showsAllRecent_;
            rebuild();
        },
        Qt::QueuedConnection);
}

void StartPage::addRecentFile(QVBoxLayout& column, const QString& path, int number) {
    QSettings settings;
    const bool isPinned = workspace::RecentFiles(settings).isPinned(path);
    const QFileInfo info(path);
    const bool isThere = info.exists();
    const QString when =
        isThere ? QLocale().toString(info.lastModified(), QLocale::ShortFormat) : tr("not found");
    auto* card = new StartCard(StartCard::Picture::Beside, info.completeBaseName(),
                               tr("%1, %2", "when, folder").arg(when, info.absolutePath()));
    card->setObjectName(QStringLiteral("startRecent%1").arg(number));
    card->setToolTip(path);
    card->setEnabled(isThere);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(card, 1);
    if (isThere) {
        pictured_.push_back({path, card});
    } else {
        auto* search = smallButton(QStringLiteral("startLocate%1").arg(number), "search", tr("Locate…"));
        row->addWidget(search);
        connect(search, &QToolButton::clicked, this, [this, path] { locate(path); });
    }
    auto* pin =
        smallButton(QStringLiteral("startPin%1").arg(number), "pin",
                    isPinned ? tr("Pinned: stays at the top of the list") : tr("Pin to the top of the list"));
    pin->setCheckable(true);
    pin->setChecked(isPinned);
    row->addWidget(pin);
    column.addLayout(row);
    connect(card, &StartCard::clicked, this, [this, path] { emit fileRequested(path); });
    connect(
        pin, &QToolButton::toggled, this,
        [this, path](bool isOn) {
            QSettings store;
            workspace::RecentFiles(store).setPinned(path, isOn);
            rebuild();
        },
        Qt::QueuedConnection);
}

QString StartPage::locate(const QString& path) {
    const QString found =
        QFileDialog::getOpenFileName(this, tr("Locate \"%1\"").arg(QFileInfo(path).fileName()),
                                     QFileInfo(path).absolutePath(), tr("Fabric designs (*.fabric)"));
    if (found.isEmpty())
        return {};
    QSettings settings;
    workspace::RecentFiles(settings).replace(path, found);
    rebuild();
    return found;
}

} // namespace fd::ui
