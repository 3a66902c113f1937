// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"

#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/inspector/field_row.h"
#include "ui/common/field_text.h"
#include "ui/inspector/fold_section.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace fd::ui {

namespace {

constexpr std::size_t kMostLinks = 40;

QString link(const QString& target, const QString& text) {
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target, text.toHtmlEscaped());
}

QString linkTo(const Design& design, AnyId id) {
    std::string target;
    appendAnyId(target, id);
    return link(fromUtf8(target), shownName(design, id));
}

} // namespace

InspectorPanel::InspectorPanel(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), picture_(new QLabel(this)), name_(new QLabel(this)),
      kind_(new QLabel(this)), pin_(new QToolButton(this)), scroll_(new QScrollArea(this)) {
    setObjectName(QStringLiteral("inspector"));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(name_);
    names->addWidget(kind_);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(8, 8, 8, 4);
    header->addWidget(picture_);
    header->addLayout(names, 1);
    header->addWidget(pin_, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(scroll_, 1);
    QFont big = name_->font();
    big.setBold(true);
    big.setPointSizeF(big.pointSizeF() * 1.15);
    name_->setFont(big);
    name_->setObjectName(QStringLiteral("inspectorName"));
    name_->setTextFormat(Qt::PlainText);
    name_->setWordWrap(true);
    name_->setMinimumWidth(40);
    kind_->setObjectName(QStringLiteral("inspectorKind"));
    kind_->setForegroundRole(QPalette::PlaceholderText);
    pin_->setObjectName(QStringLiteral("inspectorPin"));
    pin_->setCheckable(true);
    pin_->setAutoRaise(true);
    pin_->setIcon(icon("pin"));
    connect(pin_, &QToolButton::toggled, this, [this](bool isPinned) {
        if (!isPinned)
            followSelection();
    });
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&workspace_.selection(), &workspace::Selection::changed, this, &InspectorPanel::followSelection);
    connect(&workspace_, &workspace::Workspace::designChanged, this, &InspectorPanel::takeChanges);
    connect(&workspace_, &workspace::Workspace::documentReplaced, this, [this] {
        pin_->setChecked(false);
        showObjects({});
    });
    connect(&workspace_.validation(), &workspace::ValidationService::findingsChanged, this,
            &InspectorPanel::refreshFindings);
    retranslate();
}

void InspectorPanel::retranslate() {
    pin_->setToolTip(tr("Keep showing this object"));
    pin_->setAccessibleName(tr("Keep showing this object"));
    isBuilt_ = false;
    rebuild();
}

void InspectorPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refreshHeader();
    QWidget::changeEvent(event);
}

void InspectorPanel::followSelection() {
    if (!pin_->isChecked())
        showObjects(workspace_.selection().ids());
}

void InspectorPanel::showObjects(std::vector<AnyId> ids) {
    if (ids == ids_ && isBuilt_)
        return;
    ids_ = std::move(ids);
    rebuild();
}

std::optional<Kind> InspectorPanel::commonKind() const {
    if (ids_.empty())
        return std::nullopt;
    const bool isSame = std::all_of(ids_.begin(), ids_.end(), [&](AnyId id) { return id.kind == ids_.front().kind; });
    return isSame ? std::optional(ids_.front().kind) : std::nullopt;
}

void InspectorPanel::rebuild() {
    const std::optional<Kind> kind = commonKind();
    if (isBuilt_ && kind && kind == builtKind_) {
        for (FieldRow* row : rows_)
            row->setObjects(ids_);
    } else {
        rows_.clear();
        // Not at once: the change may come from one of its own editors.
        if (QWidget* old = scroll_->takeWidget()) {
            old->hide();
            old->deleteLater();
        }
        body_ = new QWidget;
        body_->setAutoFillBackground(false);
        bodyLayout_ = new QVBoxLayout(body_);
        bodyLayout_->setContentsMargins(8, 4, 8, 8);
        bodyLayout_->setSpacing(8);
        problemSection_ = userSection_ = nullptr;
        problems_ = users_ = nullptr;
        if (kind)
            buildFields(*kind);
        else
            buildMixed();
        bodyLayout_->addStretch(1);
        scroll_->setWidget(body_);
        builtKind_ = kind;
        isBuilt_ = true;
    }
    refreshHeader();
    refreshFindings();
    refreshUsers();
}

FoldSection* InspectorPanel::addSection(const QString& name, const QString& title, QWidget* content) {
    auto* section = new FoldSection(name, title, body_);
    section->setContent(content);
    bodyLayout_->addWidget(section);
    return section;
}

QLabel* InspectorPanel::makeLinks(const QString& name) {
    auto* label = new QLabel(body_);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setContentsMargins(6, 0, 0, 0);
    connect(label, &QLabel::linkActivated, this, &InspectorPanel::openLink);
    return label;
}

