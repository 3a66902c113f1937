// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/export.h"
#include "ui/shell/picture_request.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;

namespace fd::ui {

class ExportPreview;
class MainWindow;
class TitleBlockPage;

/// Pictures and the report as files: what to write and how on the left, the true page on the right. What was
/// chosen last is chosen again.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    enum class Format { Pdf, Svg, Png, Clipboard, Report };

    explicit ExportDialog(MainWindow& window);

    Format format() const;
    /// ".pdf" and so on; empty for the clipboard.
    QString ending() const;
    /// What the picture is drawn from, as chosen.
    PictureSource source() const;
    render::PictureOptions options() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void accept() override;

private:
    QComboBox* addChoice(const char* name, const QString& label);
    QCheckBox* addSwitch(const char* name, const QString& label);
    QWidget* buildPages();
    void fillScales();
    void applyScale(render::PictureOptions& options) const;
    void build();
    void fillChoices();
    void restore();
    void remember() const;
    void refresh();
    void refreshPreview();

    MainWindow& window_;
    QFormLayout* form_;
    QComboBox* format_ = nullptr;
    QComboBox* view_ = nullptr;
    QComboBox* area_ = nullptr;
    QComboBox* theme_ = nullptr;
    QComboBox* paper_ = nullptr;
    QComboBox* orientation_ = nullptr;
    QComboBox* scale_ = nullptr;
    QComboBox* resolution_ = nullptr;
    QCheckBox* transparent_ = nullptr;
    QCheckBox* legend_ = nullptr;
    QCheckBox* badges_ = nullptr;
    QCheckBox* loads_ = nullptr;
    QCheckBox* cutMarks_ = nullptr;
    TitleBlockPage* block_ = nullptr;
    ExportPreview* preview_;
    QPushButton* export_ = nullptr;
};

} // namespace fd::ui
