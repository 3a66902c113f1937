// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/problem_details.h"

#include "model/codec.h"
#include "ui/common/access_keys.h"
#include "ui/common/core_text.h"
#include "ui/common/icons.h"
#include "ui/panels/rule_page.h"
#include "validation/compared_values.h"
#include "workspace/repair_service.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QDate>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace fd::ui {

using validation::AcceptScope;
using validation::Finding;

namespace {

constexpr const char* kPageLink = "rule-page";

QString paragraph(const QString& title, const QString& text) {
    return text.isEmpty()
               ? QString()
               : QStringLiteral("<p><b>%1</b> %2</p>").arg(title.toHtmlEscaped(), text.toHtmlEscaped());
}

QString htmlOf(const QString& markdown) {
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toHtml();
}

} // namespace

ProblemDetails::ProblemDetails(workspace::Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace) {
    text_ = new QTextBrowser(this);
    text_->setObjectName(QStringLiteral("problemDetails"));
    text_->setOpenLinks(false);
    text_->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(text_, 1);
    fixes_ = new QVBoxLayout;
    fixes_->setSpacing(2);
    layout->addLayout(fixes_);
    accept_ = new QToolButton(this);
    accept_->setObjectName(QStringLiteral("problemAccept"));
    accept_->setPopupMode(QToolButton::InstantPopup);
    accept_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    accept_->setIcon(icon("accept"));
    accept_->setMenu(new QMenu(accept_));
    withdraw_ = new QPushButton(this);
    withdraw_->setObjectName(QStringLiteral("problemWithdraw"));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(accept_);
    row->addWidget(withdraw_);
    layout->addLayout(row);
    connect(text_, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { followLink(link.toString()); });
    connect(withdraw_, &QPushButton::clicked, this, &ProblemDetails::withdraw);
    connect(&workspace_.validation(), &workspace::ValidationService::fixesReady, this,
            &ProblemDetails::showFixes);
    retranslate();
}

void ProblemDetails::retranslate() {
    text_->setAccessibleName(tr("About the problem"));
    accept_->setText(tr("Accept"));
    withdraw_->setText(tr("Take acceptance back"));
    accept_->menu()->clear();
    const auto add = [this](const char* name, const QString& text, AcceptScope scope) {
        QAction* action = accept_->menu()->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, scope] { accept(scope); });
    };
    add("problemAcceptHere", tr("&This problem…"), AcceptScope::Finding);
    add("problemAcceptObject", tr("This rule for this &object…"), AcceptScope::Object);
    add("problemAcceptRule", tr("This &rule everywhere…"), AcceptScope::Rule);
    giveOwnAccessKeys(*accept_->menu());
    if (shown_)
        text_->setHtml(html(*shown_));
}

QString ProblemDetails::html(const Finding& finding) const {
    const Design& design = workspace_.design();
    QString out = QStringLiteral("<p><b>%1</b></p>").arg(sentence(finding.message).toHtmlEscaped());
    std::vector<AnyId> objects{finding.subject};
    objects.insert(objects.end(), finding.others.begin(), finding.others.end());
    QStringList links;
    for (const AnyId id : objects) {
        if (!design.contains(id))
            continue;
        std::string target;
        appendAnyId(target, id);
        links += QStringLiteral("<a href=\"%1\">%2</a>")
                     .arg(fromUtf8(target), kindAndName(design, id).toHtmlEscaped());
    }
    if (!links.isEmpty())
        out += QStringLiteral("<p>%1</p>").arg(links.join(QStringLiteral(", ")));
    const QString page = explanationOf(finding.ruleId);
    const QString values = sentence(validation::comparedValues(design, finding));
    // Where no values are compared the page says what the rule looks for.
    out +=
        paragraph(tr("Why?"), values.isEmpty() ? sectionOf(page, RuleSection::Found).simplified() : values);
    out += paragraph(tr("If left alone:"), sectionOf(page, RuleSection::WhyItMatters).simplified());
    for (const auto entry : design.table<Acceptance>())
        if (finding.isAccepted && entry.record.rule == finding.ruleId &&
            (entry.record.subjects.empty() || entry.record.subjects.front() == finding.subject))
            out += QStringLiteral("<p>%1</p>")
                       .arg(tr("Accepted by %1 on %2: %3")
                                .arg(fromUtf8(entry.record.acceptedBy).toHtmlEscaped(),
                                     fromUtf8(entry.record.acceptedOn).toHtmlEscaped(),
                                     fromUtf8(entry.record.reason).toHtmlEscaped()));
    if (page.isEmpty())
        return out;
    const QString title = showsPage_ ? tr("Less about this rule") : tr("More about this rule");
    out +=
        QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(QLatin1String(kPageLink), title.toHtmlEscaped());
    return showsPage_ ? out + htmlOf(page) : out;
}

