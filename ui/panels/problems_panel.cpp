// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/problems_panel.h"

#include "model/naming.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/panels/problems_model.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDate>
#include <QEvent>
#include <QFile>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>

namespace fd::ui {

using validation::Finding;

namespace {

QString readPage(const QString& folder, std::string_view ruleId) {
    QFile page(QStringLiteral(":/rules/") + folder + fromUtf8(ruleId) + QStringLiteral(".md"));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

} // namespace

QString explanationOf(std::string_view ruleId) {
    // The default locale is the language of the window: "de_DE" finds rules/de, "zh_CN" finds rules/zh_CN.
    const QString locale = QLocale().name();
    for (const QString& folder : {locale, locale.section(u'_', 0, 0)})
        if (const QString page = readPage(folder + u'/', ruleId); !page.isEmpty())
            return page;
    return englishExplanationOf(ruleId);
}

QString englishExplanationOf(std::string_view ruleId) {
    return readPage({}, ruleId);
}

ProblemsPanel::ProblemsPanel(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), model_(new ProblemsModel(workspace, this)) {
    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    errors_ = addFilter(QStringLiteral("problemsErrors"), true, bar);
    warnings_ = addFilter(QStringLiteral("problemsWarnings"), true, bar);
    advice_ = addFilter(QStringLiteral("problemsAdvice"), true, bar);
    accepted_ = addFilter(QStringLiteral("problemsAccepted"), false, bar);
    errors_->setIcon(iconOf(validation::Severity::Error));
    warnings_->setIcon(iconOf(validation::Severity::Warning));
    advice_->setIcon(iconOf(validation::Severity::Advice));
    onlySelection_ = new QCheckBox(this);
    onlySelection_->setObjectName(QStringLiteral("problemsOnlySelection"));
    text_ = new QLineEdit(this);
    text_->setObjectName(QStringLiteral("problemsFilter"));
    text_->setClearButtonEnabled(true);
    bar->addWidget(onlySelection_);
    text_->setMinimumWidth(110);
    bar->addWidget(text_, 1);

    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("problemsTable"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 10);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setSectionResizeMode(ProblemsModel::Problem, QHeaderView::Stretch);
    table_->setColumnWidth(ProblemsModel::Severity, 104);
    table_->setColumnWidth(ProblemsModel::Where, 200);
    table_->setColumnWidth(ProblemsModel::Rule, 130);

    empty_ = new QLabel(this);
    empty_->setObjectName(QStringLiteral("problemsEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);

    details_ = new QTextBrowser(this);
    details_->setObjectName(QStringLiteral("problemDetails"));
    details_->setOpenLinks(false);
    details_->setFrameShape(QFrame::NoFrame);
    buttons_ = new QHBoxLayout;
    accept_ = new QPushButton(this);
    accept_->setObjectName(QStringLiteral("problemAccept"));
    buttons_->addStretch(1);
    buttons_->addWidget(accept_);
    detailsPane_ = new QWidget(this);
    auto* detailsLayout = new QVBoxLayout(detailsPane_);
    detailsLayout->setContentsMargins(4, 0, 0, 0);
    detailsLayout->addWidget(details_, 1);
    detailsLayout->addLayout(buttons_);

    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(QStringLiteral("problemsSplitter"));
    split->setChildrenCollapsible(false);
    auto* left = new QWidget(split);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(table_, 1);
    leftLayout->addWidget(empty_, 1);
    split->addWidget(left);
    split->addWidget(detailsPane_);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(split, 1);

    connect(onlySelection_, &QCheckBox::toggled, this, &ProblemsPanel::readFilter);
    connect(text_, &QLineEdit::textChanged, this, &ProblemsPanel::readFilter);
    connect(table_, &QTableView::activated, this, [this] {
        if (const Finding* finding = current())
            emit goTo(Finding(*finding));
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsPanel::refreshDetails);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        const std::optional<Finding> before = shown_;
        refreshCounts();
        if (before)
            select(*before);
        if (!before || model_->rowOf(*before) < 0)
            refreshDetails();
    });
    connect(details_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const auto id = parseAnyId(toUtf8(link.toString())); id && *id)
            workspace_.show(*id);
    });
    connect(accept_, &QPushButton::clicked, this, &ProblemsPanel::toggleAcceptance);
    connect(&workspace_.validation(), &workspace::ValidationService::fixesReady, this, &ProblemsPanel::showFixes);
    retranslate();
}

QToolButton* ProblemsPanel::addFilter(const QString& name, bool isOn, QHBoxLayout* layout) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setChecked(isOn);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(button);
    connect(button, &QToolButton::toggled, this, &ProblemsPanel::readFilter);
    return button;
}

