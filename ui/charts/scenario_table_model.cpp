// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scenario_table_model.h"

#include "base/text.h"
#include "model/naming.h"
#include "ui/charts/run_data.h"
#include "ui/common/core_text.h"
#include "ui/common/field_text.h"
#include "workspace/change_field.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace fd::ui {

namespace {

constexpr std::array kFlowColumns{
    ScenarioColumn{"from"},
    ScenarioColumn{"to"},
    ScenarioColumn{"bytes", CellForm::Bytes, translatable("Scenario", "without end")},
    ScenarioColumn{"rate", CellForm::Rate, translatable("Scenario", "as fast as it goes")},
    ScenarioColumn{"pattern"},
    ScenarioColumn{"connections"},
    ScenarioColumn{"startMilliseconds", CellForm::Seconds},
    ScenarioColumn{"stopMilliseconds", CellForm::Seconds, translatable("Scenario", "to the end")},
    ScenarioColumn{"protocol"},
    ScenarioColumn{"destinationPort"},
    ScenarioColumn{"name"},
};
constexpr std::array kEventColumns{
    ScenarioColumn{"atMilliseconds", CellForm::Seconds},
    ScenarioColumn{"action"},
    ScenarioColumn{"subject"},
    ScenarioColumn{"target"},
    ScenarioColumn{"rate", CellForm::Rate},
    ScenarioColumn{"processor"},
    ScenarioColumn{"busyPercent"},
    ScenarioColumn{"name"},
};

QString secondsText(double milliseconds) {
    return QLocale().toString(milliseconds / 1000, 'g', 8) + QStringLiteral(" s");
}

/// A number in the user's or in plain spelling.
std::optional<double> numberFrom(const QString& text) {
    bool isFine = false;
    double value = QLocale().toDouble(text.trimmed(), &isFine);
    if (!isFine)
        value = text.trimmed().toDouble(&isFine);
    return isFine && value >= 0 ? std::optional(value) : std::nullopt;
}

/// "12.5", "12.5 s", "2 min", "1:30".
std::optional<double> millisecondsFrom(QString text) {
    text = text.trimmed();
    if (const auto parts = text.split(u':'); parts.size() == 2) {
        const auto minutes = numberFrom(parts[0]);
        const auto seconds = numberFrom(parts[1]);
        return minutes && seconds ? std::optional((*minutes * 60 + *seconds) * 1000) : std::nullopt;
    }
    static constexpr std::array kUnits{std::pair{"ms", 1.0}, std::pair{"min", 60000.0},
                                       std::pair{"h", 3600000.0}, std::pair{"s", 1000.0}};
    for (const auto& [unit, size] : kUnits)
        if (text.endsWith(QLatin1String(unit), Qt::CaseInsensitive)) {
            const auto value = numberFrom(text.chopped(static_cast<qsizetype>(std::strlen(unit))));
            return value ? std::optional(*value * size) : std::nullopt;
        }
    const auto value = numberFrom(text);
    return value ? std::optional(*value * 1000) : std::nullopt;
}

/// "100 GB", "4 GiB"; a bare number counts bytes.
std::optional<double> bytesFrom(QString text) {
    text = text.trimmed();
    static constexpr std::array kUnits{std::pair{"KiB", 1024.0},
                                       std::pair{"MiB", 1048576.0},
                                       std::pair{"GiB", 1073741824.0},
                                       std::pair{"TiB", 1099511627776.0},
                                       std::pair{"kB", 1e3},
                                       std::pair{"MB", 1e6},
                                       std::pair{"GB", 1e9},
                                       std::pair{"TB", 1e12},
                                       std::pair{"B", 1.0}};
    for (const auto& [unit, size] : kUnits)
        if (text.endsWith(QLatin1String(unit), Qt::CaseInsensitive)) {
            const auto value = numberFrom(text.chopped(static_cast<qsizetype>(std::strlen(unit))));
            return value ? std::optional(*value * size) : std::nullopt;
        }
    return numberFrom(text);
}

/// What was typed as the field's own text; nothing if it is no value.
std::optional<std::string> storedFrom(const ScenarioColumn& column, const QString& typed) {
    if (column.zero && (typed.trimmed().isEmpty() || typed.trimmed() == translated(column.zero)))
        return "0";
    if (column.form == CellForm::Plain || column.form == CellForm::Rate)
        return toUtf8(typed);
    const auto value = column.form == CellForm::Seconds ? millisecondsFrom(typed) : bytesFrom(typed);
    if (!value || *value > (column.form == CellForm::Seconds ? 2e9 : 9e18))
        return std::nullopt;
    return std::to_string(std::llround(*value));
}

Error noValue(const QString& typed) {
    Error error;
    error.code = "scenario.value";
    error.text =
        Text{translatable("Operation",
                          "\"{text}\" is no time and no amount. Write \"12.5 s\", \"1:30\" or \"100 GB\"."),
             {{"text", toUtf8(typed)}}};
    return error;
}

} // namespace

