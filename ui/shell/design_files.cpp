// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/design_files.h"

#include "base/text.h"
#include "model/ops/plan.h"
#include "ui/common/core_text.h"
#include "ui/common/preferences.h"
#include "ui/shell/compare_window.h"
#include "ui/shell/file_drop.h"
#include "ui/shell/long_work.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/new_design_wizard.h"
#include "ui/shell/notes_window.h"
#include "ui/shell/samples.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_fields.h"
#include "ui/shell/view_area.h"
#include "workspace/read_design.h"
#include "workspace/recent_files.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTime>

namespace fd::ui {

namespace {

/// Reading more than this can be felt.
constexpr qint64 kQuicklyRead = 1'000'000;

QString fileFilter() {
    return MainWindow::tr("Fabric designs (*.fabric);;All files (*)");
}

QString lastFolder() {
    return QSettings().value(QStringLiteral("lastFolder")).toString();
}

/// A title as a file name on every system.
QString fileNameOf(QString title) {
    for (QChar& c : title)
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = u' ';
    return title.simplified();
}

} // namespace

DesignFiles::DesignFiles(MainWindow& window)
    : QObject(&window), window_(window), drops_(new FileDrop(window)) {}

bool DesignFiles::mayLoseChanges() {
    if (!window_.workspace().isModified())
        return true;
    QMessageBox box(QMessageBox::Warning, MainWindow::tr("Unsaved changes"),
                    MainWindow::tr("Save the changes to \"%1\"?").arg(window_.workspace().title()),
                    QMessageBox::NoButton, &window_);
    box.setObjectName(QStringLiteral("unsavedDialog"));
    box.setInformativeText(MainWindow::tr("They are lost otherwise."));
    QPushButton* keep = box.addButton(MainWindow::tr("Save"), QMessageBox::AcceptRole);
    QPushButton* lose = box.addButton(MainWindow::tr("Discard changes"), QMessageBox::DestructiveRole);
    QPushButton* back = box.addButton(MainWindow::tr("Go on editing"), QMessageBox::RejectRole);
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

void DesignFiles::afterOpening() {
    window_.status().setSavedAt({});
    if (!window_.workspace().path().isEmpty())
        rememberFile();
    showNotes();
}

/// The design's file is the latest one, its folder the one to begin with next time.
void DesignFiles::rememberFile() {
    QSettings settings;
    const QString path = window_.workspace().path();
    workspace::RecentFiles(settings).add(path);
    settings.setValue(QStringLiteral("lastFolder"), QFileInfo(path).absolutePath());
    window_.views().startPage()->refreshRecent();
}

void DesignFiles::rememberSaved() {
    window_.status().setSavedAt(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat));
}

void DesignFiles::newDesign() {
    if (!mayLoseChanges())
        return;
    window_.messages().dismiss();
    window_.workspace().newDesign(MainWindow::tr("New design"));
    afterOpening();
}

void DesignFiles::newFromWizard() {
    NewDesignWizard wizard(&window_);
    if (wizard.exec() != QDialog::Accepted || !mayLoseChanges())
        return;
    window_.messages().dismiss();
    workspace::Workspace& workspace = window_.workspace();
    workspace.newDesign(MainWindow::tr("New design"));
    Transaction transaction = workspace.begin({translatable("Edit", "Set up the design")});
    const Result<void> done = ops::carryOutPlan(transaction, wizard.plan());
    if (!done)
        window_.showError(done.error());
    else if (workspace.commit(std::move(transaction)))
        window_.views().zoomToFit();
    afterOpening();
}

void DesignFiles::chooseAndOpen() {
    const QString path =
        QFileDialog::getOpenFileName(&window_, MainWindow::tr("Open design"), lastFolder(), fileFilter());
    if (!path.isEmpty())
        openFile(path);
}

bool DesignFiles::openFile(const QString& path) {
    if (!mayLoseChanges())
        return false;
    window_.messages().dismiss();
    return read(path);
}

bool DesignFiles::read(const QString& path) {
    if (QFileInfo(path).size() <= kQuicklyRead)
        return finishOpening(path, window_.workspace().open(path));
    startOpening(path);
    return true;
}

void DesignFiles::startOpening(const QString& path) {
    workspace::Workspace& workspace = window_.workspace();
    LongWork& work = window_.longWork();
    workspace.cancelOpening();
    const int job = work.begin({MainWindow::tr("Opening \"%1\"").arg(QFileInfo(path).fileName()),
                                [&workspace] { workspace.cancelOpening(); },
                                {},
                                {}});
    // Whatever ends it: the answer, a cancel, another design.
    auto* watch = new QObject(this);
    connect(&workspace, &workspace::Workspace::openingChanged, watch, [&work, &workspace, job, watch] {
        if (workspace.isOpening())
            return;
        work.end(job);
        watch->deleteLater();
    });
    workspace.startOpening(path, [this, path](const Result<void>& opened) { finishOpening(path, opened); });
}

bool DesignFiles::finishOpening(const QString& path, const Result<void>& opened) {
    if (opened) {
        afterOpening();
        return true;
    }
    const std::string& code = opened.error().code;
    const bool isDamaged = !code.starts_with("file.");
    if (isDamaged)
        window_.messages().showMessage(MessageBar::Tone::Error,
                                       MainWindow::tr("\"%1\" was not opened. %2")
                                           .arg(QFileInfo(path).fileName(), sentence(opened.error())),
                                       {{MainWindow::tr("Open what can be read"), [this, path] {
                                             if (window_.workspace().openDamaged(path))
                                                 afterOpening();
                                         }}});
    return false;
}

bool DesignFiles::openSample(const QString& name) {
    if (!mayLoseChanges())
        return false;
    for (const Sample& sample : samples()) {
        if (sample.name != name)
            continue;
        window_.messages().dismiss();
        if (!window_.workspace().openCopy(sample.path, sample.title))
            return false;
        afterOpening();
        return true;
    }
    window_.messages().showMessage(MessageBar::Tone::Error,
                                   MainWindow::tr("There is no sample \"%1\".").arg(name));
    return false;
}

void DesignFiles::recover(const workspace::RecoveryEntry& entry) {
    if (window_.workspace().recover(entry))
        afterOpening();
}

void DesignFiles::discard(const workspace::RecoveryEntry& entry) {
    window_.workspace().discard(entry);
    window_.views().startPage()->setRecoveries(window_.workspace().recoveries());
}

void DesignFiles::compareRecovery(const workspace::RecoveryEntry& entry) {
    auto onDisk = workspace::readDesignFile(entry.origin.path);
    auto recovered = workspace::readDesignFile(entry.snapshotPath);
    if (!onDisk || !recovered) {
        showError(onDisk ? recovered.error() : onDisk.error());
        return;
    }
    showComparison(window_, {std::move(*onDisk), QFileInfo(entry.origin.path).fileName(),
                             std::move(*recovered), MainWindow::tr("recovered work")});
}

void DesignFiles::compareWithFile() {
    auto onDisk = workspace::readDesignFile(window_.workspace().path());
    if (!onDisk) {
        showError(onDisk.error());
        return;
    }
    showComparison(window_, {window_.workspace().design(), MainWindow::tr("this window"), std::move(*onDisk),
                             QFileInfo(window_.workspace().path()).fileName()});
    // The question stays until it is answered.
    showOutsideChange();
}

void DesignFiles::reopenLast() {
    QSettings settings;
    const QString last = workspace::RecentFiles(settings).latest();
    if (isOn("reopenLast") && QFileInfo::exists(last))
        window_.openFile(last);
}

void DesignFiles::locateRecent(const QString& path) {
    const QString found = window_.views().startPage()->locate(path);
    if (!found.isEmpty())
        openFile(found);
}

bool DesignFiles::save() {
    if (window_.workspace().path().isEmpty() || window_.workspace().isReadOnly())
        return saveAs();
    const Result<void> saved = window_.workspace().save();
    if (saved)
        rememberSaved();
    else if (saved.error().code == "file.changed")
        showOutsideChange();
    return saved.has_value();
}

bool DesignFiles::saveAs() {
    QString path = QFileDialog::getSaveFileName(&window_, MainWindow::tr("Save design"),
                                                suggestedFile(QStringLiteral(".fabric")), fileFilter());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".fabric");
    if (!window_.workspace().saveAs(path))
        return false;
    rememberFile();
    rememberSaved();
    return true;
}

