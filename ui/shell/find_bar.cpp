// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_bar.h"

#include "ui/canvas/canvas_marks.h"
#include "ui/canvas/canvas_view.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/panels/object_table.h"
#include "ui/panels/object_table_model.h"
#include "ui/shell/view_area.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace fd::ui {

namespace {
/// Designs up to this size are searched at once; nobody notices it.
constexpr std::size_t kAtOnce = 3000;
} // namespace

FindBar::FindBar(workspace::Workspace& workspace, ViewArea& views, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , views_(views)
    , query_(new QLineEdit(this))
    , count_(new QLabel(this))
    , previous_(new QToolButton(this))
    , next_(new QToolButton(this))
    , all_(new QToolButton(this))
    , close_(new QToolButton(this)) {
    setObjectName(QStringLiteral("findBar"));
    query_->setObjectName(QStringLiteral("findQuery"));
    query_->setClearButtonEnabled(true);
    query_->installEventFilter(this);
    count_->setObjectName(QStringLiteral("findCount"));
    count_->setTextFormat(Qt::PlainText);
    const auto prepare = [](QToolButton* button, const char* name, const char* sign) {
        button->setObjectName(QLatin1String(name));
        button->setIcon(icon(sign));
        button->setAutoRaise(true);
    };
    prepare(previous_, "findPrevious", "chevron-up");
    prepare(next_, "findNext", "chevron-down");
    prepare(all_, "findSelectAll", "select");
    prepare(close_, "findClose", "close");
    all_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(query_, 1);
    layout->addWidget(count_);
    for (QToolButton* button : {previous_, next_, all_, close_})
        layout->addWidget(button);
    connect(query_, &QLineEdit::textChanged, this, &FindBar::search);
    connect(previous_, &QToolButton::clicked, this, &FindBar::previous);
    connect(next_, &QToolButton::clicked, this, &FindBar::next);
    connect(all_, &QToolButton::clicked, this, &FindBar::selectAll);
    connect(close_, &QToolButton::clicked, this, &FindBar::close);
    connect(&workspace_, &workspace::Workspace::designChanged, this, &FindBar::followDesign);
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, &FindBar::close);
    connect(&workspace_.validation(), &workspace::ValidationService::findingsChanged, this, [this] {
        if (isVisible() && parsed_.asksForProblems())
            search();
    });
    connect(&views_, &QTabWidget::currentChanged, this, &FindBar::showMarks);
    retranslate();
    hide();
}

FindBar::~FindBar() = default;

void FindBar::retranslate() {
    query_->setPlaceholderText(
        tr("Find: a name, or kind:nic speed:>=10 vlan:120 site:\"New York\" problem:error"));
    query_->setToolTip(query_->placeholderText()); // a narrow field does not show all of it
    query_->setAccessibleName(tr("Find objects"));
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(previous_, tr("Previous result (Shift+F3)"));
    name(next_, tr("Next result (F3)"));
    name(all_, tr("Select all results"));
    name(close_, tr("Close the search"));
    all_->setText(tr("Select all results"));
    showCount();
}

void FindBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == query_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            if (CanvasView* canvas = views_.canvas())
                canvas->setFocus(Qt::OtherFocusReason);
            else if (ObjectTable* table = views_.table())
                table->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::open() {
    show();
    query_->setFocus(Qt::ShortcutFocusReason);
    query_->selectAll();
    if (!query_->text().isEmpty())
        search();
}

void FindBar::setQuery(const QString& text) {
    query_->setText(text);
}

void FindBar::close() {
    thread_.request_stop();
    ++round_;
    isSearching_ = false;
    take({});
    hide();
}

find::Words FindBar::words() const {
    find::Words out;
    for (const KindInfo& kind : allKinds()) {
        out.kinds.emplace_back(find::foldedKey(toUtf8(kindName(kind.kind))), kind.kind);
        out.kinds.emplace_back(find::foldedKey(toUtf8(kindPlural(kind.kind))), kind.kind);
        for (const FieldInfo& field : kind.fields)
            out.fields.emplace_back(find::foldedKey(toUtf8(fieldLabel(field))), field.name);
    }
    return out;
}