void ProblemsPanel::retranslate() {
    onlySelection_->setText(tr("Only selection"));
    text_->setPlaceholderText(tr("Filter"));
    text_->setAccessibleName(tr("Filter problems"));
    table_->setAccessibleName(tr("Problems"));
    details_->setAccessibleName(tr("About the problem"));
    refreshCounts();
    refreshDetails();
}

void ProblemsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        model_->rebuild();
    }
    QWidget::changeEvent(event);
}

void ProblemsPanel::readFilter() {
    model_->setFilter({errors_->isChecked(), warnings_->isChecked(), advice_->isChecked(), accepted_->isChecked(),
                       onlySelection_->isChecked(), text_->text()});
}

void ProblemsPanel::showOnly(validation::Severity severity) {
    errors_->setChecked(severity == validation::Severity::Error);
    warnings_->setChecked(severity == validation::Severity::Warning);
    advice_->setChecked(severity == validation::Severity::Advice);
    text_->clear();
    onlySelection_->setChecked(false);
}

void ProblemsPanel::showAll() {
    for (QToolButton* button : {errors_, warnings_, advice_})
        button->setChecked(true);
    text_->clear();
    onlySelection_->setChecked(false);
}

void ProblemsPanel::refreshCounts() {
    const workspace::FindingCounts counts = workspace_.validation().counts();
    const QLocale locale;
    const auto number = [&](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    errors_->setText(tr("Errors %1").arg(number(counts.errors)));
    warnings_->setText(tr("Warnings %1").arg(number(counts.warnings)));
    advice_->setText(tr("Advice %1").arg(number(counts.advice)));
    accepted_->setText(tr("Accepted %1").arg(number(counts.accepted)));
    const bool isEmpty = model_->rowCount() == 0;
    table_->setVisible(!isEmpty);
    empty_->setVisible(isEmpty);
    if (!workspace_.isOpen())
        empty_->setText(tr("Open a design to have it checked."));
    else if (counts.open() > 0)
        empty_->setText(tr("No problem matches the filter."));
    else
        empty_->setText(tr("No problems found. %n rules ran.", "", static_cast<int>(validation::ruleCatalog().size())));
}

const Finding* ProblemsPanel::current() const {
    return model_->findingAt(table_->currentIndex().row());
}

void ProblemsPanel::select(const Finding& finding) {
    const int row = model_->rowOf(finding);
    if (row >= 0)
        table_->setCurrentIndex(model_->index(row, 0));
}

void ProblemsPanel::step(int direction) {
    const int count = model_->rowCount();
    if (count == 0)
        return;
    const int at = table_->currentIndex().row();
    const int row = at < 0 ? (direction > 0 ? 0 : count - 1) : (at + direction + count) % count;
    table_->setCurrentIndex(model_->index(row, 0));
    if (const Finding* finding = current())
        emit goTo(Finding(*finding));
}

QString ProblemsPanel::details(const Finding& finding) const {
    const Design& design = workspace_.design();
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(sentence(finding.message).toHtmlEscaped());
    if (!finding.why.source.empty())
        html += QStringLiteral("<p>%1 %2</p>").arg(tr("Why?").toHtmlEscaped(), sentence(finding.why).toHtmlEscaped());
    std::vector<AnyId> objects{finding.subject};
    objects.insert(objects.end(), finding.others.begin(), finding.others.end());
    QStringList links;
    for (const AnyId id : objects) {
        if (!design.contains(id))
            continue;
        std::string target;
        appendAnyId(target, id);
        links += QStringLiteral("<a href=\"%1\">%2</a>").arg(fromUtf8(target), kindAndName(design, id).toHtmlEscaped());
    }
    html += QStringLiteral("<p>%1</p>").arg(links.join(QStringLiteral(", ")));
    for (const auto entry : design.table<Acceptance>())
        if (finding.isAccepted && entry.record.rule == finding.ruleId && !entry.record.subjects.empty() &&
            entry.record.subjects.front() == finding.subject)
            html += QStringLiteral("<p>%1</p>").arg(tr("Accepted by %1 on %2: %3")
                                                        .arg(fromUtf8(entry.record.acceptedBy).toHtmlEscaped(),
                                                             fromUtf8(entry.record.acceptedOn).toHtmlEscaped(),
                                                             fromUtf8(entry.record.reason).toHtmlEscaped()));
    if (const QString page = explanationOf(finding.ruleId); !page.isEmpty()) {
        QTextDocument document;
        document.setMarkdown(page);
        html += document.toHtml();
    }
    return html;
}

void ProblemsPanel::clearFixes() {
    for (QPushButton* button : fixButtons_)
        button->deleteLater();
    fixButtons_.clear();
}

void ProblemsPanel::refreshDetails() {
    const Finding* finding = current();
    clearFixes();
    shown_ = finding ? std::optional(*finding) : std::nullopt;
    detailsPane_->setVisible(finding != nullptr);
    if (!finding)
        return;
    details_->setHtml(details(*finding));
    accept_->setText(finding->isAccepted ? tr("Take acceptance back") : tr("Accept…"));
    const validation::RuleInfo* rule = validation::findRule(finding->ruleId);
    if (rule && rule->hasFix && !finding->isAccepted)
        workspace_.validation().requestFixes(*finding);
}

void ProblemsPanel::showFixes(const Finding& finding, const std::vector<validation::Fix>& fixes) {
    if (!shown_ || !(finding == *shown_))
        return;
    clearFixes();
    for (const validation::Fix& fix : fixes) {
        auto* button = new QPushButton(icon("fix"), sentence(fix.label), this);
        button->setObjectName(QStringLiteral("problemFix%1").arg(fix.index));
        button->setToolTip(tr("Changes %n objects; can be undone", "", static_cast<int>(fix.changes.changes.size())));
        buttons_->insertWidget(static_cast<int>(fixButtons_.size()), button);
        fixButtons_.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, finding, fix] { carryOut(finding, fix); });
    }
}