void ProblemDetails::followLink(const QString& link) {
    if (link == QLatin1String(kPageLink)) {
        showsPage_ = !showsPage_;
        if (shown_)
            text_->setHtml(html(*shown_));
        return;
    }
    if (const auto id = parseAnyId(toUtf8(link)); id && *id)
        workspace_.show(*id);
}

void ProblemDetails::show(const Finding& finding, int alikeCount, Alike alike) {
    clearFixes();
    shown_ = finding;
    alikeCount_ = alikeCount;
    alike_ = std::move(alike);
    text_->setHtml(html(finding));
    accept_->setVisible(!finding.isAccepted);
    withdraw_->setVisible(finding.isAccepted);
    const validation::RuleInfo* rule = validation::findRule(finding.ruleId);
    isAnswered_ = !rule || !rule->hasFix || finding.isAccepted;
    if (!isAnswered_)
        workspace_.validation().requestFixes(finding);
    QWidget::show();
}

void ProblemDetails::clear() {
    clearFixes();
    shown_.reset();
    hide();
}

void ProblemDetails::clearFixes() {
    for (QWidget* row : fixRows_) {
        // It may be the one whose button is being clicked.
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    fixRows_.clear();
    offered_.clear();
    waitsForMenu_ = false;
}

QString ProblemDetails::preview(const Design& design, const ChangeSet& changes) {
    QStringList parts;
    for (const Change& change : changes.changes) {
        const QString name = kindAndName(design, change.id);
        if (change.isAdded())
            parts += tr("adds a %1", "kind of object").arg(kindName(change.id.kind));
        else if (change.isRemoved())
            parts += tr("deletes %1").arg(name);
        else
            for (const FieldInfo& field : kindInfo(change.id.kind).fields) {
                const QString before = fromUtf8(field.text(change.before.get()));
                const QString after = fromUtf8(field.text(change.after.get()));
                if (before != after)
                    parts += tr("%1 of %2: %3 becomes %4")
                                 .arg(fieldLabel(field), name, before.isEmpty() ? tr("nothing") : before,
                                      after.isEmpty() ? tr("nothing") : after);
            }
        if (parts.size() > 3)
            break;
    }
    if (parts.isEmpty())
        return {};
    const auto more = static_cast<int>(changes.changes.size()) - 1;
    return more > 0 ? tr("%1; %n more objects", "", more).arg(parts.front())
                    : parts.join(QStringLiteral("; "));
}

void ProblemDetails::addFix(const validation::Fix& fix) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* button = new QPushButton(icon("fix"), sentence(fix.label), row);
    button->setObjectName(QStringLiteral("problemFix%1").arg(fix.index));
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, fix] { carryOut(fix); });
    if (alikeCount_ > 1) {
        auto* all = new QPushButton(tr("All %n of this kind", "", alikeCount_), row);
        all->setObjectName(QStringLiteral("problemFixAll%1").arg(fix.index));
        line->addWidget(all);
        connect(all, &QPushButton::clicked, this, [this, fix] { carryOutForAll(fix); });
    }
    auto* preview = new QLabel(ProblemDetails::preview(workspace_.design(), fix.changes), row);
    preview->setObjectName(QStringLiteral("problemFixPreview%1").arg(fix.index));
    preview->setToolTip(preview->text());
    preview->setMinimumWidth(20);
    QSizePolicy policy = preview->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    preview->setSizePolicy(policy);
    button->setAccessibleDescription(preview->text());
    line->addWidget(preview, 1);
    fixes_->addWidget(row);
    fixRows_.push_back(row);
}

