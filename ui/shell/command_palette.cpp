// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/palette_accessible.h"

#include <QAbstractListModel>
#include <QBoxLayout>
#include <QEvent>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QSettings>
#include <QStyledItemDelegate>

#include <algorithm>

namespace fd::ui {

namespace {

constexpr std::size_t kMostRows = 100;
constexpr int kNoteRole = Qt::UserRole;
constexpr char kRecentKey[] = "palette/recent";
constexpr qsizetype kMostRecent = 20;
/// What was used lately outweighs a somewhat better fit, but not a word that begins with what is typed.
constexpr int kRecentBonus = 400;

QStringList recentKeys() {
    return QSettings().value(QLatin1String(kRecentKey)).toStringList();
}

void remember(const QString& key) {
    if (key.isEmpty())
        return;
    QStringList keys = recentKeys();
    keys.removeAll(key);
    keys.prepend(key);
    QSettings().setValue(QLatin1String(kRecentKey), QStringList(keys.mid(0, kMostRecent)));
}

/// The note stands at the right in quiet letters.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(
            option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(kNoteRole).toString());
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height() + 6, 26));
        return size;
    }
};

} // namespace

int fuzzyScore(const QString& text, const QString& wanted) {
    if (wanted.isEmpty())
        return 1;
    const QString haystack = text.toCaseFolded();
    const QString needle = wanted.toCaseFolded();
    if (const auto at = haystack.indexOf(needle); at >= 0) {
        const bool isWordStart = at == 0 || !haystack[at - 1].isLetterOrNumber();
        return (at == 0       ? 3000
                : isWordStart ? 2000
                              : 1000) -
               static_cast<int>(std::min<qsizetype>(haystack.size(), 500));
    }
    qsizetype at = 0;
    int gaps = 0;
    for (const QChar letter : needle) {
        const auto next = haystack.indexOf(letter, at);
        if (next < 0)
            return 0;
        gaps += static_cast<int>(next - at);
        at = next + 1;
    }
    return std::max(1, 400 - gaps);
}

class CommandPalette::Model : public QAbstractListModel {
public:
    Model(std::vector<PaletteEntry> entries, QObject* parent)
        : QAbstractListModel(parent), entries_(std::move(entries)) {
        const QStringList recent = recentKeys();
        for (qsizetype i = 0; i < recent.size(); ++i)
            rank_.insert(recent[i], static_cast<int>(recent.size() - i));
    }

    void filter(QString wanted) {
        const QChar prefix = wanted.isEmpty() ? QChar() : wanted.front();
        const bool isOnlyCommands = prefix == u'>';
        const bool isOnlyObjects = prefix == u'@';
        if (isOnlyCommands || isOnlyObjects)
            wanted = wanted.mid(1).trimmed();
        beginResetModel();
        std::vector<std::pair<int, std::size_t>> found;
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            const PaletteEntry& entry = entries_[i];
            if ((isOnlyCommands && !entry.isCommand) || (isOnlyObjects && entry.isCommand))
                continue;
            int score = fuzzyScore(entry.text, wanted);
            if (!entry.alias.isEmpty())
                score = std::max(score, fuzzyScore(entry.alias, wanted));
            if (score > 0)
                found.emplace_back(score + bonusOf(entry), i);
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        if (found.size() > kMostRows)
            found.resize(kMostRows);
        rows_.clear();
        for (const auto& [score, i] : found)
            rows_.push_back(i);
        endResetModel();
    }

    const PaletteEntry* entry(const QModelIndex& index) const {
        return index.isValid() ? &entries_[rows_[static_cast<std::size_t>(index.row())]] : nullptr;
    }
    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    QVariant data(const QModelIndex& index, int role) const override {
        const PaletteEntry* at = entry(index);
        switch (role) {
        case Qt::DisplayRole:
            return at->text;
        case Qt::DecorationRole:
            return at->icon.isNull() ? QVariant(noIcon()) : QVariant(at->icon);
        case kNoteRole:
            return at->note;
        case Qt::AccessibleTextRole:
            return at->note.isEmpty() ? at->text : at->text + QStringLiteral(", ") + at->note;
        default:
            return {};
        }
    }

private:
    /// Keeps the texts of entries without an icon in one column with the others.
    static QPixmap noIcon() {
        QPixmap nothing(16, 16);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    int bonusOf(const PaletteEntry& entry) const {
        const int rank = entry.key.isEmpty() ? 0 : rank_.value(entry.key);
        return rank > 0 ? kRecentBonus + rank : 0;
    }

    std::vector<PaletteEntry> entries_;
    std::vector<std::size_t> rows_;
    QHash<QString, int> rank_;
};

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, const QString& hint, QWidget* parent)
    : QDialog(parent)
    , model_(new Model(std::move(entries), this))
    , query_(new QLineEdit(this))
    , list_(new PaletteList(this))
    , nothing_(new QLabel(this))
    , hint_(new QLabel(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(hint);
    query_->setObjectName(QStringLiteral("commandQuery"));
    query_->setPlaceholderText(hint);
    query_->setAccessibleName(hint);
    query_->installEventFilter(this);
    list_->setObjectName(QStringLiteral("commandList"));
    list_->setAccessibleName(hint);
    nothing_->setObjectName(QStringLiteral("commandNothing"));
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    list_->setModel(model_);
    list_->setItemDelegate(new EntryDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(query_);
    layout->addWidget(list_, 1);
    layout->addWidget(nothing_, 1);
    layout->addWidget(hint_);
    hint_->setObjectName(QStringLiteral("commandHint"));
    hint_->setForegroundRole(QPalette::PlaceholderText);
    hint_->setText(tr("Enter runs, Alt+Enter shows the place in the menus, Esc closes."));
    hint_->setWordWrap(true);
    // The hint in the field is read to its end with large letters too.
    resize(std::max(560, query_->fontMetrics().horizontalAdvance(hint) + 40), 420);
    connect(query_, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(query_, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(list_, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(list_, &PaletteList::pressedByName, this, &CommandPalette::runCurrent);
    refresh();
}

void CommandPalette::setQuery(const QString& text) {
    query_->setText(text);
}

void CommandPalette::refresh() {
    model_->filter(query_->text().trimmed());
    list_->setCurrentIndex(model_->index(0));
    const bool isEmpty = model_->rowCount() == 0;
    list_->setVisible(!isEmpty);
    nothing_->setVisible(isEmpty);
    nothing_->setText(tr("Nothing is called \"%1\".").arg(query_->text().trimmed()));
}

void CommandPalette::runCurrent() {
    const PaletteEntry* entry = model_->entry(list_->currentIndex());
    if (!entry)
        return;
    const std::function<void()> run = entry->run;
    remember(entry->key);
    accept();
    run();
}

void CommandPalette::showPlaceOfCurrent() {
    const PaletteEntry* entry = model_->entry(list_->currentIndex());
    if (!entry || !entry->showPlace)
        return;
    const std::function<void()> show = entry->showPlace;
    accept();
    show();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == query_ && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        int move = 0;
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::AltModifier)) {
            showPlaceOfCurrent();
            return true;
        }
        switch (key->key()) {
        case Qt::Key_Down:
            move = 1;
            break;
        case Qt::Key_Up:
            move = -1;
            break;
        case Qt::Key_PageDown:
            move = 10;
            break;
        case Qt::Key_PageUp:
            move = -10;
            break;
        default:
            return QDialog::eventFilter(watched, event);
        }
        const int row =
            std::clamp(list_->currentIndex().row() + move, 0, std::max(0, model_->rowCount() - 1));
        list_->setCurrentIndex(model_->index(row));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace fd::ui