FindBar::Levels FindBar::levels() const {
    Levels out;
    for (const validation::Finding& finding : workspace_.validation().findings()) {
        if (finding.isAccepted)
            continue;
        const find::Level level = finding.severity == validation::Severity::Error     ? find::Level::Error
                                  : finding.severity == validation::Severity::Warning ? find::Level::Warning
                                                                                      : find::Level::Advice;
        find::Level& worst = out[finding.subject];
        worst = std::max(worst, level);
    }
    return out;
}

void FindBar::search() {
    thread_.request_stop();
    const std::uint64_t round = ++round_;
    isSearching_ = false;
    const std::string text = toUtf8(query_->text());
    // Most searches are plain words; only conditions need the words of the language.
    auto query = find::Query::parse(text, text.find(':') == std::string::npos ? find::Words{} : words());
    error_ = query ? QString() : sentence(query.error());
    parsed_ = query ? std::move(*query) : find::Query();
    if (parsed_.empty() || workspace_.design().size() <= kAtOnce) {
        const Levels known = parsed_.asksForProblems() ? levels() : Levels();
        take(find::search(parsed_, workspace_.design(), [&known](AnyId id) {
            const auto at = known.find(id);
            return at == known.end() ? find::Level::None : at->second;
        }));
        return;
    }
    isSearching_ = true;
    showCount();
    Levels known = parsed_.asksForProblems() ? levels() : Levels();
    thread_ = std::jthread([this, round, wanted = parsed_, design = workspace_.design(),
                            known = std::move(known)](const std::stop_token& stop) {
        auto found = find::search(
            wanted, design,
            [&known](AnyId id) {
                const auto at = known.find(id);
                return at == known.end() ? find::Level::None : at->second;
            },
            stop);
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this,
            [this, round, found = std::move(found)]() mutable {
                if (round == round_)
                    take(std::move(found));
            },
            Qt::QueuedConnection);
    });
}

void FindBar::take(std::vector<AnyId> found) {
    isSearching_ = false;
    found_ = std::move(found);
    current_ = -1;
    showMarks();
    showCount();
    emit finished();
}

void FindBar::followDesign(const ChangeSet&) {
    // An object that is gone can be no result, even while the search goes on.
    if (!isVisible() || parsed_.empty())
        return;
    std::erase_if(found_, [this](AnyId id) { return !workspace_.design().contains(id); });
    search();
}

void FindBar::step(int direction) {
    if (found_.empty())
        return;
    const auto count = static_cast<long>(found_.size());
    // From where the user is: the selected object if it is a result.
    const auto at = std::lower_bound(found_.begin(), found_.end(), workspace_.selection().current());
    if (at != found_.end() && *at == workspace_.selection().current())
        current_ = at - found_.begin();
    current_ = current_ < 0 ? (direction > 0 ? 0 : count - 1) : (current_ + direction + count) % count;
    workspace_.show(found_[static_cast<std::size_t>(current_)]);
    showCount();
}

void FindBar::selectAll() {
    workspace_.showAll(found_);
}

void FindBar::showMarks() {
    for (CanvasView* view : views_.findChildren<CanvasView*>())
        view->marks().setFound(found_);
    for (const ObjectTable* table : views_.findChildren<ObjectTable*>())
        table->model()->setFound(found_);
}

void FindBar::showCount() {
    const bool isEmpty = found_.empty();
    for (QToolButton* button : {previous_, next_, all_})
        button->setEnabled(!isEmpty);
    const QLocale locale;
    if (!error_.isEmpty())
        count_->setText(error_);
    else if (isSearching_)
        count_->setText(tr("Searching…"));
    else if (parsed_.empty())
        count_->clear();
    else if (isEmpty)
        count_->setText(tr("Nothing found"));
    else if (current_ >= 0)
        count_->setText(tr("%1 of %2", "position, number of results")
                            .arg(locale.toString(static_cast<qlonglong>(current_ + 1)),
                                 locale.toString(static_cast<qlonglong>(found_.size()))));
    else
        count_->setText(tr("%n found", "", static_cast<int>(found_.size())));
}

} // namespace fd::ui