void ProblemDetails::showFixes(const Finding& finding, const std::vector<validation::Fix>& fixes) {
    if (!shown_ || !(finding == *shown_))
        return;
    const bool wantsMenu = waitsForMenu_;
    clearFixes();
    isAnswered_ = true;
    offered_ = fixes;
    for (const validation::Fix& fix : fixes)
        addFix(fix);
    if (wantsMenu)
        popUpFixes(mapToGlobal(QPoint(8, 8)));
}

void ProblemDetails::popUpFixes(const QPoint& at) {
    if (!shown_)
        return;
    if (!isAnswered_) {
        waitsForMenu_ = true;
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("problemFixMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const validation::Fix& fix : offered_) {
        const QString label = sentence(fix.label).replace(u'&', QStringLiteral("&&"));
        QAction* action = menu->addAction(icon("fix"), label);
        action->setToolTip(preview(workspace_.design(), fix.changes));
        connect(action, &QAction::triggered, this, [this, fix] { carryOut(fix); });
        if (alikeCount_ > 1)
            connect(menu->addAction(tr("%1: all %n of this kind", "", alikeCount_).arg(label)),
                    &QAction::triggered, this, [this, fix] { carryOutForAll(fix); });
    }
    if (offered_.empty())
        menu->addAction(tr("There is no ready-made repair"))->setEnabled(false);
    menu->addSeparator();
    menu->addActions(accept_->menu()->actions());
    giveAccessKeys(*menu);
    menu->setToolTipsVisible(true);
    menu->popup(at);
}

void ProblemDetails::carryOut(const validation::Fix& fix) {
    const Finding finding = *shown_;
    Transaction transaction = workspace_.begin(fix.label);
    if (validation::applyFix(transaction, finding, fix.index))
        (void)workspace_.commit(std::move(transaction));
}

void ProblemDetails::carryOutForAll(const validation::Fix& fix) {
    constexpr std::size_t kAtOnce = 40;
    std::vector<Finding> all = alike_();
    if (all.size() > kAtOnce) {
        workspace_.repairs().start(std::move(all), fix.index, fix.label);
        return;
    }
    Transaction transaction = workspace_.begin(fix.label);
    if (validation::applyFixToAll(transaction, all, fix.index) > 0)
        (void)workspace_.commit(std::move(transaction));
}

void ProblemDetails::accept(AcceptScope scope) {
    if (!shown_)
        return;
    const Finding finding = *shown_;
    bool isSure = false;
    const QString reason = QInputDialog::getMultiLineText(
        this, tr("Accept problem"),
        tr("Why is it fine here? The reason is kept in the design and shown in reports."), {}, &isSure);
    if (!isSure || reason.trimmed().isEmpty())
        return;
    Transaction transaction = workspace_.begin({translatable("Edit", "Accept a problem"), {}});
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    validation::accept(
        transaction, finding,
        {toUtf8(reason.trimmed()), toUtf8(user), toUtf8(QDate::currentDate().toString(Qt::ISODate))}, scope);
    (void)workspace_.commit(std::move(transaction));
}

void ProblemDetails::withdraw() {
    if (!shown_)
        return;
    Transaction transaction = workspace_.begin({translatable("Edit", "Take acceptance back"), {}});
    if (validation::withdrawAcceptance(transaction, *shown_))
        (void)workspace_.commit(std::move(transaction));
}

} // namespace fd::ui
