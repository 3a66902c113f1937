// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reach_model.h"

#include "ui/common/core_text.h"
#include "ui/common/icons.h"

#include <algorithm>
#include <utility>

namespace fd::ui {

using reachability::Cell;
using reachability::CellReader;
using reachability::CellState;

namespace {

constexpr std::size_t kShownWhole = 60;

std::uint64_t keyOf(int row, int column) {
    return static_cast<std::uint64_t>(row) << 32U | static_cast<std::uint32_t>(column);
}

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

QString quoted(QString text, QChar separator) {
    if (!text.contains(separator) && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

ReachModel::ReachModel(QObject* parent) : QAbstractTableModel(parent) {}

void ReachModel::setResult(std::shared_ptr<const workspace::ReachResult> result) {
    beginResetModel();
    const bool isFirst = !result_;
    result_ = std::move(result);
    expectations_.clear();
    lines_.setResult(result_);
    // A small design is shown as a whole.
    if (isFirst && result_ && result_->matrix.interfaces().size() <= kShownWhole)
        lines_.openGroups();
    relist();
    endResetModel();
}

void ReachModel::forget() {
    beginResetModel();
    result_.reset();
    expectations_.clear();
    lines_.setResult(nullptr);
    lines_.closeAll();
    endResetModel();
}

void ReachModel::setGrouping(reachability::GroupBy by) {
    if (by == lines_.grouping())
        return;
    beginResetModel();
    lines_.setGrouping(by);
    relist();
    endResetModel();
}

void ReachModel::setFilter(const QString& text) {
    beginResetModel();
    lines_.setFilter(text.trimmed());
    relist();
    endResetModel();
}

void ReachModel::setOnlyDifferences(bool isOn) {
    beginResetModel();
    onlyDifferences_ = isOn;
    relist();
    endResetModel();
}

void ReachModel::setExpectations(const std::vector<Id<ReachExpectation>>& ids) {
    beginResetModel();
    expectations_ = result_ ? expectedPairs(*result_, ids) : std::vector<ExpectedPairs>{};
    relist();
    endResetModel();
}

/// Which lines have a cell that is not as expected.
std::vector<bool> ReachModel::differing(Qt::Orientation orientation) const {
    const bool isSender = orientation == Qt::Vertical;
    const auto& own = lines_.all(orientation);
    const auto& others = lines_.all(isSender ? Qt::Horizontal : Qt::Vertical);
    std::vector<bool> out(own.size());
    for (const ExpectedPairs& expectation : expectations_)
        for (std::size_t i = 0; i < own.size(); ++i)
            for (std::size_t k = 0; k < others.size() && !out[i]; ++k)
                out[i] = isSender ? breaks(*result_, *own[i].line, *others[k].line, expectation)
                                  : breaks(*result_, *others[k].line, *own[i].line, expectation);
    return out;
}

void ReachModel::relist() {
    cells_.clear();
    lines_.relist();
    if (!onlyDifferences_ || !result_)
        return;
    const auto rows = differing(Qt::Vertical);
    const auto columns = differing(Qt::Horizontal);
    lines_.keep(Qt::Vertical, rows);
    lines_.keep(Qt::Horizontal, columns);
}

std::optional<bool> ReachModel::holds(const ExpectedPairs& expectation) const {
    return result_ ? ui::holds(*result_, expectation) : std::nullopt;
}

void ReachModel::toggle(Qt::Orientation orientation, int section) {
    if (!lines_.toggle(orientation, section))
        return;
    beginResetModel();
    relist();
    endResetModel();
}

const ReachModel::Line& ReachModel::line(Qt::Orientation orientation, int section) const {
    return lines_.all(orientation)[at(section)];
}

Cell ReachModel::cell(int row, int column) const {
    const auto [entry, isNew] = cells_.try_emplace(keyOf(row, column));
    if (isNew)
        entry->second = CellReader(result_->reach.fabric(), result_->matrix)
                            .read(*this->row(row).line, *this->column(column).line);
    return entry->second;
}

bool ReachModel::isDifference(int row, int column) const {
    return std::ranges::any_of(expectations_, [&](const ExpectedPairs& expectation) {
        return breaks(*result_, *this->row(row).line, *this->column(column).line, expectation);
    });
}

QString ReachModel::reason(int row, int column) const {
    const Cell found = cell(row, column);
    if (found.state == CellState::Self)
        return tr("An adapter and itself.");
    const reachability::Answer* answer = result_->matrix.known(found.from, found.to);
    if (!answer)
        return {};
    QString text = sentence(reachability::sentence(*answer, toUtf8(lines_.interfaceName(found.from)),
                                                   toUtf8(lines_.interfaceName(found.to))));
    if (found.state == CellState::Some)
        text = tr("Some reach each other and some do not. For example: %1").arg(text);
    return text;
}

QString ReachModel::stateText(CellState state) {
    switch (state) {
    case CellState::Yes:
        return tr("yes");
    case CellState::No:
        return tr("no");
    case CellState::OneWay:
        return tr("one way");
    case CellState::Some:
        return tr("some");
    case CellState::Unknown:
        return tr("cannot be said");
    case CellState::Self:
        return tr("itself");
    }
    return {};
}

QChar ReachModel::stateLetter(CellState state) {
    switch (state) {
    case CellState::Yes:
        return u'Y';
    case CellState::No:
        return u'N';
    case CellState::OneWay:
        return u'1';
    case CellState::Some:
        return u'S';
    case CellState::Unknown:
        return u'?';
    case CellState::Self:
        return u'-';
    }
    return {};
}

QString ReachModel::csv(QChar separator) const {
    QString out;
    for (const Line& column : lines_.all(Qt::Horizontal))
        out += separator + quoted(column.name, separator);
    out += u'\n';
    for (int row = 0; row < rowCount(); ++row) {
        out += quoted(this->row(row).name, separator);
        for (int column = 0; column < columnCount(); ++column)
            out += separator + quoted(stateText(cell(row, column).state), separator);
        out += u'\n';
    }
    return out;
}

int ReachModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.all(Qt::Vertical).size());
}

int ReachModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.all(Qt::Horizontal).size());
}

QVariant ReachModel::data(const QModelIndex& index, int role) const {
    if (!result_ || !index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case StateRole:
        return static_cast<int>(cell(row, column).state);
    case DifferenceRole:
        return isDifference(row, column);
    case Qt::DisplayRole:
        return QString(stateLetter(cell(row, column).state));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::StatusTipRole:
        return reason(row, column);
    case Qt::AccessibleTextRole:
        return tr("%1 to %2: %3", "sender, receiver, state")
                   .arg(this->row(row).name, this->column(column).name, stateText(cell(row, column).state)) +
               (isDifference(row, column) ? tr(", not as expected") : QString());
    case Qt::AccessibleDescriptionRole:
        return reason(row, column);
    default:
        return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto& lines = lines_.all(orientation);
    if (section < 0 || at(section) >= lines.size())
        return {};
    const Line& line = lines[at(section)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return line.name;
    case Qt::DecorationRole:
        return line.object ? QVariant(iconOf(line.object.kind)) : QVariant();
    case LevelRole:
        return line.level;
    case FoldRole:
        return !line.canOpen ? 0 : line.isOpen ? 2 : 1;
    default:
        return {};
    }
}

} // namespace fd::ui