void InspectorPanel::buildFields(Kind kind) {
    std::map<FieldSection, QFormLayout*> forms;
    const KindInfo& info = kindInfo(kind);
    for (const FieldInfo& field : info.fields)
        forms.emplace(sectionOf(field), nullptr);
    for (auto& [section, form] : forms) {
        auto* content = new QWidget(body_);
        form = new QFormLayout(content);
        form->setContentsMargins(6, 0, 0, 4);
        form->setHorizontalSpacing(8);
        form->setVerticalSpacing(6);
        form->setRowWrapPolicy(QFormLayout::DontWrapRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
        addSection(QString::number(static_cast<int>(section)), sectionTitle(section), content);
    }
    for (const FieldInfo& field : info.fields) {
        auto* row = new FieldRow(workspace_, kind, field, body_);
        row->addTo(*forms[sectionOf(field)]);
        row->setObjects(ids_);
        rows_.push_back(row);
    }
    problems_ = makeLinks(QStringLiteral("inspectorProblems"));
    problemSection_ = addSection(QStringLiteral("problems"), tr("Problems here"), problems_);
    users_ = makeLinks(QStringLiteral("inspectorUsers"));
    userSection_ = addSection(QStringLiteral("users"), tr("Used by"), users_);
}

void InspectorPanel::buildMixed() {
    auto* label = makeLinks(QStringLiteral("inspectorHint"));
    if (ids_.empty()) {
        label->setText(tr("Select an object to see and change what it is."));
    } else {
        std::map<Kind, std::size_t> counts;
        for (const AnyId id : ids_)
            ++counts[id.kind];
        QStringList lines;
        for (const auto& [kind, count] : counts)
            lines += link(QStringLiteral("only:") + QLatin1String(kindInfo(kind).name), countOfKind(kind, count));
        label->setText(tr("Choose one kind to change its fields:") + QStringLiteral("<br>") +
                       lines.join(QStringLiteral("<br>")));
    }
    bodyLayout_->addWidget(label);
}

void InspectorPanel::openLink(const QString& target) {
    if (target.startsWith(QStringLiteral("only:"))) {
        const KindInfo* kind = findKind(toUtf8(target.mid(5)));
        std::vector<AnyId> ids = ids_;
        std::erase_if(ids, [&](AnyId id) { return !kind || id.kind != kind->kind; });
        workspace_.selection().set(ids);
    } else if (target.startsWith(QStringLiteral("finding:"))) {
        const auto index = target.mid(8).toUInt();
        if (index < findings_.size()) {
            focusField(findings_[index].field);
            emit findingActivated(findings_[index]);
        }
    } else if (const auto id = parseAnyId(toUtf8(target)); id && *id) {
        workspace_.show(*id);
    }
}

void InspectorPanel::takeChanges(const ChangeSet& changes) {
    std::vector<AnyId> ids = ids_;
    std::erase_if(ids, [&](AnyId id) { return !workspace_.design().contains(id); });
    if (ids != ids_) {
        showObjects(std::move(ids));
        return;
    }
    const bool touchesUs = changes.isReset || std::any_of(changes.changes.begin(), changes.changes.end(), [&](const Change& c) {
        return std::binary_search(ids_.begin(), ids_.end(), c.id);
    });
    const bool isSmall = ids_.size() <= 100 && changes.changes.size() <= 1000;
    // Names of objects referred to may have changed as well.
    if (touchesUs || isSmall)
        for (FieldRow* row : rows_)
            row->refresh();
    refreshHeader();
    refreshUsers();
}

void InspectorPanel::refreshHeader() {
    const Design& design = workspace_.design();
    picture_->setVisible(!ids_.empty());
    if (ids_.empty()) {
        name_->setText(tr("Nothing selected"));
        kind_->clear();
        return;
    }
    const std::optional<Kind> kind = commonKind();
    picture_->setPixmap((kind ? iconOf(*kind) : icon("select")).pixmap(28, 28));
    name_->setText(ids_.size() == 1 ? shownName(design, ids_.front())
                                    : tr("%n objects", "", static_cast<int>(ids_.size())));
    kind_->setText(kind ? (ids_.size() == 1 ? kindName(*kind) : kindPlural(*kind)) : tr("of different kinds"));
}

void InspectorPanel::refreshFindings() {
    if (!problems_)
        return;
    findings_.clear();
    QStringList lines;
    for (const AnyId id : ids_) {
        if (findings_.size() >= kMostLinks)
            break;
        for (const validation::Finding* finding : workspace_.validation().findingsOf(id)) {
            lines += tr("%1: %2", "severity: problem")
                         .arg(severityName(finding->severity).toHtmlEscaped(),
                              link(QStringLiteral("finding:%1").arg(findings_.size()), sentence(finding->message)));
            findings_.push_back(*finding);
        }
    }
    problems_->setText(lines.join(QStringLiteral("<br>")));
    problemSection_->setVisible(!lines.isEmpty());
    for (FieldRow* row : rows_) {
        const auto worst = std::find_if(findings_.begin(), findings_.end(), [&](const validation::Finding& finding) {
            return finding.field == row->field().name && !finding.isAccepted;
        });
        if (worst == findings_.end())
            row->setFinding({}, validation::Severity::Advice);
        else
            row->setFinding(sentence(worst->message), worst->severity);
    }
}

void InspectorPanel::refreshUsers() {
    if (!users_)
        return;
    QStringList lines;
    std::size_t left = 0;
    if (ids_.size() == 1) {
        const Design& design = workspace_.design();
        for (const Relations::Referrer& user : workspace_.relations().referrers(ids_.front())) {
            if (user.source.is<Placement>())
                continue;
            if (static_cast<std::size_t>(lines.size()) >= kMostLinks) {
                ++left;
                continue;
            }
            lines += tr("%1 %2 (%3)", "kind, name, field that refers to the object")
                         .arg(kindName(user.source.kind).toHtmlEscaped(), linkTo(design, user.source),
                              fieldLabel(kindInfo(user.source.kind).fields[user.field]).toHtmlEscaped());
        }
    }
    if (left > 0)
        lines += tr("and %n more", "", static_cast<int>(left));
    users_->setText(lines.join(QStringLiteral("<br>")));
    userSection_->setVisible(!lines.isEmpty());
}

void InspectorPanel::focusField(std::string_view field) {
    FieldRow* wanted = rows_.empty() ? nullptr : rows_.front();
    for (FieldRow* row : rows_)
        if (row->field().name == field)
            wanted = row;
    if (!wanted)
        return;
    wanted->focus();
    scroll_->ensureWidgetVisible(wanted->input());
}

} // namespace fd::ui