ScenarioTableModel::ScenarioTableModel(workspace::Workspace& workspace, Kind kind, QObject* parent)
    : QAbstractTableModel(parent), workspace_(workspace), kind_(kind) {
    connect(&workspace_, &workspace::Workspace::designChanged, this, &ScenarioTableModel::takeChanges);
}

std::span<const ScenarioColumn> ScenarioTableModel::columns() const {
    if (kind_ == kindOf<ScenarioFlow>)
        return kFlowColumns;
    return kEventColumns;
}

void ScenarioTableModel::setScenario(Id<Scenario> scenario) {
    scenario_ = scenario;
    rebuild();
}

void ScenarioTableModel::retranslate() {
    rebuild();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ScenarioTableModel::rebuild() {
    beginResetModel();
    rows_.clear();
    const Design& design = workspace_.design();
    if (kind_ == kindOf<ScenarioFlow>) {
        for (const auto& [id, flow] : design.table<ScenarioFlow>())
            if (scenario_ && flow.scenario == scenario_)
                rows_.push_back(id);
    } else {
        for (const auto& [id, event] : design.table<ScenarioEvent>())
            if (scenario_ && event.scenario == scenario_)
                rows_.push_back(id);
        std::stable_sort(rows_.begin(), rows_.end(), [&](AnyId a, AnyId b) {
            return design.get(a.as<ScenarioEvent>())->atMilliseconds <
                   design.get(b.as<ScenarioEvent>())->atMilliseconds;
        });
    }
    endResetModel();
}

void ScenarioTableModel::takeChanges(const ChangeSet& changes) {
    bool isListChanged = changes.isReset;
    for (const Change& change : changes.changes)
        isListChanged =
            isListChanged || (change.id.kind == kind_ && (change.isAdded() || change.isRemoved()));
    if (isListChanged)
        rebuild();
    else if (!rows_.empty()) // cells name objects of other kinds
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

AnyId ScenarioTableModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? rows_[static_cast<std::size_t>(row)] : AnyId();
}

int ScenarioTableModel::rowOf(AnyId id) const {
    const auto at = std::find(rows_.begin(), rows_.end(), id);
    return at == rows_.end() ? -1 : static_cast<int>(at - rows_.begin());
}

const FieldInfo& ScenarioTableModel::field(int column) const {
    return *kindInfo(kind_).field(columns()[static_cast<std::size_t>(column)].field);
}

int ScenarioTableModel::columnOf(std::string_view name) const {
    for (int column = 0; column < columnCount(); ++column)
        if (name == columns()[static_cast<std::size_t>(column)].field)
            return column;
    return -1;
}

std::vector<AnyId> ScenarioTableModel::candidates(const QModelIndex& index) const {
    const std::string_view name = columns()[static_cast<std::size_t>(index.column())].field;
    std::vector<Kind> kinds{kindOf<Vm>, kindOf<Host>, kindOf<VirtualNic>, kindOf<HostVirtualNic>,
                            kindOf<PhysicalNic>};
    if (name == "target")
        kinds = {kindOf<Host>};
    if (name == "subject") {
        const auto* event = workspace_.design().get(idAt(index.row()).as<ScenarioEvent>());
        const ScenarioAction action = event ? event->action : ScenarioAction::LinkDown;
        if (action == ScenarioAction::Migrate)
            kinds = {kindOf<Vm>};
        else if (action == ScenarioAction::Drain || action == ScenarioAction::CoreBusy)
            kinds = {kindOf<Host>};
        else if (action == ScenarioAction::SlowLink)
            kinds = {kindOf<PhysicalNic>, kindOf<PhysicalLink>};
        else
            kinds = {kindOf<PhysicalNic>, kindOf<PhysicalLink>, kindOf<PhysicalSwitch>, kindOf<Host>};
    }
    std::vector<AnyId> found;
    for (const Kind kind : kinds)
        for (const AnyId id : workspace_.design().idsOf(kind))
            found.push_back(id);
    return found;
}

int ScenarioTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ScenarioTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

/// Some columns mean something for one action only.
bool ScenarioTableModel::isUsed(AnyId id, int column) const {
    const auto* event = workspace_.design().get(id.as<ScenarioEvent>());
    if (!event)
        return true;
    const std::string_view name = columns()[static_cast<std::size_t>(column)].field;
    if (name == "rate")
        return event->action == ScenarioAction::SlowLink;
    if (name == "processor" || name == "busyPercent")
        return event->action == ScenarioAction::CoreBusy;
    if (name == "target")
        return event->action == ScenarioAction::Migrate || event->action == ScenarioAction::Drain;
    return true;
}

QString ScenarioTableModel::shown(const void* record, int column) const {
    const ScenarioColumn& spec = columns()[static_cast<std::size_t>(column)];
    const FieldInfo& info = field(column);
    if (info.isReference()) {
        std::vector<AnyId> targets;
        info.targets(record, targets);
        if (!targets.empty())
            return shownName(workspace_.design(), targets.front());
        return std::string_view(spec.field) == "target" ? tr("chosen by the program")
               : kind_ == kindOf<ScenarioFlow>          ? tr("outside world")
                                                        : QStringLiteral("–");
    }
    const std::string text = info.text(record);
    if (spec.form == CellForm::Rate) {
        const auto rate = Bandwidth::parse(text);
        return rate && rate->isZero() && spec.zero ? translated(spec.zero)
               : rate                              ? fromUtf8(rate->display())
                                                   : fromUtf8(text);
    }
    if (spec.form == CellForm::Plain)
        return shownText(workspace_.design(), info, record);
    const double value = fromUtf8(text).toDouble();
    if (value == 0 && spec.zero)
        return translated(spec.zero);
    if (spec.form == CellForm::Seconds)
        return secondsText(value);
    static constexpr std::array kUnits{std::pair{1e12, "TB"}, std::pair{1e9, "GB"}, std::pair{1e6, "MB"},
                                       std::pair{1e3, "kB"}};
    for (const auto& [size, unit] : kUnits)
        if (value >= size)
            return QLocale().toString(value / size, 'g', 8) + u' ' + QLatin1String(unit);
    return QLocale().toString(value, 'g', 8) + QStringLiteral(" B");
}

QVariant ScenarioTableModel::data(const QModelIndex& index, int role) const {
    const AnyId id = idAt(index.row());
    const void* record = id ? workspace_.design().record(id) : nullptr;
    if (!record)
        return {};
    const FieldInfo& info = field(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return isUsed(id, index.column()) ? shown(record, index.column()) : QStringLiteral("–");
    case Qt::EditRole:
        return info.type == FieldType::Choice || info.isReference() ? fromUtf8(info.text(record))
                                                                    : shown(record, index.column());
    case Qt::ToolTipRole:
        return shown(record, index.column());
    case Qt::AccessibleTextRole:
        return QString(fieldLabel(info) + QStringLiteral(": ") + shown(record, index.column()));
    default:
        return {};
    }
}

bool ScenarioTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const AnyId id = idAt(index.row());
    if (!id || role != Qt::EditRole)
        return false;
    const FieldInfo& info = field(index.column());
    const auto stored = storedFrom(columns()[static_cast<std::size_t>(index.column())], value.toString());
    if (!stored) {
        emit refused(noValue(value.toString()));
        return false;
    }
    const Result<void> changed = workspace::changeField(workspace_, id, info, *stored);
    if (!changed)
        emit refused(changed.error());
    return changed.has_value();
}

QVariant ScenarioTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::ToolTipRole)
        return fieldLabel(field(section));
    if (role != Qt::DisplayRole)
        return {};
    // What a zero means stands in the cells; the header can be short.
    const QString label = fieldLabel(field(section));
    const qsizetype bracket = label.indexOf(u'(');
    return bracket > 0 ? label.left(bracket).trimmed() : label;
}

Qt::ItemFlags ScenarioTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isUsed(idAt(index.row()), index.column()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace fd::ui