void ProblemsPanel::carryOut(const Finding& finding, const validation::Fix& fix) {
    Transaction transaction = workspace_.begin(fix.label);
    if (validation::applyFix(transaction, finding, fix.index))
        (void)workspace_.commit(std::move(transaction));
}

void ProblemsPanel::toggleAcceptance() {
    if (!shown_)
        return;
    const Finding finding = *shown_;
    if (finding.isAccepted) {
        Transaction transaction = workspace_.begin({translatable("Edit", "Take acceptance back"), {}});
        if (validation::withdrawAcceptance(transaction, finding))
            (void)workspace_.commit(std::move(transaction));
        return;
    }
    bool isSure = false;
    const QString reason = QInputDialog::getMultiLineText(
        this, tr("Accept problem"), tr("Why is it fine here? The reason is kept in the design and shown in reports."), {},
        &isSure);
    if (!isSure || reason.trimmed().isEmpty())
        return;
    Transaction transaction = workspace_.begin({translatable("Edit", "Accept a problem"), {}});
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    validation::accept(transaction, finding,
                       {toUtf8(reason.trimmed()), toUtf8(user), toUtf8(QDate::currentDate().toString(Qt::ISODate))});
    (void)workspace_.commit(std::move(transaction));
}

} // namespace fd::ui
