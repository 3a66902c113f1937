// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_design_wizard.h"

#include "ui/common/core_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace fd::ui {

namespace {

constexpr int kMostSites = 16;
constexpr int kMostTenants = 50;

QPlainTextEdit* listField(const char* name, const QString& lines, const QString& accessibleName) {
    auto* edit = new QPlainTextEdit(lines);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(accessibleName);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 5);
    return edit;
}

QSpinBox* numberField(const char* name, int first, int last, int value) {
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(first, last);
    box->setValue(value);
    return box;
}

std::vector<std::string> namesIn(const QPlainTextEdit& edit, int most) {
    std::vector<std::string> out;
    for (const QString& line : edit.toPlainText().split(u'\n'))
        if (const QString name = line.simplified(); !name.isEmpty() && static_cast<int>(out.size()) < most)
            out.push_back(toUtf8(name));
    return out;
}

QFormLayout* formOf(QWizardPage* page) {
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    static_cast<QVBoxLayout*>(page->layout())->addLayout(form);
    return form;
}

} // namespace

NewDesignWizard::NewDesignWizard(QWidget* parent) : QWizard(parent) {
    setObjectName(QStringLiteral("wizard"));
    setWindowTitle(tr("New design step by step"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::HaveFinishButtonOnEarlyPages);
    setOption(QWizard::NoBackButtonOnStartPage);
    addSitesPage();
    addHostsPage();
    addTrafficPage();
    addTenantsPage();
    for (QWizard::WizardButton id :
         {QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton, QWizard::CancelButton})
        if (QAbstractButton* button = this->button(id))
            button->setObjectName(QStringLiteral("wizardButton%1").arg(id));
    connect(sites_, &QPlainTextEdit::textChanged, this, &NewDesignWizard::refreshSummaries);
    connect(tenants_, &QPlainTextEdit::textChanged, this, &NewDesignWizard::refreshSummaries);
    for (QSpinBox* box : {hosts_, nics_, machines_})
        connect(box, &QSpinBox::valueChanged, this, &NewDesignWizard::refreshSummaries);
    for (QCheckBox* box : {cluster_, migration_, storage_})
        connect(box, &QCheckBox::toggled, this, &NewDesignWizard::refreshSummaries);
    connect(converged_, &QRadioButton::toggled, this, &NewDesignWizard::refreshSummaries);
    refreshSummaries();
    resize(620, 480);
}

QWizardPage* NewDesignWizard::addStep(const QString& title, const QString& text) {
    auto* page = new QWizardPage;
    page->setTitle(title);
    page->setFinalPage(true);
    // A subtitle of the wizard's own would cut long texts.
    auto* question = new QLabel(text);
    question->setWordWrap(true);
    auto* column = new QVBoxLayout(page);
    column->addWidget(question);
    column->addSpacing(8);
    addPage(page);
    return page;
}

QLabel* NewDesignWizard::addSummary(QWizardPage* page) {
    auto* summary = new QLabel;
    summary->setObjectName(QStringLiteral("wizardSummary%1").arg(summaries_.size() + 1));
    summary->setWordWrap(true);
    summary->setForegroundRole(QPalette::PlaceholderText);
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    column->addStretch(1);
    column->addWidget(summary);
    summaries_.push_back(summary);
    return summary;
}

void NewDesignWizard::addSitesPage() {
    QWizardPage* page = addStep(
        tr("Sites"), tr("Where do the hosts stand? Each place becomes a host group with its own VLANs, "
                        "subnets and top-of-rack switches."));
    QFormLayout* form = formOf(page);
    sites_ = listField("wizardSites", tr("Datacenter", "name of a site"), tr("Sites, one in a line"));
    form->addRow(tr("&Sites, one in a line:"), sites_);
    addSummary(page);
}

void NewDesignWizard::addHostsPage() {
    QWizardPage* page =
        addStep(tr("Hosts"), tr("How many hosts does each site have, and how are they connected?"));
    QFormLayout* form = formOf(page);
    hosts_ = numberField("wizardHosts", 1, 200, 4);
    stem_ = new QLineEdit(QStringLiteral("HV"));
    stem_->setObjectName(QStringLiteral("wizardStem"));
    stem_->setMaxLength(12);
    nics_ = numberField("wizardNics", 1, 8, 2);
    speed_ = new QComboBox;
    speed_->setObjectName(QStringLiteral("wizardSpeed"));
    for (const int gigabits : {1, 10, 25, 40, 100})
        speed_->addItem(tr("%1 Gbit/s").arg(gigabits), gigabits);
    speed_->setCurrentIndex(2);
    form->addRow(tr("&Hosts in each site:"), hosts_);
    form->addRow(tr("Na&mes begin with:"), stem_);
    form->addRow(tr("&Adapters of each host:"), nics_);
    form->addRow(tr("S&peed:"), speed_);
    addSummary(page);
}

void NewDesignWizard::addTrafficPage() {
    QWizardPage* page =
        addStep(tr("Traffic"), tr("Management and virtual machines are always there. What else do the hosts "
                                  "carry, and over which adapters?"));
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    const auto check = [&](const char* name, const QString& text, bool isOn) {
        auto* box = new QCheckBox(text);
        box->setObjectName(QLatin1String(name));
        box->setChecked(isOn);
        column->addWidget(box);
        return box;
    };
    cluster_ = check("wizardCluster", tr("&Cluster heartbeat and shared volumes"), true);
    migration_ = check("wizardMigration", tr("&Live migration"), true);
    storage_ = check("wizardStorage", tr("&Storage"), false);
    column->addSpacing(12);
    converged_ = new QRadioButton(tr("C&onverged: everything over one embedded team (SET)"));
    converged_->setObjectName(QStringLiteral("wizardConverged"));
    converged_->setChecked(true);
    separate_ = new QRadioButton(tr("S&eparate: one adapter for each kind of traffic, two for the machines"));
    separate_->setObjectName(QStringLiteral("wizardSeparate"));
    column->addWidget(converged_);
    column->addWidget(separate_);
    addSummary(page);
}

void NewDesignWizard::addTenantsPage() {
    QWizardPage* page = addStep(
        tr("Tenants"), tr("Tenants get networks of their own by network virtualization; they may all use "
                          "the same addresses. Leave the list empty if there are none."));
    QFormLayout* form = formOf(page);
    tenants_ = listField("wizardTenants", {}, tr("Tenants, one in a line"));
    machines_ = numberField("wizardMachines", 0, 20, 1);
    form->addRow(tr("&Tenants, one in a line:"), tenants_);
    form->addRow(tr("&Virtual machines on each host:"), machines_);
    addSummary(page);
}

ops::DesignPlan NewDesignWizard::plan() const {
    ops::DesignPlan plan;
    std::vector<std::string> names = namesIn(*sites_, kMostSites);
    if (names.empty())
        names.push_back(toUtf8(tr("Datacenter", "name of a site")));
    plan.sites.clear();
    for (const std::string& name : names)
        plan.sites.push_back({name, hosts_->value()});
    const QString stem = stem_->text().simplified();
    if (!stem.isEmpty())
        plan.hostStem = toUtf8(stem);
    plan.nicsPerHost = nics_->value();
    plan.nicSpeed = Bandwidth::gigabitsPerSecond(speed_->currentData().toInt());
    plan.hasCluster = cluster_->isChecked();
    plan.hasLiveMigration = migration_->isChecked();
    plan.hasStorage = storage_->isChecked();
    plan.isConverged = converged_->isChecked();
    plan.machinesPerHost = machines_->value();
    plan.tenants = namesIn(*tenants_, kMostTenants);
    return plan;
}

/// What the answers so far come to, on every page.
void NewDesignWizard::refreshSummaries() {
    const ops::DesignPlan wanted = plan();
    const std::size_t hosts = wanted.sites.size() * static_cast<std::size_t>(hosts_->value());
    const int traffic =
        1 + (wanted.hasCluster ? 1 : 0) + (wanted.hasLiveMigration ? 1 : 0) + (wanted.hasStorage ? 1 : 0);
    const std::size_t nics =
        hosts * static_cast<std::size_t>(wanted.isConverged ? wanted.nicsPerHost : traffic + 2);
    nics_->setEnabled(wanted.isConverged);
    const QString text =
        tr("This makes: %1.")
            .arg(QStringList{
                countOfKind(kindOf<NetworkSite>, wanted.sites.size() * static_cast<std::size_t>(traffic + 1)),
                countOfKind(kindOf<Host>, hosts), countOfKind(kindOf<PhysicalNic>, nics),
                countOfKind(kindOf<Vm>, hosts * static_cast<std::size_t>(wanted.machinesPerHost)),
                countOfKind(kindOf<Tenant>, wanted.tenants.size())}
                     .join(QStringLiteral(", ")));
    for (QLabel* summary : summaries_)
        summary->setText(text);
}

} // namespace fd::ui
