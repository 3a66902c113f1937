// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/preferences.h"

#include <QDialog>

#include <vector>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace fd::ui {

class ActionSet;
class KeyEditor;

/// All settings, page by page. Each takes effect at once; nothing has to be confirmed.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesDialog(ActionSet& actions, QWidget* parent = nullptr);

signals:
    void changed(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        const PreferenceSpec* spec;
        QWidget* whole;
        QWidget* editor;
        QLabel* help;
        int page;
    };
    void build();
    void addPage(const QString& title, QWidget* content);
    void addRow(const PreferenceSpec& spec, QVBoxLayout& column);
    QWidget* makeEditor(const PreferenceSpec& spec);
    void showValue(const Row& row);
    void set(const PreferenceSpec& spec, const QVariant& value);
    void restoreDefaults();
    void search(const QString& words);
    void retitle();

    ActionSet& actions_;
    QLineEdit* search_;
    QListWidget* list_;
    QStackedWidget* pages_;
    QPushButton* restore_ = nullptr;
    QDialogButtonBox* buttons_;
    KeyEditor* keys_ = nullptr;
    std::vector<Row> rows_;
    bool isShowing_ = false;
};

} // namespace fd::ui
