// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/common/core_text.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/samples.h"
#include "ui/shell/start_page.h"
#include "ui/shell/view_area.h"
#include "workspace/recent_files.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTime>
#include <QUrl>

namespace fd::ui {

namespace {

QString fileFilter() {
    return MainWindow::tr("Fabric designs (*.fabric);;All files (*)");
}

QString lastFolder() {
    return QSettings().value(QStringLiteral("lastFolder")).toString();
}

QString droppedFile(const QMimeData* data) {
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && url.toLocalFile().endsWith(QStringLiteral(".fabric"), Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

} // namespace

/// Asks what to do with unsaved changes. False if the user wants to go on with them.
bool MainWindow::mayLoseChanges() {
    if (!workspace_.isModified())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"),
                    tr("Save the changes to \"%1\"?").arg(workspace_.title()), QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("unsavedDialog"));
    box.setInformativeText(tr("They are lost otherwise."));
    QPushButton* keep = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton* lose = box.addButton(tr("Discard changes"), QMessageBox::DestructiveRole);
    QPushButton* back = box.addButton(tr("Go on editing"), QMessageBox::RejectRole);
    keep->setObjectName(QStringLiteral("unsavedSave"));
    lose->setObjectName(QStringLiteral("unsavedDiscard"));
    back->setObjectName(QStringLiteral("unsavedCancel"));
    box.setDefaultButton(keep);
    box.setEscapeButton(back);
    box.exec();
    if (box.clickedButton() == keep)
        return save();
    return box.clickedButton() == lose;
}

void MainWindow::afterOpening() {
    savedAt_.clear();
    if (!workspace_.path().isEmpty()) {
        QSettings settings;
        workspace::RecentFiles(settings).add(workspace_.path());
        settings.setValue(QStringLiteral("lastFolder"), QFileInfo(workspace_.path()).absolutePath());
        views_->startPage()->setRecent(workspace::RecentFiles(settings).paths());
    }
    refreshStatus();
    showNotes();
}

void MainWindow::newDesign() {
    if (!mayLoseChanges())
        return;
    messages_->dismiss();
    workspace_.newDesign(tr("New design"));
    afterOpening();
}

void MainWindow::chooseAndOpen() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open design"), lastFolder(), fileFilter());
    if (!path.isEmpty())
        openFile(path);
}

bool MainWindow::openFile(const QString& path) {
    if (!mayLoseChanges())
        return false;
    messages_->dismiss();
    const Result<void> opened = workspace_.open(path);
    if (opened) {
        afterOpening();
        return true;
    }
    const std::string& code = opened.error().code;
    const bool isDamaged = !code.starts_with("file.");
    if (isDamaged)
        messages_->showMessage(MessageBar::Tone::Error,
                               tr("\"%1\" was not opened. %2").arg(QFileInfo(path).fileName(), sentence(opened.error())),
                               {{tr("Open what can be read"), [this, path] {
                                     if (workspace_.openDamaged(path))
                                         afterOpening();
                                 }}});
    return false;
}

bool MainWindow::openSample(const QString& name) {
    if (!mayLoseChanges())
        return false;
    for (const Sample& sample : samples()) {
        if (sample.name != name)
            continue;
        messages_->dismiss();
        if (!workspace_.openCopy(sample.path, sample.title))
            return false;
        afterOpening();
        return true;
    }
    messages_->showMessage(MessageBar::Tone::Error, tr("There is no sample \"%1\".").arg(name));
    return false;
}

bool MainWindow::save() {
    if (workspace_.path().isEmpty() || workspace_.isReadOnly())
        return saveAs();
    const Result<void> saved = workspace_.save();
    if (saved) {
        savedAt_ = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
        refreshStatus();
        return true;
    }
    if (saved.error().code == "file.changed")
        showOutsideChange();
    return false;
}

bool MainWindow::saveAs() {
    QString path = QFileDialog::getSaveFileName(this, tr("Save design"), suggestedFile(QStringLiteral(".fabric")),
                                                fileFilter());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".fabric");
    if (!workspace_.saveAs(path))
        return false;
    savedAt_ = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    QSettings settings;
    workspace::RecentFiles(settings).add(workspace_.path());
    settings.setValue(QStringLiteral("lastFolder"), QFileInfo(path).absolutePath());
    views_->startPage()->setRecent(workspace::RecentFiles(settings).paths());
    refreshStatus();
    return true;
}

void MainWindow::showError(const Error& error) {
    std::vector<MessageBar::Button> buttons;
    if (error.code == "file.disk-full" || error.code == "file.unwritable" || error.code == "file.write") {
        buttons.push_back({tr("Try again"), [this] { save(); }});
        buttons.push_back({tr("Save elsewhere…"), [this] { saveAs(); }});
    }
    messages_->showMessage(MessageBar::Tone::Error, sentence(error), buttons);
}

void MainWindow::showOutsideChange() {
    messages_->showMessage(MessageBar::Tone::Warning, tr("The file was changed by another program."),
                           {{tr("Reload"),
                             [this] {
                                 if (workspace_.reload())
                                     afterOpening();
                             }},
                            {tr("Keep mine"), [this] {
                                 if (workspace_.isModified() && workspace_.saveAnyway())
                                     refreshStatus();
                             }}});
}

void MainWindow::showNotes() {
    const std::vector<Error>& notes = workspace_.openNotes();
    if (notes.empty())
        return;
    QString text = sentence(notes.front());
    if (notes.size() > 1)
        text += u' ' + tr("(and %n more notes)", "", static_cast<int>(notes.size()) - 1);
    std::vector<MessageBar::Button> buttons;
    if (notes.size() > 1)
        buttons.push_back({tr("Show all"), [this] {
                               QStringList lines;
                               for (const Error& note : workspace_.openNotes())
                                   lines += sentence(note);
                               QMessageBox box(QMessageBox::Information, tr("Notes on opening"), tr("Notes on opening"),
                                               QMessageBox::Close, this);
                               box.setDetailedText(lines.join(u'\n'));
                               box.exec();
                           }});
    messages_->showMessage(MessageBar::Tone::Warning, text, buttons);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLoseChanges()) {
        event->ignore();
        return;
    }
    saveLayout();
    workspace_.close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

} // namespace fd::ui