void DesignFiles::reload() {
    openFile(window_.workspace().path());
}

void DesignFiles::closeDesign() {
    if (mayLoseChanges())
        window_.workspace().close();
}

void DesignFiles::clearRecent() {
    QSettings settings;
    workspace::RecentFiles(settings).clear();
    window_.views().startPage()->refreshRecent();
}

QString DesignFiles::suggestedFile(const QString& ending) const {
    const QString folder = lastFolder();
    const QString name = fileNameOf(window_.workspace().title()) + ending;
    return folder.isEmpty() ? name : QString(folder + u'/' + name);
}

void DesignFiles::showError(const Error& error) {
    std::vector<MessageBar::Button> buttons;
    if (error.code == "file.disk-full" || error.code == "file.unwritable" || error.code == "file.write") {
        buttons.push_back({MainWindow::tr("Try again"), [this] { save(); }});
        buttons.push_back({MainWindow::tr("Save elsewhere…"), [this] { saveAs(); }});
    }
    window_.messages().showMessage(MessageBar::Tone::Error, sentence(error), buttons);
}

void DesignFiles::showOutsideChange() {
    window_.messages().showMessage(
        MessageBar::Tone::Warning, MainWindow::tr("The file was changed by another program."),
        {{MainWindow::tr("Reload"), [this] { read(window_.workspace().path()); }},
         {MainWindow::tr("Compare"), [this] { compareWithFile(); }},
         {MainWindow::tr("Keep mine"), [this] {
              if (window_.workspace().isModified() && window_.workspace().saveAnyway())
                  window_.status().refresh();
          }}});
}

