// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_panel.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/shell/action_table.h"
#include "ui/shell/language.h"

#include <QAction>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

namespace fd::ui {

namespace {
/// Narrower than this the list stands above the page, not beside it.
constexpr int kSideBySide = 620;
constexpr double kLineHeight = 130;
/// A line of its own on a page that stands for the list of all keys.
const QLatin1String kKeysMark("<!-- keys -->");
} // namespace

HelpPanel::HelpPanel(const ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , actions_(actions)
    , search_(new QLineEdit(this))
    , split_(new QSplitter(Qt::Vertical, this))
    , list_(new QTreeWidget(this))
    , page_(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("helpPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    auto* bar = new QHBoxLayout;
    back_ = addButton("helpBack", "chevron-left", this);
    forward_ = addButton("helpForward", "chevron-right", this);
    home_ = addButton("helpHome", "home", this);
    search_->setObjectName(QStringLiteral("helpSearch"));
    search_->setClearButtonEnabled(true);
    for (QWidget* part : std::initializer_list<QWidget*>{back_, forward_, home_})
        bar->addWidget(part);
    bar->addWidget(search_, 1);
    column->addLayout(bar);
    list_->setObjectName(QStringLiteral("helpContents"));
    list_->setHeaderHidden(true);
    list_->setUniformRowHeights(true);
    page_->setObjectName(QStringLiteral("helpPage"));
    page_->setOpenLinks(false);
    page_->setFrameShape(QFrame::NoFrame);
    page_->document()->setDocumentMargin(12);
    split_->addWidget(list_);
    split_->addWidget(page_);
    split_->setChildrenCollapsible(false);
    split_->setSizes({150, 450});
    split_->setStretchFactor(1, 1);
    column->addWidget(split_, 1);
    connect(back_, &QToolButton::clicked, this, &HelpPanel::back);
    connect(forward_, &QToolButton::clicked, this, &HelpPanel::forward);
    connect(home_, &QToolButton::clicked, this, [this] { show({QStringLiteral("index"), {}}); });
    connect(search_, &QLineEdit::textChanged, this, &HelpPanel::fillList);
    connect(search_, &QLineEdit::returnPressed, list_, qOverload<>(&QWidget::setFocus));
    connect(list_, &QTreeWidget::itemSelectionChanged, this, &HelpPanel::chooseFromList);
    connect(page_, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { follow(url.toString()); });
    retranslate();
}

QToolButton* HelpPanel::addButton(const char* name, const char* sign, QWidget* bar) {
    auto* button = new QToolButton(bar);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(sign));
    button->setAutoRaise(true);
    return button;
}

void HelpPanel::retranslate() {
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(back_, tr("Back"));
    name(forward_, tr("Forward"));
    name(home_, tr("Start of the help"));
    search_->setPlaceholderText(tr("Search the help"));
    search_->setMinimumWidth(search_->fontMetrics().horizontalAdvance(search_->placeholderText()) + 24);
    search_->setAccessibleName(tr("Search the help"));
    list_->setAccessibleName(tr("Pages of the help"));
    page_->setAccessibleName(tr("Help page"));
    fillList();
    display(current_.topic.isEmpty() ? HelpTarget{QStringLiteral("index"), {}} : current_);
}

void HelpPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        display(current_);
    QWidget::changeEvent(event);
}

void HelpPanel::resizeEvent(QResizeEvent* event) {
    split_->setOrientation(width() < kSideBySide ? Qt::Vertical : Qt::Horizontal);
    QWidget::resizeEvent(event);
}

void HelpPanel::show(const HelpTarget& target) {
    if (!current_.topic.isEmpty() && current_.topic != target.topic)
        behind_.push_back(current_);
    ahead_.clear();
    display(target);
}

void HelpPanel::back() {
    if (behind_.empty())
        return;
    ahead_.push_back(current_);
    const HelpTarget target = behind_.back();
    behind_.pop_back();
    display(target);
}

void HelpPanel::forward() {
    if (ahead_.empty())
        return;
    behind_.push_back(current_);
    const HelpTarget target = ahead_.back();
    ahead_.pop_back();
    display(target);
}

void HelpPanel::display(const HelpTarget& target) {
    auto page = helpPage(target.topic, currentLanguage());
    current_ = page ? target : HelpTarget{QStringLiteral("index"), {}};
    if (!page)
        page = helpPage(current_.topic, currentLanguage());
    page_->document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1 }").arg(palette().color(QPalette::Link).name()));
    page_->setMarkdown(page ? withKeys(page->text) : QString());
    // Markdown has no style of its own: lines of a page that is read want more room than those of a list.
    QTextCursor cursor(page_->document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    calmHeadings();
    scrollTo(current_.heading);
    back_->setEnabled(!behind_.empty());
    forward_->setEnabled(!ahead_.empty());
}

/// Headings of the size that Markdown gives them are too large for a narrow panel.
void HelpPanel::calmHeadings() {
    constexpr double kSizes[] = {1.35, 1.15, 1.0};
    for (QTextBlock block = page_->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, 0);
        format.setFontPointSize(font().pointSizeF() * kSizes[std::min(level, 3) - 1]);
        cursor.mergeCharFormat(format);
    }
}

void HelpPanel::scrollTo(const QString& heading) {
    page_->verticalScrollBar()->setValue(0);
    if (heading.isEmpty())
        return;
    for (QTextBlock block = page_->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingAnchor(block.text()) != heading)
            continue;
        QTextCursor cursor(block);
        page_->setTextCursor(cursor);
        page_->verticalScrollBar()->setValue(page_->verticalScrollBar()->value() + page_->cursorRect().top());
        return;
    }
}

void HelpPanel::fillList() {
    const QSignalBlocker quiet(list_);
    list_->clear();
    const auto add = [&](QTreeWidgetItem* parent, const HelpPage& page) {
        auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(list_);
        item->setText(0, page.title);
        item->setToolTip(0, page.title);
        item->setData(0, Qt::UserRole, page.topic);
    };
    const QString language = currentLanguage();
    if (const QString words = search_->text().trimmed(); !words.isEmpty()) {
        for (const HelpPage& page : searchHelp(words, language))
            add(nullptr, page);
        if (list_->topLevelItemCount() == 0) {
            auto* none = new QTreeWidgetItem(list_, {tr("No page has these words.")});
            none->setFlags(Qt::NoItemFlags);
        }
        return;
    }
    for (const HelpPage& page : helpContents(language))
        add(nullptr, page);
    auto* rules = new QTreeWidgetItem(list_, {tr("Rules")});
    for (const QString& topic : ruleTopics())
        if (const auto page = helpPage(topic, language))
            add(rules, *page);
}

void HelpPanel::chooseFromList() {
    const QTreeWidgetItem* item = list_->currentItem();
    const QString topic = item ? item->data(0, Qt::UserRole).toString() : QString();
    if (!topic.isEmpty())
        show({topic, {}});
}

void HelpPanel::follow(const QString& link) {
    if (const auto target = helpTarget(link, current_.topic))
        show(*target);
    else
        QDesktopServices::openUrl(QUrl(link));
}

/// The list of keys is made from the table of actions, so that it cannot be out of date.
QString HelpPanel::withKeys(QString text) const {
    if (!text.contains(kKeysMark))
        return text;
    QString table = QStringLiteral("| %1 | %2 |\n|---|---|\n").arg(tr("Keys"), tr("Command"));
    for (const QAction* action : actions_.all()) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys += key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            table += QStringLiteral("| %1 | %2 |\n").arg(keys.join(QStringLiteral(", ")), plainText(*action));
    }
    return text.replace(kKeysMark, table);
}

} // namespace fd::ui
