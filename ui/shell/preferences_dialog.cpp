// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences_dialog.h"

#include "ui/shell/key_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fd::ui {

namespace {

QString words(const char* text) {
    return *text ? QCoreApplication::translate("Preference", text) : QString();
}

} // namespace

PreferencesDialog::PreferencesDialog(ActionSet& actions, QWidget* parent)
    : QDialog(parent)
    , actions_(actions)
    , search_(new QLineEdit(this))
    , list_(new QListWidget(this))
    , pages_(new QStackedWidget(this))
    , buttons_(new QDialogButtonBox(QDialogButtonBox::Close, this)) {
    setObjectName(QStringLiteral("preferencesDialog"));
    search_->setObjectName(QStringLiteral("preferencesSearch"));
    search_->setClearButtonEnabled(true);
    list_->setObjectName(QStringLiteral("preferencesPages"));
    list_->setSpacing(3);
    restore_ = buttons_->addButton(QString(), QDialogButtonBox::ResetRole);
    restore_->setObjectName(QStringLiteral("preferencesRestore"));
    restore_->setAutoDefault(false);
    buttons_->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("preferencesClose"));
    auto* middle = new QHBoxLayout;
    middle->addWidget(list_);
    middle->addWidget(pages_, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(search_);
    column->addLayout(middle, 1);
    column->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(restore_, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
    connect(list_, &QListWidget::currentRowChanged, pages_, &QStackedWidget::setCurrentIndex);
    connect(search_, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    build();
    resize(720, 520);
    search_->setFocus();
}

void PreferencesDialog::build() {
    const int at = std::max(0, list_->currentRow());
    rows_.clear();
    keys_ = nullptr;
    list_->clear();
    while (QWidget* page = pages_->widget(0)) {
        pages_->removeWidget(page);
        page->deleteLater();
    }
    QVBoxLayout* column = nullptr;
    std::string_view present;
    for (const PreferenceSpec& spec : preferenceSpecs()) {
        if (present != spec.page) {
            present = spec.page;
            auto* page = new QWidget;
            column = new QVBoxLayout(page);
            column->setSpacing(14);
            // Large texts need more height than the dialog has.
            auto* room = new QScrollArea;
            room->setWidgetResizable(true);
            room->setFrameShape(QFrame::NoFrame);
            room->setFocusPolicy(Qt::NoFocus);
            room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            room->setWidget(page);
            addPage(words(spec.page), room);
            column->addStretch(1);
        }
        addRow(spec, *column);
    }
    keys_ = new KeyEditor(actions_);
    addPage(tr("Keyboard"), keys_);
    list_->setFixedWidth(list_->sizeHintForColumn(0) + 40);
    list_->setCurrentRow(at);
    retitle();
    search(search_->text());
}

void PreferencesDialog::retitle() {
    setWindowTitle(tr("Settings"));
    search_->setPlaceholderText(tr("Search the settings"));
    search_->setAccessibleName(tr("Search the settings"));
    list_->setAccessibleName(tr("Pages"));
    restore_->setText(tr("&Restore defaults of this page"));
}

void PreferencesDialog::addPage(const QString& title, QWidget* content) {
    list_->addItem(title);
    pages_->addWidget(content);
}

void PreferencesDialog::addRow(const PreferenceSpec& spec, QVBoxLayout& column) {
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    QWidget* editor = makeEditor(spec);
    editor->setObjectName(QStringLiteral("preference_") + QLatin1String(spec.key));
    editor->setAccessibleName(words(spec.label));
    editor->setAccessibleDescription(words(spec.help));
    if (spec.kind == PreferenceSpec::Kind::Switch) {
        layout->addWidget(editor);
    } else {
        auto* line = new QHBoxLayout;
        auto* label = new QLabel(words(spec.label));
        label->setBuddy(editor);
        line->addWidget(label);
        line->addWidget(editor);
        line->addStretch(1);
        layout->addLayout(line);
    }
    auto* help = new QLabel(isLockedPreference(spec.key) ? tr("Set by your instructor.") : words(spec.help));
    help->setWordWrap(true);
    help->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(help);
    editor->setEnabled(!isLockedPreference(spec.key));
    column.insertWidget(column.count() - 1, whole);
    rows_.push_back({&spec, whole, editor, help, pages_->count() - 1});
    showValue(rows_.back());
}

QWidget* PreferencesDialog::makeEditor(const PreferenceSpec& spec) {
    switch (spec.kind) {
    case PreferenceSpec::Kind::Switch: {
        auto* box = new QCheckBox(words(spec.label));
        connect(box, &QCheckBox::toggled, this, [this, &spec](bool isOn) { set(spec, isOn); });
        return box;
    }
    case PreferenceSpec::Kind::Number: {
        auto* box = new QSpinBox;
        box->setRange(spec.first, spec.last);
        box->setSuffix(u' ' + QLatin1String(spec.unit));
        connect(box, &QSpinBox::valueChanged, this, [this, &spec](int value) { set(spec, value); });
        return box;
    }
    case PreferenceSpec::Kind::Choice:
        break;
    }
    auto* box = new QComboBox;
    for (const PreferenceChoice& choice : spec.choices)
        box->addItem(QCoreApplication::translate("Preference", choice.text), QLatin1String(choice.value));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, &spec, box] { set(spec, box->currentData()); });
    return box;
}