void DesignFiles::showNotes() {
    const std::vector<Error>& notes = window_.workspace().openNotes();
    if (notes.empty())
        return;
    QString text = sentence(notes.front());
    if (notes.size() > 1)
        text += u' ' + MainWindow::tr("(and %n more notes)", "", static_cast<int>(notes.size()) - 1);
    std::vector<MessageBar::Button> buttons;
    if (notes.size() > 1)
        buttons.push_back({MainWindow::tr("Show all"), [this] {
                               QStringList lines;
                               for (const Error& note : window_.workspace().openNotes())
                                   lines += sentence(note);
                               showNotesWindow(window_, MainWindow::tr("Notes on opening"),
                                               MainWindow::tr("The file itself is not changed."), lines);
                           }});
    window_.messages().showMessage(MessageBar::Tone::Warning, text, buttons);
}

void installFileActions(MainWindow& window) {
    DesignFiles& files = window.files();
    window.actions().on("file.new", [&files] { files.newDesign(); });
    window.actions().on("file.wizard", [&files] { files.newFromWizard(); });
    window.actions().on("file.open", [&files] { files.chooseAndOpen(); });
    window.actions().on("file.clearRecent", [&files] { files.clearRecent(); });
    window.actions().on("file.save", [&files] { files.save(); });
    window.actions().on("file.saveAs", [&files] { files.saveAs(); });
    window.actions().on("file.reload", [&files] { files.reload(); });
    window.actions().on("file.close", [&files] { files.closeDesign(); });
    window.actions().on("file.quit", [&window] { window.close(); });
}

} // namespace fd::ui