void PreferencesDialog::showValue(const Row& row) {
    isShowing_ = true;
    const QVariant value = preference(row.spec->key);
    if (auto* check = qobject_cast<QCheckBox*>(row.editor))
        check->setChecked(value.toBool());
    else if (auto* number = qobject_cast<QSpinBox*>(row.editor))
        number->setValue(value.toInt());
    else if (auto* choice = qobject_cast<QComboBox*>(row.editor))
        choice->setCurrentIndex(std::max(0, choice->findData(value.toString())));
    isShowing_ = false;
}

void PreferencesDialog::set(const PreferenceSpec& spec, const QVariant& value) {
    if (isShowing_)
        return;
    setPreference(spec.key, value);
    emit changed(QLatin1String(spec.key));
}

void PreferencesDialog::restoreDefaults() {
    const int page = list_->currentRow();
    if (pages_->currentWidget() == keys_) {
        keys_->restoreDefaults();
        return;
    }
    // A change of the language builds the rows anew.
    std::vector<const PreferenceSpec*> specs;
    for (const Row& row : rows_)
        if (row.page == page && !isLockedPreference(row.spec->key))
            specs.push_back(row.spec);
    for (const PreferenceSpec* spec : specs) {
        resetPreference(spec->key);
        emit changed(QLatin1String(spec->key));
    }
    for (const Row& row : rows_)
        showValue(row);
}

/// Pages and rows without the words are hidden.
void PreferencesDialog::search(const QString& text) {
    std::vector<bool> hasRow(static_cast<std::size_t>(pages_->count()), text.isEmpty());
    for (const Row& row : rows_) {
        const bool fits = words(row.spec->label).contains(text, Qt::CaseInsensitive) ||
                          words(row.spec->help).contains(text, Qt::CaseInsensitive);
        row.whole->setVisible(fits);
        if (fits)
            hasRow[static_cast<std::size_t>(row.page)] = true;
    }
    keys_->filter(text);
    if (keys_->hasShown())
        hasRow.back() = true;
    int first = -1;
    for (int page = 0; page < pages_->count(); ++page) {
        list_->item(page)->setHidden(!hasRow[static_cast<std::size_t>(page)]);
        if (first < 0 && hasRow[static_cast<std::size_t>(page)])
            first = page;
    }
    if (first >= 0 && list_->currentItem() && list_->currentItem()->isHidden())
        list_->setCurrentRow(first);
}

void PreferencesDialog::changeEvent(QEvent* event) {
    // The combo box that changed the language must outlive its own signal.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &PreferencesDialog::build, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

} // namespace fd::ui
